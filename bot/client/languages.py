"""Which language an answer is in: the asker's own, or the server's if everybody sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation

from bot.presentation.languages import find_language, speak

if TYPE_CHECKING:
    from bot.presentation.languages import Language
    from bot.storage.contract import Servers

_DESCRIPTIONS = frozenset(
    {
        TranslationContextLocation.command_description,
        TranslationContextLocation.group_description,
        TranslationContextLocation.parameter_description,
        TranslationContextLocation.choice_name,
    }
)


class ServerLanguages:
    """The language that each server's moderators chose.

    All choices are kept in memory, because every public answer asks.
    """

    def __init__(self, client: discord.Client, servers: Servers) -> None:
        """Know of no choice before `refresh`."""
        self._client = client
        self._servers = servers
        self._chosen: dict[int, str] = {}

    async def refresh(self) -> None:
        """Read all choices again: at the start, and after a server came back or was deleted."""
        self._chosen = await self._servers.list_languages()

    def get_choice(self, guild_id: int) -> str | None:
        """Return the code of the language that moderators chose, None if they chose none."""
        return self._chosen.get(guild_id)

    def of(self, guild_id: int) -> Language | None:
        """Return a server's language, None for English.

        Without a choice it is Discord's locale of the server, which a community can set.
        """
        code = self._chosen.get(guild_id)
        if code is None:
            guild = self._client.get_guild(guild_id)
            code = guild.preferred_locale.value if guild else ""
        return find_language(code)

    async def choose(self, guild_id: int, code: str | None) -> None:
        """Store the code of a server's language; None takes Discord's locale of the server."""
        await self._servers.save_language(guild_id, code)
        await self.refresh()


def speak_to_asker(interaction: discord.Interaction[Any]) -> None:
    """Speak the asker's language in the rest of this task."""
    speak(find_language(interaction.locale.value))


def speak_to_all(interaction: discord.Interaction[Any]) -> None:
    """Speak the server's language in the rest of this task: everybody there sees the answer."""
    if interaction.guild_id is not None:
        speak(interaction.client.languages.of(interaction.guild_id))


def reads_as_all(interaction: discord.Interaction[Any]) -> bool:
    """Tell whether the asker's language is the one of what everybody in the server sees."""
    if interaction.guild_id is None:
        return True
    everybodys = interaction.client.languages.of(interaction.guild_id)
    return bool(find_language(interaction.locale.value) == everybodys)


class CommandTranslator(app_commands.Translator):
    """Translates what Discord shows of the commands; what is typed stays English."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return a description, a choice or a menu's name in a locale, None for the English one."""
        language = find_language(locale.value)
        is_menu = isinstance(context.data, app_commands.ContextMenu)
        if language is None or not (context.location in _DESCRIPTIONS or is_menu):
            return None
        translated = language.translate(string.message)
        return translated if translated != string.message else None
