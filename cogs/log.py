"""/log: what moderators did in a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.permissions import check_moderator, is_moderator
from bot.library.audit_log import PAGE_SIZE
from bot.presentation.audit_log import present_log
from bot.presentation.custom_ids import Verb

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.presentation.components import Reply

Interaction = discord.Interaction["DatelineBot"]


class Log(commands.Cog):
    """What moderators did."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @app_commands.command(description=locale_str("Who did what in this server in the last 90 days"))
    @app_commands.guild_only
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.check(is_moderator)
    async def log(self, interaction: Interaction) -> None:
        """Show the log's last entries."""
        guild_id = await check_moderator(interaction)
        await replies.send_private(interaction, await self._page(guild_id, 0))

    async def turn_page(self, interaction: Interaction, press: Press) -> None:
        """Show another page of the log in place of this one."""
        guild_id = await check_moderator(interaction, "log")
        await replies.replace(interaction, await self._page(guild_id, press.action.numbers[0]))

    async def _page(self, guild_id: int, offset: int) -> Reply:
        page = await self._journal.list_entries(guild_id, offset=offset)
        return present_log(page, PAGE_SIZE)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Log(bot.journal)
    await bot.add_cog(cog)
    bot.router.register(cog.turn_page, Verb.LOG)
