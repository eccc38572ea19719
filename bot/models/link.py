"""Addresses of web pages as they may be kept and shown: without what may be secret in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_plus, urlsplit

if TYPE_CHECKING:
    from urllib.parse import SplitResult

LONGEST = 2000  # characters; Discord takes 2,048 in an embed

_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?\.?")
_PORTS = {"http": 80, "https": 443}
# What may stand in a path or a query besides letters and digits. Not brackets, which end a link in
# Markdown.
_SAFE = "/%:@!$&'*+,;=~-._?"
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
# Words in the name of a parameter that opens a door.
_SECRET = frozenset(
    "access apikey auth authorization bearer credential credentials gift hmac invite jsessionid "
    "jwt key magic oauth otp pass passwd password phpsessid private pwd secret session sessionid "
    "sid sig sign signature signed ticket token unlock".split()
)
# Parameters that count visitors and their ways here.
_TRACKING = re.compile(r"utm_\w+|[a-z]{2,6}clid|igshid|mc_[ce]id|mkt_tok|_hs\w+", re.IGNORECASE)
# A long run of letters and digits, such as a key that a program made.
_RUN = re.compile(r"[A-Za-z0-9_-]{20,}")
_ELLIPSIS = "…"


def clean_link(address: str) -> str | None:
    """Return an address of the web in ASCII as it may be kept and shown; None for any other text.

    User, password, fragment, parameters that may be secret and those that count visitors are left
    out. The result may stand in a link of Markdown.
    """
    parts = _split(address)
    host = _host(parts) if parts else None
    if parts is None or host is None:
        return None
    kept = [one for one in parts.query.split("&") if one and not _is_dropped(one)]
    query = f"?{_quoted('&'.join(kept))}" if kept else ""
    link = f"{parts.scheme}://{host}{_quoted(parts.path) or '/'}{query}"
    return link if len(link) <= LONGEST else None


def shown_address(address: str) -> str:
    """Return an address as text for people and logs: what may be secret in it becomes "…"."""
    parts = _split(address)
    host = _host(parts) if parts else None
    if parts is None or host is None:
        return _ELLIPSIS
    path = "/".join(_ELLIPSIS if _is_key(one) else one for one in parts.path.split("/"))
    shown = [_masked(one) for one in parts.query.split("&") if one]
    query = f"?{'&'.join(shown)}" if shown else ""
    return f"{parts.scheme}://{host}{_quoted(path, _ELLIPSIS)}{_quoted(query, _ELLIPSIS)}"


def host_of(link: str) -> str:
    """Return the host of a link that `clean_link` returned."""
    return link.split("/")[2]


def _split(address: str) -> SplitResult | None:
    """Return the parts of an address of the web, None for anything else."""
    try:
        address.encode()  # half of a character, as JSON may hold it, is none
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    return parts if parts.scheme in _PORTS else None


def _host(parts: SplitResult) -> str | None:
    """Return host and port in ASCII, without user and password; None if there is no such host."""
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii").lower()
        port = parts.port
    except ValueError:  # UnicodeError is one
        return None
    if not _HOST.fullmatch(host):
        return None
    return host if port in (None, _PORTS[parts.scheme]) else f"{host}:{port}"


def _quoted(text: str, safe: str = "") -> str:
    percent = _STRAY_PERCENT.sub("%25", text)
    return "".join(one if one in safe else quote(one, safe=_SAFE) for one in percent)


def _is_dropped(parameter: str) -> bool:
    return bool(_TRACKING.fullmatch(parameter.partition("=")[0])) or _is_secret(parameter)


def _is_secret(parameter: str) -> bool:
    """Tell whether a parameter may open a door: by its name, or by a value like a key."""
    name, _, value = parameter.partition("=")
    words = {word.lower() for word in _WORD.findall(unquote_plus(name))}
    return bool(words & _SECRET) or _is_key(unquote_plus(value or name))


def _is_key(text: str) -> bool:
    """Tell whether a text holds a long run that is no row of words ("bridge-opens-in-2024")."""
    return any(
        sum(map(str.isdigit, run)) >= 3 and not run.isdigit() and not _is_words(run)
        for run in _RUN.findall(text)
    )


def _is_words(run: str) -> bool:
    """Tell whether each part between hyphens is a word or a number."""
    parts = [part for part in re.split("[-_]", run) if part]
    return len(parts) > 2 and all(part.isalpha() or part.isdigit() for part in parts)


def _masked(parameter: str) -> str:
    name, equals, _ = parameter.partition("=")
    if _is_secret(parameter):
        return f"{name}={_ELLIPSIS}" if equals else _ELLIPSIS
    return parameter
