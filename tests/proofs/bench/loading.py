"""Loading 10,000 articles: all new, unchanged, one changed."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bot.library.reading import Seed, read_files
from tests.proofs.bench.bots import running_dateline
from tests.proofs.bench.made_library import make_library
from tests.standin.process import ROOT

if TYPE_CHECKING:
    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.figures import Report

ARTICLES = 10_000
READ_ALONE = 1_000  # of them, by the reader alone
LEAST_SHARE = 0.8  # of the reader's own speed
MOST_UNCHANGED = 1.0  # CPU seconds


def measure(report: Report) -> None:
    """Add the speed of a load beside the reader's own."""
    made = make_library(ARTICLES)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seeds, database = folder / "seeds", folder / "dateline.db"
        shutil.copytree(made.seeds, seeds)
        alone = read_alone(seeds)
        report.add("reader alone, one core", alone, "articles/s")
        _tell_ingest(report, database, seeds, alone)
        with running_dateline(database, seeds) as bot:
            bot.settle()
            _tell_reloads(report, bot, seeds)


def read_alone(seeds: Path) -> float:
    """Return how many articles the reader alone reads in a second of CPU."""
    files = [Seed(path.stem, path, path.stat().st_size) for path in sorted(seeds.iterdir())]
    read_files(files[:20])
    began = time.process_time()
    read_files(files[:READ_ALONE])
    return READ_ALONE / (time.process_time() - began)


def _tell_ingest(report: Report, database: Path, seeds: Path, alone: float) -> None:
    took, cpu = ingest(str(database), seeds)
    report.add(
        f"ingest of {ARTICLES:,} new files", ARTICLES / took, "articles/s",
        baseline=alone, bound=LEAST_SHARE * alone, at_least=True,
    )  # fmt: skip
    report.add("the same, per second of CPU", ARTICLES / cpu, "articles/s", baseline=alone)


def ingest(database: str, seeds: Path) -> tuple[float, float]:
    """Load the folder by the command line; return the seconds, and the CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    own = {"DATELINE_DB": database, "DATELINE_SEEDS": str(seeds)}
    command = [sys.executable, "-m", "bot", "ingest"]
    subprocess.run(
        command, cwd=ROOT, env=os.environ | own | {"DATELINE_HOME": str(seeds.parent)},
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    took = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _tell_reloads(report: Report, bot: RunningBot, seeds: Path) -> None:
    reload(bot)  # what the start left is done
    cpu, seconds = reload(bot)
    report.add(f"reload of {ARTICLES:,} unchanged files, CPU", cpu, "s", bound=MOST_UNCHANGED)
    report.add("the same, until the answer", seconds, "s")
    first = min(seeds.iterdir())
    first.write_text(first.read_text(encoding="utf-8") + "\n\nIt rained.\n", encoding="utf-8")
    cpu, seconds = reload(bot)
    report.add(f"reload of one changed among {ARTICLES:,}, CPU", cpu, "s")
    report.add("the same, until the answer", seconds, "s")


def reload(bot: RunningBot) -> tuple[float, float]:
    """Load the folder by the command; return the CPU seconds and those until the answer."""
    before, began = bot.cpu_seconds(), time.monotonic()
    bot.standin.slash("reload", moderator=True, within=600)
    return bot.cpu_seconds() - before, time.monotonic() - began
