"""Stretches of days and their TIMEX3 values: pure calendar arithmetic.

The values follow TIMEX3 (ISO-TimeML, ISO 24617-1, annex on <TIMEX3>): "2020-11-23", "2020-W48",
"2020-W48-WE", "2020-11", "2020-Q4", "2020-H2", "2020-FA", "2020", "202" (a decade), "20" (a
century); a stretch that has no such name is written "first/last".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Unit(StrEnum):
    """How long a stretch of days is; the names are the English words."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends inclusive, with its TIMEX3 value."""

    unit: Unit
    value: str
    first: date
    last: date


# The month in which a season begins, as in meteorology; winter runs into the next year.
SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    following = (
        date(year + month // 12, month % 12 + 1, 1) if (year, month) != (MAXYEAR, 12) else None
    )
    return following - timedelta(days=1) if following else date.max


def day_of(day: date) -> Days:
    """Return the one day."""
    return Days(Unit.DAY, day.isoformat(), day, day)


def calendar_day(year: int, month: int, day: int) -> Days | None:
    """Return the day, or None where the calendar has no such day."""
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12):
        return None
    return day_of(date(year, month, day)) if 1 <= day <= month_end(year, month).day else None


def week_of(day: date) -> Days:
    """Return the ISO week, Monday to Sunday, that holds `day`."""
    year, week, weekday = day.isocalendar()
    monday = day - timedelta(days=weekday - 1)
    return Days(Unit.WEEK, f"{year:04d}-W{week:02d}", monday, monday + timedelta(days=6))


def weekend_of(day: date) -> Days:
    """Return Saturday and Sunday of the ISO week that holds `day`."""
    week = week_of(day)
    return Days(Unit.WEEKEND, f"{week.value}-WE", week.first + timedelta(days=5), week.last)


def month_of(year: int, month: int) -> Days:
    """Return the month; `month` may lie outside 1 to 12 and then counts on from `year`."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return Days(Unit.MONTH, f"{year:04d}-{month:02d}", date(year, month, 1), month_end(year, month))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the `nth` Monday (0) to Sunday (6) of a month; the last where `nth` is 0."""
    if nth == 0:
        last = month_end(year, month)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def quarter_of(year: int, quarter: int) -> Days:
    """Return the calendar quarter; `quarter` may lie outside 1 to 4, as in `month_of`."""
    year, quarter = year + (quarter - 1) // 4, (quarter - 1) % 4 + 1
    last = month_end(year, 3 * quarter)
    return Days(Unit.QUARTER, f"{year:04d}-Q{quarter}", date(year, 3 * quarter - 2, 1), last)


def half_of(year: int, half: int) -> Days:
    """Return the first (1) or second (2) half of the year."""
    last = month_end(year, 6 * half)
    return Days(Unit.HALF, f"{year:04d}-H{half}", date(year, 6 * half - 5, 1), last)


def season_of(year: int, season: str) -> Days:
    """Return the season ("SP", "SU", "FA", "WI") that begins in `year`."""
    month = SEASON_MONTH[season]
    last = month_end(year + (month == 12), (month + 1) % 12 + 1)
    return Days(Unit.SEASON, f"{year:04d}-{season}", date(year, month, 1), last)


def year_of(year: int) -> Days:
    """Return the calendar year."""
    return Days(Unit.YEAR, f"{year:04d}", date(year, 1, 1), date(year, 12, 31))


def decade_of(year: int) -> Days:
    """Return the decade of years that share the first three figures of `year`."""
    first = year - year % 10
    return Days(
        Unit.DECADE, f"{year // 10:03d}", date(max(first, 1), 1, 1), date(first + 9, 12, 31)
    )


def century_of(number: int) -> Days:
    """Return the century, the 20th being written "19": 1900 to 1999, as TIMEX3 counts it."""
    first = 100 * (number - 1)
    value = f"{number - 1:02d}"
    return Days(Unit.CENTURY, value, date(max(first, 1), 1, 1), date(first + 99, 12, 31))


def range_of(first: date, last: date) -> Days | None:
    """Return the days from `first` to `last`, or None where they are in the wrong order."""
    if last < first:
        return None
    return Days(Unit.RANGE, f"{first.isoformat()}/{last.isoformat()}", first, last)


def shifted(day: date, unit: Unit, count: int) -> Days:
    """Return the stretch of `unit` that lies `count` units after the one holding `day`.

    A negative count goes back. Raises ValueError or OverflowError beyond the years 1 to 9999, and
    KeyError for a unit that is not counted in ("two halves ago").
    """
    return _SHIFTS[unit](day, count)


_SHIFTS: dict[Unit, Callable[[date, int], Days]] = {
    Unit.DAY: lambda day, count: day_of(day + timedelta(days=count)),
    Unit.WEEK: lambda day, count: week_of(day + timedelta(weeks=count)),
    Unit.WEEKEND: lambda day, count: weekend_of(day + timedelta(weeks=count)),
    Unit.MONTH: lambda day, count: month_of(day.year, day.month + count),
    Unit.QUARTER: lambda day, count: quarter_of(day.year, (day.month + 2) // 3 + count),
    Unit.YEAR: lambda day, count: year_of(day.year + count),
    Unit.DECADE: lambda day, count: decade_of(day.year + 10 * count),
    Unit.CENTURY: lambda day, count: century_of(day.year // 100 + 1 + count),
}


def same_years_before(quarter: Days, years: int = 1) -> Days:
    """Return the quarter of the same number `years` before."""
    return quarter_of(quarter.first.year - years, (quarter.first.month - 1) // 3 + 1)
