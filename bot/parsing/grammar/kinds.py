"""Kinds of phrases, and questions that every step of the grammar asks of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from bot.parsing.words.lexicon import (
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
)
from bot.parsing.words.numbered import Numbered
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


class Kind(Numbered):
    """What a phrase is."""

    NOUN: ClassVar[Kind]
    VERB: ClassVar[Kind]
    PREPOSITION: ClassVar[Kind]
    RELATIVE: ClassVar[Kind]
    SUBORDINATOR: ClassVar[Kind]
    CONJUNCTION: ClassVar[Kind]
    ADVERB: ClassVar[Kind]  # also a noun phrase of time: "last week"
    ACCORDING: ClassVar[Kind]  # "according to"
    COMMA: ClassVar[Kind]
    COLON: ClassVar[Kind]
    DASH: ClassVar[Kind]
    OPEN: ClassVar[Kind]
    CLOSE: ClassVar[Kind]
    QUOTE: ClassVar[Kind]
    STOP: ClassVar[Kind]


@dataclass(slots=True)
class Phrase:
    """The tokens `first` to `last` of a line, both inclusive.

    Of a verb group, `cue` is the token of its cue verb, -1 where there is none, and
    `is_participle` tells a bare -ing form or an infinitive, which has no subject of its own.
    """

    kind: Kind
    first: int
    last: int
    cue: int = -1
    is_participle: bool = False


NOMINAL: Final = frozenset(
    (Tag.WORD, Tag.NAME, Tag.NUMBER, Tag.DETERMINER, Tag.POSSESSIVE, Tag.TIME)
)
VERBAL: Final = frozenset((Tag.AUXILIARY, Tag.ADVERB, Tag.CUE, Tag.VERB))
STARTS_PHRASE: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))
NOUNS: Final = frozenset((Tag.NAME, Tag.WORD))
VERBS: Final = frozenset((Tag.CUE, Tag.VERB))


def held(tokens: Sequence[Token], phrase: Phrase) -> Sequence[Token]:
    """Return the tokens of a phrase."""
    return tokens[phrase.first : phrase.last + 1]


SINGULAR: Final = frozenset(("a", "an"))


def is_person_noun(token: Token) -> bool:
    """Tell whether a token is a common noun for people."""
    return token.lower in PERSON_NOUNS or token.lower in PLURAL_PERSON_NOUNS


def is_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun phrase ends in a name."""
    last = tokens[phrase.last]
    return last.tag is Tag.NAME and not last.lower.endswith(("'s", "’s"))
