"""Months: "November 2020", "April last year", "mid-March", "the July-September quarter"."""

from __future__ import annotations

import re

from bot.parsing.dates.calendar_dates import (
    RELATIVE_YEAR,
    RELATIVE_YEARS,
    named_month,
    nearest_year,
)
from bot.parsing.dates.figures import full_year
from bot.parsing.dates.names import EARLY_YEAR, MONTH, SPELLED_YEAR, YEAR, any_of, spelled_year
from bot.parsing.dates.rules import Context, Lean, group, reached_from, rule, words_before
from bot.parsing.dates.story_years import story_year
from bot.parsing.dates.values import Days, month_of, quarter_of, range_of
from bot.parsing.words.calendar import FULL_MONTHS, MONTHS

# How far a month without a year may lie from the day of publication before its verb is asked.
_NEAR_DAYS = 130
# Words and names too, so that alone they are a month only after a preposition.
_AMBIGUOUS = {"may", "march", "mar", "jan"}
_PREPOSITIONS = {
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
_SURNAME = re.compile(r" [A-Z][a-z]+(?: [a-z]|,|\.|['’]s)")


def _word_before(match: re.Match[str]) -> str:
    return "".join(words_before(match)).rstrip("-")


def _month(match: re.Match[str], context: Context) -> Days | None:
    with_year = any(group(match, name) for name in ("year", "early", "short", "tens", "relative"))
    return month_meant(match, context) if with_year or _stands_alone(match) else None


def month_meant(match: re.Match[str], context: Context) -> Days | None:
    """Return the month of a match, in the year beside it or in the one that is meant without."""
    month = named_month(match)
    if not month:
        return None
    if figures := group(match, "year") or group(match, "early"):
        return month_of(int(figures), month)
    if short := group(match, "short"):
        return month_of(full_year(short), month)
    if group(match, "tens"):
        return month_of(spelled_year(match), month)
    if relative := group(match, "relative"):
        return month_of(context.today.year + RELATIVE_YEARS[relative.lower()], month)
    return _nearest_month(match, month, context)


def _stands_alone(match: re.Match[str]) -> bool:
    """Tell "in May" and "Nov." from "May I", "March to the sea", "Jan van Eyck", "each July"."""
    name, before = match["month"].lower(), _word_before(match)
    named = _SURNAME.match(match.string, match.end()) and before not in _PREPOSITIONS
    if named and match[0].lower() in FULL_MONTHS and match.string[match.start()].isupper():
        return False  # "June Hallett said"
    if before in _EACH or (name in _AMBIGUOUS and before not in _PREPOSITIONS):
        return False
    return name in FULL_MONTHS or match[0].endswith(".")


def _nearest_month(match: re.Match[str], month: int, context: Context) -> Days:
    """Return the month on the side that its clause's tense tells, else the nearest.

    "From May to July" reaches from the May that was named to the next July.
    """
    start = reached_from(match, context, MONTHS)
    if start:
        return month_of(start.year + (month < start.month), month)
    if told := story_year(match, month, 1, context):
        return month_of(told, month)
    if _word_before(match) == "that" and context.previous:
        named = context.previous.first  # "in 2015 she moved; that June she opened a shop"
        return month_of(named.year + (month < named.month), month)
    today, lean = context.today, context.around.own_lean(match)
    if month == today.month:
        return month_of(today.year, month)
    if words_before(match, 2) in _CLOSING and lean is not Lean.FUTURE:
        lean = Lean.PAST
    elif lean is Lean.UNKNOWN or _word_before(match) in _REACHING:
        return month_of(nearest_year(match, month, 15, context, _NEAR_DAYS), month)
    if lean is Lean.PAST:
        return month_of(today.year - (month > today.month), month)
    return month_of(today.year + (month < today.month), month)


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


RULES = (
    # "November 2020", "November, 2020", "April last year", "April".
    rule(
        MONTHS,
        rf"{MONTH}(?:(?:,| of)? (?:{YEAR}|{SPELLED_YEAR}|{EARLY_YEAR})|{RELATIVE_YEAR}"
        r"|,? ['’](?P<short>\d\d)\b)?"
        r"(?! \d{1,2}\b)",
        _month,
    ),
    # "the July-September quarter", "the January-March period of 2020".
    rule(
        MONTHS,
        rf"{MONTH}[-–](?P<last_month>{any_of(MONTHS)})\b\.?(?:,? {YEAR}|{RELATIVE_YEAR})?",
        _months,
    ),
)
