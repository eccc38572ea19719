"""Ends the bot with SIGKILL around the sending of briefings, and counts what was posted.

Run by `make crashes`, and by `ON_POSTGRES=1 make crashes`. Real processes, a real database, a real
socket to the stand-in, which gives no nonce in its history and forgets nonces after half a second.
In every round one more briefing is due; a process is started and killed at a random instant around
its post. In the end the bot may finish in peace, and then each slot must be in the channel once:
none missing, none twice. The same with two processes at a time on one database, with Discord
failing at random, and with a server of PostgreSQL that is restarted at random instants meanwhile.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.proofs.databases import Database, ServerDatabase, new_database, on_postgres
from tests.proofs.slots import Slot, order, posts, unsettled, verify
from tests.standin.address import TOKEN
from tests.standin.process import ROOT, StandinProcess
from tests.standin.world import World

AROUND = 0.35  # seconds before and after the usual moment of the post
NEARER = 1.08  # by this factor the next round's kill comes later, or earlier after a post
PEACE = 120.0  # seconds without any progress that end the wait for the end
RESTARTS = 30  # of the server, among the rounds of that way
AFTER_RESTART = 4.0  # seconds that a process may live on, at most
NONCE_SECONDS = 0.5
FAULTS: list[dict[str, Any]] = [
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 500, "processed": True},
    {"kind": "rate_limit", "seconds": 0.2},
    {"kind": "cut"},
    {"kind": "cut", "processed": True},
    {"kind": "slow", "seconds": 2.0},
    {"kind": "slow", "seconds": 2.0, "processed": True},
]


@dataclass(frozen=True, slots=True)
class Way:
    """How the processes of a trial are disturbed besides their ends."""

    name: str
    processes: int = 1
    failing: bool = False  # Discord
    restarting: bool = False  # the database's server


WAYS = {
    "one": Way("one process"),
    "two": Way("two processes", processes=2),
    "failing": Way("one process, Discord failing", failing=True),
}
SERVER_WAYS = WAYS | {
    "restarting": Way("two processes, PostgreSQL restarted", processes=2, restarting=True)
}


@dataclass(slots=True)
class Trial:
    """One stand-in, one database, and the processes on it."""

    standin: StandinProcess
    folder: Path
    database: Database
    random: random.Random
    processes: int
    guild_id: str
    channel_id: str
    usual: float = 0.0  # seconds from a start to the post
    found: Counter[str] = field(default_factory=Counter)
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> subprocess.Popen[bytes]:
        """Start one more process on the database."""
        own = {
            "DISCORD_TOKEN": TOKEN,
            "DATELINE_DB": self.database.address,
            "DATELINE_HOME": str(self.folder),
            "DATELINE_SEEDS": str(ROOT / "seeds"),
        }
        command = [sys.executable, "-m", "tests.proofs.crashes.hurried_bot", self.standin.url]
        with (self.folder / "stderr").open("ab") as log:
            process = subprocess.Popen(command, cwd=ROOT, env=os.environ | own, stderr=log)
        self.started.append(process)
        return process

    def end(self) -> None:
        """End whatever is still running."""
        for process in self.started:
            if process.poll() is None:
                process.kill()
                process.wait()

    def prepare(self) -> None:
        """Make the database and the first post, and take the seconds from a start to a post."""
        process = self.start()
        self.standin.wait_live(within=20)
        process.kill()
        process.wait()
        self.order()
        began = time.monotonic()
        process = self.start()
        while not self.posted():
            assert time.monotonic() < began + PEACE, "the first briefing was never posted"
            time.sleep(0.01)
        self.usual = time.monotonic() - began
        process.kill()
        process.wait()

    def order(self) -> None:
        """Set up one more briefing, which is due now."""
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        order(self.database, [(self.guild_id, self.channel_id)], now)

    def posted(self) -> Counter[Slot]:
        """Return how often each slot stands in the channel."""
        return Counter(slot for slot, _ in posts(self.standin.messages(self.channel_id)))

    def kill_around(self, *, restart: bool = False) -> None:
        """Start the processes, and kill each at an instant of its own around the post.

        The machine is faster or slower from round to round, so the moment follows the posts. With
        `restart` the server is restarted around the post, and they may live on after it.
        """
        self.order()
        began = time.monotonic()
        running = [self.start() for _ in range(self.processes)]
        latest = AFTER_RESTART if restart else AROUND
        moments = sorted(self.usual + self.random.uniform(-AROUND, latest) for _ in running)
        at = began + self.usual + self.random.uniform(-AROUND, AROUND)
        restarting = threading.Thread(target=self._restart_server, args=(at,))
        if restart:
            restarting.start()
        for moment, process in zip(moments, running, strict=True):
            time.sleep(max(0.0, began + moment - time.monotonic()))
            process.kill()
            process.wait()
        if restart:
            restarting.join()
            self.found["server restarted"] += 1
        ((status,),) = self.database.sql(
            "SELECT coalesce((SELECT status FROM delivery WHERE briefing_id = b.id), 'no row') "
            "FROM briefing AS b ORDER BY id DESC LIMIT 1"
        )
        ((number,),) = self.database.sql("SELECT max(id) FROM briefing")
        out = any(slot[0] == number for slot in self.posted())
        self.found[f"{status}, {'out' if out else 'not out'}"] += 1
        if not restart:
            self.usual *= 1 / NEARER if out else NEARER

    def _restart_server(self, at: float) -> None:
        assert isinstance(self.database, ServerDatabase)
        time.sleep(max(0.0, at - time.monotonic()))
        self.database.cluster.control("restart")

    def finish(self) -> None:
        """Let the processes do what is left, in peace; a channel takes one post a second."""
        running = [self.start() for _ in range(self.processes)]
        self.standin.wait_live(self.processes, within=PEACE)  # one that starts ends uncleanly
        left, end = -1, 0.0
        while True:
            before, left = left, unsettled(self.database)
            if left != before:
                end = time.monotonic() + PEACE
            if not left or time.monotonic() > end:
                break
            time.sleep(0.2)
        time.sleep(1)
        for process in running:
            process.terminate()
            assert process.wait(20) == 0, (self.folder / "stderr").read_text()[-3000:]

    def verdict(self) -> str:
        """Count the slots in the channel; raises AssertionError unless each is there once."""
        return f"{verify(self.database, self.posted())}; killed at: {dict(self.found)}"


def run_trial(way: Way, kills: int, seed: int) -> str:
    """Run one trial and return what was counted."""
    with (
        tempfile.TemporaryDirectory() as folder,
        new_database(Path(folder)) as database,
        StandinProcess() as standin,
    ):
        standin.settings(nonce_seconds=NONCE_SECONDS)
        # The stand-in numbers its servers the same way each time.
        (guild,) = World.of_guilds(1).guilds.values()
        channel_id = next(iter(guild.channels))
        source = random.Random(seed)
        trial = Trial(standin, Path(folder), database, source, way.processes, guild.id, channel_id)
        restarted = set(source.sample(range(kills), min(RESTARTS, kills)) if way.restarting else ())
        try:
            trial.prepare()
            if way.failing:
                standin.set_random(seed=seed, rate=0.3, faults=FAULTS, total=kills * 4)
            for number in range(kills):
                trial.kill_around(restart=number in restarted)
            standin.clear_faults()
            trial.finish()
            return trial.verdict()
        finally:
            trial.end()


def main() -> None:
    """Run the trials and print what each found."""
    ways = SERVER_WAYS if on_postgres() else WAYS
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("way", nargs="*", metavar="|".join(ways), help="all where none is")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parsed = parser.parse_args()
    if unknown := set(parsed.way) - ways.keys():
        parser.error(f"no way {', '.join(sorted(unknown))}; there are {', '.join(ways)}")
    for name in parsed.way or ways:
        found = run_trial(ways[name], parsed.kills, parsed.seed)
        print(f"{ways[name].name}: {found}", flush=True)  # noqa: T201 - the proof's result


if __name__ == "__main__":
    main()
