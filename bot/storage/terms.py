"""The terms by which texts are found, the same for stored texts, typed words and every engine."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.models.text import fold

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


def split_phrases(typed: str) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return the terms of each phrase in quotation marks, and those of the loose words."""
    phrases = map(list_terms, _PHRASE.findall(typed))
    return [tuple(words) for words in phrases if words], list_terms(_PHRASE.sub(" ", typed))


@lru_cache(maxsize=10_000)
def _fold_word(word: str) -> list[str]:
    # One letter may become several words: the ligature of a whole Arabic sentence does.
    return _PIECE.findall(fold(word))
