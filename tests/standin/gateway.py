"""The gateway: Discord's websocket, with the ways in which it fails.

Source: Discord's reference, "Gateway": opcodes, close codes, resuming, transport compression.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

from aiohttp import WSCloseCode, WSMsgType, web

from tests.standin.connection import RESUMING, Close, Connection, Op, gateway_url
from tests.standin.requests import Request, new_requests
from tests.standin.snowflakes import new_id
from tests.standin.starts import SessionStarts
from tests.standin.world import APPLICATION_ID, BOT, Json

if TYPE_CHECKING:
    from tests.standin.world import World

REPLAY = 1000  # events that a session keeps for a resume
ABANDONED = 64  # sessions without a connection that are kept; the oldest go first


@dataclass(slots=True, eq=False)
class Session:
    """A gateway session, which outlives its connections until it is invalidated."""

    id: str
    intents: int
    connection: Connection | None
    shard: tuple[int, int] = (0, 1)
    sequence: int = 0
    sent: deque[tuple[int, str, Json]] = field(default_factory=lambda: deque(maxlen=REPLAY))

    async def dispatch(self, name: str, data: Json, *, keep: bool = True) -> bool:
        """Send an event, and tell whether it went out; `keep` it for a resume."""
        self.sequence += 1
        if keep:
            self.sent.append((self.sequence, name, data))
        return self.connection is not None and await self.connection.send(
            Op.DISPATCH, data, s=self.sequence, t=name
        )

    def holds(self, guild_id: str) -> bool:
        """Tell whether the session's shard is that of a server (Discord's reference, Sharding)."""
        number, count = self.shard
        return (int(guild_id) >> 22) % count == number

    def missed_since(self, sequence: int) -> list[tuple[int, str, Json]]:
        """List the events after `sequence`."""
        return [event for event in self.sent if event[0] > sequence]


@dataclass(slots=True)
class GatewayCounts:
    """What has happened on the gateway since the start."""

    handshakes: int = 0
    refused: int = 0
    identifies: int = 0
    resumes: int = 0
    heartbeats: int = 0


class Gateway:
    """The websocket's server side.

    `heartbeat_interval` in seconds; `silent` swallows everything that clients send and sends
    nothing (a dead peer); `mute_acks` leaves heartbeats unanswered only; one that is `rude` does
    not close the connection when a client closes; while it is `closed` to new sessions, others can
    be resumed.
    `starts` meters new sessions, and `requests` has what clients sent, REST's beside the gateway's.
    """

    def __init__(self, world: World, token: str) -> None:
        self.heartbeat_interval = 41.25
        self.silent = False
        self.mute_acks = False
        self.rude = False
        self.shards = 1  # fewer are refused
        self.closed = False
        self.counts = GatewayCounts()
        self.starts = SessionStarts()
        self.requests = new_requests()
        self.sessions: dict[str, Session] = {}
        self._world = world
        self.token = token
        self._connections: set[Connection] = set()
        self._refusals: deque[int | None] = deque()
        self._changed = asyncio.Condition()

    def refuse(self, times: int = 1, *, status: int | None = 503) -> None:
        """Let the next `times` handshakes fail with `status`, or by a cut connection if None."""
        self._refusals.extend([status] * times)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one websocket from its handshake to its end."""
        self.counts.handshakes += 1
        if self._refusals:
            return self._refuse(request, self._refusals.popleft())
        if self.closed and not request.path.endswith(RESUMING):
            return self._refuse(request, 503)
        socket = web.WebSocketResponse(
            compress=False, max_msg_size=4096 * 4, autoclose=not self.rude
        )
        now = datetime.now(UTC) + timedelta(seconds=self._world.clock_ahead)
        socket.headers["Date"] = format_datetime(now, usegmt=True)
        await socket.prepare(request)
        connection = Connection(socket, request)
        self._connections.add(connection)
        try:
            interval = int(self.heartbeat_interval * 1000)
            await connection.send(Op.HELLO, {"heartbeat_interval": interval})
            async for message in socket:
                if message.type is WSMsgType.TEXT and not self.silent:
                    await self._receive(connection, json.loads(message.data))
            while self.rude and request.transport:  # noqa: ASYNC110 - until the client cuts it
                await asyncio.sleep(0.01)
        finally:
            self._connections.discard(connection)
            await self._detach(connection)
        return socket

    def _refuse(self, request: web.Request, status: int | None) -> web.Response:
        self.counts.refused += 1
        if status is None and request.transport:
            request.transport.abort()
        return web.Response(status=status or 500)

    async def _receive(self, connection: Connection, payload: Json) -> None:
        match payload["op"]:
            case Op.HEARTBEAT:
                self.counts.heartbeats += 1
                if not self.mute_acks:
                    await connection.send(Op.HEARTBEAT_ACK)
            case Op.IDENTIFY:
                await self._identify(connection, payload["d"])
            case Op.RESUME:
                await self._resume(connection, payload["d"])

    async def _identify(self, connection: Connection, data: Json) -> None:
        self.counts.identifies += 1
        number, count = data.get("shard") or (0, 1)
        asked = Request(connection.host, f"IDENTIFY {number} of {count}", 400)
        self.requests.append(asked)
        if wrong := self._refusal(data["token"], number, count):
            await connection.socket.close(code=wrong)
            return
        if self.starts.exhausted:
            self.token = ""  # Discord resets it
            await self.close(Close.AUTHENTICATION_FAILED)
            return
        if not self.starts.take(number):
            await connection.send(Op.INVALID_SESSION, data=False)
            return
        asked.status = 200
        session = Session(new_id(), data["intents"], connection, (number, count))
        connection.session = session
        await session.dispatch("READY", self._ready(session, connection, data), keep=False)
        for guild in filter(lambda one: session.holds(one.id), list(self._world.guilds.values())):
            await session.dispatch("GUILD_CREATE", guild.create_event(), keep=False)
        await self._attach(session)

    def _refusal(self, token: str, number: int, count: int) -> Close | None:
        """Return why a session is refused for what the client says, if it is."""
        if token != self.token:
            return Close.AUTHENTICATION_FAILED
        if count < self.shards:
            return Close.SHARDING_REQUIRED
        return None if 0 <= number < count else Close.INVALID_SHARD

    def _ready(self, session: Session, connection: Connection, identify: Json) -> Json:
        return {
            "v": 10,
            "user": BOT.json(),
            "guilds": [
                {"id": guild, "unavailable": True}
                for guild in self._world.guilds
                if session.holds(guild)
            ],
            "session_id": session.id,
            "resume_gateway_url": gateway_url(connection.host) + RESUMING,
            "shard": identify.get("shard", [0, 1]),
            "application": {"id": APPLICATION_ID, "flags": 0},
        }

    async def _resume(self, connection: Connection, data: Json) -> None:
        self.counts.resumes += 1
        session = self.sessions.get(data["session_id"])
        about = " of ".join(map(str, session.shard)) if session else "of no session"
        self.requests.append(Request(connection.host, f"RESUME {about}", 200))
        if session is None or data["token"] != self.token:
            await connection.send(Op.INVALID_SESSION, data=False)
            return
        heard = data["seq"] or 0
        while missed := session.missed_since(heard):  # more may come while these go out
            for heard, name, event in missed:
                await connection.send(Op.DISPATCH, event, s=heard, t=name)
        session.connection, connection.session = connection, session
        await session.dispatch("RESUMED", {}, keep=False)
        await self._attach(session)

    async def _attach(self, session: Session) -> None:
        async with self._changed:
            self.sessions[session.id] = session
            for old in [s for s in self.sessions.values() if not s.connection][:-ABANDONED]:
                del self.sessions[old.id]
            self._changed.notify_all()

    async def _detach(self, connection: Connection) -> None:
        async with self._changed:
            if connection.session and connection.session.connection is connection:
                connection.session.connection = None
            self._changed.notify_all()

    @property
    def live(self) -> list[Session]:
        """The sessions that are connected and past READY or RESUMED."""
        return [session for session in self.sessions.values() if session.connection]

    async def wait_live(self, count: int = 1, within: float = 10.0) -> None:
        """Wait until exactly `count` sessions are connected; TimeoutError if they do not come."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: len(self.live) == count)

    async def dispatch(self, name: str, data: Json) -> int:
        """Send an event to every session, and return to how many it went out.

        A session without a connection hears it when it resumes.
        """
        guild_id = data.get("guild_id") or (data["id"] if name.startswith("GUILD_") else None)
        hearing = [
            session
            for session in list(self.sessions.values())
            if (session.holds(guild_id) if guild_id else session.shard[0] == 0)
        ]
        return sum([await session.dispatch(name, data) for session in hearing])

    async def reconnect(self, shard: int | None = None) -> None:
        """Ask every client to reconnect and resume (opcode 7), or one shard's alone."""
        for connection in self._of_shard(shard):
            await connection.send(Op.RECONNECT)

    async def invalidate(self, *, resumable: bool) -> None:
        """Tell every client that its session is invalid (opcode 9), `resumable` or not."""
        if not resumable:
            self.forget_sessions()
        for connection in list(self._connections):
            await connection.send(Op.INVALID_SESSION, data=resumable)

    def forget_sessions(self, shard: int | None = None) -> None:
        """Forget all sessions, or a shard's: a resume is answered by an invalid session."""
        for session in list(self.sessions.values()):
            if shard in {None, session.shard[0]}:
                del self.sessions[session.id]

    async def close(self, code: int = WSCloseCode.GOING_AWAY) -> None:
        """Close every websocket with `code`."""
        for connection in list(self._connections):
            await connection.socket.close(code=code)

    async def cut(self, shard: int | None = None) -> None:
        """Cut every websocket's connection without a word, or that of one shard."""
        for connection in self._of_shard(shard):
            connection.abort()

    def _of_shard(self, shard: int | None) -> list[Connection]:
        return [
            connection
            for connection in self._connections
            if shard is None or (connection.session and connection.session.shard[0] == shard)
        ]
