"""Two nouns that speak as one: "Roe and Poe said", "said Roe and Poe"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.phrases import Kind, is_name
from bot.parsing.words.lexicon import PERSON_NOUNS
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.words.tokens import Token


def partner_before(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int:
    """Return the noun that "and" joins before the subject at `i`, -1 where there is none.

    It opens its clause, alone or with one apposition: "Roe, the chair, and Poe said". Two roles
    may belong to one name: "author and broadcaster Ann Roe".
    """
    if i > 2 and phrases[i - 1].kind is Kind.COMMA and phrases[i - 3].kind is Kind.CONJUNCTION:
        role = phrases[i - 2]
        if tokens[role.last].lower not in PERSON_NOUNS or phrases[i + 1].kind is not Kind.COMMA:
            return -1
        i -= 2  # "its chair, Roe, and its chief, Poe, said"
    if i < 2 or phrases[i - 1].kind is not Kind.CONJUNCTION:
        return -1
    at = i - 2
    if _is_role(tokens, phrases[at]) and is_name(tokens, phrases[i]):
        return -1
    if phrases[at].kind is Kind.COMMA:
        aside = at - 1
        while aside > 0 and at - aside < _LONGEST_ASIDE and phrases[aside].kind is not Kind.COMMA:
            aside -= 1
        told = phrases[aside + 1 : at]
        if not told or (told[0].kind is not Kind.RELATIVE and _has_verb(told)):
            return -1
        at = aside - 1
        if len(told) == 1 and is_name(tokens, told[0]) and at == 0:
            return at if is_name(tokens, phrases[at]) else at + 2
    opens = at == 0 or (at > 0 and phrases[at - 1].kind in _BORDERS)
    return at if opens and phrases[at].kind is Kind.NOUN else -1


def _is_role(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun is a role without an article and without a name: "former midwife"."""
    if phrase.kind is not Kind.NOUN or tokens[phrase.last].lower not in PERSON_NOUNS:
        return False
    return tokens[phrase.first].tag not in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER}


def partner_behind(phrases: Sequence[Phrase], i: int) -> int:
    """Return the noun that "and" joins behind the subject at `i`: "said Roe and Poe."."""
    if len(phrases) < i + 3 or phrases[i + 1].kind is not Kind.CONJUNCTION:
        return -1
    goes_on = len(phrases) > i + 3 and phrases[i + 3].kind is Kind.VERB  # "and Poe agreed"
    return -1 if goes_on else i + 2


def _has_verb(phrases: Sequence[Phrase]) -> bool:
    return any(phrase.kind is Kind.VERB for phrase in phrases)


_BORDERS: Final = frozenset(
    (Kind.COMMA, Kind.QUOTE, Kind.SUBORDINATOR, Kind.STOP, Kind.ADVERB, Kind.DASH, Kind.COLON)
)
_LONGEST_ASIDE: Final = 12  # phrases
