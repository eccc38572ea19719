"""Tells moderators how their feeds are doing."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.client.channel_permissions import missing_to_tell
from bot.presentation.feeds import report_text
from bot.presentation.languages import speaking

if TYPE_CHECKING:
    from bot.client.languages import ServerLanguages
    from bot.models.feed import Feed

_log = logging.getLogger(__name__)

_WITHIN = 30.0  # seconds


class FeedReporter:
    """The poller's reporter over a connected client."""

    def __init__(self, client: discord.Client, languages: ServerLanguages) -> None:
        self._client = client
        self._languages = languages

    async def tell(self, feed: Feed) -> bool:
        """Say it in the channel that they chose, else in the system channel; False if neither."""
        guild = self._client.get_guild(feed.guild_id)
        if guild is None or guild.unavailable or guild.me is None or guild.me.is_timed_out():
            return False
        named = guild.get_channel_or_thread(feed.fallback_id) if feed.fallback_id else None
        for place in (named, guild.system_channel):
            if isinstance(place, discord.TextChannel | discord.Thread) and not missing_to_tell(
                place
            ):
                with speaking(self._languages.of(feed.guild_id)):
                    text = report_text(feed)
                return await _send(place, feed, text)
        return False


async def _send(place: discord.TextChannel | discord.Thread, feed: Feed, text: str) -> bool:
    # Discord drops a repeat for some minutes: after a crash the same is told again.
    nonce = f"feed:{feed.id}:{feed.progress.trouble or 'works'}"[:25]
    try:
        async with asyncio.timeout(_WITHIN):
            await place.send(text, nonce=nonce)
    except (discord.HTTPException, TimeoutError, OSError, aiohttp.ClientError) as error:
        _log.info("The moderators of feed %s could not be told: %s", feed.id, error)
        return False
    return True
