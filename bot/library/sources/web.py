"""Fetches what strangers name: web pages and feeds, within limits and never from a private network.

The address is checked where it counts, at the socket of each connection: so neither a redirect nor
a name that resolves to another address a moment later leads the bot where it must not go.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot import VERSION
from bot.errors import NotFetched
from bot.library.sources.addresses import is_open
from bot.models.link import LONGEST, shown_address
from bot.models.message import template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from aiohttp.abc import ResolveResult

    from bot.models.network import OpenNetwork

    AddressInfo = tuple[int, int, int, str, tuple[Any, ...]]
    LookUp = Callable[[str, int, int, int], list[Any]]

_log = logging.getLogger(__name__)

MOST_REDIRECTS = 5
_AT_ONCE = 20  # connections
# Names are looked up in threads of their own: a name server that never answers must not hold up
# the others, in which the bot reads its database.
_LOOKING_UP = 4
_PIECE = 65_536  # bytes
_HEADERS = {
    "User-Agent": f"Dateline/{VERSION} (Discord bot that reads news)",
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/feed+json, text/plain;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_REDIRECTS = {301: True, 302: False, 303: False, 307: False, 308: True}  # whether for good

# One sentence for what is not there and what is not allowed: a difference would tell strangers
# which machines and ports there are in the operator's network.
UNREACHABLE = template(
    "I could not reach that address: nothing answers there, or I may not open it."
)
_NO_ADDRESS = template(
    "That is not the address of a web page: write it as https://example.org/page."
)
_CREDENTIALS = template(
    "I do not open an address with a user name or password in it: leave them out."
)
_LATE = template("That site takes too long to send its page: try again later.")
_INSECURE = template(
    "I cannot read that site safely: its certificate is not valid, or it does not speak https. Try "
    "another address of it."
)
_BROKEN = template("That site sent a page that I cannot read to its end: try again later.")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered.

    `address` is the one that answered, after redirects. `permanent_address` is where redirects for
    good (301, 308) alone led to; None if the first one was none. `headers` are found in upper and
    lower case. `media_type` is in lower case, empty if there is none. `body` is decompressed; it is
    empty unless the status is 200 to 299.
    """

    status: int
    address: str
    permanent_address: str | None
    headers: Mapping[str, str]
    media_type: str
    charset: str | None
    body: bytes


class WebClient:
    """Fetches addresses, one at a time from each host. Close it after use.

    It takes no proxy from the environment, keeps no cookies and sends no credentials.
    """

    def __init__(
        self, allowed: Iterable[OpenNetwork] = (), look_up: LookUp = socket.getaddrinfo
    ) -> None:
        """Set up fetching; `allowed` opens more than public addresses, `look_up` resolves names."""
        self._allowed = tuple(allowed)
        self._resolver = _Resolver(look_up)
        self._session: aiohttp.ClientSession | None = None
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def close(self) -> None:
        """Drop what is being fetched."""
        if self._session is not None:
            await self._session.close()
        await self._resolver.close()

    async def fetch(
        self,
        address: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        limit_bytes: int,
        deadline_seconds: float,
    ) -> Fetched:
        """Return what an address answers, after up to five redirects.

        `etag` and `last_modified` are those of what the caller has; the status is 304 if it is
        still current. `limit_bytes` counts the decompressed body. `deadline_seconds` is for all,
        the name's look-up included, without waiting for other requests to the same host. Raises
        NotFetched with a sentence for members.
        """
        url = _parse(address)
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in conditions.items() if value}
        permanent, is_permanent, left = None, True, deadline_seconds
        clock = asyncio.get_running_loop().time
        for _ in range(MOST_REDIRECTS + 1):
            async with self._turn(url):
                began = clock()
                answer = await self._get(url, headers, limit_bytes, left)
                left -= clock() - began
            if answer.location is None:
                return Fetched(
                    answer.status, str(url), permanent, answer.headers, *answer.type, answer.body
                )
            url = answer.location
            is_permanent = is_permanent and _REDIRECTS[answer.status]
            permanent = str(url) if is_permanent else permanent
        raise NotFetched("That address redirects more than {most} times.", most=MOST_REDIRECTS)

    def _turn(self, url: URL) -> asyncio.Lock:
        return self._turns.setdefault((url.host or "").lower(), asyncio.Lock())

    async def _get(
        self, url: URL, headers: Mapping[str, str], most: int, seconds: float
    ) -> _Answer:
        """Make one request. Raises NotFetched."""
        answers = False
        try:
            async with (
                asyncio.timeout(seconds),
                self._open().get(url, headers=headers, allow_redirects=False) as response,
            ):
                answers = True
                return await _read(url, response, most)
        except TimeoutError as error:
            raise _failed(url, error, _LATE if answers else UNREACHABLE) from error
        except aiohttp.ClientSSLError as error:  # after the connection, so its address is open
            raise _failed(url, error, _INSECURE) from error
        # ValueError: a name that cannot be encoded.
        except (aiohttp.ClientError, OSError, ValueError, zlib.error) as error:
            raise _failed(url, error, _BROKEN if answers else UNREACHABLE) from error

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    resolver=self._resolver,
                    use_dns_cache=False,
                    socket_factory=self._make_socket,
                    force_close=True,
                    limit=_AT_ONCE,
                ),
                headers=_HEADERS,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                timeout=aiohttp.ClientTimeout(total=None),
            )
        return self._session

    def _make_socket(self, info: AddressInfo) -> socket.socket:
        """Return the socket for a connection, once its address is known to be open."""
        family, kind, protocol, _, place = info
        if not is_open(str(place[0]), int(place[1]), self._allowed):
            raise _Closed(f"{place[0]} port {place[1]} is not open to members")
        return socket.socket(family, kind, protocol)


class _Closed(OSError):
    """An address that must not be connected to."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer; `location` is where a redirect leads."""

    status: int
    headers: Mapping[str, str]
    type: tuple[str, str | None]
    body: bytes
    location: URL | None


class _Resolver(AbstractResolver):
    """Looks names up, as the system does."""

    def __init__(self, look_up: LookUp) -> None:
        self._look_up = look_up
        self._threads = ThreadPoolExecutor(_LOOKING_UP, thread_name_prefix="names")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the addresses of a host."""
        found = await asyncio.get_running_loop().run_in_executor(
            self._threads, self._look_up, host, port, family, socket.SOCK_STREAM
        )
        return [
            {
                "hostname": host,
                "host": str(place[0]),
                "port": port,
                "family": kind,
                "proto": protocol,
                "flags": socket.AI_NUMERICHOST,
            }
            for kind, _, protocol, _, place in found
        ]

    async def close(self) -> None:
        """Look up no more names."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _parse(address: str) -> URL:
    """Return the address of a page, typed with or without https://. Raises NotFetched."""
    typed = address.strip()
    try:
        url = URL(typed if "://" in typed else f"https://{typed}").with_fragment(None)
    except ValueError as error:
        raise NotFetched(_NO_ADDRESS) from error
    if url.user is not None or url.password is not None:
        raise NotFetched(_CREDENTIALS)
    has_space = any(one.isspace() for one in url.host or "")
    if not _is_of_web(url) or has_space or len(str(url)) > LONGEST:
        raise NotFetched(_NO_ADDRESS)
    return url


def _is_of_web(url: URL) -> bool:
    return url.scheme in {"http", "https"} and bool(url.host)


async def _read(url: URL, response: aiohttp.ClientResponse, most: int) -> _Answer:
    """Return the answer with its body, if it has one that counts. Raises NotFetched."""
    headers, status = response.headers, response.status
    kind = response.content_type.lower() if "Content-Type" in headers else ""
    location = headers.get("Location") if status in _REDIRECTS else None
    if location is not None:
        return _Answer(status, headers, (kind, None), b"", _join(url, location))
    body = await _read_body(response, most) if 200 <= status < 300 else b""
    return _Answer(status, headers, (kind, response.charset), body, None)


def _join(url: URL, location: str) -> URL:
    """Return where a redirect leads. Raises NotFetched if that is no address of a page."""
    try:
        target = url.join(URL(location)).with_fragment(None)
    except ValueError as error:
        raise NotFetched(UNREACHABLE) from error
    if not _is_of_web(target) or target.user is not None or target.password is not None:
        raise NotFetched(UNREACHABLE)
    return target


async def _read_body(response: aiohttp.ClientResponse, most: int) -> bytes:
    """Return the decompressed body. Raises NotFetched if it is too large, zlib.error if broken."""
    inflate = _Inflate(response.headers.get("Content-Encoding", ""))
    body = bytearray()
    received = 0
    async for piece in response.content.iter_chunked(_PIECE):
        received += len(piece)
        body += inflate(piece, most + 1 - len(body))
        if max(received, len(body)) > most:
            raise NotFetched(
                "That address sends more than {most} MB, which no article needs.", most=most / 1e6
            )
    if received and not inflate.is_complete:
        raise zlib.error("the compressed body ends too early")
    return bytes(body)


class _Inflate:
    """Decompresses a body piece by piece. Raises zlib.error for what it does not know."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding.strip().lower()
        if self._encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise zlib.error("an encoding that was not asked for")
        self._is_plain = self._encoding in {"", "identity"}
        self._inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._began = False

    def __call__(self, piece: bytes, most: int) -> bytes:
        if self._is_plain:
            return piece
        if not self._began and self._encoding == "deflate":
            # Some servers send it without zlib's header, whose first half-byte is 8 (RFC 1950).
            has_header = piece[0] & 0x0F == 8
            self._inflater = zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)
        self._began = True
        return self._inflater.decompress(piece, most)

    @property
    def is_complete(self) -> bool:
        """Tell whether the end of the compressed body came."""
        return self._is_plain or self._inflater.eof


def _failed(url: URL, error: Exception, sentence: str) -> NotFetched:
    """Return the error for members; the log gets the reason, without what may be secret."""
    # Other errors of aiohttp repeat the whole address.
    reason = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else ""
    _log.info("%s was not fetched: %s %s", shown_address(str(url)), type(error).__name__, reason)
    return NotFetched(sentence)
