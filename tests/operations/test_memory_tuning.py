"""Free memory goes back to the system."""

from __future__ import annotations

import asyncio
import ctypes
import sys
from pathlib import Path

import pytest

from bot.operations.memory_tuning import give_free_memory_back

HAS_GLIBC = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "malloc_trim")


def resident() -> int:
    """Return the pages that this process takes."""
    return int(Path("/proc/self/statm").read_text().split()[1])


@pytest.mark.skipif(not HAS_GLIBC, reason="another allocator")
async def test_free_memory_is_returned_when_something_lies_behind_it() -> None:
    blocks = [bytes(20_000) for _ in range(1_000)]
    del blocks[:-1]
    before = resident()
    task = asyncio.create_task(give_free_memory_back(every=0.01))
    await asyncio.sleep(0.1)
    task.cancel()
    assert before - resident() > 3_000
