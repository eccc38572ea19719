"""The choices of autocomplete that several commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.presentation.choices import article_choices, speaker_choices

if TYPE_CHECKING:
    from discord.app_commands import Choice

    from bot.answers.archive import Answers


async def suggest_speakers(answers: Answers, typed: str) -> list[Choice[str]]:
    """Return choices of speakers for what was typed, with their number of quotations."""
    return speaker_choices(await answers.suggest_speakers(typed))


async def suggest_articles(answers: Answers, typed: str) -> list[Choice[str]]:
    """Return choices of articles for what was typed, with source and day."""
    return article_choices(await answers.suggest_articles(typed))
