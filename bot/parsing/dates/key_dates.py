"""Which time expressions are key: those that date something the article tells.

An expression is key when words of an event stand with it and none of the reasons in `_REASONS`
speaks against it. They follow what newsrooms tell reporters about dates (Associated Press and
Reuters style: the day belongs to what happened) and what TimeML links to an event. A statement's
day ("Raymond said Monday") is key: that it was said is what the article tells; expressions of
one day are for the reader of this list to group.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models.article import ParagraphKind
from bot.parsing.dates.rules import Lean
from bot.parsing.dates.values import Days, Unit

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bot.models.article import Span
    from bot.parsing.dates.surroundings import WordsAround
    from bot.parsing.sentences import Sentence

# News tells of the year or two around its day; a year further back is background.
_BACKGROUND_YEARS = 2
_LONG = {Unit.QUARTER, Unit.HALF, Unit.SEASON, Unit.YEAR}
_A_SEASON = 80  # days
_UNREAD = {ParagraphKind.BYLINE, ParagraphKind.FURNITURE}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A time expression with what decides whether it is key."""

    text: str
    span: Span
    days: Days
    event: Span | None
    sentence: Sentence
    published: date | None
    around: WordsAround

    @property
    def words(self) -> str:
        """The expression in lower case."""
        return self.span.of(self.text).lower()

    @property
    def before(self) -> str:
        """What stands before it in its sentence, up to forty characters."""
        start = max(self.sentence.span.start, self.span.start - 40)
        return self.text[start : self.span.start]

    @property
    def after(self) -> str:
        """What stands after it in its sentence, up to forty characters."""
        return self.text[self.span.end : min(self.sentence.span.end, self.span.end + 40)]


def is_key(phrase: Phrase) -> bool:
    """Tell whether the expression dates an event that the article tells."""
    return not any(speaks_against(phrase) for speaks_against in _REASONS)


def _dates_no_event(phrase: Phrase) -> bool:
    """Tell that no verb or noun of happening stands in the sentence."""
    return phrase.event is None


def _is_furniture(phrase: Phrase) -> bool:
    """Tell a byline's or footer's date, which is the file's and not the story's."""
    return phrase.sentence.paragraph.kind in _UNREAD


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
        return True
    if phrase.after.startswith((" period", " quarter")):
        return False
    return bool(_DETERMINER.search(phrase.before)) and phrase.after[1:2].islower()


def _is_a_baseline(phrase: Phrase) -> bool:
    """Tell what a figure is compared with: "up from a year earlier", "than in 2019"."""
    if phrase.words.startswith(("a year", "one year", "year-", "the year-")):
        return True
    return phrase.days.unit in {*_LONG, Unit.MONTH} and bool(_COMPARED.search(phrase.before))


def _is_background(phrase: Phrase) -> bool:
    """Tell a year long ago, or since which a state lasts: "left Cuba in 1962"."""
    if phrase.days.unit is not Unit.MONTH and not _is_long(phrase.days):
        return False
    if _SINCE.search(phrase.before):
        return True
    if phrase.published is None:
        return False
    return (phrase.published - phrase.days.last).days / 365 > _BACKGROUND_YEARS


def _is_in_brackets(phrase: Phrase) -> bool:
    """Tell years between brackets: those of a life, a work or a term, "(1926-2022)"."""
    opened = phrase.before.rfind("(") > phrase.before.rfind(")")
    return opened and ")" in phrase.after and _is_long(phrase.days)


def _is_long(days: Days) -> bool:
    return (days.last - days.first).days > _A_SEASON


def _is_our_time(phrase: Phrase) -> bool:
    """Tell "today" and "this year" of a general present: "Today, power is growing"."""
    if not phrase.words.startswith(("today", "this year", "this century")):
        return False
    return phrase.around.verbs.own_lean(phrase.span) is Lean.UNKNOWN


_NAME_AFTER = re.compile(r" [A-Z][a-z]|  ?[A-Z]{2}")
_NAME_BEFORE = re.compile(
    r"\b(?!(?:In|By|Since|From|Until|During|Between|And|Through|For) )[A-Z]\w+ (?:of )?$"
)
_DETERMINER = re.compile(r"\b(?:the|a|an|its|their|his|her|our|that|this|in its) $", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:from|than|than in|than for|compared (?:with|to)(?: the)?|against|versus|over|"
    r"compared (?:with|to) .{0,30} in) $",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince (?:at least |about |around )?$", re.IGNORECASE)

_REASONS: tuple[Callable[[Phrase], bool], ...] = (
    _dates_no_event,
    _is_furniture,
    _is_an_age,
    _is_part_of_a_name,
    _labels_a_noun,
    _is_a_baseline,
    _is_background,
    _is_in_brackets,
    _is_our_time,
)
