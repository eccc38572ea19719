"""Who the noun phrases of an article mean, as the attribution rules ask it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models.article import Basis, PersonKind, Span
from bot.parsing.grammar.pairs import partner_before, partner_behind
from bot.parsing.words.lexicon import PARTIES, PERSON_NOUNS, PLACES, TITLE_NOUNS
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from bot.parsing.grammar.subjects import Subject
    from bot.parsing.narration import Line
    from bot.parsing.people.entities import People


@dataclass(frozen=True, slots=True)
class Referent:
    """Who a noun phrase means; `figure` is None if that is unknown."""

    figure: int | None
    basis: Basis
    mention: Span


@dataclass(slots=True)
class Discourse:
    """The referents of all noun phrases that may speak, by line and phrase.

    `owners` holds those whose words they are: "Roe's claim", "her remarks"; `agents` the phrase
    that names a passive verb's doer: "asked by Roe".
    """

    people: People
    referents: list[dict[int, Referent]]
    owners: list[dict[int, Referent]]
    subjects: list[dict[int, Subject]]
    agents: list[dict[int, int]]
    centres: list[Referent | None]

    def source(self, line: Line, verb: int) -> Referent | None:
        """Return who the subject of a verb group of `line` means, if it may speak."""
        subject = self.subjects[line.index].get(verb)
        if subject is None:
            return None
        referent = self.referents[line.index].get(subject.phrase)
        if referent is None:
            return None
        if subject.relative is None:
            return self._of_both(line, subject.phrase, verb) or referent
        token = line.tokens[self.people.phrases[line.index][subject.relative].first]
        return Referent(referent.figure, Basis.PRONOUN, Span(token.start, token.end))

    def _of_both(self, line: Line, i: int, verb: int) -> Referent | None:
        """Return nobody, under both names, where two speak as one: "Roe and Poe said"."""
        phrases, named = self.people.phrases[line.index], self.people.named[line.index]
        first, last = (
            (i, partner_behind(phrases, i))
            if verb < i
            else (partner_before(line.tokens, phrases, i), i)
        )
        if first not in named or last not in named:
            return None
        if line.tokens[phrases[last].first].lower == "former":
            return None  # "Roe News and former harbour host Jane Poe": two roles of hers
        if self._is_seat(line, first, last):
            return self.referents[line.index].get(last)
        span = Span(line.tokens[phrases[first].first].start, line.tokens[phrases[last].last].end)
        return Referent(None, Basis.NAMED, span)

    def _is_seat(self, line: Line, first: int, last: int) -> bool:
        """Tell whether two places are what one office is for: "Marsh and Fenwick MP Jane Roe"."""
        phrases, named = self.people.phrases[line.index], self.people.named[line.index]
        if line.tokens[phrases[first].last].lower in PLACES and first + 2 != last:
            return True  # "Kent and Sussex's bishop, Ann Roe,"
        opening, name = line.tokens[phrases[last].first], named[last].name
        if opening.tag is not Tag.NAME or opening.lower in PARTIES or name.first < 1:
            return False
        role = line.tokens[name.first - 1]
        place = self.people.figures[named[first].figure]
        return (
            name.first - phrases[last].first > 1
            and (role.lower in PERSON_NOUNS or role.lower in TITLE_NOUNS)
            and place.kind is not PersonKind.PERSON
            and place.gender is None
        )
