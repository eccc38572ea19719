"""The same commands at 100, 10,000 and 100,000 articles, with what the bot then takes and keeps."""

from __future__ import annotations

import statistics
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

from tests.proofs.bench.bots import Call, running_dateline, running_floor
from tests.proofs.bench.commands import FLOOR, interleave
from tests.proofs.bench.figures import Sampled
from tests.proofs.bench.made_library import make_library
from tests.proofs.bench.questions import (
    COMMON,
    DATES,
    PHRASE,
    PREFIX,
    QUOTE,
    SMALLEST,
    SUMMARY,
    TYPED,
    titles,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.commands import Series
    from tests.proofs.bench.figures import Report

SIZES = (SMALLEST, 10_000, 100_000)
STARTS = 5
MOST_MEMORY = 36.0  # MB above an empty bot of discord.py, at the largest size
MOST_GROWTH = 1.3
MOST_START = 0.7  # seconds from the smallest to the largest size

CALLS = (
    QUOTE,
    TYPED,
    Call("quote", {"article": (title[:9] for title in titles())}, typed="article"),
    SUMMARY,
    DATES,
    Call("articles", {}),
    Call("speakers", {}),
    Call("about", {}),
    PHRASE,
    COMMON,
    PREFIX,
)
# Bounded by the same call at the smallest size.
BOUNDED = (QUOTE, TYPED)
MOST_MILLISECONDS = {PHRASE.name: 25.0, COMMON.name: 40.0, PREFIX.name: 60.0}  # at the largest
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
        _tell_footprint(report, floor, bots)


def _running(size: int) -> AbstractContextManager[RunningBot]:
    made = make_library(size)
    return running_dateline(made.database, made.seeds)


def _tell_starts(report: Report) -> None:
    """Add how long it takes from the start of the process to the first answer."""
    for size in SIZES:
        make_library(size)  # before anything is timed
    floor: list[float] = []
    ours: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(STARTS):
        with running_floor() as bot:
            floor.append(_seconds_to_answer(bot, FLOOR))
        for size, seconds in ours.items():
            with _running(size) as bot:
                seconds.append(_seconds_to_answer(bot, QUOTE))
    report.add("start to first answer, floor", Sampled.of(floor), "s")
    least = statistics.median(ours[SMALLEST])
    for size, seconds in ours.items():
        report.add(
            f"start to first answer, {size:,} articles",
            Sampled.of(seconds),
            "s",
            baseline=Sampled.of(floor) if size == SMALLEST else least,
            bound=least + MOST_START if size == SIZES[-1] else None,
        )


def _seconds_to_answer(bot: RunningBot, call: Call) -> float:
    bot.burst(call, 1, 1)
    return time.monotonic() - bot.started


def _tell_commands(report: Report, floor: Series, ours: Sequence[Series]) -> None:
    """Add each command's figures beside its own at the smallest size, and there the floor's."""
    report.add("floor", floor.time, "ms")
    report.add("floor, CPU", floor.cost, "ms")
    for place, call in enumerate(CALLS):
        smallest = ours[place]
        for number, size in enumerate(SIZES):
            taken = ours[number * len(CALLS) + place]
            largest = size == SIZES[-1]
            for name, got, least, empty in (
                (call.name, taken.time, smallest.time.median, floor.time.median),
                (f"{call.name}, CPU", taken.cost, smallest.cost.median, floor.cost.median),
            ):
                bound = MOST_MILLISECONDS.get(name) if largest else None
                if call in BOUNDED and largest:
                    bound = MOST_GROWTH * least
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
        most = least + MOST_MEMORY if size == SIZES[-1] else None
        report.add(f"memory with {size:,} articles", bot.memory(), "MB", baseline=least, bound=most)
