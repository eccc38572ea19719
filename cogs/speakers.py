"""/speakers: who is quoted, and what is known about one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.autocomplete import suggest_speakers
from bot.client.languages import speak_to_all
from bot.errors import AmbiguousSpeaker
from bot.presentation import lists, profiles, quotations

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Speakers(commands.Cog):
    """The list of speakers, and one of them."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(description=locale_str("Who is quoted, and how often"))
    @app_commands.describe(name=locale_str("One speaker: roles, sources and the newest quotation"))
    async def speakers(
        self,
        interaction: discord.Interaction[DatelineBot],
        name: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Show who is quoted, or what is known about one of them."""
        answers = self._archive.of(interaction.guild_id)
        if name is None:
            page = await answers.speakers(limit=lists.LIST_SIZE)
            speak_to_all(interaction)
            await replies.send(interaction, lists.present_speakers(page))
            return
        try:
            profile = await answers.profile(name)
        except AmbiguousSpeaker as question:
            reply = quotations.present_candidates(question.message, question.candidates)
            await replies.send_private(interaction, reply)
            return
        speak_to_all(interaction)
        await replies.send(interaction, profiles.present_profile(profile))

    @speakers.autocomplete("name")
    async def suggest_speakers(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest speakers, with the number of their quotations."""
        return await suggest_speakers(self._archive.of(interaction.guild_id), typed)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Speakers(bot.archive))
