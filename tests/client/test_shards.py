"""Shards begin their sessions as far apart as Discord wants."""

from __future__ import annotations

import asyncio
import logging
from itertools import pairwise
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from discord import SessionStartLimits

from bot.client import shards
from bot.client.shards import Reconnects, Sessions

if TYPE_CHECKING:
    import pytest
    from discord.shard import ShardInfo


async def test_sessions_begin_one_after_the_other_when_many_shards_come_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert shards._BETWEEN_SESSIONS == 5  # Discord's limit
    monkeypatch.setattr(shards, "_BETWEEN_SESSIONS", 0.05)
    clock, reconnects = asyncio.get_running_loop().time, Reconnects()
    begun = [clock()]

    async def begin() -> None:
        await reconnects.wait_to_identify(initial=False)
        begun.append(clock())

    await asyncio.wait_for(reconnects.wait_to_identify(initial=True), timeout=0.04)
    await asyncio.gather(*(begin() for _ in range(3)))
    pauses = [later - earlier for earlier, later in pairwise(begun)]
    assert min(pauses) > 0.045


async def test_bot_waits_instead_of_using_up_the_sessions_of_a_day(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    left = [23, 24, 1000]
    slept = []

    async def fetch() -> SessionStartLimits:
        return SessionStartLimits(
            total=1000, remaining=left.pop(0), reset_after=60_000, max_concurrency=16
        )

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("bot.client.shards.asyncio.sleep", sleep)
    turns = iter([(3, 0.5), (3, 0.0), (1, 0.0)])

    async def claim(bucket: int, _: float) -> float:
        expected, seconds = next(turns)
        assert bucket == expected
        return seconds

    sessions = Sessions(fetch, claim)
    await sessions.wait_for_sessions_left(4)  # and a fiftieth of a thousand
    assert (slept, left) == ([61.0], [1000])
    assert "begin only 23 more sessions" in caplog.text
    await sessions.wait_for_turn(19)
    await sessions.wait_for_turn(1)
    assert slept == [61.0, 0.5]


async def test_shard_comes_back_although_discord_cannot_be_asked_about_sessions() -> None:
    tried = asyncio.Event()

    async def ask() -> None:
        raise OSError

    async def attempt(*_: object) -> None:
        tried.set()

    reconnects = Reconnects(ask)
    await reconnects._apart(attempt)()
    await asyncio.wait_for(tried.wait(), 5)
    await reconnects.close()


async def test_attempts_of_a_shard_are_separated_once_when_discord_py_asks_again() -> None:
    asked = []

    async def ask() -> None:
        asked.append(1)

    async def reconnect(_: object) -> None:
        pass

    parent = SimpleNamespace(reconnect=reconnect, reidentify=reconnect)
    shard = cast("ShardInfo", SimpleNamespace(id=0, _parent=parent))
    reconnects = Reconnects(ask)
    for _ in range(3):
        reconnects.separate(shard)
    await parent.reconnect(None)
    await asyncio.gather(*reconnects._tasks)
    assert len(asked) == 1
