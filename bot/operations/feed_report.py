"""What would come from a feed: what the command `feed` prints."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from bot.errors import SettingsError
from bot.library.feeds.pace import FeedPace
from bot.library.feeds.readers import Readers
from bot.library.feeds.service import FeedFinder, make_view
from bot.library.sources.files import check_kind, read_bytes
from bot.library.sources.folder import shown
from bot.library.sources.item import FetchedFrom
from bot.library.sources.kinds import SUFFIXES, Kind
from bot.library.sources.sandbox import Sandbox
from bot.library.sources.web import WebClient
from bot.models.link import shown_address

if TYPE_CHECKING:
    from bot.models.feed import FeedView
    from bot.settings import Settings


async def print_feed(settings: Settings, place: str, words: str) -> None:
    """Print the entries of a feed; nothing is stored.

    `place` is the address of the feed or of a page that names it, or a file that holds a feed.
    Raises SettingsError, BadFeed, NotFetched or UnreadableFile.
    """
    view = _open(Path(place), words) if _is_file(place) else await _fetch(settings, place, words)
    for line in _lines(view, place):
        print(shown(line))


def _is_file(place: str) -> bool:
    """Tell whether a place is a file. Raises SettingsError if it is a missing one."""
    if Path(place).is_file():
        return True
    host, slash, _ = place.partition("/")
    # ".md" is also a country's domain: with a path behind it, it is an address.
    is_named_so = not slash and PurePath(host).suffix in SUFFIXES
    if "://" not in place and (host in {"", ".", "..", "~"} or is_named_so):
        raise SettingsError(
            f"There is no file {place}: check its name, or write https:// before an address."
        )
    return False


def _open(path: Path, words: str) -> FeedView:
    content = read_bytes(path)
    kind = check_kind(path.name, content)
    if kind not in {Kind.FEED, Kind.RECORDS}:
        raise SettingsError(
            f"{path} holds no feed. To read it as articles: python -m bot parse {path}"
        )
    with Sandbox(FeedPace().deadline) as sandbox:
        return make_view(sandbox.read_feed(content, FetchedFrom("")), "", words)


async def _fetch(settings: Settings, address: str, words: str) -> FeedView:
    seconds = FeedPace().deadline
    web, readers = WebClient(settings.fetch_allow), Readers(seconds)
    try:
        return await FeedFinder(web, readers, seconds).look(address, words)
    finally:
        await readers.close()
        await web.close()


def _lines(view: FeedView, place: str) -> list[str]:
    shown_place = shown_address(view.address) if view.address else place
    lines = [
        f"{view.title or 'Untitled'}: {shown_place}",
        *(f"also: {shown_address(one.address)} {one.title}".rstrip() for one in view.others),
        f"{view.passing} of the last {len(view.entries)} entries would come; {view.total} in all",
    ]
    for entry in view.entries:
        day = entry.published.isoformat() if entry.published else "no date   "
        mark = "+" if entry.passes else "-"
        lines.append(f"{mark} {day}  {entry.title or 'Untitled'} ({entry.words} words)")
        if entry.link:
            lines.append(f"  {entry.link}")
    return lines
