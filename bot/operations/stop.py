"""Runs a program until it ends or the operator asks it to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from bot.errors import Unhealthy

if TYPE_CHECKING:
    from collections.abc import Coroutine

_log = logging.getLogger(__name__)

# A stop that hangs ends by itself, a moment before systemd and Docker end it.
STOPPED_WITHIN = 25.0  # seconds


def run_until_stopped(work: Coroutine[object, object, None]) -> None:
    """Run `work` until it ends or SIGINT or SIGTERM asks it to; both are a clean end."""
    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(_stoppable(work))


async def _stoppable(work: Coroutine[object, object, None]) -> None:
    """Run `work` in this task, which SIGINT and SIGTERM cancel."""
    task = asyncio.current_task()
    # Windows has no such handlers; there asyncio.run itself cancels on Ctrl-C.
    if task and sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, _stop, task)
    await work


def _stop(task: asyncio.Task[object]) -> None:
    """Cancel a task, and kill this process if it has not ended soon after.

    A database or a folder that does not answer holds threads up, and Python waits for them.
    """
    task.cancel()
    killer = threading.Timer(STOPPED_WITHIN, _kill)
    killer.daemon = True
    killer.start()


def _kill() -> None:
    _log.critical("The stop hangs: killed after %.0f s", STOPPED_WITHIN)
    os._exit(Unhealthy.exit_code)
