"""The dispatcher: finds what is due every few seconds, and starts its attempts."""

from __future__ import annotations

import asyncio
import logging
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.briefing.attempts import Attempts, tell
from bot.briefing.failures import ENDED_BY_CHANGES, RETRIED, STOPPING, Undelivered
from bot.briefing.pace import in_turns
from bot.briefing.planning import Planner, check_zone
from bot.briefing.running import RunningWork
from bot.briefing.slots import BriefingTelling, SlotPost

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from datetime import datetime

    from bot.briefing.alerts import Alerts
    from bot.briefing.pace import Pace, Pacer
    from bot.briefing.slots import BriefingRooms
    from bot.models.alert import AlertTarget
    from bot.models.briefing import Briefing, Delivery

    Clock = Callable[[], datetime]

_log = logging.getLogger(__name__)

# A timer that goes off early finds the slot not due yet, and must not spin until it is.
_SHORTEST_PAUSE = timedelta(seconds=0.1)
# A clock that is set by less is kept in step by a time server.
_WENT_BACK = timedelta(minutes=1)
# How often Discord is asked about a server whose data are to be deleted, until it answers.
_ASKED_EVERY = timedelta(hours=1)


class Dispatcher:
    """Sends what is due; `run_pass` is called every few seconds.

    `clock` returns the present instant in UTC. A pass starts the work and does not wait for it, so
    that a slow server delays no other; `settle` waits.
    """

    def __init__(  # noqa: PLR0913 - what it works with
        self,
        rooms: BriefingRooms,
        alerts: Alerts,
        clock: Clock,
        pace: Pace,
        pacer: Pacer,
        *,
        leads: Callable[[], bool] = lambda: True,
    ) -> None:
        """Set up sending at `pace`; `pacer` spaces all requests, of briefings and alerts alike.

        What is done for all servers at once is done while `leads`. The rest concerns those that the
        storage shows.
        """
        self._leads = leads
        self.pace = pace
        self.last_pass_utc: datetime | None = None
        self.alerts = alerts
        self._rooms = rooms
        self._storage = rooms.storage
        self._courier = rooms.courier
        self._clock = clock
        self._room = asyncio.Semaphore(pace.at_once)
        # Their own, so that a briefing does not wait for thousands of alerts.
        self._alert_room = asyncio.Semaphore(pace.alerts_at_once)
        self._pacer = pacer
        self._attempts = Attempts(uuid.uuid4().hex, clock, pace, pacer)
        self._passing = asyncio.Lock()
        self._planner = Planner(rooms.storage)
        self._running = RunningWork()
        self._changed: set[int] = set()
        self._asked: dict[int, datetime] = {}
        self._clock_was_wrong = False
        self._latest_utc: datetime | None = None

    def note_change(self, guild_id: int) -> None:
        """Note that a server changed, so that the next pass tries what was stopped there."""
        self._changed.add(guild_id)

    async def recompute(self) -> None:
        """Compute all next slots again, and undo what only a wrong clock can have done.

        The clock may have been ahead, or the zone data may be newer than at the last start. Slots
        that were sent stay sent.
        """
        now = self._clock()
        await self._storage.deliveries.take_back_future(now, self.pace.lease)
        await self.alerts.take_back_future(now, self.pace.lease)
        await self._reopen_failed(now)
        await self._planner.recompute(now)
        for briefing in await self._storage.briefings.list_stopped():
            self._start(f"check of briefing {briefing.id}", self._check_stopped, briefing)
        for target in await self.alerts.list_stopped():
            self._start(f"check of alerts {target.id}", self._check_alerts, target)

    async def _reopen_failed(self, now: datetime) -> None:
        """Try slots again that ran out of time only because the clock was wrong."""
        wrongly = []
        failed = await self._storage.deliveries.list_failed_within_window(now)
        async for briefing, delivery in in_turns(failed):
            try:
                if self._has_time_left(briefing, delivery, now):
                    wrongly.append(delivery.id)
            except Exception as error:  # noqa: BLE001 - one delivery's trouble is no other's
                _log.warning("Delivery %s is not tried again: %r", delivery.id, error)
        if wrongly:
            await self._storage.deliveries.reopen(wrongly, now)

    def _has_time_left(self, briefing: Briefing, delivery: Delivery, now: datetime) -> bool:
        return (
            delivery.reason in RETRIED
            and 0 < delivery.attempts < self.pace.attempts
            and now + self.pace.backoff_after(delivery.attempts - 1)
            <= delivery.due_utc + briefing.order.window
        )

    async def run_pass(self) -> None:
        """Find what is due and start sending it."""
        async with self._passing:
            right = await self._courier.clock_is_right()
            now = self._clock()
            went_back = self._latest_utc and now < self._latest_utc - _WENT_BACK
            self._latest_utc = now
            if not right:
                self._clock_was_wrong = True
                self.last_pass_utc = now
                return
            if self._clock_was_wrong or went_back:
                await self.recompute()
                self._clock_was_wrong = False
            await self._planner.plan(now)
            await self._try_changed(now)
            opened = await self._storage.deliveries.list_open(now)
            async for briefing, delivery in in_turns(opened):
                post = SlotPost(self._rooms, briefing, delivery)
                self._start(_name(delivery.id), self._attempts.make, post)
            for notice in await self._storage.briefings.list_due_notices(now):
                telling = BriefingTelling(self._rooms, notice)
                self._start(f"notice {notice.id}", tell, telling, now, self.pace, self._pacer)
            self._start("alerts", self._send_alerts, now)
            if self._leads():
                await self._forget_departed(now)
            self.last_pass_utc = self._clock()

    async def pause(self) -> timedelta:
        """Return how long the next pass may wait: until the next slot, and at most `every`."""
        due_utc = await self._storage.briefings.get_next_due()
        if due_utc is None or (self.last_pass_utc and due_utc <= self.last_pass_utc):
            return self.pace.every  # a slot that the last pass could not plan is no reason to spin
        return min(self.pace.every, max(due_utc - self._clock(), _SHORTEST_PAUSE))

    async def settle(self) -> None:
        """Wait until everything that was started is done."""
        await self._running.settle()

    async def finish(self, seconds: float) -> None:
        """Begin nothing more, and break off what is not done after so many seconds."""
        await self._running.finish(seconds)

    async def wait_for(self, delivery_id: int) -> None:
        """Wait for one delivery's attempt, if one is running."""
        await self._running.wait_for(_name(delivery_id))

    def _start(
        self, name: str, work: Callable[..., Coroutine[None, None, None]], *about: object
    ) -> None:
        self._running.start(name, self._room, work, *about)

    async def _try_changed(self, now: datetime) -> None:
        """Try again what was stopped or waits in servers that changed."""
        changed, self._changed = self._changed, set()
        if not changed:
            return
        await self._storage.deliveries.hasten(changed, ENDED_BY_CHANGES, now)
        await self.alerts.hasten(changed, now)
        for target in await self.alerts.list_stopped(changed):
            self._start(f"check of alerts {target.id}", self._check_alerts, target)
        for briefing in await self._storage.briefings.list_stopped():
            if briefing.order.guild_id in changed:
                self._start(f"check of briefing {briefing.id}", self._check_stopped, briefing)

    async def _check_stopped(self, briefing: Briefing) -> None:
        """Let a briefing run again if it can be posted now; its open slot may still go out."""
        try:
            check_zone(briefing)
            await self._pacer.wait()  # of many at a start, some ask Discord
            await self._courier.check(briefing)
        except Undelivered as failure:
            if failure.reason in STOPPING:
                await self._storage.briefings.pause(
                    briefing.id, failure.reason, detail=failure.detail
                )
            return
        now = self._clock()
        await self._storage.briefings.run_again(briefing.id, STOPPING, now)
        _log.info("Briefing %s goes on: it can be posted again", briefing.id)
        await self.run_pass()

    async def _check_alerts(self, target: AlertTarget) -> None:
        """Let a channel's alerts run again if they can be posted now."""
        if await self.alerts.check_stopped(target, self._clock()):
            _log.info("The alerts of target %s go on: they can be posted again", target.id)
            await self.run_pass()

    async def _send_alerts(self, now: datetime) -> None:
        """Compare what is new with the watches, and start sending what is due."""
        if self._leads():
            await self.alerts.match(now)
        async for post in in_turns(await self.alerts.list_posts(self._clock())):
            self._running.start(post.name, self._alert_room, self._attempts.make, post)
        for telling in await self.alerts.list_tellings(now):
            name = f"alert notice {telling.notice.id}"
            self._start(name, tell, telling, now, self.pace, self._pacer)
        if self._leads():
            await self.alerts.forget_old(now)

    async def _forget_departed(self, now: datetime) -> None:
        """Delete the data of servers that the bot left long ago, once Discord confirms it."""
        before = now - self.pace.kept_after_leaving
        departed = await self._storage.briefings.list_departed(before)
        self._asked = {one: self._asked[one] for one in departed if one in self._asked}
        for guild_id in departed:
            if now - self._asked.get(guild_id, before) >= _ASKED_EVERY:
                self._asked[guild_id] = now
                self._start(f"departure from {guild_id}", self._forget, guild_id)

    async def _forget(self, guild_id: int) -> None:
        left = await self._courier.has_left(guild_id)
        if left:
            await self._storage.servers.delete(guild_id)
            _log.info("Deleted the data of server %s, which the bot left", guild_id)
        elif left is False:
            await self._storage.briefings.mark_joined(guild_id)


def _name(delivery_id: int) -> str:
    return f"delivery {delivery_id}"
