"""Three processes on two places, while everything dies: `python -m tests.proofs.fleet.kills`.

At random instants a process is ended with SIGKILL, half of the connections to PostgreSQL are cut,
PostgreSQL is restarted, or a process is stopped (SIGSTOP) until its place is lost, and then woken.
Members use commands meanwhile, and at each of these instants a briefing is due in a server of every
shard. In the end each slot must be in its channel once, and no process may have sent a request
after it lost its place. Prints how long it took to take over: the place itself, its shards, and the
briefings that were due.

With `--hurried` a claim lasts 3 s instead of 90, so that hundreds of kills do not take hours. With
`--caught` every process is killed while its briefings are on their way to Discord, and what it had
claimed is waited for.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import signal
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.client.place import LEASE_SECONDS
from tests.proofs.fleet import processes
from tests.proofs.fleet.events import PLACES, SHARDS, Disturbance, Event
from tests.proofs.fleet.holds import note_holds
from tests.proofs.fleet.processes import Fleet, fleet, until
from tests.proofs.fleet.verdict import tell
from tests.proofs.slots import order, unsettled
from tests.proofs.soak.traffic import Traffic
from tests.standin.faults import Fault, FaultKind

if TYPE_CHECKING:
    from tests.proofs.fleet.processes import BotProcess

PROCESSES, GUILDS = 3, 16
HURRIED = ("tests.proofs.fleet.hurried_bot",)
SPREAD = 2.0  # seconds from an order to the disturbance, at most
QUIET = 0.25  # the share of disturbances after which everything may settle
POST = "POST /channels/{channel_id}/messages"
START_WITHIN = 60.0
PEACE = 1200.0  # seconds without any progress that end the wait for the end
CAUGHT_WITHIN = 30.0  # seconds, in which a due briefing is on its way
PER_SECOND = 2.0  # commands of members
CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'dateline'"


@dataclass(slots=True)
class Trial:
    """What is done to a fleet, and what was seen."""

    fleet: Fleet
    random: random.Random
    caught: bool
    events: list[Event] = field(default_factory=list)

    async def run(self, plan: list[Disturbance], minutes: float) -> None:
        """Disturb for so long at most, and let everything come to its end in peace."""
        await self._prepare()
        using, end = asyncio.create_task(self._use()), time.monotonic() + 60 * minutes
        for kind in plan:
            if time.monotonic() < end:
                await self._disturb(kind)
        await self._settle()
        using.cancel()
        with suppress(asyncio.CancelledError):
            await using
        await self.fleet.stop()

    async def _prepare(self) -> None:
        """Let one process make the tables, and begin with all of them."""
        first = await self.fleet.start()
        await until(lambda: bool(self.fleet.hosts()), START_WITHIN)
        await first.stop()
        await asyncio.to_thread(note_holds, self.fleet.database)
        self.fleet.standin.gateway.requests.clear()
        await self._refill()
        await self._settle()

    async def _refill(self) -> None:
        """Start a process for each that ended, as systemd does."""
        while len(self.fleet.running) < PROCESSES:
            await self.fleet.start()

    async def _use(self) -> None:
        traffic = Traffic(self.fleet.standin, seed=1)
        async with asyncio.TaskGroup() as group:
            while True:
                group.create_task(traffic.one())
                await asyncio.sleep(1 / PER_SECOND)

    async def _disturb(self, kind: Disturbance) -> None:
        """Let briefings come due, and disturb a moment later."""
        quiet = self.caught or self.random.random() < QUIET
        if quiet:
            await self._settle()
        faults, before = self.fleet.standin.faults, await self._newest()
        if self.caught:
            faults.add(POST, Fault(FaultKind.HOLD, seconds=CAUGHT_WITHIN), times=SHARDS)
        await self._order()
        ordered = range(before + 1, await self._newest() + 1)
        if self.caught:
            await until(lambda: len(faults.held) == SHARDS, CAUGHT_WITHIN)
        else:
            await asyncio.sleep(self.random.uniform(0, SPREAD))
        victims = self.fleet.running
        if quiet:  # who stands by takes nothing with it whose return could be measured
            victims = [one for one in victims if self._place(one) is not None]
        victim = self.random.choice(victims)
        place = self._place(victim) if kind in {Disturbance.KILL, Disturbance.STOP} else None
        self.events.append(Event(kind, time.time(), place, quiet, ordered))
        print(f"{datetime.now(UTC):%H:%M:%S} {kind}: {victim.host}, place {place}", flush=True)
        await self._do(kind, victim)
        faults.release()
        await self._refill()
        if quiet:
            await self._settle()
        else:
            await asyncio.sleep(self.random.uniform(0, LEASE_SECONDS))
            await self._refill()

    async def _do(self, kind: Disturbance, victim: BotProcess) -> None:
        match kind:
            case Disturbance.KILL:
                await victim.kill()
            case Disturbance.CUT:
                await asyncio.to_thread(self._cut)
            case Disturbance.RESTART:
                await asyncio.to_thread(self.fleet.database.cluster.control, "restart")
            case Disturbance.STOP:
                victim.signal(signal.SIGSTOP)
                await asyncio.sleep(LEASE_SECONDS + self.random.uniform(0, 5))
                victim.signal(signal.SIGCONT)

    def _cut(self) -> None:
        """Cut all connections to the database, or a random half of them."""
        if self.random.random() < 0.5:
            self.fleet.database.cluster.run(CUT + " AND random() < 0.5")
        else:
            self.fleet.database.cluster.run(CUT)

    def _place(self, process: BotProcess) -> int | None:
        """Return the place whose shards a process is connected for, None for no place."""
        held = {shard for shard, hosts in self.fleet.hosts().items() if process.host in hosts}
        return self.fleet.place_of(min(held)) if held else None

    async def _order(self) -> None:
        """Let a briefing come due now in a random server of every shard."""
        by_shard: dict[int, list[tuple[str, str]]] = {}
        for guild in self.fleet.standin.world.guilds.values():
            channel = next(iter(guild.channels))
            by_shard.setdefault(self.fleet.shard_of(guild.id), []).append((guild.id, channel))
        chosen = [self.random.choice(channels) for channels in by_shard.values()]
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        await asyncio.to_thread(order, self.fleet.database, chosen, now)

    async def _newest(self) -> int:
        ((newest,),) = await asyncio.to_thread(
            self.fleet.database.sql, "SELECT coalesce(max(id), 0) FROM briefing"
        )
        return int(newest)

    async def _settle(self) -> None:
        """Wait until every slot is out and every shard is connected; TimeoutError if never."""
        left, end = -1, 0.0
        while left or len(self.fleet.hosts()) < SHARDS:
            before = left
            left = await asyncio.to_thread(unsettled, self.fleet.database)
            if left != before:
                end = time.monotonic() + PEACE
            if time.monotonic() > end:
                raise TimeoutError(f"{left} slots are left; connected: {self.fleet.hosts()}")
            await asyncio.sleep(0.2)
            await self._refill()


async def main() -> bool:
    """Run the proof."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for name, count in (("kills", 200), ("cuts", 20), ("restarts", 10), ("stops", 20)):
        parser.add_argument(f"--{name}", type=int, default=count)
    parser.add_argument("--minutes", type=float, default=180.0, help="after which it ends")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hurried", action="store_true")
    parser.add_argument("--caught", action="store_true")
    parsed = parser.parse_args()
    plan = [Disturbance.KILL] * parsed.kills + [Disturbance.CUT] * parsed.cuts
    plan += [Disturbance.RESTART] * parsed.restarts + [Disturbance.STOP] * parsed.stops
    source = random.Random(parsed.seed)
    source.shuffle(plan)
    command = HURRIED if parsed.hurried else processes.COMMAND
    with tempfile.TemporaryDirectory() as folder:
        async with fleet(
            Path(folder), guilds=GUILDS, places=PLACES, shards=SHARDS, command=command
        ) as running:
            trial = Trial(running, source, parsed.caught)
            await trial.run(plan, parsed.minutes)
            return await asyncio.to_thread(tell, running, trial.events)


if __name__ == "__main__":
    sys.exit(0 if asyncio.run(main()) else 1)
