"""Days of the week and weekends: which Monday is meant by "Monday"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.parsing.dates.names import FULL_WEEKDAYS, PART_OF_DAY, WEEKDAY, WEEKDAYS
from bot.parsing.dates.rules import Context, Lean, group, rule, words_before
from bot.parsing.dates.values import Days, day_of, weekend_of

if TYPE_CHECKING:
    import re

_STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}


def _weekday(match: re.Match[str], context: Context) -> Days | None:
    """Read a weekday as the nearest one on the side that the tense tells.

    News names a day by its weekday only within a week of publication (Associated Press style),
    and a story of Monday says "Monday" for the day itself.
    """
    if not match["weekday"][0].isupper() or words_before(match) in _EACH:
        return None
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


def _lean(match: re.Match[str], context: Context) -> Lean:
    """Return the side; "Monday's vote" follows its noun, so that a verb around says less."""
    if match.string[match.end() : match.end() + 2] not in {"'s", "’s"}:
        return context.around.lean(match)
    if words_before(match, 2) == ("ahead", "of"):
        return Lean.FUTURE
    own = context.around.own_lean(match)
    return own if own is Lean.FUTURE else Lean.PAST


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
# "Each Thursday" is a habit, no day (TIMEX3: SET).
_EACH = {("each",), ("every",)}
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
    # "this weekend", "over the weekend".
    rule(
        _STEP,
        rf"(?:the )?(?P<which>{_WHICH}) weekend\b",
        _weekend,
    ),
    rule(["weekend"], r"the weekend\b(?! of)", _weekend),
)
