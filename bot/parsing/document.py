"""What each block of a file is: header, headline, byline, dateline, caption, body, furniture.

The text is never changed: blocks are spans of it. The reading goes from the file's top to its
end, since what a block is depends on whether the story has begun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, ParagraphKind, Span
from bot.parsing.structure import block_kinds
from bot.parsing.structure.agencies import find_dateline, find_signature, starts_with_dateline
from bot.parsing.structure.blocks import join_lines
from bot.parsing.structure.headers import read_header
from bot.parsing.structure.lines import split_lines, trim
from bot.parsing.structure.publication import find_day
from bot.parsing.structure.reports import tells_day

if TYPE_CHECKING:
    from datetime import date

    from bot.parsing.structure.agencies import Dateline
    from bot.parsing.structure.headers import Header

_HEADLINE, _BYLINE, _CAPTION, _SUBHEAD, _BODY, _FURNITURE = ParagraphKind
_DATELINE_WITHIN = 3  # paragraphs; a standfirst may come before the dateline
_LONGEST_HEADLINE = 120  # characters, of one that ends with a stop
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")

# A tag of markup; a block of nothing else belongs to the page.
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,400}>")
# What Markdown and lists put before a block's words.
_MARK = re.compile(r"(?:#{1,6}\s+|>\s+|[-*•·▪►]\s+)(?=[^\s*_=-])")
_STRONG = re.compile(r"(?P<mark>\*\*|__|\*|_)(?=\S)(?P<words>[^*_\n]{2,160})(?<=\S)(?P=mark)$")
# What agencies put before a headline: Yonhap's "(2nd LEAD)", Reuters' "UPDATE 1-".
_SLUG = re.compile(
    r"(?:\((?:\d\w\w )?(?:LEAD|URGENT|Lead|EDITORIAL|News Focus|Yonhap [A-Z]\w+)\)"
    r"|UPDATE \d+\s?[-–]|(?:BREAKING|URGENT|EXCLUSIVE|CORRECTED)\s?[-–:])\s*(?=\S)"
)
# "Updated Jul 7, 2012 6:40 PM ET" in front of the lead, in texts taken from web pages.
_STAMP = re.compile(
    r"(?:(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|PUBLISHED|UPDATED):?"
    r"|\d{1,2}:\d\d (?:E[SD]T|GMT|BST),?)[\s\d:/.,|–-]{0,12}(?:[A-Z][a-z]+\.? )?"
    r"(?:[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+\.? \d{4})"
    r"(?:,?\s(?:at )?\d{1,2}[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}\b)?)?\s+(?=\S)"
    # "Thursday, May 7, 2015 On Tuesday", where the page lost the line's end
    r"|[A-Z][a-z]+day, (?:[A-Z][a-z]+ \d{1,2}, |\d{1,2} [A-Z][a-z]+ )\d{4}\s+(?=[A-Z])"
)


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its blocks, in the order of the text; they never overlap.

    `headline` is None where the text has none, `published` where it does not tell the day with
    its year, `source` where it names no agency or outlet. `link` is what the header gives as the
    original's address. A dateline is a block of its own, of
    the kind `FURNITURE`, in front of the paragraph that it opens; `dateline` is its span.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    headline: Span | None
    published: date | None
    source: str | None
    dateline: Span | None = None
    link: str | None = None

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The numbered paragraphs, which tell the story."""
        return tuple(p for p in self.paragraphs if p.kind is ParagraphKind.BODY)


def read_document(text: str) -> Document:
    """Split `text` into blocks and tell what each is; raises nothing, whatever the text."""
    header = read_header(text, split_lines(text))
    spans = join_lines(text, header.rest)
    closes = block_kinds.closes_sentences(span.of(text) for span in spans)
    reading = _Reading(text, header, closes_sentences=closes)
    for index, span in enumerate(spans):
        reading.read(span, spans[index + 1] if index + 1 < len(spans) else None)
    reading.read_signature()
    return Document(
        text,
        _numbered(reading.blocks),
        reading.headline,
        reading.published or reading.dateline_day(),
        reading.source,
        reading.dateline.span if reading.dateline else None,
        header.link,
    )


def _numbered(blocks: list[tuple[ParagraphKind, Span]]) -> tuple[Paragraph, ...]:
    numbers = count(1)
    return tuple(
        Paragraph(next(numbers) if kind is _BODY else 0, kind, span) for kind, span in blocks
    )


class _Reading:
    """What is known half-way down the file."""

    def __init__(self, text: str, header: Header, *, closes_sentences: bool) -> None:
        self.text = text
        self.blocks = header.pieces
        self.headline = header.headline
        self.published = header.published
        self.source = header.source
        self.dateline: Dateline | None = None
        self._closes_sentences = closes_sentences
        self._paragraphs = 0
        self._lists_sources = False

    def read(self, span: Span, following: Span | None) -> None:
        """Add the block at `span`, before the one at `following`."""
        start = span.start
        span, marked = self._without_marks(span)
        words = span.of(self.text)
        kind = self._kind(_TAG.sub("", words).strip() if "<" in words else words, following)
        if kind is _CAPTION and span.start > start and block_kinds.is_open_ended(words):
            kind = _BODY  # an entry of a list
        if self._repeats_headline(span):
            kind = _HEADLINE
        elif marked and kind is _BODY and following:
            kind = _SUBHEAD
        if kind is _BODY:
            span = self._read_opening(span)
        elif kind is _HEADLINE:
            span = self._read_slug(span)
            self.headline = self.headline or span
        else:
            self._learn_from(kind, span)
        self._add(kind, span)

    def _add(self, kind: ParagraphKind, span: Span) -> None:
        if span.start < span.end:
            self.blocks.append((kind, span))
            self._paragraphs += kind is _BODY

    def _repeats_headline(self, span: Span) -> bool:
        """Tell whether a block above the story says again what the header gave as the title."""
        return (
            self.headline is not None
            and not self._paragraphs
            and span.of(self.text).casefold() == self.headline.of(self.text).casefold()
        )

    def _without_marks(self, span: Span) -> tuple[Span, bool]:
        """Leave out Markdown's marks, and tell whether they mark a heading."""
        mark = _MARK.match(self.text, span.start, span.end)
        if mark:
            return Span(mark.end(), span.end), mark[0].startswith("#")
        strong = _STRONG.match(self.text, span.start, span.end)
        if strong and self.text[strong.end("words") - 1] not in ".!?":
            return Span(*strong.span("words")), len(strong["mark"]) == 2
        return span, False

    def _kind(self, words: str, following: Span | None) -> ParagraphKind:
        if not words or block_kinds.is_furniture(words) or block_kinds.is_day_line(words):
            return _FURNITURE
        if self._is_source(words):
            return _FURNITURE
        if self.headline and not self._paragraphs and block_kinds.is_stamp(words):
            return _FURNITURE
        if block_kinds.is_byline(words):
            return _BYLINE
        if block_kinds.is_caption(words):
            return _CAPTION
        if not following:
            return _BODY
        if self._paragraphs:
            return self._kind_inside(words, following.of(self.text))
        return self._opening_kind(words, following.of(self.text))

    def _kind_inside(self, words: str, following: str) -> ParagraphKind:
        """Tell what a block is that stands inside the story."""
        if block_kinds.is_subhead(words):
            return _SUBHEAD
        if (
            self._closes_sentences
            and not following[:1].islower()  # not a sentence that an advertisement splits
            and block_kinds.is_open_ended(words)
            and not tells_day(words)
        ):
            return _CAPTION
        return _BODY

    def _is_source(self, words: str) -> bool:
        """Tell whether a block below the story cites another article, or heads such a list."""
        if not self._paragraphs:
            return False
        if block_kinds.heads_sources(words):
            self._lists_sources = True
            return True
        return block_kinds.is_citation(words) or (
            self._lists_sources and block_kinds.is_cited(words)
        )

    def _opening_kind(self, words: str, following: str) -> ParagraphKind:
        """Tell what a block above the story is, or that the story begins with it."""
        if starts_with_dateline(words):
            return _BODY
        if block_kinds.is_credited(words):
            return _CAPTION
        above_story = len(words) <= _LONGEST_HEADLINE and starts_with_dateline(following)
        if above_story or block_kinds.is_headline(words):
            return _SUBHEAD if self.headline else _HEADLINE
        return _BODY

    def _read_slug(self, span: Span) -> Span:
        """Cut off what an agency puts before a headline to tell its versions apart."""
        slug = _SLUG.match(self.text, span.start, span.end)
        if not slug:
            return span
        self._add(_FURNITURE, trim(self.text, slug.start(), slug.end()))
        return Span(slug.end(), span.end)

    def _read_opening(self, span: Span) -> Span:
        """Cut off what stands before the story's first words: a time stamp, a dateline."""
        if self.dateline or self._paragraphs >= _DATELINE_WITHIN:
            return span
        stamp = _STAMP.match(self.text, span.start, min(span.end, span.start + 120))
        if stamp:
            self._add(_FURNITURE, trim(self.text, stamp.start(), stamp.end()))
            self.published = self.published or find_day(stamp[0])
            span = Span(stamp.end(), span.end)
        self.dateline = find_dateline(self.text, span)
        if self.dateline:
            self._add(_FURNITURE, self.dateline.span)
            self.source = self.source or self.dateline.source
            span = trim(self.text, self.dateline.span.end, span.end)
        return span

    def _learn_from(self, kind: ParagraphKind, span: Span) -> None:
        """Take the day of publication or the agency from a block beside the story."""
        words = span.of(self.text)
        if not self.published and (kind is _BYLINE or block_kinds.tells_publication(words)):
            self.published = find_day(words)
        elif kind is _CAPTION and not self.source and block_kinds.is_credited(words):
            signature = find_signature(self.text, span)
            self.source = signature[1] if signature else None

    def read_signature(self) -> None:
        """Part the agency's signature from the story's last paragraph."""
        last = max((i for i, (kind, _) in enumerate(self.blocks) if kind is _BODY), default=None)
        if last is None:
            return
        span = self.blocks[last][1]
        signature = find_signature(self.text, span)
        if not signature:
            return
        mark, agency = signature
        self.source = self.source or agency
        story = trim(self.text, span.start, mark.start)
        mark = trim(self.text, mark.start, mark.end)
        parts = [(_BODY, story)] if story.start < story.end else []
        self.blocks[last : last + 1] = [*parts, (_FURNITURE, mark)]

    def dateline_day(self) -> date | None:
        """Return the dateline's day, where it or a line beside the story tells the year."""
        dateline = self.dateline
        if not dateline:
            return None
        written = find_day(dateline.span.of(self.text))
        if written or not (dateline.month and dateline.day):
            return written
        beside = (span.of(self.text) for kind, span in self.blocks if kind is _FURNITURE)
        years = {year for words in beside for year in _YEAR.findall(words)}
        if len(years) != 1:
            return None
        return find_day(f"{dateline.day} {dateline.month} {years.pop()}")
