"""One websocket of the gateway, and the words that are spoken over it.

Source: Discord's reference, "Gateway": opcodes, close codes, transport compression.
"""

from __future__ import annotations

import asyncio
import json
import zlib
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import web

    from tests.standin.gateway import Session

RESUMING = "resume/"  # ends the address at which a session is resumed


class Op(IntEnum):
    """The gateway's opcodes that the stand-in speaks."""

    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    RESUME = 6
    RECONNECT = 7
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class Close(IntEnum):
    """The gateway's own close codes that the stand-in sends."""

    UNKNOWN_ERROR = 4000
    AUTHENTICATION_FAILED = 4004
    INVALID_SHARD = 4010
    SHARDING_REQUIRED = 4011


def gateway_url(host: str) -> str:
    """Return the gateway's address at one of the stand-in's."""
    return f"ws://{host}/gateway/"


class Connection:
    """One websocket; compresses as its address asks (`zlib-stream` or not at all).

    `host` is the stand-in's address that the client chose.
    """

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self.host = request.host
        self.transport = request.transport
        self.session: Session | None = None
        compress = request.query.get("compress") == "zlib-stream"
        self._zlib = zlib.compressobj(level=1) if compress else None
        self._lock = asyncio.Lock()

    def abort(self) -> None:
        """Cut the connection without a word."""
        if self.transport:
            self.transport.abort()

    async def send(self, op: Op, data: object = None, **rest: object) -> bool:
        """Send one payload, and tell whether it went out; a socket that is closed is no error."""
        text = json.dumps({"op": op, "d": data, "s": None, "t": None} | rest)
        async with self._lock:  # a stream's frames go out in the order of their compression
            if self.socket.closed:
                return False
            try:
                await self._send_text(text)
            except ConnectionError:
                return False  # the client went away; the session keeps the event for a resume
        return True

    async def _send_text(self, text: str) -> None:
        if self._zlib is None:
            await self.socket.send_str(text)
            return
        frame = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
        await self.socket.send_bytes(frame)
