"""Who a common noun phrase means: "the general", "a ministry official", "the report"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind
from bot.parsing.attribution.epithets import is_parent, is_ranking, ranked, same_person, taken_up
from bot.parsing.attribution.salience import LONG_GONE
from bot.parsing.people.entities import Figure
from bot.parsing.people.roles import is_body_noun
from bot.parsing.words.cues import DOCUMENT_NOUNS
from bot.parsing.words.lexicon import (
    DETERMINERS,
    FEMALE_NOUNS,
    FREQUENT_PERSON_NOUNS,
    MALE_NOUNS,
    OFFICES,
    PARTIES,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
)
from bot.parsing.words.names import bare, heads_of
from bot.parsing.words.occupations import WIDER
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.article import Span
    from bot.parsing.attribution.salience import Memory
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.narration import Line
    from bot.parsing.people.entities import People
    from bot.parsing.words.tokens import Token


class Descriptions:
    """The figures that have been described without a name so far."""

    def __init__(self, text: str, people: People, memory: Memory) -> None:
        self._text = text
        self._people = people
        self._memory = memory
        self._described: dict[str, int] = {}

    def figure_of(self, line: Line, phrase: Phrase, span: Span, *, speaking: bool) -> int | None:
        """Return the figure that a noun phrase without a name means, None where it is nobody.

        `span` is the phrase's place in the text; `speaking` tells that it is the subject of a verb
        of speaking.
        """
        held = line.tokens[phrase.first : phrase.last + 1]
        head = bare(held[-1].lower)
        kind = _kind_of(held, head)
        animate = kind is not None or is_people(head)
        able = head in _ALONE or (held[-1].tag is Tag.WORD and head not in _MEASURES)
        if kind is None and speaking and (able or is_ranking(held)):
            kind = PersonKind.DESCRIBED  # who says something can speak
        if kind is None and head not in PERSON_NOUNS:
            return None
        if is_ranking(held):
            place, told = self._text[held[1].start : span.end], self._text[: span.start]
            known = ranked(self._memory, line.index, told, place) if speaking else None
        else:
            known = self._meant(line, phrase, head, kind, speaking=speaking)
        if known is None and kind is not None:
            known = self._describe(span, held, head, kind, line)
            self._people.figures[known].animate = animate
        return known

    def _meant(
        self, line: Line, phrase: Phrase, head: str, kind: PersonKind | None, *, speaking: bool
    ) -> int | None:
        """Return the figure named or described before that a noun phrase takes up."""
        held = line.tokens[phrase.first : phrase.last + 1]
        known = None
        if held[0].tag is not Tag.DETERMINER or held[0].lower not in _INDEFINITE:
            known = self._known(line, held, head, kind or PersonKind.DESCRIBED)
        if known is not None and (
            self._is_elsewhere(line, phrase, self._people.figures[known])
            or (kind is not PersonKind.ORGANISATION and self._is_another(line, held, known))
        ):
            known = None
        if known is None:
            known = self._of_kind(line, held, head)
        if known is None:
            known = taken_up(self._memory, line.index, held, head, speaking=speaking)
            if known is None and speaking and held[0].lower == "the" and _is_somebody(head):
                known = same_person(self._memory, line.index, head)
            if known is not None and kind is not PersonKind.ORGANISATION:
                self._people.figures[known].nouns.add(head)
            elif known is not None and self._people.figures[known].kind is None:
                self._people.figures[known].kind = PersonKind.ORGANISATION  # "it" may be next
        return known

    def bearer_of_office(self, line: Line, phrase: Phrase) -> int | None:
        """Return who holds the office that initials stand for: "the PM"."""
        last = line.tokens[phrase.last].text
        if len(last) > _LONGEST_INITIALS or not last.isupper() or phrase.last > phrase.first + 1:
            return None
        office = _INITIALS.get(last)
        if office is None:
            the = phrase.first < phrase.last and line.tokens[phrase.first].lower == "the"
            return self._bearer_of_initials(last) if the else None
        noun, modifier = office
        for number in islice(reversed(self._memory.line), _MOST_FIGURES):
            figure = self._people.figures[number]
            if noun in figure.nouns and modifier in figure.modifiers:
                return number
        return None

    def _bearer_of_initials(self, initials: str) -> int | None:
        """Return whose role begins with the letters: "Public Relations Officer" is "the PRO"."""
        for number in self._memory.recent():
            for role in self._people.figures[number].roles:
                letters = "".join(word[0] for word in role.split() if word[0].isupper())
                if len(letters) > 1 and initials.endswith(letters):
                    return number
        return None

    def _known(self, line: Line, held: Sequence[Token], head: str, kind: PersonKind) -> int | None:
        """Return the figure that a definite noun phrase takes up."""
        modifiers = {bare(t.lower) for t in held[:-1] if t.tag is Tag.NAME or t.lower in OFFICES}
        if kind is PersonKind.ORGANISATION:
            return self._known_institution(held, head)
        if head in PLURAL_PERSON_NOUNS:
            return self._described.get(head)
        second = elsewhere = None
        for number in islice(reversed(self._memory.line), _MOST_FIGURES):
            figure = self._people.figures[number]
            if number in self._memory.barred:
                continue
            if head in figure.nouns and modifiers <= figure.modifiers | {
                w.lower() for w in figure.words
            }:
                if self._presides_elsewhere(line, held, figure, number):
                    elsewhere = number
                    continue
                if modifiers.isdisjoint(_DEPUTIES) and not figure.modifiers.isdisjoint(_DEPUTIES):
                    second = number if second is None else second
                    continue  # "the mayor" is the deputy mayor only where there is no other
                return number
        if second is not None or elsewhere is not None:
            return second
        if modifiers and modifiers <= PARTIES:
            return self._only_holder(line.index, head)
        for number, figure in enumerate(self._people.figures[:_MOST_FIGURES]):
            if head not in figure.nouns or modifiers or number in self._memory.barred:
                continue
            if head != "president" or not _presides_over_body(figure):
                return number  # who is named only later
        return None

    def _presides_elsewhere(
        self, line: Line, held: Sequence[Token], figure: Figure, number: int
    ) -> bool:
        """Tell whether "the president" is a country's, and a figure only a body's president.

        The country's president, or his seat, has been named not long ago.
        """
        if held[-1].lower != "president" or len(held) != _BARE:
            return False
        last = self._memory.line.get(number, -1)
        if last >= line.index - 1 or not _presides_over_body(figure):
            return False
        near = [self._people.figures[n] for n in self._memory.recent()]
        return any(
            ("president" in f.nouns and not _presides_over_body(f)) or f.words[-2:] in _SEATS
            for f in near
        )

    def _only_holder(self, line: int, head: str) -> int | None:
        """Return the only person near who holds an office, when the party comes later.

        Among several, the one who acted in the sentence before.
        """
        near = self._memory.recent()
        able = [n for n in near if head in self._people.figures[n].nouns]
        if len(able) > 1:
            able = [n for n in able if n == self._memory.only_subject(line)]
        return able[0] if len(able) == 1 else None

    def _of_kind(self, line: Line, held: Sequence[Token], head: str) -> int | None:
        """Return the only person near whose occupation a wider word takes up: "the politician"."""
        if head in _DECADES:
            return self._of_decade(_DECADES[head])
        occupations = WIDER.get(head)
        if occupations is None or held[0].lower != "the":
            return None
        capitals = (t for t in held[1:-1] if t.tag is Tag.NAME or t.lower.startswith("ex-"))
        modifiers = {bare(t.lower).removeprefix("ex-") for t in capitals}
        subject = self._memory.only_subject(line.index)
        if "councillor" in occupations:
            modifiers &= PARTIES  # "the Dublin Bay TD": the story seldom tells his place twice
        able = []
        for number in self._memory.recent():
            figure = self._people.figures[number]
            if figure.kind is not PersonKind.PERSON:
                continue
            of_party = "councillor" in occupations and not figure.modifiers.isdisjoint(PARTIES)
            if occupations.isdisjoint(figure.nouns) and not of_party:
                continue
            told = figure.modifiers | {word.lower() for word in figure.words}
            # "the Labour MP" tells the party of whoever acted just before
            late = number == subject and modifiers <= PARTIES and told.isdisjoint(PARTIES)
            near = self._memory.line[number] >= line.index - LONG_GONE
            if near and (late or modifiers <= told):
                able.append(number)
        return able[0] if len(able) == 1 else None

    def _of_decade(self, tens: str) -> int | None:
        """Return the only person near whose age begins with that figure: "the septuagenarian"."""
        able = []
        for number in self._memory.recent():
            figure = self._people.figures[number]
            ages = (a for a in figure.nouns | figure.modifiers if a.endswith("-year-old"))
            if any(a.startswith(tens) and a.index("-") == len(tens) + 1 for a in ages):
                able.append(number)
        return able[0] if len(able) == 1 else None

    def _is_another(self, line: Line, held: Sequence[Token], known: int) -> bool:
        """Tell whether new words for somebody who was away mean one who has just come in.

        In 'Roe disagreed. "No," the jailed executive said.' that is Roe or nobody, even though an
        executive was named long before: nothing has told that he was jailed.
        """
        figure = self._people.figures[known]
        told = figure.modifiers | {word.lower() for text in figure.roles for word in text.split()}
        new = {bare(t.lower) for t in held[1:-1] if t.tag is Tag.WORD} - told - figure.nouns
        if not new or self._memory.line.get(known, -1) >= line.index - 1:
            return False
        return any(
            self._memory.acted.get(other) == line.index - 1
            and self._people.figures[other].kind is PersonKind.PERSON
            for other in self._memory.recent()
        )

    def _is_elsewhere(self, line: Line, phrase: Phrase, figure: Figure) -> bool:
        """Tell whether a figure's role names another place than the phrase: "the mayor of Hull"."""
        behind = line.tokens[phrase.last + 1 : phrase.last + 3]
        if len(behind) < 2 or behind[0].lower != "of" or behind[1].tag is not Tag.NAME:
            return False
        role = {bare(word) for text in figure.roles for word in text.split()}
        places = {word for word in role if word[:1].isupper()} - {*figure.words}
        return bool(places) and bare(behind[1].text) not in places

    def _known_institution(self, held: Sequence[Token], head: str) -> int | None:
        for token in held[:-1]:
            if token.tag is not Tag.NAME or head not in DOCUMENT_NOUNS:
                continue
            for number in self._memory.recent():
                figure = self._people.figures[number]
                if not figure.is_person and bare(token.text) in figure.words:
                    return number
        modifiers = set()
        if head not in DOCUMENT_NOUNS:  # "a new report" is "the 84-page report" later
            modifiers = {bare(t.lower) for t in held[:-1] if t.tag in {Tag.NAME, Tag.WORD}}
        for number in self._memory.recent():
            figure = self._people.figures[number]
            if figure.is_person:
                continue
            if head in figure.nouns and len(held) == _BARE:
                return number  # "the carrier", behind "budget carrier Roe Air"
            if head not in heads_of(figure.words):
                continue
            if _agree(modifiers, head, figure):
                return number
        described = self._described.get(head)
        if described is None or not _agree(modifiers, head, self._people.figures[described]):
            return None
        return described

    def _describe(
        self, span: Span, held: Sequence[Token], head: str, kind: PersonKind, line: Line
    ) -> int:
        start = held[0].end if held[0].tag is Tag.DETERMINER and len(held) > 1 else span.start
        words = tuple(self._text[start : span.end].split())
        gender = "f" if head in FEMALE_NOUNS else "m" if head in MALE_NOUNS else None
        ages = {t.lower for t in held if t.lower.endswith("-year-old")}
        figure = Figure(words, kind, None, gender, line.block, nouns={head} | ages)
        figure.plural = head in PLURAL_PERSON_NOUNS or head == "family"
        figure.introduced = held[0].lower in _INDEFINITE
        figure.modifiers.update(bare(t.lower) for t in held)
        self._people.figures.append(figure)
        number = len(self._people.figures) - 1
        self._described[head] = number
        return number


_DECADES: Final = {
    "sexagenarian": "6",
    "septuagenarian": "7",
    "octogenarian": "8",
    "nonagenarian": "9",
    "centenarian": "10",
}
_BARE: Final = 2  # tokens: an article and a noun
# Where presidents of countries have their office, by which news names the office too.
_SEATS: Final = frozenset(
    (
        ("White", "House"),
        ("Oval", "Office"),
        ("Kremlin",),
        ("Élysée", "Palace"),
        ("Blue", "House"),
        ("Aso", "Rock"),
    )
)
_DEPUTIES: Final = frozenset("deputy vice assistant acting former".split())


def _agree(modifiers: set[str], head: str, figure: Figure) -> bool:
    """Tell whether an institution may be the figure: "the unification ministry" no "foreign" one.

    Either may be named at more length than the other, but not differently.
    """
    known = {word.lower() for word in figure.words} | figure.modifiers
    known -= DETERMINERS | {head}
    return modifiers <= known or known <= modifiers


_ALONE: Final = frozenset("another one some others many most several both all each".split())
_NUMBERED: Final = frozenset(
    """article bill resolution section clause paragraph rule chapter amendment proposition measure
    order directive regulation title act law protocol form initiative""".split()
)
# Offices that news cuts to their initials, as noun and modifier.
_INITIALS: Final = {
    "PM": ("minister", "prime"),
    "FM": ("minister", "foreign"),
    "VP": ("president", "vice"),
    "AG": ("general", "attorney"),
}
_LONGEST_INITIALS: Final = 5  # letters
_MEASURES: Final = frozenset(
    "more less most times hours minutes seconds days weeks months years".split()
)
_INDEFINITE: Final = frozenset("a an one another some any each every".split())
_MOST_FIGURES: Final = 200  # that are looked at; bounds the work


def _presides_over_body(figure: Figure) -> bool:
    """Tell whether somebody is president of what the text names: "president of the League"."""
    return any(role.lower().startswith("president of") for role in figure.roles)


def is_people(word: str) -> bool:
    """Tell whether a word is for several people of an occupation: "dentists"."""
    if word.endswith("ies"):
        return f"{word[:-3]}y" in PERSON_NOUNS or word[:-1] in PERSON_NOUNS
    return word.endswith("s") and word[:-1] in PERSON_NOUNS


def _is_somebody(head: str) -> bool:
    """Tell whether a word is for one person: "winger", "MP-elect", "international"."""
    return head in PERSON_NOUNS or head == "international" or head.endswith(_ELECT)


_ELECT: Final = ("-elect", "-designate")


def _kind_of(held: Sequence[Token], head: str) -> PersonKind | None:
    """Tell what a common noun phrase stands for, None where it could not speak."""
    if head in _MEASURES:
        return None
    if held[-1].tag is Tag.NUMBER and not head.endswith("year-old"):
        numbered = len(held) > 1 and held[-2].lower in _NUMBERED
        return PersonKind.ORGANISATION if numbered else None  # "Article 50", "House Bill 2"
    if head in FREQUENT_PERSON_NOUNS or head in PLURAL_PERSON_NOUNS or head.endswith("-year-old"):
        return PersonKind.DESCRIBED
    if "-of-" in head and is_parent(head):
        return PersonKind.DESCRIBED
    if head in PERSON_NOUNS and held[0].lower in _INDEFINITE:
        return PersonKind.DESCRIBED  # "a neurosurgeon" comes in; "the neurosurgeon" has a name
    if head in DOCUMENT_NOUNS or is_body_noun(head):
        return PersonKind.ORGANISATION
    if head.endswith("s") and (is_body_noun(head[:-1]) or head[:-1] in DOCUMENT_NOUNS):
        return PersonKind.ORGANISATION
    return None
