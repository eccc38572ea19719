"""The language of what everybody in a server sees, for moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.app_commands import Choice

from bot.presentation.components import Reply, make_embed
from bot.presentation.languages import ENGLISH, find_language, list_codes, speaking
from bot.presentation.messages import label, say

if TYPE_CHECKING:
    from bot.presentation.languages import Language


AS_ON_DISCORD = "discord"  # the choice that follows Discord's locale of the server


def language_choices() -> list[Choice[str]]:
    """Return a choice for each language, under its own name, and one that follows Discord."""
    named = [Choice(name=own_name(code), value=code) for code in list_codes()]
    return [*named, Choice(name=label("As this server's locale on Discord"), value=AS_ON_DISCORD)]


def own_name(code: str) -> str:
    """Return a language's name in the language itself: "English", "한국어"."""
    with speaking(find_language(code)):
        # Translators: the name of the language of this file, in that language.
        return label("English")


def present_language(language: Language | None, *, chosen: bool) -> Reply:
    """Show a server's language; `chosen` is False if it follows Discord."""
    told = [
        say(
            "Answers that everybody sees, briefings and reports of problems are in **{language}**.",
            language=own_name(language.code if language else ENGLISH),
        ),
        say("A moderator chose that.")
        if chosen
        else say("That follows this server's locale on Discord: /language chooses another one."),
        say("Answers that only you see follow the language of your Discord."),
    ]
    return Reply(make_embed(label("Language"), "\n\n".join(told)))
