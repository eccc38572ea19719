"""A bot that lost its place sends nothing more: no request, no answer, no heartbeat."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import aiohttp
import pytest
from discord.http import Route

from bot.client import create_bot
from bot.client.answer_watch import trace_writing
from bot.client.place import Hold, LostPlace
from bot.library.feeds.pace import FeedPace
from bot.models.share import Share
from bot.operations import places, supervisor
from bot.settings import Settings
from tests.operations.running import until
from tests.standin.address import TOKEN
from tests.standin.server import Standin
from tests.wire.tiny import running

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models.database import DatabaseServer
    from tests.postgres import Cluster


async def test_nothing_is_sent_and_no_command_is_done_when_the_place_is_lost(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    now = 0.0
    begun: list[int] = []

    async def claim_identify(bucket: int, seconds: float) -> float:
        if seconds:
            begun.append(bucket)
        return 0.0

    (tmp_path / "seeds").mkdir()
    settings = Settings(token=TOKEN, database=tmp_path / "a.db", seeds=tmp_path / "seeds")
    hold = Hold(Share(1, 2, 4), deadline=10.0, claim_identify=claim_identify, clock=lambda: now)
    async with Standin(guilds=8) as standin:
        standin.gateway.shards, standin.gateway.heartbeat_interval = 4, 0.05
        bot = create_bot(settings, hold=hold)
        bot._connection.guild_ready_timeout = 0.05
        async with running(standin, bot):
            assert {guild.shard_id for guild in bot.guilds} == {1, 3}
            assert len(begun) == 2
            # Two processes share the pace of requests, and that of feeds' hosts.
            pacer = bot.dispatcher._pacer
            assert (pacer._gap, pacer._behind) == (2 / 46, 3 / 46)
            assert bot.feed_poller.pace.gap == 2 * FeedPace().gap
            guild = next(
                one for one in standin.world.guilds.values() if hold.share.holds(int(one.id))
            )
            assert (await standin.slash("about", standin.scene(guild=guild))).message
            now = 10.0  # the lease ran out while the process was stopped
            await asyncio.sleep(0.06)
            sent = standin.answers.total(), standin.gateway.counts.heartbeats
            with pytest.raises(LostPlace):
                await bot.http.request(Route("GET", "/gateway/bot"))
            with pytest.raises(TimeoutError):
                await standin.slash("about", standin.scene(guild=guild), within=0.2)
            assert (standin.answers.total(), standin.gateway.counts.heartbeats) == sent
            assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


@pytest.mark.parametrize(("passes", "body"), [(0, None), (1, None), (1, b"x"), (2, b"x")])
async def test_nothing_is_sent_when_the_place_is_lost_while_a_request_is_under_way(
    passes: int, body: bytes | None
) -> None:
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked > passes:
            raise LostPlace

    async with Standin() as standin:
        trace = trace_writing(check)
        async with aiohttp.ClientSession(trace_configs=[trace]) as session:
            with pytest.raises(aiohttp.ClientError):
                await session.post(f"{standin.url}/api/v10/users/@me/channels", data=body)
        assert standin.answers.total() == 0


async def test_process_leaves_discord_and_comes_back_when_its_place_is_lost_and_free_again(
    tmp_path: Path, cluster: Cluster, emptied: DatabaseServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "RENEWED_EVERY", 0.02)
    monkeypatch.setattr(places, "_LOOKED_EVERY", 0.02)
    (tmp_path / "seeds").mkdir()
    settings = Settings(
        token=TOKEN, database=tmp_path / "a.db", seeds=tmp_path / "seeds", server=emptied
    )
    async with Standin() as standin:
        service = supervisor._Service(settings)
        with standin.aimed():
            serving = asyncio.create_task(service.run(TOKEN))
            await standin.gateway.wait_live(1)
            first = service.living
            assert first
            assert first.place.startswith("It holds place 0 of 1 for ")
            # Another process takes the place, which ends this one's hold.
            taken = "UPDATE main.lease SET holder = 'other' WHERE name LIKE 'place%'"
            await asyncio.to_thread(cluster.run, taken, "contract")
            await standin.gateway.wait_live(0)
            await until(lambda: service.living is not first)
            assert service.living
            assert service.living.stands_by
            await asyncio.to_thread(cluster.run, "DELETE FROM main.lease", "contract")
            await standin.gateway.wait_live(1)
            assert service.living not in {first, None}
            serving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await serving
            assert await asyncio.to_thread(cluster.run, "TABLE main.lease", "contract") == []
