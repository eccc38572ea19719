"""A stop at an unlucky moment: what is under way is finished, and nothing hangs."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.briefing.dispatcher import Dispatcher
from bot.client import answering, connection, create_bot, replies
from bot.client import bot as bot_module
from bot.errors import Unhealthy
from bot.library.loading import Library
from bot.operations import stop, supervisor
from bot.operations.supervisor import serve
from bot.settings import Settings
from tests.conftest import ROOT
from tests.standin.address import TOKEN
from tests.standin.world import MODERATOR
from tests.wire.tiny import running

if TYPE_CHECKING:
    from pathlib import Path

    from tests.standin.server import Standin


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    return Settings(database=tmp_path / "a.db", seeds=tmp_path / "seeds", token=TOKEN)


async def test_bot_stops_when_it_is_told_to_at_the_very_end_of_the_handshake(
    standin: Standin, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "READING_SECONDS", 0.05)
    monkeypatch.setattr(connection, "CLOSING_SECONDS", 0.05)
    shake_hands = discord.gateway.DiscordWebSocket.from_client
    told: list[bool] = []

    async def told_to_stop(
        client: discord.Client, **known: object
    ) -> discord.gateway.DiscordWebSocket:
        shaken = await shake_hands(client, **known)  # type: ignore[arg-type]
        asyncio.get_running_loop().call_soon(lambda: told.append(serving.cancel()))
        return shaken

    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "from_client", told_to_stop)
    with standin.aimed():
        serving = asyncio.create_task(serve(settings))
        done, _ = await asyncio.wait([serving], timeout=10)
        if not done:
            serving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await serving
    assert (told, done) == ([True], {serving})


@pytest.mark.parametrize("shards", [1, 2])
async def test_answer_that_is_under_way_arrives_when_the_bot_stops(
    standin: Standin,
    settings: Settings,
    shards: int,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    asked, go_on = asyncio.Event(), asyncio.Event()
    send = replies.send

    async def send_later(*what: Any, **how: Any) -> int | None:  # noqa: ANN401
        asked.set()
        await go_on.wait()
        return await send(*what, **how)

    monkeypatch.setattr("bot.client.shards._BETWEEN_SESSIONS", 0.0)
    monkeypatch.setattr(replies, "send", send_later)
    standin.gateway.shards = shards
    bot = create_bot(settings, sharded=shards > 1)
    bot._connection.guild_ready_timeout = 0.05
    async with running(standin, bot):
        asking = asyncio.create_task(standin.slash("about"))
        await asked.wait()
        stopping = asyncio.create_task(bot.close())
        await standin.gateway.wait_live(0)  # nothing new comes any more
        await asyncio.sleep(0.05)
        go_on.set()
        await asyncio.wait_for(stopping, 5)
        assert (await asking).message
    assert not [one for one in caplog.records if one.levelno >= logging.WARNING]


async def test_member_is_told_when_the_bot_stops_before_a_long_answer(
    standin: Standin, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "ANSWERING_SECONDS", 0.05)
    bot = create_bot(settings)
    bot._connection.guild_ready_timeout = 0.05
    async with running(standin, bot):
        monkeypatch.setattr(Library, "load", lambda *_, **__: asyncio.sleep(30))
        asking = asyncio.create_task(standin.slash("reload", standin.scene(MODERATOR)))
        await standin.until(lambda: bool(bot.answering._tasks))
        await bot.close()
        asked = await asking
    assert asked.message
    assert str(asked.message["content"]).startswith("I am being restarted and could not finish")


async def test_members_are_answered_while_a_stop_waits_for_posts(
    standin: Standin, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting, posted = asyncio.Event(), asyncio.Event()

    async def finish(_: Dispatcher, __: float) -> None:
        waiting.set()
        await posted.wait()

    monkeypatch.setattr(Dispatcher, "finish", finish)
    with standin.aimed():
        serving = asyncio.create_task(serve(settings))
        await standin.gateway.wait_live(1)
        await standin.slash("about")
        serving.cancel()
        await waiting.wait()
        assert (await standin.slash("about")).message
        posted.set()
        with pytest.raises(asyncio.CancelledError):
            await serving


@pytest.mark.parametrize("shards", [1, 2])
async def test_what_is_asked_until_discord_closes_the_connection_is_answered(
    standin: Standin, settings: Settings, shards: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.client.shards._BETWEEN_SESSIONS", 0.0)
    monkeypatch.setattr(connection, "CLOSING_SECONDS", 0.2)
    standin.gateway.shards, standin.gateway.rude = shards, True
    bot = create_bot(settings, sharded=shards > 1)
    bot._connection.guild_ready_timeout = 0.05
    async with running(standin, bot):
        stopping = asyncio.create_task(bot.close())
        await asyncio.sleep(0.05)
        assert (await standin.slash("about")).message
        await asyncio.wait_for(stopping, 5)


async def test_other_shards_are_left_when_the_socket_of_one_fails(
    standin: Standin,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    left: list[discord.gateway.DiscordWebSocket | None] = []

    async def close_session(gateway: discord.gateway.DiscordWebSocket | None) -> None:
        left.append(gateway)
        if len(left) == 1:
            raise ConnectionResetError
        await asyncio.sleep(0.05)
        left.append(gateway)

    monkeypatch.setattr("bot.client.shards._BETWEEN_SESSIONS", 0.0)
    monkeypatch.setattr(connection, "close_session", close_session)
    standin.gateway.shards = 2
    bot = create_bot(settings, sharded=True)
    bot._connection.guild_ready_timeout = 0.05
    async with running(standin, bot):
        await bot._leave_gateway()
        assert len(left) == 3
    assert "A shard's connection could not be closed" in caplog.text


async def test_error_of_a_connection_that_is_given_up_is_not_reported(settings: Settings) -> None:
    async def read() -> None:
        try:
            await asyncio.sleep(30)
        finally:
            raise ConnectionResetError

    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, about: reported.append(about))
    bot = create_bot(settings)
    bot._reading = asyncio.create_task(read())
    await asyncio.sleep(0)
    await bot._stop_reading()
    bot._reading = None
    gc.collect()
    assert not reported


def test_stop_is_done_before_the_place_is_given_back_and_the_process_killed() -> None:
    hanging = connection.BREAKING_OFF
    steps = (
        bot_module.POSTING_SECONDS,
        connection.READING_SECONDS,
        connection.CLOSING_SECONDS + hanging,
        connection.ANSWERING_SECONDS + answering.BREAKING_OFF + answering.TELLING_SECONDS,
        connection.CUTTING_SECONDS + hanging,
        bot_module.ROOMS_SECONDS + hanging,
    )
    assert sum(steps) < supervisor.CLOSED_WITHIN
    assert supervisor.CLOSED_WITHIN + 4 < stop.STOPPED_WITHIN


async def test_stop_goes_on_when_a_room_does_not_close(
    standin: Standin,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(bot_module, "ROOMS_SECONDS", 0.05)
    bot = create_bot(settings)
    bot._connection.guild_ready_timeout = 0.05
    async with running(standin, bot):
        bot._opened.push_async_callback(asyncio.sleep, 30)
        await asyncio.wait_for(bot.close(), 5)
    assert "The rooms were not closed within 0 s: the stop goes on" in caplog.text
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


HANGING = """
import asyncio, contextlib, os, signal, threading
from bot.operations import stop

async def hang():
    os.kill(os.getpid(), signal.SIGTERM)
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(30)
    await asyncio.to_thread(threading.Event().wait)  # a folder that does not answer

stop.STOPPED_WITHIN = 0.2
stop.run_until_stopped(hang())
"""


def test_process_ends_when_its_stop_hangs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HANGING],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (
        Unhealthy.exit_code, "The stop hangs: killed after 0 s\n"
    )  # fmt: skip
