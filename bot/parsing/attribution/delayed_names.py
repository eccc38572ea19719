"""Descriptions and pronouns whose bearer is named later: "A Leeds baker … Joan Firth, who runs".

News often opens with what somebody is and gives the name in the next paragraph (the delayed
identification lead: Mencher, "News Reporting and Writing"). The name then opens a paragraph, and a
comma behind it brings more about its bearer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind
from bot.parsing.grammar.phrases import Kind, is_person_noun
from bot.parsing.words.lexicon import FEMALE_NOUNS, MALE_NOUNS, PLURAL_PERSON_NOUNS, TITLE_NOUNS
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import Figure, People
    from bot.parsing.words.tokens import Token


def find_delayed_name(narration: Narration, people: People) -> tuple[int, int] | None:
    """Return the line of the lead and the figure that its first phrase describes, if it is named.

    The first phrase of the lead is the description: "a Leeds baker", "A PENSIONER".
    """
    lead = next((ln for ln in narration.lines if narration.blocks[ln.block].number), None)
    if lead is None or not people.phrases[lead.index]:
        return None
    described = people.phrases[lead.index][0]
    gender = _described_person(lead.tokens, described)
    if gender is None or 0 in people.named[lead.index]:
        return None
    present = {entry.figure for entry in people.named[lead.index].values()}
    for line in narration.lines[lead.index + 1 : lead.index + _REACH]:
        for entry in people.named[line.index].values():
            figure = people.figures[entry.figure]
            if figure.kind is PersonKind.ORGANISATION or entry.figure in present:
                continue
            if line.first and _is_brought_in(line, people, gender, lead.tokens[described.last]):
                return lead.index, _join(line, people, lead.tokens[described.last])
            if figure.kind is PersonKind.PERSON:
                return None  # somebody else came in first
    return None


def find_name_behind(people: People, line: Line, lines: Sequence[Line], gender: str) -> int | None:
    """Return the figure that a pronoun of `line` means before anybody of its gender comes in.

    A feature opens so: '"I had no choice," she says. / Mary Roe, a trader, lost …'. The full name
    opens one of the next lines, and nobody else comes in before.
    """
    if line.index > _OPENING or not _HEARINGS.isdisjoint(t.lower for t in line.tokens):
        return None
    nouns = FEMALE_NOUNS if gender == "f" else MALE_NOUNS
    for earlier in lines[: line.index + 1]:
        if not nouns.isdisjoint(token.lower for token in earlier.tokens):
            return None  # "her father": he may be meant
        for entry in people.named[earlier.index].values():
            figure = people.figures[entry.figure]
            if figure.kind is not PersonKind.ORGANISATION and figure.gender in {None, gender}:
                return None
    for later in lines[line.index + 1 : line.index + _SOON]:
        named = people.named[later.index]
        if not named:
            continue
        opening = named.get(0)
        if opening is None or len(opening.name.words) < 2 or not _goes_on(people, later):
            return None
        figure = people.figures[opening.figure]
        told = figure.gender == gender or (figure.gender is None and not figure.gender_told)
        if figure.kind is not PersonKind.PERSON or not told:
            return None
        return opening.figure
    return None


def _goes_on(people: People, line: Line) -> bool:
    """Tell whether a line that opens with a bare name tells more about its bearer, who lives."""
    phrases, tokens = people.phrases[line.index], line.tokens
    if len(phrases) < _SHORTEST or people.named[line.index][0].name.title:
        return False  # "Coroner Jane Roe": an official, not who spoke
    if not _DEATHS.isdisjoint(token.lower for token in tokens):
        return False
    told = tokens[phrases[2].first]
    described = told.tag is Tag.NUMBER or told.lower in {"a", "an", "who", "whose"}
    return phrases[1].kind is Kind.VERB or (phrases[1].kind is Kind.COMMA and described)


_DEATHS: Final = frozenset("killed died dead murdered drowned shot stabbed".split())
_HEARINGS: Final = frozenset("court inquest jury tribunal hearing inquiry judge police".split())
_OPENING: Final = 12  # lines of a story in which nobody may be named yet
_SOON: Final = 4  # lines, the pronoun's own among them


def _join(line: Line, people: People, head: Token) -> int:
    """Let the description's noun stand for the person that a line names first."""
    number = people.named[line.index][0].figure
    figure = people.figures[number]
    figure.kind = PersonKind.PERSON
    figure.nouns.add(head.lower)
    return number


_REACH: Final = 6  # lines behind the lead
_ANY: Final = "?"


_ARTICLES: Final = frozenset("a an the".split())


def _described_person(tokens: Sequence[Token], phrase: Phrase) -> str | None:
    """Return the gender of the one person in a description, None if there is none.

    Newspapers set the first words in capitals, so the noun may look like a name: "A PENSIONER".
    """
    if phrase.kind is not Kind.NOUN or tokens[phrase.first].lower not in _ARTICLES:
        return None
    head = tokens[phrase.last]
    if not is_person_noun(head) or head.lower in PLURAL_PERSON_NOUNS:
        return None
    if head.lower in FEMALE_NOUNS:
        return "f"
    return "m" if head.lower in MALE_NOUNS else _ANY


def _is_brought_in(line: Line, people: People, gender: str, head: Token) -> bool:
    """Tell whether a line opens with a full name of the gender and tells more about its bearer."""
    phrases, entry = people.phrases[line.index], people.named[line.index].get(0)
    if entry is None or len(entry.name.words) < 2 or len(phrases) < _SHORTEST:
        return False
    figure = people.figures[entry.figure]
    if gender != _ANY and figure.gender not in {None, gender} and figure.gender_told:
        return False
    if figure.kind is not PersonKind.PERSON and phrases[1].kind is not Kind.COMMA:
        return False
    if _has_other_role(figure, head):
        return False
    return phrases[1].kind in {Kind.COMMA, Kind.VERB, Kind.OPEN}


_SHORTEST: Final = 3  # phrases


def _has_other_role(figure: Figure, head: Token) -> bool:
    """Tell whether an office of the named one is not what the lead describes."""
    offices = figure.nouns & _OFFICES
    return bool(offices) and head.lower not in figure.nouns


_OFFICES: Final = frozenset(word for nouns in TITLE_NOUNS.values() for word in nouns.split())
