"""/log: who did what in this server, for moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.moderators import check_moderator, is_moderator
from bot.presentation import servers

if TYPE_CHECKING:
    from bot.client import DatelineBot
    from bot.journal import Journal


class Log(commands.Cog):
    """What moderators did."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @app_commands.command(description="Who did what in this server in 90 days (moderators)")
    @app_commands.guild_only
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.check(is_moderator)
    async def log(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Show the log's last entries."""
        entries = await self._journal.list_entries(await check_moderator(interaction))
        await servers.present_log(entries).send(interaction, ephemeral=True)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Log(bot.journal))
