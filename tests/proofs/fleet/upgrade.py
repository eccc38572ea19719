"""A rolling upgrade of three processes under traffic: `python -m tests.proofs.fleet.upgrade`.

Two places with two shards each, and one process that stands by. Members use commands all the time
while every process is stopped and started again, one after the other, as the page on several
processes says. Whoever is asked while a shard has a gateway has to be answered. Prints for how long
each shard had none, and what became of the commands.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from tests.proofs.fleet.processes import LOOK_EVERY, Fleet, prove, until
from tests.proofs.soak.traffic import Traffic

if TYPE_CHECKING:
    from tests.proofs.fleet.processes import BotProcess

PLACES, SHARDS, PROCESSES, GUILDS = 2, 4, 3, 40
PER_SECOND = 20.0
READY_WITHIN = 120.0
SETTLE = 5.0  # seconds between two restarts


class Gaps:
    """For how many seconds each shard had no gateway."""

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet
        self.seconds: defaultdict[int, float] = defaultdict(float)

    async def watch(self) -> None:
        """Look until cancelled."""
        seen = time.monotonic()
        while True:
            await asyncio.sleep(LOOK_EVERY)
            before, seen = seen, time.monotonic()
            for shard in set(range(self._fleet.shards)) - self._fleet.hosts().keys():
                self.seconds[shard] += seen - before

    def take(self) -> str:
        """Say what was seen since the last call."""
        told = ", ".join(f"{shard}: {self.seconds[shard]:.1f} s" for shard in sorted(self.seconds))
        self.seconds.clear()
        return told or "none"


async def use(traffic: Traffic) -> None:
    """Let members use the bot until cancelled; what they began comes to its end."""
    begun = set()
    try:
        while True:
            begun.add(asyncio.create_task(traffic.one()))
            await asyncio.sleep(1 / PER_SECOND)
    finally:
        await asyncio.gather(*begun)


def standby_first(running: Fleet) -> list[BotProcess]:
    """Return the processes in the order in which the page has them restarted."""
    holders = {host for hosts in running.hosts().values() for host in hosts}
    return sorted(running.running, key=lambda one: one.host in holders)


def is_healthy(running: Fleet, process: BotProcess) -> bool:
    """Tell whether a process serves or stands by, as the page has one wait for before going on."""
    serves = any(process.host in hosts for hosts in running.hosts().values())
    return serves or "It stands by: all" in process.log.read_text()


async def upgrade(running: Fleet) -> bool:
    """Restart every process and print what members saw; return whether all is well."""
    await running.start_all(PROCESSES, READY_WITHIN)
    traffic, gaps = Traffic(running.standin, seed=1), Gaps(running)
    beside = [asyncio.create_task(use(traffic)), asyncio.create_task(gaps.watch())]
    await asyncio.sleep(SETTLE)
    gaps.take()
    for number, old in enumerate(standby_first(running), 1):
        began = time.monotonic()
        await old.stop()
        stopped = time.monotonic() - began
        new = await running.start()
        took = await until(lambda: len(running.hosts()) == SHARDS, READY_WITHIN)
        await until(partial(is_healthy, running, new), READY_WITHIN)
        await asyncio.sleep(SETTLE)
        print(
            f"restart {number}: stopped in {stopped:.1f} s, all shards connected {took:.1f} s "
            f"later; without a gateway, by shard: {gaps.take()}",
            flush=True,
        )
    for task in beside:
        task.cancel()
    await asyncio.gather(*beside, return_exceptions=True)
    tally, starts = traffic.tally, running.standin.gateway.starts
    print(f"of {tally.ends.total()} acts of members: {dict(tally.ends)}")
    print(
        f"answers: median {traffic.median_ms():.0f} ms, {traffic.late()} late; sessions begun: "
        f"{starts.used}, too early: {starts.too_early}",
        *tally.unexplained[:20],
        sep="\n",
    )
    return not tally.unexplained and not starts.too_early


if __name__ == "__main__":
    prove(upgrade, guilds=GUILDS, places=PLACES, shards=SHARDS)
