"""The year of a date without one, where the story tells of a time long before its publication."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.parsing.dates.names import any_of
from bot.parsing.dates.rules import Context, Lean, words_before
from bot.parsing.dates.values import Unit, calendar_day
from bot.parsing.words.calendar import MONTHS

if TYPE_CHECKING:
    from datetime import date

_YEAR = re.compile(r"(?:1\d|20)\d\d(?!\d|,\d)")
_PART_OF_A_FIGURE = frozenset("0123456789$£€.,/-")
_EARLY = re.compile(r"\bc\. [1-9]\d\d\b(?!,)|\b[1-9]\d\d (?:AD|CE)\b")
_OF_NOW = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]omorrow"
    r"|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year))\b"
)
_LEAST_YEARS = 4
_YEARS_FOR_EACH_OF_NOW = 4
# A story goes on from one day to the next within this many characters and days.
_GOES_ON = 300
_NEXT_DAYS = 150
# A day of the last half year is rather one of the news, and so is a date that lies near.
_LONG_AGO_DAYS = 180
_NEAR_DAYS = 130


def has_early_years(text: str) -> bool:
    """Tell whether the text writes years before 1000: "c. 347", "347 AD"."""
    marked = "c. " in text or " AD" in text or " CE" in text
    return marked and _EARLY.search(text) is not None


def is_told_in_years(text: str, published: date | None) -> bool:
    """Tell a life or a history: many years long ago, and few words like "Monday" and "today"."""
    now = published.year if published else 9999
    old = sum(
        int(found[0]) < now - 1 and text[found.start() - 1 : found.start()] not in _PART_OF_A_FIGURE
        for found in _YEAR.finditer(text)
    )
    if old < _LEAST_YEARS:
        return False
    return old >= _YEARS_FOR_EACH_OF_NOW * len(_OF_NOW.findall(text))


def story_year(match: re.Match[str], month: int, day: int, context: Context) -> int | None:
    """Return the year that the story is in at `match`, or None where that is the news' own.

    "Between January and March 2023" names it behind, "next year's fair opens on 12 May" before.
    A text told in years stays in the year that it named last. Other texts go on from a day of an
    earlier year in the same breath: "was hurt on 6 February last year and died on 12 March".
    """
    if paired := _PAIRED.match(match.string, match.end()):
        later = MONTHS[paired["month"].rstrip(".").lower()]
        return int(paired["year"]) - (month > later)
    previous = context.previous
    if previous is None or (previous.last - previous.first).days > 366:
        return None
    if is_day_of_year(match, context):
        return previous.first.year
    if _is_of_next_year(match, context):
        return previous.first.year
    if _has_just_died(match, month, day, context):
        return None
    if context.told_in_years:
        near = previous.first.year
        same_story = context.published is None or near != context.published.year
        over = _is_past(match, context) or words_before(match) in {("until",), ("till",)}
        return near if same_story and over else None
    if context.published and previous.first >= context.published:
        return None
    if previous.unit not in {Unit.DAY, Unit.MONTH} or not _goes_on(match, month, day, context):
        return None
    days = [calendar_day(previous.first.year + step, month, day) for step in (0, 1)]
    following = [
        found.first
        for found in days
        if found and 0 <= (found.first - previous.first).days <= _NEXT_DAYS
    ]
    if following and context.published and following[0] < context.published:
        return following[0].year
    return None


def _has_just_died(match: re.Match[str], month: int, day: int, context: Context) -> bool:
    """Tell the death that an obituary reports, whatever years it told before."""
    today = context.published
    found = calendar_day(today.year, month, day) if today else None
    if not (today and found and 0 <= (today - found.first).days <= _DIED_WITHIN_DAYS):
        return False
    return _DIED.search(match.string, max(0, match.start() - 60), match.start()) is not None


def is_day_of_year(match: re.Match[str], context: Context) -> bool:
    """Tell whether the day is that of the year right before it: "two years ago on May 3"."""
    if context.previous is None or context.previous.unit is not Unit.YEAR:
        return False
    return _ON.fullmatch(match.string, context.previous_end, match.start()) is not None


def _is_of_next_year(match: re.Match[str], context: Context) -> bool:
    """Tell whether the sentence has named the next year before."""
    previous = context.previous
    if previous is None or previous.unit is not Unit.YEAR or context.published is None:
        return False
    if previous.first.year != context.published.year + 1:
        return False
    return not _SENTENCE_END.search(match.string, context.previous_end, match.start())


_DIED = re.compile(r"\b(?:died|passed away|was found dead)\b[^.;:]*$")
_DIED_WITHIN_DAYS = 45
_ON = re.compile(r",?\s+on\s+(?:the\s+)?")
_SENTENCE_END = re.compile(r"[.!?]\s|\n\s*\n")
_PAIRED = re.compile(
    r"\s?(?:and|to|through|until|[-–—])\s?(?:\d{1,2}(?:st|nd|rd|th)? )?"
    rf"(?P<month>{any_of(MONTHS)})\b\.?"
    r"(?: \d{1,2},?)? (?P<year>[12]\d{3})(?!\d)",
    re.IGNORECASE,
)


def _goes_on(match: re.Match[str], month: int, day: int, context: Context) -> bool:
    previous = context.previous
    if previous is None or context.published is None:
        return False
    if (context.published - previous.first).days < _LONG_AGO_DAYS:
        return False
    today = context.published
    nearest = [calendar_day(today.year + step, month, day) for step in (-1, 0)]
    if any(found and 0 <= (today - found.first).days <= _NEAR_DAYS for found in nearest):
        return False
    between = match.string[context.previous_end : match.start()]
    return len(between) <= _GOES_ON and "\n\n" not in between and _is_past(match, context)


def _is_past(match: re.Match[str], context: Context) -> bool:
    return context.around.own_lean(match) is not Lean.FUTURE
