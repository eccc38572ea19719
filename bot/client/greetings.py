"""Greets a server that the bot has just joined: once, in its system channel."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.client.channel_permissions import own_member
from bot.presentation.help import present_greeting
from bot.presentation.languages import speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from bot.answers.archive import Archive
    from bot.client.languages import ServerLanguages
    from bot.storage.contract import Servers

_log = logging.getLogger(__name__)

_NEW = timedelta(days=1)  # how long after joining a greeting is still welcome


class Greeter:
    """Greets new servers; `clock` returns UTC.

    That a server was greeted is stored before the message is sent, so that a crash costs the
    greeting rather than repeating it.
    """

    def __init__(
        self,
        servers: Servers,
        archive: Archive,
        languages: ServerLanguages,
        clock: Callable[[], datetime],
    ) -> None:
        self._servers = servers
        self._archive = archive
        self._languages = languages
        self._clock = clock

    async def greet_new(self, guilds: Iterable[discord.Guild]) -> None:
        """Greet those servers that the bot joined a short time ago, also while it was down."""
        for guild in guilds:
            me = own_member(guild)
            if me and me.joined_at and self._clock() - me.joined_at < _NEW:
                await self.greet(guild)

    async def greet(self, guild: discord.Guild) -> None:
        """Greet a server if that has not been done and the bot may write in its system channel."""
        channel = guild.system_channel
        if channel is None or not _may_write(channel):
            return
        if not await self._servers.claim_greeting(guild.id):
            return
        quoted = await self._archive.of(guild.id).suggest_speakers("", 1)
        with speaking(self._languages.of(guild.id)):
            reply = present_greeting(quoted[0].name if quoted else None)
        try:
            await channel.send(embed=reply.embed, nonce=f"hello:{guild.id}")
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            _log.info("Server %s could not be greeted: %s", guild.id, error)


def _may_write(channel: discord.TextChannel) -> bool:
    me = own_member(channel.guild)
    may = channel.permissions_for(me) if me else discord.Permissions.none()
    return may.view_channel and may.send_messages and may.embed_links
