"""The preview beside the page that test_browser.py looks at."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import pytest
import simcord

from bot.client import create_bot
from bot.models.feed import OPERATOR
from bot.models.network import OpenNetwork
from bot.operations.preview import _furnish, _simulated_discord, _take_turns
from bot.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


async def test_click_waits_when_the_clock_is_being_moved(tmp_path: Path, seeds: Path) -> None:
    settings = Settings.from_env(
        {"DATELINE_DB": str(tmp_path / "a.db"), "DATELINE_SEEDS": str(seeds)}
    )
    bot = create_bot(settings)
    async with bot, _simulated_discord(bot) as world:
        channel, viewers = _furnish(world)
        async with world.preview(channel, viewers=viewers, layout="channel") as page:
            turn = _take_turns(page)
            async with turn:
                click = asyncio.create_task(page._action(None, {}))
                await asyncio.sleep(0)
                assert not click.done()
            with pytest.raises(simcord.SetupError):  # it was handed on: there is no such page
                await click


async def test_page_counts_only_unexpected_errors(
    tmp_path: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(database=tmp_path / "a.db", seeds=seeds)
    bot = create_bot(settings)
    async with bot, _simulated_discord(bot) as world:
        channel, (_, moderator) = _furnish(world)
        refused = await moderator.slash(channel, "briefing status")
        assert refused.response
        assert "This server has no briefings yet" in refused.response.content
        assert world.error_cursor == 0
        monkeypatch.setattr(bot.desk, "choose", None)
        failed = await moderator.slash(channel, "briefing status")
        assert failed.response
        assert "reference" in failed.response.content
        assert world.error_cursor == 1


async def test_start_and_commands_do_not_wait_when_a_feed_never_answers(
    tmp_path: Path, seeds: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"127.0.0.1:{silent.getsockname()[1]}"
        (seeds / "feeds.opml").write_text(f"<outline xmlUrl='http://{address}/'/>")
        opened = (OpenNetwork.parse(address),)
        settings = Settings(database=tmp_path / "a.db", seeds=seeds, fetch_allow=opened)
        bot = create_bot(settings)
        async with bot, _simulated_discord(bot) as world:
            channel, (member, _) = _furnish(world)
            waiting, _ = await asyncio.to_thread(silent.accept)
            with waiting:
                answered = await member.slash(channel, "articles")
            assert answered.response
            assert not (await bot.storage.feeds.list_feeds(OPERATOR))[0].progress.errors
