"""Processes for work that the bot's own must not do: reading, converting, drawing."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

STARTING_SECONDS = 60.0  # until a new process answers, on a very busy machine
LARGEST_ANSWER = 40_000_000  # bytes


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


class WorkerProcess:
    """A process that answers one request after another, in bounded memory; it may be killed.

    It starts with the first request, and again after it ended. `work` runs in it: it sends some
    bytes as soon as it is ready, then an answer to each request, until the other side hangs up.
    `memory` is the most address space that it gets, in bytes. Not for several threads at a time.
    """

    def __init__(self, work: Callable[[Connection], None], memory: int) -> None:
        self._work = work
        self._memory = memory
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def ask(self, *request: bytes, seconds: float) -> bytes:
        """Send a request, in one part or several, and return the answer.

        Raises TimeoutError if there is none within `seconds`, EOFError or OSError if the process
        ended. The next request gets a new process then.
        """
        if self._process and not self._process.is_alive():
            self.close()  # somebody ended it while it waited
        try:
            connection = self._connection or self._start()
            for part in request:
                connection.send_bytes(part)
            return _receive(connection, seconds)
        except (EOFError, OSError):  # TimeoutError is an OSError
            self.close()
            raise

    @property
    def pid(self) -> int | None:
        """The running process's id, None while none runs."""
        return self._process.pid if self._process and self._process.is_alive() else None

    def close(self) -> None:
        """End the process."""
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._connection = None

    def _start(self) -> Connection:
        # The only way to start a process from one that has threads.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        arguments = (self._work, self._memory, theirs)
        self._process = context.Process(target=_run, args=arguments, daemon=True)
        self._process.start()
        theirs.close()
        self._connection = ours
        _receive(ours, STARTING_SECONDS)
        return ours


def _receive(connection: Connection, seconds: float) -> bytes:
    if not connection.poll(seconds):
        raise TimeoutError
    return connection.recv_bytes(LARGEST_ANSWER)


def _run(work: Callable[[Connection], None], memory: int, connection: Connection) -> None:
    end_with_parent()
    _limit_memory(memory)
    with contextlib.suppress(EOFError, OSError, MemoryError):
        work(connection)


def _limit_memory(memory: int) -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):  # a lower limit is set already
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
