"""The verbs and happenings of a sentence, and what they tell about past and future.

There is no tagger here: word forms, a list of irregular verbs and the words around a form tell
enough. Each sentence is cut into tokens once, in one pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models import Span
from bot.parsing.dates.rules import Lean

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|[,;:()\"“”—–]|--|\d+")

_PAST_AUXILIARIES = frozenset("was were had did wasn't weren't hadn't didn't".split())
_PRESENT = frozenset("is are am has have do does isn't aren't hasn't haven't being been be".split())
_FUTURE_AUXILIARIES = frozenset("will shall won't".split())
_CONDITIONAL = frozenset("would could may might should can must cannot can't".split())
_PLANS = frozenset(
    "scheduled expected due slated plan plans planning poised expects hopes aims intends prepares "
    "upcoming".split()
)
# Verbs that news uses in the present tense for what is on a timetable.
_TIMETABLE = frozenset(
    "begins starts opens ends arrives leaves meets runs closes expires returns votes travels "
    "goes takes resumes kicks faces visits hosts heads matures falls".split()
)
IRREGULAR = frozenset(
    """became began blew bore bought bound broke brought built burned came caught chose clung
    cost cut dealt died drew drove fell felt fled flew forbade forgot fought found froze gave got
    grew heard held hid hit hung hurt kept knew laid lay led left lent let lost made meant met
    overcame overthrew paid put quit ran rang read rose said sang sank sat saw sent set shook shot
    shut slept slid sold spent split spoke spread stole stood strode struck swept swore swung took
    taught thought threw told tore understood underwent went withdrew woke won wore wound wrote
    upheld withheld rebuilt resold oversaw undertook shown taken given known seen gone done born
    chosen fallen written driven risen broken begun stolen""".split()
)
_NOT_PAST = frozenset(
    "hundred need indeed united red speed bed seed feed sacred naked aged indebted unexpected "
    "related embed breed creed greed weed deed exceed proceed succeed bleed shed sled limited "
    "unprecedented so-called used kindred infrared talented beloved based".split()
)
_NOT_ING = frozenset(
    "king thing something anything nothing everything morning evening during according including "
    "following building being spring string ring wing sing bring beijing ceiling sterling "
    "amazing leading remaining existing pending ongoing regarding outstanding wedding".split()
)
# Nouns of happening, apart from those that a suffix gives away.
_HAPPENINGS = frozenset(
    """agreement announcement anniversary arrest arrival assault attack auction ballot battle birth
    blast blaze blockade bombing bombings briefing campaign ceremony championship clash clashes
    collapse concert conference congress contest coup crackdown crash crisis deal death deaths
    debate debut deadline defeat departure derby dinner disaster discovery dispute drill drills
    earthquake election elections eruption event exam exercise exercises explosion festival fight
    final fire flight flood floods forum funeral game games hearing hearings hurricane
    inauguration incident inquiry interview invasion launch layoffs lawsuit lockdown loss
    marathon march massacre match meeting meetings merger mission murder negotiations offer
    olympics opening outbreak pandemic parade party performance poll polls press primary probe
    protest protests purchase quake race raid rally rallies referendum release report rescue
    resignation result results retirement revolt revolution ride riot riots robbery sale seizure
    sentencing session shooting siege slaying speech stampede storm strike strikes summit surgery
    symposium takeover talks test tests tour tournament trade transfer trial trip tsunami typhoon
    unveiling uprising victory visit vote war wedding win withdrawal workshop uprisings earnings
    profit income revenue sales drop rise decline gain increase""".split()
)
_NOMINAL = re.compile(r"[a-z]{3,20}(?:tion|sion|ment)s?$")
_NOT_NOMINAL = frozenset(
    "nation nations station position section region million billion government governments "
    "department administration organization organisation association corporation foundation "
    "institution federation commission population question version situation condition religion "
    "parliament document moment apartment management environment equipment investment "
    "information education television fashion passion pension mission generation motion "
    "portion option mention union location fiction element segment comment amendment".split()
) - {"mission"}
_BOUNDARIES = frozenset(
    ", ; : ( ) \" “ ” — – -- when after before while which who that because although though "
    "if but whose where unless".split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark that tells something: a lean, an event, or the border of a clause."""

    span: Span
    lean: Lean | None
    weak: bool
    event: bool
    border: bool


class Verbs:
    """The telling words of one sentence, in order."""

    def __init__(self, text: str, sentence: Span) -> None:
        self._text = text
        self._sentence = sentence
        self.tokens = tuple(_tokens(text, sentence))
        self._starts = [token.span.start for token in self.tokens]

    def lean(self, mention: Span) -> Lean:
        """Tell on which side of publication the verbs nearest to `mention` put it.

        The verb before it in its clause leads ("said Monday"), then the one after it ("Monday
        announced"), then whatever stands nearest in the sentence.
        """
        told = self._told_before(mention)
        if told is not None:
            return told
        everywhere = (self._all_before(mention), self._all_after(mention))
        return _first_lean(*self._sides(mention), *everywhere)

    def own_lean(self, mention: Span) -> Lean:
        """Tell what the word before `mention` and the finite verbs of its clause say.

        An infinitive is no evidence here: "agreed in May to sell" and "agreed to sell in May".
        """
        told = self._told_before(mention)
        if told is not None:
            return told
        before, after = self._sides(mention)
        return _first_lean([t for t in before if not t.weak], [t for t in after if not t.weak])

    def _told_before(self, mention: Span) -> Lean | None:
        window = self._text[max(self._sentence.start, mention.start - 30) : mention.start].lower()
        words = _TIME_OF_DAY.sub("", window).split()
        for known, lean in _PREPOSITIONS.items():
            if words[-len(known) :] == list(known):
                return lean
        return None

    def nearest_event(self, mention: Span) -> Span | None:
        """Return the event word nearest to `mention`, its own clause first."""
        before, after = self._sides(mention)
        own = [t for group in (before, after) for t in group if t.event and _apart(t, mention)]
        wide = own or [
            t
            for group in (self._all_before(mention), self._all_after(mention))
            for t in group
            if t.event and _apart(t, mention)
        ]
        nearest = min(wide, key=lambda t: _distance(t.span, mention), default=None)
        return nearest.span if nearest else None

    def _sides(self, mention: Span) -> tuple[list[Token], list[Token]]:
        """Return the tokens of the mention's clause before and after it, the nearest first."""
        before = []
        for token in self._all_before(mention):
            if token.border:
                if token.span.end + 2 >= mention.start and not before:
                    continue
                break
            before.append(token)
        after = []
        for token in self._all_after(mention):
            if token.border:
                if token.span.start <= mention.end + 1 and not after:
                    continue
                break
            after.append(token)
        return before, after

    def _all_before(self, mention: Span) -> list[Token]:
        index = bisect_left(self._starts, mention.start)
        return list(self.tokens[max(0, index - _REACH) : index][::-1])

    def _all_after(self, mention: Span) -> list[Token]:
        index = bisect_left(self._starts, mention.end)
        return list(self.tokens[index : index + _REACH])


_TIME_OF_DAY = re.compile(r"(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight)(?: [a-z]{2,4})? $")
# Words right before a date that tell its side, whatever the verb does.
_PREPOSITIONS = {
    ("since",): Lean.PAST,
    ("ended",): Lean.PAST,
    ("until",): Lean.FUTURE,
    ("as", "soon", "as"): Lean.FUTURE,
    ("as", "early", "as"): Lean.FUTURE,
    ("starting",): Lean.FUTURE,
    ("beginning",): Lean.FUTURE,
    ("ending",): Lean.FUTURE,
}


def _first_lean(*groups: list[Token]) -> Lean:
    for group in groups:
        for token in group:
            if token.lean is not None:
                return token.lean
    return Lean.UNKNOWN


# How many telling words are looked at on either side: no text makes one search long.
_REACH = 12


def _apart(token: Token, mention: Span) -> bool:
    return token.span.end <= mention.start or token.span.start >= mention.end


def _distance(span: Span, mention: Span) -> int:
    return mention.start - span.end if span.end <= mention.start else span.start - mention.end


def _tokens(text: str, sentence: Span) -> Iterator[Token]:
    previous = ""
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        word = match[0].lower()
        token = _token(match[0], word, previous, Span(match.start(), match.end()))
        if token:
            yield token
        previous = word


def _token(written: str, word: str, previous: str, span: Span) -> Token | None:
    if word in _BOUNDARIES:
        return Token(span, None, weak=False, event=False, border=True)
    lean = _lean_of(word, previous)
    event = _is_event(written, word, previous)
    if lean is None and not event:
        return None
    weak = previous == "to" and lean is Lean.FUTURE
    return Token(span, lean, weak=weak, event=event, border=False)


def _lean_of(word: str, previous: str) -> Lean | None:
    if word in _FUTURE_AUXILIARIES or word in _PLANS or word.endswith(("'ll", "’ll")):
        return Lean.FUTURE
    if word in _CONDITIONAL or word in _TIMETABLE:
        return Lean.FUTURE
    if previous in {"be", "is", "are", "being"} and _is_past(word):
        return Lean.FUTURE if previous == "be" else None
    if previous == "to" and word.isalpha() and word not in _NOT_INFINITIVE:
        return Lean.FUTURE
    if previous in _FUTURE_AUXILIARIES or previous in _CONDITIONAL:
        return Lean.FUTURE
    if word in _PAST_AUXILIARIES or _is_past(word):
        return Lean.PAST
    return None


_NOT_INFINITIVE = frozenset(
    "the a an his her its their our my your this that these those and or not".split()
)


def _is_past(word: str) -> bool:
    if word in IRREGULAR:
        return True
    if len(word) < 4 or not word.endswith("ed") or word in _NOT_PAST:
        return False
    return not word.startswith("un") or word == "unveiled"  # "unspecified" describes


def _is_event(written: str, word: str, previous: str) -> bool:
    if word in _PAST_AUXILIARIES or word in _PRESENT or word in _CONDITIONAL:
        return False
    if word in _FUTURE_AUXILIARIES:
        return False
    if _is_past(word) or word in _TIMETABLE or word in _HAPPENINGS:
        return True
    if previous in {"to", "will", "would", "could", "may", "might", "should", "can"}:
        return written.islower() and word not in _NOT_INFINITIVE
    if not written.islower():
        return False
    if word.endswith("ing") and len(word) > 4:
        return word not in _NOT_ING
    return _NOMINAL.match(word) is not None and word not in _NOT_NOMINAL
