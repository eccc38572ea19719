"""JSON Feed (jsonfeed.org, version 1.1)."""

from __future__ import annotations

import json
from html import unescape
from typing import TYPE_CHECKING, Any

from bot.library.sources.feed_entries import (
    MOST_ENTRIES,
    FeedDocument,
    cleaned,
    each_once,
    full_link,
    no_feed,
    one_line,
)
from bot.library.sources.fields import read_day
from bot.library.sources.item import SourceItem
from bot.library.sources.markup import to_text
from bot.library.sources.tags import has_references

if TYPE_CHECKING:
    from bot.models.message import Message


def read_json_feed(text: str, address: str) -> FeedDocument:
    """Return the feed, which came from `address`. Raises UnreadableFile if it is none."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError):
        feed = None
    if not isinstance(feed, dict) or "jsonfeed.org/version" not in str(feed.get("version")):
        raise no_feed()
    items = feed.get("items")
    listed = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    title = one_line(_plain(feed, "title"))
    read = [(_text(item, "id"), _item(item, title, address)) for item in listed[:MOST_ENTRIES]]
    return FeedDocument(title, each_once(read), len(listed))


def _item(item: dict[str, Any], source: str | None, address: str) -> SourceItem:
    text = _plain(item, "content_text")
    notes: tuple[Message, ...] = ()
    if html := _text(item, "content_html"):
        text, notes = to_text(html)
    text = text or _plain(item, "summary")
    days = (read_day(_text(item, name)) for name in ("date_published", "date_modified"))
    return SourceItem(
        cleaned(text),
        one_line(_plain(item, "title")),
        next((day for day in days if day), None),
        full_link(_text(item, "url") or _text(item, "external_url"), address),
        source,
        notes=notes,
    )


def _plain(values: dict[str, Any], name: str) -> str:
    """Return a plain text. Many programs write HTML's references to characters into it."""
    text = _text(values, name)
    return unescape(text) if has_references(text) else text


def _text(values: dict[str, Any], name: str) -> str:
    value = values.get(name)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
