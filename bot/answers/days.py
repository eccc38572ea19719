"""Days that members type: "coming", "on this day", "23 Nov 2020", "from 1 to 30 June"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.errors import UnknownDays
from bot.models.library import AskedDays
from bot.models.message import Days

if TYPE_CHECKING:
    from bot.models.article import TimeExpression

COMING = "coming"
ON_THIS_DAY = "on this day"


def find_days(typed: str, today: date) -> AskedDays:
    """Return the days that the words mean on the day `today`. Raises UnknownDays.

    They are read as the reader reads them in an article of today. Several days mean the span from
    the first to the last of them. Of "31 Feb 2021" the year alone could be read, which is not what
    was meant: a number that names no day refuses the whole.
    """
    words = " ".join(typed.split())
    if words.casefold() == COMING:
        return AskedDays(Days(today, date.max))
    if words.casefold() == ON_THIS_DAY:
        return AskedDays(Days(today, today), every_year=True)
    # Months need their capitals, and other words must not have any: the better reading counts.
    found = max((_read(words, today), _read(words.title(), today)), key=_length)
    if found:
        first, last = min(one.first_day for one in found), max(one.last_day for one in found)
        return AskedDays(Days(first, last))
    raise UnknownDays(
        "I cannot tell which days “{typed}” means. Type for example 23 Nov 2020, June 2021, "
        "next week, from 1 to 5 May, coming or on this day.",
        typed=typed,
    )


def _read(words: str, today: date) -> tuple[TimeExpression, ...]:
    from bot.parsing.reader import read_article  # noqa: PLC0415 - large, and seldom needed

    text = f"It happened on the day: {words}."
    found = read_article(text, slug="typed", published=today).time_expressions
    named = {at for one in found for at in range(one.span.start, one.span.end)}
    has_rest = any(char.isdigit() for at, char in enumerate(text) if at not in named)
    return () if has_rest else found


def _length(found: tuple[TimeExpression, ...]) -> int:
    """Return how many characters were read as days."""
    return sum(one.span.end - one.span.start for one in found)
