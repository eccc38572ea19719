"""What the real bot concludes from Discord's answers: a wrong clock, too many refusals."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest
import pytest_asyncio

from bot.briefing.pace import Pace
from bot.client import answer_watch, clock_skew, create_bot
from bot.client.answer_watch import MOST_REFUSALS, WARNING, WITHIN, RefusalGuard, TooManyRefusals
from bot.models.briefing import BriefingSettings, Timetable
from bot.settings import Settings
from tests.conftest import SEED
from tests.standin.faults import Fault, FaultKind
from tests.standin.world import make_guild
from tests.wire.tiny import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.client.bot import DatelineBot
    from tests.standin.server import Standin

GUILD = make_guild(1)
CHANNEL = next(iter(GUILD.channels))
POST = "POST /channels/{channel_id}/messages"
FAR = timedelta(days=5).total_seconds()


@pytest_asyncio.fixture
async def dateline(
    standin: Standin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[DatelineBot]:
    """Run the real bot, which asks for the time more often."""
    (tmp_path / "seeds").mkdir()
    shutil.copy(SEED, tmp_path / "seeds")
    monkeypatch.setattr(clock_skew, "_ASK_AGAIN", 0.1)
    pace = Pace(every=timedelta(seconds=0.1), backoff=timedelta(seconds=0.1))
    bot = create_bot(Settings(database=tmp_path / "a.db", seeds=tmp_path / "seeds"), pace)
    bot._connection.guild_ready_timeout = 0.05  # the wait for servers, 2 s by default
    async with running(standin, bot):
        yield bot


async def order_now(bot: DatelineBot) -> None:
    """Set up a briefing whose slot is due this second."""
    due = (discord.utils.utcnow() + timedelta(seconds=0.5)).time().replace(tzinfo=None)
    timetable = Timetable(due, "UTC", frozenset(range(7)))
    await bot.desk.set_up(BriefingSettings(int(GUILD.id), int(CHANNEL), timetable))


async def posted(standin: Standin, count: int) -> None:
    while standin.world.posts < count:  # noqa: ASYNC110 - the stand-in tells of requests alone
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("ahead", [FAR, -FAR, 301.0])
async def test_nothing_is_posted_or_deleted_while_the_clock_is_wrong_and_then_it_goes_on(
    standin: Standin, dateline: DatelineBot, ahead: float
) -> None:
    long_ago = discord.utils.utcnow() - timedelta(days=26)
    await dateline.storage.briefings.mark_left(int(GUILD.id) + 1000, long_ago)
    standin.rest.clock_ahead = -ahead
    await dateline._ask_the_time()
    told = dateline.warnings
    way = "ahead of" if ahead > 0 else "behind"
    assert len(told) == 1
    assert f"{way} Discord's, and briefings go by it: set it" in told[0]
    assert told[0].endswith("Until then nothing is posted, and nothing is deleted by age.")
    await order_now(dateline)
    await asyncio.sleep(1)
    assert standin.world.posts == 0
    assert dateline.dispatcher.last_pass_utc
    standin.rest.clock_ahead = 0
    async with asyncio.timeout(5):
        await posted(standin, 1)
    assert dateline.warnings == ()


async def test_log_of_a_server_is_kept_when_the_clock_is_far_ahead(
    standin: Standin, dateline: DatelineBot
) -> None:
    standin.rest.clock_ahead = -FAR
    await dateline._ask_the_time()
    behind = discord.utils.utcnow() - dateline._clock.earliest_now()
    assert timedelta(days=5) <= behind < timedelta(days=5, seconds=3)


async def test_nothing_is_sent_and_the_operator_is_told_when_discord_refuses_too_often(
    standin: Standin,
    dateline: DatelineBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(answer_watch, "MOST_REFUSALS", 3)
    warning = WARNING.replace("5,000", "3")
    standin.faults.add(POST, Fault(FaultKind.STATUS, status=403), times=100)
    await order_now(dateline)
    async with asyncio.timeout(10):
        while dateline.warnings != (warning,):  # noqa: ASYNC110 - the bot tells nobody
            await asyncio.sleep(0.02)
    refused = standin.answers[f"{POST} 403"]
    await asyncio.sleep(0.6)
    assert standin.answers[f"{POST} 403"] == refused == 3
    assert caplog.text.count(warning) == 1


def test_guard_opens_again_when_ten_minutes_have_gone_by() -> None:
    now = 0.0
    guard = RefusalGuard(lambda: now)
    for _ in range(MOST_REFUSALS):
        guard.check()
        guard.note(403, {})
    with pytest.raises(TooManyRefusals):
        guard.check()
    now = WITHIN
    guard.check()


def test_guard_counts_neither_success_nor_a_limit_that_others_share() -> None:
    guard = RefusalGuard(lambda: 0.0)
    for _ in range(MOST_REFUSALS):
        guard.note(429, {"X-RateLimit-Scope": "shared"})
        guard.note(200, {})
        guard.note(404, {})
    guard.check()
