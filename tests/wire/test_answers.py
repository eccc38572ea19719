"""The stand-in's own answers, checked against what Discord says that it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest_asyncio

from tests.standin.server import Standin
from tests.wire.tiny import TinyBot, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.standin.world import Json


@pytest_asyncio.fixture
async def strict(document: Json) -> AsyncIterator[Standin]:
    """Run a stand-in that checks itself."""
    async with Standin(document=document) as standin:
        standin.rest.check_answers = True
        yield standin


async def test_answers_are_discords_when_everything_is_asked(strict: Standin) -> None:
    bot = TinyBot()
    async with running(strict, bot):
        await _use_interactions(strict)
        await _use_channel(bot.guilds[0].text_channels[0])
        await _look_around(bot)

    assert strict.checker.violations == []


async def _use_interactions(standin: Standin) -> None:
    asked = await standin.slash("hello", name="Ada")
    await standin.press(asked, "count")
    await standin.submit(await standin.press(asked, "ask"), name="Grace")
    await standin.complete("hello", "name", name="Ad")
    later = await standin.slash("later", seconds=0.0)
    await standin.until(lambda: bool(later.followups))


async def _use_channel(channel: discord.TextChannel) -> None:
    message = await channel.send("first", embed=discord.Embed(title="title"))
    await message.edit(content="second")
    await channel.fetch_message(message.id)
    assert [found.id async for found in channel.history(limit=1)] == [message.id]


async def _look_around(bot: TinyBot) -> None:
    assert bot.user
    (guild,) = bot.guilds
    await bot.fetch_user(bot.user.id)
    await bot.fetch_guild(guild.id)
    await bot.fetch_channel(guild.text_channels[0].id)
    await guild.fetch_channels()
    await guild.fetch_roles()
    await guild.fetch_member(bot.user.id)
    await bot.tree.fetch_commands()
    await bot.tree.sync(guild=guild)
    await bot.tree.fetch_commands(guild=guild)
    await bot.application_info()
    await bot.http.get_bot_gateway()
