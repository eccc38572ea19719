"""The feeds that a web page names."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urljoin

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


def find_feeds(content: bytes, address: str) -> list[str]:
    """Return the addresses of a page's feeds, in its order; feeds of comments come last."""
    parser = _Parser(address)
    parser.feed(content[:_LOOKED_AT].decode("utf-8", "replace"))
    parser.close()
    return [address for _, address in sorted(parser.found, key=lambda one: one[0])][:_MOST]


class _Parser(HTMLParser):
    """Collects feeds, each with whether it is one of comments."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[bool, str]] = []
        self._base = address

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take `<link rel="alternate">` and `<base>`."""
        told = {name: value or "" for name, value in attrs}
        if tag == "base" and told.get("href"):
            self._base = self._resolved(told["href"])
        if tag != "link" or "alternate" not in told.get("rel", "").lower().split():
            return
        kind = told.get("type", "").partition(";")[0].strip().lower()
        if kind in _TYPES and told.get("href", "").strip():
            address = self._resolved(told["href"])
            of_comments = "comment" in f"{address} {told.get('title', '')}".lower()
            if address.startswith(("http://", "https://")) and (
                (of_comments, address) not in self.found
            ):
                self.found.append((of_comments, address))

    def _resolved(self, link: str) -> str:
        try:
            return urljoin(self._base, link.strip())
        except ValueError:
            return ""
