"""/summary: an article in two or three of its own sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.autocomplete import suggest_articles
from bot.client.languages import speak_to_all
from bot.presentation import summaries

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Summary(commands.Cog):
    """Summaries of articles."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(
        description=locale_str("An article in short: its lead, who speaks, its key dates")
    )
    @app_commands.describe(article=locale_str("Which one; the newest if you name none"))
    async def summary(
        self,
        interaction: discord.Interaction[DatelineBot],
        article: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Show an article in short: its lead, who speaks, its key dates."""
        summary = await self._archive.of(interaction.guild_id).summary(article)
        today = discord.utils.utcnow().date()
        speak_to_all(interaction)
        await replies.send(interaction, summaries.present_summary(summary, today))

    @summary.autocomplete("article")
    async def suggest_articles(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest articles by title."""
        return await suggest_articles(self._archive.of(interaction.guild_id), typed)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Summary(bot.archive))
