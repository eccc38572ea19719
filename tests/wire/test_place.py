"""A bot that lost its place sends nothing more: no request, no answer, no heartbeat."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest
from discord.http import Route

from bot.client import create_bot
from bot.client.answer_watch import RefusalGuard, watch_answers
from bot.client.place import Hold, LostPlace
from bot.models.share import Share
from bot.settings import Settings
from tests.standin.address import TOKEN
from tests.standin.server import Standin
from tests.wire.tiny import running

if TYPE_CHECKING:
    from pathlib import Path


async def test_nothing_is_sent_when_the_place_is_lost(tmp_path: Path, seeds: Path) -> None:
    now = 0.0
    begun: list[int] = []

    async def claim_identify(bucket: int, seconds: float) -> float:
        if seconds:
            begun.append(bucket)
        return 0.0

    settings = Settings(token=TOKEN, database=tmp_path / "a.db", seeds=seeds)
    hold = Hold(Share(1, 2, 4), deadline=10.0, claim_identify=claim_identify, clock=lambda: now)
    async with Standin(guilds=8) as standin:
        standin.gateway.shards, standin.gateway.heartbeat_interval = 4, 0.05
        bot = create_bot(settings, hold=hold)
        bot._connection.guild_ready_timeout = 0.05
        async with running(standin, bot):
            assert {guild.shard_id for guild in bot.guilds} == {1, 3}
            assert len(begun) == 2
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
        trace = watch_answers(RefusalGuard(), lambda _: None, check)
        async with aiohttp.ClientSession(trace_configs=[trace]) as session:
            with pytest.raises(aiohttp.ClientError):
                await session.post(f"{standin.url}/api/v10/users/@me/channels", data=body)
        assert standin.answers.total() == 0
