"""A short passage between marks and the words around it, as the rules on terms see it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.words.tokens import Token


class Tie(IntEnum):
    """How surely a passage is tied to somebody who said it."""

    NONE = 0  # nobody is near
    LOOSE = 1  # a neighbour's speaker, or a subject whose verb tells of no speech
    CUED = 2  # a verb of speaking, or its like


class Named:
    """A short passage and the words around it."""

    def __init__(self, tokens: Sequence[Token], at: int, words: Sequence[str], tie: Tie) -> None:
        self.tokens = tokens
        self.at = at
        self.words = words
        self.tie = tie
        self.titled = is_titled(words)
        self.called_out = words[-1].endswith(("?", "!"))
        # a term stands inside its sentence: no comma or stop closes it
        self.inside = words[-1][-1].isalnum()
        self.short = len(words) <= SHORT
        self._earlier = [t.lower for t in tokens[max(0, at - FAR) : at]]
        self._later = [t.lower for t in tokens[at + 1 : at + 1 + FAR]]
        self.before = self._earlier[-1] if at else ""
        """The word right before the passage, in lower case; empty where there is none."""

    @property
    def modifies(self) -> bool:
        """Tell whether a noun follows that it belongs to: "parole" status."""
        return self.inside and self.tag(1) in _NOUN

    @property
    def bears_name(self) -> bool:
        """Tell whether the words are a name, an article before it aside: "the Iron Aunt"."""
        if self.titled:
            return True
        return len(self.words) > 1 and self.words[0] in _ARTICLES and is_titled(self.words[1:])

    @property
    def has_verb(self) -> bool:
        """Tell whether the words hold what stands in a sentence: "is", "we", "to"."""
        return any(word.lower() in SENTENCE_WORDS or word == "to" for word in self.words)

    def earlier(self, count: int) -> Sequence[str]:
        """Return the `count` words before the passage, in lower case; `FAR` at most."""
        return self._earlier[-count:]

    def back(self, count: int) -> str:
        """Return the word `count` before the passage, in lower case; 1 is `before`."""
        return self._earlier[-count] if count <= len(self._earlier) else ""

    def later(self, count: int) -> Sequence[str]:
        """Return the `count` words after the passage, in lower case; `FAR` at most."""
        return self._later[:count]

    def tag(self, offset: int) -> Tag | None:
        """Return the tag of the token that is `offset` away from the passage."""
        i = self.at + offset
        return self.tokens[i].tag if 0 <= i < len(self.tokens) else None


SHORT: Final = 3  # words
FAR: Final = 8  # tokens that are looked at before and after
_NOUN: Final = frozenset((Tag.WORD, Tag.NAME))
_ARTICLES: Final = frozenset("the a an".split())
# What stands in a sentence and seldom in a name or a term.
SENTENCE_WORDS: Final = frozenset(
    """i i'm i've i'd i'll we we're we've you you're he he's she she's they they're it it's me us my
    our is are was were am isn't aren't wasn't don't doesn't didn't can't cannot won't will would
    should must have has had do did that's there's let""".split()
)
_SMALL: Final = frozenset(
    "a an the of in on to for and with at by is or from not but vs. v. as".split()
)
_SIGNS: Final = frozenset("& - – — …".split())


def is_titled(words: Sequence[str]) -> bool:
    """Tell whether the words bear a title's capitals: "War & Peace", "Salt - the Last Days"."""
    first = words[0][:1]
    return (first.isupper() or (first.isdigit() and len(words) > 1)) and all(
        word[:1].isupper() or word.lower() in _SMALL or word[:1].isdigit() or word in _SIGNS
        for word in words
    )
