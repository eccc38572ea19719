"""A web server on loopback that does what strangers' servers do."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

Behaviour = Callable[[asyncio.StreamWriter], Awaitable[None]]


def answer(
    body: bytes = b"", *, status: str = "200 OK", headers: tuple[str, ...] = (), sized: bool = True
) -> Behaviour:
    """Return the behaviour of a server that sends this."""
    lines = [f"HTTP/1.1 {status}", *headers, *([f"Content-Length: {len(body)}"] if sized else [])]
    content = "\r\n".join([*lines, "", ""]).encode() + body

    async def send(writer: asyncio.StreamWriter) -> None:
        writer.write(content)

    return send


def redirect(to: str, status: str = "302 Found") -> Behaviour:
    return answer(status=status, headers=(f"Location: {to}",))


def compressed(body: bytes, encoding: str = "gzip") -> Behaviour:
    squeezed = gzip.compress(body) if encoding == "gzip" else zlib.compress(body)
    squeezed = squeezed[2:-4] if encoding == "raw" else squeezed
    name = "gzip" if encoding == "gzip" else "deflate"
    return answer(squeezed, headers=(f"Content-Encoding: {name}",))


def truncated(body: bytes) -> bytes:
    """Return a compressed body without its end."""
    return gzip.compress(body)[:-9]


def padded(body: bytes, padding: int) -> Behaviour:
    """Return the behaviour of a server that sends more behind the end of a compressed body."""
    content = gzip.compress(body) + b"x" * padding
    return answer(content, headers=("Content-Encoding: gzip",))


def late(behaviour: Behaviour, seconds: float) -> Behaviour:
    """Return a behaviour that waits before another."""

    async def wait(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)
        await behaviour(writer)

    return wait


async def never(writer: asyncio.StreamWriter) -> None:
    """Say nothing."""
    await asyncio.sleep(60)
    del writer


async def stop_midway(writer: asyncio.StreamWriter) -> None:
    """Send a beginning, then nothing."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nOnce upon")
    await asyncio.sleep(60)


async def break_off(writer: asyncio.StreamWriter) -> None:
    """Send a beginning, then hang up."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nOnce upon")


async def never_end(writer: asyncio.StreamWriter) -> None:
    """Send words without end."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        writer.write(b"and then " * 1000)
        await writer.drain()


async def never_end_headers(writer: asyncio.StreamWriter) -> None:
    """Send headers without end."""
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-More: and more\r\n" * 100)
        await writer.drain()


async def babble(writer: asyncio.StreamWriter) -> None:
    """Speak another protocol."""
    writer.write(b"220 ready\r\n")


@dataclass
class Web:
    """A server; `pages` are its paths with what it does there, `asked` what it was asked."""

    port: int = 0
    pages: dict[str, Behaviour] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    busy: int = 0
    busiest: int = 0

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.busy += 1
        self.busiest = max(self.busy, self.busiest)
        try:
            lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
            path = lines[0].split()[1]
            self.asked.append(path)
            named = (line.partition(": ") for line in lines[1:] if line)
            self.headers.append({name.lower(): value for name, _, value in named})
            await self.pages.get(path, answer(status="404 Not Found"))(writer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the bot has heard enough
        finally:
            self.busy -= 1
            writer.close()


@asynccontextmanager
async def hostile_web(host: str = "127.0.0.1") -> AsyncIterator[Web]:
    """Serve on loopback."""
    web = Web()
    server = await asyncio.start_server(web.serve, host, 0)
    web.port = server.sockets[0].getsockname()[1]
    try:
        yield web
    finally:
        server.close()
