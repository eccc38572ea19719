"""Fetches the feeds that are due, takes what is new, and reports a feed that fails.

A feed's row is claimed before it is fetched, so that of several processes one fetches it. A claim
is renewed as long as entries are stored; when it runs out, another process goes on.
"""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from bot.errors import DatelineError, StorageError, UnreadableFile
from bot.library.feeds.hosts import HostQueue
from bot.library.feeds.intake import Intake
from bot.library.feeds.operator_feeds import OperatorFeeds
from bot.library.feeds.readers import Readers
from bot.library.feeds.troubles import trouble_of
from bot.models.feed import OPERATOR, FeedTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from bot.library.feeds.fetching import Fetched, Web
    from bot.library.feeds.pace import FeedPace
    from bot.models.feed import Feed
    from bot.storage.contract import Storage

_log = logging.getLogger(__name__)

MOST_ARTICLES = 2000  # of a server's feeds, besides what is cited
# Trouble that does not pass by itself, so that moderators hear of it at once.
_LASTING = frozenset((FeedTrouble.GONE, FeedTrouble.FORBIDDEN))


class Reporter(Protocol):
    """What tells moderators how their feeds are doing."""

    async def tell(self, feed: Feed) -> bool:
        """Say that a feed fails, or works again if it has no trouble; False to be called again."""
        ...


class FeedPoller:
    """Keeps all feeds up to date; `run_pass` is called every few seconds.

    `clock` returns the present instant in UTC. A pass starts the work and does not wait for it;
    `settle` waits.
    """

    def __init__(
        self,
        storage: Storage,
        web: Web,
        reporter: Reporter,
        seeds: Path,
        clock: Callable[[], datetime],
        pace: FeedPace,
    ) -> None:
        self.pace = pace
        self.hosts = HostQueue(web, pace.gap, pace.deadline)
        self.readers = Readers(pace.deadline)
        self.last_pass_utc: datetime | None = None
        self._storage = storage
        self._reporter = reporter
        self._operator = OperatorFeeds(storage, seeds)
        self._clock = clock
        self._intake = Intake(storage, self.hosts, self.readers, clock)
        self._room = asyncio.Semaphore(pace.at_once)
        self._running: dict[int, asyncio.Task[None]] = {}
        self._cleaned_utc: datetime | None = None

    async def run_pass(self) -> None:
        """Find the feeds that are due and start fetching them."""
        now = self._clock()
        await self._operator.update(now)
        for feed in await self._storage.feeds.list_due_feeds(now, limit=2 * self.pace.at_once):
            self._start(feed)
        if not self._running:
            self.readers.rest()
        if self._cleaned_utc is None or now - self._cleaned_utc >= self.pace.clean_every:
            self._cleaned_utc = now
            await self._clean(now)
        self.last_pass_utc = self._clock()

    async def settle(self) -> None:
        """Wait until everything that was started is done."""
        while self._running:
            await asyncio.wait(list(self._running.values()))

    async def close(self) -> None:
        """Break off what is running; what is stored stays, and the rest is fetched again."""
        for task in self._running.values():
            task.cancel()
        await self.settle()
        await self.readers.close()

    def _start(self, feed: Feed) -> None:
        if feed.id in self._running:
            return

        async def guarded() -> None:
            try:
                async with self._room:
                    await self._turn(feed)
            except StorageError as error:
                _log.warning("Feed %s is fetched again later: %s", feed.id, error)
            except Exception:  # noqa: BLE001 - one feed's trouble is no other's
                _log.exception("Feed %s", feed.id)
            finally:
                del self._running[feed.id]

        self._running[feed.id] = asyncio.create_task(guarded(), name=f"feed {feed.id}")

    async def _turn(self, feed: Feed) -> None:
        claim = _Claim(self._storage, feed, self._clock, self.pace.lease)
        if not await claim.renew():
            return
        headers: Mapping[str, str] = {}
        try:
            fetched = await self.hosts.fetch(
                feed.address, etag=feed.progress.etag, last_modified=feed.progress.last_modified
            )
            headers = fetched.headers
            trouble, detail = _trouble_in(fetched)
            if trouble is None:
                taken = await self._take(feed, fetched, claim)
                if taken:
                    await self._succeed(taken, fetched)
                return
        except StorageError:
            raise
        except UnreadableFile:
            trouble, detail = FeedTrouble.NO_FEED, ""
        except DatelineError as error:
            trouble, detail = trouble_of(error), ""
        except Exception:  # noqa: BLE001 - what a feed breaks may not be fetched every few minutes
            _log.exception("Feed %s", feed.id)
            trouble, detail = FeedTrouble.BROKEN, ""
        await self._fail(feed, trouble, detail, headers)

    async def _take(self, feed: Feed, fetched: Fetched, claim: _Claim) -> Feed | None:
        """Return the feed after its entries were stored, None if it was taken away meanwhile."""
        if fetched.status == 304:
            await self._storage.feeds.mark_unchanged(feed, self._clock())
            return feed
        document = await self.readers.read_feed(fetched.body, fetched.address)
        named = replace(feed, title=feed.title or document.title or "")
        if not await self._intake.take(named, document, claim.renew):
            return None
        progress = replace(
            feed.progress,
            etag=fetched.headers.get("ETag"),
            last_modified=fetched.headers.get("Last-Modified"),
            minutes=document.minutes,
            loaded=True,
        )
        return replace(named, title=document.title or feed.title, progress=progress)

    async def _succeed(self, feed: Feed, fetched: Fetched) -> None:
        """Note a good answer, and tell moderators if they heard of trouble before."""
        now, progress = self._clock(), feed.progress
        pause = self.pace.after_success(fetched.headers, progress.minutes, random.random())  # noqa: S311
        moved_to, moved_utc, address = fetched.permanent_address, progress.moved_utc, feed.address
        if moved_to != progress.moved_to:
            moved_utc = now
        # The operator's file says where the operator's feeds are.
        settled = moved_utc and now - moved_utc >= self.pace.settled
        if moved_to and settled and feed.guild_id != OPERATOR:
            address, moved_to = moved_to, None
        progress = replace(
            progress,
            next_fetch_utc=now + pause,
            fetched_utc=now,
            errors=0,
            trouble=None,
            detail="",
            moved_to=moved_to,
            moved_utc=moved_utc if moved_to else None,
        )
        feed = replace(feed, address=address, progress=progress)
        if progress.told and await self._tell(feed):
            feed = replace(feed, progress=replace(progress, told=None))
        await self._storage.feeds.save_progress(feed)

    async def _fail(
        self, feed: Feed, trouble: FeedTrouble, detail: str, headers: Mapping[str, str]
    ) -> None:
        """Note a failure, and tell moderators once."""
        now, errors = self._clock(), feed.progress.errors + 1
        pause = self.pace.after_error(errors, headers, now, random.random())  # noqa: S311
        _log.info("Feed %s failed: %s %s (%s in a row)", feed.id, trouble, detail, errors)
        progress = replace(
            feed.progress,
            next_fetch_utc=now + pause,
            errors=errors,
            trouble=trouble,
            detail=detail,
            moved_to=None,
            moved_utc=None,
        )
        failed = replace(feed, progress=progress)
        lasting = trouble in _LASTING and progress.told not in _LASTING
        long = errors >= self.pace.told_after and progress.told is None
        if (lasting or long) and await self._tell(failed):
            progress = replace(progress, told=trouble)
        if trouble is FeedTrouble.GONE and progress.told is FeedTrouble.GONE:
            progress = replace(progress, next_fetch_utc=None)
        await self._storage.feeds.save_progress(replace(failed, progress=progress))

    async def _tell(self, feed: Feed) -> bool:
        if feed.guild_id == OPERATOR:
            state = feed.progress.trouble or "works again"
            _log.warning("The feed “%s” of feeds.opml: %s", feed.title, state)
            return True
        try:
            return await self._reporter.tell(feed)
        except Exception:  # noqa: BLE001 - the feed's state is stored all the same
            _log.exception("Nobody could be told how feed %s is doing", feed.id)
            return False

    async def _clean(self, now: datetime) -> None:
        gone = await self._storage.feeds.delete_old_articles(
            now - self.pace.kept, forget_after=self.pace.kept, most=MOST_ARTICLES
        )
        if gone:
            _log.info("Deleted %s old articles of feeds", gone)
            await self._storage.loading.clear_leftovers(of_servers=True)


class _Claim:
    """This process's right to a feed, for some minutes at a time."""

    def __init__(
        self, storage: Storage, feed: Feed, clock: Callable[[], datetime], lease: timedelta
    ) -> None:
        self._storage = storage
        self._feed = feed
        self._clock = clock
        self._lease = lease

    async def renew(self) -> bool:
        """Take the feed, or keep it; False if it was paused, removed or taken by another process."""
        lease_utc = self._clock() + self._lease
        if not await self._storage.feeds.claim_feed(self._feed, lease_utc):
            return False
        progress = replace(self._feed.progress, next_fetch_utc=lease_utc)
        self._feed = replace(self._feed, progress=progress)
        return True


def _trouble_in(fetched: Fetched) -> tuple[FeedTrouble | None, str]:
    """Return what is wrong with an answer, by its status."""
    if fetched.status in {200, 203, 304}:
        return None, ""
    if fetched.status == 410:
        return FeedTrouble.GONE, ""
    return FeedTrouble.STATUS, str(fetched.status)
