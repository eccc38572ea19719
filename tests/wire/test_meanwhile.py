"""What a member sees while the connection to Discord is in trouble: the table of the page."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from unittest.mock import AsyncMock

import pytest_asyncio

from bot.client import create_bot
from bot.settings import Settings
from tests.conftest import ROOT
from tests.standin.faults import Fault, FaultKind
from tests.wire.tiny import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    import pytest

    from tests.standin.server import Standin

CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
PAGE = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
WITHIN = 1.5  # seconds; Discord waits 3, and a test has to wait as long where no answer comes
HEADING = "## What members see while Discord has problems"
ANSWER, NOTHING = "the answer", "“The application did not respond”"


async def lose_session(standin: Standin) -> None:
    await standin.gateway.invalidate(resumable=False)
    await standin.gateway.wait_live(0)


async def refuse_resume(standin: Standin) -> None:
    standin.gateway.forget_sessions()
    await standin.gateway.cut()


async def fall_silent(standin: Standin) -> None:
    standin.gateway.mute_acks = True
    await standin.gateway.wait_live(0)
    standin.gateway.mute_acks = False


def failing(kind: FaultKind, **how: float) -> Callable[[Standin], Awaitable[None]]:
    async def fail(standin: Standin) -> None:
        standin.faults.add(CALLBACK, Fault.from_json({"kind": kind, **how}))

    return fail


TROUBLES: dict[str, Callable[[Standin], Awaitable[None]]] = {
    "Discord asks for a new connection": lambda s: s.gateway.reconnect(),
    "Discord closes the connection": lambda s: s.gateway.close(4000),
    "the connection is cut": lambda s: s.gateway.cut(),
    "the session is to be resumed": lambda s: s.gateway.invalidate(resumable=True),
    "heartbeats stayed unanswered, and the bot has noticed": fall_silent,
    "Discord forgot the session": lose_session,
    "Discord refuses to resume": refuse_resume,
    "the answer is limited (429)": failing(FaultKind.RATE_LIMIT, seconds=0.3),
    "everything is limited (429, global)": failing(FaultKind.GLOBAL_RATE_LIMIT, seconds=0.3),
    "Discord fails once (502)": failing(FaultKind.STATUS, status=502),
    "Discord takes half a second": failing(FaultKind.SLOW, seconds=0.5),
    "the connection of the answer is cut": failing(FaultKind.CUT),
}


@pytest_asyncio.fixture
async def dateline(
    standin: Standin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Standin]:
    """Run the real bot on the stand-in, less patient with a dead peer."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    bot = create_bot(Settings(database=tmp_path / "dateline.db", seeds=tmp_path / "seeds"))
    bot._connection.guild_ready_timeout = 0.05  # the wait for servers, 2 s by default
    bot._connection.heartbeat_timeout = 0.5
    monkeypatch.setattr(bot, "before_identify_hook", AsyncMock())  # 5 s before it identifies anew
    standin.gateway.heartbeat_interval = 0.1
    async with running(standin, bot):
        yield standin


async def seen_meanwhile(standin: Standin) -> str:
    try:
        asked = await standin.slash("quote", within=WITHIN, speaker="Raymond")
    except TimeoutError:
        return NOTHING
    assert asked.message
    assert asked.message["embeds"][0]["title"] == "John Raymond"
    return ANSWER


async def test_members_see_what_the_page_says_when_discord_is_in_trouble(dateline: Standin) -> None:
    seen = {}
    for trouble, begin in TROUBLES.items():
        await begin(dateline)
        seen[trouble] = await seen_meanwhile(dateline)
        await dateline.gateway.wait_live(1)
        await dateline.slash("about")
    table = PAGE[PAGE.index(HEADING) :].split("\n## ")[0]
    told = [line.strip("|").split("|")[:2] for line in table.splitlines() if line.startswith("| ")]
    assert {name.strip(): sees.strip() for name, sees in told[1:]} == seen
