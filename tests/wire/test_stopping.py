"""A stop at an unlucky moment."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import discord
import pytest

from bot.operations.supervisor import serve
from bot.settings import Settings
from tests.standin.address import TOKEN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.standin.server import Standin


async def test_bot_stops_when_it_is_told_to_at_the_very_end_of_the_handshake(
    standin: Standin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shake_hands = discord.gateway.DiscordWebSocket.from_client
    told: list[bool] = []

    async def told_to_stop(
        client: discord.Client, **known: object
    ) -> discord.gateway.DiscordWebSocket:
        connection = await shake_hands(client, **known)  # type: ignore[arg-type]
        asyncio.get_running_loop().call_soon(lambda: told.append(running.cancel()))
        return connection

    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "from_client", told_to_stop)
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    settings = Settings(database=tmp_path / "dateline.db", seeds=seeds, token=TOKEN)
    with standin.aimed():
        running = asyncio.create_task(serve(settings))
        done, _ = await asyncio.wait([running], timeout=10)
        if not done:
            running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert (told, done) == ([True], {running})
