"""/language: in which language everybody in a server reads the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.permissions import guild_id_of, is_moderator
from bot.errors import NoAnswer
from bot.models.moderation import AuditAction
from bot.presentation import server_language

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.client.languages import ServerLanguages
    from bot.library.audit_log import Journal


class LanguageCommand(commands.Cog):
    """The language of what everybody in a server sees."""

    def __init__(self, languages: ServerLanguages, journal: Journal) -> None:
        self._languages = languages
        self._journal = journal

    @app_commands.command(
        description=locale_str("The language of what everybody in this server sees")
    )
    @app_commands.describe(language=locale_str("Which one; leave it out to see the current one"))
    @app_commands.guild_only
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.check(is_moderator)
    async def language(
        self,
        interaction: discord.Interaction[DatelineBot],
        language: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Choose the server's language, or show it."""
        guild_id = guild_id_of(interaction)
        if language is not None:
            choice = _find_choice(language)
            follows = choice.value == server_language.AS_ON_DISCORD
            await self._languages.choose(guild_id, None if follows else choice.value)
            await self._journal.note(
                guild_id, interaction.user.id, AuditAction.LANGUAGE, choice.name
            )
        reply = server_language.present_language(
            self._languages.of(guild_id), chosen=self._languages.get_choice(guild_id) is not None
        )
        await replies.send_private(interaction, reply)

    @language.autocomplete("language")
    async def suggest_languages(
        self, _: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the languages whose names hold what was typed."""
        wanted = typed.casefold()
        choices = server_language.language_choices()
        return [choice for choice in choices if wanted in choice.name.casefold()]

    @commands.Cog.listener()
    async def on_guild_join(self, _: discord.Guild) -> None:
        """Forget the choice of a server that was away so long that its data were deleted."""
        await self._languages.refresh()


def _find_choice(typed: str) -> app_commands.Choice[str]:
    """Return the choice with that value or name. Raises NoAnswer."""
    for choice in server_language.language_choices():
        if typed.casefold() in (choice.value.casefold(), choice.name.casefold()):
            return choice
    raise NoAnswer("I do not have the language “{typed}”: choose a suggestion.", typed=typed)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(LanguageCommand(bot.languages, bot.journal))
