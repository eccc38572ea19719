"""The bot's processes of a proof, each at an address of Discord's of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
import time
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

from tests.postgres import USUAL, run_cluster
from tests.proofs.databases import ServerDatabase
from tests.standin.address import TOKEN
from tests.standin.process import ROOT
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

COMMAND = ("tests.standin.launch",)  # the bot's own command line
END_WITHIN = 30.0  # seconds, as the unit and the compose file allow
LOOK_EVERY = 0.05


@dataclass(slots=True, eq=False)
class BotProcess:
    """One process; `host` is its address of Discord, which no other process ever had."""

    host: str
    process: asyncio.subprocess.Process
    log: Path
    started: float = field(default_factory=time.time)

    @property
    def pid(self) -> int:
        """The process's number."""
        return self.process.pid

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.process.returncode is None

    def signal(self, number: signal.Signals) -> None:
        """Send a signal."""
        self.process.send_signal(number)

    async def kill(self) -> None:
        """End it with SIGKILL."""
        self.signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> None:
        """End it as systemd and Docker do; AssertionError if that is no clean end."""
        self.signal(signal.SIGTERM)
        with suppress(TimeoutError):
            async with asyncio.timeout(END_WITHIN):
                await self.process.wait()
        code = self.process.returncode
        assert code == 0, f"ended with {code}: {self.log.read_text()[-3000:]}"


@dataclass(slots=True)
class Fleet:
    """The processes on one database and one Discord.

    `places` and `shards` are the settings; `command` is the module that runs a process, with what
    follows the address.
    """

    standin: Standin
    database: ServerDatabase
    folder: Path
    places: int
    shards: int
    command: Sequence[str] = COMMAND
    processes: list[BotProcess] = field(default_factory=list)

    async def start(self) -> BotProcess:
        """Start one more process, on a machine of its own as far as its folder goes."""
        number = len(self.processes)
        home = self.folder / f"process-{number}"
        home.mkdir()
        url = await self.standin.open_port()
        own = {
            "DISCORD_TOKEN": TOKEN,
            "DATELINE_DB": self.database.address,
            "DATELINE_HOME": str(home),
            "DATELINE_SEEDS": str(ROOT / "seeds"),
            "DATELINE_PROCESSES": str(self.places),
            "DATELINE_SHARDS": str(self.shards),
        }
        module, *more = self.command
        log = home / "log"
        with log.open("wb") as written:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", module, url, *more, "run",
                cwd=ROOT, env=os.environ | own, stdout=written, stderr=written,
            )  # fmt: skip
        started = BotProcess(urlsplit(url).netloc, process, log)
        self.processes.append(started)
        return started

    async def start_all(self, count: int, within: float) -> None:
        """Start so many processes, and wait until every shard is connected."""
        for _ in range(count):
            await self.start()
        await self.wait_connected(within)

    @property
    def running(self) -> list[BotProcess]:
        """The processes that have not ended, oldest first."""
        return [one for one in self.processes if one.running]

    def shard_of(self, guild_id: str) -> int:
        """Return a server's shard (Discord's reference, "Sharding")."""
        return (int(guild_id) >> 22) % self.shards

    def place_of(self, shard: int) -> int:
        """Return the place that holds a shard, counted from 0."""
        return shard % self.places

    def hosts(self) -> dict[int, list[str]]:
        """Return for each shard that is connected the addresses of who holds it."""
        found: dict[int, list[str]] = {}
        for session in self.standin.gateway.live:
            if session.connection:
                found.setdefault(session.shard[0], []).append(session.connection.host)
        return found

    async def wait_connected(self, within: float) -> None:
        """Wait until every shard is connected."""
        await until(lambda: len(self.hosts()) == self.shards, within)

    async def stop(self) -> None:
        """End all as systemd does; AssertionError if one does not end cleanly."""
        # One that starts takes no signal yet, and has logged nothing.
        await until(lambda: all(one.log.stat().st_size for one in self.running), END_WITHIN)
        for process in self.running:
            await process.stop()

    async def close(self) -> None:
        """End whatever is still running."""
        for process in self.running:
            process.signal(signal.SIGCONT)
            await process.kill()


@asynccontextmanager
async def fleet(
    folder: Path, *, guilds: int, places: int, shards: int, command: Sequence[str] = COMMAND
) -> AsyncIterator[Fleet]:
    """Give PostgreSQL, as it is installed, Discord as strict as it is, and no process yet."""
    with run_cluster(USUAL) as cluster:
        cluster.create("dateline")
        async with Standin(guilds=guilds) as standin:
            standin.gateway.shards = shards
            standin.gateway.starts.spacing = 5.0
            standin.limits.per_second = 50
            database = ServerDatabase(cluster, "dateline")
            running = Fleet(standin, database, folder, places, shards, command)
            try:
                yield running
            finally:
                await running.close()


def prove(
    proof: Callable[[Fleet], Awaitable[bool]], *, guilds: int, places: int, shards: int
) -> NoReturn:
    """Run a proof on a new fleet, and end with 0 if it holds, else with 1."""

    async def run() -> bool:
        with tempfile.TemporaryDirectory() as folder:
            async with fleet(Path(folder), guilds=guilds, places=places, shards=shards) as running:
                return await proof(running)

    sys.exit(0 if asyncio.run(run()) else 1)


async def until(holds: Callable[[], bool], within: float) -> float:
    """Wait until `holds` and return for how many seconds; TimeoutError when it never does."""
    began = time.monotonic()
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(LOOK_EVERY)
    return time.monotonic() - began
