"""The terms by which texts are found, the same for stored texts, typed words and every engine."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.models.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

# The commonest terms: each is more than one in fifty of 1,461 articles. Indexes depend on them, so
# that to change them takes a new version of the schema.
COMMON = frozenset(("a", "and", "in", "of", "the", "to"))

# Longer words are cut into pieces that follow one another, because engines limit a word's length.
_PIECE = re.compile(r"[^\W_]{1,200}")
_PHRASE = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')


def list_terms(text: str) -> list[str]:
    """Return the words of `text` in order, without case and accents; they hold no other marks."""
    # Of all letters, only the dotted capital I is no single letter in lower case.
    text = unicodedata.normalize("NFC", text).replace("İ", "I").lower()
    words = _PIECE.findall(text)
    if text.isascii():
        return words
    terms: list[str] = []
    for word in words:
        if word.isascii():
            terms.append(word)
        else:
            terms += _fold_word(word)
    return terms


def join_terms(text: str) -> str:
    """Return the terms of `text` with single spaces between them, as they are stored."""
    return " ".join(list_terms(text))


def list_pairs(terms: Sequence[str]) -> list[str]:
    """Return a term for each one: itself, or "the_minister", with the next, if one is common.

    So no term is common, but each is in its place, and a phrase can be found by them.
    """
    pairs = [
        f"{one}_{next_one}" if one in COMMON or next_one in COMMON else one
        for one, next_one in pairwise(terms)
    ]
    return [*pairs, *terms[-1:]]


def join_pairs(joined: str) -> str:
    """Return what `list_pairs` does for terms as they are stored, with single spaces between."""
    return " ".join(list_pairs(joined.split()))


def split_phrases(typed: str) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return the terms of each phrase in quotation marks, and those of the loose words."""
    phrases = map(list_terms, _PHRASE.findall(typed))
    return [tuple(words) for words in phrases if words], list_terms(_PHRASE.sub(" ", typed))


@lru_cache(maxsize=10_000)
def _fold_word(word: str) -> list[str]:
    # One letter may become several words: the ligature of a whole Arabic sentence does.
    return _PIECE.findall(fold(word))
