"""What a member gets when the connection fails between the bot's answer and Discord's reply."""

from __future__ import annotations

import logging
import shutil
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.client import create_bot
from bot.settings import Settings
from tests.conftest import ROOT
from tests.standin.faults import Fault, FaultKind
from tests.wire.tiny import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.standin.server import Standin

CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"


@pytest_asyncio.fixture
async def dateline(standin: Standin, tmp_path: Path) -> AsyncIterator[Standin]:
    """Run the real bot on the stand-in."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    bot = create_bot(Settings(database=tmp_path / "dateline.db", seeds=tmp_path / "seeds"))
    bot._connection.guild_ready_timeout = 0.05  # the wait for servers, 2 s by default
    async with running(standin, bot):
        yield standin


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.CUT),
        Fault(FaultKind.CUT, processed=True),
        Fault(FaultKind.STATUS, 502, processed=True),
    ],
    ids=["before it was taken", "after it was taken", "a gateway's error after it was taken"],
)
async def test_answer_comes_once_and_nothing_failed_when_its_reply_is_lost(
    dateline: Standin, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    dateline.faults.add(CALLBACK, fault)

    asked = await dateline.slash("quote", speaker="Raymond")

    assert asked.message
    assert asked.message["embeds"][0]["title"] == "John Raymond"
    await dateline.slash("about")  # by now the bot is done with the first one
    assert not asked.followups
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]


async def test_failure_is_logged_and_no_task_dies_of_it_when_the_connection_stays_cut(
    dateline: Standin, caplog: pytest.LogCaptureFixture
) -> None:
    dateline.faults.add(CALLBACK, Fault(FaultKind.CUT), times=3)

    with pytest.raises(TimeoutError):
        await dateline.slash("quote", dateline.scene(), within=1.0, speaker="Raymond")

    assert "An error's sentence could not be delivered" in caplog.text
    assert not [r for r in caplog.records if r.name == "asyncio"]
