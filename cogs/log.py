"""/log: who did what in this server, for moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.client.permissions import check_moderator, is_moderator
from bot.library.audit_log import PAGE_SIZE
from bot.presentation import privacy
from bot.presentation.custom_ids import Verb, parse_action

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.library.audit_log import Journal
    from bot.presentation.components import Reply


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
        await (await self._page(await check_moderator(interaction), 0)).send(
            interaction, ephemeral=True
        )

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Turn the log's pages, by the buttons' custom_id."""
        action = parse_action(str(dict(interaction.data or {}).get("custom_id", "")))
        if action is None or action.verb is not Verb.LOG:
            return
        try:
            guild_id = await check_moderator(interaction, "log")
            await (await self._page(guild_id, *action.numbers)).replace(interaction)
        except Exception as error:  # noqa: BLE001 - whatever it is, the moderator gets an answer
            await interaction.client.answer_error(interaction, error)

    async def _page(self, guild_id: int, offset: int) -> Reply:
        page = await self._journal.list_entries(guild_id, offset=offset)
        return privacy.present_log(page, PAGE_SIZE)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Log(bot.journal))
