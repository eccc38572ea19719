"""Commands on a small library next to an empty command of discord.py alone, the floor."""

from __future__ import annotations

import statistics
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.proofs.bench.bots import Call, running_dateline, running_floor
from tests.proofs.bench.figures import Sampled
from tests.standin.process import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.figures import Report

ROUNDS = 12
CALLS = 24
PAUSE = 0.003  # the bot comes to rest between two calls, as between two members'

FLOOR = Call("floor", {"words": "Raymond"})
FLOOR_TYPED = Call("floor", {"words": "Ra"}, typed="words")


@dataclass(slots=True)
class Series:
    """What the rounds of one call took."""

    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @property
    def time(self) -> Sampled:
        return Sampled.of(self.seconds, 1000)

    @property
    def cost(self) -> Sampled:
        return Sampled.of(self.cpu, 1000)


def interleave(
    calls: Sequence[tuple[RunningBot, Call]], *, at_once: int = 1, rounds: int = ROUNDS
) -> list[Series]:
    """Measure the calls in turn, again and again, so that what disturbs one disturbs all."""
    series = [Series() for _ in calls]
    for number in range(-1, rounds):
        for (bot, call), taken in zip(calls, series, strict=True):
            burst = bot.burst(call, CALLS, at_once, PAUSE if at_once == 1 else 0.0)
            if number >= 0:  # the first round is for warming up
                taken.seconds.extend(burst.seconds)
                taken.cpu.append(burst.cpu)
    return series


def measure(report: Report) -> None:
    """Add what each command takes, alone and eight at once, with the floor beside it."""
    calls = [
        Call("quote", {"speaker": "Raymond"}),
        Call("quote", {"speaker": "Ra"}, typed="speaker"),
        Call("summary", {}),
        Call("dates", {}),
        Call("search", {"words": "space"}),
    ]
    with (
        tempfile.TemporaryDirectory() as folder,
        running_floor() as floor,
        running_dateline(Path(folder) / "dateline.db", ROOT / "seeds") as bot,
    ):
        bot.settle()
        pairs = [(floor, FLOOR), (floor, FLOOR_TYPED), *((bot, call) for call in calls)]
        for at_once in (1, 8):
            _tell(report, calls, interleave(pairs, at_once=at_once), at_once)


def _tell(report: Report, calls: Sequence[Call], series: Sequence[Series], at_once: int) -> None:
    empty, empty_typed, *ours = series
    flying = f"{at_once} in flight"
    report.add(f"floor, {flying}", empty.time, "ms")
    report.add(f"floor, {flying}, CPU", empty.cost, "ms")
    for call, taken in zip(calls, ours, strict=True):
        base = empty_typed if call.typed else empty
        bound = base.time.median + 1.0 if call.path == "quote" and at_once == 1 else None
        report.add(f"{call.name}, {flying}", taken.time, "ms", baseline=base.time, bound=bound)
        least = statistics.median(base.cpu) * 1000
        report.add(
            f"{call.name}, {flying}, CPU",
            taken.cost,
            "ms",
            baseline=least,
            bound=2 * least if call.path == "quote" else None,
        )
