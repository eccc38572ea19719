"""Days by their number alone: "the 23rd", "Tuesday the 19th", "the 20th of next month"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.parsing.dates.months import month_meant
from bot.parsing.dates.names import MONTH, WEEKDAY, YEAR
from bot.parsing.dates.rules import FIGURES, Context, group, rule
from bot.parsing.dates.values import (
    Days,
    Unit,
    calendar_day,
    day_of,
    month_of,
    shifted,
    year_of,
)
from bot.parsing.words.calendar import FULL_WEEKDAYS, WEEKDAYS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

_STEPS = {"last": -1, "this": 0, "next": 1}


def _ordinal_day(match: re.Match[str], context: Context) -> Days | None:
    """Read "the 23rd" as the nearest such day."""
    return _nearest(_days_numbered(match, context, (-1, 0, 1)), context)


def _weekday_and_number(match: re.Match[str], context: Context) -> Days | None:
    """Read "Tuesday the 19th" as the nearest 19th that is a Tuesday, else as the nearest."""
    days = _days_numbered(match, context, range(-6, 7))
    weekday = WEEKDAYS[match["weekday"].lower()]
    agreeing = [day for day in days if day.first.weekday() == weekday]
    return _nearest(agreeing or days, context)


def _day_of_month(match: re.Match[str], context: Context) -> Days | None:
    """Read "the 20th of next month"."""
    days = _days_numbered(match, context, (_STEPS[match["which"].lower()],))
    return days[0] if days else None


def _end_of(match: re.Match[str], context: Context) -> Days | None:
    """Read "the first day of next month", "the last day of February" and "… of 2014"."""
    if year := group(match, "year"):
        whole: Days | None = year_of(int(year))
    elif group(match, "month"):
        whole = month_meant(match, context)
    else:
        unit = Unit(match["unit"].lower())
        whole = shifted(context.today, unit, _STEPS.get(match["which"].lower(), 0))
    if whole is None:
        return None
    return day_of(whole.first if match["end"].lower() == "first" else whole.last)


def _days_numbered(match: re.Match[str], context: Context, steps: Iterable[int]) -> list[Days]:
    today = context.today
    months = [month_of(today.year, today.month + step).first for step in steps]
    days = (calendar_day(first.year, first.month, int(match["day"])) for first in months)
    return [day for day in days if day]


def _nearest(days: list[Days], context: Context) -> Days | None:
    return min(days, key=lambda day: abs(day.first - context.today), default=None)


_NUMBER = r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b"

RULES = (
    rule([FIGURES], rf"the {_NUMBER}(?= (?:and|at|in|when)\b|[.,;])", _ordinal_day),
    # "Tuesday the 19th", "Saturday 29th".
    rule(FULL_WEEKDAYS, rf"{WEEKDAY},? (?:the )?{_NUMBER}", _weekday_and_number),
    # "the first day of next month", "the last day of February", "the last day of 2014".
    rule(
        ["first", "last"],
        rf"the (?P<end>first|last) day of (?:{YEAR}|{MONTH}"
        r"|(?P<which>last|this|next|the) (?P<unit>week|month|year)\b)",
        _end_of,
    ),
    # "the 20th of next month".
    rule([FIGURES], rf"the {_NUMBER} of (?P<which>last|this|next) month\b", _day_of_month),
)
