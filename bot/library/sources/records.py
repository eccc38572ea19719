"""JSON: one article an object, in an array, in a JSON Feed, or one a line (JSON Lines)."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.errors import UnreadableFile
from bot.library.sources.characters import has_letters
from bot.library.sources.fields import read_fields
from bot.library.sources.item import SourceItem, entry_key, note
from bot.library.sources.markup import to_text
from bot.library.sources.tags import is_marked_up
from bot.models.message import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.models.message import Message

MOST_RECORDS = 10_000
# Under these names, an object holds its articles as a list.
_LISTS = ("items", "articles", "entries", "posts", "stories", "docs", "results", "data")


def looks_like_records(content: bytes) -> bool:
    """Tell whether the first line of a file is an article in JSON."""
    line = content.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")[0].rstrip(b"\r, ")
    if not line.startswith((b'{"', b"{ ")) or not line.endswith(b"}"):
        return False
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and bool(read_fields(found).text)


def read_records(text: str) -> list[SourceItem]:
    """Return the articles of a JSON file. Raises UnreadableFile if there are none."""
    objects, source = _objects(text)
    notes: list[Message] = []
    items: dict[str, SourceItem] = {}
    empty = 0
    for values in objects:
        if len(items) == MOST_RECORDS:
            notes.append(note("Only the first {most} articles are read.", most=MOST_RECORDS))
            break
        item = _item(values, source)
        if item is None:
            empty += 1
        else:
            items.setdefault(item.key, item)
    if not items:
        raise UnreadableFile(
            "I found no article in this JSON: give each a “title”, a “date” and a “text”."
        )
    if empty:
        notes.append(without_text(empty))
    return with_notes(list(items.values()), notes)


def without_text(count: int) -> Message:
    """Return the note that so many entries of a file have no text."""
    return counted(
        "{count} entry without text was left out.",
        "{count} entries without text were left out.",
        count,
    )


def with_notes(items: list[SourceItem], notes: Iterable[Message]) -> list[SourceItem]:
    """Return the items of one file; the first one gets the notes on the whole file."""
    first, *others = items
    told = (*first.notes, *notes)
    return [replace(first, notes=told), *others]


def _item(values: object, source: str | None) -> SourceItem | None:
    if not isinstance(values, dict):
        return None
    fields = read_fields(values)
    text = fields.text or ""
    notes: tuple[Message, ...] = ()
    if is_marked_up(text):
        text, notes = to_text(text)
    if not has_letters(text):
        return None
    identity = fields.id or fields.link or f"{fields.title}\n{text}"
    return SourceItem(
        text,
        fields.title,
        fields.published,
        fields.link,
        fields.source or source,
        entry_key(identity),
        notes,
    )


def _objects(text: str) -> tuple[Iterable[Any], str | None]:
    """Return the objects of the file, and the outlet's name if the file gives it once."""
    text = text.lstrip("\ufeff")
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return _lines(text), None
    if isinstance(whole, list):
        return whole, None
    if isinstance(whole, dict):
        for name in _LISTS:
            if isinstance(whole.get(name), list) and not read_fields(whole).text:
                return whole[name], read_fields(whole).title
        if isinstance(whole.get("items"), list):  # a JSON Feed has a description, too
            return whole["items"], read_fields(whole).title
    return [whole], None


def _lines(text: str) -> Iterator[Any]:
    for line in filter(str.strip, text.split("\n")):
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            yield None
