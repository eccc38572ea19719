"""Dates in figures: "2020-11-23", "23/11/2020", "23.11.2020", "8-May-2006"."""

from __future__ import annotations

import re

from bot.parsing.dates.names import any_of
from bot.parsing.dates.rules import FIGURES, YEAR_FIGURES, Context, rule
from bot.parsing.dates.values import Days, calendar_day
from bot.parsing.words.calendar import MONTHS

_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:[12]\d{3}|\d{2})(?![\d/])")
_MOST_MONTHS = 12


def writes_day_first(text: str) -> bool:
    """Tell whether the text writes 23/11/2020, by its dates that leave no doubt."""
    if "/" not in text:
        return False
    pairs = [(int(first), int(second)) for first, second in _SLASHED.findall(text)]
    day_first = any(first > _MOST_MONTHS >= second for first, second in pairs)
    return day_first and not any(second > _MOST_MONTHS >= first for first, second in pairs)


def full_year(figures: str) -> int:
    """Return the year that is meant by two figures: 69 to 99 are of the last century (POSIX)."""
    year = int(figures)
    return year if len(figures) == 4 else year + (1900 if year >= 69 else 2000)


def _iso(match: re.Match[str], _: Context) -> Days | None:
    return calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))


def _slashed(match: re.Match[str], context: Context) -> Days | None:
    """Read 05/11/2020 as Americans do, unless the text's other dates have the day first."""
    year, first, second = full_year(match["year"]), int(match["first"]), int(match["second"])
    american, other = calendar_day(year, first, second), calendar_day(year, second, first)
    return (other or american) if context.day_first else (american or other)


def _dotted(match: re.Match[str], _: Context) -> Days | None:
    return calendar_day(int(match["year"]), int(match["second"]), int(match["first"]))


def _hyphened(match: re.Match[str], _: Context) -> Days | None:
    return calendar_day(full_year(match["year"]), MONTHS[match["month"].lower()], int(match["day"]))


RULES = (
    # ISO 8601, as machines and headers write it; what follows a "T" is the time.
    rule([YEAR_FIGURES], r"(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)", _iso),
    rule(
        [FIGURES],
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>[12]\d{3}|\d{2})(?![\d/])",
        _slashed,
    ),
    # 2020. 11. 23 is Korean, 23.11.2020 European: the day stands first.
    rule(
        [YEAR_FIGURES],
        r"(?P<year>[12]\d{3})\.(?: )?(?P<month>\d{1,2})\.(?: )?(?P<day>\d{1,2})(?!\d)",
        _iso,
    ),
    rule([FIGURES], r"(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.(?P<year>[12]\d{3})(?!\d)", _dotted),
    rule(
        [FIGURES],
        rf"(?P<day>\d{{1,2}})-(?P<month>{any_of(MONTHS)})-(?P<year>[12]\d{{3}}|\d{{2}})(?!\d)",
        _hyphened,
    ),
)
