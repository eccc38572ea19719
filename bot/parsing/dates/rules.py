"""What a rule is: words that begin it, a pattern, and the days that a match stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from bot.parsing.dates.values import Days

# A rule that begins with a number is filed under this instead of under a word.
FIGURES = "0"


class Lean(Enum):
    """On which side of the day of publication the words around an expression put it."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


@dataclass(slots=True)
class Context:
    """What an expression is read against.

    `published` is the day of publication; `find_lean` tells, when asked, what the verbs around
    the expression say; `previous` is the latest stretch of days that the text named before, and
    `period` the latest quarter or year, which "a year earlier" in a business report is counted
    from.
    """

    published: date | None
    find_lean: Callable[[re.Match[str]], Lean]
    find_own_lean: Callable[[re.Match[str]], Lean]
    previous: Days | None = None
    period: Days | None = None



@dataclass(frozen=True, slots=True)
class Rule:
    """A family of expressions.

    `starts` are the lower-case words that a match may begin with (`FIGURES` for a number), so
    that a rule is tried only where it can fit. `pattern` repeats nothing without a bound: no text
    makes one match take longer than another. `resolve` returns the days, or None where the words
    turn out to stand for none.
    """

    starts: frozenset[str]
    pattern: re.Pattern[str]
    resolve: Callable[[re.Match[str], Context], Days | None]


def rule(
    starts: Iterable[str],
    pattern: str,
    resolve: Callable[[re.Match[str], Context], Days | None],
) -> Rule:
    """Return the rule whose pattern fits whatever the letters' case."""
    return Rule(frozenset(starts), re.compile(pattern, re.IGNORECASE), resolve)
