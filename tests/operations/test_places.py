"""A process takes a place, keeps it, loses it or gives it back; the wrong numbers end it."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.client.place import LEASE_SECONDS, MARGIN_SECONDS, Hold, LostPlace
from bot.errors import SettingsError, TemporaryFailure
from bot.models.share import Fleet, Share
from bot.operations import places as places_module
from bot.operations import supervisor
from bot.operations.findings import ok
from bot.operations.health import Patience, Vitals
from bot.operations.places import Places
from bot.settings import Settings
from bot.storage import open_leases
from bot.storage.records import Holder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.storage.contract import Leases

OTHER = Holder("other", "another process", "c0ffee")


async def recommend() -> int:
    return 3


@pytest.fixture
async def leases(tmp_path: Path) -> AsyncIterator[Leases]:
    """Return leases on SQLite, which the contract's tests show to be like PostgreSQL's."""
    opened = await open_leases(tmp_path / "a.db")
    yield opened
    await opened.close()


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look for a place and renew it often."""
    monkeypatch.setattr(places_module, "_LOOKED_EVERY", 0.01)
    monkeypatch.setattr(places_module, "RENEWED_EVERY", 0.01)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - nothing tells when
            await asyncio.sleep(0.01)


def make(leases: Leases, folder: Path, processes: int = 2, shards: int = 0) -> Places:
    return Places(leases, Settings(seeds=folder, processes=processes, shards=shards), recommend)


async def test_process_stands_by_until_a_place_is_given_back(
    leases: Leases, tmp_path: Path
) -> None:
    first, second, third = (make(leases, tmp_path) for _ in range(3))
    holds = [await first.take(), await second.take()]
    assert [hold.share for hold in holds] == [Share(0, 2, 3), Share(1, 2, 3)]
    assert [hold.leads for hold in holds] == [True, False]
    waiting = asyncio.create_task(third.take())
    await asyncio.sleep(0.05)
    assert third.place == "It stands by: all 2 places are held."
    await first.give_back(holds[0])
    with pytest.raises(LostPlace):
        holds[0].check()
    found = await asyncio.wait_for(waiting, 5)
    assert (found.share, found.leads) == (Share(0, 2, 3), True)
    assert found.describe() == (
        "It holds place 0 of 2 with the shards 0, 2 of 3 for 0 s, renewed 0 s ago, and leads."
    )


async def test_process_stops_and_loses_its_place_when_another_has_it(
    leases: Leases, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    places = make(leases, tmp_path, processes=1)
    hold = await places.take()
    keeping = asyncio.create_task(places.keep(hold))
    await asyncio.sleep(0.05)
    hold.check()
    assert not keeping.done()
    for one in await leases.list_leases():
        assert one.process.endswith(f"process {os.getpid()}")
    await leases.release(places._holder.id)
    assert await leases.claim_place(OTHER, Fleet(1, 0), seconds=9) == (Fleet(1, 0), 0)
    await asyncio.wait_for(keeping, 5)
    with pytest.raises(LostPlace):
        hold.check()
    assert "It has lost place 0 of 1 and sends nothing." in caplog.text


async def test_place_is_taken_and_kept_when_the_seeds_folder_hangs(
    leases: Leases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mended = threading.Event()

    def hang(_: Path) -> str:
        mended.wait(10)
        return "a digest"

    monkeypatch.setattr(places_module, "digest_names", hang)
    monkeypatch.setattr(places_module, "_DIGESTED_WITHIN", 0.01)
    places = make(leases, tmp_path, processes=1)
    hold = await asyncio.wait_for(places.take(), 5)
    keeping = asyncio.create_task(places.keep(hold))
    before = hold._deadline
    await until(lambda: hold._deadline > before)
    mended.set()
    await until(lambda: places._holder.seeds == "a digest")
    keeping.cancel()


async def test_place_is_taken_without_the_lead_when_the_database_fails_meanwhile(
    leases: Leases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = make(leases, tmp_path, processes=1)
    claim = leases.claim_leading

    async def fail(_: Holder, *, seconds: float) -> bool:
        del seconds
        raise TemporaryFailure("The database is away.")

    monkeypatch.setattr(leases, "claim_leading", fail)
    hold = await asyncio.wait_for(places.take(), 5)
    led = hold.leads
    monkeypatch.setattr(leases, "claim_leading", claim)
    keeping = asyncio.create_task(places.keep(hold))
    await until(lambda: hold.leads)
    assert not led
    keeping.cancel()


async def test_place_is_given_back_and_looked_for_again_when_the_bot_cannot_use_the_database(
    leases: Leases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise TemporaryFailure("No connection is left.")

    monkeypatch.setattr(supervisor._Connection, "keep", fail)
    service = supervisor._Service(Settings(seeds=tmp_path, database=tmp_path / "b.db"))
    places = make(leases, tmp_path, processes=1)
    assert await asyncio.wait_for(service._serve_once(places, "a token"), 5)
    assert await leases.list_leases() == []


async def test_deadline_counts_from_before_a_renewal_and_is_never_revived() -> None:
    now = 100.0
    hold = Hold(Share(0, 2, 2), deadline=110.0, clock=lambda: now)
    now = 109.0
    hold.extend(101.0, leads=True)  # the answer took eight seconds
    assert hold.seconds_left == 101.0 + LEASE_SECONDS - MARGIN_SECONDS - now
    now = 130.0  # the process was stopped
    hold.extend(129.0, leads=True)
    assert not hold.leads
    with pytest.raises(LostPlace):
        hold.check()
    assert Hold().seconds_left > 0
    assert Hold().describe() == ""


async def test_place_is_taken_when_nobody_renews_it_although_the_database_says_that_it_lasts(
    leases: Leases, tmp_path: Path
) -> None:
    seconds = 100.0
    settings = Settings(seeds=tmp_path, processes=1)
    places = Places(leases, settings, recommend, clock=lambda: seconds)
    # As after the database's clock was set back by an hour.
    await leases.claim_place(OTHER, Fleet(1, 0), seconds=3600)
    taking = asyncio.create_task(places.take())
    await until(lambda: bool(places._seen))
    seconds += LEASE_SECONDS
    await leases.renew(OTHER, seconds=3600)  # it lives
    await asyncio.sleep(0.05)
    seconds += LEASE_SECONDS
    await asyncio.sleep(0.05)
    assert not taking.done()
    seconds += 1
    assert (await asyncio.wait_for(taking, 5)).leads


async def test_place_is_lost_and_given_back_when_the_database_does_not_answer(
    leases: Leases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 100.0
    settings = Settings(seeds=tmp_path, processes=1)
    places = Places(leases, settings, recommend, clock=lambda: seconds)
    hold = await places.take()
    ended = asyncio.Event()

    async def hang(*_: object, **__: object) -> None:
        while not ended.is_set():  # as what waits for a thread does
            with suppress(asyncio.CancelledError):
                await ended.wait()

    monkeypatch.setattr(leases, "renew", hang)
    monkeypatch.setattr(leases, "release", hang)
    monkeypatch.setattr(places_module, "_RELEASED_WITHIN", 0.01)
    hold._deadline = seconds + 0.05
    keeping = asyncio.create_task(places.keep(hold))
    await asyncio.sleep(0.03)
    seconds += 0.1
    await asyncio.wait_for(keeping, 5)
    await asyncio.wait_for(places.give_back(hold), 5)
    assert hold.seconds_left <= 0
    ended.set()


@pytest.mark.parametrize("ahead", [6, -6])
async def test_process_serves_nobody_while_its_clock_is_wrong(
    leases: Leases, tmp_path: Path, ahead: int
) -> None:
    now = [datetime.now(UTC) + timedelta(seconds=ahead)]
    settings = Settings(seeds=tmp_path, processes=1)
    places = Places(leases, settings, recommend, now=lambda: now[0])
    taking = asyncio.create_task(places.take())
    await asyncio.sleep(0.05)
    (told,) = places.warnings
    way = "6 s ahead of" if ahead > 0 else "6 s behind"
    assert told.startswith(f"This machine's clock is {way} the database's")
    assert await leases.list_leases() == []
    now[0] = datetime.now(UTC)
    hold = await asyncio.wait_for(taking, 5)
    now[0] += timedelta(seconds=ahead)
    await asyncio.wait_for(places.keep(hold), 5)
    assert hold.seconds_left <= 0


async def test_process_ends_when_it_says_other_numbers_than_those_that_run(
    leases: Leases, tmp_path: Path
) -> None:
    await make(leases, tmp_path, shards=4).take()
    for wrong, sentence in (
        (make(leases, tmp_path, processes=3), "DATELINE_PROCESSES is 3 here and 2 in the"),
        (make(leases, tmp_path, shards=8), "DATELINE_SHARDS is 8 here and 4 in the processes"),
    ):
        with pytest.raises(SettingsError, match=sentence):
            await wrong.take()
    assert (await make(leases, tmp_path).take()).share == Share(1, 2, 4)


async def test_process_that_stands_by_is_healthy_and_shows_no_sign_of_discord(
    leases: Leases, tmp_path: Path
) -> None:
    places = make(leases, tmp_path)
    vitals = Vitals(Patience(every=0.01), lambda: ok("space", "There is room."))
    following = asyncio.create_task(vitals.follow(lambda: places))
    await asyncio.sleep(0.05)
    following.cancel()
    assert [(one.subject, one.mark) for one in vitals.findings()] == [
        ("loop", "ok"), ("database", "ok"), ("place", "ok"), ("space", "ok"),
    ]  # fmt: skip
    assert vitals.overdue() == 0
