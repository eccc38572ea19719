"""Values as a language other than English writes them, by Unicode's tables (CLDR)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from babel.dates import format_interval, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.units import format_unit

from bot.models.message import Channel, DayOfYear, Days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.message import Value


@lru_cache(maxsize=2048)
def localized(value: Value, code: str) -> str:  # noqa: PLR0911 - one line a kind of value
    """Return a value that is no message as plain text, in the language of that code."""
    match value:
        case int() | float():
            return format_decimal(value, locale=code)
        case datetime():
            return f"{localized(value.date(), code)} {localized(value.time(), code)}"
        case date():
            return format_skeleton("yMMMd", value, locale=code)
        case Days():
            return _days_text(value.first, value.last, code)
        case DayOfYear():
            return format_skeleton("MMMd", value.day, locale=code)
        case time():
            return format_time(value, "HH:mm", locale=code)
        case timedelta():
            return _duration_text(value, code)
        case Channel():
            return f"#{value.name}"
        case tuple():
            return listed(value, code)
        case _:
            return str(value)


def listed(items: Sequence[str], code: str) -> str:
    """Return the items of a list with what the language writes between them."""
    return format_list(items, locale=code)


def _days_text(first: date, last: date, code: str) -> str:
    """Return the days from `first` to `last` in the shortest form that names them exactly."""
    if first == last:
        return format_skeleton("yMMMEd", first, locale=code)
    skeleton = "yMMMd"
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        skeleton = "y" if (first.month, last.month) == (1, 12) else "yMMM"
    return format_interval(first, last, skeleton, locale=code)


def _duration_text(length: timedelta, code: str) -> str:
    """Return a duration in its two largest units."""
    seconds = max(0, round(length.total_seconds()))
    hours, minutes = seconds // 3600, seconds // 60 % 60
    parts = {"hour": hours, "minute": minutes} if hours else {"minute": minutes}
    if not hours:
        parts["second"] = seconds % 60
    if not hours and not minutes:
        del parts["minute"]
    return " ".join(
        format_unit(number, f"duration-{unit}", length="short", locale=code)
        for unit, number in parts.items()
    )
