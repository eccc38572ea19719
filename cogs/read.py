"""/read: a whole article, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.autocomplete import suggest_articles
from bot.presentation import paragraphs

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Read(commands.Cog):
    """Whole articles."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(description=locale_str("A whole article, paragraph by paragraph"))
    @app_commands.describe(article=locale_str("Which one; the newest if you name none"))
    async def read(
        self,
        interaction: discord.Interaction[DatelineBot],
        article: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Show a whole article, paragraph by paragraph."""
        found, views = await self._archive.of(interaction.guild_id).paragraphs(article)
        await replies.send_private(interaction, paragraphs.present_reading(found, views))

    @read.autocomplete("article")
    async def suggest_articles(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest articles by title."""
        return await suggest_articles(self._archive.of(interaction.guild_id), typed)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Read(bot.archive))
