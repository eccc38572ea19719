"""/help, and the greeting in a new server: what can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.presentation.help import present_help

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot
    from bot.client.greetings import Greeter


class Help(commands.Cog):
    """What the bot can be asked."""

    def __init__(self, bot: DatelineBot, archive: Archive, greeter: Greeter) -> None:
        self._bot = bot
        self._archive = archive
        self._greeter = greeter

    @app_commands.command(description=locale_str("What you can ask, each with an example"))
    async def help(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """List the commands that matter."""
        quoted = await self._archive.of(interaction.guild_id).suggest_speakers("", 1)
        reply = present_help(
            quoted[0].name if quoted else None, moderator=interaction.permissions.manage_guild
        )
        await replies.send_private(interaction, reply)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Greet a server that the bot joins while it runs."""
        await self._greeter.greet(guild)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Greet the servers that the bot joined while it was down."""
        await self._greeter.greet_new(self._bot.guilds)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Help(bot, bot.archive, bot.greeter))
