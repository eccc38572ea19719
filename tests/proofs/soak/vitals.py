"""What a process holds of the machine, seen again and again."""

from __future__ import annotations

import os
import statistics
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Vitals:
    """Memory in MB, file handles and threads of a process, at each look."""

    pid: int
    memory: list[float] = field(default_factory=list)
    handles: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def look(self) -> None:
        """Note what the process holds now."""
        process = Path(f"/proc/{self.pid}")
        pages = int((process / "statm").read_text().split()[1])
        self.memory.append(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
        self.handles.append(len(list((process / "fd").iterdir())))
        self.threads.append(len(list((process / "task").iterdir())))

    def halves(self, series: list[float] | list[int]) -> tuple[float, float]:
        """Return the medians of the two halves of what was seen after the first fifth."""
        warm = series[len(series) // 5 :]
        middle = len(warm) // 2
        return statistics.median(warm[:middle]), statistics.median(warm[middle:])
