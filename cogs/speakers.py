"""/speakers: who is quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.languages import speak_to_all
from bot.presentation import lists

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Speakers(commands.Cog):
    """The list of speakers."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(description=locale_str("Who is quoted, and how often"))
    async def speakers(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Who is quoted, and how often."""
        page = await self._archive.of(interaction.guild_id).speakers(limit=lists.LIST_SIZE)
        speak_to_all(interaction)
        await replies.send(interaction, lists.present_speakers(page))


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Speakers(bot.archive))
