"""Addresses of feeds as people type them."""

from __future__ import annotations

from urllib.parse import urlsplit

LONGEST = 1000  # characters


def read_address(typed: str) -> str | None:
    """Return the address that was typed, with its scheme; None if it is none of the web."""
    typed = typed.strip()
    if typed.lower().startswith("feed:"):
        typed = typed[5:].lstrip("/")
    if "://" not in typed:
        typed = f"https://{typed}"
    try:
        parts = urlsplit(typed)
        host = (parts.hostname or "") if parts.port != 0 else ""
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or len(typed) > LONGEST:
        return None
    if any(one.isspace() or not one.isprintable() for one in typed):
        return None
    return parts._replace(scheme=parts.scheme.lower(), fragment="").geturl()
