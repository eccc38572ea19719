"""Quarters, halves and fiscal years: "the third quarter", "a year earlier", "fiscal 1989"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.parsing.dates.names import GAP, JOIN
from bot.parsing.dates.rules import FIGURES, Context, Lean, rule
from bot.parsing.dates.values import (
    Days,
    Unit,
    half_of,
    quarter_of,
    same_a_year_before,
    year_of,
)

# A quarter without a year is a business quarter only among such words; elsewhere it is played.
_BUSINESS = re.compile(
    r"\b(?:earn(?:ed|ings|s)|profits?|revenues?|sales|income|shares?|loss(?:es)?|results|economy|"
    r"economic|gdp|gross|growth|percent|billion|million|forecast|dividends?|bank|exports?|orders|"
    r"deliveries|shipments|company|net|fiscal|market|margin)\b|%",
    re.IGNORECASE,
)
_WINDOW = 250

_RANKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
          "last": 4, "final": 4}
_YEARS = {"last": -1, "this": 0, "next": 1}


def _in_business(match: re.Match[str]) -> bool:
    around = match.string[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return _BUSINESS.search(around) is not None


def _named_year(match: re.Match[str], context: Context) -> int | None:
    """Return the year that stands beside a quarter or half, in figures or as "last year"."""
    if match["year"]:
        return int(match["year"])
    if match["relative"] and context.published:
        return context.published.year + _YEARS[match["relative"].lower()]
    return None


def _quarter(match: re.Match[str], context: Context) -> Days | None:
    """Read a quarter: with its year, or as the latest that has begun, unless it is yet to come."""
    rank = match["rank"] or match["rank_after"] or match["rank_before"]
    number = _RANKS.get(rank.lower()) or int(rank)
    year = _named_year(match, context)
    if year is not None:
        return quarter_of(year, number)
    if context.published is None or not _in_business(match):
        return None
    if match["ago"]:
        latest = _latest(number, context, match)
        return same_a_year_before(latest)
    return _latest(number, context, match)


def _latest(number: int, context: Context, match: re.Match[str]) -> Days:
    published = context.published
    assert published is not None  # noqa: S101 - the caller has asked
    found = quarter_of(published.year, number)
    if found.last < published or found.first <= published:
        return found
    if context.find_lean(match) is Lean.FUTURE:
        return found
    return quarter_of(published.year - 1, number)


def _this_quarter(match: re.Match[str], context: Context) -> Days | None:
    """Read "the quarter" and "the year-ago period" from the period that is reported on."""
    if context.published is None or not _in_business(match):
        return None
    period = context.period
    if any(match.groupdict().get(name) for name in ("ago", "last_year", "back")):
        reported = period or _reported_quarter(context)
        return same_a_year_before(reported)
    if period and period.unit is Unit.QUARTER:
        return period
    return _reported_quarter(context)


def _reported_quarter(context: Context) -> Days:
    """Return the latest quarter that was over on the day of publication."""
    published = context.published
    assert published is not None  # noqa: S101 - the caller has asked
    return quarter_of(published.year, (published.month - 1) // 3)


def _period_of_year(match: re.Match[str], context: Context) -> Days | None:
    """Read "the 1988 period" as that year's counterpart of the period that is reported on."""
    year, period = int(match["year"]), context.period
    if period is None:
        return year_of(year)
    return same_a_year_before(period, period.first.year - year)


def _year_ago(match: re.Match[str], context: Context) -> Days | None:
    """Read "a year earlier" in a report on a period as that period's counterpart."""
    published = context.published
    if published is None:
        return None
    if context.period and _in_business(match):
        return same_a_year_before(context.period)
    if match["ago"].lower() == "ago":
        return year_of(published.year - 1)
    base = context.previous.first if context.previous else published
    return year_of(base.year - 1)


def _half(match: re.Match[str], context: Context) -> Days | None:
    number = 1 if (match["rank"] or match["rank_before"]).lower() in {"first", "1"} else 2
    year = _named_year(match, context)
    if year is not None:
        return half_of(year, number)
    if context.published is None or not _in_business(match):
        return None
    found = half_of(context.published.year, number)
    if found.first <= context.published or context.find_lean(match) is Lean.FUTURE:
        return found
    return half_of(context.published.year - 1, number)


def _fiscal_year(match: re.Match[str], _: Context) -> Days:
    return year_of(int(match["year"]))


def _relative_fiscal_year(match: re.Match[str], context: Context) -> Days | None:
    if context.published is None:
        return None
    step = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1}
    return year_of(context.published.year + step.get(match["which"].lower(), 0))


def _full_year(_: re.Match[str], context: Context) -> Days | None:
    return year_of(context.published.year) if context.published else None


_RANK = r"(?P<rank>first|second|third|fourth|1st|2nd|3rd|4th|final)"
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_OF_YEAR = rf"(?:{GAP}(?:of{GAP})?{_YEAR}|{GAP}(?:of{GAP})?(?P<relative>last|this|next){GAP}year\b)"
_POSSESSIVE = rf"(?:(?P<relative>last|this|next){GAP}year['’]s|{_YEAR}(?:['’]s)?){GAP}"
_AGO = r"(?P<ago>year-ago|year-earlier|year[ ]ago|year[ ]earlier|prior-year|previous-year|corresponding)"
# The article belongs to the noun "the third quarter", and not to an adjective before another
# noun ("the third-quarter loss"); a possessive never does.
_THE = rf"(?:the{GAP}(?!(?:fiscal-)?\w+-quarter))"
_NONE = r"(?P<rank_after>x)?(?P<rank_before>x)?"
_NO_YEAR = r"(?P<year>x)?(?P<relative>x)?"

RULES = (
    # "the third quarter of 1989", "third-quarter", "its fiscal first quarter".
    rule(
        {"the", "fiscal", "first", "second", "third", "fourth", "final", FIGURES, "year"},
        rf"{_THE}?(?:(?:comparable|same){GAP})?(?:{_AGO}{GAP})?(?:fiscal{JOIN})?{_RANK}(?:{JOIN}fiscal)?{JOIN}quarter\b{_NONE}{_OF_YEAR}?",
        _quarter,
    ),
    # "last year's third quarter", "the 1988 second quarter", "2020's first quarter".
    rule(
        {"the", "last", "this", "next", FIGURES},
        rf"(?:the{GAP})?{_POSSESSIVE}(?:fiscal{JOIN})?{_RANK}{JOIN}quarter\b{_NONE}(?P<ago>x)?",
        _quarter,
    ),
    # "Q3 2020", "Q3", "3Q 2020".
    rule(
        ["q"],
        rf"Q(?P<rank_after>[1-4])\b(?P<rank>x)?(?P<rank_before>x)?(?P<ago>x)?(?:{GAP}(?:of{GAP})?{_YEAR}|{GAP}(?:of{GAP})?(?P<relative>last|this|next){GAP}year\b)?",
        _quarter,
    ),
    rule([FIGURES], rf"(?P<rank_before>[1-4])Q\b(?P<rank>x)?(?P<rank_after>x)?(?P<ago>x)?{_OF_YEAR}?", _quarter),
    # "the quarter", "the latest period", "the year-ago quarter", "last year's quarter".
    rule(
        {"the", "last", "that", "year"},
        rf"(?:(?:the|that){GAP})?(?:(?:comparable|same|corresponding){GAP})?(?:latest{GAP}|{_AGO}{GAP}|(?P<last_year>last{GAP}year['’]s){GAP})?"
        rf"(?:quarter(?:{GAP}(?P<back>last{GAP}year|a{GAP}year{GAP}(?:ago|earlier)))?)\b",
        _this_quarter,
    ),
    rule(
        {"the", "year"},
        rf"(?:the{GAP})?(?:(?:comparable|same|corresponding){GAP})?(?:latest{GAP}|{_AGO}{GAP})(?P<last_year>x)?period\b",
        _this_quarter,
    ),
    rule(
        ["the"],
        rf"the{GAP}(?:comparable|same|corresponding){GAP}(?P<ago>x)?period{GAP}(?P<last_year>last{GAP}year|a{GAP}year{GAP}(?:ago|earlier))\b",
        _this_quarter,
    ),
    rule(["the"], rf"the{GAP}{_YEAR}{GAP}(?:period|quarter)\b", _period_of_year),
    rule(["year"], r"year-(?P<ago>ago|earlier)\b", _year_ago),
    rule({"a", "one"}, rf"(?:a|one){JOIN}year{JOIN}(?P<ago>ago|earlier)\b", _year_ago),
    # "the first half of 1999", "first-half profit".
    rule(
        {"the", "first", "second"},
        rf"(?:the{GAP})?(?P<rank>first|second){JOIN}half\b(?P<rank_before>x)?(?:{_OF_YEAR}|(?:{GAP}of{GAP}the{GAP}year)|(?={GAP}(?:profits?|earnings|results|sales|net|loss|revenue)))",
        _half,
    ),
    rule(["h"], rf"H(?P<rank_before>[12])\b(?P<rank>x)?{_OF_YEAR}", _half),
    rule({"fiscal", "fy"}, rf"(?:fiscal(?:{GAP}year)?|FY){GAP}{_YEAR}", _fiscal_year),
    rule(
        ["the", "this", "next", "last"],
        rf"(?:the{GAP})?(?P<which>current|last|previous|past|next|coming|this){GAP}fiscal{GAP}year\b",
        _relative_fiscal_year,
    ),
    rule(["the"], rf"the{GAP}full{GAP}year\b", _full_year),
)
