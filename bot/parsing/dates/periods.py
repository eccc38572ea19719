"""Quarters, halves and fiscal years: "the third quarter", "a year earlier", "fiscal 1989"."""

from __future__ import annotations

import re

from bot.parsing.dates.names import YEAR, any_of
from bot.parsing.dates.rules import FIGURES, YEAR_FIGURES, Context, Lean, group, rule
from bot.parsing.dates.values import Days, half_of, quarter_of, same_years_before, year_of
from bot.parsing.words.calendar import MONTHS

_RANKS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip
_STEP = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}


def _named_year(match: re.Match[str], context: Context) -> int | None:
    """Return the year that stands beside a quarter or half, in figures or as "last year"."""
    if year := group(match, "year"):
        return int(year)
    if relative := group(match, "relative"):
        return context.today.year + _STEP[relative.lower()]
    return None


def _quarter(match: re.Match[str], context: Context) -> Days | None:
    """Read a quarter: with its year, or as the latest that has begun, unless it is yet to come."""
    number = _RANKS[match["rank"].lower()]
    year = _named_year(match, context)
    if year is not None:
        return quarter_of(year, number)
    if not context.around.in_business(match):
        return None
    found = quarter_of(context.today.year, number)
    if found.first > context.today and context.around.lean(match) is not Lean.FUTURE:
        found = quarter_of(context.today.year - 1, number)
    return same_years_before(found) if group(match, "ago") else found


def _this_quarter(match: re.Match[str], context: Context) -> Days | None:
    """Read "the quarter" and "the year-ago period" from the period that is reported on."""
    if not context.around.in_business(match):
        return None
    reported = _quarter_ended(match, context) or context.period or _reported_quarter(context)
    back = group(match, "ago") or group(match, "back")
    return same_years_before(reported) if back else reported


def _quarter_ended(match: re.Match[str], context: Context) -> Days | None:
    """Return the calendar quarter that holds most of "the quarter ended July 31"."""
    ended = _ENDED.match(match.string, match.end())
    if not ended:
        return None
    month = MONTHS[ended["month"].lower()]
    middle = month - 1  # of the three months up to it
    passed = context.today.year - (month > context.today.month)
    year = int(ended["year"]) if ended["year"] else passed
    return quarter_of(year, (middle + 2) // 3)


def _reported_quarter(context: Context) -> Days:
    """Return the latest quarter that was over on the day of publication."""
    return quarter_of(context.today.year, (context.today.month - 1) // 3)


def _period_of_year(match: re.Match[str], context: Context) -> Days:
    """Read "the 1988 period" as that year's counterpart of the period that is reported on."""
    year, period = int(match["year"]), context.period
    return same_years_before(period, period.first.year - year) if period else year_of(year)


def _year_ago(match: re.Match[str], context: Context) -> Days:
    """Read "a year earlier" in a report on a period as that period's counterpart."""
    if context.period and context.around.in_business(match):
        return same_years_before(context.period)
    if match["ago"].lower() == "ago" or not context.previous:
        return year_of(context.today.year - 1)
    return year_of(context.previous.first.year - 1)


def _half(match: re.Match[str], context: Context) -> Days | None:
    """Read a half of the year: with its year, or as the latest that has begun."""
    number = _RANKS[match["half"].lower()]
    year = _named_year(match, context)
    if year is not None:
        return half_of(year, number)
    if match[0].lower().endswith(" of the year"):
        return half_of(context.today.year, number)
    if not context.around.in_business(match):
        return None
    found = half_of(context.today.year, number)
    if found.first <= context.today or context.around.lean(match) is Lean.FUTURE:
        return found
    return half_of(context.today.year - 1, number)


def _fiscal_year(match: re.Match[str], _: Context) -> Days:
    """Read a fiscal year as the calendar year of its name: companies begin theirs at will."""
    return year_of(int(match["year"]))


def _relative_fiscal_year(match: re.Match[str], context: Context) -> Days:
    return year_of(context.today.year + _STEP[match["which"].lower()])


def _full_year(_: re.Match[str], context: Context) -> Days:
    return year_of(context.today.year)


_ENDED = re.compile(
    rf"\s(?:that\s)?(?:ended|ending)\s(?P<month>{any_of(MONTHS)})\b\.?(?:\s\d{{1,2}})?"
    r"(?:,?\s(?P<year>[12]\d{3}))?",
    re.IGNORECASE,
)
_RANK = rf"(?P<rank>{any_of(rank for rank in _RANKS if not rank.isdecimal())})"
_OF_YEAR = rf"(?: (?:of )?(?:(?:fiscal |calendar )?{YEAR}|(?P<relative>last|this|next) year\b))"
_WHOSE_YEAR = rf"(?:(?P<relative>last|this|next) year['’]s|{YEAR}(?:['’]s)?)"
_AGO = r"(?P<ago>year~(?:ago|earlier)|prior-year|previous-year|corresponding)"
_SAME = r"(?:comparable|same|corresponding|like|year-ago|year-earlier)"
_KINDS = {
    "quarter", "latest", "comparable", "same", "corresponding", "like", "year", "prior", "previous",
}  # fmt: skip

RULES = (
    # "the third quarter of 1989", "third-quarter", "the fiscal first quarter".
    # "The third quarter" is a noun and keeps its article; in "the third-quarter loss" the
    # article belongs to the loss.
    rule(
        {"fiscal", "comparable", "same", "year", "prior", "previous", *_RANKS, FIGURES},
        rf"(?:the )?(?:(?:comparable|same) )?(?:{_AGO} )?(?:fiscal~)?{_RANK}(?: fiscal)? quarter\b"
        rf"{_OF_YEAR}?",
        _quarter,
    ),
    rule({"fiscal", *_RANKS, FIGURES}, rf"(?:fiscal~)?{_RANK}-quarter\b", _quarter),
    # "last year's third quarter", "the 1988 second quarter", "2020's first quarter".
    rule(
        {"last", "this", "next", YEAR_FIGURES},
        rf"(?:the )?{_WHOSE_YEAR} (?:fiscal~)?{_RANK}~quarter\b",
        _quarter,
    ),
    # "Q3 2020", "Q3", "3Q 2020".
    rule(["q"], rf"Q(?P<rank>[1-4])\b{_OF_YEAR}?", _quarter),
    rule([FIGURES], rf"(?P<rank>[1-4])Q\b{_OF_YEAR}?", _quarter),
    # "the quarter", "the latest period", "the year-ago quarter", "last year's quarter".
    rule(
        _KINDS,
        rf"the (?:(?:comparable|same|corresponding) )?(?:latest |{_AGO} )?quarter\b"
        r"(?: (?P<back>last year|a year (?:ago|earlier)))?\b",
        _this_quarter,
    ),
    rule(["last"], r"(?P<back>last year['’]s) quarter\b", _this_quarter),
    rule(
        _KINDS,
        rf"the (?:(?:comparable|same|corresponding) )?(?:latest|{_AGO}) period\b",
        _this_quarter,
    ),
    rule(
        _KINDS,
        rf"the {_SAME} period (?P<back>last year|the year before|a year (?:ago|before|earlier))\b",
        _this_quarter,
    ),
    rule([YEAR_FIGURES], rf"the {YEAR} (?:period|quarter)\b", _period_of_year),
    rule(_KINDS, rf"the {_SAME} (?:period|quarter) (?:of|in) {YEAR}", _period_of_year),
    # "a year earlier", "year-ago results".
    rule(["year"], r"year-(?P<ago>ago|earlier)\b(?= [a-z])(?! (?:three|six|nine)\b)", _year_ago),
    rule(["a", "one"], r"(?:a|one)~year~(?P<ago>ago|earlier)\b", _year_ago),
    # "the first half of 1999", "first-half profit".
    rule(
        {"first", "second"},
        rf"(?:the )?(?P<half>first|second) half\b(?:{_OF_YEAR}| of the (?:fiscal )?year\b)?",
        _half,
    ),
    rule(["first", "second"], r"(?P<half>first|second)-half\b", _half),
    rule(
        {"last", "this", "next", YEAR_FIGURES},
        rf"(?:the )?{_WHOSE_YEAR} (?P<half>first|second)~half\b",
        _half,
    ),
    rule(["h"], rf"H(?P<half>[12])\b{_OF_YEAR}", _half),
    # "fiscal 1989", "the current fiscal year", "the full year".
    rule(
        ["fiscal", "fy", "calendar"],
        rf"(?:(?:fiscal|calendar)(?: year)? |FY(?: )?){YEAR}",
        _fiscal_year,
    ),
    rule([YEAR_FIGURES], rf"(?:the )?{YEAR} fiscal year\b", _fiscal_year),
    rule(
        _STEP,
        rf"(?:the )?(?P<which>{any_of(_STEP)}) fiscal year\b",
        _relative_fiscal_year,
    ),
    rule(["full"], r"the full year\b", _full_year),
)
