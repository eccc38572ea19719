"""Finds words that a reporter wrote, outside quotations.

The functions run in the thread that reads, on one state of the library.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from bot.answers.candidates import SHORTEST_RUN
from bot.answers.compared_passages import words_in, written_passage
from bot.answers.comparison import find_words
from bot.models.article import Span
from bot.models.wording import is_written_in_two_ways

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.verification import Claim, Passage
    from bot.models.wording import Word
    from bot.storage.contract import LibraryReader
    from bot.storage.records import ArticleText

_MOST_WITH_WORDS = 8  # articles that hold the longest words
_LONGEST_WORDS = 6
_LEAST_LETTERS = 4
_LONGEST_TEXT = 50_000  # characters of an article that is read as a whole
_MOST_WINDOWS = 50  # places of the longest word in an article, each of which is read
_AROUND = 200  # characters, besides twice the claim's: brackets, and marks that the claim lacks


def find_written(library: LibraryReader, claim: Claim, words: Sequence[Word]) -> Passage | None:
    """Return where the words stand in an article's text, the newest first."""
    longest = _longest_words(claim, words)
    read: set[int] = set()
    for article in _list_texts(library, claim, longest):
        if article.heading.id in read:
            continue
        read.add(article.heading.id)
        for start, end in _windows(article.text, len(claim.words), longest):
            text = words_in(article.text, [Span(start, end)])
            if places := find_words(words, text):
                return written_passage(article, [text[at] for at in places])
    return None


def _longest_words(claim: Claim, words: Sequence[Word]) -> list[str]:
    """Return the longest words among those that are written in one way alone."""
    plain = {
        word.form
        for word in words
        if len(word.form) >= _LEAST_LETTERS
        and claim.words[word.start : word.end].lower() == word.form
        and not word.aside
        and not is_written_in_two_ways(word.form)
    }
    return sorted(plain, key=lambda form: (-len(form), form))[:_LONGEST_WORDS]


def _list_texts(
    library: LibraryReader, claim: Claim, longest: Sequence[str]
) -> Iterator[ArticleText]:
    """Yield articles that hold the words as they are, then those that hold the longest ones."""
    yield from library.list_texts_with([claim.words], limit=_MOST_WITH_WORDS)
    if len(longest) >= SHORTEST_RUN:
        yield from library.list_texts_with(longest, limit=_MOST_WITH_WORDS)


def _windows(text: str, length: int, longest: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text that may hold a claim of a length: around its longest word.

    Parts that overlap come as one, so nothing is read twice.
    """
    if not longest:
        if len(text) <= _LONGEST_TEXT:
            yield 0, len(text)
        return
    around = 2 * length + _AROUND
    found = re.finditer(re.escape(longest[0]), text, re.IGNORECASE)
    window: tuple[int, int] | None = None
    for match in islice(found, _MOST_WINDOWS):
        start, end = max(0, match.start() - around), min(len(text), match.end() + around)
        if window and start <= window[1]:
            start = window[0]
        elif window:
            yield window
        window = start, end
    if window:
        yield window
