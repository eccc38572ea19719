"""RSS, Atom, RDF and JSON Feed: one article an entry."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from bot.errors import UnreadableFile
from bot.library.sources.characters import as_meant, has_letters, without_controls
from bot.library.sources.fields import read_day
from bot.library.sources.item import SourceItem, entry_key, note
from bot.library.sources.markup import to_text
from bot.library.sources.records import with_notes, without_text
from bot.library.sources.tags import is_marked_up
from bot.models.message import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.message import Message

MOST_ENTRIES = 500
_LONGEST_TITLE = 500
# What RSS's module `syndication` calls a period, in minutes.
_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ENTRY = re.compile(rb"<(?:item|entry)[\s>]")
_ENTRY_END = re.compile(rb"</(?:item|entry)\s*>")
_ENTRY_DAY = re.compile(rb"<(?:pubDate|published|updated|dc:date)[^>]*>([^<]{1,60})<")
_DATES = ("published", "updated", "created")
_NO_DAY = date(1970, 1, 1)  # what a program writes that knows no time
_COMMENT = re.compile(r"\((?:\\.|[^()\\])*\)")  # of RFC 822
_WEB = ("http://", "https://")
_IANA_ALTERNATE = "http://www.iana.org/assignments/relation/alternate"
# What a site's export holds beside what it published (WordPress's and Blogger's are feeds).
_STATES = frozenset(("draft", "auto-draft", "pending", "private", "trash", "future", "inherit"))
_NO_ARTICLES = frozenset(("attachment", "nav_menu_item", "revision", "custom_css"))
_BLOGGER_KIND = "http://schemas.google.com/g/2005#kind"


@dataclass(frozen=True, slots=True)
class FeedDocument:
    """A feed as it was at one moment; the text of an entry may be empty.

    `total` counts all entries, also those beyond the limit. `minutes` is how long the feed asks to
    be left alone, None if it does not say. `unpublished` counts drafts and what is no article in a
    site's export.
    """

    title: str | None
    entries: tuple[SourceItem, ...]
    total: int
    minutes: int | None = None
    unpublished: int = 0


def read_feed(content: bytes, address: str = "") -> list[SourceItem]:
    """Return the articles of a feed, which came from `address`.

    Raises UnreadableFile if it is no feed or has no text.
    """
    document = read_feed_document(content, address)
    items = [entry for entry in document.entries if has_letters(entry.text)]
    if not items:
        raise UnreadableFile("The feed has no entry with a text: there is nothing to read in it.")
    return with_notes(items, _notes(document, len(document.entries) - len(items)))


def read_feed_document(content: bytes, address: str = "") -> FeedDocument:
    """Return a feed with all of its entries. Raises UnreadableFile if it is no feed."""
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _read_json(content, address)
    # Only here: the process that reads a feed is not the one that answers.
    import feedparser  # noqa: PLC0415

    shortened, left_out = _shortened(content)
    parsed = feedparser.parse(
        shortened,
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-location": address} if address else {},
    )
    if not parsed.get("version") and not parsed.entries:
        raise UnreadableFile("The file is neither a feed nor a web page: save the article as .txt.")
    title = _line(parsed.feed.get("title"))
    published = [entry for entry in parsed.entries[:MOST_ENTRIES] if _is_published(entry)]
    read = [(str(entry.get("id") or ""), _item(entry, title, address)) for entry in published]
    total = len(parsed.entries) + left_out
    unpublished = min(len(parsed.entries), MOST_ENTRIES) - len(published)
    return FeedDocument(title, _entries(read), total, _minutes(parsed.feed), unpublished)


def _is_published(entry: Any) -> bool:  # noqa: ANN401 - feedparser has no types
    """Tell whether an entry is an article that its site published."""
    kinds = [str(tag.get("term")) for tag in entry.get("tags", ())
             if tag.get("scheme") == _BLOGGER_KIND]  # fmt: skip
    return (
        entry.get("wp_status") not in _STATES
        and entry.get("wp_post_type") not in _NO_ARTICLES
        and entry.get("app_draft") != "yes"
        and (not kinds or any(kind.endswith("#post") for kind in kinds))
    )


def _shortened(content: bytes) -> tuple[bytes, int]:
    """Return a feed with its newest entries alone, and how many were left out.

    Parsing 5,000 entries takes seconds. The newest stand first, or last if their dates say so.
    """
    starts = [match.start() for match in _ENTRY.finditer(content)]
    surplus = len(starts) - MOST_ENTRIES
    ends = [match.end() for match in _ENTRY_END.finditer(content, starts[-1] if starts else 0)]
    if surplus <= 0 or not ends:
        return content, 0
    first, last = _written_day(content, starts[0]), _written_day(content, starts[-1])
    if first and last and last > first:
        return content[: starts[0]] + content[starts[surplus] :], surplus
    return content[: starts[MOST_ENTRIES]] + content[ends[0] :], surplus


def _written_day(content: bytes, start: int) -> date | None:
    found = _ENTRY_DAY.search(content, start)
    return _read_written(found[1].decode("utf-8", "replace").strip()) if found else None


def _entries(read: list[tuple[str, SourceItem]]) -> tuple[SourceItem, ...]:
    """Return the entries, each once and with its key: its id, else its link, else its words.

    An id that several links share says nothing.
    """
    links = Counter(identity for identity, _ in {(one, item.link) for one, item in read})
    entries: dict[str, SourceItem] = {}
    for given, item in read:
        identity = given if links[given] == 1 else ""
        key = entry_key(identity or item.link or f"{item.title}\n{item.text}")
        if item.title or item.link or has_letters(item.text):
            entries.setdefault(key, replace(item, key=key))
    return tuple(entries.values())


def _minutes(feed: Any) -> int | None:  # noqa: ANN401 - feedparser has no types
    """Return for how many minutes a feed asks to be left alone."""
    told = str(feed.get("ttl") or "").strip()
    if told.isdecimal() and len(told) < 9:
        return int(told)
    period = _PERIODS.get(str(feed.get("sy_updateperiod") or "").strip().lower())
    often = str(feed.get("sy_updatefrequency") or "1").strip()
    often_number = int(often) if often.isdecimal() and 0 < len(often) < 5 else 1
    return period // max(1, often_number) if period else None


def _notes(document: FeedDocument, empty: int) -> list[Message]:
    notes = []
    if document.total > MOST_ENTRIES:
        notes.append(
            note(
                "Only the first {most} of {entries} entries are read.",
                most=MOST_ENTRIES,
                entries=document.total,
            )
        )
    if document.unpublished:
        notes.append(
            counted(
                "{count} entry that is no published article was left out.",
                "{count} entries that are no published articles were left out.",
                document.unpublished,
            )
        )
    if empty:
        notes.append(without_text(empty))
    return notes


def _item(entry: Any, source: str | None, address: str) -> SourceItem:  # noqa: ANN401 - feedparser has no types
    contents = [*entry.get("content", []), entry.get("summary_detail") or {}]
    longest = max(contents, key=lambda one: len(str(one.get("value") or "")))
    text = str(longest.get("value") or "")
    notes: tuple[Message, ...] = ()
    if longest.get("type") != "text/plain" or is_marked_up(text):
        text, notes = to_text(text)
    return SourceItem(
        _clean(text),
        _line(entry.get("title")),
        _day(entry),
        next(filter(None, (_link(one, address) for one in _links(entry))), None),
        _line(entry.get("source", {}).get("title")) or source,
        notes=notes,
    )


def _links(entry: Any) -> Iterator[str]:  # noqa: ANN401 - feedparser has no types
    """Yield where an entry may lead, rarer forms last (RFC 4287, 4.1.3.2 and 4.2.7.2; RDF's id)."""
    yield str(entry.get("link") or "")
    for one in entry.get("links", ()):
        if one.get("rel") == _IANA_ALTERNATE:
            yield str(one.get("href") or "")
    for one in entry.get("content", ()):
        yield str(one.get("src") or "")
    if "guidislink" not in entry:  # RDF's, which is an address
        yield str(entry.get("id") or "")


def _link(link: str, address: str) -> str | None:
    """Return an entry's link in full; None if it leads nowhere on the web."""
    try:
        link = urljoin(address, link.strip()) if link.strip() else ""
    except ValueError:
        return None
    return link if link.startswith(_WEB) else None


def _day(entry: Any) -> date | None:  # noqa: ANN401 - feedparser has no types
    """Return the entry's day where it was written, not in UTC; None if it is missing.

    feedparser's own reading is not used: it makes 1 July of 31 June, and takes the month from the
    clock if a date has none that it knows.
    """
    # feedparser's own `get` gives one date for another, with a warning.
    days = (_read_written(str(dict.get(entry, name) or "")) for name in _DATES)
    return next((day for day in days if day), None)


def _read_written(written: str) -> date | None:
    bare = _COMMENT.sub(" ", written)
    while bare != written:  # a comment may hold others
        written, bare = bare, _COMMENT.sub(" ", bare)
    try:
        day = read_day(parsedate_to_datetime(written))
    except (ValueError, TypeError, IndexError, OverflowError):
        day = read_day(written)
    return None if day == _NO_DAY else day


def _line(html: object) -> str | None:
    """Return a title, which may hold HTML, on one line."""
    if not html:
        return None
    text, _ = to_text(str(html))
    return _one_line(text.removeprefix("## "))


def _one_line(text: str) -> str | None:
    return " ".join(_CONTROLS.sub(" ", as_meant(text)).split())[:_LONGEST_TITLE] or None


def _clean(text: str) -> str:
    """Return the text without control characters; empty if it is full of them, or no text."""
    try:
        text = without_controls(as_meant(text))
    except UnreadableFile:
        return ""
    return text if has_letters(text) else ""


def _read_json(content: bytes, address: str) -> FeedDocument:
    """Return a JSON Feed (jsonfeed.org, version 1.1)."""
    try:
        feed = json.loads(content)
    except (ValueError, RecursionError):
        feed = None
    if not isinstance(feed, dict) or "jsonfeed.org/version" not in str(feed.get("version")):
        raise UnreadableFile("The file is neither a feed nor a web page: save the article as .txt.")
    items = feed.get("items")
    listed = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    title = _one_line(_text(feed, "title"))
    read = [(_text(item, "id"), _json_item(item, title, address)) for item in listed[:MOST_ENTRIES]]
    return FeedDocument(title, _entries(read), len(listed))


def _json_item(item: dict[str, Any], source: str | None, address: str) -> SourceItem:
    text = _text(item, "content_text")
    notes: tuple[Message, ...] = ()
    if html := _text(item, "content_html"):
        text, notes = to_text(html)
    text = text or _text(item, "summary")
    days = (read_day(_text(item, name)) for name in ("date_published", "date_modified"))
    return SourceItem(
        _clean(text),
        _one_line(_text(item, "title")),
        next((day for day in days if day), None),
        _link(_text(item, "url") or _text(item, "external_url"), address),
        source,
        notes=notes,
    )


def _text(values: dict[str, Any], name: str) -> str:
    value = values.get(name)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
