"""Measures, prints a table, writes bench.json: `python -m tests.proofs.bench [section…]`.

Every figure has its baseline in the same run. Ends with 1 where a bound is not kept.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from rich.console import Console

from tests.proofs.bench import (
    cards,
    commands,
    engines,
    feeding,
    growth,
    loading,
    meanwhile,
    verification,
)
from tests.proofs.bench.figures import Report
from tests.standin.process import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

# Each adds its figures to the report; in the order in which they run.
SECTIONS: dict[str, Callable[[Report], None]] = {
    "commands": commands.measure,
    "growth": growth.measure,
    "loading": loading.measure,
    "meanwhile": meanwhile.measure,
    "feeding": feeding.measure,
    "verification": verification.measure,
    "cards": cards.measure,
    "engines": engines.measure,
}


def main() -> int:
    """Run the sections that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.bench", description=__doc__)
    parser.add_argument("section", nargs="*", metavar="|".join(SECTIONS), help="all where none is")
    chosen = parser.parse_args().section or [*SECTIONS]
    if unknown := set(chosen) - SECTIONS.keys():
        parser.error(f"no section {', '.join(sorted(unknown))}; there are {', '.join(SECTIONS)}")
    report = Report()
    console = Console(width=None if sys.stdout.isatty() else 140)
    for name in chosen:
        began = time.monotonic()
        SECTIONS[name](report)
        console.print(f"{name}: {time.monotonic() - began:.0f} s", highlight=False)
    console.print(report.table())
    report.write(ROOT / "bench.json")
    return 0 if report.holds else 1


if __name__ == "__main__":
    sys.exit(main())
