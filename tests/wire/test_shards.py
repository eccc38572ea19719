"""Several of Discord's connections in one process: each server on its shard, and nothing lost."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from discord.backoff import ExponentialBackoff

from bot.briefing.pace import Pace
from bot.client import create_bot, shards
from bot.operations import supervisor
from bot.settings import Settings
from tests.conftest import SEED
from tests.proofs.outage import GUILDS, SHARDS, live_through, order, posted_in
from tests.standin.address import TOKEN
from tests.standin.server import Standin
from tests.wire.tiny import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.client.bot import DatelineBot


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    shutil.copy(SEED, tmp_path / "seeds")
    return Settings(
        token=TOKEN, database=tmp_path / "a.db", seeds=tmp_path / "seeds", shards=SHARDS
    )


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Identify without the 5 s that Discord asks for between two shards."""
    monkeypatch.setattr(shards, "_BETWEEN_SESSIONS", 0.0)


@pytest_asyncio.fixture
async def standin() -> AsyncIterator[Standin]:
    async with Standin(guilds=GUILDS) as standin:
        standin.gateway.shards = SHARDS
        yield standin


@pytest_asyncio.fixture
async def sharded(standin: Standin, settings: Settings) -> AsyncIterator[DatelineBot]:
    pace = Pace(every=timedelta(seconds=0.1), backoff=timedelta(seconds=0.1))
    bot = create_bot(settings, pace)
    bot._connection.guild_ready_timeout = 0.05
    async with running(standin, bot):
        yield bot


async def test_every_server_is_seen_and_answered_when_they_are_spread_over_shards(
    standin: Standin, sharded: DatelineBot
) -> None:
    assert len(sharded.guilds) == GUILDS
    assert {guild.shard_id for guild in sharded.guilds} == set(range(SHARDS))
    for guild in standin.world.guilds.values():
        asked = await standin.slash("about", standin.scene(guild=guild))
        assert asked.message


async def test_data_stay_and_slots_go_out_once_when_a_shard_is_cut_off(
    standin: Standin, sharded: DatelineBot
) -> None:
    for guild in standin.world.guilds.values():
        await order(sharded, guild, 1.0)
    standin.gateway.refuse(3)
    await standin.gateway.cut(shard=1)
    async with asyncio.timeout(20):
        while standin.world.posts < GUILDS:  # noqa: ASYNC110 - posts come from several shards
            await asyncio.sleep(0.05)
    await asyncio.sleep(0.5)
    assert [posted_in(guild) for guild in standin.world.guilds.values()] == [1] * GUILDS
    for guild in standin.world.guilds.values():
        assert (await sharded.storage.servers.export(int(guild.id)))["departure"] == []


async def test_slots_go_out_late_and_other_shards_reconnect_when_one_is_away(
    standin: Standin, sharded: DatelineBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ExponentialBackoff, "delay", lambda _: 3.0)
    seen = await live_through(standin, sharded, 2.0, within=10.0)
    assert seen.meanwhile == GUILDS - GUILDS // SHARDS
    assert seen.posts == {False: [1] * seen.meanwhile, True: [1] * (GUILDS // SHARDS)}
    assert seen.departures == 0


async def test_server_counts_as_left_only_when_discord_says_so(
    standin: Standin, sharded: DatelineBot
) -> None:
    first, second = list(standin.world.guilds.values())[:2]
    for guild in (first, second):
        await order(sharded, guild, 3600)
        known = sharded.get_guild(int(guild.id))
        assert known
        sharded._connection._remove_guild(known)
    del standin.world.guilds[first.id]  # the bot was removed while nobody told it

    async def departures() -> list[int]:
        exports = [await sharded.storage.servers.export(int(one.id)) for one in (first, second)]
        return [len(export["departure"]) for export in exports]

    async with asyncio.timeout(20):
        while not any(await departures()):  # noqa: ASYNC110 - a pass of the bot's has no event
            await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)  # the other one is asked about in the same pass
    assert await departures() == [1, 0]


async def test_more_connections_are_opened_when_discord_demands_them(
    standin: Standin, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    with standin.aimed():
        connection = supervisor._Connection(
            Settings(token=TOKEN, database=settings.database, seeds=settings.seeds)
        )
        work = asyncio.create_task(connection.keep(TOKEN))
        try:
            await standin.gateway.wait_live(SHARDS, within=30)
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)
    assert "Discord wants more connections for so many servers" in caplog.text
    assert "Discord cannot be reached" not in caplog.text
