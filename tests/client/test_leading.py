"""What one of several processes does for all: loads, tells Discord the commands, cleans up."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.client import create_bot
from bot.client.place import Hold, steady_seconds
from bot.operations.preview import read_simulated

if TYPE_CHECKING:
    from contextlib import AsyncExitStack

    from bot.client.bot import DatelineBot
    from bot.settings import Settings
    from tests.conftest import Server

LONG_AGO = timedelta(days=40)


@pytest.fixture
async def simcord_bot(settings: Settings, bots: AsyncExitStack) -> DatelineBot:
    """Make a bot that holds a place and does not lead."""
    hold = Hold(deadline=steady_seconds() + 600, leads=False)
    return await bots.enter_async_context(create_bot(settings, fetch=read_simulated, hold=hold))


async def test_process_does_what_all_need_once_it_leads(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = server.bot
    asked = []

    async def has_left(guild_id: int) -> bool:
        asked.append(guild_id)
        return False

    monkeypatch.setattr(bot.dispatcher._courier, "has_left", has_left)
    await bot.storage.briefings.mark_left(5, discord.utils.utcnow() - LONG_AGO)
    await server.env.advance_time(30)
    size = await bot.archive.of(None).size()
    assert (size.articles, asked, await bot.storage.state.get_commands_hash()) == (0, [], None)
    bot.hold.extend(steady_seconds(), leads=True)
    await server.env.advance_time(30)
    size = await bot.archive.of(None).size()
    assert (size.articles, asked) == (1, [5])
    assert await bot.storage.state.get_commands_hash()
