"""Converts a file's bytes to articles: decoding, then the reader of its kind.

`convert` may run for long or run out of memory on a hostile file: the bot calls it in a process
that can be stopped (`sandbox`). Plain text does not need that (`plain`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.library.sources.characters import (
    as_meant,
    check_words,
    decoded_again,
    is_encoded_twice,
    without_controls,
)
from bot.library.sources.encodings import decode
from bot.library.sources.feeds import read_feed
from bot.library.sources.fields import read_day, read_fields
from bot.library.sources.front_matter import split_front_matter
from bot.library.sources.iptc import read_iptc
from bot.library.sources.item import SourceItem, note
from bot.library.sources.kinds import Kind, kind_of
from bot.library.sources.mail import read_mail
from bot.library.sources.markdown import to_plain_text
from bot.library.sources.markup import to_text
from bot.library.sources.pages import read_page
from bot.library.sources.records import read_records
from bot.library.sources.tags import has_references, is_marked_up

if TYPE_CHECKING:
    from bot.library.sources.item import FetchedFrom
    from bot.models.message import Message

# How Jekyll wants its posts named, which then name no day (jekyllrb.com/docs/posts).
_DAY_IN_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})-")
_TWICE = note("It was encoded twice; it is read as what it was at first.")


def convert(name: str, content: bytes, fetched: FetchedFrom | None = None) -> list[SourceItem]:
    """Return the articles in a file of that name, which may have been fetched.

    Raises UnreadableFile with what to do.
    """
    kind = kind_of(name, content)
    address, charset = (fetched.address, fetched.charset) if fetched else (None, None)
    if kind is Kind.MAIL:
        return [_cleaned(read_mail(content))]
    if kind is Kind.FEED:
        return [_cleaned(item) for item in read_feed(content, address or "", charset)]
    text, guess = decode(content, charset)
    notes = (guess,) if guess else ()
    if is_encoded_twice(text):
        text, notes = decoded_again(text), (*notes, _TWICE)
    text = check_words(without_controls(text))
    if kind is Kind.RECORDS:
        items = read_records(text)
    elif kind is Kind.IPTC:
        items = read_iptc(text)
    elif kind is Kind.PAGE:
        items = [read_page(text, address)]
    else:
        items = [_read_text(name, kind, text)]
    first, *others = map(_cleaned, items)
    return [replace(first, notes=(*notes, *first.notes)), *others]


def _read_text(name: str, kind: Kind, text: str) -> SourceItem:
    """Read a text, or Markdown: its front matter, then what stands below it."""
    values, body = split_front_matter(text)
    notes: tuple[Message, ...] = ()
    if kind is Kind.MARKDOWN:
        body, notes = to_plain_text(body)
    elif is_marked_up(body):
        body, notes = to_text(body, keep_lines=True)
    elif has_references(body):
        body = unescape(body)
    check_words(body)
    fields = read_fields(values)
    named = _DAY_IN_NAME.match(PurePath(name).name) if kind is Kind.MARKDOWN else None
    published = fields.published or (read_day(named[1]) if named else None)
    return SourceItem(body, fields.title, published, fields.link, fields.source, notes=notes)


def _cleaned(item: SourceItem) -> SourceItem:
    """Return the item without what its markup or JSON wrote as character references."""

    def line(text: str | None) -> str | None:
        text = unescape(text or "") if has_references(text or "") else text
        return " ".join(without_controls(as_meant(text or "")).split()) or None

    notes = item.notes
    if is_encoded_twice(item.text):
        notes = (*notes, _TWICE)
    return replace(
        item,
        text=without_controls(as_meant(item.text)),
        title=line(item.title),
        source=line(item.source),
        notes=notes,
    )
