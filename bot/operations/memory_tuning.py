"""Settings of glibc's allocator and of Python's garbage collector, for a small machine."""

from __future__ import annotations

import ctypes
import gc
import sys

# mallopt(3). Unless the trim threshold is set, it grows: after a large block is freed, glibc keeps
# up to 64 MB of free memory for ever. Unless the number of arenas is set, each thread keeps freed
# memory in its own; these threads take turns anyway.
_TRIM_THRESHOLD, _ARENA_MAX = -1, -8
_TRIM_BYTES = 128 * 1024


def give_memory_back() -> None:
    """Return memory to the system after a load or a large search.

    It does nothing without glibc. Call it before threads start.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_TRIM_THRESHOLD, _TRIM_BYTES)
        mallopt(_ARENA_MAX, 1)


def spare_what_stays() -> None:
    """Exclude everything loaded so far from garbage collection.

    A full collection stops the event loop while it visits every object, and most of them are
    modules, classes and tables that stay until the end. Call it when everything is imported.
    """
    gc.collect()
    gc.freeze()
