"""Days told by their distance: "today", "last week", "two years ago", "the following day"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.parsing.dates.calendar_dates import FULL_MONTHS, named_month
from bot.parsing.dates.names import GAP, NUMBER, NUMBERS, any_of, number_of
from bot.parsing.dates.rules import FIGURES, Context, rule
from bot.parsing.dates.values import Days, Unit, day_of, month_of, shifted

if TYPE_CHECKING:
    import re

_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEP = {
    "last": -1, "past": -1, "previous": -1,
    "this": 0, "current": 0,
    "next": 1, "coming": 1, "following": 1,
}  # fmt: skip
_UNITS = {unit.value: unit for unit in Unit}


def _deictic(match: re.Match[str], context: Context) -> Days | None:
    if context.published is None:
        return None
    return shifted(context.published, Unit.DAY, _DEICTIC[match["word"].lower()])


def _part_of_day(match: re.Match[str], context: Context) -> Days | None:
    if context.published is None:
        return None
    return shifted(context.published, Unit.DAY, _STEP[match["which"].lower()])


def _beside_today(match: re.Match[str], context: Context) -> Days | None:
    if context.published is None:
        return None
    return shifted(context.published, Unit.DAY, 2 if match["word"].lower() == "tomorrow" else -2)


def _named_unit(match: re.Match[str], context: Context) -> Days | None:
    """Read "last week" and its like from the day of publication."""
    if context.published is None:
        return None
    step = _STEP[match["which"].lower().split()[-1]]
    return shifted(context.published, _UNITS[match["unit"].lower()], step)


def _named_month(match: re.Match[str], context: Context) -> Days | None:
    """Read "last April" as the latest one that is over, "next April" as the first to come."""
    month = named_month(match)
    published = context.published
    if not month or published is None:
        return None
    step = _STEP[match["which"].lower().split()[-1]]
    if step < 0:
        return month_of(published.year - (month >= published.month), month)
    if step > 0:
        return month_of(published.year + (month <= published.month), month)
    return month_of(published.year, month)


def _ago(match: re.Match[str], context: Context) -> Days | None:
    number, unit = number_of(match["number"]), match["unit"].lower()
    if number is None or context.published is None or _is_a_bound(match):
        return None
    if unit == "hour":
        return shifted(context.published, Unit.DAY, -(number // 24))
    if unit == "decade":
        return shifted(context.published, Unit.YEAR, -10 * number)
    if unit == "century":
        return shifted(context.published, Unit.YEAR, -100 * number)
    return shifted(context.published, _UNITS[unit], -number)


def _is_a_bound(match: re.Match[str]) -> bool:
    """Tell whether "more than" stands before: "more than a year ago" names no year."""
    words = match.string[max(0, match.start() - 12) : match.start()].lower().split()
    return words[-2:] in (["more", "than"], ["less", "than"])


def _apart(match: re.Match[str], context: Context) -> Days | None:
    """Read "two days later" from the stretch that the text named before."""
    number, unit = number_of(match["number"]), _UNITS[match["unit"].lower()]
    previous = context.previous
    if number is None or previous is None:
        return None
    sign = 1 if match["side"].lower() in {"later", "after"} else -1
    return shifted(previous.first, unit, sign * number)


def _that(match: re.Match[str], context: Context) -> Days | None:
    """Read "that year" as the one that holds what the text named before."""
    previous = context.previous
    unit = _UNITS[match["unit"].lower()]
    if previous is None or (unit is Unit.DAY and previous.unit is not Unit.DAY):
        return None
    return shifted(previous.first, unit, 0)


def _beside_that(match: re.Match[str], context: Context) -> Days | None:
    """Read "the following day" and "the year before" from what the text named before."""
    previous = context.previous
    unit = _UNITS[match["unit"].lower()]
    if previous is None and context.published and unit is Unit.YEAR:
        return shifted(context.published, unit, 1 if match["side"].lower() in _FORWARD else -1)
    if previous is None or (unit is Unit.DAY and previous.unit is not Unit.DAY):
        return None
    return shifted(previous.first, unit, 1 if match["side"].lower() in _FORWARD else -1)


def _year_end(_: re.Match[str], context: Context) -> Days | None:
    return day_of(date(context.published.year, 12, 31)) if context.published else None


def _the_year(match: re.Match[str], context: Context) -> Days | None:
    del match
    return shifted(context.published, Unit.YEAR, 0) if context.published else None


_FORWARD = {"following", "next", "after", "later"}
_ABOUT = (
    rf"(?:(?:about|around|nearly|almost|roughly|some|approximately){GAP})?"
)
_UNIT = r"(?P<unit>day|week|month|year|decade|century)"
_WHICH = (
    rf"(?P<which>this{GAP}(?:past|coming)|(?:the{GAP})?(?:last|next|past|coming|previous|current)|this)"
)
_PART = rf"(?:{GAP}(?:morning|afternoon|evening|night)\b)?"
_ABOUT_WORDS = {"about", "around", "nearly", "almost", "roughly", "some", "approximately"}

RULES = (
    rule(_DEICTIC, rf"(?P<word>{any_of(_DEICTIC)})\b(?!['’]s{GAP}(?:world|youth|society|generation|standards|children|kids)\b){_PART}", _deictic),
    rule(["this", "last"], rf"(?P<which>this|last){GAP}(?:morning|afternoon|evening|night)\b", _part_of_day),
    rule(["the"], rf"the{GAP}day{GAP}(?:after|before){GAP}(?P<word>tomorrow|yesterday)\b", _beside_today),
    rule(
        ["this", "the", "last", "next", "past"],
        rf"{_WHICH}{GAP}(?P<unit>day|week|month|year|quarter|decade)\b(?!-|{GAP}or{GAP}two)",
        _named_unit,
    ),
    rule(["this", "the", "last", "next"], rf"{_WHICH}{GAP}(?P<month>{any_of(FULL_MONTHS)})\b", _named_month),
    rule(
        {FIGURES} | set(NUMBERS) | _ABOUT_WORDS,
        rf"{_ABOUT}(?P<number>{NUMBER}){GAP}(?P<unit>hour|day|week|month|year|decade)s?{GAP}ago\b",
        _ago,
    ),
    rule({"a", "one"}, rf"(?P<number>a|one){GAP}(?P<unit>century){GAP}ago\b", _ago),
    rule(
        {FIGURES} | set(NUMBERS),
        rf"(?P<number>{NUMBER}){GAP}(?P<unit>day|week|month|year)s?{GAP}(?P<side>earlier|later)\b",
        _apart,
    ),
    rule(["the", "that"], rf"(?:(?:the|that){GAP}same|that){GAP}(?P<unit>day|week|month|year|quarter)\b", _that),
    rule(
        ["the"],
        rf"the{GAP}(?P<side>following|next|previous){GAP}(?P<unit>day|week|month|year)\b",
        _beside_that,
    ),
    rule(
        ["the"], rf"the{GAP}(?P<unit>day|week|month|year){GAP}(?P<side>before|after)\b(?={GAP}?[,.;:])", _beside_that
    ),
    rule(
        ["year", "the"],
        rf"(?:(?<=by )year['’]s{GAP}end|(?:(?<=by )|(?<=at )|(?<=until )|(?<=around )|(?<=before )|(?<=since ))year(?:-|{GAP})end|the{GAP}end{GAP}of{GAP}the{GAP}year)\b",
        _year_end,
    ),
    rule(["earlier", "later"], rf"(?:earlier|later){GAP}in{GAP}the{GAP}year\b", _the_year),
)
