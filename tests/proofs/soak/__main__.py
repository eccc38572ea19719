"""Traffic and faults against the bot for half an hour: `make soak`.

The bot in a process of its own, by its own command line, against the stand-in over real sockets.
Twenty commands a second; one request in fifty goes wrong; every three quarters of a minute the
gateway is disturbed; a changed seed is loaded every minute; a briefing is due every five. Nothing
may be lost or come twice, and what the process holds of the machine may not grow. Ends with 1 where
one of these does not hold.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import shutil
import sys
import tempfile
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from tests.proofs.soak.traffic import Act, Traffic
from tests.proofs.soak.vitals import Vitals
from tests.standin.address import TOKEN
from tests.standin.faults import Fault, FaultKind, RandomFaults
from tests.standin.process import ROOT
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PER_SECOND = 20
SHARE_OF_FAULTS = 0.02
LOOK_EVERY = 5.0  # seconds
DISTURB_EVERY = 45.0
# How many disturbances lie between two that break the connection: discord.py waits longer after
# each of those, up to 2 ** 10 s, and starts anew only after half an hour without one.
BREAK_EVERY = 10
MOST_AWAY = 120.0
RELOAD_EVERY = 60.0
BRIEFING_EVERY = 5  # minutes
MOST_GROWTH_MB = 2.0
MOST_MORE_HANDLES = 4
FAULTS = (
    Fault(FaultKind.STATUS, 500),
    Fault(FaultKind.STATUS, 503),
    Fault(FaultKind.STATUS, 502, processed=True),
    Fault(FaultKind.RATE_LIMIT, seconds=0.3),
    Fault(FaultKind.GLOBAL_RATE_LIMIT, seconds=0.3),
    Fault(FaultKind.SLOW, seconds=1.0),
    Fault(FaultKind.CUT),
    Fault(FaultKind.CUT, processed=True),
)


@dataclass(slots=True)
class Soak:
    """One run: the stand-in, the bot's process, what happens meanwhile."""

    standin: Standin
    seeds: Path
    traffic: Traffic
    vitals: Vitals
    random: random.Random
    ends: float
    away: list[float] = field(default_factory=list)

    async def run(self) -> None:
        """Do everything at once until the time is over."""
        async with asyncio.TaskGroup() as group:
            for work in (self._use, self._disturb, self._reload, self._look):
                group.create_task(work())

    async def _use(self) -> None:
        async with asyncio.TaskGroup() as group:
            while time.monotonic() < self.ends:
                group.create_task(self.traffic.one())
                await asyncio.sleep(1 / PER_SECOND)

    async def _disturb(self) -> None:
        number = 0
        while await self._pause(DISTURB_EVERY):
            number += 1
            self.traffic.disturbed.append(time.monotonic())
            await (self._break if number % BREAK_EVERY == 0 else self._ask_anew)()
            await self.standin.gateway.wait_live(within=MOST_AWAY)
            self.traffic.disturbed.append(time.monotonic())
            self.away.append(self.traffic.disturbed[-1] - self.traffic.disturbed[-2])

    async def _ask_anew(self) -> None:
        """Let the gateway ask for a new connection, with or without the old session."""
        match self.random.randrange(3):
            case 0:
                await self.standin.gateway.reconnect()
            case number:
                await self.standin.gateway.invalidate(resumable=number == 1)

    async def _break(self) -> None:
        """Break the connection; now and then the next handshake fails too."""
        match self.random.randrange(3):
            case 0:
                await self.standin.gateway.close()
            case number:
                self.standin.gateway.refuse(number - 1)
                await self.standin.gateway.cut()

    async def _reload(self) -> None:
        number = 0
        while await self._pause(RELOAD_EVERY):
            number += 1
            (self.seeds / "changing.txt").write_text(
                f"Ferry sails again\n\nThe ferry sailed on May {number % 28 + 1}, 2021.\n\n"
                f"“This is sailing {number},” said captain Ann Lee.\n"
            )
            await self.traffic.moderate(Act("reload", {}))

    async def _look(self) -> None:
        while await self._pause(LOOK_EVERY):
            self.vitals.look()

    async def _pause(self, seconds: float) -> bool:
        """Wait, and tell whether there is time left for more."""
        await asyncio.sleep(max(0.0, min(seconds, self.ends - time.monotonic())))
        return time.monotonic() < self.ends

    async def order_briefings(self, minutes: float) -> int:
        """Set up a briefing for every few minutes of the run; return how many."""
        channel = next(iter(self.standin.scene().guild.channels))
        now = datetime.now(UTC)
        times = [
            now + timedelta(minutes=offset)
            for offset in range(1, max(2, int(minutes)), BRIEFING_EVERY)
        ]
        for due in times:
            order = {"channel": channel, "time": f"{due:%H:%M}", "timezone": "UTC"}
            asked = await self.traffic.moderate(Act("briefing set", dict(order)))
            assert asked.message, "the briefing was not set up"
        return len(times)

    def posted(self) -> list[str]:
        """Return the content of what the bot posted of its own accord."""
        return [
            json.dumps(message["embeds"])[:80]
            for guild in self.standin.world.guilds.values()
            for channel in guild.channels.values()
            for message in channel.messages.values()
            if not message.get("interaction_metadata") and message["author"].get("bot")
        ]


@asynccontextmanager
async def running(standin: Standin, folder: Path) -> AsyncIterator[int]:
    """Run the bot by its own command line; gives the process's number."""
    own = {
        "DISCORD_TOKEN": TOKEN,
        "DATELINE_DB": str(folder / "dateline.db"),
        "DATELINE_SEEDS": str(folder / "seeds"),
    }
    with (folder / "stderr").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.standin.launch", standin.url, "run",
            cwd=ROOT, env=os.environ | own, stderr=log,
        )  # fmt: skip
    try:
        await standin.gateway.wait_live(within=60)
        yield process.pid
        assert process.returncode is None, "the bot ended on its own"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def tell(soak: Soak, briefings: int, minutes: float) -> bool:
    """Print what was seen; return whether everything holds."""
    report = soak.standin.report()
    table = Table("what", "seen", "holds", title=f"{minutes:g} minutes")
    good = []

    def add(what: str, seen: object, *, holds: bool | None = None) -> None:
        good.append(holds is not False)
        table.add_row(what, str(seen), "" if holds is None else "yes" if holds else "[bold red]no")

    for end, count in sorted(soak.traffic.tally.ends.items()):
        add(end, count, holds=False if end == "unexplained" else None)
    add("answers, median", f"{soak.traffic.median_ms():.1f} ms")
    add("faults", ", ".join(f"{kind} {count}" for kind, count in report["faults"].items()))
    add("gateway", ", ".join(f"{name} {count}" for name, count in report["gateway"].items()))
    add(
        "without a connection", f"{len(soak.away)} times, {max(soak.away, default=0):.1f} s at most"
    )
    add("requests checked, violations", f"{report['checked']}, {len(report['violations'])}",
        holds=not report["violations"])  # fmt: skip
    posted = len(soak.posted())
    add("briefings posted", f"{posted} of {briefings}", holds=posted == briefings)
    for name, series, most in (
        ("memory, MB", soak.vitals.memory, MOST_GROWTH_MB),
        ("file handles", soak.vitals.handles, MOST_MORE_HANDLES),
        ("threads", soak.vitals.threads, MOST_MORE_HANDLES),
    ):
        first, second = soak.vitals.halves(series)
        seen = f"{first:.1f} then {second:.1f}; {min(series):.1f} to {max(series):.1f}"
        add(name, seen, holds=second - first <= most)
    Console(width=110).print(table)
    for what in soak.traffic.tally.unexplained[:20]:
        print(what)
    return all(good)


async def soak(minutes: float, seed: int) -> bool:
    """Run for so many minutes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        async with Standin.checking(guilds=3) as standin, running(standin, folder) as pid:
            traffic = Traffic(standin, seed)
            run = Soak(
                standin, folder / "seeds", traffic, Vitals(pid), random.Random(seed),
                time.monotonic() + 60 * minutes,
            )  # fmt: skip
            briefings = await run.order_briefings(minutes)
            standin.faults.random = RandomFaults(seed, SHARE_OF_FAULTS, FAULTS, total=10**9)
            await run.run()
            standin.faults.clear()
            await asyncio.sleep(20)  # what was under way comes to its end
            good = tell(run, briefings, minutes)
        log = folder / "stderr"
        if not good:
            told = [line for line in log.read_text().splitlines() if " INFO " not in line]
            print("of the bot's log:", *told[-30:], sep="\n")
        return good


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1, help="of what goes wrong, and when")
    arguments = parser.parse_args()
    return 0 if asyncio.run(soak(arguments.minutes, arguments.seed)) else 1


if __name__ == "__main__":
    sys.exit(main())
