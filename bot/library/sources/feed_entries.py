"""The entries of a feed: what tells them apart, and their words and links."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from bot.errors import UnreadableFile
from bot.library.sources.characters import as_meant, has_letters, without_controls
from bot.library.sources.item import entry_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.library.sources.item import SourceItem
    from bot.models.message import Message

MOST_ENTRIES = 500
_LONGEST_TITLE = 500
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class FeedDocument:
    """A feed as it was at one moment; the text of an entry may be empty.

    `total` counts all entries, also those beyond the limit. `minutes` is how long the feed asks to
    be left alone, None if it does not say. `unpublished` counts drafts and what is no article in a
    site's export. `guess` says which encoding was guessed, None if none was.
    """

    title: str | None
    entries: tuple[SourceItem, ...]
    total: int
    minutes: int | None = None
    unpublished: int = 0
    guess: Message | None = None


def no_feed() -> UnreadableFile:
    """Return the refusal of a file that is no feed."""
    return UnreadableFile("The file is neither a feed nor a web page: save the article as .txt.")


def each_once(read: Sequence[tuple[str, SourceItem]]) -> tuple[SourceItem, ...]:
    """Return the entries, each once and with its key: its id, else its link, else its words.

    `read` holds each entry with its id. An id that several links share says nothing.
    """
    links = Counter(identity for identity, _ in {(one, item.link) for one, item in read})
    entries: dict[str, SourceItem] = {}
    for given, item in read:
        identity = given if links[given] == 1 else ""
        key = entry_key(identity or item.link or f"{item.title}\n{item.text}")
        if item.title or item.link or has_letters(item.text):
            entries.setdefault(key, replace(item, key=key))
    return tuple(entries.values())


def full_link(link: str, address: str) -> str | None:
    """Return an entry's link in full; None if it leads nowhere on the web."""
    try:
        link = urljoin(address, link.strip()) if link.strip() else ""
    except ValueError:
        return None
    return link if link.startswith(_WEB) else None


def one_line(text: str) -> str | None:
    """Return a title on one line; None if nothing is left of it."""
    return " ".join(_CONTROLS.sub(" ", as_meant(text)).split())[:_LONGEST_TITLE] or None


def cleaned(text: str) -> str:
    """Return the text without control characters; empty if it is full of them, or no text."""
    try:
        text = without_controls(as_meant(text))
    except UnreadableFile:
        return ""
    return text if has_letters(text) else ""
