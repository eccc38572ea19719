"""Settings of glibc's allocator and of Python's garbage collector, for a small machine."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# mallopt(3). Unless the trim threshold is set, it grows: after a large block is freed, glibc keeps
# up to 64 MB of free memory for ever. Unless the number of arenas is set, each thread keeps freed
# memory in its own; these threads take turns anyway.
_TRIM_THRESHOLD, _ARENA_MAX = -1, -8
_TRIM_BYTES = 128 * 1024
# glibc returns by itself only what is free at the end of its memory, and something small that stays
# may lie there: after a load of 100,000 articles that is 3 MB. To look for the rest takes 0.5 ms.
_TRIM_EVERY = 60.0  # seconds


def give_memory_back() -> None:
    """Return memory to the system after a load or a large search.

    It does nothing without glibc. Call it before threads start.
    """
    if mallopt := _glibc("mallopt"):
        mallopt(_TRIM_THRESHOLD, _TRIM_BYTES)
        mallopt(_ARENA_MAX, 1)


async def give_free_memory_back(every: float = _TRIM_EVERY) -> None:
    """Return all free memory to the system, again and again; it does nothing without glibc."""
    while malloc_trim := _glibc("malloc_trim"):
        await asyncio.sleep(every)
        malloc_trim(0)


def spare_what_stays() -> None:
    """Exclude everything loaded so far from garbage collection.

    A full collection stops the event loop while it visits every object, and most of them are
    modules, classes and tables that stay until the end. Call it when everything is imported.
    """
    gc.collect()
    gc.freeze()


def _glibc(name: str) -> Callable[..., int] | None:
    """Return a function of glibc, None where there is none."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
