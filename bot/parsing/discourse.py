"""Who is meant by each noun phrase that may speak: names, "he", "the general".

The lines are read in order and everybody mentioned gains salience, subjects more than objects,
and loses half of it with each line, as in Lappin and Leass, "An Algorithm for Pronominal Anaphora
Resolution" (1994). A pronoun takes up the most salient figure that agrees with it, if that one
leads clearly; otherwise it stays unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.models import Basis, PersonKind, Span
from bot.parsing.cues import DOCUMENT_NOUNS, PHRASAL, SPEECH_NOUNS, Cue
from bot.parsing.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.grammar import (
    Kind,
    Phrase,
    Subject,
    cue_of,
    is_participle,
    is_passive,
    is_subordinate,
    subject_of,
)
from bot.parsing.lexicon import (
    COURTESY,
    FEMALE_NOUNS,
    FEMININE,
    MALE_NOUNS,
    MASCULINE,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
)
from bot.parsing.names import bare, is_possessive
from bot.parsing.narration import is_speech_verb
from bot.parsing.people import Figure
from bot.parsing.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.narration import Line, Narration
    from bot.parsing.people import People
    from bot.parsing.tokens import Token

# Weights of Lappin and Leass (1994), table 1: sentence recency and the grammatical roles.
RECENCY: Final = 100.0
SUBJECT: Final = 80.0
OBJECT: Final = 50.0
OBLIQUE: Final = 40.0
# A figure of which only capitals are known is less surely a person than one with a first name.
_UNSURE: Final = 0.6
# The runner-up must stay below this share of the leader, or nobody is named.
_MARGIN: Final = 0.9
_WEAKEST: Final = 20.0
_REMEMBERED: Final = 12  # figures that a pronoun may still mean


@dataclass(frozen=True, slots=True)
class Referent:
    """Whom a noun phrase means; `figure` is None where nobody could be told."""

    figure: int | None
    basis: Basis
    mention: Span


@dataclass(slots=True)
class Discourse:
    """The referents of all noun phrases that may speak, by line and phrase.

    `owners` holds those to whom words belong: "Roe's claim", "her remarks"; `agents` the phrase by
    which a passive verb's doer is told: "asked by Roe".
    """

    people: People
    referents: list[dict[int, Referent]]
    owners: list[dict[int, Referent]]
    subjects: list[dict[int, Subject]]
    agents: list[dict[int, int]]

    def of(self, line: int, subject: Subject) -> Referent | None:
        """Return whom the subject of a verb in `line` means."""
        return self.referents[line].get(subject.phrase)


@dataclass(slots=True)
class _Memory:
    """How present each figure is to the reader.

    `weight` is the salience at the line in which the figure was mentioned last (`line`); `acted`
    is the line in which it was last the subject of a verb.
    """

    weight: dict[int, float] = field(default_factory=dict)
    line: dict[int, int] = field(default_factory=dict)
    acted: dict[int, int] = field(default_factory=dict)

    def raise_(self, figure: int, line: int, weight: float) -> None:
        self.weight[figure] = self.at(figure, line) + weight
        self.line.pop(figure, None)
        self.line[figure] = line

    def at(self, figure: int, line: int) -> float:
        if figure not in self.weight:
            return 0.0
        return self.weight[figure] * 0.5 ** min(line - self.line[figure], 60)

    def recent(self) -> list[int]:
        """Return the figures that were mentioned last, the last one first."""
        found = []
        for figure in reversed(self.line):
            found.append(figure)
            if len(found) == _REMEMBERED:
                break
        return found


def read_discourse(narration: Narration, people: People) -> Discourse:
    """Tell for every line whom its noun phrases mean."""
    reader = _Reader(narration, people)
    for line in narration.lines:
        reader.read(line)
    return Discourse(people, reader.referents, reader.owners, reader.subjects, reader.agents)


class _Reader:
    """Reads the lines one after another and remembers who is present."""

    def __init__(self, narration: Narration, people: People) -> None:
        self._text = narration.text
        self._people = people
        self._memory = _Memory()
        self._described: dict[str, int] = {}
        self.referents: list[dict[int, Referent]] = []
        self.owners: list[dict[int, Referent]] = []
        self.subjects: list[dict[int, Subject]] = []
        self.agents: list[dict[int, int]] = []

    def read(self, line: Line) -> None:
        phrases = self._people.phrases[line.index]
        subjects = _subjects(line.tokens, phrases)
        self.subjects.append(subjects)
        referents: dict[int, Referent] = {}
        self.referents.append(referents)
        owners: dict[int, Referent] = {}
        self.owners.append(owners)
        self._correct_relatives(line, phrases, subjects)
        agents = _agents(line.tokens, phrases)
        self.agents.append(agents)
        acting = {s.phrase for s in subjects.values()} | set(agents.values())
        main = {
            s.phrase
            for verb, s in subjects.items()
            if not is_subordinate(line.tokens, phrases, verb, 0)
        }
        speaking = {
            s.phrase
            for verb, s in subjects.items()
            if phrases[verb].kind is Kind.ACCORDING or cue_of(line.tokens, phrases[verb]) is Cue.SAY
        }
        self._note_persons(line, phrases, subjects)
        for i, phrase in enumerate(phrases):
            if phrase.kind is not Kind.NOUN:
                continue
            if (owner := self._owner(line, i, phrase)) is not None:
                owners[i] = owner
                if owner.figure is not None:
                    self._memory.raise_(owner.figure, line.index, OBLIQUE)
            referent = self._refer(line, i, phrase, acting=i in acting, speaking=i in speaking)
            if referent is None:
                continue
            referents[i] = referent
            if referent.figure is not None:
                weight = RECENCY + _role_weight(phrases, i, acting=i in main)
                self._memory.raise_(referent.figure, line.index, weight)
                if i in main:
                    self._memory.acted[referent.figure] = line.index

    def _correct_relatives(
        self, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
    ) -> None:
        """Let "who" take up a person: not the institution in which he is a scholar."""
        named = self._people.named[line.index]
        for verb, subject in subjects.items():
            if subject.relative is None or line.tokens[phrases[subject.relative].first].lower != (
                "who"
            ):
                continue
            for i in range(subject.phrase, max(-1, subject.phrase - _REACH_OF_WHO), -1):
                if phrases[i].kind is Kind.VERB:
                    break
                if phrases[i].kind is not Kind.NOUN:
                    continue
                entry = named.get(i)
                if (
                    entry is None
                    and i
                    and phrases[i - 1].kind is Kind.PREPOSITION
                    and bare(line.tokens[phrases[i].last].lower) not in _PERSONS
                ):
                    continue  # "told the mayor on camera, who"
                if entry is None or self._people.figures[entry.figure].is_person:
                    subjects[verb] = Subject(i, subject.relative)
                    break

    def _note_persons(
        self, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
    ) -> None:
        """Take a name of two words or more for a person's, where it says something."""
        named = self._people.named[line.index]
        for verb, subject in subjects.items():
            entry = named.get(subject.phrase)
            if entry is None or phrases[verb].cue < 0:
                continue
            figure = self._people.figures[entry.figure]
            if figure.kind is None and (
                len(figure.words) in {2, 3} or figure.words[0].lower() in GENDER_OF_FIRST_NAME
            ):
                figure.kind = PersonKind.PERSON

    def _refer(
        self, line: Line, i: int, phrase: Phrase, *, acting: bool, speaking: bool
    ) -> Referent | None:
        tokens = line.tokens
        span = Span(tokens[phrase.first].start, tokens[phrase.last].end)
        if (named := self._people.named[line.index].get(i)) is not None:
            return Referent(named.figure, Basis.NAMED, span)
        first = tokens[phrase.first]
        if first.tag in {Tag.PRONOUN, Tag.OBJECT} and phrase.first == phrase.last:
            figure = self._pronoun(first.lower, line.index) if acting else None
            return Referent(figure, Basis.PRONOUN, span) if acting else None
        if not acting:
            return None
        figure = self._nominal(line, phrase, span, speaking=speaking)
        return None if figure is None else Referent(figure, Basis.TITLE, span)

    def _owner(self, line: Line, i: int, phrase: Phrase) -> Referent | None:
        """Return to whom the words in a noun phrase belong: "Roe's claim", "his remarks"."""
        tokens = line.tokens
        if (named := self._people.owners[line.index].get(i)) is not None:
            span = Span(tokens[phrase.first].start, tokens[named.name.last].end)
            return Referent(named.figure, Basis.NAMED, span)
        first = tokens[phrase.first]
        if first.tag is Tag.POSSESSIVE and tokens[phrase.last].lower in SPEECH_NOUNS:
            figure = self._pronoun(first.lower, line.index)
            return Referent(figure, Basis.PRONOUN, Span(first.start, first.end))
        return None

    def _pronoun(self, word: str, line: int) -> int | None:
        if word in MASCULINE:
            return self._most_salient(line, "m")
        if word in FEMININE:
            return self._most_salient(line, "f")
        if word == "it":
            return self._institution(line)
        return None

    def _most_salient(self, line: int, gender: str) -> int | None:
        best, second, leader = 0.0, 0.0, None
        for number in self._memory.recent():
            figure = self._people.figures[number]
            if figure.plural or figure.gender not in {None, gender}:
                continue
            if figure.kind is PersonKind.ORGANISATION:
                continue
            acted = self._memory.acted.get(number)
            if figure.kind is None or not figure.animate:
                continue
            weight = self._memory.at(number, line)
            if figure.gender is None and (acted is None or acted < line - 1):
                weight *= _UNSURE
            if weight > best:
                best, second, leader = weight, best, number
            elif weight > second:
                second = weight
        return leader if best >= _WEAKEST and second < _MARGIN * best else None

    def _institution(self, line: int) -> int | None:
        for number in self._memory.recent():
            figure = self._people.figures[number]
            if figure.kind is PersonKind.ORGANISATION and self._memory.at(number, line) >= RECENCY:
                return number
        return None

    def _nominal(self, line: Line, phrase: Phrase, span: Span, *, speaking: bool) -> int | None:
        held = line.tokens[phrase.first : phrase.last + 1]
        head = bare(held[-1].lower)
        kind = _kind_of(held, head)
        animate = kind is not None
        if kind is None and speaking and (held[-1].tag is Tag.WORD or head in _ALONE):
            kind = PersonKind.DESCRIBED  # who says something can speak
        if kind is None:
            return None
        known = None
        if held[0].tag is not Tag.DETERMINER or held[0].lower not in _INDEFINITE:
            known = self._known(held, head, kind)
        if known is None:
            known = self._describe(span, held, head, kind, line)
            self._people.figures[known].animate = animate
        return known

    def _known(self, held: Sequence[Token], head: str, kind: PersonKind) -> int | None:
        """Return the figure that a definite noun phrase takes up."""
        modifiers = {bare(t.lower) for t in held[:-1] if t.tag is Tag.NAME}
        if kind is PersonKind.ORGANISATION:
            return self._known_institution(held, head)
        if head in PLURAL_PERSON_NOUNS:
            return self._described.get(head)
        for number in reversed(self._memory.line):
            figure = self._people.figures[number]
            if head in figure.nouns and modifiers <= figure.modifiers | {
                w.lower() for w in figure.words
            }:
                return number
        for number, figure in enumerate(self._people.figures[:_MOST_FIGURES]):
            if head in figure.nouns and modifiers <= figure.modifiers and not modifiers:
                return number
        return None

    def _known_institution(self, held: Sequence[Token], head: str) -> int | None:
        for token in held[:-1]:
            if token.tag is not Tag.NAME or head not in DOCUMENT_NOUNS:
                continue
            for number in self._memory.recent():
                figure = self._people.figures[number]
                if not figure.is_person and bare(token.text) in figure.words:
                    return number
        for number in self._memory.recent():
            figure = self._people.figures[number]
            if not figure.is_person and figure.words[-1].lower() == head:
                return number
        return self._described.get(head)

    def _describe(
        self, span: Span, held: Sequence[Token], head: str, kind: PersonKind, line: Line
    ) -> int:
        start = held[0].end if held[0].tag is Tag.DETERMINER and len(held) > 1 else span.start
        words = tuple(self._text[start : span.end].split())
        gender = "f" if head in FEMALE_NOUNS else "m" if head in MALE_NOUNS else None
        figure = Figure(words, kind, None, gender, line.block, nouns={head})
        figure.plural = head in PLURAL_PERSON_NOUNS
        figure.modifiers.update(bare(t.lower) for t in held)
        self._people.figures.append(figure)
        number = len(self._people.figures) - 1
        self._described[head] = number
        return number


_PERSONS: Final = PERSON_NOUNS | PLURAL_PERSON_NOUNS | ORGANISATION_NOUNS
_REACH_OF_WHO: Final = 8  # phrases
_ALONE: Final = frozenset("another one some others many most several both all each".split())
_INDEFINITE: Final = frozenset("a an one another some any each every".split())
_MOST_FIGURES: Final = 200


def _kind_of(held: Sequence[Token], head: str) -> PersonKind | None:
    """Tell what a common noun phrase stands for, None where it could not speak."""
    if held[-1].tag is Tag.NUMBER and not head.endswith("year-old"):
        return None
    if head in PERSON_NOUNS or head in PLURAL_PERSON_NOUNS or head.endswith("-year-old"):
        return PersonKind.DESCRIBED
    if head in ORGANISATION_NOUNS or head in DOCUMENT_NOUNS:
        return PersonKind.ORGANISATION
    if head.endswith("s") and (head[:-1] in ORGANISATION_NOUNS or head[:-1] in DOCUMENT_NOUNS):
        return PersonKind.ORGANISATION
    return None


def _role_weight(phrases: Sequence[Phrase], i: int, *, acting: bool) -> float:
    if acting:
        return SUBJECT
    return OBLIQUE if i and phrases[i - 1].kind is Kind.PREPOSITION else OBJECT


def _subjects(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> dict[int, Subject]:
    """Return the subject of each verb group of a line, also where it stands behind the verb."""
    found: dict[int, Subject] = {}
    for i, phrase in enumerate(phrases):
        if phrase.kind is Kind.ACCORDING:
            if i + 1 < len(phrases) and phrases[i + 1].kind is Kind.NOUN:
                found[i] = Subject(i + 1)
        elif phrase.kind is Kind.VERB:
            subject = _inverted(tokens, phrases, i) or subject_of(
                tokens, phrases, i, max(0, i - _REACH)
            )
            if subject is not None:
                found[i] = subject
    return found


def _agents(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> dict[int, int]:
    """Return the noun phrase behind "by" for each passive verb of speaking or naming."""
    found: dict[int, int] = {}
    for i, phrase in enumerate(phrases):
        if phrase.kind is not Kind.VERB or not is_passive(tokens, phrase):
            continue
        for j in range(i + 1, min(i + _REACH_OF_BY, len(phrases) - 1)):
            if phrases[j].kind in {Kind.VERB, Kind.COMMA, Kind.STOP}:
                break
            if tokens[phrases[j].first].lower == "by" and phrases[j + 1].kind is Kind.NOUN:
                found[i] = j + 1
                break
    return found


_REACH: Final = 60  # phrases
_REACH_OF_BY: Final = 8


def _inverted(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> Subject | None:
    """Return the subject behind a verb that follows a quotation: "Q," said the mayor."""
    phrase = phrases[i]
    if phrase.cue < 0 or is_participle(tokens, phrase) or phrase.first != phrase.cue:
        return None
    if tokens[phrase.cue].lower in PHRASAL:
        return None
    before = i - 1
    if before >= 0 and phrases[before].kind is Kind.COMMA:
        before -= 1
    opens = before < 0 and i == 0
    tail = before >= 0 and phrases[before].kind is not Kind.QUOTE
    if opens and not is_speech_verb(tokens, phrase.cue):
        return None
    if before < 0 and not opens:
        return None
    if tail and before == i - 1:
        return None
    if tail and tokens[phrase.cue].lower not in _TAILS and not _leads_in(tokens, phrases, i):
        return None
    for j in range(i + 1, min(i + 4, len(phrases))):
        if phrases[j].kind is Kind.NOUN:
            first = tokens[phrases[j].first]
            if first.tag is Tag.OBJECT or is_possessive(tokens[phrases[j].last]):
                return None
            if tail and j + 1 < len(phrases) and phrases[j + 1].kind not in _AFTER_TAIL:
                return None
            if before > 0 and _opens_clause(tokens, phrases, j):
                return None
            return Subject(_holder(tokens, phrases, j))
        if phrases[j].kind is not Kind.ADVERB:
            return None
    return None


def _opens_clause(tokens: Sequence[Token], phrases: Sequence[Phrase], j: int) -> bool:
    """Tell whether the noun at `j` is the subject of what is said: "said the nurse was right"."""
    for k in range(j + 1, len(phrases)):
        kind = phrases[k].kind
        if kind is Kind.VERB:
            return (
                (k > j + 1 or tokens[phrases[k].first].tag is Tag.AUXILIARY)
                and not is_participle(tokens, phrases[k])
                and not tokens[phrases[k].last].lower.endswith("ed")
            )
        if kind not in {Kind.NOUN, Kind.PREPOSITION, Kind.CONJUNCTION, Kind.ADVERB}:
            return False
    return False


def _leads_in(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether verb, name and mark lead in words: "In short, explained Jane Roe: 'Q'"."""
    return (
        cue_of(tokens, phrases[i]) is Cue.SAY
        and i + 3 < len(phrases)
        and phrases[i + 1].kind is Kind.NOUN
        and tokens[phrases[i + 1].last].tag is Tag.NAME
        and phrases[i + 2].kind in {Kind.COMMA, Kind.COLON}
        and phrases[i + 3].kind is Kind.QUOTE
    )


# Verbs that may follow a comma and no passage: "It would drag on, said the analyst."
_TAILS: Final = frozenset("said says added wrote reported noted".split())
_AFTER_TAIL: Final = frozenset((Kind.COMMA, Kind.COLON, Kind.STOP, Kind.PREPOSITION, Kind.RELATIVE))


def _holder(tokens: Sequence[Token], phrases: Sequence[Phrase], j: int) -> int:
    """Return the name in apposition to a role: said the group's director, Jane Roe."""
    k = j + 1
    while (
        k + 1 < len(phrases)
        and phrases[k].kind is Kind.PREPOSITION
        and (phrases[k + 1].kind is Kind.NOUN)
    ):
        k += 2
    if (
        tokens[phrases[j].last].tag is Tag.WORD
        and k + 1 < len(phrases)
        and phrases[k].kind is Kind.COMMA
        and phrases[k + 1].kind is Kind.NOUN
        and _is_bare_name(tokens, phrases[k + 1])
    ):
        return k + 1
    return j


def _is_bare_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase is a name and no more, but for "the Rev." before it."""
    first = phrase.first
    if tokens[first].lower == "the" and tokens[first + 1 : first + 2]:
        first += tokens[first + 1].lower in COURTESY
    return tokens[first].tag is Tag.NAME and tokens[phrase.last].tag is Tag.NAME
