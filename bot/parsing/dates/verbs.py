"""The verbs and happenings of a sentence, and what they tell about past and future.

There is no tagger here: word forms, a list of irregular verbs and the words around a form tell
enough. Each sentence is cut into tokens once, in one pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.models.article import Span
from bot.parsing.dates.rules import Lean
from bot.parsing.dates.speech_words import SPEECH_PRESENT
from bot.parsing.dates.verb_words import (
    ARRANGED,
    CLAUSE_BORDERS,
    CONDITIONALS,
    FUTURE_AUXILIARIES,
    HAPPENINGS,
    IRREGULAR,
    NOT_ACTIONS,
    NOT_INFINITIVES,
    NOT_ING,
    NOT_PAST,
    PAST_AUXILIARIES,
    PLANS,
    PRESENT_AUXILIARIES,
    PROSPECTS,
    TIMETABLE,
    TIMETABLE_BASE,
    UNLIKE_SUBJECTS,
)
from bot.parsing.words.calendar import MONTHS, WEEKDAYS
from bot.parsing.words.lexicon import PERSON_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*|[,;:()\"“”—–]|--|\d+(?:[,.]\d+)*")
_ACTION = re.compile(r"[a-z]{3,20}(?:tion|sion|ment)s?$")
_TIME_OF_DAY = re.compile(
    r"(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight)(?: [a-z]{2,4})? $", re.IGNORECASE
)
# "Is to close in July" is as finite as "will close".
_IS_TO = re.compile(r"\b(?:is|are) (?:not )?to $")
_MOVED_TO = re.compile(
    r"\b(?:adjourned|postponed|delayed|deferred|rescheduled|remanded|moved|extended"
    r"|(?:put|pushed) (?:off|back))\b[^.;:,]{0,45}?\s(?:to|until|till|through)\s"
    r"(?:late |early |mid-)?$"
)
# "Until late March", "until mid-May", "until the end of June".
_PART_OF_STRETCH = re.compile(
    r"(?:\b(?:late|early)[ -]|\bmid-|\bthe (?:end|start|beginning|middle) of )$"
)
# A scrap of somebody's words leaves its clause whole: the storm “pummelled” the coast in May.
_SCRAP = re.compile(r"“[^“”\".,;:]{1,30}”|\"[^“”\".,;:]{1,30}\"(?!\w)")
_MARKS = frozenset('“”"')
# Ends of words that are no plural: "Friday's close", "Congress", "the previous start", "this vote".
_NO_PLURALS = ("'s", "’s", "ss", "us", "is", "as")
# Past ones that bring a day to come.
_DECIDED = frozenset(("planned", "proposed", "agreed", "settled", "called", "announced"))
# "on", and the place before it: "opened in New York on".
_ON = re.compile(r"(?:\s(?:in|at)(?:\s[A-Z][\w'’.-]{0,30}){1,3})?\son\s")
# Words right before a date that tell its side, whatever the verb does.
_TELLING = {
    ("since",): Lean.PAST,
    ("ended",): Lean.PAST,
    ("until",): Lean.FUTURE,
    ("starting",): Lean.FUTURE,
    ("starting", "in"): Lean.FUTURE,
    ("starting", "on"): Lean.FUTURE,
    ("beginning",): Lean.FUTURE,
    ("beginning", "in"): Lean.FUTURE,
    ("beginning", "on"): Lean.FUTURE,
    ("ending",): Lean.FUTURE,
    ("as", "soon", "as"): Lean.FUTURE,
    ("as", "early", "as"): Lean.FUTURE,
}
_TELLING_LAST = frozenset(known[-1] for known in _TELLING)
_REACHING = frozenset(("to", "until", "till", "through"))
# How many telling words are looked at on either side: no text makes one search long.
_REACH = 12


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark that tells something: a side, an event, or the border of a clause.

    `weak` marks a side that only an infinitive tells: "agreed in May to sell" lies in the past.
    `verb` marks a verb, as against a noun of happening.
    """

    span: Span
    lean: Lean | None = None
    weak: bool = False
    event: bool = False
    border: bool = False
    verb: bool = False


class Verbs:
    """The telling words of one sentence, in order."""

    def __init__(self, text: str, sentence: Span) -> None:
        self._text = text
        self._sentence = sentence
        self._tokens = tuple(_tokens(text, sentence))
        self._starts = [token.span.start for token in self._tokens]

    def lean(self, mention: Span) -> Lean:
        """Tell on which side of publication the verbs nearest to `mention` put it.

        The verb before it in its clause leads ("said Monday"), then the one after it ("Monday
        announced"), then whatever stands nearest in the sentence.
        """
        told = self._told_before(mention)
        if told:
            return told
        near, everywhere = self._clause(mention), self._around(mention)
        return _first_lean(*near, *everywhere)

    def own_lean(self, mention: Span) -> Lean:
        """Tell what the word before `mention` and the finite verbs of its clause say."""
        told = self._told_before(mention)
        if told:
            return told
        finite = ([t for t in side if not t.weak] for side in self._clause(mention))
        return _first_lean(*finite)

    def is_over(self, mention: Span) -> bool:
        """Tell whether the words right before `mention` are a past verb and "on": "opened on"."""
        before = self._around(mention)[0]
        if not before or before[0].lean is not Lean.PAST:
            return False
        if before[0].span.of(self._text).lower() in _DECIDED:
            return False  # "a rally planned on Jan. 12"
        return _ON.fullmatch(self._text, before[0].span.end, mention.start) is not None

    def nearest_event(self, mention: Span) -> Span | None:
        """Return the event word nearest to `mention`, its own clause first."""
        for before, after in (self._clause(mention), self._around(mention)):
            events = [token.span for token in (*before, *after) if token.event]
            if events:
                return min(events, key=lambda event: _distance(event, mention))
        return None

    def governor(self, mention: Span) -> Span | None:
        """Return the verb that `mention` belongs to: the one before it in its clause leads.

        Where the clause has none before it ("On Monday, the council voted") it is the next one,
        and where that is missing too the nearest one before.
        """
        before, after = self._around(mention)
        sides = (_until_border(before), *reversed(self._clause(mention)), before, after)
        verbs = (token.span for side in sides for token in side if token.verb)
        return next(verbs, None)

    def _told_before(self, mention: Span) -> Lean | None:
        start = max(self._sentence.start, mention.start - 30)
        # "Until Thursday, they had not ..." begins a sentence and leaves it to the verb.
        opens = start == self._sentence.start
        before = _TIME_OF_DAY.sub("", self._text[start : mention.start]).lower()
        window = _PART_OF_STRETCH.sub("", before).split()
        last = window[-1] if window else ""
        if last in _REACHING and self._is_moved(mention):
            return Lean.FUTURE
        if last not in _TELLING_LAST or (opens and window == ["until"]):
            return None
        for known, lean in _TELLING.items():
            if tuple(window[-len(known) :]) == known:
                return lean
        return None

    def _is_moved(self, mention: Span) -> bool:
        """Tell "adjourned the House to Tuesday", where what was put off lies ahead."""
        start = max(self._sentence.start, mention.start - 90)
        return _MOVED_TO.search(self._text, start, mention.start) is not None

    def _clause(self, mention: Span) -> tuple[list[Token], list[Token]]:
        """Return the tokens of the mention's clause before and after it, the nearest first.

        Where it has none ("On Monday, the council voted") the next clause stands in.
        """
        before, after = self._around(mention)
        own = _until_border(before), _until_border(after)
        if own[0] or own[1]:
            return own
        bracketed = self._text[mention.start - 1 : mention.start] == "("
        if after and after[0].border and not bracketed and after[0].span.start <= mention.end:
            return [], _until_border(after[1:])
        return _until_border(before[1:]), []

    def _around(self, mention: Span) -> tuple[list[Token], list[Token]]:
        """Return the nearest tokens before and after `mention`, the nearest first."""
        left = bisect_left(self._starts, mention.start)
        right = bisect_left(self._starts, mention.end)
        before = self._tokens[max(0, left - _REACH) : left]
        return list(reversed(before)), list(self._tokens[right : right + _REACH])


def _until_border(tokens: list[Token]) -> list[Token]:
    return list(takewhile(lambda token: not token.border, tokens))


def _first_lean(*sides: list[Token]) -> Lean:
    return next((t.lean for side in sides for t in side if t.lean), Lean.UNKNOWN)


def _distance(event: Span, mention: Span) -> int:
    return max(mention.start - event.end, event.start - mention.end)


def _tokens(text: str, sentence: Span) -> Iterator[Token]:
    previous = ""
    named_ahead = False  # by a passive: "will be named in March and honored in May"
    governor = _Governor()
    scrap_end = sentence.start
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        written = match[0]
        if written in _MARKS:
            if scrap := _SCRAP.match(text, match.start(), sentence.end):
                scrap_end = scrap.end()
            if match.start() < scrap_end:
                continue
        word = written.lower()
        if not _may_tell(word) and previous not in _BEFORE_BASE_FORM:
            previous = word
            continue
        if word in CLAUSE_BORDERS:
            yield Token(Span(match.start(), match.end()), border=True)
            named_ahead = False
            governor.pass_border(word)
        elif written[0].islower() or word not in _CALENDAR:
            lean, event = _lean_of(word, previous), _is_event(written, word, previous)
            if named_ahead and previous == "and" and lean is Lean.PAST:
                lean = Lean.FUTURE
            named_ahead = named_ahead or (previous == "be" and lean is Lean.FUTURE)
            weak = previous == "to" and lean is Lean.FUTURE
            if weak and _IS_TO.search(text, max(sentence.start, match.start() - 12), match.start()):
                weak = False
            if weak:
                lean = governor.lean_of_infinitive()
                if lean is Lean.FUTURE and _is_ranked(text, sentence.start, match.start()):
                    lean = Lean.PAST
            governor.read(word, lean)
            if _is_money(word, previous):
                lean, event = None, False
            verb = _is_verb(word, lean) or word in SPEECH_PRESENT
            if lean or event or verb:
                yield Token(Span(match.start(), match.end()), lean, weak, event, verb=verb)
        else:
            governor.dated = True
        previous = word


@dataclass(slots=True)
class _Governor:
    """The word that an infinitive hangs on: "declined to", "agreed to", "beat Spain to".

    An infinitive lies ahead of words of prospect. Under any other past verb it is as much over as
    that verb, unless the verb has a day of its own: "came Tuesday to speak on Friday".
    """

    lean: Lean | None = None
    dated: bool = False

    def pass_border(self, mark: str) -> None:
        """Forget the word where a clause ends; a comma may only set something off."""
        if mark != ",":
            self.lean, self.dated = None, False

    def read(self, word: str, lean: Lean | None) -> None:
        """Take in the next word, which leans as told."""
        if word in PROSPECTS:
            self.lean, self.dated = Lean.FUTURE, False
        elif lean is Lean.PAST:
            self.lean, self.dated = Lean.PAST, False

    def lean_of_infinitive(self) -> Lean:
        """Tell the side of an infinitive that stands here."""
        over = self.lean is Lean.PAST and not self.dated
        return Lean.PAST if over else Lean.FUTURE


def _is_ranked(text: str, start: int, infinitive: int) -> bool:
    """Tell whether an infinitive says what a person did as one of several: "the third to die".

    "Second climber to die in the park on Saturday" counts those who already died. `start` and
    `infinitive` are offsets of the sentence and of the verb.
    """
    ranked = _RANKED.search(text, max(start, infinitive - _REACH_OF_RANK), infinitive)
    if ranked is None or ranked["noun"] not in PERSON_NOUNS:
        return False
    return _AHEAD_OF_RANK.search(text, start, ranked.start()) is None


_REACH_OF_RANK = 90  # characters
_RANKED = re.compile(
    r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Oo]nly|[Ll]atest)"
    r"(?: [a-z-]+)?? (?P<noun>[a-z-]+)(?: [a-z]+){0,2}? to $"
)
_AHEAD_OF_RANK = re.compile(
    r"\b(?:will|would|may|could|be|set|due|expected|hopes?|wants?|become)\b"
)
# "May" and "March" with a capital are neither an auxiliary nor an event, "to July" no infinitive.
_CALENDAR = MONTHS.keys() | WEEKDAYS.keys()


def _is_money(word: str, previous: str) -> bool:
    """Tell the currency in "188.8 billion won" from the verb."""
    return word == "won" and (previous[:1].isdecimal() or previous.endswith("illion"))


@lru_cache(maxsize=8192)
def _may_tell(word: str) -> bool:
    """Tell whether the word may tell something where no base form of a verb is due."""
    return (
        word in _TELLS
        or word.removeprefix("re-") in TIMETABLE
        or word.endswith(("'ll", "’ll", "ing"))
        or _is_past(word)
        or _ACTION.match(word) is not None
    )


def _lean_of(word: str, previous: str) -> Lean | None:
    if word == "have" and previous in CONDITIONALS:
        return Lean.PAST  # "may have been"
    if word in _AHEAD or word.endswith(("'ll", "’ll")) or _is_on_a_timetable(word, previous):
        return Lean.FUTURE
    if previous in {"be", "is", "are", "being"} and _is_past(word):
        # "Is held on Mondays" tells nothing, "to be held" lies ahead.
        return Lean.FUTURE if previous == "be" else None
    if previous in _BEFORE_BASE_FORM:
        return Lean.FUTURE if word.isalpha() and word not in NOT_INFINITIVES else None
    return Lean.PAST if word in PAST_AUXILIARIES or _is_past(word) else None


def _is_on_a_timetable(word: str, previous: str) -> bool:
    """Tell the present of what lies ahead: "are meeting", "is planned", "polls open"."""
    if previous in {"is", "are", "am", "i'm", "we're", "they're", "i’m", "we’re", "they’re"}:
        return word in ARRANGED
    if word.removeprefix("re-") in TIMETABLE:
        return previous not in UNLIKE_SUBJECTS and not previous.endswith(_NO_SUBJECT_ENDINGS)
    if word not in TIMETABLE_BASE:
        return False
    plural = previous.endswith("s") and not previous.endswith(_NO_PLURALS)
    return plural or previous in {"we", "they", "you", "i"}


_AHEAD = FUTURE_AUXILIARIES | PLANS | CONDITIONALS
# "His visits", "nine votes", "the team's starts", "40 opens" are nouns.
_NO_SUBJECT_ENDINGS = ("'s", "’s", *"0123456789")
_BEFORE_BASE_FORM = FUTURE_AUXILIARIES | CONDITIONALS | {"to"}
_AUXILIARIES = PAST_AUXILIARIES | PRESENT_AUXILIARIES | FUTURE_AUXILIARIES | CONDITIONALS


_TELLS = frozenset().union(
    *(CLAUSE_BORDERS, _CALENDAR, _AUXILIARIES, PLANS, PROSPECTS, HAPPENINGS),
    *(ARRANGED, TIMETABLE_BASE, SPEECH_PRESENT, {"have"}),
)


def _is_past(word: str) -> bool:
    if word in IRREGULAR:
        return True
    if len(word) < 4 or not word.endswith("ed") or word in NOT_PAST:
        return False
    return not word.startswith("un") or word == "unveiled"  # "unspecified" describes


def _is_verb(word: str, lean: Lean | None) -> bool:
    """Tell a verb of its own, auxiliaries apart."""
    if lean is not None:
        return word not in _AUXILIARIES
    if word.endswith("ing"):
        return len(word) > _SHORTEST_ING and word not in NOT_ING
    return _is_past(word) and word not in _AUXILIARIES


_SHORTEST_ING = 4


def _is_event(written: str, word: str, previous: str) -> bool:
    if word in _AUXILIARIES:
        return False
    if word in HAPPENINGS or _is_past(word):
        return True
    if not written.islower():
        return False
    if _is_on_a_timetable(word, previous):
        return True
    if previous in _BEFORE_BASE_FORM:
        return word not in NOT_INFINITIVES
    if word.endswith("ing"):
        return len(word) > 4 and word not in NOT_ING
    return word not in NOT_ACTIONS and _ACTION.match(word) is not None
