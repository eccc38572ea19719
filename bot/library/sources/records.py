"""JSON: one article an object, in an array, in a JSON Feed, or one a line (JSON Lines)."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, Any

from bot.errors import UnreadableFile
from bot.library.sources.characters import has_letters
from bot.library.sources.fields import read_fields
from bot.library.sources.item import SourceItem, entry_key, note
from bot.library.sources.markup import to_text
from bot.library.sources.tags import has_references, is_marked_up
from bot.models.message import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.library.sources.fields import Fields
    from bot.models.message import Message

MOST_RECORDS = 10_000
_LOOKED_AT = 20  # objects of a list, to tell whether they are articles
_VALUE = re.compile(r"[{\[]")  # how one begins
# Under these names, an object holds its articles as a list: of a feed, of a site's export, of a
# search.
_LISTS = (
    "items", "articles", "entries", "posts", "stories", "docs", "results", "hits", "data",
    "documents", "news", "children", "@graph",
)  # fmt: skip
_DEEPEST = 4  # objects in objects, above that list
# Under these names, an object holds its only article.
_WRAPPERS = ("fields", "attributes", "_source", "article", "post", "node", "document", "data")
# What JSON-LD calls an article (schema.org); beside it stand the site, its owner and its pictures.
_ARTICLE_TYPES = ("Article", "Posting", "Report", "Review")


def looks_like_records(content: bytes) -> bool:
    """Tell whether a file, or its first line, holds articles in JSON."""
    content = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not content.startswith((b"{", b"[")):
        return False
    first, _, others = content.partition(b"\n")
    # Below an object that is front matter stands no other one.
    is_lines = others.lstrip()[:1] in {b"", b"{"} and _holds_article(first.rstrip(b"\r, "))
    return is_lines or _holds_article(content)


def _holds_article(content: bytes) -> bool:
    if not content.rstrip().endswith((b"}", b"]")):
        return False
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return any(map(_is_article, _listed(found)[0][:_LOOKED_AT]))


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
            continue
        if item.key in items and items[item.key].text != item.text:  # its id is no id
            item = replace(item, key=entry_key(f"{item.title}\n{item.text}"))
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


def unpublished(count: int) -> Message:
    """Return the note that so many entries of a file are no published articles."""
    return counted(
        "{count} entry that is no published article was left out.",
        "{count} entries that are no published articles were left out.",
        count,
    )


def with_notes(items: list[SourceItem], notes: Iterable[Message]) -> list[SourceItem]:
    """Return the items of one file; the first one gets the notes on the whole file."""
    first, *others = items
    told = (*first.notes, *notes)
    return [replace(first, notes=told), *others]


def _item(values: object, source: str | None) -> SourceItem | None:
    fields = _fields(values)
    if fields is None:
        return None
    text = fields.text or ""
    notes: tuple[Message, ...] = ()
    if is_marked_up(text):
        text, notes = to_text(text)
    elif has_references(text):
        text = unescape(text)
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


def _fields(values: object) -> Fields | None:
    """Return what an object says of an article, also if a wrapper does; None if it is none."""
    if not isinstance(values, dict):
        return None
    kinds = str(values.get("@type") or _ARTICLE_TYPES[0])
    if not any(one in kinds for one in _ARTICLE_TYPES):
        return None
    fields = read_fields(values)
    wrapped = next((values[name] for name in _WRAPPERS if isinstance(values.get(name), dict)), None)
    return read_fields(wrapped | values) if wrapped and not fields.text else fields


def _is_article(values: object) -> bool:
    fields = _fields(values)
    return fields is not None and has_letters(fields.text or "")


def _objects(text: str) -> tuple[Iterable[Any], str | None]:
    """Return the objects of the file, and the outlet's name if the file gives it once.

    Raises UnreadableFile if it holds no JSON.
    """
    text = text.lstrip("\ufeff")
    try:
        whole = json.loads(text)
    except RecursionError:
        return [], None
    except ValueError as error:
        lines = [*_lines(text)]
        found = lines if any(isinstance(one, dict) for one in lines) else [*_values(text)]
        if not any(found):
            raise UnreadableFile(
                "The file cannot be read as JSON: line {line} is broken. Fix it, or save "
                "the article's text as .txt.",
                line=getattr(error, "lineno", 1),
            ) from None
        return found, None
    return _listed(whole)


def _listed(whole: object) -> tuple[list[Any], str | None]:
    """Return the articles in a JSON value, and the outlet's name if it stands above them."""
    if isinstance(whole, list):
        return whole, None
    if not isinstance(whole, dict):
        return [], None
    title = read_fields(whole).title
    if isinstance(whole.get("items"), list):  # a JSON Feed has a description, too
        return whole["items"], title
    return ([whole] if _is_article(whole) else _inner_list(whole) or [whole]), title


def _inner_list(whole: dict[str, Any]) -> list[Any] | None:
    """Return the list of articles that is nearest to the top; None if there is none."""
    level = [whole]
    for _ in range(_DEEPEST):
        lists = [one[name] for one in level for name in _LISTS if isinstance(one.get(name), list)]
        for found in [*lists, *([*one.values()] for one in level)]:  # or an object for each key
            if any(map(_is_article, found[:_LOOKED_AT])):
                return [*found]
        values = [value for one in level for value in one.values()]
        inner = [
            one for value in values for one in (value[:1] if isinstance(value, list) else [value])
        ]
        level = [one for one in inner if isinstance(one, dict)]
    return None


def _lines(text: str) -> Iterator[Any]:
    for line in filter(str.strip, text.split("\n")):
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            yield None


def _values(text: str) -> Iterator[Any]:
    """Yield JSON values that stand one after another, each on several lines."""
    decoder, at = json.JSONDecoder(), 0
    while match := _VALUE.search(text, at):
        try:
            value, at = decoder.raw_decode(text, match.start())
        except (ValueError, RecursionError):
            return
        yield from value if isinstance(value, list) else [value]
