"""`systemctl` for a machine that no systemd runs: the real one as far as that goes.

Units are enabled by the real program; what has to be started and stopped is started as the unit's
file says, with its user, folder and environment, but without its hardening.
"""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path("/etc/systemd/system")
SECONDS = 20
CONNECTED = "has connected to Gateway"  # discord.py's words


def main(arguments: list[str]) -> None:
    """Do what one command line says."""
    verb, *rest = arguments
    now = "--now" in rest
    names = [word for word in rest if word != "--now"]
    subprocess.run(
        ["/usr/bin/systemctl", verb, *names], env=os.environ | {"SYSTEMD_OFFLINE": "1"}, check=True
    )
    if verb == "start" or now:
        _start(*names)
    elif verb == "stop":
        _stop(*names)
    elif verb == "status":
        os.kill(_number(*names), 0)


def _start(name: str) -> None:
    lines = (FOLDER / f"{name}.service").read_text(encoding="utf-8").splitlines()
    unit = dict(line.split("=", 1) for line in lines if "=" in line and line[0] not in "#;")
    with _log(name).open("wb") as log:
        process = subprocess.Popen(
            unit["ExecStart"].split(),
            user=unit["User"],
            group=pwd.getpwnam(unit["User"]).pw_gid,
            extra_groups=[],
            cwd=unit["WorkingDirectory"],
            env=os.environ | dict([unit["Environment"].split("=", 1)]),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    _noted(name).write_text(str(process.pid))
    _until(lambda: process.poll() is not None or CONNECTED in _log(name).read_text())
    if process.poll() is not None:
        sys.exit(_log(name).read_text())


def _stop(name: str) -> None:
    number = _number(name)
    os.kill(number, signal.SIGTERM)
    _until(lambda: not Path(f"/proc/{number}/exe").exists())


def _until(holds: Callable[[], object]) -> None:
    ends = time.monotonic() + SECONDS
    while not holds():
        if time.monotonic() > ends:
            sys.exit("it takes too long")
        time.sleep(0.02)


def _number(name: str) -> int:
    return int(_noted(name).read_text())


def _noted(name: str) -> Path:
    return Path(os.environ["FOLDER"]) / f"{name}.pid"


def _log(name: str) -> Path:
    return Path(os.environ["FOLDER"]) / f"{name}.log"


if __name__ == "__main__":
    main(sys.argv[1:])
