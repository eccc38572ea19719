"""Command lines run by a process that has imported the program already.

Importing takes a command longer than all of its work. A `Fork` is a process as any other, with its
own environment, folder, streams, signals and end; only its interpreter is not started for it.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.standin import launch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[2]
NUMBER = struct.Struct("i")
# What commands import as they run. Those that do not talk to Discord may not load discord.py.
QUIET = (
    "bot.library.loading",
    "bot.operations.explanation",
    "bot.operations.findings",
    "bot.operations.parse_report",
    "bot.operations.progress",
    "bot.parsing.reader",
    "bot.storage",
    "asyncio",
    "sqlite3",
)
TALKING = (
    *QUIET,
    "bot.client.bot",
    "bot.operations.checks",
    "bot.operations.supervisor",
    "bot.operations.token_check",
    "tests.standin.address",
)


class Fork(subprocess.Popen[str]):
    """A module's `launch`, run by a process that has imported what it needs.

    The arguments are the name of the module, the address of a stand-in and the command line.
    """

    _close_pipe_fds: Callable[..., None]

    def _execute_child(self, args: Sequence[str], *more: Any) -> None:  # noqa: ANN401 - as Popen has it
        cwd, env, (own, _, _, printed, _, complained) = more[4], more[5], more[9:15]
        asked = json.dumps([list(args), str(cwd), dict(env)]).encode() + b"\n"
        self._told, its = socket.socketpair()
        with its:
            streams = [
                one if one >= 0 else usual for usual, one in enumerate((own, printed, complained))
            ]
            PARENTS.ask(asked, [*streams, its.fileno()], talks=launch.talks(args[2:]))
        self._close_pipe_fds(*more[9:15])
        self.pid = self._hear()
        self._child_created = True

    def _hear(self) -> int:
        (number,) = NUMBER.unpack(self._told.recv(NUMBER.size))
        return int(number)

    def _try_wait(self, wait_flags: int) -> tuple[int, int]:
        """Wait for its end as `os.waitpid` does, which knows only this process's own children."""
        patience = 0 if wait_flags & os.WNOHANG else None
        if not select.select([self._told], [], [], patience)[0]:
            return 0, 0
        with self._told:
            return self.pid, self._hear()

    def _internal_poll(self, **_: object) -> int | None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode


class _Parents:
    """The processes that fork, each started when it is first asked."""

    def __init__(self) -> None:
        self._started: dict[bool, tuple[socket.socket, subprocess.Popen[bytes]]] = {}

    def ask(self, words: bytes, fds: list[int], *, talks: bool) -> None:
        """Ask the one that has imported what the command needs."""
        if talks not in self._started:
            ours, its = socket.socketpair()
            names = [
                sys.executable,
                "-m",
                __name__,
                str(its.fileno()),
                *(TALKING if talks else QUIET),
            ]
            with its:
                process = subprocess.Popen(
                    names, cwd=ROOT, pass_fds=[its.fileno()], stdin=subprocess.DEVNULL
                )
            self._started[talks] = ours, process
        socket.send_fds(self._started[talks][0], [words], fds)

    def end(self) -> None:
        """End them."""
        for asked, process in self._started.values():
            asked.close()
            process.wait()
        self._started.clear()


PARENTS = _Parents()


def serve(asked: socket.socket) -> list[str]:
    """Fork for each request; return in each fork with its arguments."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        words, fds, *_ = socket.recv_fds(asked, 1 << 16, 4)
        while words and not words.endswith(b"\n"):
            words += asked.recv(1 << 16)
        if not words:
            sys.exit()
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG) != (0, 0):
                pass
        if os.fork() == 0:
            asked.close()
            _fork_again(*fds)
            return _begin(*json.loads(words))
        for fd in fds:
            os.close(fd)


def _fork_again(own: int, printed: int, complained: int, told: int) -> None:
    """Return in another fork, whose streams these are; tell its number and its end."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if child := os.fork():
        for fd in (own, printed, complained):
            os.close(fd)
        os.write(told, NUMBER.pack(child))
        _, status = os.waitpid(child, 0)
        os.write(told, NUMBER.pack(status))
        os._exit(0)
    for number, fd in enumerate((own, printed, complained)):
        os.dup2(fd, number)
    os.closerange(3, max(own, printed, complained, told) + 1)


def _begin(arguments: list[str], cwd: str, env: dict[str, str]) -> list[str]:
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    return arguments


if __name__ == "__main__":
    for name in sys.argv[2:]:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()  # no fork walks over what was there before it
    sys.argv = serve(socket.socket(fileno=int(sys.argv[1])))
    sys.exit(importlib.import_module(sys.argv[0]).launch(*sys.argv[1:]))
