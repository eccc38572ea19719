"""What members notice while 500 new files are loaded, alone and beside a busy neighbour."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.proofs.bench.bots import running_watched
from tests.proofs.bench.loading import ARTICLES, read_alone, reload
from tests.proofs.bench.made_library import make_library
from tests.proofs.bench.questions import QUOTE
from tests.proofs.bench.watched import read_lags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.figures import Report

ADDED = 500  # files
AT_ONCE = 32  # questions in flight
PAUSE = 0.3  # seconds between two questions of one member; without it they would take every core
# The bounds are those of a machine whose reader reads so many articles in a second of CPU.
USUAL_SPEED = 90.0
MOST_WAITED = 250.0  # ms, the 99th percentile of /quote
MOST_LATE = 50.0  # ms, the loop


@dataclass(slots=True)
class Noticed:
    """What was noticed during one load; all in seconds."""

    answers: list[float] = field(default_factory=list)
    writes: list[float] = field(default_factory=list)  # another process's waits for the write lock
    late: float = 0.0

    @property
    def p99(self) -> float:
        """The 99th percentile of the answers, in ms."""
        return 1000 * statistics.quantiles(self.answers, n=100)[-1]


def measure(report: Report) -> None:
    """Add what `/quote` takes during a load and how late the loop comes."""
    made = make_library(ARTICLES)
    slowness = USUAL_SPEED / read_alone(made.seeds)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seeds, database, lags = folder / "seeds", folder / "dateline.db", folder / "lags"
        shutil.copytree(made.seeds, seeds)
        shutil.copy(made.database, database)
        with running_watched(database, seeds, lags) as bot:
            bot.settle()
            bot.burst(QUOTE, 10 * AT_ONCE, AT_ONCE, PAUSE)
            since = time.monotonic()
            idle = Noticed(bot.burst(QUOTE, 20 * AT_ONCE, AT_ONCE, PAUSE).seconds)
            idle.late = max(read_lags(lags, since), default=0.0)
            _add_files(seeds, "haven")
            alone = _load(bot, database, lags)
            _add_files(seeds, "marina")
            with _busy_neighbour():
                beside = _load(bot, database, lags)
    report.add(f"/quote, {AT_ONCE} in flight, 99th percentile", idle.p99, "ms")
    report.add("the loop's longest lag", 1000 * idle.late, "ms")
    for noticed, when in (
        (alone, f"while {ADDED} files are loaded"),
        (beside, "the same beside a busy neighbour"),
    ):
        bounded = noticed is alone
        report.add(
            f"/quote {when}",
            noticed.p99,
            "ms",
            baseline=idle.p99,
            bound=MOST_WAITED * slowness if bounded else None,
        )
        report.add(
            f"lag {when}",
            1000 * noticed.late,
            "ms",
            baseline=1000 * idle.late,
            bound=MOST_LATE * slowness if bounded else None,
        )
        longest = 1000 * max(noticed.writes)
        report.add(f"another process's longest wait to write {when}", longest, "ms")


def _add_files(seeds: Path, word: str) -> None:
    """Add files that no load has seen, in which `word` takes the place of another one."""
    for number, path in enumerate(sorted(seeds.glob("article-*"))[:ADDED]):
        again = path.read_text(encoding="utf-8").replace("harbour", word)
        (seeds / f"{word}-{number}.txt").write_text(again, encoding="utf-8")


def _load(bot: RunningBot, database: Path, lags: Path) -> Noticed:
    """Load the folder while members ask."""
    noticed = Noticed()
    since = time.monotonic()
    loading = threading.Thread(target=reload, args=(bot,))
    writing = threading.Thread(target=_wait_to_write, args=(database, loading, noticed.writes))
    loading.start()
    writing.start()
    while loading.is_alive():
        noticed.answers += bot.burst(QUOTE, 4 * AT_ONCE, AT_ONCE, PAUSE).seconds
    writing.join()
    noticed.late = max(read_lags(lags, since), default=0.0)
    return noticed


def _wait_to_write(database: Path, loading: threading.Thread, waits: list[float]) -> None:
    """Ask for the write lock as another process does, and note how long each time takes."""
    with closing(sqlite3.connect(database, isolation_level=None, timeout=60)) as other:
        while loading.is_alive():
            began = time.monotonic()
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
            waits.append(time.monotonic() - began)
            time.sleep(0.01)


@contextmanager
def _busy_neighbour() -> Iterator[None]:
    """Run a process that takes all the time that a core gives it."""
    neighbour = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        yield
    finally:
        neighbour.kill()
        neighbour.wait()
