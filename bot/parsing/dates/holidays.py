"""Holidays with a name: fixed ones, and movable ones that the calendar computes.

Holidays of a lunar calendar (Chuseok, Lunar New Year, Eid, Diwali) are left out: their days are
proclaimed or need astronomy, and a wrong day is worse than none.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.parsing.dates.calendar_dates import NEAR_DAYS, RELATIVE_YEAR, RELATIVE_YEARS
from bot.parsing.dates.names import YEAR
from bot.parsing.dates.rules import FIGURES, Context, Lean, group, rule
from bot.parsing.dates.story_years import is_day_of_year
from bot.parsing.dates.values import Days, day_of, nth_weekday, week_of, weekend_of

if TYPE_CHECKING:
    from collections.abc import Callable


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Butcher's algorithm, 1876)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    skipped, leap = divmod(century, 4)
    moon = (19 * golden + century - skipped - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * leap + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int, plus: int = 0) -> Callable[[int], date]:
    return lambda year: nth_weekday(year, month, weekday, nth) + timedelta(days=plus)


def _after_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


_MONDAY, _TUESDAY, _THURSDAY, _SUNDAY = 0, 1, 3, 6

# In lower case, with straight apostrophes and without points.
HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "martin luther king jr day": _nth(1, _MONDAY, 3),
    "martin luther king day": _nth(1, _MONDAY, 3),
    "mlk day": _nth(1, _MONDAY, 3),
    "australia day": _fixed(1, 26),
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "presidents' day": _nth(2, _MONDAY, 3),
    "presidents day": _nth(2, _MONDAY, 3),
    "st patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1),
    "shrove tuesday": _after_easter(-47),
    "ash wednesday": _after_easter(-46),
    "palm sunday": _after_easter(-7),
    "maundy thursday": _after_easter(-3),
    "good friday": _after_easter(-2),
    "holy saturday": _after_easter(-1),
    "easter sunday": _after_easter(0),
    "easter monday": _after_easter(1),
    "easter": _after_easter(0),
    "ascension day": _after_easter(39),
    "whit sunday": _after_easter(49),
    "whit monday": _after_easter(50),
    "pentecost": _after_easter(49),
    "st george's day": _fixed(4, 23),
    "earth day": _fixed(4, 22),
    "king's day": _fixed(4, 27),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5),
    "mother's day": _nth(5, _SUNDAY, 2),
    "memorial day": _nth(5, _MONDAY, 0),
    "father's day": _nth(6, _SUNDAY, 3),
    "corpus christi": _after_easter(60),
    "juneteenth": _fixed(6, 19),
    "canada day": _fixed(7, 1),
    "fourth of july": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(9, _MONDAY, 1),
    "columbus day": _nth(10, _MONDAY, 2),
    "hangeul day": _fixed(10, 9),
    "halloween": _fixed(10, 31),
    "all saints' day": _fixed(11, 1),
    "all souls' day": _fixed(11, 2),
    "guy fawkes night": _fixed(11, 5),
    "bonfire night": _fixed(11, 5),
    "election day": _nth(11, _MONDAY, 1, plus=1),
    "st andrew's day": _fixed(11, 30),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11),
    "thanksgiving day": _nth(11, _THURSDAY, 4),
    "thanksgiving": _nth(11, _THURSDAY, 4),
    "black friday": _nth(11, _THURSDAY, 4, plus=1),
    "cyber monday": _nth(11, _THURSDAY, 4, plus=4),
    "christmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
}


def _holiday(match: re.Match[str], context: Context) -> Days | None:
    """Read a holiday in the year beside it, or as the nearest one, as for a month and day."""
    if not _is_a_day(match):
        return None
    found = _day(match, context)
    stretches = {"week": week_of, "weekend": weekend_of}
    return stretches.get(group(match, "stretch").lower(), day_of)(found)


def _day(match: re.Match[str], context: Context) -> date:
    find = HOLIDAYS[" ".join(match["holiday"].lower().replace("’", "'").replace(".", "").split())]
    if year := group(match, "year") or _year_of_thing(match):
        return find(int(year))
    today = context.today
    if relative := group(match, "relative"):
        return find(today.year + RELATIVE_YEARS[relative.lower()])
    if context.previous and is_day_of_year(match, context):
        return find(context.previous.first.year)
    days = [find(today.year + step) for step in (-1, 0, 1)]
    past = max(day for day in days if day < today)
    coming = min(day for day in days if day > today)
    which = group(match, "which").lower()
    if which in {"last", "next"}:
        return past if which == "last" else coming
    nearest = min(days, key=lambda day: abs(day - today))
    if abs(nearest - today).days <= NEAR_DAYS:
        return nearest
    return coming if context.around.own_lean(match) is Lean.FUTURE else past


def _year_of_thing(match: re.Match[str]) -> str:
    """Return the year of "the Boxing Day earthquake and tsunami in 2004"."""
    thing = _THING.match(match.string, match.end()) if match[0][:3].lower() == "the" else None
    return thing["year"] if thing else ""


def _is_a_day(match: re.Match[str]) -> bool:
    """Tell the holiday from a surname ("Johnnie Christmas") and from "easter" in lower case."""
    if match["holiday"][0].islower() or _NAME_AFTER.match(match.string, match.end()):
        return False
    if _THING_AFTER.match(match.string, match.end()):
        return False
    if group(match, "which"):
        return True
    before = match.string[max(0, match.start() - 14) : match.start()].split()
    return not before or not before[-1].istitle() or before[-1].lower() in _OPENERS


# "Christmas Island", "the Easter Rising" are names, not days.
_NAME_AFTER = re.compile(
    r" (?:Islands?|Islander|Rising|Carol|Bunny|Party|Mountains|Seals?|Agreement|Accord|Parade"
    r"|Truce|Massacre|Appeal|Bowl|Classic)\b"
)
# "A Christmas card", "Easter eggs": a thing of the holiday, whatever day it is met on.
_THING_AFTER = re.compile(
    r" (?:cards?|trees?|markets?|presents?|gifts?|lights?|decorations?|carols?|songs?|jumpers?"
    r"|puddings?|crackers?|stockings?|cookies?|eggs?|bonnets?|costumes?|turkeys?)\b"
)
_THING = re.compile(r" [a-z][a-z, ]{2,40} (?:in|of) (?P<year>[12]\d{3})\b")
_OPENERS = {"on", "this", "last", "next", "since", "after", "before", "by", "in", "at", "for"}


def _spelling(name: str) -> str:
    """Return the pattern of a holiday's name: either apostrophe, a point after "St" and "Jr"."""
    return re.sub(r"\b(st|jr) ", r"\1\.? ", name).replace("'", "['’]")


_NAMES = "|".join(_spelling(name) for name in sorted(HOLIDAYS, key=len, reverse=True))


def _september_11(_: re.Match[str], __: Context) -> Days:
    return day_of(date(2001, 9, 11))


RULES = (
    rule([FIGURES], r"9/11\b(?!/)", _september_11),
    rule(
        {re.split(r"[ '.]", name)[0] for name in HOLIDAYS} | {"last", "next", "this"},
        rf"(?:the )?(?:(?P<which>last|next|this) )?(?P<holiday>{_NAMES})\b"
        rf"(?: (?P<stretch>week|weekend)\b)?(?:,? {YEAR}|{RELATIVE_YEAR})?",
        _holiday,
    ),
)
