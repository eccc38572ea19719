"""Sets up, shows and ends a server's briefings, for the commands."""

from __future__ import annotations

from datetime import UTC, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from bot.briefing.schedule import change_at, clock_changes, slots_after, slots_from
from bot.briefing.zones import load_zone, zone_names
from bot.errors import BadOrder, UnknownBriefing
from bot.models.briefing import BriefingStatus, FailureReason, NextSlot

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from bot.briefing.composer import Composer
    from bot.briefing.dispatcher import Dispatcher
    from bot.models.briefing import (
        Briefing,
        BriefingContent,
        BriefingSettings,
        ClockChange,
        Delivery,
        Timetable,
    )
    from bot.storage.contract import Storage

MOST_BRIEFINGS = 10
_STATUS_ROWS = 7
_LOOK_AHEAD = timedelta(days=400)


class BriefingDesk:
    """Serves the commands for briefings; `clock` returns the present instant in UTC."""

    def __init__(
        self,
        storage: Storage,
        composer: Composer,
        dispatcher: Dispatcher,
        clock: Callable[[], datetime],
    ) -> None:
        self._storage = storage
        self._composer = composer
        self._dispatcher = dispatcher
        self._clock = clock

    async def set_up(self, order: BriefingSettings) -> Briefing:
        """Store a briefing, or change the one in that channel at that time.

        Raises BadOrder if the server has as many as it may.
        """
        now = self._clock()
        zone = load_zone(order.timetable.zone)
        briefing_id = await self._storage.briefings.save_briefing(
            order,
            now_utc=now,
            news_mark=await self._composer.get_news_mark(),
            next_slot=next(slots_after(now, order.timetable, zone)),
            most=MOST_BRIEFINGS,
        )
        if briefing_id is None:
            raise BadOrder(
                "This server already has {most} briefings: remove one with /briefing remove.",
                most=MOST_BRIEFINGS,
            )
        return await self._get(briefing_id)

    async def list_briefings(self, guild_id: int) -> list[Briefing]:
        """Return a server's briefings."""
        return await self._storage.briefings.list_briefings(guild_id)

    async def choose(self, guild_id: int, briefing_id: int | None) -> Briefing:
        """Return the chosen briefing, or the only one if none was chosen.

        Raises UnknownBriefing, also for one of another server.
        """
        known = await self.list_briefings(guild_id)
        fitting = [one for one in known if briefing_id in (None, one.id)]
        if len(fitting) == 1:
            return fitting[0]
        if not known:
            raise UnknownBriefing("This server has no briefings yet: /briefing set adds one.")
        if briefing_id is None:
            raise UnknownBriefing("This server has several briefings: choose one in the option.")
        raise UnknownBriefing("That briefing is gone: /briefing list shows all of them.")

    def next_slots(self, briefing: Briefing, count: int) -> tuple[NextSlot, ...]:
        """Return the next slots of a briefing, whether it is paused or not.

        There is none if tzdata does not know its time zone.
        """
        timetable = briefing.order.timetable
        if timetable.zone not in zone_names():
            return ()
        zone = load_zone(timetable.zone)
        slots = slots_after(self._clock(), timetable, zone)
        return tuple(_next_slot(timetable, *slot) for slot in islice(slots, count))

    async def get_status(self, briefing: Briefing) -> BriefingStatus:
        """Return what happened to the last slots, and what comes next."""
        now = self._clock()
        deliveries = await self._storage.deliveries.list_deliveries(briefing.id, limit=_STATUS_ROWS)
        slots = self.next_slots(briefing, 1)
        if not slots:
            return BriefingStatus(briefing, UTC, tuple(deliveries), None, None, None)
        zone = load_zone(briefing.order.timetable.zone)
        change = next(iter(clock_changes(now, now + _LOOK_AHEAD, zone)), None)
        return BriefingStatus(
            briefing,
            zone,
            tuple(deliveries),
            slots[0],
            change,
            _slot_at(briefing, change) if change else None,
        )

    async def preview(self, briefing: Briefing) -> BriefingContent | None:
        """Return what the next post would tell if it were posted now; None for silence."""
        _check_zone(briefing)
        zone = load_zone(briefing.order.timetable.zone)
        return await self._composer.compose(briefing, self._clock().astimezone(zone).date())

    async def pause(self, briefing: Briefing) -> None:
        """Stop posting until a moderator resumes it."""
        await self._storage.briefings.pause(briefing.id, FailureReason.MODERATOR)

    async def resume(self, briefing: Briefing) -> Briefing:
        """Post again, from the next slot on."""
        timetable = briefing.order.timetable
        _check_zone(briefing)
        slots = slots_after(self._clock(), timetable, load_zone(timetable.zone))
        await self._storage.briefings.resume(briefing.id, next(slots))
        return await self._get(briefing.id)

    async def remove(self, *briefings: Briefing) -> None:
        """Delete briefings and everything that is stored about them."""
        await self._storage.briefings.delete_briefings([one.id for one in briefings])

    async def post_now(self, briefing: Briefing) -> Delivery:
        """Post once more, outside the timetable, and return what became of it so far."""
        _check_zone(briefing)
        now = self._clock()
        day = now.astimezone(load_zone(briefing.order.timetable.zone)).date()
        delivery_id = await self._storage.deliveries.add_extra(briefing.id, day, now)
        await self._dispatcher.run_pass()
        await self._dispatcher.wait_for(delivery_id)
        delivery = await self._storage.deliveries.get_delivery(delivery_id)
        if delivery is None:
            raise UnknownBriefing("That briefing has just been removed.")
        return delivery

    async def _get(self, briefing_id: int) -> Briefing:
        briefing = await self._storage.briefings.get_briefing(briefing_id)
        if briefing is None:
            raise UnknownBriefing("That briefing has just been removed.")
        return briefing


def _check_zone(briefing: Briefing) -> None:
    """Raise BadOrder if tzdata does not know the briefing's time zone."""
    zone = briefing.order.timetable.zone
    if zone not in zone_names():
        raise BadOrder(
            "This briefing's time zone {zone} is no longer known: use /briefing set with "
            "another one, and /briefing remove for this one.",
            zone=zone,
        )


def _next_slot(timetable: Timetable, day: date, due_utc: datetime) -> NextSlot:
    zone = load_zone(timetable.zone)
    return NextSlot(day, due_utc.astimezone(zone), change_at(day, timetable.local_time, zone))


def _slot_at(briefing: Briefing, change: ClockChange) -> NextSlot:
    """Return the first slot that a clock change touches: on its date or the next one after it."""
    timetable = briefing.order.timetable
    slots = slots_from(change.wall.date(), timetable, load_zone(timetable.zone))
    return _next_slot(timetable, *next(slots))
