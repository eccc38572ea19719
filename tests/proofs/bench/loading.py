"""Loading 10,000 articles: all new, unchanged, one changed; and what members notice of a load."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bot.library.reading import Seed, read_files
from tests.proofs.bench.bots import running_watched
from tests.proofs.bench.made_library import make_library
from tests.proofs.bench.questions import QUOTE
from tests.proofs.bench.watched import read_lags
from tests.standin.process import ROOT

if TYPE_CHECKING:
    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.figures import Report

ARTICLES = 10_000
READ_ALONE = 1_000  # of them, by the reader alone
ADDED = 500  # while members ask
AT_ONCE = 32
PAUSE = 0.3  # seconds between two questions of one member; without it they would take every core
LEAST_SHARE = 0.8  # of the reader's own speed
MOST_UNCHANGED = 1.0  # CPU seconds
MOST_SLOWED = 5.0
MOST_LATE = 50.0  # ms


def measure(report: Report) -> None:
    """Add the speed of a load next to the reader's own, and what it does to answers meanwhile."""
    made = make_library(ARTICLES)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seeds, database = folder / "seeds", folder / "dateline.db"
        shutil.copytree(made.seeds, seeds)
        alone = _read_alone(seeds)
        report.add("reader alone, one core", alone, "articles/s")
        _tell_ingest(report, database, seeds, alone)
        with running_watched(database, seeds, folder / "lags") as bot:
            bot.settle()
            _tell_reloads(report, bot, seeds)
            _tell_meanwhile(report, bot, database, seeds, folder / "lags")


def _read_alone(seeds: Path) -> float:
    """Return how many articles the reader alone reads in a second of CPU."""
    files = [Seed(path.stem, path, path.stat().st_size) for path in sorted(seeds.iterdir())]
    read_files(files[:20])
    began = time.process_time()
    read_files(files[:READ_ALONE])
    return READ_ALONE / (time.process_time() - began)


def _tell_ingest(report: Report, database: Path, seeds: Path, alone: float) -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    own = {"DATELINE_DB": str(database), "DATELINE_SEEDS": str(seeds)}
    command = [sys.executable, "-m", "bot", "ingest"]
    subprocess.run(
        command, cwd=ROOT, env=os.environ | own, check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    took = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    report.add(
        f"ingest of {ARTICLES:,} new files", ARTICLES / took, "articles/s",
        baseline=alone, bound=LEAST_SHARE * alone, at_least=True,
    )  # fmt: skip
    report.add("the same, per second of CPU", ARTICLES / cpu, "articles/s", baseline=alone)


def _tell_reloads(report: Report, bot: RunningBot, seeds: Path) -> None:
    _reload(bot)  # what the start left is done
    cpu, seconds = _reload(bot)
    report.add(f"reload of {ARTICLES:,} unchanged files, CPU", cpu, "s", bound=MOST_UNCHANGED)
    report.add("the same, until the answer", seconds, "s")
    first = min(seeds.iterdir())
    first.write_text(first.read_text(encoding="utf-8") + "\n\nIt rained.\n", encoding="utf-8")
    cpu, seconds = _reload(bot)
    report.add(f"reload of one changed among {ARTICLES:,}, CPU", cpu, "s")
    report.add("the same, until the answer", seconds, "s")


def _reload(bot: RunningBot) -> tuple[float, float]:
    """Load the folder by the command; return the CPU seconds and those until the answer."""
    before, began = bot.cpu_seconds(), time.monotonic()
    bot.standin.slash("reload", moderator=True, within=600)
    return bot.cpu_seconds() - before, time.monotonic() - began


def _tell_meanwhile(
    report: Report, bot: RunningBot, database: Path, seeds: Path, lags: Path
) -> None:
    """Add what `/quote` takes while new files are loaded, and how late the loop comes."""
    bot.burst(QUOTE, 10 * AT_ONCE, AT_ONCE, PAUSE)
    asking_since = time.monotonic()
    idle = _p99(bot.burst(QUOTE, 20 * AT_ONCE, AT_ONCE, PAUSE).seconds)
    for number, path in enumerate(sorted(seeds.iterdir())[:ADDED]):
        again = path.read_text(encoding="utf-8").replace("harbour", "haven")
        (seeds / f"added-{number}.txt").write_text(again, encoding="utf-8")
    loading_since = time.monotonic()
    loading = threading.Thread(target=_reload, args=(bot,))
    waits: list[float] = []
    waiting = threading.Thread(target=lambda: waits.extend(_wait_to_write(database, loading)))
    loading.start()
    waiting.start()
    taken: list[float] = []
    while loading.is_alive():
        taken += bot.burst(QUOTE, 4 * AT_ONCE, AT_ONCE, PAUSE).seconds
    waiting.join()
    report.add(f"/quote, {AT_ONCE} in flight, 99th percentile", 1000 * idle, "ms")
    report.add(
        f"the same while {ADDED:,} new files are loaded", 1000 * _p99(taken), "ms",
        baseline=1000 * idle, bound=1000 * MOST_SLOWED * idle,
    )  # fmt: skip
    before = max(read_lags(lags, asking_since, loading_since), default=0.0)
    late = max(read_lags(lags, loading_since), default=0.0)
    report.add("the loop's longest lag without a load", 1000 * before, "ms")
    report.add("the same meanwhile", 1000 * late, "ms", baseline=1000 * before, bound=MOST_LATE)
    report.add("another program's longest wait to write", 1000 * max(waits), "ms")


def _wait_to_write(database: Path, loading: threading.Thread) -> list[float]:
    """Ask for the write lock as another program does; return the seconds that each took."""
    waits = []
    with closing(sqlite3.connect(database, isolation_level=None, timeout=60)) as other:
        while loading.is_alive():
            began = time.monotonic()
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
            waits.append(time.monotonic() - began)
            time.sleep(0.01)
    return waits


def _p99(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[-1]
