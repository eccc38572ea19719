"""Which time expressions are key: those that date something the article tells.

An expression is key when it dates an event, a decision, a deadline or a figure, one of the
background included ("founded in 1998"), and none of the reasons in `_REASONS` speaks against it.
The day on which somebody spoke, wrote or posted is none, nor is the other side of a comparison.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.models.article import ParagraphKind
from bot.parsing.dates.comparisons import is_compared_with
from bot.parsing.dates.rules import Lean
from bot.parsing.dates.speech_days import is_day_of_speech
from bot.parsing.dates.values import Days, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.parsing.dates.phrases import Phrase

_LONG = {Unit.QUARTER, Unit.HALF, Unit.SEASON, Unit.YEAR}
_A_SEASON = 80  # days
_TOLD = {ParagraphKind.BODY, ParagraphKind.SUBHEAD}


def is_key(phrase: Phrase) -> bool:
    """Tell whether the expression dates an event that the article tells."""
    return not any(speaks_against(phrase) for speaks_against in _REASONS)


def _dates_no_event(phrase: Phrase) -> bool:
    """Tell that nothing happens in the sentence; a day to come is of something that will."""
    if phrase.event is not None or _HAD.search(phrase.before):
        return False
    return phrase.published is None or phrase.days.first <= phrase.published


def _is_not_told(phrase: Phrase) -> bool:
    """Tell a headline's, caption's, byline's or footer's date: the story tells its own."""
    return phrase.sentence.paragraph.kind not in _TOLD


def _is_an_age(phrase: Phrase) -> bool:
    """Tell a decade or century: "the 1990s" is a time, not a date."""
    return phrase.days.unit in {Unit.DECADE, Unit.CENTURY}


def _is_part_of_a_name(phrase: Phrase) -> bool:
    """Tell a year in a name: "the 2020 Defense Symposium", "Euro 2020", "Act of 1989"."""
    if phrase.days.unit is not Unit.YEAR or not phrase.words.isdecimal():
        return False
    return bool(_NAME_AFTER.match(phrase.after) or _NAME_BEFORE.search(phrase.before))


def _labels_a_noun(phrase: Phrase) -> bool:
    """Tell a long stretch that says which one, not when: "its 1988 loss", "first-half sales"."""
    if phrase.days.unit not in _LONG and not _is_long(phrase.days):
        return False
    if phrase.after[:2] in {"'s", "’s"} or phrase.words.endswith(("-quarter", "-half")):
        return _is_reported(phrase)
    if phrase.after.startswith((" period", " quarter")):
        return False
    if phrase.days.unit is Unit.YEAR and phrase.words.isdecimal():
        determined = _DETERMINER.search(phrase.before) or _OWNER.search(phrase.before)
    else:
        determined = _DETERMINER.search(phrase.before)
    return determined is not None and phrase.after[1:2].islower()


def _is_reported(phrase: Phrase) -> bool:
    """Tell that no figure of the quarter is told: "its second-quarter profit fell 12 percent"."""
    return phrase.days.unit not in {Unit.QUARTER, Unit.HALF} or not _FIGURE.search(phrase.after)


def _is_lasting(phrase: Phrase) -> bool:
    """Tell the beginning of what lasts: "has tested missiles since 2017", "first since May"."""
    if not _SINCE.search(phrase.before):
        return False
    start = max(phrase.sentence.span.start, phrase.span.start - _FAR)
    return (
        phrase.days.unit is not Unit.DAY
        or _RANKED.search(phrase.text, start, phrase.span.start) is not None
    )


def _is_a_habit(phrase: Phrase) -> bool:
    """Tell the time of year of what happens every year: "ferries run twice a week in winter"."""
    if phrase.days.unit not in {Unit.SEASON, Unit.MONTH} or _DIGIT.search(phrase.words):
        return False
    if phrase.days.unit is Unit.MONTH and _HABIT.search(phrase.before) is None:
        return False
    return phrase.around.verbs.own_lean(phrase.span) is Lean.UNKNOWN


def _is_put_off(phrase: Phrase) -> bool:
    """Tell the old day of what has a new one: "set for Nov. 16, has been postponed to Nov. 30"."""
    return bool(_SET_FOR.search(phrase.before) and _PUT_OFF.match(phrase.after))


def _is_asked_for(phrase: Phrase) -> bool:
    """Tell a day that somebody would like: "urged them to delay the launch until January"."""
    before = phrase.before
    return before.endswith(_UNTIL) and _PLEA.search(before) is not None


def _is_in_brackets(phrase: Phrase) -> bool:
    """Tell years between brackets: those of a life, a work or a term, "(1926-2022)"."""
    opened = any(phrase.before.rfind(a) > phrase.before.rfind(b) for a, b in ("()", "[]"))
    return opened and _BRACKET_END.search(phrase.after) is not None and _is_long(phrase.days)


def _is_long(days: Days) -> bool:
    return (days.last - days.first).days > _A_SEASON


def _is_our_time(phrase: Phrase) -> bool:
    """Tell "today" and "this year" of a general present: "Today, power is growing"."""
    if not phrase.words.startswith(("today", "this year", "this century", "now")):
        return False
    return phrase.around.verbs.own_lean(phrase.span) is Lean.UNKNOWN


def _is_beside_the_story(phrase: Phrase) -> bool:
    """Tell the day of a photograph, a count or a tale, and how long something would take.

    "The data, as of Nov. 20, showed", "can be completed in 20 months", "released a photo on
    Friday", "the novel is set in 1911", "the shares have lost a quarter this year".
    """
    before = phrase.before
    if _ASIDE.search(before):
        return True
    if phrase.days.unit in _LONG and _SETTING.search(before):
        return True
    if _SO_FAR.search(before) is None:
        return False
    return phrase.words.startswith(("this year", "this month")) or before.endswith(_THROUGH)


def _is_a_speakers_day(phrase: Phrase) -> bool:
    """Tell "today" and "since Sunday" in somebody's words, which are of the day of speaking."""
    if not phrase.words.startswith(_DEICTIC) and not _SINCE.search(phrase.before):
        return False
    return phrase.is_quoted


_NAME_AFTER = re.compile(r" [A-Z][a-z]|  ?[A-Z]{2}")
_NAME_BEFORE = re.compile(
    r"\b(?!(?:In|By|Since|From|Until|During|Between|And|Through|For) )[A-Z]\w+ (?:of )?$"
)
_DETERMINER = re.compile(r"\b(?:the|a|an|its|their|his|her|our|that|this|in its) $", re.IGNORECASE)
# "Bangladesh's 2010 code", "the original 1982 game".
_OWNER = re.compile(
    r"(?:['’]s?|\b(?:the|a|an|its|their|his|her)"
    r" (?!(?:in|of|by|since|from|for|and|to|year|summer|autumn|spring|fall|winter)\b)[a-z]+) $"
)
_FIGURE = re.compile(r"\b(?:rose|fell|grew|jumped|dropped|slipped|was|were|climbed|more|doubled)\b")
_RANKED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b"
    r"[^,;:]* since $"
)
_FAR = 120  # characters
_DIGIT = re.compile(r"\d|last|this|next")
_HABIT = re.compile(
    r"\b(?:usually|typically|normally|generally|traditionally|annually|always|often"
    r"|(?:every|each|a|per) (?:day|week|month|year))\b[^.;]*$"
)
_SET_FOR = re.compile(
    r"\b(?:set|planned|scheduled|slated|booked|billed|due(?: to [a-z]+)?)(?: for| on| in)? $"
)
_PUT_OFF = re.compile(
    r",?[^.;,]{0,30}\b(?:postponed|rescheduled|delayed|moved|put (?:off|back)|pushed back"
    r"|brought forward)\b[^.;,]{0,20}\b(?:to|until|till|by)\b"
)
_UNTIL = ("to ", "until ", "till ")
_PLEA = re.compile(
    r"\b(?:urg|ask|call|plead|begg)(?:e|es|ed|s|ing)?\b[^.;]*"
    r"\b(?:delay|postpone|put off|put back|extend|defer|hold off|wait)\b[^.;,]* (?:to|until|till) $"
)
_HAD = re.compile(r"\b(?:had|was|were|cost) [^,;]*\d")  # "the pool had 61,000 visits"
_BRACKET_END = re.compile(r"[)\]]")
_SINCE = re.compile(r"\bsince (?:at least |about |around |the )?$", re.IGNORECASE)
# Prices that have moved until now.
_SO_FAR = re.compile(
    r"\b(?:[Ss]hares?|[Ss]tocks?|index|pound|dollar|euro|yen|won|rupee|peso|naira|[Pp]rices?)\b[^;]*"
    r"\b(?:ha(?:s|ve|d) (?:\w+ )?(?:lost|gained|fallen|risen|dropped|climbed|surged|slipped|more)"
    r"|(?:is|are|was|were) (?:up|down)|(?:up|down) \d)"
)
_THROUGH = ("through ", "as of ", "up to ", "until ")
_ASIDE = re.compile(
    r"\b(?:as (?:of|at)|(?:can|could|might) (?:only |all )?be \w+ (?:in|within)"
    r"|(?:cannot|can['’]t|could not|couldn['’]t|unable to)\b[^.;,]{0,50} (?:in|within)"
    r"|(?:photo(?:graph)?s?|pictures?|images?|footage|selfies?|drawings?)\b[^.;,]{0,40}?"
    r"\b(?:taken|shot|shared|released|posted|issued|published)(?: \w+){0,2} (?:on|in|late|early)"
    r"|(?:took|shared|released|posted|issued|published) (?:\w+ ){0,2}(?:photo(?:graph)?s?|pictures?"
    r"|images?|footage|selfies?|drawings?)\b[^.;,]{0,40} (?:on|in|late|early)) $",
    re.IGNORECASE,
)
_SETTING = re.compile(r"\b(?:(?:is|are) set|takes? place) in (?:[a-z]+ ){0,2}$")
_DEICTIC = (
    "that day",
    "that year",
    "today",
    "tonight",
    "tomorrow",
    "yesterday",
    "this week",
    "next week",
    "this month",
)

_REASONS: tuple[Callable[[Phrase], bool], ...] = (
    _dates_no_event,
    _is_not_told,
    _is_an_age,
    _is_part_of_a_name,
    _labels_a_noun,
    is_compared_with,
    _is_lasting,
    _is_a_habit,
    _is_put_off,
    _is_asked_for,
    _is_in_brackets,
    _is_our_time,
    _is_beside_the_story,
    _is_a_speakers_day,
    is_day_of_speech,
)
