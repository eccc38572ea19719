"""Weeks and weekends: "the week of March 4", "this weekend", "the weekend of Nov. 6"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.parsing.dates.calendar_dates import DAY_NUMBER, WHICH_YEAR, month_and_day
from bot.parsing.dates.names import MONTH, any_of
from bot.parsing.dates.rules import Context, Lean, group, rule, words_before
from bot.parsing.dates.values import Days, range_of, week_of, weekend_of
from bot.parsing.words.calendar import FULL_WEEKDAYS

if TYPE_CHECKING:
    import re

_SATURDAY = 5
_STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
_WHICH = r"(?:this (?:coming|past)|last|next|previous|coming|past|this)"
_BEGINNING = ("of", "beginning", "starting", "commencing", "from")


def _weekend(match: re.Match[str], context: Context) -> Days:
    """Read "the weekend" as the one at hand, else as the last or the next one by the tense.

    "Through the weekend" reaches ahead where nothing says that it is over.
    """
    which = group(match, "which").lower().split()
    step = _STEP[which[-1]] if which else 0
    if which[-1:] == ["coming"]:
        step = 0
    elif step == 0 and context.today.weekday() < _SATURDAY:
        ahead = Lean.UNKNOWN if which or words_before(match) in _REACHING else Lean.FUTURE
        lean = context.around.lean(match)
        if words_before(match) in _REACHING:
            lean = context.around.own_lean(match)
        step = 0 if lean in {Lean.FUTURE, ahead} else -1
    return weekend_of(context.today + timedelta(weeks=step))


def _week_with(match: re.Match[str], context: Context) -> Days | None:
    """Read "the week of March 4" as the week that holds the day, or that begins or ends on it."""
    day = month_and_day(match, context)
    if day is None:
        return None
    how = match["how"].lower()
    if match["stretch"].lower() == "weekend":
        return weekend_of(day.first)
    if how == "ending":
        return range_of(day.first - timedelta(days=6), day.first)
    return week_of(day.first)


_REACHING = {("through",), ("throughout",), ("until",), ("over", "through")}
_OPENING = (
    rf"(?:the )?(?P<stretch>week|weekend) (?P<how>{any_of((*_BEGINNING, 'ending'))}) "
    rf"(?:(?P<weekday>{any_of(FULL_WEEKDAYS)}),? )?"
)

RULES = (
    # "this weekend", "over the weekend".
    rule(_STEP, rf"(?:the )?(?P<which>{_WHICH}) weekend\b", _weekend),
    rule(["weekend"], r"the weekend\b(?! of)", _weekend),
    # "the week of March 4", "the week beginning Monday, 4 March", "the weekend of Nov. 6".
    rule(["week", "weekend"], rf"{_OPENING}{MONTH} {DAY_NUMBER}{WHICH_YEAR}", _week_with),
    rule(
        ["week", "weekend"],
        rf"{_OPENING}(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{MONTH}{WHICH_YEAR}",
        _week_with,
    ),
)
