"""Web pages: the article, told from the rest of the page by trafilatura."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.errors import UnreadableFile
from bot.library.sources.fields import read_day
from bot.library.sources.item import SourceItem, note

if TYPE_CHECKING:
    from bot.models.message import Message

# More than any article's page; a page of four times as many takes most of a minute to read.
_MOST_TAGS = 30_000
# What a page says that gives only its beginning to visitors (schema.org, Open Graph).
_PAID = re.compile(
    r'"isAccessibleForFree"\s*:\s*"?false|'
    r'article:content_tier["\']?\s+content=["\']?locked',
    re.IGNORECASE,
)
_FEWEST_LETTERS = 100  # of a fetched article; "Please enable JavaScript" has fewer
_TEASER_WORDS = 150
_HEADING = re.compile(r"<h1\b[^>]{0,500}>(.{1,500}?)</h1>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_MOST_HEADINGS = 5  # that may be the article's
_FEWEST_WORDS = 3  # of a heading: fewer may be the outlet's name
# Between a title and the outlet's name.
_PARTED = re.compile(r"(\s+[|–—·»:-]\s+|:\s+)")
_BEFORE = re.compile(r"(?:.*(?:\s[|–—·»:-]|:)\s+)?", re.DOTALL)
_AFTER = re.compile(r"(?:\s+[|–—·»:-]\s.*)?", re.DOTALL)


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
        _without_site(
            _title(page.title or "", page.sitename or "", page.hostname or ""), _headings(html)
        ),
        read_day(page.date),
        _original(page.url or "", address) if address else page.url or None,
        page.sitename or page.hostname or None,
        notes=_check_whole(page.text, is_paid=bool(_PAID.search(html))) if address else (),
    )


def _check_whole(text: str, *, is_paid: bool) -> tuple[Message, ...]:
    """Return a note if a fetched text may be only the beginning.

    Raises UnreadableFile if it is only that.
    """
    if is_paid and len(text.split()) < _TEASER_WORDS:
        raise UnreadableFile(
            "That page shows its article to subscribers only: copy the text from the browser and "
            "paste it."
        )
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
        raise UnreadableFile(
            "I found hardly any text in that page, perhaps because it needs a browser: copy the "
            "article's text from there and paste it."
        )
    if is_paid:
        return (note("The page is for subscribers: this may be only the article's beginning."),)
    return ()


def _original(told: str, address: str) -> str:
    """Return the address that a page gives as its own, if it is of the same site.

    So a page cannot pass its words off as another site's.
    """
    try:
        hosts = [(urlsplit(one).hostname or "").removeprefix("www.") for one in (told, address)]
    except ValueError:
        return address
    is_same = hosts[0] == hosts[1] or any(
        one.endswith(f".{other}") for one, other in (hosts, hosts[::-1]) if "." in other
    )
    return told if is_same else address


def _title(title: str, *outlet: str) -> str | None:
    """Return a page's title without the outlet's name before or behind it."""
    names = {_folded(name) for name in outlet} | {_folded(outlet[-1].rpartition(".")[0])}
    parts = _PARTED.split(title)
    while len(parts) > 2 and _folded(parts[-1]) in names:
        parts = parts[:-2]
    while len(parts) > 2 and _folded(parts[0]) in names:
        parts = parts[2:]
    return None if _folded("".join(parts)) in names | {""} else "".join(parts)


def _headings(html: str) -> list[str]:
    """Return the first headings of a page, as plain text."""
    found = (match[1] for match in islice(_HEADING.finditer(html), _MOST_HEADINGS))
    return [" ".join(unescape(_TAG.sub("", one)).split()) for one in found]


def _without_site(title: str | None, headings: list[str]) -> str | None:
    """Return a title without a section or a motto, if what is left is the page's heading."""
    for heading in headings:
        if len(heading.split()) < _FEWEST_WORDS:
            continue
        before, found, after = (title or "").partition(heading)
        if found and _BEFORE.fullmatch(before) and _AFTER.fullmatch(after):
            return heading
    return title


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold().removeprefix("www.")))
