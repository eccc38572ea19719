"""Days of the week and weekends: which Monday is meant by "Monday"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.parsing.dates.calendar_dates import RELATIVE_YEAR, month_meant
from bot.parsing.dates.names import (
    FULL_WEEKDAYS,
    MONTH,
    NUMBER,
    NUMBERS,
    PART_OF_DAY,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    any_of,
    number_of,
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
from bot.parsing.dates.values import Days, Unit, day_of, nth_weekday, weekend_of

if TYPE_CHECKING:
    import re
    from datetime import date

_STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}


def _weekday(match: re.Match[str], context: Context) -> Days | None:
    """Read a weekday as the nearest one on the side that the tense tells.

    News names a day by its weekday only within a week of publication (Associated Press style),
    and a story of Monday says "Monday" for the day itself.
    """
    if not match["weekday"][0].isupper() or words_before(match) in _OTHER_DAYS:
        return None
    start = reached_from(match, context, WEEKDAYS)
    if start:
        return _next_after(start, match)
    ahead = (WEEKDAYS[match["weekday"].lower()] - context.today.weekday()) % 7
    which = group(match, "which").lower().split()
    step = _STEP[which[-1]] if which else 0
    if step < 0:
        ahead -= 7
    elif step > 0:
        ahead = ahead or 7
    elif ahead and _lean(match, context) is not Lean.FUTURE:
        ahead -= 7
    return day_of(context.today + timedelta(days=ahead))


def _next_after(day: date, match: re.Match[str]) -> Days:
    """Return the first day after `day` that is of the match's weekday."""
    ahead = (WEEKDAYS[match["weekday"].lower()] - day.weekday()) % 7
    return day_of(day + timedelta(days=ahead or 7))


def _following(match: re.Match[str], context: Context) -> Days | None:
    """Read "the following Tuesday" from the day that the text named before."""
    previous = context.previous
    return _next_after(previous.first, match) if previous and previous.unit is Unit.DAY else None


def _weeks_from(match: re.Match[str], context: Context) -> Days:
    """Read "two weeks from Monday", counted from the Monday at hand or to come."""
    ahead = (WEEKDAYS[match["weekday"].lower()] - context.today.weekday()) % 7
    return day_of(context.today + timedelta(days=ahead, weeks=number_of(match["number"])))


def _nth_of_month(match: re.Match[str], context: Context) -> Days | None:
    """Read "the first Monday in September"; no month has a sixth."""
    month = month_meant(match, context)
    if not month:
        return None
    year, number = month.first.year, month.first.month
    weekday = WEEKDAYS[match["weekday"].lower()]
    day = nth_weekday(year, number, weekday, _NTH[match["nth"].lower()])
    return day_of(day) if day.month == number else None


def _lean(match: re.Match[str], context: Context) -> Lean:
    """Return the side; "Monday's vote" follows its noun, so that a verb around says less.

    "Set for Monday", "forecast for Monday" lie ahead, whatever the tense, and so does "through
    Monday" where nothing is over.
    """
    if words_before(match) == ("through",) and context.around.own_lean(match) is Lean.UNKNOWN:
        return Lean.FUTURE
    if match.string[match.end() : match.end() + 2] not in {"'s", "’s"}:
        return Lean.FUTURE if _is_set_for(match) else context.around.lean(match)
    if words_before(match, 2) == ("ahead", "of"):
        return Lean.FUTURE
    own = context.around.own_lean(match)
    return own if own is Lean.FUTURE else Lean.PAST


def _is_set_for(match: re.Match[str]) -> bool:
    """Tell whether "for" stands before, also of a pair: "for Monday", "for Monday and Tuesday"."""
    before = words_before(match, 3)
    return before[-1:] == ("for",) or (before[:1] == ("for",) and before[2:] == ("and",))


def _weekend(match: re.Match[str], context: Context) -> Days:
    """Read "the weekend" as the one at hand, else as the last or the next one by the tense."""
    which = group(match, "which").lower().split()
    step = _STEP[which[-1]] if which else 0
    if which[-1:] == ["coming"]:
        step = 0
    elif step == 0 and context.today.weekday() < _SATURDAY:
        lean = context.around.lean(match)
        step = 0 if lean is Lean.FUTURE or (which and lean is Lean.UNKNOWN) else -1
    return weekend_of(context.today + timedelta(weeks=step))


_SATURDAY = 5
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": 0, "final": 0}
# "Each Thursday" is a habit, no day (TIMEX3: SET); "the first Monday" of whatever month and "the
# following Tuesday" of whatever tale are not the nearest ones.
_OTHER_DAYS = {
    (word,)
    for word in ("each", "every", "first", "second", "third", "fourth", "fifth", "following")
}
_WHICH = r"(?:this (?:coming|past)|last|next|previous|coming|past|this)"
# So are "Tuesday nights" and "Monday and Tuesday nights"; other words make a weekday a name.
_NOT_NAMES = (
    r"(?! (?:and \w{6,9} )?(?:night|morning|evening|afternoon)s\b"
    r"| (?:Night (?:Football|Live)|Times|Telegraph|Mirror|Mail|Express)\b)"
)

RULES = (
    # "Monday", "last Monday", "Sunday night".
    rule(
        {*FULL_WEEKDAYS, *_STEP},
        rf"(?:(?P<which>{_WHICH}) )?{WEEKDAY}{_NOT_NAMES}{PART_OF_DAY}",
        _weekday,
    ),
    rule(_STEP, rf"the (?P<which>{_WHICH}) {WEEKDAY}{PART_OF_DAY}", _weekday),
    rule(["following"], rf"the following {WEEKDAY}{PART_OF_DAY}", _following),
    # "two weeks from Monday".
    rule({FIGURES, *NUMBERS}, rf"(?P<number>{NUMBER}) weeks? from {WEEKDAY}", _weeks_from),
    # "the first Monday in September", "the last Friday of May 2019".
    rule(
        _NTH,
        rf"the (?P<nth>{any_of(_NTH)}) {WEEKDAY} (?:in|of) {MONTH}"
        rf"(?:(?:,| of)? {YEAR}|{RELATIVE_YEAR})?",
        _nth_of_month,
    ),
    # "this weekend", "over the weekend".
    rule(
        _STEP,
        rf"(?:the )?(?P<which>{_WHICH}) weekend\b",
        _weekend,
    ),
    rule(["weekend"], r"the weekend\b(?! of)", _weekend),
)
