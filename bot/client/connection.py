"""The bot's connection to Discord: its guards, its sessions, and how it leaves.

A bot that stops first finishes what it sends unasked, while it still answers. Then it leaves the
gateway, so that nothing new comes, and finishes the answers that are under way. Only then are its
requests cut off, its rooms closed and its place given back.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import struct
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

import discord
from aiohttp import WSCloseCode, WSMsgType
from discord.ext import commands
from discord.gateway import ReconnectWebSocket

from bot.client.answer_watch import RefusalGuard, WatchedConnector, trace_writing
from bot.client.clock_skew import ClockCheck
from bot.client.place import Hold, guard_sockets
from bot.client.shards import Reconnects, Sessions, stop_reading
from bot.client.tree import CommandTree

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from discord.gateway import DiscordWebSocket
    from yarl import URL

    from bot.settings import Settings

_log = logging.getLogger(__name__)

# How long a stop waits for reading to end, then for Discord to close the connection, then for
# answers under way, which Discord takes within three seconds of the question, then for requests to
# be cut off. `BREAKING_OFF` more if a step hangs.
READING_SECONDS = 0.5
CLOSING_SECONDS = 2.0
ANSWERING_SECONDS = 3.0
CUTTING_SECONDS = 2.0
BREAKING_OFF = 0.5

# Warnings of libraries that only a bot with a voice needs.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class ConnectedBot(commands.Bot):
    """A bot that sends only what its hold allows; it has one connection to the gateway."""

    def __init__(self, settings: Settings, hold: Hold) -> None:
        # Slash commands need the servers' names alone: no privileged intent, no message is read.
        intents = discord.Intents.none()
        intents.guilds = True
        self._clock = ClockCheck(discord.utils.utcnow, time.monotonic, self._ask_the_time)
        self.hold = hold
        self._guard = RefusalGuard(processes=hold.share.processes)
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=CommandTree,
            # Nothing is ever looked up among messages, members or voice states.
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            **self._choose_shards(settings, hold),
        )
        self.answering = cast("CommandTree", self.tree).answering
        self.answering.serves = lambda: hold.seconds_left > 0
        guard_sockets(self.http, hold.check)
        self.preparing = False
        self._reading: asyncio.Task[None] | None = None

    def _choose_shards(self, settings: Settings, hold: Hold) -> dict[str, Any]:
        """Return discord.py's options for the shards; those of one connection."""
        del settings, hold
        return {}

    async def login(self, token: str) -> None:
        """Log in over connections whose answers are watched."""
        self.http.connector = WatchedConnector(self._guard, self._clock.note)
        if not self.hold.is_alone:
            self.http.http_trace = trace_writing(self.hold.check)
        await super().login(token)

    async def connect(self, *, reconnect: bool = True) -> None:
        """Connect to Discord's gateway, once the token may begin as many sessions as that takes.

        When it is cancelled, it reads on until what is sent unasked is finished.
        """
        if needed := self._count_sessions():
            self.preparing = True
            try:
                await self._sessions.wait_for_sessions_left(needed)
            finally:
                self.preparing = False
        self._reading = reading = asyncio.create_task(super().connect(reconnect=reconnect))
        try:
            await asyncio.wait({reading})
        except asyncio.CancelledError:
            await self.wind_down()
            raise
        if not reading.cancelled():
            reading.result()  # raises what it ended with

    @cached_property
    def _sessions(self) -> Sessions:
        return Sessions(self._fetch_session_limits, self.hold.claim_identify)

    async def _fetch_session_limits(self) -> discord.SessionStartLimits:
        _, _, limits = await self.http.get_bot_gateway()
        return discord.SessionStartLimits(**limits)

    def _count_sessions(self) -> int:
        """Return how many sessions to ask for at the start, 0 to begin without asking."""
        return 0 if self.hold.is_alone else 1

    async def _ask_the_time(self) -> None:
        """Make any request to Discord: every answer has its time."""
        await self.http.request(discord.http.Route("GET", "/gateway/bot"))

    async def wind_down(self) -> None:
        """Finish what is sent unasked; members are still answered meanwhile."""

    async def close(self) -> None:
        """Finish what is under way and leave Discord, in bounded time."""
        await self.wind_down()
        await self._stop_reading()
        await bounded(
            "Discord did not close the connection", CLOSING_SECONDS, self._leave_gateway()
        )
        # Without a place, no answer can be sent.
        patience = ANSWERING_SECONDS if self.hold.seconds_left > 0 else 0.0
        await self.answering.finish(patience)
        await bounded("Requests could not be cut off", CUTTING_SECONDS, super().close())

    async def _stop_reading(self) -> None:
        """Read no more of the gateway, and do not come back to it."""
        if self._reading and self._reading is not asyncio.current_task():
            # asyncio reports an error that nobody asks for; the connection is given up anyway.
            self._reading.add_done_callback(lambda task: task.cancelled() or task.exception())
            self._reading.cancel()
            # On Python 3.11 `asyncio.wait_for`, which discord.py uses for the handshake, returns
            # the result if both come at once, so that the stop is lost (cpython issue 86296). Then
            # reading ends when the connection is closed.
            await asyncio.wait({self._reading}, timeout=READING_SECONDS)

    async def _leave_gateway(self) -> None:
        """End the gateway's session, so that nothing new comes."""
        await close_session(self.ws)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what the operator has to fix so that posts go out."""
        return tuple(filter(None, (self._clock.warning, self._guard.warning())))

    stands_by = False

    @property
    def place(self) -> str:
        """Which place of several the bot holds, as a sentence; "" if it is alone."""
        return self.hold.describe()

    @property
    def shard_latencies(self) -> Mapping[int, float]:
        """For each shard the seconds from its last heartbeat to the answer."""
        return {0: self.latency}


class ShardedConnection(ConnectedBot, commands.AutoShardedBot):
    """The same over several of Discord's gateway connections, in one process.

    It waits until every shard is ready, and asks Discord about a server that no shard shows, so it
    never takes a shard that is down for servers that are gone.
    """

    def _choose_shards(self, settings: Settings, hold: Hold) -> dict[str, Any]:
        """Return the shards of the hold, or as many as are set, or none: Discord says how many."""
        if hold.share.is_whole:
            return {"shard_count": settings.shards or None}
        return {"shard_count": hold.share.shards, "shard_ids": list(hold.share.shard_ids)}

    @property
    def shard_latencies(self) -> Mapping[int, float]:
        """For each shard the seconds from its last heartbeat to the answer."""
        return dict(self.latencies)

    @cached_property
    def _reconnects(self) -> Reconnects:
        return Reconnects(lambda: self._sessions.wait_for_sessions_left(1))

    def _count_sessions(self) -> int:
        """Return how many shards are opened, 1 if Discord says how many."""
        return len(self.shard_ids or ()) or self.shard_count or 1

    async def launch_shard(self, gateway: URL, shard_id: int, *, initial: bool = False) -> None:
        """Open a shard's connection, which comes back by itself from then on."""
        await self._sessions.wait_for_turn(shard_id, 0.0)
        await super().launch_shard(gateway, shard_id, initial=initial)
        if shard := self.get_shard(shard_id):
            self._reconnects.separate(shard)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait until Discord takes another session."""
        if self.hold.claim_identify:
            await self._sessions.wait_for_turn(shard_id or 0)
        else:
            await self._reconnects.wait_to_identify(initial=initial)

    async def _leave_gateway(self) -> None:
        """End the attempts to come back, and all sessions."""
        await self._reconnects.close()
        sockets = await asyncio.gather(*map(stop_reading, self.shards.values()))
        ended = await asyncio.gather(*map(close_session, sockets), return_exceptions=True)
        for error in filter(None, ended):
            _log.warning("A shard's connection could not be closed", exc_info=error)


async def close_session(gateway: DiscordWebSocket | None) -> None:
    """End a session that nobody reads, and answer what still comes until Discord closes it.

    `DiscordWebSocket.close` drops that: what members asked in the last tenth of a second.
    """
    socket = getattr(gateway, "socket", None)  # a simulated Discord has none
    if gateway is None or socket is None or socket.closed:
        return
    await socket.send_frame(struct.pack("!H", WSCloseCode.OK), WSMsgType.CLOSE)
    with contextlib.suppress(discord.ConnectionClosed, ReconnectWebSocket):
        while True:
            await gateway.poll_event()


async def bounded(trouble: str, seconds: float, work: Coroutine[Any, Any, None]) -> None:
    """Wait so many seconds for a step of a stop; log a trouble, and let the stop go on."""
    step = asyncio.create_task(work)
    done, _ = await asyncio.wait({step}, timeout=seconds)
    if not done:
        _log.warning("%s within %.0f s: the stop goes on", trouble, seconds)
        step.cancel()
        await asyncio.wait({step}, timeout=BREAKING_OFF)  # what comes behind it is still done
    elif not step.cancelled() and (error := step.exception()):
        _log.warning("%s: the stop goes on", trouble, exc_info=error)
