"""Lets each shard reconnect by itself, and begin its session when Discord takes one.

discord.py 2.7.1 reconnects one shard after the other in the task that runs the client. There it
also waits between the attempts for a shard that is refused, up to 17 minutes, and meanwhile leaves
every other shard without a connection that Discord asks to reconnect.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

import aiohttp
import discord

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from discord import SessionStartLimits
    from discord.gateway import DiscordWebSocket
    from discord.shard import ShardInfo

    from bot.client.place import ClaimIdentify

_log = logging.getLogger(__name__)

# Discord takes one new session in five seconds (Discord's reference, "Rate Limiting" of IDENTIFY).
_BETWEEN_SESSIONS = 5.0
# A little more between processes, because the delay to Discord varies.
SPACE_SECONDS = _BETWEEN_SESSIONS + 0.25
# This part of a day's sessions is left alone: Discord resets the token when all are used up.
_KEPT_PART = 50
_ASK_AGAIN = 600.0  # seconds


class Sessions:
    """New sessions of several processes: one in five seconds for each of Discord's buckets.

    A shard's bucket is `shard_id % max_concurrency` (Discord's reference, "Max Concurrency").
    `fetch_limits` asks Discord how many sessions the token may still begin today.
    """

    def __init__(
        self,
        fetch_limits: Callable[[], Awaitable[SessionStartLimits]],
        claim_identify: ClaimIdentify | None,
    ) -> None:
        self._fetch_limits = fetch_limits
        self._claim_identify = claim_identify
        self._buckets = 1

    async def wait_for_sessions_left(self, count: int) -> None:
        """Wait until the token may begin `count` sessions today and some more."""
        while True:
            limits = await self._fetch_limits()
            self._buckets = max(1, limits.max_concurrency)
            if limits.remaining >= count + limits.total // _KEPT_PART:
                return
            seconds = min(limits.reset_after / 1000 + 1, _ASK_AGAIN)
            _log.warning(
                "Discord lets this token begin only %d more sessions in the next %.0f s: waiting, "
                "because it resets the token when none is left. Look for a process that starts "
                "again and again.",
                limits.remaining, limits.reset_after / 1000,
            )  # fmt: skip
            await asyncio.sleep(seconds)

    async def wait_for_turn(self, shard_id: int, seconds: float = SPACE_SECONDS) -> None:
        """Wait until a session of the shard's bucket may begin, and keep others off for a while.

        With 0 seconds it only waits: a connection that is open should not wait long for its turn.
        """
        if self._claim_identify:
            bucket = shard_id % self._buckets
            while left := await self._claim_identify(bucket, seconds):  # noqa: ASYNC110 - of others
                await asyncio.sleep(left)


async def stop_reading(shard: ShardInfo) -> DiscordWebSocket:
    """End the task that reads a shard's connection, and return the connection."""
    parent = shard._parent  # noqa: SLF001 - the library offers no other way
    reading = parent._task  # noqa: SLF001 - as above
    if reading is not None:
        reading.cancel()
        await asyncio.wait({reading})
    return parent.ws


class Reconnects:
    """The attempts of all shards to come back; `before` is awaited ahead of each."""

    def __init__(self, before: Callable[[], Awaitable[None]] | None = None) -> None:
        self._before = before
        self._tasks: set[asyncio.Task[None]] = set()
        self._separated: dict[int, object] = {}
        self._identifying = asyncio.Lock()

    def separate(self, shard: ShardInfo) -> None:
        """Let a shard's attempts run in tasks of their own."""
        parent = shard._parent  # noqa: SLF001 - the library offers no other way
        if self._separated.get(shard.id) is parent:
            return  # discord.py asks once for each connection that failed before
        self._separated[shard.id] = parent
        for name in ("reconnect", "reidentify"):
            setattr(parent, name, self._apart(getattr(parent, name)))

    def _apart(
        self, attempt: Callable[..., Coroutine[None, None, None]]
    ) -> Callable[..., Coroutine[None, None, None]]:
        async def run(*about: object) -> None:
            resumes = any(getattr(one, "resume", False) for one in about)
            if self._before and not resumes:
                # If Discord cannot be asked, the attempt fails too, and is made again.
                with suppress(discord.DiscordException, aiohttp.ClientError, OSError):
                    await self._before()
            await attempt(*about)

        async def start(*about: object) -> None:
            task = asyncio.create_task(run(*about))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        return start

    async def wait_to_identify(self, *, initial: bool) -> None:
        """Keep new sessions as far apart as Discord wants them; the first one need not wait."""
        async with self._identifying:
            if not initial:
                await asyncio.sleep(_BETWEEN_SESSIONS)

    async def close(self) -> None:
        """End all attempts."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
