"""The choices of autocomplete: at most 25 of 100 characters each (Discord's limits)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.app_commands import Choice

from bot.models.message import template
from bot.presentation.components import dateline
from bot.presentation.messages import formatted, label
from bot.presentation.text import plain, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.models.library import ArticleHeading, SuggestedSpeaker

MOST_CHOICES = 25
CHOICE_LIMIT = 100

# Words for days, as `bot.answers.days` reads them.
_DAYS = (
    template("coming"),
    template("on this day"),
    template("today"),
    template("this week"),
    template("next week"),
    template("this month"),
    template("next month"),
)


def speaker_choices(speakers: Iterable[SuggestedSpeaker]) -> list[Choice[str]]:
    """Return a choice for each speaker, with the number of quotations."""
    return [
        _choice(speaker.name, f"({formatted(speaker.quotations)})", value=speaker.name)
        for speaker in speakers
        if len(speaker.name) <= CHOICE_LIMIT
    ][:MOST_CHOICES]


def article_choices(articles: Iterable[ArticleHeading]) -> list[Choice[str]]:
    """Return a choice for each article, with its source and day."""
    return [_choice(article.title, _origin(article), value=article.key) for article in articles][
        :MOST_CHOICES
    ]


def source_choices(sources: Iterable[str]) -> list[Choice[str]]:
    """Return a choice for each source of articles."""
    return [
        Choice(name=shortened(plain(source), CHOICE_LIMIT), value=source)
        for source in sources
        if len(source) <= CHOICE_LIMIT
    ][:MOST_CHOICES]


def days_choices(typed: str) -> list[Choice[str]]:
    """Return choices of days: those that begin as typed, and the typed words themselves."""
    begun = " ".join(typed.split())
    choices = [
        Choice(name=label(words), value=words)
        for words in _DAYS
        if begun.casefold() in words or begun.casefold() in label(words).casefold()
    ]
    if begun and begun.casefold() not in _DAYS:
        choices.append(Choice(name=shortened(plain(begun), CHOICE_LIMIT), value=begun))
    return choices


def _origin(article: ArticleHeading) -> str:
    return shortened(plain(f"· {dateline(article)}"), CHOICE_LIMIT // 2)


def _choice(name: str, note: str, *, value: str) -> Choice[str]:
    room = CHOICE_LIMIT - len(note) - 1
    return Choice(name=f"{shortened(plain(name), room)} {note}", value=value)
