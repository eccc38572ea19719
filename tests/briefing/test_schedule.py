"""Which slots there are, and when each is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.briefing.schedule import change_at, clock_changes, instant_of, slots_after
from bot.models.briefing import Change, Timetable

EVERY_DAY = frozenset(range(7))
# Zones with a half-hour shift, a 45-minute offset, a shift at midnight, one for a month, none.
ZONES = (
    "America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "America/St_Johns",
    "America/Santiago", "Europe/London", "Europe/Berlin", "Europe/Dublin", "Africa/Casablanca",
    "Africa/Cairo", "Asia/Beirut", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Seoul", "Asia/Tehran",
    "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Apia", "Pacific/Chatham", "UTC",
)  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "day", "wall", "due"),
    [
        # The clocks went from 02:00 to 03:00: due at the first instant after the gap.
        ("America/New_York", date(2026, 3, 8), time(2, 30), "2026-03-08T07:00"),
        ("Europe/London", date(2026, 3, 29), time(1, 15), "2026-03-29T01:00"),
        # Half an hour, from 02:00 to 02:30.
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), "2026-10-03T15:30"),
        # 01:30 came twice: due at the first.
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),
        ("Europe/London", date(2026, 10, 25), time(1, 30), "2026-10-25T00:30"),
        # At midnight itself.
        ("America/Santiago", date(2026, 9, 6), time(0, 0), "2026-09-06T04:00"),
        # No change at all.
        ("Asia/Kathmandu", date(2026, 3, 8), time(9, 0), "2026-03-08T03:15"),
    ],
)
def test_slot_is_due_at_one_instant_when_the_clock_changes(
    zone: str, day: date, wall: time, due: str
) -> None:
    expected = datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert instant_of(day, wall, ZoneInfo(zone)) == expected


def test_change_is_told_when_the_wall_time_is_left_out_or_comes_twice() -> None:
    zone = ZoneInfo("America/New_York")
    assert change_at(date(2026, 3, 8), time(2, 30), zone) is Change.GAP
    assert change_at(date(2026, 11, 1), time(1, 30), zone) is Change.REPEAT
    assert change_at(date(2026, 11, 1), time(9, 0), zone) is Change.NONE


def test_date_has_no_slot_when_the_zone_left_it_out() -> None:
    timetable = Timetable(time(9), "Pacific/Apia", EVERY_DAY)
    slots = slots_after(datetime(2011, 12, 29, tzinfo=UTC), timetable, ZoneInfo("Pacific/Apia"))
    assert [day for day, _ in islice(slots, 3)] == [
        date(2011, 12, 29), date(2011, 12, 31), date(2012, 1, 1),
    ]  # fmt: skip


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("wall", [time(0, 0), time(1, 30), time(2, 15), time(23, 59)])
def test_year_has_one_slot_a_date_in_rising_order(zone: str, wall: time) -> None:
    start = datetime(2025, 12, 31, 12, tzinfo=UTC)
    timetable = Timetable(wall, zone, EVERY_DAY)
    slots = list(islice(slots_after(start, timetable, ZoneInfo(zone)), 365))
    days, dues = zip(*slots, strict=True)
    assert days == tuple(days[0] + timedelta(number) for number in range(365))
    assert all(one < other for one, other in pairwise(dues))


def test_clock_changes_are_found_with_their_shift() -> None:
    found = clock_changes(
        datetime(2026, 1, 1, tzinfo=UTC),
        datetime(2027, 1, 1, tzinfo=UTC),
        ZoneInfo("Australia/Lord_Howe"),
    )
    assert [(change.at_utc.isoformat(), change.shift) for change in found] == [
        ("2026-04-04T15:00:00+00:00", timedelta(minutes=-30)),
        ("2026-10-03T15:30:00+00:00", timedelta(minutes=30)),
    ]
