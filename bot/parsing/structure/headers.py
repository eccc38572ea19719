"""What stands above the story: a wire archive's first line, front matter, `Key: value` lines.

Sources: the seed's form (` date 2020-11-23 caption`), RFC 5322 header fields, Jekyll and Hugo
front matter (`---` or `+++` fences), Markdown's `# headline`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.models.article import ParagraphKind, Span
from bot.parsing.structure.agencies import CREDIT, starts_with_dateline
from bot.parsing.structure.lines import Line, trim
from bot.parsing.structure.publication import find_day

if TYPE_CHECKING:
    from datetime import date

# What a field tells, by its name in lower case; every name that is not here tells nothing needed.
_FIELDS = {
    **dict.fromkeys(("title", "headline", "subject"), "title"),
    **dict.fromkeys(
        (
            "date",
            "published",
            "published on",
            "published at",
            "publication date",
            "publish date",
            "publishdate",
            "publisheddate",
            "published_date",
            "date published",
            "datepublished",
            "pubdate",
            "posted",
            "posted on",
        ),
        "date",
    ),
    **dict.fromkeys(("author", "authors", "by", "byline", "writer", "reporter"), "author"),
    **dict.fromkeys(
        ("source", "publisher", "publication", "agency", "outlet", "site", "site_name"), "source"
    ),
    **dict.fromkeys(("link", "permalink", "url"), "link"),
    **dict.fromkeys(("caption", "photo caption", "image caption", "photo"), "caption"),
    **dict.fromkeys(("body", "text", "content", "article"), "body"),
    **dict.fromkeys(("subtitle", "subheadline", "standfirst", "deck", "dek", "kicker"), "subhead"),
    **dict.fromkeys(
        (
            "category",
            "categories",
            "copyright",
            "created",
            "dateline",
            "description",
            "id",
            "image",
            "keywords",
            "lang",
            "language",
            "last updated",
            "location",
            "modified",
            "place",
            "retrieved",
            "section",
            "slug",
            "summary",
            "tag",
            "tags",
            "topic",
            "updated",
        ),
        "other",
    ),
}
_KIND = {
    "title": ParagraphKind.HEADLINE,
    "author": ParagraphKind.BYLINE,
    "caption": ParagraphKind.CAPTION,
    "subhead": ParagraphKind.SUBHEAD,
}

_FIELD = re.compile(
    r"(?:\*\*|__)?([A-Za-z][A-Za-z _-]{0,24}?)(?:\*\*|__)?\s?[:=](?:\*\*|__)?(?=\s|$)\s*"
)
_LIST_MARK = re.compile(r"-\s+")
_FENCE = re.compile(r"(-{3}|\+{3})$")
_LONGEST_FRONT_MATTER = 80  # lines; a rule at the top of a long text opens none
_HEADING = re.compile(r"#{1,2}\s+(?=\S)")
_HEADING_TAIL = re.compile(r"\s#+$")
_ARCHIVE_LINE = re.compile(r"date\s+(?=\d{4}-\d\d-\d\d\b)")
_ARCHIVE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CAPTION_LENGTH = 600  # characters; a longer text before a credit is a story, not a caption


@dataclass(slots=True)
class Header:
    """What the top of the file tells, and the lines that are left for the story."""

    rest: list[Line]
    pieces: list[tuple[ParagraphKind, Span]] = field(default_factory=list)
    headline: Span | None = None
    published: date | None = None
    source: str | None = None
    link: str | None = None

    def add(self, kind: ParagraphKind, span: Span) -> None:
        """Note a block of the header, unless nothing is in it."""
        if span.start < span.end:
            self.pieces.append((kind, span))


def read_header(text: str, lines: list[Line]) -> Header:
    """Read what stands above the story in `lines`, the lines of `text`."""
    header = Header(rest=lines)
    for read in (_read_archive_line, _read_front_matter):
        if header.rest:
            read(text, header)
    for _ in range(_LONGEST_FRONT_MATTER):
        if not header.rest or not (_read_heading(text, header) or _read_field(text, header)):
            break
    return header


def _read_archive_line(text: str, header: Header) -> None:
    """Read ` date 2020-11-23 caption (Yonhap)`, the first line of a wire archive's file."""
    span = header.rest[0].span
    opening = _ARCHIVE_LINE.match(text, span.start, span.end)
    if not opening:
        return
    day = Span(opening.end(), opening.end() + len("2020-11-23"))
    header.published = find_day(day.of(text))
    header.add(ParagraphKind.FURNITURE, day)
    remainder = trim(text, day.end, span.end)
    header.rest = header.rest[1:]
    caption = _caption_in(text, remainder, is_all=not header.rest)
    if caption:
        header.add(ParagraphKind.CAPTION, caption)
        credit = CREDIT.search(text, caption.start, caption.end)
        header.source = credit["agency"] if credit else None
        remainder = trim(text, caption.end, span.end)
    if remainder.start < remainder.end:
        header.rest = [Line(remainder, after_gap=True), *header.rest]


def _caption_in(text: str, span: Span, *, is_all: bool) -> Span | None:
    """Return the part of the first line that is a caption: up to the first agency's credit."""
    if span.start == span.end or starts_with_dateline(span.of(text)):
        return None
    credit = CREDIT.search(text, span.start, min(span.end, span.start + _CAPTION_LENGTH))
    if credit and (credit.end() < span.end or not is_all):
        return Span(span.start, credit.end())
    return None if is_all else span


def _read_front_matter(text: str, header: Header) -> None:
    """Read the fields between two fences, where the file opens with one."""
    lines = header.rest
    fence = lines[0].span.of(text)
    if not _FENCE.match(fence):
        return
    end = next(
        (
            i
            for i, line in enumerate(lines[1 : _LONGEST_FRONT_MATTER + 1], 1)
            if line.span.of(text) == fence
        ),
        0,
    )
    if end < 2 or not _FIELD.match(text, lines[1].span.start, lines[1].span.end):
        return
    for line in lines[1:end]:
        match = _FIELD.match(text, line.span.start, line.span.end)
        name = match[1].lower() if match else ""
        mark = match or _LIST_MARK.match(text, line.span.start)
        start = mark.end() if mark else line.span.start
        value = trim(text, start, line.span.end)
        _take_field(text, header, _FIELDS.get(name, "other"), value)
    header.rest = lines[end + 1 :]


def _read_heading(text: str, header: Header) -> bool:
    """Take the first line as the headline where Markdown marks it so."""
    span = header.rest[0].span
    mark = _HEADING.match(text, span.start, span.end)
    if not mark or header.headline:
        return False
    tail = _HEADING_TAIL.search(text, mark.end(), span.end)
    header.headline = trim(text, mark.end(), tail.start() if tail else span.end)
    header.add(ParagraphKind.HEADLINE, header.headline)
    header.rest = header.rest[1:]
    return True


def _read_field(text: str, header: Header) -> bool:
    """Take the first line where it is a field whose name is known."""
    span = header.rest[0].span
    match = _FIELD.match(text, span.start, span.end)
    role = _FIELDS.get(match[1].lower()) if match else None
    if not match or role is None:
        return False
    value = trim(text, match.end(), span.end)
    header.rest = header.rest[1:]
    if role == "body":
        if value.start < value.end:
            header.rest = [Line(value, after_gap=True), *header.rest]
        return False
    _take_field(text, header, role, value)
    return True


def _take_field(text: str, header: Header, role: str, value: Span) -> None:
    value = _unquoted(text, value)
    words = value.of(text)
    if role == "title" and words and not header.headline:
        header.headline = value
    elif role == "date" and not header.published:
        header.published = find_day(words)
    elif role == "source" and words and not header.source:
        header.source = words
    elif role == "link" and not header.link:
        header.link = words
    header.add(_KIND.get(role, ParagraphKind.FURNITURE), value)


def _unquoted(text: str, value: Span) -> Span:
    """Leave out the quotation marks that YAML and TOML put around a whole value."""
    words = value.of(text)
    if (
        len(words) > 2
        and words[0] == words[-1]
        and words[0] in "\"'"
        and words.count(words[0]) == 2
    ):
        return trim(text, value.start + 1, value.end - 1)
    return value
