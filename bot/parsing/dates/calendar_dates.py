"""Dates by month and day, in words or figures: "Nov. 23, 2020", "23 November", "2020-11-23"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.parsing.dates.names import (
    MONTH,
    MONTHS,
    ORDINALS,
    SPELLED_YEAR,
    WEEKDAYS,
    YEAR,
    any_of,
    spelled_year,
)
from bot.parsing.dates.rules import (
    FIGURES,
    Context,
    Lean,
    group,
    reached_from,
    rule,
    words_before,
)
from bot.parsing.dates.values import Days, calendar_day, month_of, quarter_of, range_of

if TYPE_CHECKING:
    from datetime import date

# How far a date without a year may lie from the day of publication before its verb is asked in
# which year it falls. News rarely leaves the year out of a date further away than a season.
NEAR_DAYS = 100
NEAR_MONTH_DAYS = 130
_LABEL_DAYS = 60
RELATIVE_YEARS = {"last": -1, "this": 0, "next": 1}
FULL_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
# Words and names too, so that alone they are a month only after a preposition.
AMBIGUOUS_MONTHS = {"may", "march", "mar", "jan"}
MONTH_PREPOSITIONS = {
    "in", "since", "until", "till", "by", "from", "to", "through", "during", "of", "for", "before",
    "after", "between", "and", "late", "early", "mid", "last", "next", "this", "around",
}  # fmt: skip
# Before these a month says only how far something reaches, whatever the verb's tense.
_REACHING = {"by", "through", "to"}
# "In the 12 months to March": a stretch that is reported on is over.
_CLOSING = {
    (unit, word) for unit in ("months", "year", "quarter", "half") for word in ("to", "through")
}
_EACH = {"each", "every"}


def named_month(match: re.Match[str]) -> int | None:
    """Return the month's number, or None for a word in lower case ("may", "march")."""
    name = match["month"]
    return MONTHS[name.lower()] if name[0].isupper() else None


def _word_before(match: re.Match[str]) -> str:
    return "".join(words_before(match))


def _nearest_year(match: re.Match[str], month: int, day: int, context: Context, near: int) -> int:
    """Return the year in which a month and day without one fall.

    The nearest such day counts when it lies within `near` days of publication; beyond that the
    tense decides, and the past where it is silent. What "ended" or "opened on" it is over, however
    near it is.
    """
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
    if context.around.own_lean(match) is Lean.FUTURE:
        return today.year + (not later)
    return today.year - later


def _year_of_weekday(weekday: str, month: int, day: int, today: date) -> int | None:
    """Return the year, this one or one beside it, in which the day falls on `weekday`."""
    for year in (today.year, today.year - 1, today.year + 1):
        found = calendar_day(year, month, day)
        if found and found.first.weekday() == WEEKDAYS[weekday.lower()]:
            return year
    return None


def _iso(match: re.Match[str], _: Context) -> Days | None:
    return calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))


def _slashed(match: re.Match[str], _: Context) -> Days | None:
    """Read 11/23/2020 as Americans do, unless only the other order is a date."""
    year, first, second = full_year(match["year"]), int(match["first"]), int(match["second"])
    return calendar_day(year, first, second) or calendar_day(year, second, first)


def full_year(figures: str) -> int:
    """Return the year that is meant by two figures: 69 to 99 are of the last century (POSIX)."""
    year = int(figures)
    return year if len(figures) == 4 else year + (1900 if year >= 69 else 2000)


def _dotted(match: re.Match[str], _: Context) -> Days | None:
    return calendar_day(int(match["year"]), int(match["second"]), int(match["first"]))


def _month_and_day(match: re.Match[str], context: Context) -> Days | None:
    month, day = named_month(match), _day_number(match["day"])
    if not month or not 1 <= day <= 31 or _is_a_newspaper(match):
        return None
    year = _year(match, month, day, context)
    if _is_far_label(match, year, month, day, context):
        return None
    first = calendar_day(year, month, day)
    if not first or not match["last_day"]:
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
    return found is not None and abs((found.first - context.today).days) > _LABEL_DAYS


def _day_number(text: str) -> int:
    return int(text) if text.isdecimal() else ORDINALS[text.lower()]


def _is_a_newspaper(match: re.Match[str]) -> bool:
    """Tell "Edmonton Sun, August 16" from "Sun, August 16"."""
    before = match.string[max(0, match.start() - 20) : match.start()]
    short = group(match, "weekday").lower() in {"sun", "sat", "wed", "mon"}
    return short and re.search(r"[A-Z][a-z]+ $", before) is not None


def _year(match: re.Match[str], month: int, day: int, context: Context) -> int:
    if figures := group(match, "year"):
        return int(figures)
    today = context.today
    if group(match, "last"):
        return today.year - ((month, day) >= (today.month, today.day))
    if relative := group(match, "relative"):
        return today.year + RELATIVE_YEARS[relative.lower()]
    weekday = group(match, "weekday")
    agreeing = _year_of_weekday(weekday, month, day, today) if weekday else None
    return agreeing or _nearest_year(match, month, day, context, NEAR_DAYS)


def _month(match: re.Match[str], context: Context) -> Days | None:
    with_year = any(group(match, name) for name in ("year", "tens", "relative"))
    return month_meant(match, context) if with_year or _stands_alone(match) else None


def month_meant(match: re.Match[str], context: Context) -> Days | None:
    """Return the month of a match, in the year beside it or in the one that is meant without."""
    month = named_month(match)
    if not month:
        return None
    if figures := group(match, "year"):
        return month_of(int(figures), month)
    if group(match, "tens"):
        return month_of(spelled_year(match), month)
    if relative := group(match, "relative"):
        return month_of(context.today.year + RELATIVE_YEARS[relative.lower()], month)
    return _nearest_month(match, month, context)


def _stands_alone(match: re.Match[str]) -> bool:
    """Tell "in May" and "Nov." from "May I", "March to the sea", "Jan van Eyck", "each July"."""
    name, before = match["month"].lower(), _word_before(match)
    if before in _EACH or (name in AMBIGUOUS_MONTHS and before not in MONTH_PREPOSITIONS):
        return False
    return name in FULL_MONTHS or match[0].endswith(".")


def _nearest_month(match: re.Match[str], month: int, context: Context) -> Days:
    """Return the month on the side that its clause's tense tells, else the nearest.

    "From May to July" reaches from the May that was named to the next July.
    """
    start = reached_from(match, context, MONTHS)
    if start:
        return month_of(start.year + (month < start.month), month)
    today, lean = context.today, context.around.own_lean(match)
    if month == today.month:
        return month_of(today.year, month)
    if words_before(match, 2) in _CLOSING and lean is not Lean.FUTURE:
        lean = Lean.PAST
    elif lean is Lean.UNKNOWN or _word_before(match) in _REACHING:
        return month_of(_nearest_year(match, month, 15, context, NEAR_MONTH_DAYS), month)
    if lean is Lean.PAST:
        return month_of(today.year - (month > today.month), month)
    return month_of(today.year + (month < today.month), month)


def _two_days(match: re.Match[str], context: Context) -> Days | None:
    follows = int(match["last_day"]) == _day_number(match["day"]) + 1
    return _month_and_day(match, context) if follows else None


def _months(match: re.Match[str], context: Context) -> Days | None:
    """Read "July-September" as its quarter, or as a range where it is none."""
    first, last = named_month(match), MONTHS[match["last_month"].lower()]
    if not first:
        return None
    year = _year_of_months(match, first, context)
    if first % 3 == 1 and last == first + 2:
        return quarter_of(year, last // 3)
    return range_of(month_of(year, first).first, month_of(year + (last < first), last).last)


def _year_of_months(match: re.Match[str], first: int, context: Context) -> int:
    """Return the year beside the months, or that in which they have begun last."""
    if figures := group(match, "year"):
        return int(figures)
    today = context.today
    if relative := group(match, "relative"):
        return today.year + RELATIVE_YEARS[relative.lower()]
    begun = first <= today.month
    return today.year - (not begun and context.around.own_lean(match) is not Lean.FUTURE)


def _ordinal_day(match: re.Match[str], context: Context) -> Days | None:
    """Read "the 23rd" as the nearest such day."""
    today, day = context.today, int(match["day"])
    months = [month_of(today.year, today.month + step).first for step in (-1, 0, 1)]
    days = [calendar_day(first.year, first.month, day) for first in months]
    return min((d for d in days if d), key=lambda d: abs(d.first - today), default=None)


RELATIVE_YEAR = r"(?:,? (?:of )?(?P<relative>last|this|next) year\b)"
_END_YEAR = rf"(?:(?:,\s{{0,2}}| ){YEAR}(?! (?:percent|people|miles|points)\b))"
_WEEKDAY_BEFORE = (
    rf"(?:(?:(?:this )?coming |(?:this|next) )?(?P<weekday>{any_of(WEEKDAYS)})\b\.?,? )?"
)
# The day's number, in figures or words, but not the start of "May 5.5%", "May 10:30", "May 5,000".
_DAY = rf"(?P<day>\d{{1,2}}(?!\d)|(?:{any_of(ORDINALS)})\b)(?:st|nd|rd|th)?(?!\w|[.,:]\d|\s?%)"
_AND_DAY = r"(?P<last_day>\d{1,2})(?:st|nd|rd|th)?(?!\w|[.,:]\d|\s?%)"
_TO_DAY = (
    rf"(?:\s?[-–—]\s?(?:(?P<last_month>{any_of(MONTHS)})\b\.? )?(?P<last_day>\d{{1,2}})(?![\d:]))?"
)

RULES = (
    # ISO 8601, as machines and headers write it; what follows a "T" is the time.
    rule([FIGURES], r"(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)", _iso),
    rule(
        [FIGURES],
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>[12]\d{3}|\d{2})(?![\d/])",
        _slashed,
    ),
    # 2020. 11. 23 is Korean, 23.11.2020 European: the day stands first.
    rule(
        [FIGURES],
        r"(?P<year>[12]\d{3})\.(?: )?(?P<month>\d{1,2})\.(?: )?(?P<day>\d{1,2})(?!\d)",
        _iso,
    ),
    rule([FIGURES], r"(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.(?P<year>[12]\d{3})(?!\d)", _dotted),
    # "Monday, Nov. 23, 2020", "March eighth", "Nov. 23-25", "Nov. 30-Dec. 2".
    rule(
        {*MONTHS, *WEEKDAYS, "last", "this", "next", "coming"},
        rf"(?:(?P<last>last) )?{_WEEKDAY_BEFORE}{MONTH} (?:the )?{_DAY}{_TO_DAY}"
        rf"(?:{_END_YEAR}|{RELATIVE_YEAR})?",
        _month_and_day,
    ),
    # "Nov. 23 and 24", "23 and 24 November": two days beside each other are one stretch.
    rule(MONTHS, rf"{MONTH} {_DAY} and {_AND_DAY}(?:{_END_YEAR}|{RELATIVE_YEAR})?", _two_days),
    rule(
        [FIGURES],
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? and {_AND_DAY} {MONTH}"
        rf"(?:{_END_YEAR}|{RELATIVE_YEAR})?",
        _two_days,
    ),
    # "the July-September quarter", "the January-March period of 2020".
    rule(
        MONTHS,
        rf"{MONTH}[-–](?P<last_month>{any_of(MONTHS)})\b\.?(?:,? {YEAR}|{RELATIVE_YEAR})?",
        _months,
    ),
    # "from Dec. 10 to 12", "between May 3 and 5": without the word before, "to 12" is a figure.
    rule(
        MONTHS,
        rf"(?:(?<=from\s)|(?<=between\s)){MONTH} {_DAY} (?:to|and|through) (?P<last_day>\d{{1,2}})"
        rf"(?!\d|[.,:]\d|\s?%| (?:{any_of(MONTHS)}|people|percent|times)\b)"
        rf"(?:{_END_YEAR}|{RELATIVE_YEAR})?",
        _month_and_day,
    ),
    # "23 November 2020", "the 23rd of November", "Monday 23 November", "23-25 November".
    rule(
        {FIGURES, *WEEKDAYS},
        rf"(?:the )?{_WEEKDAY_BEFORE}(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:\s?[-–]\s?(?P<last_day>\d{{1,2}}))? (?:of )?{MONTH}(?:{_END_YEAR}|{RELATIVE_YEAR})?",
        _month_and_day,
    ),
    rule(
        [FIGURES],
        r"(?:(?<=from\s)|(?<=between\s))(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:to|and|through) "
        rf"(?P<last_day>\d{{1,2}})(?:st|nd|rd|th)? {MONTH}(?:{_END_YEAR}|{RELATIVE_YEAR})?",
        _month_and_day,
    ),
    # "November 2020", "November, 2020", "April last year", "April".
    rule(
        MONTHS,
        rf"{MONTH}(?:(?:,| of)? (?:{YEAR}|{SPELLED_YEAR})|{RELATIVE_YEAR})?(?! \d{{1,2}}\b)",
        _month,
    ),
    rule(
        [FIGURES],
        r"the (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?= (?:and|at|in|when)\b|[.,;])",
        _ordinal_day,
    ),
)
