"""Days told by how far away they are: "two years ago", "in two weeks", "a week from Monday"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.parsing.dates.names import NUMBER, NUMBERS, any_of, number_of
from bot.parsing.dates.rules import FIGURES, Context, Lean, group, rule, words_before
from bot.parsing.dates.values import Days, Unit, day_of, shifted
from bot.parsing.words.calendar import FULL_WEEKDAYS, WEEKDAYS

if TYPE_CHECKING:
    import re
    from datetime import date

_ANCHORS = {"today": 0, "now": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 31, Unit.QUARTER: 92, Unit.YEAR: 366}
SIDES = {
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
# How far back, in characters, a text may have named what "the next day" follows.
_REMEMBERED = 600


def _ago(match: re.Match[str], context: Context) -> Days | None:
    """Read "two years ago" as that year; "more than two years ago" names none."""
    if words_before(match, 2) in _BOUNDS or words_before(match) == ("half",):
        return None
    count = number_of(match["number"])
    unit = (match["unit"] or "century").lower()
    return _counted(unit, -count if _is_back(match) else count, context)


def _is_back(match: re.Match[str]) -> bool:
    return match["side"].lower() in {"ago", "before"}


def _counted(unit: str, count: int, context: Context) -> Days:
    """Return the stretch of the unit that lies `count` units from the day of publication."""
    if unit == "hour":
        return shifted(context.today, Unit.DAY, int(count / _HOURS_A_DAY))
    if unit in _MULTIPLES:
        named, multiple = _MULTIPLES[unit]
        return shifted(context.today, named, multiple * count)
    return shifted(context.today, Unit(unit), count)


def _ahead(match: re.Match[str], context: Context) -> Days | None:
    """Read "in two weeks" as a time to come where its clause tells of the future.

    "Built in two weeks" and "the first in two years" tell how long something took.
    """
    if match["number"].lower() in {"a", "an"} and match["unit"].lower() == "day":
        return None  # "what can be done in a day"
    timed = match[0].lower().endswith("time")
    if not timed and (
        words_before(match, 2)[:1] in _HOW_LONG or context.around.own_lean(match) is not Lean.FUTURE
    ):
        return None
    return _counted(match["unit"].lower(), number_of(match["number"]), context)


def _and_a_half(match: re.Match[str], context: Context) -> Days:
    """Read "a year and a half ago" by the month, as the half is one of six months."""
    months = 12 * number_of(group(match, "number") or "0") + 6
    return shifted(context.today, Unit.MONTH, -months)


def _from_a_day(match: re.Match[str], context: Context) -> Days:
    """Read "two weeks from Monday" and "three years ago today" as one day.

    A weekday is the one at hand or to come, and before "ago" the latest that is over.
    """
    count = number_of(match["number"]) * (-1 if _is_back(match) else 1)
    day, unit = _anchor(match["anchor"].lower(), context.today, back=count < 0), match["unit"]
    if unit.lower() == "year":
        return day_of(day.replace(year=day.year + count))
    if unit.lower() == "month":
        return day_of(_same_day(day, shifted(day, Unit.MONTH, count)))
    days = {"day": 1, "week": 7, "fortnight": 14}[unit.lower()]
    return day_of(day + timedelta(days=days * count))


def _same_day(day: date, month: Days) -> date:
    return min(month.first + timedelta(days=day.day - 1), month.last)


def _anchor(word: str, today: date, *, back: bool) -> date:
    if word in _ANCHORS:
        return today + timedelta(days=_ANCHORS[word])
    ahead = (WEEKDAYS[word] - today.weekday()) % 7
    return today + timedelta(days=ahead - 7 if back and ahead else ahead)


def _apart(match: re.Match[str], context: Context) -> Days | None:
    """Read "two days later" from the stretch that the text named before."""
    unit, side = match["unit"].lower(), SIDES[match["side"].lower()]
    named, multiple = _MULTIPLES.get(unit, (None, 1))
    count = side * multiple * number_of(match["number"])
    if _looks_back_from_ahead(match, side, context):
        return shifted(context.today, named or Unit(unit), count)
    return beside(match, context, named or Unit(unit), count)


def _looks_back_from_ahead(match: re.Match[str], side: int, context: Context) -> bool:
    """Tell "they had agreed two days earlier" behind a day to come, which is not meant."""
    previous, today = context.previous, context.published
    if side > 0 or previous is None or today is None or previous.first <= today:
        return False
    return context.around.own_lean(match) is Lean.PAST


def beside(match: re.Match[str], context: Context, unit: Unit, count: int) -> Days | None:
    """Return what lies `count` units from the stretch that the text named before.

    None where that was longer than a unit, or so far back that a reader has forgotten it.
    """
    previous = context.previous
    if not previous or (previous.last - previous.first).days >= _DAYS[unit]:
        return None
    if match.start() - context.previous_end > _REMEMBERED and unit is Unit.DAY:
        return None
    if unit is Unit.WEEK and previous.unit is Unit.DAY:
        return day_of(previous.first + timedelta(weeks=count))
    return shifted(previous.first, unit, count)


def from_today(unit: Unit, count: int, context: Context) -> Days | None:
    """Count from publication, where the text named nothing before; a day needs to be named."""
    return None if unit is Unit.DAY else shifted(context.today, unit, count)


def _after_next(match: re.Match[str], context: Context) -> Days:
    """Read "the week after next" and "the year before last"."""
    step = 2 if match["side"].lower().startswith("after") else -2
    if match["unit"].lower() == "weekend" and step > 0:
        step = 1  # the next weekend is that of this week
    return shifted(context.today, Unit(match["unit"].lower()), step)


def _week_on(match: re.Match[str], context: Context) -> Days:
    """Read "Friday week" and "a week on Friday" as the Friday a week after the next one."""
    weeks = {"week": 1, "fortnight": 2}[match["stretch"].lower()]
    ahead = (WEEKDAYS[match["weekday"].lower()] - context.today.weekday()) % 7
    return day_of(context.today + timedelta(days=ahead or 7, weeks=weeks))


_BOUNDS = {("more", "than"), ("less", "than"), ("fewer", "than")}
_HOW_LONG = {("time",), ("first",), ("second",), ("only",), ("once",), ("twice",)}
_ABOUT_WORDS = ("about", "around", "nearly", "almost", "roughly", "some", "approximately", "just")
_ABOUT = rf"(?:(?:{any_of(_ABOUT_WORDS)}) )?"
_UNITS = r"(?P<unit>day|week|fortnight|month|year|decade|century)"
_ANCHOR = rf"(?P<anchor>{any_of([*_ANCHORS, *FULL_WEEKDAYS])})\b"
_WEEKDAY = rf"(?P<weekday>{any_of(FULL_WEEKDAYS)})\b"

RULES = (
    # "two years ago", "nearly a decade ago", "two years from now".
    rule(
        {FIGURES, *NUMBERS, *_ABOUT_WORDS},
        rf"{_ABOUT}(?P<number>{NUMBER}) "
        r"(?:(?P<unit>hour|day|week|fortnight|month|year|decade|century)s?|(?P<plural>centuries)) "
        r"(?P<side>ago|from now)\b",
        _ago,
    ),
    # "a year and a half ago", "half a year ago", "two and a half years ago".
    rule(NUMBERS, rf"(?P<number>{NUMBER}) years? and a half ago\b", _and_a_half),
    rule(
        {FIGURES, *NUMBERS},
        rf"(?P<number>{NUMBER}) and a half years ago\b",
        _and_a_half,
    ),
    rule(["half"], r"half a year ago\b", _and_a_half),
    # "a week from today", "three weeks from Monday", "two days before yesterday", "a week ago
    # Monday", "three years ago tomorrow".
    rule(
        {FIGURES, *NUMBERS},
        rf"(?P<number>{NUMBER}) (?P<unit>day|week|fortnight|month|year)s? "
        rf"(?:(?P<side>ago|before|from|after)) (?:on )?{_ANCHOR}",
        _from_a_day,
    ),
    # "in two weeks", "in a fortnight's time"; the preposition is no part of the expression.
    rule(
        {FIGURES, *NUMBERS, *_ABOUT_WORDS},
        rf"(?<=\bin\s){_ABOUT}(?P<number>{NUMBER}) {_UNITS}s?(?:['’]s?)? time\b",
        _ahead,
    ),
    rule(
        {FIGURES, *NUMBERS, *_ABOUT_WORDS},
        rf"(?<=\bin\s){_ABOUT}(?P<number>{NUMBER}) {_UNITS}s?\b"
        r"(?!['’-]| (?:or|of|old|ago|if|or more)\b)",
        _ahead,
    ),
    # "two days later", "a month earlier".
    rule(
        {FIGURES, *NUMBERS},
        rf"(?P<number>{NUMBER}) (?P<unit>day|week|fortnight|month|year|decade)s? "
        r"(?P<side>earlier|later)\b",
        _apart,
    ),
    # "the week after next", "the year before last".
    rule(
        ["week", "month", "year", "weekend"],
        r"the (?P<unit>week|weekend|month|year) (?P<side>after next|before last)\b",
        _after_next,
    ),
    # "Friday week", "a week on Friday".
    rule(FULL_WEEKDAYS, rf"{_WEEKDAY} (?P<stretch>week|fortnight)\b", _week_on),
    rule(["a"], rf"a (?P<stretch>week|fortnight) on {_WEEKDAY}", _week_on),
)
