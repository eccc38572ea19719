"""Plans briefings: which slots are due, and which is the next one."""

from __future__ import annotations

import logging
from operator import itemgetter
from typing import TYPE_CHECKING

from bot.briefing.failures import Undelivered
from bot.briefing.pace import in_turns
from bot.briefing.schedule import slots_after, slots_from
from bot.briefing.zones import load_zone
from bot.errors import StorageError
from bot.models.briefing import FailureReason
from bot.storage.records import Plan

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.models.briefing import Briefing
    from bot.storage.contract import Storage

_log = logging.getLogger(__name__)


class Planner:
    """Stores the slots of all briefings as they become due."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._unplanned: set[int] = set()

    async def recompute(self, now: datetime) -> None:
        """Compute all next slots again; the zone data may be newer than at the last start."""
        changed = []
        async for briefing in in_turns(await self._storage.briefings.list_running()):
            try:
                slot = _next_slot(briefing, now)
            except Exception as error:  # noqa: BLE001 - one briefing's trouble is no other's
                _log.warning("Briefing %s has no next slot: %r", briefing.id, error)
                continue
            if slot != (briefing.next_day, briefing.next_due_utc):
                changed.append((briefing.id, *slot))
        if changed:
            await self._storage.briefings.save_next_slots(changed)

    async def plan(self, now: datetime) -> None:
        """Store the slots that have become due."""
        plans = []
        due = await self._storage.briefings.list_due_briefings(now)
        async for briefing in in_turns(due):
            try:
                check_zone(briefing)
                plans.append(_plan_of(briefing, now))
            except Undelivered as failure:
                await self._stop(briefing, failure, now)
            except Exception:  # noqa: BLE001 - one briefing's trouble is no other's
                self._cannot_plan(briefing)
        for plan in await self._save_plans(plans):
            if missed := [day for day, _, reason in plan.slots if reason]:
                told = "Briefing %s: too late for %d posts, the last of %s"
                _log.info(told, plan.briefing.id, len(missed), missed[-1])

    async def _save_plans(self, plans: list[Plan]) -> list[Plan]:
        """Store plans and return those that could be; if one cannot, each goes alone."""
        try:
            if plans:
                await self._storage.deliveries.save_plans(plans)
        except StorageError:
            raise  # the database's trouble, not a plan's
        except Exception:  # noqa: BLE001 - one plan's trouble is no other's
            if len(plans) > 1:
                return [saved for plan in plans for saved in await self._save_plans([plan])]
            self._cannot_plan(plans[0].briefing)
            return []
        return plans

    def _cannot_plan(self, briefing: Briefing) -> None:
        """Log the error that is being handled, once for each briefing."""
        if briefing.id not in self._unplanned:
            self._unplanned.add(briefing.id)
            _log.exception("Briefing %s cannot be planned", briefing.id)

    async def _stop(self, briefing: Briefing, failure: Undelivered, now: datetime) -> None:
        """Stop a briefing whose slots cannot be computed, and tell its moderators once."""
        if briefing.paused is not failure.reason:
            briefings = self._storage.briefings
            _log.error("Briefing %s rests: %s", briefing.id, failure)
            await briefings.pause(briefing.id, failure.reason, detail=failure.detail)
            await briefings.add_notice(
                briefing.id, briefing.next_day, failure.reason, failure.detail, now
            )


def _next_slot(briefing: Briefing, now: datetime) -> tuple[date, datetime]:
    """Return the next slot: the stored one, or an earlier one that is still to come."""
    timetable = briefing.order.timetable
    zone = load_zone(timetable.zone)
    noted = next(slots_from(briefing.next_day, timetable, zone))
    first = next(slots_after(max(now, briefing.created_utc), timetable, zone))
    return min(noted, first, key=itemgetter(1))


def _plan_of(briefing: Briefing, now: datetime) -> Plan:
    """Return the slots until now and the next one; those outside the late window are skipped."""
    timetable = briefing.order.timetable
    slots: list[tuple[date, datetime, FailureReason | None]] = []
    for day, due in slots_from(briefing.next_day, timetable, load_zone(timetable.zone)):
        if due > now:
            return Plan(briefing, tuple(slots), day, due)
        late = now - due > briefing.order.window
        slots.append((day, due, FailureReason.TOO_LATE if late else None))
    raise AssertionError("a timetable without weekdays was stored")


def check_zone(briefing: Briefing) -> None:
    """Raise Undelivered if tzdata has no such zone."""
    zone = briefing.order.timetable.zone
    try:
        load_zone(zone)
    except KeyError:
        raise Undelivered(FailureReason.ZONE_UNKNOWN, zone) from None
