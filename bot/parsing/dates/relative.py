"""Days told by their distance: "today", "last week", "two years ago", "the following day"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.parsing.dates.calendar_dates import FULL_MONTHS, named_month
from bot.parsing.dates.names import NUMBER, NUMBERS, PART_OF_DAY, any_of, number_of
from bot.parsing.dates.rules import FIGURES, Context, Lean, rule, words_before
from bot.parsing.dates.values import Days, Unit, day_of, month_of, shifted

if TYPE_CHECKING:
    import re

_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 31, Unit.QUARTER: 92, Unit.YEAR: 366}
_SIDES = {
    "preceding": -1,
    "prior": -1,
    "before": -1,
    "previous": -1,
    "earlier": -1,
    "after": 1,
    "following": 1,
    "next": 1,
    "later": 1,
}
# Longer units as multiples of one whose stretch is named: "a decade ago" is a year.
_MULTIPLES = {
    "fortnight": (Unit.WEEK, 2),
    "decade": (Unit.YEAR, 10),
    "century": (Unit.YEAR, 100),
}
_HOURS_A_DAY = 24


def _deictic(match: re.Match[str], context: Context) -> Days | None:
    """Read "today" and its like; "USA Today" and "the Tonight Show" are names."""
    before = match.string[match.start() - 2 : match.start()]
    if match["word"][0].isupper() and before[:1].isalnum() and before[1:] == " ":
        return None
    return shifted(context.today, Unit.DAY, _DEICTIC[match["word"].lower()])


def _part_of_day(match: re.Match[str], context: Context) -> Days | None:
    return shifted(context.today, Unit.DAY, _STEP[match["which"].lower()])


def _beside_today(match: re.Match[str], context: Context) -> Days | None:
    return shifted(context.today, Unit.DAY, 2 * _DEICTIC[match["word"].lower()])


def _named_unit(match: re.Match[str], context: Context) -> Days | None:
    """Read "last week" and its like from the day of publication.

    "The last week of June" is another one, while somebody may have died last week of cancer.
    """
    definite = "the" in (match[0].split()[0].lower(), *words_before(match))
    if definite and match.string.startswith(" of ", match.end()):
        return None
    step = _STEP[match["which"].lower().split()[-1]]
    return shifted(context.today, Unit(match["unit"].lower()), step)


def _named_month(match: re.Match[str], context: Context) -> Days | None:
    """Read "last April" as the latest one that is over, "next April" as the first to come."""
    month, today = named_month(match), context.today
    if not month:
        return None
    step = _STEP[match["which"].lower().split()[-1]]
    if step < 0:
        return month_of(today.year - (month >= today.month), month)
    return month_of(today.year + (step > 0 and month <= today.month), month)


def _ago(match: re.Match[str], context: Context) -> Days | None:
    """Read "two years ago" as that year; "more than two years ago" names none."""
    unit, number = match["unit"].lower(), number_of(match["number"])
    if words_before(match, 2) in _BOUNDS:
        return None
    count = -number if match["side"].lower() == "ago" else number
    if unit == "hour":
        return shifted(context.today, Unit.DAY, int(count / _HOURS_A_DAY))
    if unit in _MULTIPLES:
        named, multiple = _MULTIPLES[unit]
        return shifted(context.today, named, multiple * count)
    return shifted(context.today, Unit(unit), count)


def _apart(match: re.Match[str], context: Context) -> Days | None:
    """Read "two days later" from the stretch that the text named before."""
    unit, side = Unit(match["unit"].lower()), _SIDES[match["side"].lower()]
    return _beside(context, unit, side * number_of(match["number"]))


def _that(match: re.Match[str], context: Context) -> Days | None:
    """Read "that year" as the one that holds what the text named before."""
    return _beside(context, Unit(match["unit"].lower()), 0)


def _beside_that(match: re.Match[str], context: Context) -> Days | None:
    """Read "the following day" and "the year before" from what the text named before."""
    unit, side = Unit(match["unit"].lower()), _SIDES[match["side"].lower()]
    if unit is Unit.QUARTER and context.period:
        return shifted(context.period.first, unit, side)
    return _beside(context, unit, side) or _from_today(unit, side, context)


def _next(match: re.Match[str], context: Context) -> Days | None:
    """Read "the next year" in a tale of the past from the tale's year, else from publication."""
    unit = Unit(match["unit"].lower())
    told = _beside(context, unit, 1)
    if unit is Unit.DAY or context.around.own_lean(match) is Lean.PAST:
        return told
    return shifted(context.today, unit, 1)


def _beside(context: Context, unit: Unit, count: int) -> Days | None:
    """Return what lies `count` units from the latest stretch, if that was no longer than one."""
    previous = context.previous
    if not previous or (previous.last - previous.first).days >= _DAYS[unit]:
        return None
    return shifted(previous.first, unit, count)


def _from_today(unit: Unit, count: int, context: Context) -> Days | None:
    """Count from publication, where the text named nothing before; a day needs to be named."""
    return None if unit is Unit.DAY else shifted(context.today, unit, count)


def _year_end(match: re.Match[str], context: Context) -> Days | None:
    """Read "by year-end" as the last day; "year-end profit" is an adjective."""
    return _end_of_the_year(match, context) if words_before(match) in _ENDS else None


def _end_of_the_year(_: re.Match[str], context: Context) -> Days:
    return day_of(date(context.today.year, 12, 31))


def _this_unit(match: re.Match[str], context: Context) -> Days | None:
    return shifted(context.today, Unit(match["unit"].lower()), 0)


_BOUNDS = {("more", "than"), ("less", "than"), ("fewer", "than")}
_ENDS = {("by",), ("at",), ("until",), ("around",), ("before",), ("since",), ("of",)}
_ABOUT_WORDS = ("about", "around", "nearly", "almost", "roughly", "some", "approximately")
_WHICH = r"(?:this (?:past|coming)|last|next|past|coming|previous|current|this)"
# "Today's youth" is of our time, not of a day.
_ERAS = r"(?:world|youth|society|generation|standards|children|kids)"

RULES = (
    # "today", "yesterday morning"; "today's youth" is no day.
    rule(_DEICTIC, rf"(?P<word>{any_of(_DEICTIC)})\b(?!['’]s {_ERAS}\b){PART_OF_DAY}", _deictic),
    rule(
        ["this", "last"],
        r"(?P<which>this|last) (?:morning|afternoon|evening|night)\b",
        _part_of_day,
    ),
    rule(["day"], r"the day (?:after|before) (?P<word>tomorrow|yesterday)\b", _beside_today),
    # "the same day", "that year".
    rule(["same"], r"the same (?P<unit>day|week|month|year|quarter)\b", _that),
    rule(["that"], r"that (?:same )?(?P<unit>day|week|month|year|quarter)\b", _that),
    # "the following day", "the year before".
    rule(
        _SIDES,
        r"the (?P<side>following|previous|preceding|prior) (?P<unit>day|week|month|quarter|year)\b",
        _beside_that,
    ),
    rule(["next"], r"the next (?P<unit>day|week|month|year)\b", _next),
    rule(
        ["day", "week", "month", "year"],
        r"the (?P<unit>day|week|month|year) (?P<side>before|after)\b(?=[,.;:])",
        _beside_that,
    ),
    # "last week", "the past year", "this past week", "next month".
    rule(
        _STEP,
        rf"(?:the )?(?P<which>{_WHICH}) "
        r"(?P<unit>day|week|month|year|quarter|(?<!past\s)decade)\b"
        rf"(?!-| in (?:{any_of(FULL_MONTHS)})\b)",
        _named_unit,
    ),
    rule(_STEP, rf"(?P<which>{_WHICH}) (?P<month>{any_of(FULL_MONTHS)})\b", _named_month),
    # "two years ago", "nearly a decade ago", "two years from now".
    rule(
        {FIGURES, *NUMBERS, *_ABOUT_WORDS},
        rf"(?:(?:{any_of(_ABOUT_WORDS)}) )?(?P<number>{NUMBER}) "
        r"(?P<unit>hour|day|week|fortnight|month|year|decade|century)s? (?P<side>ago|from now)\b",
        _ago,
    ),
    # "two days later", "a month earlier".
    rule(
        {FIGURES, *NUMBERS},
        rf"(?P<number>{NUMBER}) (?P<unit>day|week|month|year)s? (?P<side>earlier|later)\b",
        _apart,
    ),
    # "by year-end", "the end of the year"; "year-end profit" is an adjective.
    rule(["year"], r"year(?:['’]s |~)end\b", _year_end),
    rule(["end"], r"the end of the year\b", _end_of_the_year),
    rule(
        ["earlier", "later"],
        r"(?:earlier|later) in the (?P<unit>week|month|year)\b",
        _this_unit,
    ),
)
