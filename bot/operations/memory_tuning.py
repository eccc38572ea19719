"""What the process asks of the C library's allocator and of Python's garbage collector."""

from __future__ import annotations

import ctypes
import gc
import sys

# mallopt(3). The limit grows by itself unless it is set: after one large piece was freed, up to
# 64 MB of what is free are kept for ever. Every thread has an arena of its own unless their number
# is set, and keeps what it freed there; here the threads take turns anyway.
_TRIM_THRESHOLD, _ARENA_MAX = -1, -8
_TRIM_BYTES = 128 * 1024


def give_memory_back() -> None:
    """Let what a load or a search over everything took for a moment go back to the system.

    Nothing but glibc knows these; elsewhere this does nothing. Call it before there are threads.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_TRIM_THRESHOLD, _TRIM_BYTES)
        mallopt(_ARENA_MAX, 1)


def spare_what_stays() -> None:
    """Let the garbage collector pass over what is loaded by now, which stays to the end.

    A full collection stops the event loop for as long as it takes to look at every object; most of
    them are modules, classes and tables. Call it when everything is imported.
    """
    gc.collect()
    gc.freeze()
