"""What moderators do with feeds: find, look at, add, filter, pause, resume, remove."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import BadFeed, NotFetched, UnreadableFile
from bot.library.feeds.addresses import read_address
from bot.library.feeds.filters import read_filter
from bot.library.feeds.hosts import LARGEST
from bot.library.feeds.limits import MOST_FEEDS, MOST_FEEDS_IN_ALL
from bot.library.page_budget import PageBudget
from bot.models.feed import Feed, FeedProgress, FeedView, Forthcoming
from bot.models.link import clean_link
from bot.models.message import template
from bot.models.status_meaning import StatusMeaning
from bot.models.text import WORD

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.errors import NoAnswer
    from bot.library.feeds.fetching import Fetched, Web
    from bot.library.feeds.poller import FeedPoller
    from bot.library.feeds.readers import Readers
    from bot.library.sources.feed_entries import FeedDocument
    from bot.models.feed import FeedHoldings, FeedLink
    from bot.storage.contract import Storage

MOST_SHOWN = 50  # entries that a preview judges
_MOST_TRIED = 5  # feeds that a page names
_LONGEST_TITLE = 200
_REFUSED = {
    StatusMeaning.CLOSED: template(
        "That site does not let me read that address (it answers {status}): it needs a login, or "
        "it keeps programs out. I can follow only feeds that everybody may read."
    ),
    StatusMeaning.MISSING: template(
        "There is nothing at that address (the site answers {status}): check it."
    ),
    StatusMeaning.LATER: template(
        "That site is too busy, or asks me to come back later (it answers {status}): try again in "
        "an hour."
    ),
    StatusMeaning.BROKEN: template(
        "That site has a problem of its own (it answers {status}): try again later."
    ),
    StatusMeaning.OTHER: template(
        "That site sends no feed (it answers {status}): check the address."
    ),
}


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
        read_filter(words)
        address = read_address(typed)
        if address is None:
            raise BadFeed(
                "That is not the address of a feed or a page: write it as https://example.org."
            )
        answer = await self._fetch(address)
        document = await self._read(answer)
        if document:
            return make_view(document, address, words)
        named = (await self._readers.find_feeds(answer.body, answer.address))[:_MOST_TRIED]
        return await self._look_at_first(named, words)

    async def _look_at_first(self, named: list[FeedLink], words: str) -> FeedView:
        """Return the first of a page's feeds that can be read. Raises BadFeed or NotFetched."""
        refused: NoAnswer | None = None
        for link in named:
            try:
                document = await self._read(await self._fetch(link.address))
            except (BadFeed, NotFetched) as error:
                refused = refused or error
                continue
            if document:
                others = tuple(one for one in named if one is not link)
                return replace(make_view(document, link.address, words), others=others)
        raise refused or BadFeed(
            "There is no feed at that address, and the page names none: look for a link called RSS "
            "or Feed on the site, and give me its address."
        )

    async def _read(self, answer: Fetched) -> FeedDocument | None:
        try:
            return await self._readers.read_feed(answer, answer.address)
        except UnreadableFile:
            return None

    async def _fetch(self, address: str) -> Fetched:
        answer = await self._web.fetch(address, limit_bytes=LARGEST, deadline_seconds=self._seconds)
        if answer.status != 200:
            raise BadFeed(_REFUSED[StatusMeaning.of(answer.status)], status=str(answer.status))
        return answer


def make_view(document: FeedDocument, address: str, words: str) -> FeedView:
    """Return what would come from a feed, through a filter. Raises BadFeed."""
    wanted = read_filter(words)
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
    return FeedView(title, address, words, entries, document.total)


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
