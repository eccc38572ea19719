"""Who is named, under which forms and with which roles.

First all names are collected, then the full ones become people, then the short forms are joined
to them: by the surname that the text itself uses, or by an unmistakable first name.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.models import ParagraphKind, Person, PersonKind, Role, Span
from bot.parsing.first_names import PARTICLES, SUFFIXES
from bot.parsing.grammar import Kind, Phrase, is_participle, phrases_of
from bot.parsing.lexicon import (
    COURTESY,
    FEMALE_NOUNS,
    MALE_NOUNS,
    PERSON_NOUNS,
    TITLE_NOUNS,
)
from bot.parsing.names import Name, bare, is_possessive, name_at_end, same_first_name, surname_of
from bot.parsing.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.narration import Line, Narration
    from bot.parsing.tokens import Token


@dataclass(slots=True)
class Figure:
    """Somebody or something of the story, while it is being read.

    `nouns` are the words by which the text may refer back ("general", "senator"); `gender` is
    "m", "f" or None. `plural` marks those whom "they" takes up, `animate` is False where nothing
    but a verb of speaking tells that it is anybody.
    """

    words: tuple[str, ...]
    kind: PersonKind | None
    surname: str | None
    gender: str | None
    block: int
    nouns: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    roles: dict[str, Span] = field(default_factory=dict)
    aliases: dict[str, None] = field(default_factory=dict)
    plural: bool = False
    animate: bool = True
    speaks: bool = False

    @property
    def name(self) -> str:
        """The fullest form without titles."""
        return " ".join(self.words)

    @property
    def is_person(self) -> bool:
        """Tell whether "he" or "she" may take the figure up."""
        return self.kind is not PersonKind.ORGANISATION

    def as_person(self) -> Person:
        """Return the figure as the value that leaves the reader."""
        roles = tuple(Role(text, span) for text, span in self.roles.items())
        aliases = tuple(a for a in self.aliases if a != self.name)
        kind = self.kind or (PersonKind.PERSON if len(self.words) > 1 else PersonKind.ORGANISATION)
        surname = self.surname if kind is PersonKind.PERSON else None
        return Person(self.name, kind, surname, roles, aliases)


@dataclass(frozen=True, slots=True)
class NamedPhrase:
    """A noun phrase of a line that ends in a name, and the figure that it names."""

    name: Name
    figure: int


@dataclass(slots=True)
class People:
    """Everybody whom the article names, and which noun phrase names whom.

    `named[line][phrase]` holds the noun phrases that end in a name, `owners` those in which a
    possessive one stands ("Roe's claim"); `phrases[line]` are all phrases of a line.
    """

    figures: list[Figure]
    phrases: list[list[Phrase]]
    named: list[dict[int, NamedPhrase]]
    owners: list[dict[int, NamedPhrase]]

    @property
    def all(self) -> tuple[Person, ...]:
        """The people that the article names, and whatever else speaks, in order of appearance."""
        shown = [f for f in self.figures if f.speaks or f.kind is PersonKind.PERSON]
        unique: dict[str, Person] = {}
        for figure in shown:
            person = figure.as_person()
            unique.setdefault(person.name, person)
        return tuple(unique.values())


def find_people(narration: Narration) -> People:
    """Find who is named, under which forms and with which roles."""
    phrases = [
        phrases_of(line.tokens)
        if narration.blocks[line.block].kind is not ParagraphKind.HEADLINE
        else []  # its capitals tell nothing
        for line in narration.lines
    ]
    found = [
        found
        for line, parts in zip(narration.lines, phrases, strict=True)
        for found in _names(line, parts)
    ]
    referred_to = frozenset(f.name.words[0] for f in found if len(f.name.words) == 1)
    register = _Register(narration, referred_to)
    bearers = register.full_names(found) | register.short_names(found)
    people = People(
        register.figures,
        phrases,
        named=[{} for _ in narration.lines],
        owners=[{} for _ in narration.lines],
    )
    for at, f in enumerate(found):
        place = people.owners if f.owner else people.named
        place[f.line][f.phrase] = NamedPhrase(f.name, bearers[at])
    for line in narration.lines:
        _note_roles(narration.text, line, people)
    _note_delayed_identification(narration, people)
    return people


class _Found(NamedTuple):
    """A name, and the line and phrase in which it stands; `owner` where it is possessive."""

    line: int
    phrase: int
    name: Name
    owner: bool


def _names(line: Line, phrases: Sequence[Phrase]) -> Iterator[_Found]:
    for i, phrase in enumerate(phrases):
        if phrase.kind is not Kind.NOUN:
            continue
        for j in range(phrase.last - 1, phrase.first - 1, -1):
            if is_possessive(line.tokens[j]):
                if (name := name_at_end(line.tokens, phrase.first, j)) is not None:
                    yield _Found(line.index, i, name, owner=True)
                break
        if (name := name_at_end(line.tokens, phrase.first, phrase.last)) is not None:
            yield _Found(line.index, i, name, owner=False)


class _Register:
    """Joins the names of one article into figures."""

    def __init__(self, narration: Narration, referred_to: frozenset[str]) -> None:
        self.figures: list[Figure] = []
        self._narration = narration
        self._referred_to = referred_to
        self._by_surname: dict[str, list[int]] = {}
        self._by_first_name: dict[str, list[int]] = {}
        self._by_words: dict[tuple[str, ...], int] = {}

    def full_names(self, found: Sequence[_Found]) -> dict[int, int]:
        """Make figures of the names of two words or more; return whose each one is."""
        return {
            at: self._full(f.name, self._narration.lines[f.line].block)
            for at, f in enumerate(found)
            if len(_core(f.name.words)) > 1
        }

    def short_names(self, found: Sequence[_Found]) -> dict[int, int]:
        """Join the names of one word to the full ones, or make figures of them."""
        latest: dict[str, tuple[int, int]] = {}
        bearers: dict[int, int] = {}
        for at, f in enumerate(found):
            block = self._narration.lines[f.line].block
            if len(_core(f.name.words)) > 1:
                bearer = self._full(f.name, block)
                if surname := self.figures[bearer].surname:
                    latest[surname] = (bearer, block)
            else:
                bearers[at] = self._short(f.name, block, latest)
        return bearers

    def _full(self, name: Name, block: int) -> int:
        known = self._by_words.get(name.words)
        if known is None:
            known = self._find_or_add(name, block)
            self._by_words[name.words] = known
        self._enrich(known, name)
        return known

    def _find_or_add(self, name: Name, block: int) -> int:
        if name.words[0].lower() in PARTICLES:  # "Van der Laan", said without his first name
            whole = " ".join((name.words[0].lower(), *name.words[1:]))
            if bearers := self._by_surname.get(whole):
                return bearers[0]
        surname = surname_of(name.words, self._referred_to)
        given = name.words[1] if name.words[0] == surname else name.words[0]
        if name.is_person is not False:
            for candidate in self._by_surname.get(surname, ())[-_MOST_NAMESAKES:]:
                figure = self.figures[candidate]
                if _agree(figure.words, surname, given) and figure.gender in {None, name.gender}:
                    if len(name.words) > len(figure.words) or len(figure.words[0]) < len(given):
                        figure.aliases[figure.name] = None
                        figure.words = name.words
                    return candidate
        return self._add(name, surname, given, block)

    def _add(self, name: Name, surname: str, given: str | None, block: int) -> int:
        kind = {True: PersonKind.PERSON, False: PersonKind.ORGANISATION, None: None}[name.is_person]
        self.figures.append(Figure(name.words, kind, surname, name.gender, block))
        number = len(self.figures) - 1
        if name.is_person is not False:
            self._by_surname.setdefault(surname, []).append(number)
            if given is not None:
                self._by_first_name.setdefault(given, []).append(number)
        return number

    def _short(self, name: Name, block: int, latest: dict[str, tuple[int, int]]) -> int:
        word = name.words[0]
        candidates = self._by_surname.get(word, [])
        recent = latest.get(word)
        owner = None
        if recent is not None and recent[1] == block and _fits(self.figures[recent[0]], name):
            owner = recent[0]
        if owner is None:
            owner = next(
                (c for c in candidates[:_MOST_NAMESAKES] if _fits(self.figures[c], name)), None
            )
        if owner is None and not name.title:
            namesakes = self._by_first_name.get(word, [])
            owner = namesakes[0] if len(namesakes) == 1 else None
        if owner is None:
            owner = self._by_words.get(name.words)
        if owner is None:
            owner = self._add(name, word, None, block)
            self._by_words[name.words] = owner
        self._enrich(owner, name)
        return owner

    def _enrich(self, number: int, name: Name) -> None:
        figure = self.figures[number]
        figure.aliases[" ".join(name.words)] = None
        if figure.gender is None:
            figure.gender = name.gender
        if figure.kind is None and name.is_person is not None:
            figure.kind = PersonKind.PERSON if name.is_person else PersonKind.ORGANISATION
        for word in name.title:
            if word in TITLE_NOUNS:
                figure.nouns.update(TITLE_NOUNS[word].split())
            elif word in PERSON_NOUNS:
                figure.nouns.add(word)
            figure.modifiers.add(bare(word))


_MOST_NAMESAKES: Final = 8  # people of one surname that are looked at; bounds the work


def _core(words: Sequence[str]) -> list[str]:
    return [w for w in words if w.lower() not in SUFFIXES]


def _agree(words: Sequence[str], surname: str, given: str) -> bool:
    """Tell whether the full name `words` may belong to a namesake called `given`."""
    others = [w for w in words if w != surname and w.lower() not in SUFFIXES]
    return not others or same_first_name(others[0], given) or given in others


def _fits(figure: Figure, name: Name) -> bool:
    """Tell whether a short name with its title may mean the figure."""
    gender = name.gender
    return gender is None or figure.gender is None or gender == figure.gender


def _note_roles(text: str, line: Line, people: People) -> None:
    """Note the roles before each name and in apposition behind it."""
    tokens = line.tokens
    phrases = people.phrases[line.index]
    for i, entry in people.named[line.index].items():
        figure = people.figures[entry.figure]
        if figure.kind is PersonKind.ORGANISATION:
            continue
        _add_role(text, tokens, _role_before(phrases[i], entry.name), figure)
        if figure.kind is PersonKind.PERSON or len(figure.words) > 1:
            _add_role(text, tokens, _role_behind(tokens, phrases, i), figure)


def _role_before(phrase: Phrase, name: Name) -> tuple[int, int] | None:
    """Return the tokens of a role before the name: "US Chief of Space Operations"."""
    return (phrase.first, name.first - 1) if name.first > phrase.first else None


def _role_behind(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int
) -> tuple[int, int] | None:
    """Return the tokens of a role in apposition: ", a security adviser to the president"."""
    if i + 2 >= len(phrases) or phrases[i + 1].kind is not Kind.COMMA:
        return None
    if phrases[i + 2].kind is not Kind.NOUN:
        return None
    first, last = phrases[i + 2].first, phrases[i + 2].last
    if not any(_is_role_word(tokens[j]) for j in range(first, last + 1)):
        return None
    for phrase in phrases[i + 3 : i + 3 + _LONGEST_ROLE]:
        if phrase.kind is Kind.VERB and not is_participle(tokens, phrase):
            return None  # "in Springfield, the mayor said": the role begins a clause
        if phrase.kind not in {Kind.PREPOSITION, Kind.NOUN}:
            break
        if phrase.kind is Kind.NOUN:
            last = phrase.last
    return first, last


_LONGEST_ROLE: Final = 8  # phrases


def _is_role_word(token: Token) -> bool:
    return token.lower in PERSON_NOUNS or token.lower in TITLE_NOUNS


def _add_role(
    text: str, tokens: Sequence[Token], place: tuple[int, int] | None, figure: Figure
) -> None:
    if place is None:
        return
    first, last = place
    while first <= last and tokens[first].tag in {Tag.DETERMINER, Tag.POSSESSIVE}:
        first += 1
    if first > last:
        return
    held = tokens[first : last + 1]
    figure.modifiers.update(bare(t.lower) for t in held)
    nouns = [t.lower for t in held if _is_role_word(t)]
    for noun in nouns[:2]:
        figure.nouns.update(TITLE_NOUNS.get(noun, noun).split())
        figure.nouns.add(noun)
        if figure.gender is None:
            figure.gender = "f" if noun in FEMALE_NOUNS else "m" if noun in MALE_NOUNS else None
    if not nouns or all(t.lower in COURTESY or t.text.endswith(".") for t in held):
        return
    figure.kind = figure.kind or PersonKind.PERSON
    span = Span(held[0].start, held[-1].end)
    figure.roles.setdefault(span.of(text), span)


def _note_delayed_identification(narration: Narration, people: People) -> None:
    """Join the role of the lead's subject to the name that the next paragraph gives.

    "The chief of X called Monday for … / Gen. John Raymond made the remarks …": the delayed
    identification lead of news writing; the second sentence takes the first one up.
    """
    lines = [line for line in narration.lines if narration.blocks[line.block].number]
    if not lines:
        return
    lead = lines[0]
    second = next((line for line in lines if line.block != lead.block and line.first), None)
    if second is None or not _takes_up(second.tokens):
        return
    phrases = people.phrases[lead.index]
    subject = people.named[second.index].get(0)
    if subject is None or not phrases or phrases[0].kind is not Kind.NOUN:
        return
    tokens = lead.tokens
    if 0 in people.named[lead.index] or not _is_role_word(tokens[phrases[0].last]):
        return
    last = phrases[0].last
    for phrase in phrases[1:_LONGEST_ROLE]:
        if phrase.kind not in {Kind.PREPOSITION, Kind.NOUN}:
            break
        last = phrase.last if phrase.kind is Kind.NOUN else last
    _add_role(narration.text, tokens, (phrases[0].first, last), people.figures[subject.figure])


def _takes_up(tokens: Sequence[Token]) -> bool:
    """Tell whether a sentence refers to what somebody said in the one before."""
    words = [t.lower for t in tokens[:_NEAR]]
    return any(
        a in {"the", "this", "these", "his", "her"} and b in _TAKEN_UP
        for a, b in itertools.pairwise(words)
    )


_NEAR: Final = 14  # tokens
_TAKEN_UP: Final = frozenset(
    """remark remarks comment comments statement announcement call appeal assessment pledge warning
    claim promise request message position""".split()
)
