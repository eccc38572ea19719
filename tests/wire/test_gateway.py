"""The gateway's life: identify, resume, reconnect, invalid sessions, silence, refusals."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import discord
import pytest

from tests.standin.address import TOKEN
from tests.standin.checker import CALLBACK
from tests.standin.interactions import InteractionType
from tests.standin.server import Standin
from tests.wire.tiny import TinyBot, running

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


async def test_servers_are_known_when_the_bot_is_ready(standin: Standin, bot: TinyBot) -> None:
    (guild,) = bot.guilds
    channel = discord.utils.get(guild.text_channels, name="news")

    assert standin.gateway.counts.identifies == 1
    assert guild.me.id == bot.application_id
    assert channel is not None
    assert channel.permissions_for(guild.me).send_messages
    assert guild.system_channel is not None


async def test_many_servers_arrive_when_the_bot_is_in_2400() -> None:
    async with Standin(guilds=2400) as standin:
        bot = TinyBot()
        async with running(standin, bot):
            assert len(bot.guilds) == 2400


DISTURBANCES: dict[str, Callable[[Standin], Awaitable[None]]] = {
    "reconnect is asked for": lambda standin: standin.gateway.reconnect(),
    "session is invalid but resumable": lambda s: s.gateway.invalidate(resumable=True),
    "socket is closed with 1000": lambda standin: standin.gateway.close(1000),
    "socket is closed with 4000": lambda standin: standin.gateway.close(4000),
    "connection is cut": lambda standin: standin.gateway.cut(),
}


@pytest.mark.parametrize("disturbance", DISTURBANCES.values(), ids=DISTURBANCES)
async def test_session_is_resumed_when(
    disturbance: Callable[[Standin], Awaitable[None]], standin: Standin, bot: TinyBot
) -> None:
    resumed = asyncio.ensure_future(bot.wait_for("resumed", timeout=5))
    await asyncio.sleep(0)

    await disturbance(standin)
    await resumed

    assert standin.gateway.counts.identifies == 1
    assert (await standin.slash("hello", name="Ada")).message


async def test_command_is_answered_when_it_came_while_the_bot_was_away(
    standin: Standin, bot: TinyBot
) -> None:
    """The session keeps what happens between two connections, and the resume brings it."""
    standin.gateway.refuse(1)
    await standin.gateway.cut()
    await standin.gateway.wait_live(0)
    waiting = asyncio.create_task(standin.slash("hello", name="Ada"))

    assert (await waiting).message
    assert standin.gateway.counts.refused == 1
    assert standin.gateway.counts.resumes == 1
    assert bot.is_ready()


async def test_bot_identifies_anew_when_its_session_is_lost(standin: Standin, bot: TinyBot) -> None:
    ready = asyncio.ensure_future(bot.wait_for("ready", timeout=5))
    await asyncio.sleep(0)

    await standin.gateway.invalidate(resumable=False)
    await ready

    assert standin.gateway.counts.identifies == 2
    assert (await standin.slash("hello", name="Ada")).message


async def test_bot_identifies_anew_when_its_resume_is_refused(
    standin: Standin, bot: TinyBot
) -> None:
    ready = asyncio.ensure_future(bot.wait_for("ready", timeout=5))
    await asyncio.sleep(0)

    standin.gateway.forget_sessions()
    await standin.gateway.cut()
    await ready

    assert standin.gateway.counts.resumes == 1
    assert standin.gateway.counts.identifies == 2


async def test_session_is_resumed_when_the_gateway_falls_silent(standin: Standin) -> None:
    bot = TinyBot(heartbeat_timeout=0.5)
    standin.gateway.heartbeat_interval = 0.05
    async with running(standin, bot):
        lost = asyncio.ensure_future(bot.wait_for("disconnect", timeout=5))
        resumed = asyncio.ensure_future(bot.wait_for("resumed", timeout=5))
        await asyncio.sleep(0.8)
        assert not lost.done()  # heartbeats that are answered keep it alive

        standin.gateway.mute_acks = True
        await lost
        standin.gateway.mute_acks = False
        await resumed

        assert standin.gateway.counts.heartbeats > 2
        assert (await standin.slash("hello", name="Ada")).message


async def test_client_dies_when_its_very_first_handshake_fails(standin: Standin) -> None:
    """The reason why the start has to be supervised: discord.py gives up here, and only here."""
    standin.gateway.refuse(1)
    bot = TinyBot()
    with standin.aimed():
        async with bot:
            with pytest.raises(AttributeError, match="sequence"):
                await bot.start(TOKEN)


async def test_login_fails_when_the_token_is_wrong(standin: Standin) -> None:
    bot = TinyBot()
    with standin.aimed():
        async with bot:
            with pytest.raises(discord.LoginFailure):
                await bot.start("not.the.token")


async def test_server_vanishes_when_the_bot_is_thrown_out(standin: Standin, bot: TinyBot) -> None:
    removed = asyncio.ensure_future(bot.wait_for("guild_remove", timeout=5))
    await asyncio.sleep(0)

    await standin.remove_guild(str(bot.guilds[0].id))

    await removed
    assert list(bot.guilds) == []


async def test_every_bot_hears_a_command_when_two_run_by_mistake(standin: Standin) -> None:
    """Discord takes the first answer and refuses the second."""
    first, second = TinyBot(), TinyBot()
    async with running(standin, first), running(standin, second):
        assert (await standin.slash("hello", name="Ada")).message
        await standin.until(lambda: standin.answers[f"{CALLBACK} 400"] == 1)
        assert standin.answers[f"{CALLBACK} 200"] == 1


async def test_nothing_is_offered_for_a_message_without_the_component(standin: Standin) -> None:
    asked = standin.open(InteractionType.COMMAND, standin.scene(), {})
    asked.original = {"components": []}

    with pytest.raises(LookupError, match="no component 'count'"):
        await standin.press(asked, "count")
