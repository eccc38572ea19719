"""/search: articles that hold some words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.languages import speak_to_all
from bot.presentation import lists
from bot.presentation.custom_ids import MOST_SEARCH_CHARACTERS

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Search(commands.Cog):
    """Full-text search."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(description=locale_str("Find articles by the words in them"))
    @app_commands.describe(
        words=locale_str('All of these words; "in quotation marks" for a phrase')
    )
    async def search(
        self,
        interaction: discord.Interaction[DatelineBot],
        words: app_commands.Range[str, 1, MOST_SEARCH_CHARACTERS],
    ) -> None:
        """Find the articles that hold the words, each with its best paragraph."""
        page = await self._archive.of(interaction.guild_id).search(words, limit=lists.SEARCH_SIZE)
        speak_to_all(interaction)
        await replies.send(interaction, lists.present_search(words, page))


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Search(bot.archive))
