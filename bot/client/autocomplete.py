"""What autocomplete suggests: asked of the answers, made into choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.presentation.choices import article_choices, speaker_choices

if TYPE_CHECKING:
    from discord.app_commands import Choice

    from bot.answers.archive import Answers


async def suggest_speakers(answers: Answers, typed: str) -> list[Choice[str]]:
    """Return the speakers who may be meant, with the number of their quotations."""
    return speaker_choices(await answers.suggest_speakers(typed))


async def suggest_articles(answers: Answers, typed: str) -> list[Choice[str]]:
    """Return the articles that may be meant by their titles, with source and day."""
    return article_choices(await answers.suggest_articles(typed))
