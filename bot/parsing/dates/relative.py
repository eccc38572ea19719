"""Days told by their distance: "today", "last week", "two years ago", "the following day"."""

from __future__ import annotations

import re
from datetime import date

from bot.parsing.dates.calendar_dates import named_month
from bot.parsing.dates.distances import SIDES, beside, from_today
from bot.parsing.dates.names import PART_OF_DAY, any_of
from bot.parsing.dates.rules import Context, Lean, rule, words_before
from bot.parsing.dates.values import Days, Unit, day_of, month_of, shifted
from bot.parsing.words.calendar import FULL_MONTHS

_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}


def _deictic(match: re.Match[str], context: Context) -> Days | None:
    """Read "today" and its like; "USA Today" and "the Tonight Show" are names."""
    before = match.string[match.start() - 2 : match.start()]
    if match["word"][0].isupper() and before[:1].isalnum() and before[1:] == " ":
        return None
    compared = match.string.startswith(" as ", match.end()) and words_before(match, 2)[:1] == (
        "as",
    )
    if compared or words_before(match) in _NOWADAYS or words_before(match, 2) in _NOWADAYS:
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
    if (match["unit"].lower(), step) in _NOT_FROM_TODAY:
        return None
    if match[0].lower().endswith("last day") and words_before(match)[-1:] not in _OVER:
        return None  # "fought it to the last day"
    if match[0].lower() in _RUNNING and words_before(match) == ("this",):
        return None  # "this last year" reaches to the day of publication
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


def _that(match: re.Match[str], context: Context) -> Days | None:
    """Read "that year" as the one that holds what the text named before.

    In "each year somebody may claim that year's rent" it is any.
    """
    if _ANY_UNIT.search(match.string, max(0, match.start() - _NEAR), match.start()):
        return None
    return beside(match, context, Unit(match["unit"].lower()), 0)


def _beside_that(match: re.Match[str], context: Context) -> Days | None:
    """Read "the following day" and "the year before" from what the text named before."""
    word, side = match["unit"].lower(), SIDES[match["side"].lower()]
    unit = Unit.DAY if word in _PARTS_OF_DAY else Unit(word)
    if unit is Unit.QUARTER and context.period:
        return shifted(context.period.first, unit, side)
    return beside(match, context, unit, side) or from_today(unit, side, context)


def _next(match: re.Match[str], context: Context) -> Days | None:
    """Read "the next year" in a tale of the past from the tale's year, else from publication."""
    unit = Unit(match["unit"].lower())
    told, lean = beside(match, context, unit, 1), context.around.own_lean(match)
    if unit is Unit.DAY:
        return None if lean is Lean.UNKNOWN else told  # any day: "where you pick up the next day"
    if lean is Lean.PAST:
        return told
    if told and lean is Lean.UNKNOWN and told.last < context.today:
        return told
    return shifted(context.today, unit, 1)


def _before_last(_: re.Match[str], context: Context) -> Days:
    return shifted(context.today, Unit.DAY, -2)


def _year_end(match: re.Match[str], context: Context) -> Days | None:
    """Read "by year-end" as the last day; "year-end profit" is an adjective."""
    return _end_of_the_year(match, context) if words_before(match) in _ENDS else None


def _end_of_the_year(_: re.Match[str], context: Context) -> Days:
    return day_of(date(context.today.year, 12, 31))


def _this_unit(match: re.Match[str], context: Context) -> Days | None:
    return shifted(context.today, Unit(match["unit"].lower()), 0)


_ANY_UNIT = re.compile(r"\b(?:each|every) (?:day|week|month|quarter|year)\b[^.;:?!]*$")
_NEAR = 120  # characters
_PARTS_OF_DAY = {"morning", "afternoon", "evening", "night"}
# "The disasters of this century"; "the next day" is that of a story, or any.
_NOT_FROM_TODAY = {("century", 0), ("day", 1)}
_RUNNING = {"last year", "last month"}
_OVER = {("over",), ("in",), ("within",), ("during",)}
_ENDS = {("by",), ("at",), ("until",), ("around",), ("before",), ("since",), ("of",)}
_WHICH = r"(?:this (?:past|coming)|last|next|past|coming|previous|current|this)"
# "Known today as", "in what is today Germany", "even today": our time again.
_NOWADAYS = {(before, word) for before in ("what", "that", "which") for word in ("is", "are")} | {
    ("still",),
    ("even",),
    ("known",),
}
# "Today's youth" is of our time, not of a day.
_ERAS = r"(?:world|youth|society|generation|standards|children|kids)"

RULES = (
    # "today", "yesterday morning"; "today's youth" is no day.
    rule(_DEICTIC, rf"(?P<word>{any_of(_DEICTIC)})\b(?!['’]s {_ERAS}\b){PART_OF_DAY}", _deictic),
    rule(
        ["this", "last"],
        r"(?P<which>this|last) (?:morning|afternoon|evening|night|nite)\b",
        _part_of_day,
    ),
    rule(["day"], r"the day (?:after|before) (?P<word>tomorrow|yesterday)\b", _beside_today),
    rule(["night", "evening"], r"the (?:night|evening) before last\b", _before_last),
    # "the same day", "that year".
    rule(["same"], r"the same (?P<unit>day|week|month|year|quarter)\b", _that),
    rule(["that"], r"that (?:same )?(?P<unit>day|week|month|year|quarter)\b", _that),
    # "the following day", "the year before".
    rule(
        SIDES,
        r"the (?P<side>following|previous|preceding|prior) "
        r"(?P<unit>day|week|month|quarter|year|morning|evening|night|afternoon)\b",
        _beside_that,
    ),
    rule(["next", "very"], r"the (?:very )?next (?P<unit>day|week|month|year)\b", _next),
    rule(
        ["day", "week", "month", "year"],
        r"the (?P<unit>day|week|month|year) (?P<side>before|after)\b(?=[,.;:])",
        _beside_that,
    ),
    # "last week", "the past year", "this past week", "next month".
    rule(
        _STEP,
        rf"(?:the )?(?P<which>{_WHICH}) "
        r"(?P<unit>day|week|month|year|quarter|(?<!past\s)decade|century)\b"
        rf"(?!-| in (?:{any_of(FULL_MONTHS)})\b)",
        _named_unit,
    ),
    rule(_STEP, rf"(?P<which>{_WHICH}) (?P<month>{any_of(FULL_MONTHS)})\b", _named_month),
    # "by year-end", "the end of the year"; "year-end profit" is an adjective.
    rule(["year"], r"year(?:['’]s |~)end\b", _year_end),
    rule(["end"], r"the end of the year\b", _end_of_the_year),
    rule(
        ["end", "middle", "beginning", "start"],
        r"the (?:end|middle|beginning|start) of the (?P<unit>week|month|quarter)\b",
        _this_unit,
    ),
    rule(
        ["earlier", "later"],
        r"(?:earlier|later) in the (?P<unit>week|month|year)\b",
        _this_unit,
    ),
)
