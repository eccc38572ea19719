"""Articles on the web: a page is fetched, then read in the process for what strangers wrote."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.errors import NotFetched, UnreadableFile
from bot.library.sources.item import FetchedFrom
from bot.library.sources.kinds import Kind, kind_of
from bot.library.sources.sandbox import Sandbox
from bot.models.message import template
from bot.models.status_meaning import StatusMeaning

if TYPE_CHECKING:
    from bot.library.sources.item import SourceItem
    from bot.library.sources.web import Fetched, WebClient

LARGEST_PAGE = Kind.PAGE.largest
SECONDS = 20.0  # to fetch a page

# The ending of a file of each type; a server that names no type mostly sends a page.
_ENDINGS = {
    "": ".html",
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
}
_READ = {Kind.PAGE, Kind.TEXT, Kind.MARKDOWN}

_REFUSED = {
    StatusMeaning.CLOSED: template(
        "That site does not let me read the page (it answers {status}): copy the article's text "
        "from the browser and paste it."
    ),
    StatusMeaning.MISSING: template(
        "That site has no such page (it answers {status}): check the address."
    ),
    StatusMeaning.LATER: template("That site asks me to come back later (it answers {status})."),
    StatusMeaning.BROKEN: template(
        "That site has a problem of its own (it answers {status}): try again later."
    ),
    StatusMeaning.OTHER: template(
        "That site sends no page (it answers {status}): check the address."
    ),
}


async def fetch_page(web: WebClient, address: str) -> SourceItem:
    """Return the article at an address.

    Raises NotFetched if the site does not give it, and UnreadableFile if there is no article in it.
    """
    fetched = await web.fetch(address, limit_bytes=LARGEST_PAGE, deadline_seconds=SECONDS)
    name = _check(fetched)
    return await asyncio.to_thread(_convert, name, fetched)


def _check(fetched: Fetched) -> str:
    """Return the name of a file like what was fetched. Raises NotFetched, UnreadableFile."""
    status = fetched.status
    if not 200 <= status < 300:
        raise NotFetched(_REFUSED[StatusMeaning.of(status)], status=str(status))
    if not fetched.body:
        raise NotFetched("That page is empty: check the address.")
    name = f"page{_ENDINGS.get(fetched.media_type, '.txt')}"
    kind = kind_of(name, fetched.body)
    if kind is Kind.FEED:
        raise UnreadableFile("That is a feed, not an article: /feed add follows it.")
    if kind not in _READ or (fetched.media_type not in _ENDINGS and kind is not Kind.PAGE):
        raise UnreadableFile(
            "That address leads to a file of the type {type}: I fetch web pages, plain text and "
            "Markdown.",
            type=fetched.media_type,
        )
    return name


def _convert(name: str, fetched: Fetched) -> SourceItem:
    with Sandbox() as sandbox:
        content, origin = fetched.body, FetchedFrom(fetched.address, fetched.charset)
        return sandbox.convert(name, content, origin)[0]
