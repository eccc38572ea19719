"""The real bot on a simulated Discord, for every test that asks for it."""

from __future__ import annotations

import asyncio
import gc
import importlib
import os
import shutil
import sys
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import discord
import pytest
import simcord
from hypothesis import settings as hypothesis_settings
from simcord import actors

from bot.client import bot as composition
from bot.client import create_bot
from bot.client.extensions import EXTENSIONS
from bot.operations.preview import read_simulated
from bot.settings import Settings
from bot.storage.sqlite.database import Database
from tests.standin.forks import PARENTS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from bot.client.bot import DatelineBot

pytest_plugins = ["tests.postgres", "tests.secrets_kept"]

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_70669ef6f89d9cd1.txt"

# `make test` tries the same texts each time, so that it never fails by luck; `make fuzz` looks
# for new ones.
hypothesis_settings.register_profile("test", derandomize=True, deadline=None)
hypothesis_settings.register_profile("fuzz", max_examples=3000, deadline=None)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "test"))


# For a test that reads or changes rows beside the bot.
of_sqlite = pytest.mark.skipif(
    bool(os.environ.get("ON_POSTGRES")), reason="it opens the file of SQLite"
)


@dataclass(frozen=True, slots=True)
class Server:
    """A simulated server with the bot, a member and a moderator in it."""

    env: simcord.Env
    bot: DatelineBot
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    member: simcord.MemberActor
    moderator: simcord.MemberActor
    seeds: Path
    bots: AsyncExitStack

    async def restart(self) -> None:
        """Start the bot anew; Discord and the database stay as they are."""
        for extension in EXTENSIONS:
            sys.modules.pop(extension, None)
        bot = await self.bots.enter_async_context(
            create_bot(self.bot.settings, self.bot.pace, self.bot.fetch)
        )
        await self.env.restart_bot(bot)


@pytest.fixture(scope="session", autouse=True)
def _brisk() -> None:
    """Let simcord look more often whether the bot is done: it waits for threads by the clock."""
    defaults = simcord.Env._settle_internal.__kwdefaults__
    assert defaults
    defaults["idle"] = 0.005  # seconds, a tenth of simcord's


def pytest_collection_finish() -> None:
    """Let the garbage collector walk no more over what is there to stay: half a million objects."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _migrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let every new database of SQLite begin as a copy of one that the migrations made.

    The first one is made as always. A test that names its own migrations gets those.
    """
    made = tmp_path_factory.mktemp("migrated") / "new.db"
    really_open = Database.open

    async def migrate() -> None:
        await (await really_open(made)).close()

    def begin(path: Path) -> None:
        if not path.exists():
            with suppress(OSError):  # which the bot itself has to tell
                path.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(made, path)

    async def open_copy(path: Path, migrations: tuple[str, ...] | None = None) -> Database:
        if migrations is None:
            begin(path)
        return await really_open(path, migrations)

    asyncio.run(migrate())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "open", open_copy)
        yield


@pytest.fixture(scope="session", autouse=True)
def _imported() -> Iterator[None]:
    """Let every bot import the cogs as any module; discord.py runs each again for each bot."""

    async def load(bot: DatelineBot, name: str) -> None:
        await importlib.import_module(name).setup(bot)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composition.DatelineBot, "load_extension", load)
        yield


@pytest.fixture(scope="session", autouse=True)
def _forks() -> Iterator[None]:
    """End what forks command lines."""
    yield
    PARENTS.end()


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """Return a folder that holds a copy of the first seed."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    shutil.copy(SEED, folder)
    return folder


@pytest.fixture
def settings(request: pytest.FixtureRequest, tmp_path: Path, seeds: Path) -> Settings:
    """Return settings whose files belong to this test alone.

    Under `make postgres` the database is one of PostgreSQL, without a row.
    """
    server = request.getfixturevalue("emptied") if os.environ.get("ON_POSTGRES") else None
    return Settings(database=tmp_path / "data" / "dateline.db", server=server, seeds=seeds)


@pytest.fixture
async def bots() -> AsyncIterator[AsyncExitStack]:
    """Close every bot of the test at its end; simcord closes none, and an open one hangs."""
    async with AsyncExitStack() as stack:
        yield stack


@pytest.fixture
async def simcord_bot(settings: Settings, bots: AsyncExitStack) -> DatelineBot:
    """Make the bot that simcord's fixture runs."""
    return await bots.enter_async_context(create_bot(settings, fetch=read_simulated))


@pytest.fixture
def server(simcord_env: simcord.Env, simcord_bot: DatelineBot, bots: AsyncExitStack) -> Server:
    """Furnish the simulated Discord in which the bot runs."""
    guild = simcord_env.create_guild("The newsroom")
    channel = guild.create_text_channel("news")
    moderators = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    member = guild.add_member(simcord_env.create_user("member"))
    moderator = guild.add_member(simcord_env.create_user("moderator"), roles=[moderators])
    seeds = simcord_bot.settings.seeds
    return Server(simcord_env, simcord_bot, guild, channel, member, moderator, seeds, bots)


@pytest.fixture
def unhinted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everybody send every command, as a client may that does not follow the hints."""
    monkeypatch.setattr(actors, "_check_command_access", lambda *_: None)
