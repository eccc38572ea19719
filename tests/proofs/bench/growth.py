"""The same commands at 100, 10,000 and 100,000 articles, with what the bot then takes and keeps."""

from __future__ import annotations

import itertools
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from tests.proofs.bench.bots import Call, running_dateline, running_floor
from tests.proofs.bench.commands import FLOOR, interleave
from tests.proofs.bench.made_library import make_articles, make_library, names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.commands import Series
    from tests.proofs.bench.figures import Report

SIZES = (100, 10_000, 100_000)
MOST_MEMORY = {100: 15.0, 100_000: 40.0}  # MB above an empty bot of discord.py
MOST_GROWTH = 1.5

MOST_QUOTED = names()[0]


def _speakers() -> Iterator[str]:
    """Yield whom every library quotes, again and again."""
    quoted = {one.speaker for article in make_articles(SIZES[0]) for one in article.quotations}
    known = sorted(name for name in quoted if name)
    ways = [written(name) for written in (str.upper, str.lower, str.title) for name in known]
    return itertools.cycle(ways)


CALLS = (
    Call("quote", {"speaker": MOST_QUOTED}),
    Call("quote", {"speaker": "Ad"}, typed="speaker"),
    Call("quote", {"speaker": MOST_QUOTED, "article": "harb"}, typed="article"),
    Call("summary", {}),
    Call("dates", {}),
    Call("articles", {}),
    Call("speakers", {}),
    Call("about", {}),
    Call("search", {"words": '"stadium airport"'}),
    Call("quote", {"speaker": _speakers()}),
    Call("quote", {"speaker": (name[:7] for name in _speakers())}, typed="speaker"),
)
# Those for which growth is bounded.
BOUNDED = CALLS[:2]
# A word of every article: all of them are found, weighed and counted.
EVERYWHERE = Call("search", {"words": "another"})
ROUNDS = 8


def measure(report: Report) -> None:
    """Add each command's figures by size, and the file, the memory and the start."""
    _tell_starts(report)
    with ExitStack() as stack:
        floor = stack.enter_context(running_floor())
        bots = {size: stack.enter_context(_running(size)) for size in SIZES}
        for bot in bots.values():
            bot.settle()
        pairs = [(floor, FLOOR), *((bot, call) for bot in bots.values() for call in CALLS)]
        empty, *ours = interleave(pairs, rounds=ROUNDS)
        _tell_commands(report, empty, ours)
        for size, bot in bots.items():
            slowest = max(bot.burst(EVERYWHERE, 8, 1).seconds) * 1000
            report.add(f"/search that finds all of {size:,}, slowest", slowest, "ms")
        _tell_footprint(report, floor, bots)


def _running(size: int) -> AbstractContextManager[RunningBot]:
    made = make_library(size)
    return running_dateline(made.database, made.seeds)


def _tell_starts(report: Report) -> None:
    """Add how long it takes from the start of the process to the first answer."""
    with running_floor() as bot:
        least = _seconds_to_answer(bot, FLOOR)
    report.add("start to first answer, floor", least, "s")
    with tempfile.TemporaryDirectory() as folder:
        seeds = Path(folder)
        with running_dateline(seeds / "dateline.db", seeds) as bot:
            _tell_start(report, "an empty library", bot, least)
    for size in SIZES:
        with _running(size) as bot:
            _tell_start(report, f"{size:,} articles", bot, least)


def _tell_start(report: Report, name: str, bot: RunningBot, least: float) -> None:
    seconds = _seconds_to_answer(bot, CALLS[0])
    report.add(f"start to first answer, {name}", seconds, "s", baseline=least)


def _seconds_to_answer(bot: RunningBot, call: Call) -> float:
    bot.burst(call, 1, 1)
    return time.monotonic() - bot.started


def _tell_commands(report: Report, floor: Series, ours: Sequence[Series]) -> None:
    """Add each command's figures; next to its own at the smallest size, there next to the floor."""
    report.add("floor", floor.time, "ms")
    report.add("floor, CPU", floor.cost, "ms")
    for place, call in enumerate(CALLS):
        smallest = ours[place]
        for number, size in enumerate(SIZES):
            taken = ours[number * len(CALLS) + place]
            for name, got, least, empty in (
                (call.name, taken.time, smallest.time.median, floor.time.median),
                (f"{call.name}, CPU", taken.cost, smallest.cost.median, floor.cost.median),
            ):
                bound = MOST_GROWTH * least if call in BOUNDED and number else None
                base = least if number else None if call.typed else empty
                report.add(f"{name}, {size:,} articles", got, "ms", baseline=base, bound=bound)


def _tell_footprint(report: Report, floor: RunningBot, bots: Mapping[int, RunningBot]) -> None:
    """Add the file's size and the memory above an empty bot's."""
    least = floor.memory()
    report.add("memory of an empty bot", least, "MB")
    for size, bot in bots.items():
        files = make_library(size).database.parent.glob("dateline.db*")
        disk = sum(file.stat().st_size for file in files) / 1e6
        report.add(f"database of {size:,} articles", disk, "MB")
        most = least + MOST_MEMORY[size] if size in MOST_MEMORY else None
        report.add(f"memory with {size:,} articles", bot.memory(), "MB", baseline=least, bound=most)
