"""Commands on a small library beside an empty command of discord.py alone, the floor."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.proofs.bench.bots import Call, running_dateline, running_floor
from tests.proofs.bench.figures import Sampled
from tests.proofs.bench.made_library import make_library
from tests.proofs.bench.questions import DATES, PHRASE, QUOTE, SMALLEST, SUMMARY, TYPED, VERIFY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.figures import Report

ROUNDS = 12
CALLS = 24
PAUSE = 0.003  # the bot comes to rest between two calls, as between two members'
MOST_ABOVE = 1.4  # ms above the floor
MOST_CPU = 1.9  # times the floor's

FLOOR = Call("floor", {"words": "Raymond"})
FLOOR_TYPED = Call("floor", {"words": "Ra"}, typed="words")
MEASURED = (QUOTE, TYPED, SUMMARY, DATES, PHRASE, VERIFY)

MOST_VERIFY = 3.0  # times /quote
BOUNDED = (QUOTE, TYPED)


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
    """Measure the calls in turn, again and again, so that a disturbance hits them all."""
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
    made = make_library(SMALLEST)
    with running_floor() as floor, running_dateline(made.database, made.seeds) as bot:
        bot.settle()
        pairs = [(floor, FLOOR), (floor, FLOOR_TYPED), *((bot, call) for call in MEASURED)]
        for at_once in (1, 8):
            _tell(report, interleave(pairs, at_once=at_once), at_once)


def _tell(report: Report, series: Sequence[Series], at_once: int) -> None:
    empty, empty_typed, *ours = series
    flying = f"{at_once} in flight"
    report.add(f"floor, {flying}", empty.time, "ms")
    report.add(f"floor, {flying}, CPU", empty.cost, "ms")
    for call, taken in zip(MEASURED, ours, strict=True):
        base = empty_typed if call.typed else empty
        bounded = call in BOUNDED and at_once == 1
        report.add(
            f"{call.name}, {flying}",
            taken.time,
            "ms",
            baseline=base.time,
            bound=base.time.median + MOST_ABOVE if bounded else None,
        )
        report.add(
            f"{call.name}, {flying}, CPU",
            taken.cost,
            "ms",
            baseline=base.cost,
            bound=base.cost.median * MOST_CPU if bounded else None,
        )
    medians = {call.name: taken.time.median for call, taken in zip(MEASURED, ours, strict=True)}
    report.add(
        f"{VERIFY.name} beside {QUOTE.name}, {flying}",
        medians[VERIFY.name] / medians[QUOTE.name],
        "times",
        bound=MOST_VERIFY if at_once == 1 else None,
    )
