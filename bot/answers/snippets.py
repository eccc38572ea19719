"""Finds the paragraph of an article that answers a search best: pure."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bot.models.article import ParagraphKind, Span
from bot.models.library import Citation, SearchHit
from bot.models.text import WORD, fold

if TYPE_CHECKING:
    from bot.models.article import Paragraph
    from bot.models.library import ArticleHeading

_BLANK = re.compile(r"\s")

# Characters of a paragraph that a hit shows, and how many of them come before the first match.
SHOWN = 300
BEFORE = 80


def best_passage(
    typed: str, article: ArticleHeading, text: str, blocks: tuple[Paragraph, ...]
) -> SearchHit:
    """Return the first paragraph that has most of the typed words.

    The words may be spread over several paragraphs, or be in the title alone.
    """
    wanted = [fold(word) for word in WORD.findall(unicodedata.normalize("NFC", typed))]
    shown = [block for block in blocks if block.kind is not ParagraphKind.FURNITURE] or [*blocks]
    found = [(block, _find(wanted, block.span.of(text))) for block in shown]
    block, matches = max(found, key=lambda one: len({word for word, _ in one[1]}))
    return _hit(article, block, block.span.of(text), [span for _, span in matches])


def _find(wanted: list[str], paragraph: str) -> list[tuple[str, Span]]:
    """Return each place of a wanted word, or of a word that begins with the last one, in order."""
    places = []
    for match in WORD.finditer(paragraph):
        word = fold(match.group())
        if word in wanted or (wanted and word.startswith(wanted[-1])):
            key = word if word in wanted else wanted[-1]
            places.append((key, Span(*match.span())))
    return places


def _hit(article: ArticleHeading, block: Paragraph, words: str, matches: list[Span]) -> SearchHit:
    first = matches[0].start if matches else 0
    start = _word_start(words, max(0, first - BEFORE)) if len(words) > SHOWN else 0
    end = min(len(words), start + SHOWN)
    shown = tuple(
        Span(match.start - start, match.end - start) for match in matches if match.end <= end
    )
    cited = matches[0] if matches else Span(0, len(words))
    offset = block.span.start
    return SearchHit(
        text=words[start:end],
        matches=shown,
        cut_before=start > 0,
        cut_after=end < len(words),
        citation=Citation(
            article=article,
            span=Span(cited.start + offset, cited.end + offset),
            paragraph=block.number,
            kind=block.kind,
        ),
    )


def _word_start(words: str, at: int) -> int:
    """Return where the next word after `at` begins, so that no word is cut in half."""
    blank = _BLANK.search(words, at) if at else None
    return blank.end() if blank else at
