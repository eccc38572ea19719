"""Web pages: the article, told from the rest of the page by trafilatura."""

from __future__ import annotations

import re

from bot.errors import UnreadableFile
from bot.library.sources.fields import read_day
from bot.library.sources.item import SourceItem

# More than any article's page; a page of four times as many takes most of a minute to read.
_MOST_TAGS = 30_000
# Between a title and the outlet's name.
_PARTED = re.compile(r"(\s+[|–—·»:-]\s+|:\s+)")


def read_page(html: str, address: str | None = None) -> SourceItem:
    """Return the article in a page, which came from `address`.

    Raises UnreadableFile if it has none.
    """
    # Only here: they are slow to start and large.
    from trafilatura import bare_extraction  # noqa: PLC0415
    from trafilatura.settings import Document  # noqa: PLC0415

    if html.count("<") > _MOST_TAGS:
        raise UnreadableFile(
            "That page has more than {most} tags: copy the article's text from the browser and "
            "paste it.",
            most=_MOST_TAGS,
        )
    page = bare_extraction(
        html, url=address, with_metadata=True, include_comments=False, include_tables=False
    )
    if not isinstance(page, Document) or not page.text:
        raise UnreadableFile(
            "I found no article in that page: copy its text from the browser and paste it."
        )
    return SourceItem(
        # One line a paragraph; the reader takes an empty line between two.
        page.text.replace("\n", "\n\n"),
        _title(page.title or "", page.sitename or "", page.hostname or ""),
        read_day(page.date),
        page.url or None,
        page.sitename or page.hostname or None,
    )


def _title(title: str, *outlet: str) -> str | None:
    """Return a page's title without the outlet's name before or behind it."""
    names = {_folded(name) for name in outlet} | {_folded(outlet[-1].rpartition(".")[0])}
    parts = _PARTED.split(title)
    while len(parts) > 2 and _folded(parts[-1]) in names:
        parts = parts[:-2]
    while len(parts) > 2 and _folded(parts[0]) in names:
        parts = parts[2:]
    return None if _folded("".join(parts)) in names | {""} else "".join(parts)


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold().removeprefix("www.")))
