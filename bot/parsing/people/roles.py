"""The roles that stand beside a name: before it, in apposition, or in the lead before it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind, Span
from bot.parsing.grammar.phrases import Kind
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import (
    COURTESY,
    FEMALE_NOUNS,
    MALE_NOUNS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    TITLE_NOUNS,
)
from bot.parsing.words.names import OF_COUNTRIES, bare, has_initials, is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import Figure, People
    from bot.parsing.words.names import Name
    from bot.parsing.words.tokens import Token


def note_roles(text: str, line: Line, people: People) -> None:
    """Note the roles before each name and in apposition behind it."""
    tokens = line.tokens
    phrases = people.phrases[line.index]
    for i, entry in people.named[line.index].items():
        figure = people.figures[entry.figure]
        if figure.kind is PersonKind.ORGANISATION and has_initials(figure.words):
            _note_occupation(tokens, phrases, i, figure)
        if _note_body(tokens, phrases, i, figure, entry.name):
            continue
        _note_age(tokens, phrases, i, figure)
        _add_role(text, tokens, _role_before(phrases[i], entry.name), figure)
        if figure.kind is PersonKind.PERSON or len(figure.words) > 1:
            _add_role(text, tokens, _role_behind(tokens, phrases, i), figure)
            if i + 2 < len(phrases) and phrases[i + 1].kind is Kind.OPEN:
                _note_party(tokens, phrases[i + 2], figure)
        _add_role(text, tokens, _role_apart(tokens, phrases, i), figure)
        _note_nouns_of_being(tokens, phrases, i, figure)


def _note_nouns_of_being(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, figure: Figure
) -> None:
    """Note what somebody is said to be: "Roe is a baker", "Roe, who was the founder"."""
    at = i + 1
    while at < min(i + 3, len(phrases)) and phrases[at].kind in {Kind.COMMA, Kind.RELATIVE}:
        at += 1
    if at + 1 >= len(phrases) or phrases[at].kind is not Kind.VERB:
        return
    if tokens[phrases[at].first].lower not in _BEING or phrases[at].first != phrases[at].last:
        return
    told = phrases[at + 1]
    if told.kind is not Kind.NOUN or tokens[told.first].tag not in _OPENS_NOUN:
        return
    held = {t.lower for t in tokens[told.first : told.last + 1]}
    if tokens[told.first].tag is Tag.DETERMINER:
        figure.nouns.update(held & PERSON_NOUNS)
    last = tokens[told.last].lower
    if figure.kind is not None or tokens[told.last].tag is not Tag.WORD:
        return
    if last in PERSON_NOUNS:
        if figure.words[0].lower() in GENDER_OF_FIRST_NAME:
            figure.kind = PersonKind.PERSON  # "Ann was her sous chef"
    elif tokens[told.first].lower in {"a", "an"} and not is_body_noun(last):
        figure.thing = True  # "Benzene is a poison"


def _note_occupation(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, figure: Figure
) -> None:
    """Tell by what is said behind the name that initials are a person's: "HT Roe, an adviser"."""
    if i + 2 >= len(phrases) or phrases[i + 1].kind is not Kind.COMMA:
        return
    told = phrases[i + 2]
    if told.kind is Kind.NOUN and tokens[told.last].lower in PERSON_NOUNS:
        figure.kind = PersonKind.PERSON


_BEING: Final = frozenset("is was became".split())
_OPENS_NOUN: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))


def _note_body(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, figure: Figure, name: Name
) -> bool:
    """Note what kind of body a name is given to; tell whether it is one.

    "Budget carrier Roe Air", "Roe Cell, the country's fourth-largest battery-maker,".
    """
    if figure.courtesy or figure.gender_told:
        return False
    nouns = {word for word in name.title[-1:] if is_body_noun(word)}
    told = phrases[i + 2] if i + 3 < len(phrases) else None
    if (
        told is not None
        and phrases[i + 1].kind is Kind.COMMA
        and phrases[i + 3].kind in _ENDS_BODY
        and told.kind is Kind.NOUN
        and tokens[told.last].tag is Tag.WORD
        and is_body_noun(tokens[told.last].lower)
    ):
        nouns.add(tokens[told.last].lower)
    if nouns and figure.kind is not PersonKind.PERSON:
        figure.kind = PersonKind.ORGANISATION
    if figure.kind is PersonKind.ORGANISATION:
        figure.nouns |= nouns
        return True
    return False


_ENDS_BODY: Final = frozenset((Kind.COMMA, Kind.STOP, Kind.PREPOSITION, Kind.RELATIVE))


def is_body_noun(word: str) -> bool:
    """Tell whether a common noun is for a body that speaks with one voice: "battery-maker"."""
    return word.rpartition("-")[2] in ORGANISATION_NOUNS and word not in PERSON_NOUNS


def _note_age(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, figure: Figure) -> None:
    """Note the age behind a name, by which text refers back: "Roe, 19," is "the teenager"."""
    if i + 3 >= len(phrases) or phrases[i + 1].kind not in _BEFORE_AGE:
        return
    age = tokens[phrases[i + 2].last].text
    if not age.isdecimal() or phrases[i + 3].kind is Kind.NOUN or len(age) > _DIGITS_OF_AGE:
        return
    if tokens[phrases[i + 2].first].lower not in {age, "aged"}:
        return
    behind = i > 0 and phrases[i - 1].kind is Kind.PREPOSITION
    if figure.kind is None or (len(figure.words) == 1 and not behind):
        figure.kind = PersonKind.PERSON  # "Jordan, 19, said" is no country
    figure.nouns.add(f"{age}-year-old")
    if age in _TEENS:
        figure.nouns.update(("teenager", "teen"))


def _note_party(tokens: Sequence[Token], told: Phrase, figure: Figure) -> None:
    """Note the party in brackets behind a name: "Roe (Ind)", "Roe (D-Calif.)"."""
    first = tokens[told.first].lower.partition("-")[0].rstrip(".")
    figure.modifiers.update(_PARTIES.get(first, first).split())


_PARTIES: Final = {
    "ind": "independent",
    "con": "conservative tory",
    "lab": "labour",
    "ld": "liberal lib democrat",
    "lib": "liberal lib democrat",
    "d": "democratic democrat",
    "r": "republican",
    "i": "independent",
    "ff": "fianna fáil",
    "fg": "fine gael",
    "sf": "sinn féin",
}
_BEFORE_AGE: Final = frozenset((Kind.COMMA, Kind.OPEN))
_DIGITS_OF_AGE: Final = 3
_TEENS: Final = frozenset(str(age) for age in range(13, 20))


def _role_before(phrase: Phrase, name: Name) -> tuple[int, int] | None:
    """Return the tokens of a role before the name: "US Chief of Space Operations"."""
    return (phrase.first, name.first - 1) if name.first > phrase.first else None


def _role_apart(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int
) -> tuple[int, int] | None:
    """Return the tokens of a role that a comma parts from the name: "the port's head, Jane Roe,".

    The name must be no more than that, with a comma or the end of the clause behind it.
    """
    if i < 2 or phrases[i - 1].kind is not Kind.COMMA or i + 1 >= len(phrases):
        return None
    if phrases[i + 1].kind not in _ENDS_APPOSITION:
        return None
    if tokens[phrases[i].first].lower in {"a", "an"}:
        return None  # "the heir, a former Hussar,"
    head = i - 2
    while (
        head >= 2
        and phrases[head].kind is Kind.NOUN
        and phrases[head - 1].kind is Kind.PREPOSITION
        and phrases[head - 2].kind is Kind.NOUN
    ):
        head -= 2
    role = phrases[head]
    if role.kind is not Kind.NOUN or not _is_role_word(tokens[role.last]):
        return None
    first = role.first
    for j in range(role.first, role.last):
        if is_possessive(tokens[j]):
            first = j + 1
    return first, phrases[i - 2].last


_ENDS_APPOSITION: Final = frozenset((Kind.COMMA, Kind.STOP, Kind.CLOSE, Kind.QUOTE))


def _role_behind(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int
) -> tuple[int, int] | None:
    """Return the tokens of a role in apposition: ", a security adviser to the president"."""
    if i + 2 >= len(phrases) or phrases[i + 1].kind is not Kind.COMMA:
        return None
    if phrases[i + 2].kind is not Kind.NOUN:
        return None
    first, last = phrases[i + 2].first, phrases[i + 2].last
    if not any(_is_role_word(tokens[j]) for j in range(first, last + 1)) and not _is_set_off(
        tokens, phrases, i + 2
    ):
        return None
    for phrase in phrases[i + 3 : i + 3 + _LONGEST_ROLE]:
        if phrase.kind is Kind.VERB and not phrase.is_participle:
            return None  # "in Springfield, the mayor said": the role begins a clause
        if phrase.kind not in {Kind.PREPOSITION, Kind.NOUN}:
            break
        if phrase.kind is Kind.NOUN:
            last = phrase.last
    return first, last


def _is_set_off(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a common noun with "the" stands between a name and a comma or a stop.

    What stands so is what its bearer is, whatever the noun: ", the harbour master, on Monday".
    """
    held = phrases[i]
    return (
        tokens[held.first].lower in {"the", "its", "their"}
        and held.first < held.last
        and tokens[held.last].tag is Tag.WORD
        and tokens[held.last].text[0].islower()
        and not tokens[held.last].lower.endswith("s")
        and (i + 1 == len(phrases) or phrases[i + 1].kind in _ENDS_APPOSITION)
    )


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
    if not nouns and first > place[0] and held[-1].tag is Tag.WORD and len(figure.words) > 1:
        nouns = [held[-1].lower]  # "the harbour master", not "the way Roe has had with it"
    for noun in nouns[:2]:
        figure.nouns.update(TITLE_NOUNS.get(noun, noun).split())
        figure.nouns.add(noun)
        if figure.gender is None:
            figure.gender = "f" if noun in FEMALE_NOUNS else "m" if noun in MALE_NOUNS else None
            figure.gender_told = figure.gender is not None
    if not nouns or all(t.lower in COURTESY or t.text.endswith(".") for t in held):
        return
    if len(figure.words) > 1 or not OF_COUNTRIES.issuperset(nouns):
        figure.kind = figure.kind or PersonKind.PERSON
    span = Span(held[0].start, held[-1].end)
    figure.roles.setdefault(span.of(text), span)


def note_delayed_identification(narration: Narration, people: People) -> None:
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
