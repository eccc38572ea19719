"""The feeds that a web page names."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from bot.models.feed import FeedLink

if TYPE_CHECKING:
    from collections.abc import Iterable

_TYPES = frozenset(
    (
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
    )
)
_LOOKED_AT = 500_000  # bytes; the links stand in a page's head
_MOST = 20
_LONGEST_TITLE = 100
# How the address of a feed looks that a page links to in its text: /rss.xml, /feed/, ?feed=rss2.
_LIKE_A_FEED = re.compile(r"(?:^|[/._?&=-])(?:rss2?|atom|rdf|feeds?)(?:[/._&=-]|$)", re.IGNORECASE)
_OF_COMMENTS = re.compile(r"comment", re.IGNORECASE)


def find_feeds(content: bytes, address: str) -> list[FeedLink]:
    """Return a page's feeds, in its order; those of comments only if there are no others.

    A page that names none in its head may still link to some.
    """
    parser = _Parser(address)
    parser.feed(content[:_LOOKED_AT].decode("utf-8", "replace"))
    parser.close()
    found = _each_once(parser.named) or _each_once(parser.linked)
    of_news = [one for one in found if not _OF_COMMENTS.search(f"{one.address} {one.title}")]
    return (of_news or found)[:_MOST]


def _each_once(links: Iterable[FeedLink]) -> list[FeedLink]:
    found: dict[str, FeedLink] = {}
    for one in links:
        found.setdefault(one.address, one)
    return [*found.values()]


class _Parser(HTMLParser):
    """Collects the feeds that a page names in its head, and links that look like feeds."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.named: list[FeedLink] = []
        self.linked: list[FeedLink] = []
        self._base = address

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take `<link rel="alternate">`, `<a>` and `<base>`."""
        told = {name: " ".join((value or "").split()) for name, value in attrs}
        link = told.get("href", "")
        if not link or tag not in {"a", "base", "link"}:
            return
        address, title = self._resolved(link), told.get("title", "")[:_LONGEST_TITLE]
        if tag == "base":
            self._base = address
        elif not address.startswith(("http://", "https://")):
            return
        elif tag == "a" and _is_like_a_feed(address):
            self.linked.append(FeedLink(address, title))
        elif tag == "link" and "alternate" in told.get("rel", "").lower().split():
            kind = told.get("type", "").partition(";")[0].strip().lower()
            if kind in _TYPES:
                self.named.append(FeedLink(address, title))

    def _resolved(self, link: str) -> str:
        try:
            return urljoin(self._base, link)
        except ValueError:
            return ""


def _is_like_a_feed(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(_LIKE_A_FEED.search(f"{parts.path}?{parts.query}" if parts.query else parts.path))
