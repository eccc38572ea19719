"""The name that opens a clause, with what it is told to be up to the verb of speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.appositions import is_reduced
from bot.parsing.grammar.phrases import Kind, Phrase, is_name, is_person_noun
from bot.parsing.grammar.verbs import cue_of
from bot.parsing.words.cues import Cue
from bot.parsing.words.lexicon import ORGANISATION_NOUNS
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


def opening_name(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> int | None:
    """Return the name that opens the clause, where commas alone set off all up to its verb.

    "'Q,' Jane Roe, author of the paper and fellow of the University of York, Leeds, said": neither
    the fellow nor the town says it. A clause of its own, or a second name, leaves that open.
    """
    if verb < _SHORTEST or phrases[verb - 1].kind is not Kind.COMMA or phrases[verb].cue < 0:
        return None
    if phrases[verb].is_participle or cue_of(tokens, phrases[verb]) is not Cue.SAY:
        return None
    start = _start(phrases, verb)
    if _names_holder(tokens, phrases, start, verb):
        return verb - 2
    if verb - start < _SHORTEST or not _is_described(tokens, phrases, start + 1, verb - 1):
        return None
    return _named(tokens, phrases, start, verb)


_SHORTEST: Final = 4  # phrases: a name, a comma, what it is, a comma
_LONGEST: Final = 40  # phrases


def _start(phrases: Sequence[Phrase], verb: int) -> int:
    """Return the first phrase of the clause: it opens the line or stands behind a passage."""
    for i in range(verb - 1, max(-1, verb - _LONGEST), -1):
        if phrases[i].kind in _BOUNDS:
            return i + 1 + (phrases[i + 1].kind is Kind.COMMA)
    start = int(phrases[0].kind in _OPENERS)  # "But Roe", "Meanwhile, Roe"
    return start + (phrases[start].kind is Kind.COMMA)


_OPENERS: Final = frozenset((Kind.CONJUNCTION, Kind.ADVERB))
_BOUNDS: Final = frozenset((Kind.QUOTE, Kind.STOP))


def _named(tokens: Sequence[Token], phrases: Sequence[Phrase], start: int, verb: int) -> int | None:
    """Return the name at `start`, or behind a role there: "the author, Jane Roe, a nurse, said"."""
    if phrases[start].kind is not Kind.NOUN:
        return None
    if is_person_noun(tokens[phrases[start].last]) and _goes_on_with_name(tokens, phrases, start):
        start += 2
        if phrases[verb - 3].kind is Kind.COMMA and _is_full_name(tokens, phrases[verb - 2]):
            # "The secretary, Ministry of Works, Jane Roe, said"
            return verb - 2 if _is_body(tokens, phrases[start]) else None
    if not is_name(tokens, phrases[start]) or phrases[start + 1].kind not in _SETS_OFF:
        return None
    return start


def _goes_on_with_name(tokens: Sequence[Token], phrases: Sequence[Phrase], start: int) -> bool:
    """Tell whether a bare name stands behind a comma, not "a former Hussar"."""
    behind = phrases[start + 2]
    return (
        phrases[start + 1].kind is Kind.COMMA
        and behind.kind is Kind.NOUN
        and tokens[behind.first].tag is Tag.NAME
    )


def _names_holder(
    tokens: Sequence[Token], phrases: Sequence[Phrase], start: int, verb: int
) -> bool:
    """Tell whether a bare name ends a long description: "The nurse hurt in the fall, Roe, said"."""
    if verb - start < _SHORTEST_CLAUSE or phrases[verb - 3].kind is not Kind.COMMA:
        return False
    role, name = phrases[start], phrases[verb - 2]
    return (
        name.kind is role.kind is Kind.NOUN
        and tokens[role.last].tag is Tag.WORD
        and is_person_noun(tokens[role.last])
        and _is_full_name(tokens, name)
        and phrases[start + 1].kind is Kind.VERB
        and phrases[start + 1].first == phrases[start + 1].last
        and tokens[phrases[start + 1].first].lower.endswith(_OF_PARTICIPLES)
        and all(p.kind in _IN_CLAUSE for p in phrases[start + 2 : verb - 3])
    )


_SHORTEST_CLAUSE: Final = 5  # phrases: a role, a participle, a comma, a name and a comma
_OF_PARTICIPLES: Final = ("ed", "en", "wn", "ing")
_IN_CLAUSE: Final = frozenset((Kind.NOUN, Kind.PREPOSITION, Kind.ADVERB, Kind.CONJUNCTION))


def _is_body(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return any(t.lower in ORGANISATION_NOUNS for t in tokens[phrase.first : phrase.last + 1])


def _is_full_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun phrase is a name of two words or more."""
    return (
        phrase.first < phrase.last
        and tokens[phrase.first].tag is Tag.NAME
        and is_name(tokens, phrase)
    )


_SETS_OFF: Final = frozenset((Kind.COMMA, Kind.OPEN))


def _is_described(
    tokens: Sequence[Token], phrases: Sequence[Phrase], first: int, last: int
) -> bool:
    """Tell whether the phrases from `first` to the comma at `last` only tell what a name is."""
    is_relative = False
    for i in range(first, last):
        kind = phrases[i].kind
        if kind is Kind.RELATIVE:
            is_relative = True
        elif kind is Kind.VERB and not phrases[i].is_participle:
            within = is_relative and phrases[i - 1].kind is not Kind.COMMA
            if not (within or is_reduced(tokens, phrases, i) or _is_noun(tokens, phrases, i)):
                return False
        elif kind is Kind.CONJUNCTION:
            if _adds_name(tokens, phrases, i):
                return False
        elif kind not in _WITHIN:
            return False
    return True


def _is_noun(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a plural in the middle of a noun looks like a verb: "the celebrity kids club".

    An article stands before it, a bare noun behind it.
    """
    before, held, behind = phrases[verb - 1], phrases[verb], phrases[verb + 1]
    return (
        before.kind is behind.kind is Kind.NOUN
        and held.first == held.last
        and cue_of(tokens, held) is not Cue.SAY
        and tokens[held.first].lower.endswith("s")
        and tokens[before.first].tag is Tag.DETERMINER
        and tokens[behind.first].tag is Tag.WORD
    )


_WITHIN: Final = frozenset(
    (
        Kind.NOUN,
        Kind.COMMA,
        Kind.PREPOSITION,
        Kind.ADVERB,
        Kind.OPEN,
        Kind.CLOSE,
        Kind.DASH,
        Kind.VERB,
    )
)


def _adds_name(tokens: Sequence[Token], phrases: Sequence[Phrase], joint: int) -> bool:
    """Tell whether "and" brings somebody else: "Roe, a nurse, and Jane Poe, her aide, said"."""
    added, before = phrases[joint + 1], phrases[joint - 1]
    named = added.kind is Kind.NOUN and _is_full_name(tokens, added)
    return named and before.kind in _PARTS_MEMBERS


_PARTS_MEMBERS: Final = frozenset((Kind.COMMA, Kind.NOUN, Kind.CLOSE))
