"""/quote: what somebody said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.autocomplete import suggest_articles, suggest_speakers
from bot.client.languages import speak_to_all
from bot.errors import AmbiguousSpeaker
from bot.presentation import quotations

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Quote(commands.Cog):
    """Quotations by speaker."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(
        description=locale_str("What somebody said, with the paragraph that proves it")
    )
    @app_commands.describe(
        speaker=locale_str("Who said it: a name, or a part of one"),
        article=locale_str("Only from this article"),
    )
    async def quote(
        self,
        interaction: discord.Interaction[DatelineBot],
        speaker: app_commands.Range[str, 1, 100],
        article: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Show a speaker's quotations, or ask who is meant."""
        answers = self._archive.of(interaction.guild_id)
        try:
            found, page = await answers.quotations(
                speaker, article=article, limit=quotations.PAGE_SIZE
            )
        except AmbiguousSpeaker as question:
            reply = quotations.present_candidates(question.message, question.candidates)
            await replies.send_private(interaction, reply)
            return
        speak_to_all(interaction)
        article_id = page.items[0].citation.article.id if article and page.items else None
        await replies.send(interaction, quotations.present_speaker(found, page, article_id))

    @quote.autocomplete("speaker")
    async def suggest_speakers(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest speakers, with the number of their quotations."""
        return await suggest_speakers(self._archive.of(interaction.guild_id), typed)

    @quote.autocomplete("article")
    async def suggest_articles(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest articles by title."""
        return await suggest_articles(self._archive.of(interaction.guild_id), typed)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Quote(bot.archive))
