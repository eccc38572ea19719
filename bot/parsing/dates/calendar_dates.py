"""Dates by the month's name and the day: "Nov. 23, 2020", "23 November", "the first of May"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.parsing.dates.names import (
    EARLY_YEAR,
    MONTH,
    ORDINALS,
    YEAR,
    any_of,
)
from bot.parsing.dates.rules import (
    FIGURES,
    Context,
    ImpossibleError,
    Lean,
    group,
    rule,
    words_before,
)
from bot.parsing.dates.story_years import story_year
from bot.parsing.dates.values import Days, calendar_day, range_of
from bot.parsing.words.calendar import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from datetime import date

# How far a date without a year may lie from the day of publication before its verb is asked in
# which year it falls. News rarely leaves the year out of a date further away than a season.
NEAR_DAYS = 100
_NEAR_UNTOLD_DAYS = 130
_LABEL_DAYS = 60
_LONGEST_MONTH = 31
RELATIVE_YEARS = {"last": -1, "this": 0, "next": 1}


def named_month(match: re.Match[str]) -> int | None:
    """Return the month's number, or None for a word in lower case ("may", "march")."""
    name = match["month"]
    return MONTHS[name.lower()] if name[0].isupper() else None


def _word_before(match: re.Match[str]) -> str:
    return "".join(words_before(match))


def nearest_year(match: re.Match[str], month: int, day: int, context: Context, near: int) -> int:
    """Return the year in which a month and day without one fall.

    The nearest such day counts when it lies within `near` days of publication; beyond that the
    tense decides, and the past where it is silent. What "ended" or "opened on" it is over, however
    near it is.
    """
    if told := story_year(match, month, day, context):
        return told
    today = context.today
    days = [calendar_day(year, month, day) for year in range(today.year - 1, today.year + 2)]
    distance, year = min(
        ((abs((found.first - today).days), found.first.year) for found in days if found),
        default=(near + 1, today.year),
    )
    later = (month, day) >= (today.month, today.day)
    if _word_before(match) == "ended":
        return today.year - later
    if distance <= near:
        ahead = (year, month, day) > (today.year, today.month, today.day)
        return year - (ahead and context.around.is_over(match))
    lean = context.around.own_lean(match)
    if lean is Lean.UNKNOWN and _is_timetabled(match):
        lean = Lean.FUTURE
    if lean is Lean.UNKNOWN and distance <= _NEAR_UNTOLD_DAYS:
        return year
    if lean is Lean.FUTURE:
        return today.year + (not later)
    return today.year - later


def _is_timetabled(match: re.Match[str]) -> bool:
    """Tell the present of a day to come: "the case is back before the court on July 9"."""
    return _IS_ON.search(match.string, max(0, match.start() - 70), match.start()) is not None


def _year_of_weekday(weekday: str, month: int, day: int, today: date) -> int | None:
    """Return the year, this one or one beside it, in which the day falls on `weekday`."""
    for year in (today.year, today.year - 1, today.year + 1):
        found = calendar_day(year, month, day)
        if found and found.first.weekday() == WEEKDAYS[weekday.lower()]:
            return year
    return None


def month_and_day(match: re.Match[str], context: Context) -> Days | None:
    """Return the day of a match, or the days up to the last one that it names.

    Raises ImpossibleError for a day that no calendar has, as 29 February 2015.
    """
    month, day = named_month(match), _day_number(match["day"])
    if not month or not 1 <= day <= _LONGEST_MONTH or _is_a_newspaper(match):
        return None
    year = _year(match, month, day, context)
    if _is_far_label(match, year, month, day, context):
        return None
    first = calendar_day(year, month, day)
    if not first:
        raise ImpossibleError
    if not group(match, "last_day"):
        return first
    last_month = MONTHS.get(group(match, "last_month").lower(), month)
    last = calendar_day(year + (last_month < month), last_month, int(match["last_day"]))
    return range_of(first.first, last.first) if last else None


def _is_far_label(match: re.Match[str], year: int, month: int, day: int, context: Context) -> bool:
    """Tell "the May 18 uprising": a day without a year that names a thing of any year."""
    if _word_before(match) != "the" or group(match, "year") or group(match, "relative"):
        return False
    if not re.match(r" [a-z]", match.string[match.end() : match.end() + 2]):
        return False
    found = calendar_day(year, month, day)
    if found is None:
        return False
    ahead = (found.first - context.today).days
    if _SCHEDULED.match(match.string, match.end()) and 0 < ahead <= _NEAR_UNTOLD_DAYS:
        return False  # "ahead of the June 3 elections"
    return abs(ahead) > _LABEL_DAYS


def _day_number(text: str) -> int:
    return int(text) if text.isdecimal() else ORDINALS[text.lower()]


def _is_a_newspaper(match: re.Match[str]) -> bool:
    """Tell "Edmonton Sun, August 16" from "Sun, August 16"."""
    before = match.string[max(0, match.start() - 20) : match.start()]
    short = group(match, "weekday").lower() in {"sun", "sat", "wed", "mon"}
    return short and re.search(r"[A-Z][a-z]+ $", before) is not None


def _year(match: re.Match[str], month: int, day: int, context: Context) -> int:
    if figures := group(match, "year") or group(match, "early"):
        return int(figures)
    if group(match, "last") or group(match, "last_after"):
        today = context.today
        return today.year - ((month, day) >= (today.month, today.day))
    if relative := group(match, "relative"):
        return context.today.year + RELATIVE_YEARS[relative.lower()]
    weekday = group(match, "weekday")
    agreeing = _year_of_weekday(weekday, month, day, context.today) if weekday else None
    return agreeing or nearest_year(match, month, day, context, NEAR_DAYS)


def _two_days(match: re.Match[str], context: Context) -> Days | None:
    follows = int(match["last_day"]) == _day_number(match["day"]) + 1
    return month_and_day(match, context) if follows else None


# What has a day long before it comes.
_SCHEDULED = re.compile(
    r" (?:[a-z]+ ){0,2}(?:elections?|votes?|polls?|referendum|primary|primaries|runoff|deadline"
    r"|hearing|trial|summit|launch|auction|wedding|inauguration)\b"
)
_IS_ON = re.compile(r"\b(?:is|are)(?:\s(?!\w+ed\s)[\w'’-]+){0,7}\son\s$")
RELATIVE_YEAR = r"(?:,? (?:of )?(?P<relative>last|this|next) year\b)"
_END_YEAR = rf"(?:(?:,\s{{0,2}}| ){YEAR}(?! (?:percent|people|miles|points)\b))"
_LAST = r"(?: (?P<last_after>last)(?=[,.;]))"
WHICH_YEAR = rf"(?:{_END_YEAR}|,? {EARLY_YEAR}|{RELATIVE_YEAR}|{_LAST})?"
_WEEKDAY_BEFORE = (
    rf"(?:(?:(?:this )?coming |(?:this|next) )?(?P<weekday>{any_of(WEEKDAYS)})\b\.?,? )?"
)
# The day's number, in figures or words, but not the start of "May 5.5%", "May 10:30", "May 5,000".
DAY_NUMBER = (
    rf"(?P<day>\d{{1,2}}(?!\d)|(?:{any_of(ORDINALS)})\b)(?:st|nd|rd|th)?(?!\w|[.,:]\d|\s?%)"
)
_FIRST_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_AND_DAY = r"(?P<last_day>\d{1,2})(?:st|nd|rd|th)?(?!\w|[.,:]\d|\s?%)"
_TO_DAY = (
    rf"(?:\s?[-–—]\s?(?:(?P<last_month>{any_of(MONTHS)})\b\.? )?(?P<last_day>\d{{1,2}})(?![\d:]))?"
)

RULES = (
    # "Monday, Nov. 23, 2020", "March eighth", "Nov. 23-25", "Nov. 30-Dec. 2".
    rule(
        {*MONTHS, *WEEKDAYS, "last", "this", "next", "coming"},
        rf"(?:(?P<last>last) )?{_WEEKDAY_BEFORE}{MONTH} (?:the )?{DAY_NUMBER}{_TO_DAY}"
        rf"{WHICH_YEAR}",
        month_and_day,
    ),
    # "Nov. 23 and 24", "23 and 24 November": two days beside each other are one stretch.
    rule(MONTHS, rf"{MONTH} {DAY_NUMBER} and {_AND_DAY}{WHICH_YEAR}", _two_days),
    rule(
        [FIGURES],
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? and {_AND_DAY} {MONTH}"
        rf"{WHICH_YEAR}",
        _two_days,
    ),
    # "from Dec. 10 to 12", "between May 3 and 5": without the word before, "to 12" is a figure.
    rule(
        MONTHS,
        rf"(?:(?<=from\s)|(?<=between\s)){MONTH} {DAY_NUMBER} (?:to|and|through) "
        rf"(?P<last_day>\d{{1,2}})"
        rf"(?!\d|[.,:]\d|\s?%| (?:{any_of(MONTHS)}|people|percent|times)\b)"
        rf"{WHICH_YEAR}",
        month_and_day,
    ),
    # "23 November 2020", "the 23rd of November", "Monday 23 November", "23-25 November", "26 July –
    # 22 August".
    rule(
        {FIGURES, *WEEKDAYS},
        rf"(?:the )?{_WEEKDAY_BEFORE}(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:\s?[-–]\s?(?P<last_day>\d{{1,2}}))?(?: day)? (?:of )?{MONTH}{WHICH_YEAR}",
        month_and_day,
    ),
    rule(
        [FIGURES],
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {MONTH}\s?[-–—]\s?(?P<last_day>\d{{1,2}})"
        rf"(?:st|nd|rd|th)? (?P<last_month>{any_of(MONTHS)})\b{WHICH_YEAR}",
        month_and_day,
    ),
    # "the twenty-second of February", "the first day of March".
    rule(
        {ordinal.split("-")[0] for ordinal in ORDINALS},
        rf"(?:the )?(?P<day>{any_of(ORDINALS)})(?: day)? of {MONTH}{WHICH_YEAR}",
        month_and_day,
    ),
    # "from 3 to 5 May", "the 14th to the 16th of February", "between 3 and 5 May".
    rule(
        [FIGURES],
        rf"(?:the )?{_FIRST_DAY} (?:to|through) (?:the )?{_AND_DAY} (?:of )?{MONTH}{WHICH_YEAR}",
        month_and_day,
    ),
    rule(
        [FIGURES],
        rf"(?<=between\s){_FIRST_DAY} and {_AND_DAY} (?:of )?{MONTH}{WHICH_YEAR}",
        month_and_day,
    ),
    rule(MONTHS, rf"{MONTH} {DAY_NUMBER} through {_AND_DAY}{WHICH_YEAR}", month_and_day),
)
