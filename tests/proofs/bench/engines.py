"""PostgreSQL, over a local socket, beside SQLite: questions at three sizes, and loads."""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.storage.postgres.copying import copy
from tests.postgres import USUAL, Cluster, run_cluster
from tests.proofs.bench.bots import Call, running_dateline
from tests.proofs.bench.commands import interleave
from tests.proofs.bench.loading import ARTICLES, ingest, reload
from tests.proofs.bench.made_library import make_library
from tests.proofs.bench.questions import COMMON, PHRASE, PREFIX, QUOTE, SMALLEST, TYPED, titles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.commands import Series
    from tests.proofs.bench.figures import Report

SIZES = (SMALLEST, 10_000, 100_000)
ROUNDS = 8
MOST_ABOVE = 1.0  # ms, /quote above SQLite's
LEAST_SHARE = 0.6  # of SQLite's speed, for a load of new files
MOST_UNCHANGED = 2.0  # seconds

CALLS = (
    QUOTE,
    TYPED,
    Call("quote", {"article": (title[:9] for title in titles())}, typed="article"),
    PHRASE,
    COMMON,
    PREFIX,
)


def measure(report: Report) -> None:
    """Add each figure of PostgreSQL with SQLite's as its baseline."""
    with run_cluster(USUAL) as cluster:
        _tell_loads(report, cluster)
        for size in SIZES:
            began = time.monotonic()
            copy(make_library(size).database, cluster.create(_name(size)))
            report.add(f"copy of {size:,} articles", time.monotonic() - began, "s")
        for size in SIZES:
            _tell_questions(report, cluster, size)


def _name(size: int) -> str:
    return f"of_{size}"


def _tell_questions(report: Report, cluster: Cluster, size: int) -> None:
    made = make_library(size)
    with ExitStack() as stack:
        addresses = (str(made.database), cluster.address(_name(size)))
        bots = [stack.enter_context(running_dateline(address, made.seeds)) for address in addresses]
        for bot in bots:
            bot.settle()
        pairs = [(bot, call) for call in CALLS for bot in bots]
        taken = interleave(pairs, rounds=ROUNDS)
    for place, call in enumerate(CALLS):
        file, server = taken[2 * place : 2 * place + 2]
        _tell(report, call, size, file, server)


def _tell(report: Report, call: Call, size: int, file: Series, server: Series) -> None:
    bound = file.time.median + MOST_ABOVE if call is QUOTE else None
    name = f"{call.name}, {size:,} articles"
    report.add(f"{name}, PostgreSQL", server.time, "ms", baseline=file.time, bound=bound)
    report.add(f"{name}, PostgreSQL, CPU", server.cost, "ms", baseline=file.cost)


def _tell_loads(report: Report, cluster: Cluster) -> None:
    """Add how fast new files are loaded, and how long a folder without changes takes."""
    speeds, unchanged = [], []
    with tempfile.TemporaryDirectory() as name:
        seeds = Path(name) / "seeds"
        shutil.copytree(make_library(ARTICLES).seeds, seeds)
        for address in (f"{name}/dateline.db", cluster.create("loaded").url):
            seconds, _ = ingest(address, seeds)
            speeds.append(ARTICLES / seconds)
            with _loaded(address, seeds) as bot:
                unchanged.append(reload(bot)[1])
    report.add(
        f"ingest of {ARTICLES:,} new files, PostgreSQL", speeds[1], "articles/s",
        baseline=speeds[0], bound=LEAST_SHARE * speeds[0], at_least=True,
    )  # fmt: skip
    report.add(
        f"reload of {ARTICLES:,} unchanged files, PostgreSQL", unchanged[1], "s",
        baseline=unchanged[0], bound=MOST_UNCHANGED,
    )  # fmt: skip


@contextmanager
def _loaded(address: str, seeds: Path) -> Iterator[RunningBot]:
    with running_dateline(address, seeds) as bot:
        bot.settle()
        reload(bot)  # what the start left is done
        yield bot
