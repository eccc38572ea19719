"""Dates by month and day, in words or figures: "Nov. 23, 2020", "23 November", "2020-11-23"."""

from __future__ import annotations

import re
from datetime import date

from bot.parsing.dates.names import (
    DAY,
    SPELLED_YEAR,
    FULL_WEEKDAYS,
    GAP,
    MONTH,
    MONTHS,
    ORDINALS,
    WEEKDAYS,
    YEAR,
    any_of,
    spelled_year,
)
from bot.parsing.dates.rules import FIGURES, Context, Lean, rule
from bot.parsing.dates.values import Days, calendar_day, month_of, range_of


# How far a date without a year may lie from the day of publication before its verb is asked in
# which year it falls. News rarely leaves the year out of a date further away than a season.
NEAR_DAYS = 100
NEAR_MONTH_DAYS = 130


def named_month(match: re.Match[str]) -> int | None:
    """Return the month's number, or None for a word in lower case ("may", "march")."""
    name = match["month"]
    return MONTHS[name.lower()] if name[0].isupper() else None


def nearest_year(month: int, day: int, context: Context, match: re.Match[str], near: int) -> int:
    """Return the year in which a month and day without one fall.

    The nearest such day counts when it lies within `near` days of publication; beyond that the
    tense decides, and the past where it is silent.
    """
    published = context.published
    assert published is not None  # noqa: S101 - every caller has asked
    candidates = [
        (abs((found.first - published).days), year)
        for year in (published.year - 1, published.year, published.year + 1)
        if (found := calendar_day(year, month, day))
    ]
    distance, year = min(candidates, default=(0, published.year))
    later = (month, day) >= (published.month, published.day)
    if distance <= near and not (later and _word_before(match) == "ended"):
        return year
    if context.find_own_lean(match) is Lean.FUTURE:
        return published.year if later else published.year + 1
    return published.year - 1 if later else published.year


def _year_of_weekday(weekday: int, month: int, day: int, published: date) -> int | None:
    """Return the nearest year in which the day falls on `weekday`."""
    years = sorted(range(published.year - 6, published.year + 7), key=lambda y: abs(y - published.year))
    for year in years:
        found = calendar_day(year, month, day)
        if found and found.first.weekday() == weekday:
            return year
    return None


def _two_figures(figures: str) -> int:
    """Return the year that is meant by two figures: 69 to 99 are of the last century (POSIX)."""
    year = int(figures)
    return year if len(figures) == 4 else year + (1900 if year >= 69 else 2000)


def _iso(match: re.Match[str], _: Context) -> Days | None:
    return calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))


def _slashed(match: re.Match[str], _: Context) -> Days | None:
    """Read 11/23/2020 as Americans do, unless only the other order is a date."""
    year, first, second = _two_figures(match["year"]), int(match["first"]), int(match["second"])
    return calendar_day(year, first, second) or calendar_day(year, second, first)


def _dotted(match: re.Match[str], _: Context) -> Days | None:
    return calendar_day(int(match["year"]), int(match["second"]), int(match["first"]))


def _day_number(text: str) -> int:
    return int(text) if text.isdecimal() else ORDINALS[text.lower()]


def _month_and_day(match: re.Match[str], context: Context) -> Days | None:
    month, day = named_month(match), _day_number(match["day"])
    if not month or not 1 <= day <= 31 or _is_a_newspaper(match):
        return None
    year = _year(match, month, day, context)
    if year is None:
        return None
    first = calendar_day(year, month, day)
    if not first or not match["last_day"]:
        return first
    last_month = MONTHS[match["last_month"].lower()] if match["last_month"] else month
    last = calendar_day(year + (last_month < month), last_month, int(match["last_day"]))
    return range_of(first.first, last.first) if last else None


def _is_a_newspaper(match: re.Match[str]) -> bool:
    """Tell "Edmonton Sun, August 16" from "Sun, August 16"."""
    if (match["weekday"] or "").lower() not in {"sun", "sat", "wed", "mon"}:
        return False
    return re.search(r"[A-Z][a-z]+ $", match.string[max(0, match.start() - 20) : match.start()]) is not None


def _year(match: re.Match[str], month: int, day: int, context: Context) -> int | None:
    if match["year"]:
        return int(match["year"])
    if context.published is None:
        return None
    if match["last"]:
        published = context.published
        return published.year - ((month, day) >= (published.month, published.day))
    if match["relative"]:
        return context.published.year + RELATIVE_YEARS[match["relative"].lower()]
    weekday = match["weekday"]
    if weekday:
        number = WEEKDAYS[weekday.lower()]
        found = _year_of_weekday(number, month, day, context.published)
        if found and abs(found - context.published.year) <= 1:
            return found
    return nearest_year(month, day, context, match, NEAR_DAYS)


def _month_alone(match: re.Match[str], context: Context) -> Days | None:
    month = named_month(match)
    if not month:
        return None
    if match["year"]:
        return month_of(int(match["year"]), month)
    if match["tens"]:
        return month_of(spelled_year(match), month)
    if context.published is None:
        return None
    if match["relative"]:
        return month_of(context.published.year + RELATIVE_YEARS[match["relative"].lower()], month)
    if match["month"].lower() in AMBIGUOUS_MONTHS and not _stands_after_preposition(match):
        return None
    if match["month"].lower() not in FULL_MONTHS and not match[0].endswith("."):
        return None
    near = nearest_month(month, context, match)
    return near


def nearest_month(month: int, context: Context, match: re.Match[str]) -> Days | None:
    """Return the month of that name that is nearest, or on the side that the tense tells."""
    published = context.published
    if published is None:
        return None
    if month == published.month:
        return month_of(published.year, month)
    lean = context.find_own_lean(match)
    if _word_before(match) in {"by", "through", "to"}:
        lean = Lean.UNKNOWN
    if lean is Lean.PAST:
        return month_of(published.year - (month > published.month), month)
    if lean is Lean.FUTURE:
        return month_of(published.year + (month < published.month), month)
    return month_of(nearest_year(month, 15, context, match, NEAR_MONTH_DAYS), month)


def _stands_after_preposition(match: re.Match[str]) -> bool:
    """Tell "in May" from "May I" and "in March" from "March to the sea"."""
    return _word_before(match) in MONTH_PREPOSITIONS


def _word_before(match: re.Match[str]) -> str:
    """Return the word before the expression in lower case, or nothing."""
    before = match.string[max(0, match.start() - 16) : match.start()].lower().split()
    return before[-1] if before else ""


def _ordinal_day(match: re.Match[str], context: Context) -> Days | None:
    """Read "the 23rd" as the nearest such day."""
    published, day = context.published, int(match["day"])
    if published is None or not 1 <= day <= 31:
        return None
    months = [month_of(published.year, published.month + step) for step in (-1, 0, 1)]
    days = [calendar_day(m.first.year, m.first.month, day) for m in months]
    return min(
        (found for found in days if found), key=lambda d: abs(d.first - published), default=None
    )


RELATIVE_YEARS = {"last": -1, "this": 0, "next": 1}
AMBIGUOUS_MONTHS = {"may", "march", "mar", "jan"}
FULL_MONTHS = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
}  # fmt: skip
# Words after which a capitalised "May" or "March" is the month.
MONTH_PREPOSITIONS = {
    "in", "since", "until", "till", "by", "from", "to", "through", "during", "of", "for", "before",
    "after", "between", "and", "late", "early", "mid", "last", "next", "this", "every", "around",
}  # fmt: skip

_RELATIVE = rf"(?:,?{GAP}(?:of{GAP})?(?P<relative>last|this|next){GAP}year\b)"
_END_YEAR = rf"(?:(?:,\s{{0,2}}|{GAP}){YEAR}(?!\s?(?:percent|people|miles|points)))"
_WEEKDAY_BEFORE = rf"(?:(?:(?:this{GAP})?coming{GAP}|(?:this|next){GAP})?(?P<weekday>{any_of(WEEKDAYS)})\b\.?,?{GAP})?"
_ORDINAL = rf"(?P<day>\d{{1,2}}(?=st|nd|rd|th)|\d{{1,2}}(?!\d)|(?:{any_of(ORDINALS)})\b)(?:st|nd|rd|th)?(?!\w|[.,]\d|\s?%)"
_LAST = (
    rf"(?:\s?[-–—]\s?(?:(?P<last_month>{any_of(MONTHS)})\b\.?{GAP})?(?P<last_day>\d{{1,2}})(?![\d:]))?"
)
_MONTH_WORDS = frozenset(MONTHS)

RULES = (
    # ISO 8601, as machines and headers write it; what follows a "T" is the time.
    rule([FIGURES], r"(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)", _iso),
    rule(
        [FIGURES],
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>[12]\d{3}|\d{2})(?![\d/])",
        _slashed,
    ),
    # 23.11.2020 is European: the day stands first.
    rule([FIGURES], r"(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.(?P<year>[12]\d{3})(?!\d)", _dotted),
    # "Monday, Nov. 23, 2020", "March eighth", "Nov. 23-25", "Nov. 30-Dec. 2".
    rule(
        _MONTH_WORDS | set(WEEKDAYS) | {"last", "this", "next", "coming"},
        rf"(?:(?P<last>last){GAP})?{_WEEKDAY_BEFORE}{MONTH}{GAP}(?:the{GAP})?{_ORDINAL}{_LAST}(?:{_END_YEAR}|{_RELATIVE})?",
        _month_and_day,
    ),
    # "23 November 2020", "the 23rd of November", "Monday 23 November".
    rule(
        {FIGURES, "the"} | set(WEEKDAYS),
        rf"{_WEEKDAY_BEFORE}(?:the{GAP})?{DAY}(?P<last_month>x)?(?P<last>x)?(?:\s?[-–]\s?(?P<last_day>\d{{1,2}}))?"
        rf"{GAP}(?:of{GAP})?{MONTH}(?:{_END_YEAR}|{_RELATIVE})?",
        _month_and_day,
    ),
    # "November 2020", "November, 2020", "April last year", "April".
    rule(
        _MONTH_WORDS,
        rf"{MONTH}(?:(?:,|{GAP}of)?{GAP}(?:{YEAR}|{SPELLED_YEAR})|{_RELATIVE})?",
        _month_alone,
    ),
    rule(["the"], rf"the{GAP}(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?={GAP}(?:and|at|in|when)\b|[.,;])", _ordinal_day),
)
