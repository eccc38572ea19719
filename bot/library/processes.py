"""Worker processes for reading: they have low priority and end with the bot."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from multiprocessing.connection import wait


def start_worker() -> None:
    """Take low priority, because the bot answers meanwhile, and end with the bot."""
    if hasattr(os, "nice"):  # not on Windows
        os.nice(19)
    end_with_parent()


def end_with_parent() -> None:
    """Leave Ctrl-C to the parent process, and end when it ends, in whatever way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
