"""Days of the week and weekends: which Monday is "Monday"?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.parsing.dates.names import FULL_WEEKDAYS, GAP, WEEKDAY, WEEKDAYS
from bot.parsing.dates.rules import Context, Lean, rule
from bot.parsing.dates.values import Days, day_of, weekend_of

if TYPE_CHECKING:
    import re


def _weekday(match: re.Match[str], context: Context) -> Days | None:
    """Read a weekday as the nearest one on the side that the tense tells.

    News names a day by its weekday only within a week of publication (Associated Press style),
    and a story of Monday says "Monday" for the day itself.
    """
    if context.published is None or not match["weekday"][0].isupper() or _is_a_habit(match):
        return None
    ahead = (WEEKDAYS[match["weekday"].lower()] - context.published.weekday()) % 7
    which = (match["which"] or "").lower().split()[-1:]
    if which in (["last"], ["past"], ["previous"]):
        return _days_after(context.published, ahead - 7)
    if which in (["next"], ["coming"]):
        return _days_after(context.published, ahead or 7)
    if ahead == 0:
        return day_of(context.published)
    future = _lean(match, context) is Lean.FUTURE
    return _days_after(context.published, ahead if future else ahead - 7)


def _lean(match: re.Match[str], context: Context) -> Lean:
    """Return the side; "Monday's vote" follows the noun, so a verb around it says little."""
    if match.string[match.end() : match.end() + 2] not in {"'s", "’s"}:
        return context.find_lean(match)
    ahead = match.string[max(0, match.start() - 9) : match.start()].lower() == "ahead of "
    return Lean.FUTURE if ahead or context.find_own_lean(match) is Lean.FUTURE else Lean.PAST


def _is_a_habit(match: re.Match[str]) -> bool:
    """Tell "each Thursday" and "Monday and Tuesday nights", which are sets in TIMEX3."""
    words = match.string[max(0, match.start() - 8) : match.start()].lower().split()
    return bool(words) and words[-1] in {"each", "every"}


def _days_after(day: date, count: int) -> Days | None:
    try:
        return day_of(day + timedelta(days=count))
    except OverflowError:
        return None


def _weekend(match: re.Match[str], context: Context) -> Days | None:
    """Read "the weekend" as the one at hand, or the last or next one by the tense."""
    published = context.published
    if published is None:
        return None
    which = match["which"].lower().split()[-1]
    lean = context.find_lean(match)
    at_hand = published.weekday() >= 5
    weeks = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 0}.get(which)
    if weeks is None:
        weeks = 0 if at_hand or lean is Lean.FUTURE or (which == "this" and lean is Lean.UNKNOWN) else -1
    try:
        return weekend_of(published + timedelta(weeks=weeks))
    except OverflowError:
        return None


_PART = rf"(?:{GAP}(?:morning|afternoon|evening|night)\b)?"
_WHICH = rf"(?:this{GAP}coming|this{GAP}past|(?:the{GAP})?(?:last|next|previous|coming)|this|last|next)"
# Days of the week that are names of other things; a plural is a habit, not a day (TIMEX3: SET).
_NOT_NAMES = r"(?!\s(?:and\s\w{6,9}\s(?:night|morning|evening|afternoon)s\b|(?:night|morning|evening|afternoon)s\b|Night\sFootball|Night\sLive|Times\b|Telegraph\b|Mirror\b|Mail\b|Express\b))"

RULES = (
    rule(
        {*FULL_WEEKDAYS, "this", "last", "next", "the"},
        rf"(?:(?P<which>{_WHICH}){GAP})?{WEEKDAY}{_NOT_NAMES}{_PART}",
        _weekday,
    ),
    rule(
        ["this", "last", "next", "the"],
        rf"(?P<which>{_WHICH}|the){GAP}weekend\b",
        _weekend,
    ),
)
