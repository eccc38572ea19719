"""The year of a dateline that names none ("OSLO, May 9 (AP) --"), worked out from the story."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.parsing.structure.publication import MONTH
from bot.parsing.words.calendar import FULL_WEEKDAYS, MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from bot.parsing.document import Document

_DAY = re.compile(
    rf"\b(?:(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>{MONTH}))(?!\d)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b(?P<weekday>{'|'.join(FULL_WEEKDAYS)})\b", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    rf"\b(?P<weekday>{'|'.join(name.title() for name in FULL_WEEKDAYS)})\b(?!['’])"
)
# "Monday, May 9" and "Monday 9 May", without a year.
_PAIR = re.compile(
    rf"\b(?P<weekday>{'|'.join(FULL_WEEKDAYS)}),?\s+(?:the\s+)?"
    rf"(?:(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{MONTH}))(?!,?\s+\d{{4}}|\d)",
    re.IGNORECASE,
)
_PAST_YEAR = re.compile(
    r"\b(?:in|since|of|from|during|until|after|before)\s+(?P<year>19\d\d|20\d\d)(?![\d-])"
)
_AHEAD = re.compile(r"\b(?:will|by|expected|plans?|next|due|until|would|could)\b[^.]{0,60}$")
# A story that comes in fresh is at most this old; an older one needs more than its day.
_FRESH_DAYS = 60
# News names the year before its own often, and rarely leaves its own time untold for longer.
_YEARS_AFTER_LATEST_TOLD = 6
_EARLIEST = 1900


def derive_day(document: Document, received: date | None) -> date | None:
    """Return the day of a dateline without a year, or None where the year stays open.

    The day falls on the weekday that the text names with it, or that the lead names as the day of
    the news; it does not come before a year that the text tells as past, nor after `received`, the
    day on which the text came in. Without any of these only a fresh text has its year from
    `received`.
    """
    if not document.dateline:
        return None
    dateline = document.dateline.of(document.text)
    named = _DAY.search(dateline)
    if not named:
        return None
    month, day = _month_and_day(named)
    body = document.text[document.dateline.end :]
    told = _latest_past_year(body, received)
    days = _possible(month, day, told, received)
    agreeing = _of_weekday(days, dateline, body)
    if agreeing:
        return agreeing[0] if told else agreeing[-1]
    if agreeing is None and received and days:
        fresh = (received - days[-1]).days <= _FRESH_DAYS
        return days[-1] if fresh or len(days) == 1 else None
    return None


def _month_and_day(match: re.Match[str]) -> tuple[int, int]:
    name = match["month"] or match["month2"]
    return MONTHS[name.rstrip(".").lower()], int(match["day"] or match["day2"])


def _latest_past_year(body: str, received: date | None) -> int | None:
    """Return the latest year that the text tells as past."""
    most = received.year if received else date.max.year
    years = [
        int(match["year"])
        for match in _PAST_YEAR.finditer(body)
        if not _AHEAD.search(body, max(0, match.start() - 80), match.start())
    ]
    return max((year for year in years if year <= most), default=None)


def _possible(month: int, day: int, told: int | None, received: date | None) -> list[date]:
    """Return the days of that month and number that are neither too early nor too late."""
    if received is None and told is None:
        return []
    first = told or _EARLIEST
    last = first + _YEARS_AFTER_LATEST_TOLD if told else first
    if received:
        last = min(last, received.year) if told else received.year
    days = []
    for year in range(first, last + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if received is None or found <= received + timedelta(days=1):  # the sun sets later there
            days.append(found)
    return days


def _of_weekday(days: list[date], dateline: str, body: str) -> list[date] | None:
    """Return the days on which the text's weekdays fall, None where it names none to go by."""
    named = _WEEKDAY.search(dateline)
    if named:
        weekday = WEEKDAYS[named["weekday"].lower()]
        return [found for found in days if found.weekday() == weekday]
    pairs = list(_PAIR.finditer(body))
    if pairs:
        return [found for found in days if all(_agrees(found, pair) for pair in pairs)]
    lead = _SPOKEN_OF.search(body.split("\n\n", 1)[0])
    if lead is None:
        return None
    weekday = WEEKDAYS[lead["weekday"].lower()]
    same = [found for found in days if found.weekday() == weekday]
    return same or None


def _agrees(published: date, pair: re.Match[str]) -> bool:
    """Tell whether the pair's day, in the year where it lies nearest, is of its weekday."""
    month, day = _month_and_day(pair)
    near = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            near.append(date(year, month, day))
        except ValueError:
            continue
    found = min(near, key=lambda other: abs(other - published), default=None)
    return found is not None and found.weekday() == WEEKDAYS[pair["weekday"].lower()]
