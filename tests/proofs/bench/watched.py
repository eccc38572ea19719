"""The bot by its command line, its loop watched: `tests.proofs.bench.watched FILE URL run`.

Writes a line for each time the loop came late to a task that wanted to run every few milliseconds:
the instant of `time.monotonic`, which all processes share, and by how many seconds.
"""

from __future__ import annotations

import asyncio
import math
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.__main__ import main
from tests.standin.address import aim

if TYPE_CHECKING:
    from collections.abc import Coroutine

EVERY = 0.005  # seconds


async def _watch(file: Path) -> None:
    with file.open("w") as lags:
        while True:
            began = time.monotonic()
            await asyncio.sleep(EVERY)
            late = time.monotonic() - began - EVERY
            if late > EVERY:
                lags.write(f"{began} {late}\n")
                lags.flush()


def read_lags(file: Path, since: float, until: float = math.inf) -> list[float]:
    """Return by how many seconds the loop came late, each time between two instants."""
    lines = [line.split() for line in file.read_text().splitlines()]
    return [float(late) for at, late in lines if since <= float(at) < until]


if __name__ == "__main__":
    run = asyncio.run

    def run_watched(work: Coroutine[Any, Any, object]) -> object:
        async def both() -> object:
            watching = asyncio.create_task(_watch(Path(sys.argv[1])))
            try:
                return await work
            finally:
                watching.cancel()

        return run(both())

    asyncio.run = run_watched  # type: ignore[assignment]
    aim(sys.argv[2])
    sys.exit(main(sys.argv[3:]))
