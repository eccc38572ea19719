"""Days of the week and weekends: which Monday is meant by "Monday"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.parsing.dates.calendar_dates import RELATIVE_YEAR
from bot.parsing.dates.months import month_meant
from bot.parsing.dates.names import (
    MONTH,
    NUMBER,
    NUMBERS,
    PART_OF_DAY,
    WEEKDAY,
    YEAR,
    any_of,
    number_of,
)
from bot.parsing.dates.rules import (
    FIGURES,
    Context,
    Lean,
    group,
    is_first_name,
    reached_from,
    rule,
    words_before,
)
from bot.parsing.dates.values import Days, Unit, day_of, month_of, nth_weekday
from bot.parsing.words.calendar import FULL_WEEKDAYS, WEEKDAYS

if TYPE_CHECKING:
    from datetime import date

_STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}


def _weekday(match: re.Match[str], context: Context) -> Days | None:
    """Read a weekday as the nearest one on the side that the tense tells.

    News names a day by its weekday only within a week of publication (Associated Press style),
    and a story of Monday says "Monday" for the day itself.
    """
    if _names_no_day(match):
        return None
    if start := reached_from(match, context, WEEKDAYS):
        return _next_after(start, match)
    if shared := _SHARED_WEEK.match(match.string, match.end()):
        return _in_week(match["weekday"], shared["week"], context)
    return _of_story(match, context) or _nearest(match, context)


def _names_no_day(match: re.Match[str]) -> bool:
    """Tell any Monday, a name, and somebody's: "on a Sunday", "to treat the person's Tuesday"."""
    if not match["weekday"][0].isupper() or words_before(match) in _OTHER_DAYS:
        return True
    if is_first_name(match) or _is_habit(match):
        return True
    if words_before(match) != ("a",) and not _is_owned(match):
        return False
    return not _NAMES_A_NOUN.match(match.string, match.end())  # "a Sunday deadline" is one


def _nearest(match: re.Match[str], context: Context) -> Days | None:
    ahead = (WEEKDAYS[match["weekday"].lower()] - context.today.weekday()) % 7
    which = group(match, "which").lower().split()
    step = _STEP[which[-1]] if which else 0
    if step > 0 and words_before(match) == ("the",):
        return _following(match, context)
    if step < 0:
        ahead -= 7
    elif which == ["next"]:
        ahead += 7 * (ahead <= _TOMORROW)  # nobody calls tomorrow "next Wednesday"
    elif step > 0:
        ahead = ahead or 7
    elif ahead and _is_over(match, context):
        ahead -= 7
    return day_of(context.today + timedelta(days=ahead))


def _of_story(match: re.Match[str], context: Context) -> Days | None:
    """Read "on the Saturday night" as that of the story, from the day that it named before."""
    previous = context.previous
    if words_before(match) != ("the",) or previous is None or previous.unit is not Unit.DAY:
        return None
    if previous.first > context.today or match.start() - context.previous_end > _REMEMBERED:
        return None
    if group(match, "which") or _NAMES_A_NOUN.match(match.string, match.end()):
        return None
    ahead = (WEEKDAYS[match["weekday"].lower()] - previous.first.weekday()) % 7
    return day_of(previous.first + timedelta(days=ahead))


def _is_owned(match: re.Match[str]) -> bool:
    """Tell "the firm's Monday", but not "it's Monday"."""
    return _OWNER.search(match.string, max(0, match.start() - 30), match.start()) is not None


def _is_habit(match: re.Match[str]) -> bool:
    """Tell whether the sentence tells of any week: "on a Monday we plan, come Tuesday we draw"."""
    if words_before(match) == ("on",) or group(match, "which"):
        return False
    start = max(0, match.start() - _SENTENCE)
    habit = _HABIT.search(match.string, start, match.start())
    return habit is not None and not _NAMES_A_NOUN.match(match.string, habit.end("day"))


def _is_over(match: re.Match[str], context: Context) -> bool:
    """Tell whether the weekday lies behind; "this Friday" does only where a verb says so."""
    lean = _lean(match, context)
    return lean is Lean.PAST or (lean is Lean.UNKNOWN and not group(match, "which"))


def _next_after(day: date, match: re.Match[str]) -> Days:
    """Return the first day after `day` that is of the match's weekday."""
    ahead = (WEEKDAYS[match["weekday"].lower()] - day.weekday()) % 7
    return day_of(day + timedelta(days=ahead or 7))


def _nth_of_relative_month(match: re.Match[str], context: Context) -> Days | None:
    """Read "the first Monday of next month"."""
    step = {"last": -1, "this": 0, "the": 0, "next": 1}[match["which"].lower()]
    first = month_of(context.today.year, context.today.month + step).first
    weekday = WEEKDAYS[match["weekday"].lower()]
    day = nth_weekday(first.year, first.month, weekday, _NTH[match["nth"].lower()])
    return day_of(day) if day.month == first.month else None


def _weekdays_away(match: re.Match[str], context: Context) -> Days:
    """Read "two Fridays ago" and "the Friday after next"."""
    ahead = (WEEKDAYS[match["weekday"].lower()] - context.today.weekday()) % 7
    if number := group(match, "number"):
        return day_of(context.today + timedelta(days=ahead - 7 * number_of(number)))
    return day_of(context.today + timedelta(days=(ahead or 7) + 7))


def _of_week(match: re.Match[str], context: Context) -> Days:
    """Read "Wednesday of next week" and "Friday last week"."""
    return _in_week(match["weekday"], match["week"], context)


def _in_week(weekday: str, week: str, context: Context) -> Days:
    monday = context.today - timedelta(days=context.today.weekday())
    weeks = {"last": -1, "this": 0, "next": 1}[week.lower()]
    return day_of(monday + timedelta(weeks=weeks, days=WEEKDAYS[weekday.lower()]))


def _last_week(match: re.Match[str], context: Context) -> Days:
    """Read the old-fashioned "Monday last" as that of the week before."""
    monday = context.today - timedelta(days=context.today.weekday())
    return day_of(monday + timedelta(weeks=-1, days=WEEKDAYS[match["weekday"].lower()]))


def _short(match: re.Match[str], context: Context) -> Days | None:
    """Read "Thurs." and "this Sat."; alone, "Sat." and "Sun." are words and papers."""
    clear = match["weekday"].lower().startswith(("mon", "tue", "thu", "fri"))
    told = group(match, "which") or words_before(match) == ("on",)
    return _weekday(match, context) if clear or told else None


def _following(match: re.Match[str], context: Context) -> Days | None:
    """Read "the following Tuesday" from the day that the text named before."""
    previous = context.previous
    return _next_after(previous.first, match) if previous and previous.unit is Unit.DAY else None


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
    owns = match.string[match.end() : match.end() + 2] in {"'s", "’s"} or _is_owned(match)
    if not owns:
        if _SAYING.match(match.string, match.end()):
            return context.around.own_lean(match)
        return Lean.FUTURE if _is_set_for(match) else context.around.lean(match)
    if words_before(match, 2) == ("ahead", "of"):
        return Lean.FUTURE
    own = context.around.own_lean(match)
    return own if own is Lean.FUTURE else Lean.PAST


def _is_set_for(match: re.Match[str]) -> bool:
    """Tell "for Monday", "for Monday and Tuesday" and "a warning from 3 p.m. on Monday"."""
    before = words_before(match, 3)
    if _WARNED_FROM.search(match.string, max(0, match.start() - _WARNED_WITHIN), match.start()):
        return True
    return before[-1:] == ("for",) or (before[:1] == ("for",) and before[2:] == ("and",))


_HABIT = re.compile(
    rf"\b(?:on a|each|every)\s(?P<day>{any_of(FULL_WEEKDAYS)})\b[^.;:?!]*$", re.IGNORECASE
)
_SENTENCE = 160  # characters
_SHORT = tuple(name for name in WEEKDAYS if name not in FULL_WEEKDAYS)
_WARNED_FROM = re.compile(
    r"\b(?:(?:warning|alert|forecast|curfew|strike|ban)s?\b[^.;:]{0,40}"
    r"|(?:declared?|declaring|announced?|announcing|ordered|proclaimed|promised)\b[^.;:,]{0,50})"
    r"\bfrom\s+(?:[^.;:,]{0,14}|\d[\d:.]{0,4} ?[ap]\.?m\.? (?:on )?)$"
)
_WARNED_WITHIN = 80  # characters
_OWNER = re.compile(
    r"\b(?!(?:it|that|there|here|what|today|tomorrow|yesterday|week|he|she|who|where)['’])"
    r"\w+(?:['’]s|s['’]) $",
    re.IGNORECASE,
)
_SHARED_WEEK = re.compile(
    rf" (?:and|or|to|through|until) (?:{any_of(FULL_WEEKDAYS)}),? (?:of )?"
    r"(?P<week>last|this|next) week\b",
    re.IGNORECASE,
)
# "Decided to speak out on Friday, saying that": what was said is over.
_SAYING = re.compile(r",\s(?:saying|telling|adding|calling|warning|accusing|describing|blaming)\b")
_REMEMBERED = 900  # characters
_TOMORROW = 1
_NAMES_A_NOUN = re.compile(
    r"(?:['’]s|(?: (?:night|morning|evening|afternoon))?[ -]"
    r"(?!(?:to|and|or|in|at|of|for|with|when|after|before|he|she|it|they|we|i|is|was|because|if|from|coming|rather|as|but)\b)[a-z]{3})"
)
_NTH = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": 0, "final": 0,
}  # fmt: skip
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
    r"| (?:Night (?:Football|Live)|Evening (?:Post|Standard)|Review|Post|Times|Telegraph|Mirror"
    r"|Mail|Express)\b)"
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
    # "Wednesday of next week", "Friday last week", "Monday last".
    rule(FULL_WEEKDAYS, rf"{WEEKDAY},? (?:of )?(?P<week>last|this|next) week\b", _of_week),
    rule(FULL_WEEKDAYS, rf"{WEEKDAY} last(?=[,.;])", _last_week),
    # "Thurs.", "this Sat.": the point or the word before tells the day from a word.
    rule(
        {*_SHORT, *_STEP},
        rf"(?:(?P<which>{_WHICH}) )?(?P<weekday>{any_of(_SHORT)})\.(?! [A-Z][a-z]+ \d)",
        _short,
    ),
    # "next week on Tuesday", "last week's Monday".
    rule(
        ["last", "this", "next"],
        rf"(?P<week>last|this|next) week(?:['’]s| on|,)? {WEEKDAY}",
        _of_week,
    ),
    # "two Fridays ago", "the Friday after next".
    rule(
        {FIGURES, *NUMBERS},
        rf"(?P<number>{NUMBER}) (?P<weekday>{any_of(FULL_WEEKDAYS)})s ago\b",
        _weekdays_away,
    ),
    rule(FULL_WEEKDAYS, rf"(?:the )?{WEEKDAY} after next\b", _weekdays_away),
    rule(
        _NTH,
        rf"the (?P<nth>{any_of(_NTH)}) {WEEKDAY} (?:in|of) (?P<which>last|this|next|the) month\b",
        _nth_of_relative_month,
    ),
    # "the first Monday in September", "the last Friday of May 2019".
    rule(
        _NTH,
        rf"the (?P<nth>{any_of(_NTH)}) {WEEKDAY} (?:in|of) {MONTH}"
        rf"(?:(?:,| of)? {YEAR}|{RELATIVE_YEAR})?",
        _nth_of_month,
    ),
)
