"""/dates: what happened when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.autocomplete import suggest_articles
from bot.client.languages import speak_to_all
from bot.presentation import dates as dates_shown

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Dates(commands.Cog):
    """Key dates of articles."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(description=locale_str("Key dates, each with its sentence"))
    @app_commands.describe(article=locale_str("Only from this article"))
    async def dates(
        self,
        interaction: discord.Interaction[DatelineBot],
        article: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Key dates, each with its sentence."""
        answers = self._archive.of(interaction.guild_id)
        page = await answers.dates(article, limit=dates_shown.PAGE_SIZE)
        article_id = page.items[0].citation.article.id if article and page.items else None
        speak_to_all(interaction)
        today = discord.utils.utcnow().date()
        await replies.send(interaction, dates_shown.present_dates(page, article_id, today))

    @dates.autocomplete("article")
    async def suggest_articles(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest articles by title."""
        return await suggest_articles(self._archive.of(interaction.guild_id), typed)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Dates(bot.archive))
