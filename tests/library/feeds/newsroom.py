"""The poller over a real database, an outlet in memory and a clock that a test moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bot.briefing.fingerprints import note_news
from bot.library.feeds.pace import FeedPace
from bot.library.feeds.poller import FeedPoller
from bot.models.feed import Feed, FeedProgress
from bot.models.library import Scope
from tests.library.feeds.outlet import ADDRESS, Outlet

if TYPE_CHECKING:
    from bot.models.feed import FeedTrouble
    from bot.models.library import ArticleHeading
    from bot.storage.contract import LibraryReader, Storage

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
START = datetime(2026, 11, 24, 9, tzinfo=UTC)
PACE = FeedPace(jitter=0, gap=0)
GUILD = 71


@dataclass
class Told:
    """What moderators were told: the feed's trouble, None when it works again."""

    heard: list[tuple[int, FeedTrouble | None]] = field(default_factory=list)
    listens: bool = True

    async def tell(self, feed: Feed) -> bool:
        if self.listens:
            self.heard.append((feed.id, feed.progress.trouble))
        return self.listens


class Newsroom:
    """Feeds of some servers, and what came of them."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage
        self.outlet = Outlet()
        self.told = Told()
        self.now = START
        self.poller = FeedPoller(storage, self.outlet, self.told, lambda: self.now, PACE)

    async def add(self, address: str = ADDRESS, *, guild_id: int = GUILD, words: str = "") -> int:
        feed = Feed(
            0, guild_id, address, "", words, None, self.now, paused=False,
            progress=FeedProgress(self.now),
        )  # fmt: skip
        feed_id = await self.storage.feeds.save_feed(feed, most=99, most_in_all=999)
        assert feed_id
        return feed_id

    async def feed(self, feed_id: int) -> Feed:
        feed = await self.storage.feeds.get_feed(feed_id)
        assert feed
        return feed

    async def run(self, after: timedelta = timedelta(0)) -> None:
        """Move the clock and fetch what is due then."""
        self.now += after
        await self.poller.run_pass()
        await self.poller.settle()

    async def articles(self, guild_id: int | None = GUILD) -> dict[str, ArticleHeading]:
        """Return a server's articles by title; each title must be there once."""
        found = await self.storage.read_library(Scope(guild_id), partial(_list, limit=5000))
        by_title = {one.title: one for one in found}
        assert len(by_title) == len(found)
        return by_title

    async def news(self, guild_id: int = GUILD) -> list[str]:
        """Return the titles of what is news for a server's briefings."""
        mark = await note_news(self.storage)
        found = await self.storage.read_news(
            Scope(guild_id), lambda reader: reader.list_news(0, mark)
        )
        titles = {one.id: one.title for one in (await self.articles(guild_id)).values()}
        return [titles[article_id] for article_id, _ in found]


def _list(library: LibraryReader, limit: int) -> list[ArticleHeading]:
    return library.list_articles(offset=0, limit=limit)
