"""The stand-in as a process of its own, for tests and proofs that measure or kill it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.standin.remote import RemoteStandin, StandinError

ROOT = Path(__file__).parents[2]


class StandinProcess(RemoteStandin):
    """A stand-in in its own process."""

    def __init__(self, *, guilds: int = 1, members: int = 0) -> None:
        command = [sys.executable, "-m", "tests.standin", "--guilds", str(guilds)]
        command += ["--members", str(members)]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        self.url = self._process.stdout.readline().strip()
        if not self.url:
            self.close()
            raise StandinError("it did not start")

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def close(self) -> None:
        """End the process."""
        self._process.terminate()
        self._process.wait(timeout=10)
        if self._process.stdout:
            self._process.stdout.close()
