"""Leases: one process holds a place, until it gives it back or the database's clock says so."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.models.share import Fleet
from bot.storage import open_leases, open_storage
from bot.storage.postgres.database import Database
from bot.storage.records import Holder
from tests.storage.contract.conftest import ENGINES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.models.database import DatabaseServer
    from bot.storage.contract import Leases, Storage

TWO = Fleet(2, 4)
LONG = 30.0
SHORT = 0.05
ONE, OTHER, THIRD = (Holder(str(number), f"host {number}", "c0ffee") for number in range(3))


@pytest.fixture(params=ENGINES)
async def pair(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[tuple[Leases, ...]]:
    """Return an empty database as two processes open it."""
    place = tmp_path / "a.db"
    if request.param == "postgres":
        place = request.getfixturevalue("emptied")
    opened = (await open_leases(place), await open_leases(place))
    yield opened
    for leases in opened:
        await leases.close()


async def test_each_place_is_held_once_when_several_processes_ask_at_once(
    pair: tuple[Leases, Leases],
) -> None:
    first, second = pair
    asked = [
        leases.claim_place(Holder(f"{number}", "", ""), TWO, seconds=LONG)
        for number, leases in enumerate((first, second) * 5)
    ]
    found = [place for _, place in await asyncio.gather(*asked)]
    assert sorted(place for place in found if place is not None) == [0, 1]
    winner = str(found.index(0))
    assert await second.renew(Holder(winner, "", ""), seconds=LONG) == (0, False)
    await first.release(winner)
    assert await first.renew(Holder(winner, "", ""), seconds=LONG) == (None, False)
    assert await second.claim_place(ONE, TWO, seconds=LONG) == (TWO, 0)


async def test_place_is_free_and_not_renewed_when_its_time_is_over(
    pair: tuple[Leases, Leases],
) -> None:
    first, second = pair
    alone = Fleet(1, 0)
    assert await first.claim_place(ONE, alone, seconds=LONG) == (alone, 0)
    assert await second.claim_place(OTHER, alone, seconds=LONG) == (alone, None)
    assert await first.renew(ONE, seconds=SHORT) == (0, False)
    await asyncio.sleep(2 * SHORT)
    assert await first.renew(ONE, seconds=LONG) == (None, False)
    assert await second.claim_place(OTHER, alone, seconds=LONG) == (alone, 0)
    assert await first.renew(ONE, seconds=LONG) == (None, False)
    assert await second.renew(OTHER, seconds=LONG) == (0, False)


async def test_numbers_count_for_all_until_no_place_is_held(pair: tuple[Leases, Leases]) -> None:
    first, second = pair
    assert await first.get_fleet() is None
    assert await first.claim_place(ONE, TWO, seconds=LONG) == (TWO, 0)
    assert await second.get_fleet() == TWO
    for other in (Fleet(3, 4), Fleet(2, 8)):
        assert await second.claim_place(OTHER, other, seconds=LONG) == (TWO, None)
    found = await second.claim_place(OTHER, Fleet(2, 8), seconds=LONG, any_shards=True)
    assert found == (TWO, 1)
    await first.release(ONE.id)
    assert await first.claim_place(THIRD, Fleet(3, 4), seconds=LONG) == (TWO, None)
    await second.release(OTHER.id)
    assert await first.claim_place(THIRD, Fleet(3, 4), seconds=LONG) == (Fleet(3, 4), 0)


async def test_one_process_leads_until_its_time_is_over(pair: tuple[Leases, Leases]) -> None:
    first, second = pair
    await first.claim_place(ONE, TWO, seconds=LONG)
    assert await first.claim_leading(ONE, seconds=LONG)
    assert not await second.claim_leading(OTHER, seconds=LONG)
    seen = replace(ONE, seeds="decaf")
    assert await first.renew(seen, seconds=LONG) == (0, True)
    leader, place = await second.list_leases()
    assert (leader.place, place.place, place.process, place.seeds) == (None, 0, "host 0", "decaf")
    assert place.until_utc - place.since_utc >= timedelta(seconds=LONG)
    assert await first.renew(seen, seconds=SHORT) == (0, True)
    await asyncio.sleep(2 * SHORT)
    assert await second.claim_leading(OTHER, seconds=LONG)
    assert await second.get_fleet() is None


async def test_sessions_of_a_bucket_begin_one_after_the_other(pair: tuple[Leases, Leases]) -> None:
    first, second = pair
    waits = await asyncio.gather(*(one.claim_identify(0, seconds=0.2) for one in pair * 3))
    assert min(waits) == 0.0
    assert all(0.0 < wait <= 0.2 for wait in sorted(waits)[1:])
    assert await second.claim_identify(1, seconds=0.2) == 0.0
    await asyncio.sleep(0.25)
    assert await first.claim_identify(0, seconds=0.2) == 0.0


async def test_session_waits_for_no_instant_that_only_a_clock_set_back_can_have_written(
    pair: tuple[Leases, Leases],
) -> None:
    first, second = pair
    assert await first.claim_identify(0, seconds=3600) == 0.0
    assert await second.claim_identify(0, seconds=0.2) == 0.0
    assert 0.0 < await first.claim_identify(0, seconds=0.2) <= 0.2


async def test_all_that_a_process_holds_is_free_when_it_has_not_renewed_it_since(
    pair: tuple[Leases, Leases],
) -> None:
    first, second = pair
    await first.claim_place(ONE, TWO, seconds=3600)
    await first.claim_leading(ONE, seconds=3600)
    await second.claim_place(OTHER, TWO, seconds=LONG)
    before = await second.list_leases()
    await first.renew(ONE, seconds=3000)
    for lease in before:
        if lease.holder == ONE.id:
            await second.release_unrenewed(lease)
    assert [(one.holder, one.place) for one in await second.list_leases()] == [
        (ONE.id, None), (ONE.id, 0), (OTHER.id, 1)
    ]  # fmt: skip
    _, place, _ = await second.list_leases()
    await second.release_unrenewed(place)
    assert [(one.holder, one.place) for one in await second.list_leases()] == [(OTHER.id, 1)]


async def test_database_tells_the_time(pair: tuple[Leases, Leases]) -> None:
    before = datetime.now(UTC) - timedelta(milliseconds=2)
    assert before <= await pair[0].get_now() <= datetime.now(UTC) + timedelta(milliseconds=2)


async def test_one_load_at_a_time_runs_over_all_processes(
    emptied: DatabaseServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.postgres.long_lock._TRIED_EVERY", 0.01)
    first, second = await open_storage(emptied), await open_storage(emptied)
    inside: list[str] = []

    async def load(storage: Storage, name: str) -> None:
        async with storage.loading.alone():
            inside.append(name)
            await asyncio.sleep(0.05)
            assert inside[-1] == name
            inside.append("")

    await asyncio.gather(load(first, "one"), load(second, "two"))
    assert sorted(inside) == ["", "", "one", "two"]
    await asyncio.gather(first.close(), second.close())


async def test_steps_of_deliveries_run_beside_one_another_and_beside_no_other_write(
    emptied: DatabaseServer,
) -> None:
    first, second = await Database.open(emptied), await Database.open(emptied)

    async def write(*, beside: bool) -> None:
        async with second.writing(beside=beside):
            pass

    async with first.writing(beside=True):
        await asyncio.wait_for(write(beside=True), 2)
        waiting = asyncio.create_task(write(beside=False))
        await asyncio.sleep(0.1)
        assert not waiting.done()
    await asyncio.wait_for(waiting, 2)
    async with first.writing():
        waiting = asyncio.create_task(write(beside=True))
        await asyncio.sleep(0.1)
        assert not waiting.done()
    await asyncio.wait_for(waiting, 2)
    await asyncio.gather(first.close(), second.close())
