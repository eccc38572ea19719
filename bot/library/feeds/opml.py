"""The operator's feeds: the outlines of `feeds.opml` in the seeds folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from bot.library.feeds.addresses import read_address

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "feeds.opml"
_LARGEST = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed in the file; `words` is its filter, as typed in the attribute `filter`."""

    address: str = field(repr=False)
    title: str
    words: str


def read_opml(path: Path) -> list[Outline] | None:
    """Return the feeds of a file, each address once; None if there is no such file.

    What is broken in the file is left out, as a browser would. Raises OSError.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST)
    except FileNotFoundError:
        return None
    parser = _Parser()
    parser.feed(content.decode("utf-8-sig", "replace"))
    parser.close()
    return [*parser.found.values()]


class _Parser(HTMLParser):
    """Collects `<outline xmlUrl="…">`, also nested ones; names have no case here."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, Outline] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an outline that names a feed."""
        told = {name: " ".join((value or "").split()) for name, value in attrs}
        address = read_address(told.get("xmlurl", "")) if tag == "outline" else None
        if address:
            title = told.get("text") or told.get("title") or ""
            self.found.setdefault(address, Outline(address, title, told.get("filter", "")))
