"""Which passages between marks are no quotations: titles of works, nicknames, terms.

The Chicago Manual of Style sets titles of shorter works and programmes between marks (8.163-8.197)
and words used as terms or with distance (7.57-7.63, "scare quotes"). What is named so stands in
headline capitals behind a noun or a preposition that announces it, or is a word or two that no
verb gives to anybody.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from bot.parsing.words.cues import inflect
from bot.parsing.words.lexicon import NAMING_WORDS, WEEKDAYS, WORK_NOUNS
from bot.parsing.words.names import bare, is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.narration import Narration
    from bot.parsing.words.tokens import Token


class Tie(IntEnum):
    """How surely a passage is tied to somebody who said it."""

    NONE = 0  # nobody is near
    LOOSE = 1  # a neighbour's speaker, or a subject whose verb tells of no speech
    CUED = 2  # a verb of speaking, or its like


def is_term(narration: Narration, number: int, tie: Tie) -> bool:
    """Tell whether the passage names something rather than quoting somebody."""
    words = narration.passages[number].span.of(narration.text).split()
    if len(words) > _LONGEST_TITLE:
        return False
    called_out = words[-1].endswith(("?", "!"))
    titled = _is_titled(words)
    if tie is Tie.NONE and not called_out and len(words) <= (_LONGEST_TITLE if titled else 2):
        return True
    if tie is Tie.LOOSE and titled and not called_out:
        return True
    tokens = narration.lines[narration.line_of[number]].tokens
    at = next(i for i, t in enumerate(tokens) if t.passage == number)
    if at and tokens[at - 1].lower == "so-called":
        return True  # what others call it, whoever reports that
    if tie is not Tie.CUED and at and tokens[at - 1].lower in _WORDS:
        return True
    return _is_nickname(tokens, at, words) or (titled and _is_announced(tokens, at, words))


_LONGEST_TITLE: Final = 6  # words
_SMALL: Final = frozenset(
    "a an the of in on to for and with at by is or from not but vs. v. as".split()
)


def _is_titled(words: Sequence[str]) -> bool:
    """Tell whether the words bear a title's capitals."""
    return words[0][:1].isupper() and all(
        word[:1].isupper() or word.lower() in _SMALL or word[:1].isdigit() for word in words
    )


def _is_nickname(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """Tell whether the passage stands inside a name: Cris "Cyborg" Justino."""
    return (
        0 < at < len(tokens) - 1
        and len(words) <= 3
        and tokens[at - 1].tag is Tag.NAME
        and tokens[at + 1].tag is Tag.NAME
        and not is_possessive(tokens[at - 1])
        and words[-1][-1].isalnum()
    )


def _is_announced(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """Tell whether a noun, a preposition or an owner before the passage announces a title."""
    i = at - 1
    if i >= 0 and tokens[i].tag is Tag.COMMA:
        i -= 1
    before = tokens[i] if i >= 0 else None
    after = [t.lower for t in tokens[at + 1 : at + 5]]
    if any(word in WORK_NOUNS for word in after[:3]) and not {"said", "says"} & set(after[:3]):
        return True
    if after[:1] == ["by"] or after[:2] == [",", "by"]:
        return True  # "The Salt Road", by Jane Roe
    if before is None:
        return False
    if before.lower in WORK_NOUNS or before.lower in _PSEUDONYMS:
        return True
    if before.lower == "of" and i and tokens[i - 1].lower in _MAKERS:
        return True
    if before.lower in NAMING_WORDS and i and tokens[i - 1].tag in {Tag.WORD, Tag.COMMA}:
        return True
    if before.lower in _PERFORMS:
        return True
    if is_possessive(before):
        owner = bare(before.text)
        return (
            owner.lower() in WEEKDAYS
            or owner.lower() == "news"
            or (len(owner) > 1 and owner.isupper())
        )
    return i == at - 1 and before.lower == "on" and len(words) > 1


# Who sings or stages a title does not say it.
_PERFORMS: Final = inflect("sing perform stage premiere direct record rerelease cover") | {
    "playing",
    "starring",
}
_WORDS: Final = frozenset("term word phrase expression acronym verb noun adjective".split())
_PSEUDONYMS: Final = frozenset("pseudonym alias moniker nickname".split())
_MAKERS: Final = WORK_NOUNS | frozenset(
    "author authors host hosts co-host broadcast production performance staging reading".split()
)
