"""Somebody or something of the story, while it is being read, and where each is named."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.models.article import Person, PersonKind, Role, Span

if TYPE_CHECKING:
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.words.names import Name


@dataclass(slots=True)
class Figure:
    """Somebody or something of the story, while it is being read.

    `courtesy` is its title of courtesy ("Ms."); `nouns` are the words by which the text may refer
    back ("general", "senator"); `gender` is "m", "f" or None. `plural` marks those whom "they"
    takes up, `animate` is False where nothing but a verb of speaking tells that it is anybody,
    `introduced` marks a nameless one who came in with "a", and so is not somebody named before.
    `gender_told` marks those whose gender the text tells, by a title or a pronoun; else it is a
    first name's and may be wrong. `thing` marks a name of which the text tells what thing it is.
    """

    words: tuple[str, ...]
    kind: PersonKind | None
    surname: str | None
    gender: str | None
    block: int
    courtesy: str = ""
    nouns: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    roles: dict[str, Span] = field(default_factory=dict)
    aliases: dict[str, None] = field(default_factory=dict)
    plural: bool = False
    animate: bool = True
    introduced: bool = False
    gender_told: bool = False
    speaks: bool = False
    thing: bool = False

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
