"""A time expression in its place: what decides whether it is key, and with which days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from bot.models.article import Span
    from bot.parsing.dates.surroundings import WordsAround
    from bot.parsing.dates.values import Days
    from bot.parsing.sentences import Sentence

_NEAR = 60  # characters
_OPENING, _CLOSING = "“", "”"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A time expression with its days, the event nearest to it, and its surroundings."""

    text: str
    span: Span
    days: Days
    event: Span | None
    sentence: Sentence
    published: date | None
    around: WordsAround

    @property
    def words(self) -> str:
        """The expression in lower case."""
        return self.span.of(self.text).lower()

    @property
    def before(self) -> str:
        """What stands before it in its sentence, up to sixty characters."""
        start = max(self.sentence.span.start, self.span.start - _NEAR)
        return self.text[start : self.span.start]

    @property
    def after(self) -> str:
        """What stands after it in its sentence, up to sixty characters."""
        return self.text[self.span.end : min(self.sentence.span.end, self.span.end + _NEAR)]

    @property
    def is_quoted(self) -> bool:
        """Whether it stands between quotation marks that its paragraph opens."""
        start = self.sentence.paragraph.span.start
        told = self.text[start : self.span.start]
        if _OPENING in told:
            return told.rfind(_OPENING) > told.rfind(_CLOSING)
        return told.count('"') % 2 == 1
