"""One bad briefing, row, notice or server rests alone: each item of each loop fails in turn."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.briefing import composer, fingerprints
from bot.briefing import planning as planner_module
from bot.briefing.failures import Undelivered
from bot.models.briefing import FailureReason
from bot.storage.queries import deliveries
from bot.storage.records import Plan
from tests.briefing.office import open_office

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.models.briefing import Briefing, Delivery, Notice, Slot
    from tests.briefing.office import Office, Send

    Break = Callable[[Office, pytest.MonkeyPatch, Path, int], None]

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
COUNT = 4
FAULT = ZeroDivisionError


@pytest.fixture
async def office(tmp_path: Path, seeds: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path / "a.db", seeds, NEW_YEAR) as office:
        for number in range(1, COUNT + 1):
            await office.order("UTC", time(9), guild_id=number, channel_id=number)
        yield office


def fail_for(
    patch: pytest.MonkeyPatch, place: object, name: str, bad: Callable[[object], bool]
) -> None:
    """Let a function raise for the first argument that is `bad`."""
    work = getattr(place, name)

    def fail(*about: object, **more: object) -> object:
        if bad(about[0]):
            raise FAULT
        return work(*about, **more)

    patch.setattr(place, name, fail)


def planning(_: Office, patch: pytest.MonkeyPatch, __: Path, bad: int) -> None:
    fail_for(patch, planner_module, "_plan_of", lambda one: getattr(one, "id", 0) == bad)


def storing(_: Office, patch: pytest.MonkeyPatch, __: Path, bad: int) -> None:
    fail_for(
        patch,
        deliveries,
        "_slot_rows",
        lambda one: isinstance(one, Plan) and one.briefing.id == bad,
    )


def recomputing(_: Office, patch: pytest.MonkeyPatch, __: Path, bad: int) -> None:
    fail_for(patch, planner_module, "_next_slot", lambda one: getattr(one, "id", 0) == bad)


def checking(office: Office, _: pytest.MonkeyPatch, __: Path, bad: int) -> None:
    async def fail(briefing: Briefing) -> None:
        if briefing.id == bad:
            raise FAULT

    office.channel.checking = fail


def sending(office: Office, _: pytest.MonkeyPatch, __: Path, bad: int) -> None:
    async def fail(slot: Slot) -> None:
        if slot.briefing_id == bad:
            raise FAULT

    office.channel.sending = fail


def composing(office: Office, patch: pytest.MonkeyPatch, _: Path, bad: int) -> None:
    fail_for(
        patch,
        office.dispatcher._rooms.composer,
        "compose",
        lambda one: getattr(one, "id", 0) == bad,
    )


def corrupt(column: str, value: str) -> Break:
    def change(_: Office, __: pytest.MonkeyPatch, folder: Path, bad: int) -> None:
        with closing(sqlite3.connect(folder / "a.db")) as connection, connection:
            connection.execute(
                f"UPDATE briefing SET {column} = ? WHERE id = ?",  # noqa: S608 - the table's own
                (value, bad),
            )

    return change


LOOPS: dict[str, Break] = {
    "planning": planning,
    "storing": storing,
    "recomputing": recomputing,
    "checking": checking,
    "composing": composing,
    "sending": sending,
    "row without a time": corrupt("local_time", "noon"),
    "row with odd weekdays": corrupt("weekdays", "Mon"),
    "row without weekdays": corrupt("weekdays", ""),
    "row of a newer version": corrupt("quiet", "poem"),
    "row with an unknown time zone": corrupt("zone", "Europe/Atlantis"),
    "row without a day": corrupt("next_day", "tomorrow"),
}


@pytest.mark.parametrize("bad", range(1, COUNT + 1))
@pytest.mark.parametrize("loop", LOOPS.values(), ids=LOOPS)
async def test_other_briefings_are_posted_when_one_raises(
    office: Office, loop: Break, bad: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop(office, monkeypatch, tmp_path, bad)
    await office.dispatcher.recompute()
    for day in (1, 2):
        office.clock.now = datetime(2026, 1, day, 9, tzinfo=UTC)
        await office.work()
    posted = {slot.briefing_id for slot, _ in office.channel.posts}
    assert posted >= set(range(1, COUNT + 1)) - {bad}
    assert await office.dispatcher.pause() <= office.dispatcher.pace.every


async def delay_first_slots(office: Office) -> Send:
    """Let Discord be unreachable at the first slots; return what the channel did before."""

    async def delay(_: Slot) -> None:
        raise Undelivered(FailureReason.UNREACHABLE)

    office.channel.sending, deliver = delay, office.channel.sending
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    await office.work()
    return deliver


@pytest.mark.parametrize("bad", range(1, COUNT + 1))
async def test_other_slots_are_posted_when_a_delivery_cannot_be_read(
    office: Office, bad: int, tmp_path: Path
) -> None:
    deliver = await delay_first_slots(office)
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection, connection:
        connection.execute("UPDATE delivery SET day = 'today' WHERE briefing_id = ?", (bad,))
    office.channel.sending = deliver
    await office.later(minutes=1)
    posted = {slot.briefing_id for slot, _ in office.channel.posts}
    assert posted == set(range(1, COUNT + 1)) - {bad}


@pytest.mark.parametrize("bad", range(1, COUNT + 1))
async def test_other_slots_are_tried_again_when_a_failed_one_lies_beyond_all_time(
    office: Office, bad: int, tmp_path: Path
) -> None:
    deliver = await delay_first_slots(office)
    last = int(datetime.max.replace(microsecond=0, tzinfo=UTC).timestamp() * 1000)
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection, connection:
        connection.execute("UPDATE delivery SET status = 'failed'")
        connection.execute("UPDATE delivery SET due_utc = ? WHERE briefing_id = ?", (last, bad))
    office.channel.sending = deliver
    await office.dispatcher.recompute()
    await office.later(minutes=1)
    posted = {slot.briefing_id for slot, _ in office.channel.posts}
    assert posted == set(range(1, COUNT + 1)) - {bad}


@pytest.mark.parametrize("bad", range(1, COUNT + 1))
@pytest.mark.parametrize("how", ["telling raises", "the row cannot be read"])
async def test_other_moderators_are_told_when_one_notice_raises(
    office: Office, bad: int, how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(_: Slot) -> None:
        raise Undelivered(FailureReason.BLOCKED)

    tell = office.channel.tell

    async def fail(notice: Notice) -> None:
        if how == "telling raises" and notice.briefing.id == bad:
            raise FAULT
        await tell(notice)

    monkeypatch.setattr(type(office.channel), "tell", lambda _, notice: fail(notice))
    office.channel.sending = refuse
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    await office.work()
    if how == "the row cannot be read":
        with closing(sqlite3.connect(tmp_path / "a.db")) as connection, connection:
            connection.execute("UPDATE notice SET reason = '?' WHERE briefing_id = ?", (bad,))
    await office.later(minutes=1)
    told = {notice.briefing.id for notice in office.channel.told}
    assert told == set(range(1, COUNT + 1)) - {bad}


@pytest.mark.parametrize("bad", range(1, COUNT + 1))
async def test_other_briefings_go_on_when_looking_at_a_stopped_one_raises(
    office: Office, bad: int
) -> None:
    async def forbid(_: Briefing) -> None:
        raise Undelivered(FailureReason.PERMISSION)

    async def fail(briefing: Briefing) -> None:
        if briefing.id == bad:
            raise FAULT

    office.channel.checking = forbid
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    await office.work()
    office.channel.checking = fail
    for guild_id in range(1, COUNT + 1):
        office.dispatcher.note_change(guild_id)
    await office.later(minutes=1)
    posted = {slot.briefing_id for slot, _ in office.channel.posts}
    assert posted == set(range(1, COUNT + 1)) - {bad}


@pytest.mark.parametrize("bad", range(1, COUNT + 1))
async def test_other_servers_data_are_deleted_when_asking_about_one_raises(
    office: Office, bad: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def answer(guild_id: int) -> bool:
        if guild_id == bad:
            raise FAULT
        return True

    monkeypatch.setattr(type(office.channel), "has_left", lambda _, guild_id: answer(guild_id))
    for guild_id in range(1, COUNT + 1):
        await office.storage.briefings.mark_left(guild_id, office.clock())
    await office.later(days=31)
    kept = [one for one in range(1, COUNT + 1) if await office.desk.list_briefings(one)]
    assert kept == [bad]


async def test_briefing_tells_the_other_articles_when_one_raises(
    office: Office, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (seeds / "other.txt").write_text('ROME (ANSA) -- "Good," said Anna Rossi on Friday.\n')
    await office.library.load()
    item = composer.Composer._item

    async def fail(self: composer.Composer, memory: object, article_id: int, day: date) -> object:
        if article_id == 1:
            raise FAULT
        return await item(self, memory, article_id, day)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(composer.Composer, "_item", fail)
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    await office.work()
    assert len(office.channel.posts) == COUNT
    assert {item.article.id for item in office.channel.contents[0].items if item} == {2}


async def test_briefings_are_posted_when_an_article_has_no_fingerprint(
    office: Office, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> object:
        raise FAULT

    monkeypatch.setattr(fingerprints, "fingerprint", fail)
    (seeds / "other.txt").write_text('ROME (ANSA) -- "Good," said Anna Rossi on Friday.\n')
    await office.library.load()
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    await office.work()
    assert len(office.channel.posts) == COUNT


async def test_slot_is_not_lost_when_it_was_claimed_and_raised(office: Office) -> None:
    failed: list[Delivery | Slot] = []

    async def fail_once(slot: Slot) -> None:
        if len(failed) < COUNT:
            failed.append(slot)
            raise FAULT

    office.channel.sending = fail_once
    office.clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    await office.work()
    assert office.channel.posts == []
    await office.later(seconds=office.dispatcher.pace.lease / timedelta(seconds=1) + 1)
    assert len(office.channel.posts) == COUNT
