"""Questions about a made library, another one each time, each of which finds something."""

from __future__ import annotations

import itertools
import random
import re
from functools import cache
from typing import TYPE_CHECKING

from tests.proofs.bench.bots import Call
from tests.proofs.bench.made_library import make_articles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.models.article import Article

SMALLEST = 100  # articles; the larger libraries begin with the same ones
_WAYS = (str.upper, str.lower, str.title)  # in which a member may write the same words
_PHRASE = re.compile(r"about (the \w+ and the \w+)")
# In every paragraph of every article.
_EVERYWHERE = "another answer closed for on spoke stayed the week while".split()


@cache
def _articles() -> tuple[Article, ...]:
    return tuple(make_articles(SMALLEST))


def speakers() -> Iterator[str]:
    """Yield names of speakers whom every library quotes."""
    quoted = {one.speaker for article in _articles() for one in article.quotations}
    return _written(name for name in quoted if name)


def beginnings() -> Iterator[str]:
    """Yield the beginnings of these names, as autocomplete gets them."""
    return (name[:7] for name in speakers())


def titles() -> Iterator[str]:
    """Yield titles of articles that every library holds."""
    return _written(article.title for article in _articles())


def phrases() -> Iterator[str]:
    """Yield phrases of these articles, in quotation marks."""
    return (f'"{phrase}"' for phrase in _written(_phrases()))


def common_words() -> Iterator[str]:
    """Yield words that every article holds."""
    return (f'"{word}"' for word in _written(_EVERYWHERE))


def two_letters() -> Iterator[str]:
    """Yield the first two letters of the articles' nouns."""
    nouns = {noun for phrase in _phrases() for noun in phrase.split()[1::3]}
    return _written({noun[:2] for noun in nouns})


def said() -> Iterator[str]:
    """Yield quotations of these articles."""
    return _written(
        span.of(article.text)
        for article in _articles()
        for one in article.quotations
        for span in one.spans
    )


def _phrases() -> set[str]:
    return {phrase for article in _articles() for phrase in _PHRASE.findall(article.text)}


def _written(texts: Iterable[str]) -> Iterator[str]:
    """Yield the texts over and over, in all ways of writing before one comes again."""
    mixed = sorted(texts)
    random.Random(3).shuffle(mixed)
    return itertools.cycle([way(text) for way in _WAYS for text in mixed])


QUOTE = Call("quote", {"speaker": speakers()})
TYPED = Call("quote", {"speaker": beginnings()}, typed="speaker")
VERIFY = Call("verify", {"words": said()})
SUMMARY = Call("summary", {"article": titles()})
DATES = Call("dates", {"article": titles()})
PHRASE = Call("search", {"words": phrases()}, kind="a phrase")
COMMON = Call("search", {"words": common_words()}, kind="a word of every article")
PREFIX = Call("search", {"words": two_letters()}, kind="two letters")
