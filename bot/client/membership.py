"""Knows which servers the bot is in.

A server that the gateway does not show may be down, or its shard may be. Only Discord's answer to a
request for that server says that the bot was removed from it.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.client.refusals import says_departure

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.storage.contract import Storage

_log = logging.getLogger(__name__)

_ASKED_AT_ONCE = 20  # in one pass
_ASK_AGAIN = 600.0  # seconds
_WITHIN = 15.0  # seconds


async def has_left(client: discord.Client, guild_id: int) -> bool | None:
    """Ask Discord whether the bot left a server; None if the answer does not tell."""
    try:
        async with asyncio.timeout(_WITHIN):
            await client.http.get_guild(guild_id, with_counts=False)
    except discord.HTTPException as error:
        return True if says_departure(error.status, error.code) else None
    except (TimeoutError, OSError, aiohttp.ClientError):
        return None
    return False


class Membership:
    """Records which servers the bot left; `clock` returns UTC."""

    def __init__(
        self, client: discord.Client, storage: Storage, clock: Callable[[], datetime]
    ) -> None:
        self._client = client
        self._storage = storage
        self._clock = clock
        self._shown: frozenset[int] | None = None
        self._unsure: dict[int, float] = {}  # server -> when to ask about it, by the loop's clock

    async def update(self) -> None:
        """Record servers that are back, and ask about some that the gateway does not show."""
        shown = frozenset(guild.id for guild in self._client.guilds)
        now = asyncio.get_running_loop().time()
        if shown != self._shown:
            absent = await self._storage.briefings.mark_present(shown)
            self._unsure = {one: self._unsure.get(one, now) for one in absent}
            self._shown = shown
        asked = [one for one, at in self._unsure.items() if at <= now][:_ASKED_AT_ONCE]
        for guild_id in asked:
            self._unsure[guild_id] = now + _ASK_AGAIN
            try:
                left = await has_left(self._client, guild_id)
            except Exception:  # noqa: BLE001 - one server's trouble must not stop the others
                _log.exception("Discord could not be asked about server %s", guild_id)
                continue
            if left:
                await self._storage.briefings.mark_left(guild_id, self._clock())
                del self._unsure[guild_id]
                _log.info("The bot is no longer in server %s", guild_id)
