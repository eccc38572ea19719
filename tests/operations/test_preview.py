"""The preview beside the page that test_browser.py looks at."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
import simcord

from bot.client import create_bot
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
