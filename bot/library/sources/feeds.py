"""RSS, Atom, RDF and JSON Feed: one article an entry."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from email.utils import parsedate_to_datetime
from html import unescape
from typing import TYPE_CHECKING, Any

from bot.errors import UnreadableFile
from bot.library.sources.characters import has_letters
from bot.library.sources.encodings import decode
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
from bot.library.sources.item import SourceItem, note
from bot.library.sources.json_feed import read_json_feed
from bot.library.sources.markup import to_text
from bot.library.sources.records import unpublished, with_notes, without_text
from bot.library.sources.tags import is_marked_up
from bot.models.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.message import Message

# What RSS's module `syndication` calls a period, in minutes.
_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}
_DECLARED = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=")
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml\s[^>]*>")
_ENTRY = re.compile(rb"<(?:item|entry)[\s>]")
_ENTRY_END = re.compile(rb"</(?:item|entry)\s*>")
_ENTRY_DAY = re.compile(rb"<(?:pubDate|published|updated|dc:date)[^>]*>([^<]{1,60})<")
_DATES = ("published", "updated", "created")
# What a program writes that knows no time.
_NO_DAY = date(1970, 1, 1)
_NO_YEAR = re.compile(r"\s-0001\s")
_COMMENT = re.compile(r"\((?:\\.|[^()\\])*\)")  # of RFC 822
_FOOTER = re.compile(
    r"<p>[^<]{0,80}<a\b[^>]*>([^<]*)</a>[^<]{0,80}<a\b[^>]*>[^<]*</a>[^<]{0,20}</p>\s*"
)
_IANA_ALTERNATE = "http://www.iana.org/assignments/relation/alternate"
# What a site's export holds beside what it published (WordPress's and Blogger's are feeds).
_STATES = frozenset(("draft", "auto-draft", "pending", "private", "trash", "future", "inherit"))
_NO_ARTICLES = frozenset(("attachment", "nav_menu_item", "revision", "custom_css"))
_BLOGGER_KIND = "http://schemas.google.com/g/2005#kind"


def read_feed(content: bytes, address: str = "", charset: str | None = None) -> list[SourceItem]:
    """Return the articles of a feed, which came from `address`.

    Raises UnreadableFile if it is no feed or has no text.
    """
    document = read_feed_document(content, address, charset)
    items = [entry for entry in document.entries if has_letters(entry.text)]
    if not items:
        raise UnreadableFile("The feed has no entry with a text: there is nothing to read in it.")
    return with_notes(items, _notes(document, len(document.entries) - len(items)))


def read_feed_document(
    content: bytes, address: str = "", charset: str | None = None
) -> FeedDocument:
    """Return a feed with all of its entries; `charset` is what the HTTP header says.

    Raises UnreadableFile if it is no feed.
    """
    # What the document declares goes before the header: servers send one charset for all they have.
    text, guess = decode(content, None if _DECLARED.match(content) else charset)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return replace(read_json_feed(text, address), guess=guess)
    # Only here: the process that reads a feed is not the one that answers.
    import feedparser  # noqa: PLC0415

    shortened, left_out = _shortened(_DECLARATION.sub("", text).encode("utf-8", "replace"))
    parsed = feedparser.parse(
        shortened,
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-location": address} if address else {},
    )
    if not parsed.get("version") and not parsed.entries:
        raise no_feed()
    title = _line(parsed.feed.get("title"))
    published = [entry for entry in parsed.entries[:MOST_ENTRIES] if _is_published(entry)]
    read = [(str(entry.get("id") or ""), _item(entry, title, address)) for entry in published]
    total = len(parsed.entries) + left_out
    unpublished = min(len(parsed.entries), MOST_ENTRIES) - len(published)
    return FeedDocument(title, each_once(read), total, _minutes(parsed.feed), unpublished, guess)


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
    notes = [document.guess] if document.guess else []
    if document.total > MOST_ENTRIES:
        notes.append(
            note(
                "Only the first {most} of {entries} entries are read.",
                most=MOST_ENTRIES,
                entries=document.total,
            )
        )
    if document.unpublished:
        notes.append(unpublished(document.unpublished))
    if empty:
        notes.append(without_text(empty))
    return notes


def _item(entry: Any, feed_title: str | None, address: str) -> SourceItem:  # noqa: ANN401 - feedparser has no types
    contents = [*entry.get("content", []), entry.get("summary_detail") or {}]
    longest = max(contents, key=lambda one: len(str(one.get("value") or "")))
    text = str(longest.get("value") or "")
    title, outlet = _line(entry.get("title")), _line(entry.get("source", {}).get("title"))
    notes: tuple[Message, ...] = ()
    if longest.get("type") != "text/plain" or is_marked_up(text):
        text, notes = to_text(_without_footer(text, title or ""))
    return SourceItem(
        cleaned(text),
        _without_outlet(title, outlet),
        _day(entry),
        next(filter(None, (full_link(one, address) for one in _links(entry))), None),
        outlet or feed_title,
        notes=notes,
    )


def _without_footer(html: str, title: str) -> str:
    """Return an entry without WordPress's last sentence ("The post A appeared first on B.").

    It is known by its links, because each language has words of its own for it.
    """
    start = html.rfind("<p>")
    found = _FOOTER.fullmatch(html, start) if start >= 0 else None
    is_footer = found and title and _folded(unescape(found[1])) == _folded(title)
    return html[:start] if is_footer else html


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Return a title without the outlet's name behind it, as feeds of several outlets have it."""
    bare, _, last = (title or "").rpartition(" - ")
    return bare if bare and outlet and _folded(last) == _folded(outlet) else title


def _folded(text: str) -> str:
    return " ".join(WORD.findall(fold(text)))


def _links(entry: Any) -> Iterator[str]:  # noqa: ANN401 - feedparser has no types
    """Yield where an entry may lead, rarer forms last (RFC 4287, 4.1.3.2 and 4.2.7.2; RDF's id)."""
    yield str(entry.get("feedburner_origlink") or "")
    yield str(entry.get("link") or "")
    for one in entry.get("links", ()):
        if one.get("rel") == _IANA_ALTERNATE:
            yield str(one.get("href") or "")
    for one in entry.get("content", ()):
        yield str(one.get("src") or "")
    if "guidislink" not in entry:  # RDF's, which is an address
        yield str(entry.get("id") or "")


def _day(entry: Any) -> date | None:  # noqa: ANN401 - feedparser has no types
    """Return the entry's day where it was written, not in UTC; None if it is missing.

    feedparser's own reading is not used: it makes 1 July of 31 June, and takes the month from the
    clock if a date has none that it knows.
    """
    # feedparser's own `get` gives one date for another, with a warning.
    days = (_read_written(str(dict.get(entry, name) or "")) for name in _DATES)
    return next((day for day in days if day), None)


def _read_written(written: str) -> date | None:
    if _NO_YEAR.search(written):
        return None
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
    return one_line(text.removeprefix("## "))
