"""Fetches the feeds that are due, takes what is new, and reports a feed that fails.

A feed's row is claimed before it is fetched, so that of several processes one fetches it. A claim
is renewed as long as entries are stored; when it runs out, another process goes on.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bot.errors import DatelineError, StorageError
from bot.library.feeds.hosts import HostQueue
from bot.library.feeds.intake import Intake
from bot.library.feeds.outcomes import (
    Failure,
    after_failure,
    after_success,
    failure_in,
    is_to_be_told,
)
from bot.library.feeds.readers import Readers
from bot.models.feed import OPERATOR, FeedTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from bot.library.feeds.fetching import Fetched, Web
    from bot.library.feeds.pace import FeedPace
    from bot.models.feed import Feed
    from bot.storage.contract import Storage

_log = logging.getLogger(__name__)


class Reporter(Protocol):
    """What tells moderators how their feeds are doing."""

    async def tell(self, feed: Feed) -> bool:
        """Say that a feed fails, or works again if it has no trouble; False to be called again."""
        ...


class FeedPoller:
    """Keeps all feeds up to date; `run_pass` is called every two minutes.

    `clock` returns the present instant in UTC. A pass starts the work and does not wait for it;
    `settle` waits.
    """

    def __init__(  # noqa: PLR0913 - what it works with
        self,
        storage: Storage,
        web: Web,
        reporter: Reporter,
        clock: Callable[[], datetime],
        pace: FeedPace,
        *,
        leads: Callable[[], bool] = lambda: True,
    ) -> None:
        """Set up fetching at `pace`; all servers' old articles are deleted while `leads`."""
        self.pace = pace
        self._leads = leads
        self._hosts = HostQueue(web, pace.gap, pace.deadline)
        self.readers = Readers(pace.deadline)
        self.last_pass_utc: datetime | None = None
        self._storage = storage
        self._reporter = reporter
        self._clock = clock
        self._intake = Intake(storage, self._hosts, self.readers, clock)
        self._room = asyncio.Semaphore(pace.at_once)
        self._running: dict[int, asyncio.Task[None]] = {}
        self._cleaned_utc: datetime | None = None
        self._idle_since_utc = clock()

    async def run_pass(self) -> None:
        """Find the feeds that are due and start fetching them."""
        now = self._clock()
        for feed in await self._storage.feeds.list_due_feeds(now, limit=2 * self.pace.at_once):
            self.begin(feed)
        if self._running:
            self._idle_since_utc = now
        elif now - self._idle_since_utc >= self.pace.rest_after:
            self.readers.rest()
        rested = self._cleaned_utc is None or now - self._cleaned_utc >= self.pace.clean_every
        if rested and self._leads():
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

    def begin(self, feed: Feed) -> None:
        """Start fetching a feed, unless that runs already."""
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
        failure = None
        try:
            fetched = await self._hosts.fetch(
                feed.address, etag=feed.progress.etag, last_modified=feed.progress.last_modified
            )
            failure = failure_in(fetched)
            if failure is None and (taken := await self._take(feed, fetched, claim)):
                await self._succeed(taken, fetched, claim)
        except StorageError:
            raise
        except DatelineError as error:
            failure = Failure.of(error)
        except Exception:  # noqa: BLE001 - what breaks here may not be fetched every few minutes
            _log.exception("Feed %s", feed.id)
            failure = Failure(FeedTrouble.BROKEN)
        if failure:
            await self._fail(feed, failure, claim)

    async def _take(self, feed: Feed, fetched: Fetched, claim: _Claim) -> Feed | None:
        """Return the feed after its entries were stored, None if it was taken away meanwhile."""
        if fetched.status == 304:
            await self._storage.feeds.mark_unchanged(feed, self._clock())
            return feed
        document = await self.readers.read_feed(fetched, feed.id)
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
        given = feed.title if feed.guild_id == OPERATOR else ""
        return replace(named, title=given or document.title or feed.title, progress=progress)

    async def _succeed(self, feed: Feed, fetched: Fetched, claim: _Claim) -> None:
        """Note a good answer, and tell moderators if they heard of trouble before."""
        feed = after_success(feed, fetched, self.pace, self._clock())
        if feed.progress.told and await self._tell(feed):
            feed = replace(feed, progress=replace(feed.progress, told=None))
        await self._storage.feeds.save_progress(feed, lease_utc=claim.lease_utc)

    async def _fail(self, feed: Feed, failure: Failure, claim: _Claim) -> None:
        """Note a failure, and tell moderators once."""
        feed = after_failure(feed, failure, self.pace, self._clock())
        progress = feed.progress
        _log.info("Feed %s: %s %s (%s in a row)", feed.id, *failure.told, progress.errors)
        told = is_to_be_told(progress, self.pace) and await self._tell(feed)
        if told:
            progress = replace(progress, told=failure.trouble)
        # If nobody can be told, /feed list shows it in the end.
        if failure.trouble is FeedTrouble.GONE and (
            told or progress.errors >= self.pace.told_after
        ):
            progress = replace(progress, next_fetch_utc=None)
        feed = replace(feed, progress=progress)
        await self._storage.feeds.save_progress(feed, lease_utc=claim.lease_utc)

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
            now - self.pace.kept, forget_after=self.pace.kept
        )
        if gone:
            _log.info("Deleted %s old articles of feeds", gone)
            await self._storage.loading.clear_leftovers(of_servers=True)


class _Claim:
    """The right of one process to a feed, for some minutes at a time."""

    def __init__(
        self, storage: Storage, feed: Feed, clock: Callable[[], datetime], lease: timedelta
    ) -> None:
        self._storage = storage
        self._feed = feed
        self._clock = clock
        self._lease = lease
        self.lease_utc = clock()

    async def renew(self) -> bool:
        """Take the feed or keep it; False if it was paused, changed, removed or taken."""
        lease_utc = self._clock() + self._lease
        if not await self._storage.feeds.claim_feed(self._feed, lease_utc):
            return False
        progress = replace(self._feed.progress, next_fetch_utc=lease_utc)
        self._feed = replace(self._feed, progress=progress)
        self.lease_utc = lease_utc
        return True
