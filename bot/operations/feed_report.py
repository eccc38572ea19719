"""What would come from a feed: what the command `feed` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.library.feeds.pace import FeedPace
from bot.library.feeds.readers import Readers
from bot.library.feeds.service import FeedFinder
from bot.library.sources.folder import shown
from bot.library.sources.web import WebClient
from bot.models.link import shown_address

if TYPE_CHECKING:
    from bot.models.feed import FeedView
    from bot.settings import Settings


async def print_feed(settings: Settings, address: str, words: str) -> None:
    """Fetch a feed, or the one that a page names, and print its entries; nothing is stored.

    Raises BadFeed or NotFetched.
    """
    seconds = FeedPace().deadline
    web, readers = WebClient(settings.fetch_allow), Readers(seconds)
    try:
        view = await FeedFinder(web, readers, seconds).look(address, words)
    finally:
        await readers.close()
        await web.close()
    for line in _lines(view):
        print(shown(line))


def _lines(view: FeedView) -> list[str]:
    lines = [
        f"{view.title or 'Untitled'}: {shown_address(view.address)}",
        f"{view.passing} of the last {len(view.entries)} entries would come; {view.total} in all",
    ]
    for entry in view.entries:
        day = entry.published.isoformat() if entry.published else "no date   "
        mark = "+" if entry.passes else "-"
        lines.append(f"{mark} {day}  {entry.title or 'Untitled'} ({entry.words} words)")
        if entry.link:
            lines.append(f"  {entry.link}")
    return lines
