"""Shows a place of the library beside words that are compared with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import ParagraphKind, Span
from bot.models.library import Citation
from bot.models.verification import Mark, Passage, Piece
from bot.models.wording import Word, list_words
from bot.parsing.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.storage.records import ArticleText

    Marked = Sequence[tuple[Mark, Sequence[Word]]]


def words_in(text: str, parts: Iterable[Span]) -> list[Word]:
    """Return the words of some parts of a text, counted from the start of the text."""
    return [
        word._replace(start=word.start + part.start, end=word.end + part.start)
        for part in parts
        for word in list_words(part.of(text))
    ]


def covered(marked: Marked) -> Span:
    """Return the span from the first to the last word that stands in the text."""
    said = [word for mark, words in marked if mark is not Mark.ADDED for word in words]
    return Span(said[0].start, said[-1].end)


def written_passage(article: ArticleText, words: Sequence[Word]) -> Passage:
    """Return whole sentences around words that the reporter wrote."""
    span = Span(words[0].start, words[-1].end)
    block = next(one for one in reversed(article.paragraphs) if one.span.start <= span.start)
    citation = Citation(article.heading, span, block.number, block.kind)
    marked = [(Mark.SAME, words)]
    return Passage(citation, tuple(cut_pieces(article, [block.span], marked, "")), span)


def cut_pieces(
    article: ArticleText, parts: Sequence[Span], marked: Marked, claim: str
) -> Iterator[Piece]:
    """Yield whole sentences around marked words of a quotation, which consists of `parts`.

    What stands between two parts has no mark. Added words are those of `claim`; the first ones come
    right before what they were added to.
    """
    text = article.text
    region = _sentences_around(article, covered(marked))
    position = region.start
    first: list[Piece] = []
    for mark, words in marked:
        if mark is Mark.ADDED:
            added = Piece(claim[words[0].start : words[-1].end], mark)
            if position == region.start:
                first = [added, Piece(" ", Mark.AROUND)]
            else:
                yield Piece(" ", Mark.AROUND)
                yield added
            continue
        for run in _within_parts(words, parts):
            yield Piece(text[position : run.start], Mark.AROUND)
            yield from first
            first = []
            yield Piece(run.of(text), mark)
            position = run.end
    yield Piece(text[position : region.end], Mark.AROUND)


def _within_parts(words: Sequence[Word], parts: Sequence[Span]) -> Iterator[Span]:
    """Yield the words' span, cut where one part of the quotation ends and the next one begins."""
    start = end = words[0].start
    for word in words:
        if any(end <= part.end < word.start for part in parts):
            yield Span(start, end)
            start = word.start
        end = word.end
    yield Span(start, end)


def _sentences_around(article: ArticleText, span: Span) -> Span:
    """Return the span with the rest of the sentences in which it begins and ends."""
    start, end = span.start, span.end
    for block in article.paragraphs:
        if block.kind is ParagraphKind.FURNITURE or not block.span.overlaps(span):
            continue
        for sentence in split_sentences(article.text, block.span):
            if sentence.start <= span.start < sentence.end:
                start = sentence.start
            if sentence.start < span.end <= sentence.end:
                end = sentence.end
    return Span(start, end)
