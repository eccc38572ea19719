"""20,000 servers in four processes, all with a briefing in the same minute.

`python -m tests.proofs.fleet.flood`, or `... 5000 8` for other numbers of servers and shards.
Discord takes one new session in five seconds, and 50 requests a second of all processes together.
Prints how long until every shard is connected, the memory and processor time of each process, how
long until every post is out (1.2 times what 46 requests a second take is allowed), and how long
`/quote` takes meanwhile, asked every half a second in some server.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.briefing.pace import Pace
from tests.proofs.fleet.processes import prove
from tests.proofs.slots import order
from tests.proofs.soak.vitals import Vitals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.proofs.fleet.processes import Fleet
    from tests.standin.server import Standin

PLACES = 4
SERVERS = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
SHARDS = int(sys.argv[2]) if len(sys.argv) > 2 else 16
FLOOR = SERVERS / Pace().per_second
MOST_SECONDS = 1.2 * FLOOR
READY_WITHIN = 120.0 + 10.0 * SHARDS
LEAD = timedelta(minutes=2)  # for the set-up
QUOTE_EVERY = 0.5
ANSWER_WITHIN = 3.0  # Discord's own limit
LOOK_EVERY = 1.0
POST = "POST /channels/{channel_id}/messages"


@dataclass(slots=True)
class Use:
    """What a process uses: its vitals, and its processor time before the posts, in seconds."""

    vitals: Vitals
    before: float

    @classmethod
    def of(cls, pid: int) -> Use:
        """Begin to look at a process."""
        use = cls(Vitals(pid), processor(pid))
        use.vitals.look()
        return use

    def __str__(self) -> str:
        """Say what it used since."""
        memory, took = self.vitals.memory, processor(self.vitals.pid) - self.before
        return (
            f"a process: {memory[0]:.0f} MB before, {max(memory):.0f} MB at most, {took:.0f} s of "
            "processor time for the posts"
        )


def processor(pid: int) -> float:
    """Return the processor time that a process has used, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Quotes:
    """How long each `/quote` took, in seconds, and how many were not answered."""

    seconds: list[float] = field(default_factory=list)
    silent: int = 0

    async def ask(self, standin: Standin) -> None:
        """Ask in some server every half a second until cancelled."""
        source, guilds = random.Random(1), list(standin.world.guilds.values())
        while True:
            scene = standin.scene(guild=source.choice(guilds))
            try:
                asked = await standin.slash("quote", scene, within=ANSWER_WITHIN, speaker="Raymond")
            except TimeoutError:
                self.silent += 1
            else:
                self.seconds.append(asked.seconds or 0.0)
            await asyncio.sleep(QUOTE_EVERY)

    def __str__(self) -> str:
        """Say how they went."""
        taken = [1000 * seconds for seconds in self.seconds]
        return (
            f"/quote meanwhile: {len(taken)} times, median {statistics.median(taken):.0f} ms, p99 "
            f"{statistics.quantiles(taken, n=100)[98]:.0f} ms, slowest {max(taken):.0f} ms; "
            f"{self.silent} not answered"
        )


async def order_all(running: Fleet) -> datetime:
    """Set up a briefing in every server, due at a full minute to come; return when."""
    due = datetime.now(UTC).replace(second=0, microsecond=0) + LEAD
    guilds = running.standin.world.guilds.values()
    channels = [(guild.id, next(iter(guild.channels))) for guild in guilds]
    await asyncio.to_thread(order, running.database, channels, due)
    assert datetime.now(UTC) < due - timedelta(seconds=20), "setting up took too long"
    return due


async def watch_posts(running: Fleet, due: datetime, uses: Sequence[Use]) -> float:
    """Wait until every post is out, twice as long as it may take; return for how many seconds."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        seconds = (datetime.now(UTC) - due).total_seconds()
        for use in uses:
            use.vitals.look()
        if running.standin.world.posts >= SERVERS or seconds > 2 * MOST_SECONDS:
            return seconds


async def flood(running: Fleet) -> bool:
    """Let all briefings come due and print how they went out; return whether that was in time."""
    standin, began = running.standin, time.monotonic()
    await running.start_all(PLACES, READY_WITHIN)
    print(f"{SHARDS} shards connected after {time.monotonic() - began:.0f} s", flush=True)
    due, quotes = await order_all(running), Quotes()
    await asyncio.sleep((due - datetime.now(UTC)).total_seconds())
    uses, own = [Use.of(one.pid) for one in running.running], time.process_time()
    asking = asyncio.create_task(quotes.ask(standin))
    seconds = await watch_posts(running, due, uses)
    asking.cancel()
    with suppress(asyncio.CancelledError):
        await asking
    refused = sum(one.status == 429 for one in standin.gateway.requests if one.what == POST)
    starts = standin.gateway.starts
    print(
        f"{standin.world.posts} of {SERVERS} posts out {seconds:.0f} s after they were due (46 a "
        f"second take {FLOOR:.0f} s, allowed are {MOST_SECONDS:.0f} s); {refused} requests refused "
        "by the rate limits",
        *uses,
        quotes,
        f"processor time of Discord's stand-in: {time.process_time() - own:.0f} s",
        f"sessions begun: {starts.used}, too early: {starts.too_early}",
        sep="\n",
        flush=True,
    )
    await running.stop()
    in_time = seconds <= MOST_SECONDS and not quotes.silent
    return standin.world.posts == SERVERS and in_time and not starts.too_early


if __name__ == "__main__":
    prove(flood, guilds=SERVERS, places=PLACES, shards=SHARDS)
