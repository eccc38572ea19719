"""Alters quotations by rule, with the verdict that each alteration must get.

What an alteration makes is left out if the library happens to hold it: that is told by a simple
comparison of letters and digits, which shares nothing with the one that is proved.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.models.numerals import NUMERALS
from bot.models.verification import Change, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.models.article import Article

LEAST_WORDS: Final = 8
_ADDED_TO, _ADDED = 6, 3  # words
_TOKEN: Final = re.compile(r"\S+")
_SIMPLE: Final = re.compile(r"[^\W_]+")
_NEGATION: Final = re.compile(r"\bnot \b|\bnever \b", re.IGNORECASE)
_DIGITS: Final = re.compile(r"(?<![\w.,])\d{1,3}(?![\w.,])")
# Not within a number or an abbreviation.
_MARK: Final = re.compile(r"[’–\-;éü]|(?<![\d.])(?<!\b\w)[.,]|[.,](?=\s\w{2})(?<!\b\w[.,])")
_MARKS: Final = str.maketrans(
    {"’": "'", "–": "—", "-": "–", ",": " ,", ";": " —", ".": "…", "é": "e", "ü": "u"}
)
# Words that no news article holds.
_STRANGE: Final = "zibbering quolm frandle mivvish trunkel opsary blenkish dorrow".split()


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation of a library: its words, and its speaker if known."""

    words: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """What is asked, what was altered, and what must be answered.

    `sources` are the quotations that the words were made from; a different wording must show the
    first one. `change` is None where the alteration does not tell how it is to be named.
    """

    alteration: str
    words: str
    speaker: str | None
    verdict: Verdict
    sources: tuple[Quoted, ...]
    change: Change | None = None


class Library:
    """What the altered words are compared with."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.quoted = [
            Quoted(" ".join(span.of(article.text) for span in one.spans), one.speaker)
            for article in articles
            for one in article.quotations
        ]
        # The marks keep words of two quotations apart.
        self._simple = [f" {_simple(one.words)} " for one in self.quoted]
        self._quotations = "|".join(self._simple)
        self._texts = "|".join(f" {_simple(article.text)} " for article in articles)
        self.speakers = sorted({one.speaker for one in self.quoted if one.speaker})
        self.written = [*_written(articles)]

    def quotes(self, words: str) -> bool:
        """Tell whether a quotation holds the words in a row."""
        return f" {_simple(words)} " in self._quotations

    def holds(self, words: str) -> bool:
        """Tell whether an article holds the words in a row."""
        return f" {_simple(words)} " in self._texts

    def count(self, words: str) -> int:
        """Return how many quotations hold the words in a row."""
        return sum(f" {_simple(words)} " in one for one in self._simple)

    def speakers_of(self, words: str) -> set[str | None]:
        """Return everybody who is quoted with the words."""
        wanted = f" {_simple(words)} "
        held = zip(self.quoted, self._simple, strict=True)
        return {one.speaker for one, simple in held if wanted in simple}


def make_cases(library: Library, count: int, *, every: int = 1) -> Iterator[Case]:
    """Yield the alterations that fit each of `count` quotations of eight words or more.

    With `every`, each quotation gets one of so many alterations, another quotation others.
    """
    chance = random.Random(1)
    long = [one for one in library.quoted if len(_SIMPLE.findall(one.words)) >= LEAST_WORDS]
    chosen = chance.sample(long, min(count, len(long)))
    for number, quoted in enumerate(chosen):
        for place, alter in enumerate(ALTERATIONS, start=number):
            made = alter(quoted, library, chance) if place % every == 0 else None
            if made is not None:
                yield made
        if library.written and number % every == 0:
            written = library.written[number % len(library.written)]
            yield Case("the reporter's sentence", written, None, Verdict.WRITTEN, ())


def make_fragments(library: Library, count: int) -> Iterator[Case]:
    """Yield fragments of two to five words: half as they were said, half with a word replaced."""
    chance = random.Random(2)
    while count:
        quoted = chance.choice(library.quoted)
        tokens = _TOKEN.findall(quoted.words)
        length = chance.randint(2, 5)
        if len(tokens) < length:
            continue
        start = chance.randrange(len(tokens) - length + 1)
        words = tokens[start : start + length]
        if not all(map(_SIMPLE.search, words)):
            continue
        if count % 2:
            yield Case("fragment", " ".join(words), quoted.speaker, Verdict.SAID, (quoted,))
        else:
            words[chance.randrange(length)] = chance.choice(_STRANGE)
            yield Case("fragment, altered", " ".join(words), None, Verdict.ABSENT, ())
        count -= 1


def _verbatim(quoted: Quoted, library: Library, chance: random.Random) -> Case:
    del library, chance
    return Case("verbatim", quoted.words, quoted.speaker, Verdict.SAID, (quoted,))


def _cut(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    del library
    tokens = _TOKEN.findall(quoted.words)
    length = chance.randint(7, 12)
    if len(tokens) <= length:
        return None
    start = chance.randrange(len(tokens) - length + 1)
    words = " ".join(tokens[start : start + length])
    if tokens[start + length - 1][-1].isdigit():
        return None  # "75" is another number than "75 million"
    return Case("a run of its words", words, quoted.speaker, Verdict.SAID, (quoted,))


def _punctuated(quoted: Quoted, library: Library, chance: random.Random) -> Case:
    del library
    words = quoted.words.upper() if chance.random() < 0.5 else quoted.words
    marked = _MARK.sub(lambda mark: mark[0].translate(_MARKS), words)
    return Case("punctuation only", marked, quoted.speaker, Verdict.SAID, (quoted,))


def _replaced(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    places = [one for one in _SIMPLE.finditer(quoted.words) if len(one[0]) > 3]
    if not places:
        return None
    place = chance.choice(places)
    words = quoted.words[: place.start()] + chance.choice(_STRANGE) + quoted.words[place.end() :]
    return _different("one word replaced", words, (quoted,), library, Change.CHANGED)


def _renumbered(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    number = _DIGITS.search(quoted.words)
    if number is None:
        return None
    other = str(int(number[0]) + chance.randint(1, 9))
    words = quoted.words[: number.start()] + other + quoted.words[number.end() :]
    return _different("a number changed", words, (quoted,), library, Change.CHANGED)


def _affirmed(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    del chance
    negation = _NEGATION.search(quoted.words)
    inside = negation and _SIMPLE.search(quoted.words[: negation.start()])
    if not negation or not inside:
        return None
    words = quoted.words[: negation.start()] + quoted.words[negation.end() :]
    return _different("“not” dropped", words, (quoted,), library, Change.CHANGED)


def _without_middle(dots: str) -> Callable[[Quoted, Library, random.Random], Case | None]:
    name = f"the middle left out{' with dots' if dots else ''}"

    def alter(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
        tokens = _TOKEN.findall(quoted.words)
        if len(tokens) < 15:
            return None
        first = chance.randint(4, len(tokens) - 10)
        second = chance.randint(first + 5, len(tokens) - 4)
        words = f"{' '.join(tokens[:first])}{dots} {' '.join(tokens[second:])}"
        return _different(name, words, (quoted,), library, Change.SHORTENED)

    return alter


def _joined(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    other = chance.choice(library.quoted)
    if len(_SIMPLE.findall(other.words)) < LEAST_WORDS or other.words == quoted.words:
        return None
    words = f"{quoted.words} {other.words}"
    return _different("two joined", words, (quoted, other), library, Change.JOINED)


def _interrupted(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    """Take six words and put three others between them."""
    tokens = [token.strip(".,;:?!…") for token in quoted.words.split()]
    start = chance.randrange(max(1, len(tokens) - _ADDED_TO + 1))
    kept = tokens[start : start + _ADDED_TO]
    # "twenty" and "five" are not what "twenty-five" is, nor "U" and "S" what "U.S." is.
    if any(not word.isalpha() or word.casefold() in NUMERALS for word in kept):
        return None
    if len(kept) < _ADDED_TO or library.count(" ".join(kept)) != 1:
        return None
    for added in chance.sample(_STRANGE, _ADDED):
        kept.insert(chance.randint(1, len(kept) - 1), added)
    return _different("six words, three added", " ".join(kept), (quoted,), library, Change.CHANGED)


def _by_another(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    saying = library.speakers_of(quoted.words)
    others = [one for one in library.speakers if one not in saying]
    if quoted.speaker is None or not others:
        return None
    speaker = chance.choice(others)
    return Case("another speaker", quoted.words, speaker, Verdict.SAID_BY_OTHER, (quoted,))


def _invented(quoted: Quoted, library: Library, chance: random.Random) -> Case | None:
    """Mix the words of several quotations, so that each word is known and no row of them."""
    others = chance.sample(library.quoted, min(8, len(library.quoted)))
    words = [word for one in (quoted, *others) for word in _SIMPLE.findall(one.words)]
    invented = " ".join(chance.sample(words, min(len(words), chance.randint(8, 14))))
    if library.holds(invented):
        return None
    return Case("invented", invented, quoted.speaker, Verdict.ABSENT, ())


def _different(
    name: str, words: str, sources: tuple[Quoted, ...], library: Library, change: Change
) -> Case | None:
    if library.holds(words) or library.quotes(words):
        return None
    speaker = sources[0].speaker
    return Case(name, words, speaker, Verdict.SAID_DIFFERENTLY, sources, change)


ALTERATIONS: Final = (
    _verbatim, _cut, _punctuated, _replaced, _renumbered, _affirmed, _without_middle(""),
    _without_middle(" …"), _joined, _interrupted, _by_another, _invented,
)  # fmt: skip


def _written(articles: Sequence[Article]) -> Iterator[str]:
    """Yield sentences of eight words or more that hold no quotation."""
    for article in articles:
        for block in article.paragraphs:
            if block.number == 0 or any(
                block.span.overlaps(span) for one in article.quotations for span in one.spans
            ):
                continue
            for sentence in re.split(r"(?<=[a-z]\.)\s+", block.span.of(article.text)):
                if len(_SIMPLE.findall(sentence)) >= LEAST_WORDS:
                    yield sentence


def _simple(text: str) -> str:
    return " ".join(_SIMPLE.findall(text.replace("’", "").replace("'", "").casefold()))
