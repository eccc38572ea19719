"""Who is named, under which forms and with which roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.models.article import ParagraphKind
from bot.parsing.grammar.phrases import Kind, phrases_of
from bot.parsing.people.entities import NamedPhrase, People
from bot.parsing.people.given_as import join_given_names
from bot.parsing.people.name_clusters import FoundName, Register
from bot.parsing.people.roles import note_delayed_identification, note_roles
from bot.parsing.words.lexicon import KIN, PERSON_NOUNS
from bot.parsing.words.names import is_possessive, name_at_end
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.narration import Line, Narration


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
    surnames = frozenset(
        f.name.words[-1] for f in found if len(f.name.words) == _GIVEN_NAME_AND_SURNAME
    )
    register = Register(narration, referred_to, surnames)
    bearers = register.full_names(found) | register.short_names(found)
    register.tell_apart()
    register.note_days()
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
        note_roles(narration.text, line, people)
    join_given_names(narration, people)
    note_delayed_identification(narration, people)
    return people


_GIVEN_NAME_AND_SURNAME: Final = 2  # words


def _names(line: Line, phrases: Sequence[Phrase]) -> Iterator[FoundName]:
    for i, phrase in enumerate(phrases):
        if phrase.kind is not Kind.NOUN:
            continue
        if phrase.first == phrase.last and line.tokens[phrase.last].tag is not Tag.NAME:
            continue  # at a glance: a pronoun or a single word
        behind = i > 0 and phrases[i - 1].kind is Kind.PREPOSITION
        name = name_at_end(line.tokens, phrase.first, phrase.last)
        end = phrase.last if name is None else name.first
        for j in range(end - 1, phrase.first - 1, -1):
            if is_possessive(line.tokens[j]):
                if (owner := name_at_end(line.tokens, phrase.first, j)) is not None:
                    yield FoundName(line.index, i, owner, owner=True, behind=behind, new=False)
                break
        if name is not None:
            new = _comes_in(line, phrases, i)
            related = behind and _is_relative(line, phrases, i)
            yield FoundName(
                line.index,
                i,
                name,
                owner=False,
                behind=behind,
                new=new,
                related=related,
                described=_is_described(line, phrases, i),
            )


def _is_relative(line: Line, phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a name stands behind a word for a relative and "of": "the son of Ed Roe"."""
    if i < 2 or line.tokens[phrases[i - 1].first].lower != "of":
        return False
    return line.tokens[phrases[i - 2].last].lower in KIN


def _is_described(line: Line, phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether the words beside a name say who its bearer is.

    "Ed Roe, his neighbour," and "Ed Roe, 32," do, and so does "her mother, Jo Roe".
    """
    if i > 1 and phrases[i - 1].kind is Kind.COMMA:
        before = phrases[i - 2]
        if line.tokens[before.last].lower in KIN:
            return line.tokens[before.first].tag is Tag.POSSESSIVE
    if len(phrases) < i + 3 or phrases[i + 1].kind is not Kind.COMMA:
        return False
    said = phrases[i + 2]
    if said.first == said.last and line.tokens[said.first].tag is Tag.NUMBER:
        return len(phrases) > i + 3 and phrases[i + 3].kind is Kind.COMMA
    if said.kind is not Kind.NOUN or line.tokens[said.last].lower not in PERSON_NOUNS:
        return False
    return line.tokens[said.first].tag in _OPENS_DESCRIPTION


_OPENS_DESCRIPTION: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))


def _comes_in(line: Line, phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a name brings its bearer into the story.

    "The suspect, Roe, 32," and "a man surnamed Roe" do; "Roe, 32, won" may stand before "Ann Roe".
    """
    phrase = phrases[i]
    if phrase.first < phrase.last and any(
        t.lower == "surnamed" for t in line.tokens[phrase.first : phrase.last]
    ):
        return True
    behind_comma = i > 0 and phrases[i - 1].kind is Kind.COMMA
    if not behind_comma or len(phrases) < i + 3 or phrases[i + 1].kind is not Kind.COMMA:
        return False
    age = phrases[i + 2]
    return age.first == age.last and line.tokens[age.first].tag is Tag.NUMBER
