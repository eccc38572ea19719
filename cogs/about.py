"""/about: what the bot is and what it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot import VERSION
from bot.client import replies
from bot.presentation import notices

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class About(commands.Cog):
    """What the bot says about itself."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(
        description=locale_str("What Dateline is, how much it has read, what it stores")
    )
    async def about(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Show the version, the library's size and what is stored about users."""
        reply = notices.present_about(VERSION, await self._archive.of(interaction.guild_id).size())
        await replies.send_private(interaction, reply)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(About(bot.archive))
