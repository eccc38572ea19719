"""The parts that a word may play, and those that closed classes of words always play."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final

from bot.parsing.words.cues import CUES
from bot.parsing.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TEMPORAL,
    VERBS,
)
from bot.parsing.words.numbered import Numbered


class Tag(Numbered):
    """The part that a token may play."""

    WORD: ClassVar[Tag]  # a noun or an adjective
    NAME: ClassVar[Tag]
    NUMBER: ClassVar[Tag]
    TIME: ClassVar[Tag]  # Monday, yesterday
    DETERMINER: ClassVar[Tag]
    POSSESSIVE: ClassVar[Tag]
    PRONOUN: ClassVar[Tag]  # he, they: may be a subject
    OBJECT: ClassVar[Tag]  # him, them
    RELATIVE: ClassVar[Tag]
    PREPOSITION: ClassVar[Tag]
    SUBORDINATOR: ClassVar[Tag]
    CONJUNCTION: ClassVar[Tag]
    AUXILIARY: ClassVar[Tag]
    ADVERB: ClassVar[Tag]
    TO: ClassVar[Tag]
    CUE: ClassVar[Tag]  # a verb by which somebody may speak
    VERB: ClassVar[Tag]  # any other verb
    COMMA: ClassVar[Tag]
    COLON: ClassVar[Tag]
    SEMICOLON: ClassVar[Tag]
    DASH: ClassVar[Tag]
    OPEN: ClassVar[Tag]
    CLOSE: ClassVar[Tag]
    STOP: ClassVar[Tag]
    QUOTE: ClassVar[Tag]  # a passage between marks, taken as one
    OTHER: ClassVar[Tag]


@dataclass(slots=True)
class Token:
    """A word or mark; `start` and `end` are offsets in the article, `passage` an index or -1."""

    tag: Tag
    start: int
    end: int
    text: str
    lower: str
    passage: int = -1


PATTERN: Final = re.compile(
    r"(?=\S)(?:"
    r"[A-Z][\w'’-]*+(?: & [A-Z][\w'’-]*+)+"  # a firm's partners: "Roe & Sons"
    r"|\w++(?=[\s,])"  # most words: what follows shows that they are one by themselves
    r"|(?:[^\W\d_]\.){2,}(?:-\w+)*"  # U.S., J.K., D.C.-based
    r"|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Yy]ou|I|[Ww]ho|[Tt]hat|[Tt]here)(?=['’](?:s|re|m|ve|d|ll)\b)"
    r"|['’](?:s|re|m|ve|d|ll)\b"  # the auxiliary in "he's"
    r"|['’]t(?=[ -][A-Z])"  # the article in "Dirk 't Hoen"
    r"|[$£€#@]?\w+(?:[-'’&.]\w+)*"  # words, joined by hyphen, apostrophe, ampersand or full stop
    r"|\.{2,}|--+|[^\w\s]"
    r")"
)
# The later lines lead: "her" is told from its neighbour, "that" from its place.
CLOSED: Final[dict[str, Tag]] = {
    **dict.fromkeys(VERBS, Tag.VERB),
    **dict.fromkeys(CUES, Tag.CUE),
    **dict.fromkeys(TEMPORAL, Tag.TIME),
    **dict.fromkeys(ADVERBS, Tag.ADVERB),
    **dict.fromkeys(AUXILIARIES, Tag.AUXILIARY),
    **dict.fromkeys(SUBORDINATORS, Tag.SUBORDINATOR),
    **dict.fromkeys(CONJUNCTIONS, Tag.CONJUNCTION),
    **dict.fromkeys(PREPOSITIONS, Tag.PREPOSITION),
    **dict.fromkeys(DETERMINERS, Tag.DETERMINER),
    **dict.fromkeys(OBJECT_PRONOUNS, Tag.OBJECT),
    **dict.fromkeys(POSSESSIVES, Tag.POSSESSIVE),
    **dict.fromkeys(SUBJECT_PRONOUNS, Tag.PRONOUN),
    **dict.fromkeys(RELATIVES, Tag.RELATIVE),
    "to": Tag.TO,
    "according": Tag.PREPOSITION,
    "there": Tag.PRONOUN,
    "sat": Tag.VERB,  # in small letters no Saturday
    "'m": Tag.AUXILIARY,
}
BEFORE_NOUN: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.PREPOSITION))
OPENS_NOUN: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))
BEFORE_VERB: Final = frozenset((Tag.PRONOUN, Tag.TO, Tag.AUXILIARY, Tag.RELATIVE))


def word_behind(match: re.Match[str]) -> str:
    """Return the word behind a match in lower case, or as much of it as stands near."""
    words = match.string[match.end() : match.end() + NEAR].split(None, 1)
    return words[0].lower() if words else ""


NEAR: Final = 24  # characters


def stands_before_surname(match: re.Match[str]) -> bool:
    """Tell whether a capitalised word that is no day or month stands right behind."""
    found = PATTERN.match(match.string, match.end() + 1)
    return (
        found is not None
        and found[0][:1].isupper()
        and found[0][1:].islower()
        and found[0].lower() not in CLOSED
    )


NOUNS: Final = frozenset((Tag.NAME, Tag.WORD))


def stands_before_noun(match: re.Match[str]) -> bool:
    """Tell whether a word of no closed class follows: no "to", no "the", no comma."""
    following = word_behind(match)
    return following[:1].isalpha() and following.rstrip(".,;:") not in CLOSED


OWNED: Final = ("'s", "s'")
ARTICLES: Final = frozenset("the a an".split())


THINGS: Final = frozenset(
    """building meeting morning evening wedding hearing filing ruling briefing gathering opening
    closing beginning ending setting something anything nothing everything spring string ring king
    wing ceiling clothing funding spending housing training shooting killing bombing beating
    stabbing warning finding recording sitting reading screening sibling feeling painting""".split()
)
