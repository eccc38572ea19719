"""Alerts: compares what is new with all watches, and lists the messages that are due."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.briefing.alert_posts import WINDOW, AlertPost, AlertTelling
from bot.briefing.failures import ENDED_BY_CHANGES, STOPPING, Undelivered
from bot.briefing.fingerprints import note_news
from bot.briefing.watch_matching import NewArticles

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from bot.answers.archive import Archive
    from bot.briefing.alert_posts import AlertRooms
    from bot.models.alert import AlertTarget

_log = logging.getLogger(__name__)

_KEPT = timedelta(days=30)  # what became of an alert
_FORGOTTEN_EVERY = timedelta(hours=1)
# So many of the news are compared before what matched is stored.
_COMPARED_AT_ONCE = 500
# So many messages are started in one pass; a pass comes every few seconds.
_STARTED_AT_ONCE = 500


class Alerts:
    """Finds what is due for the dispatcher.

    `untold` are the members who must be told that their alerts are paused.
    """

    def __init__(self, rooms: AlertRooms, archive: Archive) -> None:
        self.untold: set[int] = set()
        self._rooms = rooms
        self._storage = rooms.storage
        self._archive = archive
        self._seen: tuple[int, int] | None = None
        self._forgotten_utc: datetime | None = None

    async def match(self, now_utc: datetime) -> None:
        """Compare what is new in any library with the watches, and store what matches.

        Nothing is lost or told twice if the process ends meanwhile: the mark moves after the
        alerts are stored, and each is stored once.
        """
        state = await self._storage.news.get_state()
        if state == self._seen:
            return
        upto = await note_news(self._storage)
        watches = await self._storage.watches.list_matching()
        earliest = min((one.news_mark for one in watches), default=upto)
        mark = max(await self._storage.alerts.get_mark(), earliest)
        while mark < upto:
            step = min(mark + _COMPARED_AT_ONCE, upto)
            new = NewArticles(self._storage, self._archive, mark, step)
            matches = await new.match(watches)
            await self._storage.alerts.save_matches(matches, now_utc)
            await self._storage.alerts.save_mark(step)
            if matches:
                _log.info("%d alerts for what is new", len(matches))
            mark = step
        self._seen = state

    async def list_posts(self, now_utc: datetime) -> list[AlertPost]:
        """Return messages that are due, the oldest first."""
        self.untold = await self._storage.alerts.list_untold()
        opened = await self._storage.alerts.list_open(now_utc, limit=_STARTED_AT_ONCE)
        return [AlertPost(self._rooms, target, delivery) for target, delivery in opened]

    async def list_tellings(self, now_utc: datetime) -> list[AlertTelling]:
        """Return the notices to moderators that are due."""
        due = await self._storage.alerts.list_due_notices(now_utc)
        return [AlertTelling(self._rooms, notice) for notice in due]

    async def list_stopped(self, guild_ids: Collection[int] | None = None) -> list[AlertTarget]:
        """Return the channels whose alerts were stopped, in these servers or in all."""
        stopped = await self._storage.alerts.list_stopped()
        return [one for one in stopped if guild_ids is None or one.place.guild_id in guild_ids]

    async def hasten(self, guild_ids: Collection[int], now_utc: datetime) -> None:
        """Try again what waits for a change in these servers."""
        await self._storage.alerts.hasten(guild_ids, ENDED_BY_CHANGES, now_utc)

    async def check_stopped(self, target: AlertTarget, now_utc: datetime) -> bool:
        """Let a channel's alerts go on if they can be posted now; tell whether they can."""
        try:
            await self._rooms.wait()
            await self._rooms.courier.check(target)
        except Undelivered as failure:
            if failure.reason in STOPPING:
                await self._storage.alerts.pause(target.id, failure.reason, failure.detail)
            return False
        await self._storage.alerts.run_again(target.id, STOPPING, now_utc - WINDOW)
        return True

    async def take_back_future(self, now_utc: datetime, lease: timedelta) -> None:
        """Undo what only a clock that was ahead can have written."""
        await self._storage.alerts.take_back_future(now_utc, lease)

    async def forget_old(self, now_utc: datetime) -> None:
        """Forget what became of old alerts; looked at once an hour."""
        if self._forgotten_utc and now_utc - self._forgotten_utc < _FORGOTTEN_EVERY:
            return
        self._forgotten_utc = now_utc
        await self._storage.alerts.delete_old(now_utc - _KEPT)
