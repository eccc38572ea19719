"""A bot and its stand-in, each in a process of its own, so that what the bot uses is its alone."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.standin.address import TOKEN
from tests.standin.process import ROOT, StandinProcess

if TYPE_CHECKING:
    from collections.abc import Iterator

# Linux's clock of the CPU time that all threads of a process used, ended ones included; see
# clock_getcpuclockid(3). Nanoseconds, where /proc counts hundredths of a second.
_CPU_CLOCK = 2
START_WITHIN = 120.0
# A bot looks through the seeds when discord.py says that it is ready: two seconds after Discord
# named the last server. Until then it rests.
REST = 3.5
MOST_AT_REST = 0.04  # of a core; a bot whose loop is watched takes half of that


@dataclass(frozen=True, slots=True)
class Call:
    """A command that is measured; with `typed`, typing into that option is measured instead.

    An option that is an iterator gives each call its own value. `kind` tells calls of one command
    apart.
    """

    path: str
    options: dict[str, str | Iterator[str]]
    typed: str = ""
    kind: str = ""

    @property
    def name(self) -> str:
        """What the table calls it."""
        name = f"/{self.path} autocomplete of {self.typed}" if self.typed else f"/{self.path}"
        return f"{name}, {self.kind}" if self.kind else name


@dataclass(frozen=True, slots=True)
class Burst:
    """What some calls took: seconds of each until its answer, and the bot's CPU seconds a call."""

    seconds: list[float]
    cpu: float


class RunningBot:
    """A bot that is connected to its own stand-in; `started` is by time.monotonic."""

    def __init__(self, standin: StandinProcess, pid: int, started: float) -> None:
        self.standin = standin
        self.pid = pid
        self.started = started

    def cpu_seconds(self) -> float:
        """Return the CPU time, user and system, that the bot's processes have used."""
        return sum(time.clock_gettime((~pid << 3) | _CPU_CLOCK) for pid in self._processes())

    def memory(self) -> float:
        """Return the resident memory of all the bot's processes, in MB."""
        return sum(_resident(pid) for pid in self._processes()) / 1e6

    def burst(self, call: Call, count: int, at_once: int, pause: float = 0.0) -> Burst:
        """Let users call `count` times, `at_once` in flight, each `pause` seconds apart."""
        options = {
            name: value if isinstance(value, str) else [*itertools.islice(value, count)]
            for name, value in call.options.items()
        }
        before = self.cpu_seconds()
        seconds = self.standin.burst(
            call.path, count, at_once, focused=call.typed, pause=pause, **options
        )
        return Burst(seconds, (self.cpu_seconds() - before) / count)

    def settle(self, within: float = START_WITHIN) -> None:
        """Wait until the bot has nothing to do: what it begins at a start is done."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            before = self.cpu_seconds()
            time.sleep(REST)
            if self.cpu_seconds() - before < MOST_AT_REST * REST:
                return

    def _processes(self) -> list[int]:
        return [self.pid, *_descendants(self.pid)]


@contextmanager
def running_floor() -> Iterator[RunningBot]:
    """Run the bot that can do nothing."""
    with (
        StandinProcess() as standin,
        _running(standin, "tests.proofs.bench.floor", standin.url) as bot,
    ):
        yield bot


@contextmanager
def running_dateline(database: Path | str, seeds: Path) -> Iterator[RunningBot]:
    """Run the bot by its own command line; the database may be the address of a server."""
    environment = {
        "DATELINE_DB": str(database),
        "DATELINE_SEEDS": str(seeds),
        "DATELINE_HOME": str(seeds.parent),
    }
    with (
        StandinProcess() as standin,
        _running(standin, "tests.standin.launch", standin.url, "run", **environment) as bot,
    ):
        yield bot


@contextmanager
def running_watched(database: Path, seeds: Path, lags: Path, **more: str) -> Iterator[RunningBot]:
    """Run the bot by its own command line, and write down in `lags` when its loop comes late."""
    environment = {"DATELINE_DB": str(database), "DATELINE_SEEDS": str(seeds)} | more
    with (
        StandinProcess() as standin,
        _running(
            standin, "tests.proofs.bench.watched", str(lags), standin.url, "run", **environment
        ) as bot,
    ):
        yield bot


@contextmanager
def _running(
    standin: StandinProcess, module: str, *arguments: str, **environment: str
) -> Iterator[RunningBot]:
    standin.settings(check=False)  # it would be the stand-in's time that is measured
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        # The modules are compiled once, as where the bot is installed, not at each start.
        env=os.environ | {"DISCORD_TOKEN": TOKEN, "PYTHONDONTWRITEBYTECODE": ""} | environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        standin.wait_live(within=START_WITHIN)
        yield RunningBot(standin, process.pid, started)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _descendants(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in map(int, (task / "children").read_text().split()):
            yield child
            yield from _descendants(child)


def _resident(pid: int) -> int:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
