"""The bot's regular passes: over the briefings, over the feeds, over answers to be stored."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from discord.ext import tasks

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.briefing.dispatcher import Dispatcher
    from bot.client.clock_skew import ClockCheck
    from bot.client.membership import Membership
    from bot.client.place import Hold
    from bot.client.public_posts import PublicPosts
    from bot.library.feeds.operator_feeds import OperatorFeeds
    from bot.library.feeds.poller import FeedPoller

    Wait = Callable[[], Awaitable[None]]

_log = logging.getLogger(__name__)


class BriefingPasses:
    """Looks for due briefings whenever one may be due.

    The first pass waits for `connected`: before that the channels are not known, so a missing
    permission could not be named.
    """

    def __init__(self, dispatcher: Dispatcher, membership: Membership, connected: Wait) -> None:
        self._dispatcher = dispatcher
        self._membership = membership
        self._connected = connected
        self._recomputed = False
        self.loop.change_interval(seconds=dispatcher.pace.every.total_seconds())

    @tasks.loop()
    async def loop(self) -> None:
        """Look for due briefings; the next pass comes even after an error."""
        pause = self._dispatcher.pace.every
        try:
            if not self._recomputed:
                await self._dispatcher.recompute()
                self._recomputed = True
            await self._membership.update()
            await self._dispatcher.run_pass()
            pause = await self._dispatcher.pause()
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("A pass over the briefings failed; the next one follows")
        self.loop.change_interval(seconds=pause.total_seconds())

    @loop.before_loop
    async def _until_connected(self) -> None:
        await self._connected()


class FeedPasses:
    """Looks for due feeds, and for changes in the operator's list while this process leads."""

    def __init__(
        self,
        poller: FeedPoller,
        operator_feeds: OperatorFeeds,
        hold: Hold,
        clock: ClockCheck,
        connected: Wait,
    ) -> None:
        self._poller = poller
        self._operator_feeds = operator_feeds
        self._hold = hold
        self._clock = clock
        self._connected = connected
        self.loop.change_interval(seconds=poller.pace.every.total_seconds())

    @tasks.loop()
    async def loop(self) -> None:
        """Look for due feeds; the next pass comes even after an error."""
        try:
            if self._hold.leads:
                await self._operator_feeds.update(self._clock.earliest_now())
            await self._poller.run_pass()
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("A pass over the feeds failed; the next one follows")

    @loop.before_loop
    async def _until_connected(self) -> None:
        await self._connected()


class PostPasses:
    """Stores the ids of public answers, many at a time."""

    def __init__(self, posts: PublicPosts) -> None:
        self._posts = posts

    @tasks.loop(seconds=20)
    async def loop(self) -> None:
        """Store what was answered; the next pass comes even after an error."""
        try:
            await self._posts.write()
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("Public answers could not be stored; corrections will not update them")
