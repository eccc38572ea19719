"""Shards begin their sessions as far apart as Discord wants."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.client import shards
from bot.client.shards import Reconnects

if TYPE_CHECKING:
    import pytest


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
