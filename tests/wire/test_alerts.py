"""An alert over real sockets: a member is looked up, then gets a direct message."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.briefing.pace import Pace
from bot.client import create_bot
from bot.settings import Settings
from tests.conftest import SEED
from tests.standin.faults import Fault, FaultKind
from tests.standin.world import READER, private_id
from tests.wire.tiny import running

if TYPE_CHECKING:
    from pathlib import Path

    from tests.standin.server import Standin

POST = "POST /channels/{channel_id}/messages"


async def test_member_gets_a_direct_message_and_a_former_one_none(
    standin: Standin, tmp_path: Path
) -> None:
    (tmp_path / "seeds").mkdir()
    pace = Pace(every=timedelta(seconds=0.1), backoff=timedelta(seconds=0.1))
    bot = create_bot(Settings(database=tmp_path / "a.db", seeds=tmp_path / "seeds"), pace)
    bot._connection.guild_ready_timeout = 0.05  # the wait for servers, 2 s by default
    async with running(standin, bot):
        await standin.slash("watch add", speaker="Raymond")
        shutil.copy(SEED, tmp_path / "seeds" / "first.txt")
        await bot.library.load()
        async with asyncio.timeout(30):
            while not standin.world.posts:  # noqa: ASYNC110 - the stand-in tells of requests alone
                await asyncio.sleep(0.01)
        (message,) = standin.world.private[private_id(READER.id)].messages.values()
        assert message["content"].startswith("In Server 1, a new article matches")
        del next(iter(standin.world.guilds.values())).members[READER.id]
        shutil.copy(SEED, tmp_path / "seeds" / "second.txt")
        await bot.library.load()
        async with asyncio.timeout(30):
            while await bot.storage.watches.list_matching():  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.01)
        assert standin.world.posts == 1
        opened = standin.answers["POST /users/@me/channels 200"]
        assert opened == 1
    assert standin.checker.violations == []


async def test_alert_is_posted_once_when_discord_fails_after_it_took_it(
    standin: Standin, tmp_path: Path
) -> None:
    """As a new thread in a forum, which takes no nonce: the history alone tells that it is out."""
    standin.world.nonce_seconds = 0.0
    (tmp_path / "seeds").mkdir()
    pace = Pace(every=timedelta(seconds=0.1), backoff=timedelta(seconds=0.1))
    bot = create_bot(Settings(database=tmp_path / "a.db", seeds=tmp_path / "seeds"), pace)
    bot._connection.guild_ready_timeout = 0.05
    async with running(standin, bot):
        await standin.slash("watch add", speaker="Raymond")
        standin.faults.add(POST, Fault(FaultKind.STATUS, 502, processed=True))
        shutil.copy(SEED, tmp_path / "seeds" / "first.txt")
        await bot.library.load()
        async with asyncio.timeout(30):
            while not standin.faults.injected:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.01)
        await asyncio.sleep(1.2)  # discord.py sends it again after a second
        assert standin.world.posts == 1
