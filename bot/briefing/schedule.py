"""Which slots are due, and when: wall time in a zone into instants. Pure.

A slot is one briefing on one local date. Where daylight saving leaves its wall time out, the slot
is due at the first instant after the gap; where the wall time comes twice, at the first of the
two. A date that a zone left out whole (Apia, 30 December 2011) has no slot.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.models.briefing import Change, ClockChange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from bot.models.briefing import Timetable

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_LAST_TIME = time(23, 59, 59)


def instant_of(day: date, local_time: time, zone: tzinfo) -> datetime:
    """Return the instant, in UTC, at which a slot of that local date is due."""
    wall = datetime.combine(day, local_time, tzinfo=zone)
    due = wall.astimezone(UTC)
    if change_at(day, local_time, zone) is Change.GAP:
        # With fold=1 the offset after the gap is taken, which leads to before it, and vice versa.
        return _transition(wall.replace(fold=1).astimezone(UTC), due, zone)
    return due


def change_at(day: date, local_time: time, zone: tzinfo) -> Change:
    """Tell whether that wall time is in a gap or comes twice."""
    wall = datetime.combine(day, local_time, tzinfo=zone)
    if wall.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall.replace(tzinfo=None):
        return Change.GAP
    repeated = wall.utcoffset() != wall.replace(fold=1).utcoffset()
    return Change.REPEAT if repeated else Change.NONE


def exists(day: date, zone: tzinfo) -> bool:
    """Tell whether the zone had that local date at all."""
    return instant_of(day, time(0), zone) != instant_of(day, _LAST_TIME, zone)


def slots_from(day: date, timetable: Timetable, zone: tzinfo) -> Iterator[tuple[date, datetime]]:
    """Yield the slots from that local date on, each with the instant at which it is due."""
    if not timetable.weekdays:
        return
    while True:
        if day.weekday() in timetable.weekdays and exists(day, zone):
            yield day, instant_of(day, timetable.local_time, zone)
        day += _DAY


def slots_after(
    now_utc: datetime, timetable: Timetable, zone: tzinfo
) -> Iterator[tuple[date, datetime]]:
    """Yield the slots that are due after an instant."""
    yesterday = now_utc.astimezone(zone).date() - _DAY
    for day, due in slots_from(yesterday, timetable, zone):
        if due > now_utc:
            yield day, due


def clock_changes(start_utc: datetime, end_utc: datetime, zone: tzinfo) -> list[ClockChange]:
    """Return the zone's changes of offset between two instants, by looking at every six hours."""
    changes = []
    before = start_utc
    while before < end_utc:
        after = min(before + timedelta(hours=6), end_utc)
        if _offset(before, zone) != _offset(after, zone):
            at = _transition(before, after, zone)
            shift = _offset(at, zone) - _offset(at - _SECOND, zone)
            wall = (at - _SECOND).astimezone(zone).replace(tzinfo=None) + _SECOND
            changes.append(ClockChange(at, wall, shift))
        before = after
    return changes


def _transition(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    """Return the first instant, to the second, that has the offset of `after`."""
    old = _offset(before, zone)
    while after - before > _SECOND:
        middle = before + timedelta(seconds=int((after - before).total_seconds()) // 2)
        if _offset(middle, zone) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(instant_utc: datetime, zone: tzinfo) -> timedelta:
    return instant_utc.astimezone(zone).utcoffset() or timedelta()
