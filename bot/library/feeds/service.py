"""What moderators do with feeds: find, look at, add, filter, pause, resume, remove."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import BadFeed, UnreadableFile
from bot.library.feeds.addresses import read_address
from bot.library.feeds.filters import read_filter
from bot.library.feeds.hosts import LARGEST
from bot.library.feeds.limits import MOST_FEEDS, MOST_FEEDS_IN_ALL
from bot.library.page_budget import PageBudget
from bot.models.feed import Feed, FeedProgress, FeedView, Forthcoming
from bot.models.link import clean_link
from bot.models.text import WORD

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.library.feeds.fetching import Fetched, Web
    from bot.library.feeds.poller import FeedPoller
    from bot.library.feeds.readers import Readers
    from bot.library.sources.feeds import FeedDocument
    from bot.models.feed import FeedHoldings
    from bot.storage.contract import Storage

MOST_SHOWN = 50  # entries that a preview judges
_MOST_TRIED = 5  # feeds that a page names
_LONGEST_TITLE = 200


class FeedFinder:
    """Finds the feed at an address, or the one that the page there names."""

    def __init__(self, web: Web, readers: Readers, seconds: float) -> None:
        """Give each request this many seconds; somebody waits, so there is no pause between two."""
        self._web = web
        self._readers = readers
        self._seconds = seconds

    async def look(self, typed: str, words: str) -> FeedView:
        """Return what would come from an address that was typed, through a filter.

        Raises BadFeed or NotFetched.
        """
        wanted = read_filter(words)
        address = read_address(typed)
        if address is None:
            raise BadFeed(
                "That is not the address of a feed or a page: write it as https://example.org."
            )
        found, document = await self._find(address)
        entries = tuple(
            Forthcoming(
                entry.title,
                entry.published,
                clean_link(entry.link or ""),
                len(WORD.findall(entry.text)),
                wanted.passes(entry),
            )
            for entry in document.entries[:MOST_SHOWN]
        )
        title = (document.title or "")[:_LONGEST_TITLE]
        return FeedView(title, found, words, entries, document.total)

    async def _find(self, address: str) -> tuple[str, FeedDocument]:
        answer = await self._fetch(address)
        try:
            return address, await self._readers.read_feed(
                answer.body, answer.address, answer.address
            )
        except UnreadableFile:
            named = await self._readers.find_feeds(answer.body, answer.address)
        for other in named[:_MOST_TRIED]:
            answer = await self._fetch(other)
            try:
                return other, await self._readers.read_feed(
                    answer.body, answer.address, answer.address
                )
            except UnreadableFile:
                continue
        raise BadFeed(
            "There is no feed at that address, and the page names none: look for a link called RSS "
            "or Feed on the site, and give me its address."
        )

    async def _fetch(self, address: str) -> Fetched:
        answer = await self._web.fetch(address, limit_bytes=LARGEST, deadline_seconds=self._seconds)
        if answer.status != 200:
            raise BadFeed(
                "That site answers with the error {status}: check the address, and whether it "
                "needs a login.",
                status=str(answer.status),
            )
        return answer


class FeedDesk:
    """Keeps servers' feeds; `clock` returns UTC."""

    def __init__(
        self, storage: Storage, web: Web, poller: FeedPoller, clock: Callable[[], datetime]
    ) -> None:
        self._storage = storage
        self._poller = poller
        self._clock = clock
        self._budget = PageBudget(clock)
        self._finder = FeedFinder(web, poller.readers, poller.pace.deadline)

    async def add(
        self, guild_id: int, typed: str, words: str, fallback_id: int | None
    ) -> tuple[Feed, FeedView]:
        """Store a feed and begin to load it. Raises BadFeed, BadArticle or NotFetched."""
        known = await self.list_feeds(guild_id)
        if len(known) >= MOST_FEEDS:
            raise BadFeed(
                "This server already has {most} feeds: remove one with /feed remove.",
                most=MOST_FEEDS,
            )
        self._budget.take(guild_id)
        view = await self._finder.look(typed, words)
        if any(feed.address == view.address for feed in known):
            raise BadFeed("This server has that feed already: see /feed list.")
        now = self._clock()
        feed = Feed(
            0, guild_id, view.address, view.title, words, fallback_id, now,
            paused=False, progress=FeedProgress(now),
        )  # fmt: skip
        feed_id = await self._storage.feeds.save_feed(
            feed, most=MOST_FEEDS, most_in_all=MOST_FEEDS_IN_ALL
        )
        if feed_id is None:
            raise BadFeed(
                "I follow {most} feeds already, over all servers: ask the bot's operator.",
                most=MOST_FEEDS_IN_ALL,
            )
        await self._poller.run_pass()
        return replace(feed, id=feed_id), view

    async def look(self, guild_id: int, typed: str, words: str | None) -> FeedView:
        """Return what a feed brings: one of the server's, by number or title, or any by address.

        Without `words`, its own filter counts. Raises BadFeed or NotFetched.
        """
        self._budget.take(guild_id)
        feed = _find(await self.list_feeds(guild_id), typed)
        if feed:
            view = await self._finder.look(feed.address, feed.words if words is None else words)
            return replace(view, title=view.title or feed.title)
        return await self._finder.look(typed, words or "")

    async def list_feeds(self, guild_id: int) -> list[Feed]:
        """Return a server's feeds, the oldest first."""
        return await self._storage.feeds.list_feeds(guild_id)

    async def choose(self, guild_id: int, typed: str) -> Feed:
        """Return the server's feed of that number or title. Raises BadFeed."""
        feeds = await self.list_feeds(guild_id)
        if not feeds:
            raise BadFeed("This server has no feeds yet: add one with /feed add.")
        feed = _find(feeds, typed)
        if feed is None:
            raise BadFeed("This server has no such feed: choose one of the suggestions.")
        return feed

    async def get_feed(self, guild_id: int, feed_id: int) -> Feed:
        """Return the server's feed of that number. Raises BadFeed if it has none."""
        feed = await self._storage.feeds.get_feed(feed_id)
        if feed is None or feed.guild_id != guild_id:
            raise BadFeed("That feed is already gone.")
        return feed

    async def get_holdings(self, guild_id: int, feed: Feed | None = None) -> FeedHoldings:
        """Return what a server has of its feeds, or of one of them."""
        return await self._storage.feeds.get_holdings(guild_id, feed.id if feed else None)

    async def set_filter(self, feed: Feed, words: str) -> None:
        """Change a feed's filter, and look at its entries again. Raises BadFeed."""
        read_filter(words)
        await self._storage.feeds.save_filter(feed.id, words, self._clock())
        await self._poller.run_pass()

    async def pause(self, feed: Feed) -> None:
        """Stop fetching a feed."""
        await self._storage.feeds.pause_feed(feed.id)

    async def resume(self, feed: Feed) -> None:
        """Fetch a feed again, now."""
        await self._storage.feeds.resume_feed(feed.id, self._clock())
        await self._poller.run_pass()

    async def remove(self, feed: Feed) -> int:
        """Delete a feed and its articles, but those that are cited; return how many it deleted."""
        gone = await self._storage.feeds.delete_feed(feed.id)
        await self._storage.loading.clear_leftovers(of_servers=True)
        return gone


def _find(feeds: list[Feed], typed: str) -> Feed | None:
    """Return the feed of that number, else of that title: a stranger may call a feed "7"."""
    wanted = typed.strip().casefold()
    by_number = (one for one in feeds if wanted == str(one.id))
    by_title = (one for one in feeds if wanted and wanted == one.title.casefold())
    return next(by_number, None) or next(by_title, None)
