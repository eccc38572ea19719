"""RSS, Atom and RDF as files: one article an entry."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from bot.errors import UnreadableFile
from bot.library.sources.characters import has_letters
from bot.library.sources.fields import read_day
from bot.library.sources.item import SourceItem, entry_key, note
from bot.library.sources.markup import to_text
from bot.library.sources.records import with_notes, without_text
from bot.library.sources.tags import is_marked_up

if TYPE_CHECKING:
    from datetime import date

    from bot.models.message import Message

MOST_ENTRIES = 500


def read_feed(content: bytes, address: str = "") -> list[SourceItem]:
    """Return the articles of a feed, which came from `address`.

    Raises UnreadableFile if it is no feed or has no text.
    """
    # Only here: the process that reads a feed is not the one that answers.
    import feedparser  # noqa: PLC0415

    parsed = feedparser.parse(
        content,
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-location": address} if address else {},
    )
    if not parsed.get("version") and not parsed.entries:
        raise UnreadableFile("The file is neither a feed nor a web page: save the article as .txt.")
    source = _line(parsed.feed.get("title"))
    items: dict[str, SourceItem] = {}
    empty = 0
    for entry in parsed.entries[:MOST_ENTRIES]:
        item = _item(entry, source)
        if item is None:
            empty += 1
        else:
            items.setdefault(item.key, item)
    if not items:
        raise UnreadableFile("The feed has no entry with a text: there is nothing to read in it.")
    return with_notes(list(items.values()), _notes(len(parsed.entries), empty))


def _notes(entries: int, empty: int) -> list[Message]:
    notes = []
    if entries > MOST_ENTRIES:
        notes.append(
            note(
                "Only the first {most} of {entries} entries are read.",
                most=MOST_ENTRIES,
                entries=entries,
            )
        )
    if empty:
        notes.append(without_text(empty))
    return notes


def _item(entry: Any, source: str | None) -> SourceItem | None:  # noqa: ANN401 - feedparser has no types
    contents = [*entry.get("content", []), entry.get("summary_detail") or {}]
    longest = max(contents, key=lambda one: len(str(one.get("value") or "")))
    text = str(longest.get("value") or "")
    notes: tuple[Message, ...] = ()
    if longest.get("type") != "text/plain" or is_marked_up(text):
        text, notes = to_text(text)
    if not has_letters(text):
        return None
    title = _line(entry.get("title"))
    link = str(entry.get("link") or "")
    identity = entry.get("id") or link or f"{title}\n{text}"
    return SourceItem(
        text,
        title,
        _day(entry),
        link if link.startswith(("http://", "https://")) else None,
        _line(entry.get("source", {}).get("title")) or source,
        entry_key(str(identity)),
        notes,
    )


def _day(entry: Any) -> date | None:  # noqa: ANN401 - feedparser has no types
    """Return the entry's day where it was written, not in UTC; None if it is missing."""
    for name in ("published", "updated", "created"):
        written = str(entry.get(name) or "")
        try:
            day = read_day(parsedate_to_datetime(written))
        except (ValueError, TypeError, IndexError, OverflowError):
            day = read_day(written)
        if day:
            return day
        if parsed := entry.get(f"{name}_parsed"):
            return read_day("{}-{:02}-{:02}".format(*parsed[:3]))
    return None


def _line(html: object) -> str | None:
    """Return a title, which may hold HTML, on one line."""
    if not html:
        return None
    text, _ = to_text(str(html))
    return " ".join(text.removeprefix("## ").split())[:500] or None
