"""What was measured, its bounds, and how it is told: a table and bench.json."""

from __future__ import annotations

import json
import statistics
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sampled:
    """The median of some samples, with the quartiles around it."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, samples: Sequence[float], scale: float = 1.0) -> Sampled:
        """Sum the samples up, each times `scale`."""
        scaled = [sample * scale for sample in samples]
        low, median, high = statistics.quantiles(scaled, n=4) if len(scaled) > 1 else scaled * 3
        return cls(median, low, high)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with what it is compared with; all in `unit`.

    `bound` is the most that the value may be, or the least where `at_least`; a figure without one
    is told for its own sake.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None
    bound: float | None = None
    at_least: bool = False
    spread: tuple[float, float] | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the baseline the value is."""
        return self.value / self.baseline if self.baseline else None

    @property
    def holds(self) -> bool:
        """Whether the value keeps within the bound."""
        if self.bound is None:
            return True
        return self.value >= self.bound if self.at_least else self.value <= self.bound


@dataclass(slots=True)
class Report:
    """The figures of one run, in the order in which they were taken."""

    figures: list[Figure] = field(default_factory=list)

    def add(
        self,
        name: str,
        value: float | Sampled,
        unit: str,
        *,
        baseline: float | Sampled | None = None,
        bound: float | None = None,
        at_least: bool = False,
    ) -> None:
        """Add a figure."""
        spread = (value.low, value.high) if isinstance(value, Sampled) else None
        base = baseline.median if isinstance(baseline, Sampled) else baseline
        median = value.median if isinstance(value, Sampled) else value
        self.figures.append(Figure(name, median, unit, base, bound, at_least, spread))

    @property
    def holds(self) -> bool:
        """Whether every bound is kept."""
        return all(figure.holds for figure in self.figures)

    def table(self) -> Table:
        """Return the figures for a terminal."""
        table = Table("figure", "value", "quartiles", "unit", "baseline", "ratio", "bound", "holds")
        for one in self.figures:
            sign = "≥" if one.at_least else "≤"
            table.add_row(
                one.name,
                _number(one.value),
                f"{_number(one.spread[0])}..{_number(one.spread[1])}" if one.spread else "",
                one.unit,
                _number(one.baseline),
                f"{one.ratio:.2f}" if one.ratio is not None else "",
                f"{sign} {_number(one.bound)}" if one.bound is not None else "",
                "" if one.bound is None else "yes" if one.holds else "[bold red]no",
            )
        return table

    def write(self, path: Path) -> None:
        """Write the figures as JSON."""
        figures = [
            {
                "name": one.name,
                "value": one.value,
                "unit": one.unit,
                "baseline": one.baseline,
                "ratio": one.ratio,
                "bound": one.bound,
                "holds": one.holds,
            }
            for one in self.figures
        ]
        path.write_text(json.dumps({"figures": figures}, indent=1) + "\n", encoding="utf-8")


def _number(value: float | None) -> str:
    """Return three significant digits, or the whole number where it has more."""
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
