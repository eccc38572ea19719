"""A year of briefings in twenty zones, from one due instant to the next: `make year`.

The real dispatcher, composer and SQLite file; only the clock and the channel are the test's own.
What is expected comes from looking at the wall clock at every quarter of an hour of the year, not
from the schedule's arithmetic: a slot is due at the first quarter of its date whose clock shows
the set time or later, which is the end of a gap and the first of two. Prints every clock change
with the briefings that it touches; ends with an AssertionError unless each slot came once.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from bot.briefing.zones import load_zone
from bot.client.clock_skew import ClockCheck
from bot.models.briefing import DeliveryStatus, Slot
from tests.briefing.office import open_office

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.models.briefing import Briefing, Delivery
    from tests.briefing.office import Office

ROOT = Path(__file__).parents[2]
# A half-hour shift, offsets of 45 minutes, shifts at midnight and into the next date, one for a
# month, winter time as the exception, the date line, none at all.
ZONES = (
    "America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Nuuk",
    "America/Santiago", "America/Sao_Paulo", "Europe/London", "Europe/Dublin", "Europe/Berlin",
    "Africa/Casablanca", "Africa/Cairo", "Asia/Beirut", "Asia/Jerusalem", "Asia/Kathmandu",
    "Asia/Seoul", "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Chatham", "Pacific/Apia",
    "UTC",
)  # fmt: skip
USUAL = (time(0), time(9), time(23, 45))
STEP = timedelta(minutes=15)  # every zone's changes fall on a quarter
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Turn:
    """A clock change as it is seen on the wall: at `at_utc` it goes from `before` to `after`."""

    zone: str
    at_utc: datetime
    before: datetime
    after: datetime

    @property
    def touched(self) -> time:
        """Return a wall time in the middle of the gap or the repeat, on a quarter."""
        first, last = sorted((self.before, self.after))
        return (first + (last - first) // 2 // STEP * STEP).time()


def quarters(zone: str, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Return every quarter of an hour with the wall time it shows, without its zone."""
    own = load_zone(zone)
    count = (end - start) // STEP
    instants = [start + number * STEP for number in range(count)]
    return [(one, one.astimezone(own).replace(tzinfo=None)) for one in instants]


def turns_of(zone: str, seen: Sequence[tuple[datetime, datetime]]) -> list[Turn]:
    """Return the clock changes among these quarters."""
    return [
        Turn(zone, at, wall + STEP, after)
        for (_, wall), (at, after) in pairwise(seen)
        if after - wall != STEP
    ]


def dues(seen: Iterable[tuple[datetime, datetime]], local_time: time) -> dict[date, datetime]:
    """Return when the slot of each date is due, by looking at the wall clock."""
    found: dict[date, datetime] = {}
    by_day: dict[date, list[tuple[datetime, time]]] = {}
    for at, wall in seen:
        by_day.setdefault(wall.date(), []).append((at, wall.time()))
    for day, shown in by_day.items():
        late = [at for at, wall in shown if wall >= local_time]
        # Where the gap reaches to midnight, its end is the next date's first quarter.
        found[day] = min(late) if late else shown[-1][0] + STEP
    return found


@dataclass(frozen=True, slots=True)
class Plan:
    """What is set up in one zone: the briefings, when each slot is due, and the clock changes."""

    ordered: list[Briefing]
    expected: dict[Slot, datetime]
    turns: list[Turn]


async def live_through(
    folder: Path, zones: Sequence[str], start: datetime, end: datetime
) -> tuple[list[str], Counter[str]]:
    """Post from `start` to `end`, both in UTC; return the table's lines and the counts.

    AssertionError where a slot is missing, comes twice, or at another instant than expected.
    """
    async with open_office(folder / "year.db", ROOT / "seeds", start) as office:
        plans = [
            await _set_up(office, zone, guild_id, end) for guild_id, zone in enumerate(zones, 1)
        ]
        await office.work_until(end)
        expected = {slot: due for plan in plans for slot, due in plan.expected.items()}
        posted = dict(office.channel.posts)
        assert len(posted) == len(office.channel.posts), "a slot was posted twice"
        wrong = set(posted.items()) ^ set(expected.items())
        assert not wrong, sorted(wrong, key=lambda pair: pair[1])[:4]
        briefings = [one for plan in plans for one in plan.ordered]
        assert await _statuses(office, briefings) == {"sent": len(expected)}
    counts = Counter(
        {
            "zones": len(zones),
            "briefings": len(briefings),
            "clock changes": sum(len(plan.turns) for plan in plans),
            "slots": len(expected),
        }
    )
    return [
        line for plan in plans for turn in plan.turns for line in _lines(turn, plan.ordered, posted)
    ], counts


async def _set_up(office: Office, zone: str, guild_id: int, end: datetime) -> Plan:
    """Order the usual briefings, and one within every gap and repeat until `end`."""
    start = office.clock.now
    seen = quarters(zone, start - DAY, end + DAY)
    turns = [turn for turn in turns_of(zone, seen) if start < turn.at_utc < end]
    plan = Plan([], {}, turns)
    for number, local_time in enumerate(sorted({*USUAL, *(turn.touched for turn in turns)})):
        one = await office.order(
            zone, local_time, guild_id=guild_id, channel_id=100 * guild_id + number
        )
        plan.ordered.append(one)
        for day, due in dues(seen, local_time).items():
            if start < due < end:
                plan.expected[Slot(one.id, day)] = due
    return plan


async def _statuses(office: Office, briefings: Iterable[Briefing]) -> Counter[str]:
    """Count what the database says of the slots."""
    found = Counter[str]()
    for one in briefings:
        rows = await office.storage.deliveries.list_deliveries(one.id, limit=1000)
        found.update(row.status.value for row in rows)
    return found


def _lines(turn: Turn, ordered: Iterable[Briefing], posted: dict[Slot, datetime]) -> list[str]:
    """Return a line for each briefing whose wall time the change leaves out or repeats."""
    zone = load_zone(turn.zone)
    first, last = sorted((turn.before, turn.after))
    kind = "gap" if turn.after > turn.before else "repeat"
    lines = []
    for briefing in ordered:
        wall = datetime.combine(first.date(), briefing.order.timetable.local_time)
        if wall < first:
            wall += DAY
        if not first <= wall < last:
            continue
        due = posted.get(Slot(briefing.id, wall.date()))
        told = "no such date, no slot"
        if due:
            local = due.astimezone(zone)
            told = f"once at {due:%m-%d %H:%M} UTC = {local:%m-%d %H:%M %Z}"
        lines.append(
            f"{turn.zone:21} {turn.before:%Y-%m-%d %H:%M} -> {turn.after:%m-%d %H:%M}  {kind:6} "
            f"{wall:%H:%M} set: {told}"
        )
    return lines


@dataclass(frozen=True, slots=True)
class Jump:
    """The machine's clock is wrong by `by` from the true instant `at` on, for as long as `lasts`.

    With `by` 0 the machine sleeps. In a `blind` jump nobody learns Discord's time.
    """

    at: datetime
    by: timedelta
    lasts: timedelta
    blind: bool

    @property
    def end(self) -> datetime:
        """Return the true instant from which the clock is right again."""
        return self.at + self.lasts


def draw_jumps(start: datetime, end: datetime, count: int, seed: int) -> list[Jump]:
    """Return jumps at random instants that do not overlap."""
    draw = random.Random(seed)
    span = (end - start) / count
    jumps = []
    for number in range(count):
        at = start + span * (number + draw.uniform(0.05, 0.5))
        by = draw.choice([5 * DAY, 30 * DAY, -5 * DAY, timedelta()])
        lasts = draw.uniform(0.05, 0.4) * min(span, 2 * DAY) if by else timedelta(hours=3)
        jumps.append(Jump(at, by, lasts, draw.random() < 0.5))
    return jumps


async def live_through_jumps(
    folder: Path, zones: Sequence[str], start: datetime, end: datetime, jumps: Sequence[Jump]
) -> Counter[str]:
    """Post from `start` to `end` while the clock jumps; return what became of the slots.

    AssertionError where a slot comes twice, is silently lost, or is skipped although it could have
    gone out, and where the data of a server that was left only a moment ago are deleted.
    """
    async with open_office(folder / "jumps.db", ROOT / "seeds", start) as office:
        plans = [
            await _set_up(office, zone, guild_id, end) for guild_id, zone in enumerate(zones, 1)
        ]
        left = await office.order("UTC", time(9), guild_id=LEFT, channel_id=LEFT)
        for jump in jumps:
            await office.work_until(jump.at)
            await office.storage.briefings.mark_joined(LEFT)
            await office.storage.briefings.mark_left(LEFT, office.clock.now)
            await _live_through_jump(office, jump)
            assert await office.storage.briefings.get_briefing(left.id), "data were deleted"
        await office.work_until(end)
        posted = [slot for slot, _ in office.channel.posts]
        assert len(set(posted)) == len(posted), "a slot was posted twice"
        expected = {slot: due for plan in plans for slot, due in plan.expected.items()}
        counts = Counter[str]()
        for briefing in (one for plan in plans for one in plan.ordered):
            rows = await office.storage.deliveries.list_deliveries(briefing.id, limit=10_000)
            by_slot = {row.slot: row for row in rows}
            for slot, due in expected.items():
                if slot.briefing_id == briefing.id:
                    counts[_became(slot, due, by_slot, posted, jumps)] += 1
        return counts


LEFT = 9999  # a server that the bot was removed from


async def _live_through_jump(office: Office, jump: Jump) -> None:
    """Make passes with the wrong clock, the last one when it is right again."""
    wrong = [jump.by]

    def steady() -> float:
        return (office.clock.now - wrong[0] - jump.at).total_seconds()

    async def ask() -> None:
        check.note(format_datetime(office.clock.now - wrong[0], usegmt=True))

    check = ClockCheck(office.clock, steady, ask)
    office.clock.now = jump.at + jump.by
    await ask()
    office.channel.check_clock = None if jump.blind else check.is_right
    office.channel.left = None if jump.blind else True
    for _ in range(PASSES if jump.by else 0):
        office.clock.now += jump.lasts / (PASSES + 1)
        await office.work()
    wrong[0] = timedelta()
    office.clock.now = jump.end
    await office.work()
    office.channel.check_clock = None


PASSES = 5  # with a wrong clock


def _became(
    slot: Slot,
    due: datetime,
    rows: dict[Slot, Delivery],
    posted: Sequence[Slot],
    jumps: Sequence[Jump],
) -> str:
    """Return what became of a slot; AssertionError where that is not what should have."""
    row = rows.get(slot)
    assert row, f"{slot} was lost silently"
    assert (row.status is DeliveryStatus.SENT) is (slot in posted), row
    if row.status is DeliveryStatus.SENT:
        return "sent"
    window = timedelta(hours=6)
    assert row.status is DeliveryStatus.SKIPPED, row
    assert any(jump.at <= due and due + window <= jump.end for jump in jumps), row
    return "skipped"


def main() -> None:
    """Live through a year and print its clock changes."""
    year = int(sys.argv[1]) if len(sys.argv) > 1 else 2026
    began = monotonic()
    with tempfile.TemporaryDirectory() as folder:
        table, counts = asyncio.run(
            live_through(
                Path(folder),
                ZONES,
                datetime(year, 1, 1, tzinfo=UTC),
                datetime(year + 1, 1, 1, tzinfo=UTC),
            )
        )
    print("\n".join(table))
    told = ", ".join(f"{count} {name}" for name, count in counts.items())
    print(f"{year}: {told}; every slot exactly once ({monotonic() - began:.0f} s)")
    _jump(year)


def _jump(year: int) -> None:
    """Live through the year again, with 50 jumps of the machine's clock."""
    began = monotonic()
    start, end = (datetime(one, 1, 1, tzinfo=UTC) for one in (year, year + 1))
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else year
    jumps = draw_jumps(start, end, 50, seed)
    with tempfile.TemporaryDirectory() as folder:
        counts = asyncio.run(live_through_jumps(Path(folder), ZONES[:5], start, end, jumps))
    kinds = Counter(f"{jump.by.days:+d} days" if jump.by else "sleep" for jump in jumps)
    told = ", ".join(f"{count} {name}" for name, count in sorted((kinds | counts).items()))
    print(f"{year}, seed {seed}: {told}; none twice, none lost ({monotonic() - began:.0f} s)")


if __name__ == "__main__":
    main()
