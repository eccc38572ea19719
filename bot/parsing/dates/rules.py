"""What a rule is: words that begin it, a pattern, and the days that a match stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from bot.parsing.dates.names import GAP, JOIN

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable
    from datetime import date

    from bot.parsing.dates.values import Days

# A rule that begins with a number is filed under these instead of under a word: one of up to three
# figures, or one of four, which is a year.
FIGURES = "0"
YEAR_FIGURES = "0000"


class Lean(Enum):
    """On which side of the day of publication the words around an expression put it."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


class UndatedError(Exception):
    """The expression is relative to a day of publication that is not known."""


class ImpossibleError(Exception):
    """The expression names a day that no calendar has: no shorter part of it counts either."""


class Surroundings(Protocol):
    """What the words around an expression tell; asked only where a rule needs it."""

    def lean(self, match: re.Match[str]) -> Lean:
        """Tell the side by the nearest verb, an infinitive or another clause's if need be."""

    def own_lean(self, match: re.Match[str]) -> Lean:
        """Tell the side by the finite verbs of the expression's own clause, no others."""

    def is_over(self, match: re.Match[str]) -> bool:
        """Tell whether the words right before are a past verb and "on": "opened on Jan. 12"."""

    def in_business(self, match: re.Match[str]) -> bool:
        """Tell whether words of business stand near, so that a quarter is one of the year."""


@dataclass(slots=True)
class Context:
    """What an expression is read against.

    `published` is the day of publication. `previous` is the latest stretch of days that the text
    named before, `previous_end` the offset where its words end, and `period` the quarter that a
    business report is about, from which "a year earlier" is counted. `day_first` tells how the
    text writes 05/11/2020, `told_in_years` that it tells of years long ago, as a biography does,
    and `early_years` that it writes years before 1000.
    """

    published: date | None
    around: Surroundings
    previous: Days | None = None
    previous_end: int = 0
    period: Days | None = None
    day_first: bool = False
    told_in_years: bool = False
    early_years: bool = False

    @property
    def today(self) -> date:
        """The day of publication; raises `UndatedError` where it is not known."""
        if self.published is None:
            raise UndatedError
        return self.published


@dataclass(frozen=True, slots=True)
class Rule:
    """A family of expressions.

    `starts` are the lower-case words that a match may begin with (`FIGURES` or `YEAR_FIGURES` for a
    number), the article "the" left aside, so that a rule is tried only where it can fit. `bare` and
    `article` tell whether a match may stand without and with "the". `pattern` repeats nothing
    without a bound: no text makes one match take longer than another. `resolve` returns the days,
    or None where the words turn out to stand for none.
    """

    starts: frozenset[str]
    pattern: re.Pattern[str]
    resolve: Callable[[re.Match[str], Context], Days | None]
    bare: bool
    article: bool


def rule(
    starts: Iterable[str],
    pattern: str,
    resolve: Callable[[re.Match[str], Context], Days | None],
) -> Rule:
    """Return the rule that fits `pattern` whatever the letters' case.

    In `pattern` a space stands for a gap between words and "~" for a gap or a hyphen. It begins
    with "the " or "(?:the )?" where the article belongs to the expression.
    """
    needs, may = pattern.startswith("the "), pattern.startswith("(?:the )?")
    compiled = re.compile(pattern.replace(" ", GAP).replace("~", JOIN), re.IGNORECASE)
    return Rule(frozenset(starts), compiled, resolve, bare=not needs, article=needs or may)


def group(match: re.Match[str], name: str) -> str:
    """Return what a named group caught, or "" where it caught nothing or the pattern lacks it."""
    return match.groupdict().get(name) or ""


def words_before(match: re.Match[str], count: int = 1) -> tuple[str, ...]:
    """Return up to `count` lower-case words before the expression, the marks between kept."""
    start = max(0, match.start() - 12 * count - 4)
    return tuple(match.string[start : match.start()].lower().split()[-count:])


def is_first_name(match: re.Match[str]) -> bool:
    """Tell the name in "Coach Sunday Adeyemi": a title before it, a surname after it."""
    before = _NAME_BEFORE.search(match.string, max(0, match.start() - 30), match.start())
    if not before or before[1].lower() in _NOT_TITLES or not match[0].istitle():
        return False
    following = _NAME_AFTER.match(match.string, match.end())
    return following is not None


_NAME_BEFORE = re.compile(r"(?<![\w.])([A-Z][a-z]+|Mr\.|Mrs\.|Ms\.|Dr\.) $")
_NAME_AFTER = re.compile(r" [A-Z][a-z]+")
_NOT_TITLES = frozenset(
    ("on", "in", "by", "since", "from", "until", "late", "early", "before", "after", "last", "next")
) | frozenset(("this", "through", "during", "of", "for", "and", "to", "between", "around", "that"))
_REACHING = ("to", "through", "until", "till")


def reached_from(match: re.Match[str], context: Context, names: Container[str]) -> date | None:
    """Return the day from which the words before a match reach: "Monday through", "from May to".

    None where none of `names` and such a word stand there. "Between May and" reaches as well.
    """
    opening, name, word = ("", "", "", *words_before(match, 3))[-3:]
    reaches = word in _REACHING or (word == "and" and opening == "between")
    written = match.string[max(0, match.start() - 12) : match.start()].split()[-1:]
    if written and written[0].istitle():  # "They met Monday. Until Friday they had not."
        return None
    if context.previous and reaches and name.rstrip(".") in names:
        return context.previous.first
    return None
