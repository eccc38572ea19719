"""The dispatcher over a real SQLite file: each slot once, whatever the clock and Discord do."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from time import sleep as blocking_sleep
from typing import TYPE_CHECKING

import pytest

from bot.briefing import pace, planning
from bot.briefing.failures import Undelivered
from bot.briefing.pace import Pace
from bot.models.briefing import DeliveryStatus, FailureReason
from bot.storage.queries import briefings, deliveries
from tests.briefing.office import UNHURRIED, Office, _deliver, open_office
from tests.proofs.year import draw_jumps, live_through, live_through_jumps

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path
    from types import ModuleType

    from bot.models.briefing import Slot

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
async def office(tmp_path: Path, seeds: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path / "a.db", seeds, NEW_YEAR) as office:
        yield office


async def endings(office: Office, briefing_id: int) -> list[tuple[int, DeliveryStatus]]:
    """Return the day of the month and the status of each slot, the oldest first."""
    rows = await office.storage.deliveries.list_deliveries(briefing_id, limit=100)
    return [(row.slot.day.day, row.status) for row in reversed(rows)]


@pytest.mark.parametrize(
    ("zones", "start", "end", "changes"),
    [
        # A gap, one that reaches to midnight, half an hour that comes twice, none.
        (
            ("America/New_York", "America/Nuuk", "Australia/Lord_Howe", "Asia/Kathmandu"),
            date(2026, 3, 5),
            date(2026, 4, 8),
            3,
        ),
        # The end of Ramadan's winter time, and a gap at midnight.
        (("Africa/Casablanca", "Asia/Beirut"), date(2026, 3, 18), date(2026, 4, 1), 2),
        # An hour that comes twice before midnight; the first date of two.
        (("America/Santiago", "Europe/London", "UTC"), date(2026, 10, 20), date(2026, 10, 29), 1),
        # A date that never was.
        (("Pacific/Apia",), date(2011, 12, 26), date(2012, 1, 4), 1),
    ],
)
async def test_every_slot_comes_once_and_in_time_when_the_clock_changes(
    tmp_path: Path, zones: Sequence[str], start: date, end: date, changes: int
) -> None:
    begin, finish = (datetime.combine(day, time(), UTC) for day in (start, end))
    table, counts = await live_through(tmp_path, zones, begin, finish)
    assert counts["clock changes"] == changes
    assert len(table) >= changes


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_no_slot_is_lost_or_doubled_when_the_machine_clock_jumps(
    tmp_path: Path, seed: int
) -> None:
    start, end = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC)
    jumps = draw_jumps(start, end, 10, seed)
    zones = ("Europe/London", "America/Nuuk")
    counts = await live_through_jumps(tmp_path, zones, start, end, jumps)
    assert counts["sent"] > 10 * counts["skipped"]


async def test_late_post_comes_once_when_the_bot_was_down_within_the_window(
    office: Office,
) -> None:
    briefing = await office.order("UTC", time(9))
    # Down from before the second slot until an hour after the fourth.
    await office.work_until(datetime(2026, 1, 2, 8, tzinfo=UTC))
    office.clock.now = datetime(2026, 1, 4, 10, tzinfo=UTC)
    await office.work()
    await office.later(hours=1)
    sent, skipped = DeliveryStatus.SENT, DeliveryStatus.SKIPPED
    assert await endings(office, briefing.id) == [(1, sent), (2, skipped), (3, skipped), (4, sent)]
    assert [slot.day.day for slot, _ in office.channel.posts] == [1, 4]


async def test_slot_is_skipped_when_the_bot_was_down_beyond_the_window(office: Office) -> None:
    briefing = await office.order("UTC", time(9))
    office.clock.now = datetime(2026, 1, 1, 15, 0, 1, tzinfo=UTC)
    await office.work()
    assert await endings(office, briefing.id) == [(1, DeliveryStatus.SKIPPED)]
    assert office.channel.posts == []


async def test_slot_is_posted_once_when_two_processes_share_the_database(
    tmp_path: Path, seeds: Path
) -> None:
    async with AsyncExitStack() as stack:
        first, second = [
            await stack.enter_async_context(open_office(tmp_path / "a.db", seeds, NEW_YEAR))
            for _ in range(2)
        ]
        for number in range(20):
            await first.order("UTC", time(9), guild_id=1 + number // 10, channel_id=number)
        for office in (first, second):
            office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
        await asyncio.gather(first.work(), second.work())
        posts = first.channel.posts + second.channel.posts
        assert len({slot for slot, _ in posts}) == len(posts) == 20


async def test_operator_reads_what_became_of_each_slot(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    briefing = await office.order("UTC", time(9))

    async def fail(_: Slot) -> None:
        raise Undelivered(FailureReason.UNREACHABLE)

    office.channel.sending = fail
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    await office.work()
    office.channel.sending = _deliver
    await office.later(hours=1)
    office.clock.now = datetime(2026, 1, 2, 23, tzinfo=UTC)
    await office.work()
    assert [record.getMessage() for record in caplog.records if "Briefing" in record.message] == [
        f"Briefing {briefing.id} of 2026-01-01 is tried again at 2026-01-01 09:00:30+00:00 "
        "(unreachable)",
        f"Briefing {briefing.id} of 2026-01-01 is out",
        f"Briefing {briefing.id}: too late for 1 posts, the last of 2026-01-02",
    ]


async def test_others_are_not_delayed_when_a_hundred_servers_hang(office: Office) -> None:
    hanging = set()
    released, posted = asyncio.Event(), asyncio.Event()
    for number in range(100):
        hanging.add((await office.order("UTC", time(9), guild_id=number, channel_id=number)).id)
    calm = await office.order("UTC", time(9, 1), guild_id=1000, channel_id=1000)

    async def hang(slot: Slot) -> None:
        if slot.briefing_id in hanging:
            await released.wait()
        posted.set()

    office.channel.sending = hang
    office.clock.now = datetime(2026, 1, 1, 9, 1, tzinfo=UTC)
    await office.dispatcher.run_pass()
    try:
        async with asyncio.timeout(5):
            await posted.wait()
            await asyncio.sleep(0)
        assert [slot.briefing_id for slot, _ in office.channel.posts] == [calm.id]
    finally:
        released.set()
    await office.dispatcher.settle()
    assert len(office.channel.posts) == 101


async def test_post_is_looked_for_and_not_repeated_when_its_answer_never_came(
    tmp_path: Path, seeds: Path
) -> None:
    pace = Pace(per_second=UNHURRIED.per_second, send_within=timedelta(milliseconds=50))
    async with open_office(tmp_path / "a.db", seeds, NEW_YEAR, pace) as office:
        briefing = await office.order("UTC", time(9))
        never = asyncio.Event()

        async def arrive_unanswered(slot: Slot) -> None:
            office.channel.posts.append((slot, office.clock()))
            await never.wait()

        office.channel.sending = arrive_unanswered
        office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
        await office.work()
        await office.later(minutes=1)
        assert office.channel.looked == 1
        assert len(office.channel.posts) == 1
        assert await endings(office, briefing.id) == [(1, DeliveryStatus.SENT)]


async def test_moderators_are_told_again_when_it_worked_in_between(office: Office) -> None:
    await office.order("UTC", time(9))
    failing_days = {1, 2, 4}

    async def fail_on_some_days(slot: Slot) -> None:
        if slot.day.day in failing_days:
            raise Undelivered(FailureReason.REFUSED)

    office.channel.sending = fail_on_some_days
    for day in range(1, 6):
        office.clock.now = datetime(2026, 1, day, 9, tzinfo=UTC)
        await office.work()
        await office.later(minutes=1)
    assert [notice.day.day for notice in office.channel.told] == [1, 4]


async def test_attempts_are_bounded_and_spread_when_discord_fails_for_hours(
    office: Office,
) -> None:
    briefing = await office.order("UTC", time(9))
    tries: list[datetime] = []

    async def fail(_: Slot) -> None:
        tries.append(office.clock())
        raise Undelivered(FailureReason.UNREACHABLE)

    office.channel.sending = fail
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    while office.clock.now < datetime(2026, 1, 1, 16, tzinfo=UTC):
        await office.later(seconds=10)
    pauses = [after - before for before, after in pairwise(tries)]
    assert pauses[:4] == [timedelta(seconds=one) for one in (30, 60, 120, 240)]
    assert max(pauses) <= timedelta(minutes=15, seconds=10)
    assert len(tries) <= UNHURRIED.attempts
    assert await endings(office, briefing.id) == [(1, DeliveryStatus.FAILED)]


async def test_briefings_go_after_thirty_days_when_the_bot_left_the_server(
    office: Office,
) -> None:
    await office.order("UTC", time(9), guild_id=7)
    await office.order("UTC", time(9), guild_id=8, channel_id=2)
    await office.storage.briefings.mark_left(7, office.clock())
    await office.later(days=29, hours=23)
    assert len(await office.desk.list_briefings(7)) == 1
    await office.later(hours=1)
    assert await office.desk.list_briefings(7) == []
    assert len(await office.desk.list_briefings(8)) == 1


async def test_next_slot_is_computed_anew_when_the_zone_data_changed(office: Office) -> None:
    briefing = await office.order("Europe/London", time(9))
    wrong = briefing.next_due_utc + timedelta(hours=1)
    await office.storage.briefings.save_next_slots([(briefing.id, briefing.next_day, wrong)])
    await office.dispatcher.recompute()
    assert await office.storage.briefings.get_next_due() == briefing.next_due_utc


@pytest.mark.parametrize("processes", [1, 4])
async def test_posts_keep_their_pace_when_the_machine_stood_still(processes: int) -> None:
    passed: list[float] = []
    pacers = [pace.Pacer(200, processes) for _ in range(processes)]

    async def pass_one(pacer: pace.Pacer) -> None:
        await pacer.wait()
        passed.append(asyncio.get_running_loop().time())
        if len(passed) == 20:
            blocking_sleep(0.2)  # noqa: ASYNC251 - what stands still is meant to be the loop

    await asyncio.gather(*(pass_one(pacers[number % processes]) for number in range(60)))
    for start, end in zip(passed, passed[20:], strict=False):
        assert end - start > (20 - 3) / 200 - 0.001


async def test_commands_get_their_turn_when_many_briefings_are_due(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, most = 210, 200
    for number in range(count):
        await office.order("UTC", time(9), guild_id=number, channel_id=number)
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    turn = 0
    in_turns: dict[str, Counter[int]] = {}

    def watch(home: ModuleType, step: str) -> None:
        work, done = getattr(home, step), in_turns.setdefault(step, Counter())

        def counted(*about: object) -> object:
            done[turn] += 1
            return work(*about)

        monkeypatch.setattr(home, step, counted)

    async def take_turns() -> None:
        nonlocal turn
        while True:
            turn += 1
            await asyncio.sleep(0)

    watch(planning, "_plan_of")
    watch(briefings, "to_briefing")
    watch(deliveries, "to_delivery")
    others = asyncio.create_task(take_turns())
    await office.work()
    others.cancel()
    assert len(office.channel.posts) == count
    assert all(sum(done.values()) >= count for done in in_turns.values())
    assert [step for step, done in in_turns.items() if max(done.values()) > most] == []


async def test_last_pass_is_known_when_passes_run(office: Office) -> None:
    assert office.dispatcher.last_pass_utc is None
    await office.later(minutes=3)
    assert office.dispatcher.last_pass_utc == office.clock()
