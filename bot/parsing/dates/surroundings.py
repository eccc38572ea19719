"""What the words around an expression tell: past or future, business or not."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from bot.models.article import Span
from bot.parsing.dates.verbs import Verbs

if TYPE_CHECKING:
    from bot.parsing.dates.rules import Lean

# A quarter without a year is one of the business year only among such words; elsewhere it is
# played.
_BUSINESS = re.compile(
    r"\b(?:earn(?:ed|ings|s)|profits?|revenues?|sales|income|shares?|loss(?:es)?|results|economy|"
    r"economic|gdp|gross|growth|percent|billion|million|forecast|dividends?|bank|exports?|orders|"
    r"deliveries|shipments|company|net|fiscal|market|margin)\b|%",
    re.IGNORECASE,
)
_SPORTS = re.compile(
    r"\b(?:goals?|scor(?:ed|ing|er)|match|kick(?:off|-off)?|penalty|striker|touchdowns?|half-time|"
    r"halftime|coach|points|rebounds?|goalkeeper|midfielder|quarterback|yards?|league|playoffs?)\b",
    re.IGNORECASE,
)
# How many characters away such a word still tells something: about two sentences.
_NEAR = 250


class WordsAround:
    """The words around the expressions of a text; `sentence` is set by who reads it.

    All is looked up in lists that are made in one pass, when they are first asked for.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._verbs: Verbs | None = None
        self.sentence = Span(0, 0)

    def enter(self, sentence: Span) -> None:
        """Turn to the next sentence."""
        self.sentence, self._verbs = sentence, None

    @property
    def verbs(self) -> Verbs:
        """The telling words of the sentence."""
        if self._verbs is None:
            self._verbs = Verbs(self._text, self.sentence)
        return self._verbs

    def lean(self, match: re.Match[str]) -> Lean:
        """Tell the side by the nearest verb, an infinitive or another clause's if need be."""
        return self.verbs.lean(Span(match.start(), match.end()))

    def own_lean(self, match: re.Match[str]) -> Lean:
        """Tell the side by the finite verbs of the expression's own clause, no others."""
        return self.verbs.own_lean(Span(match.start(), match.end()))

    def is_over(self, match: re.Match[str]) -> bool:
        """Tell whether the words right before are a past verb and "on": "opened on Jan. 12"."""
        return self.verbs.is_over(Span(match.start(), match.end()))

    def in_business(self, match: re.Match[str]) -> bool:
        """Tell whether words of business stand near and none of sport."""
        return _near(self._business, match) and not _near(self._sports, match)

    @cached_property
    def _business(self) -> list[int]:
        return [found.start() for found in _BUSINESS.finditer(self._text)]

    @cached_property
    def _sports(self) -> list[int]:
        return [found.start() for found in _SPORTS.finditer(self._text)]


def _near(places: list[int], match: re.Match[str]) -> bool:
    index = bisect_left(places, match.start() - _NEAR)
    return index < len(places) and places[index] < match.end() + _NEAR
