"""Install the project as its pages say, on a machine with only Python: `tests.proofs.fresh`.

Follows the README's first command and every line of docs/install-pip.md in fresh clones, then
installs the wheel beside a home folder elsewhere; prints how long each took, and ends with 1 where
something is not as the pages say. Needs the network for packages, and takes minutes.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from tests.conftest import ROOT, SEED

MOST_SECONDS = 900
REFUSED = 2
# A venv of this Python: that of the tests must not be found.
OURS = ("DATELINE_", "DISCORD_", "VIRTUAL_ENV", "PYTHON")


class Trial:
    """What was done, how long it took, and what was not as it should be."""

    def __init__(self, python: str) -> None:
        self.python = python
        self.wrong = 0
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        self._environment = kept | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    def line(self, command: str, folder: Path, expected: int = 0, **more: str) -> str:
        """Run one line of a shell and print its time; return its output."""
        began = time.monotonic()
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=self._environment | more,
            capture_output=True,
            text=True,
            timeout=MOST_SECONDS,
            check=False,
        )
        self.tell(command, time.monotonic() - began, right=done.returncode == expected)
        if done.returncode != expected:
            print(done.stdout[-1000:], done.stderr[-2000:])
        return done.stdout + done.stderr

    def tell(self, what: str, seconds: float, *, right: bool = True) -> None:
        """Print one line of the report."""
        self.wrong += not right
        print(f"{'ok' if right else 'WRONG':<6}{seconds:7.1f} s  {what}", flush=True)

    def make_run(self, folder: Path) -> None:
        """Start the bot with the README's first command, until it prints its address."""
        began = time.monotonic()
        with subprocess.Popen(
            ["make", "run", f"PYTHON={self.python}"],
            cwd=folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        ) as process:
            assert process.stdout
            found = any("http://127.0.0.1:" in line for line in process.stdout)
            self.tell("make run, until the address", time.monotonic() - began, right=found)
            os.killpg(process.pid, signal.SIGINT)
            self.tell("Ctrl-C", 0, right=process.wait(30) in {0, 130, -signal.SIGINT, REFUSED})


def clone(into: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(into)], check=True)
    return into


def by_make(trial: Trial, folder: Path) -> None:
    project = clone(folder / "make")
    trial.make_run(project)
    trial.make_run(project)


def by_pip(trial: Trial, folder: Path) -> None:
    """Run each line of the page's blocks; without a token `run` is refused with a sentence."""
    project = clone(folder / "pip")
    page = (project / "docs" / "install-pip.md").read_text(encoding="utf-8")
    for block in re.findall(r"^```sh\n(.*?)^```", page, re.DOTALL | re.MULTILINE):
        for command in block.strip().splitlines():
            here = command.replace("python3 ", f"{trial.python} ")
            ends = REFUSED if command.endswith("bot run") else 0
            trial.line(here, project, ends)


def by_wheel(trial: Trial, folder: Path) -> None:
    """Install the wheel; everything that the program needs is in it, the home is elsewhere."""
    project, home = clone(folder / "wheel"), folder / "home"
    (home / "seeds").mkdir(parents=True)
    (home / "seeds" / SEED.name).write_bytes(SEED.read_bytes())
    trial.line(f"{trial.python} -m venv {folder}/venv", folder)
    pip = f"{folder}/venv/bin/pip"
    trial.line(f"{pip} wheel --quiet --no-deps --wheel-dir {folder}/dist .", project)
    (wheel,) = (folder / "dist").glob("*.whl")
    trial.line(f"{pip} install --quiet --require-hashes -r requirements.txt", project)
    trial.line(f"{pip} install --quiet --no-deps {wheel}", folder)
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    wanted = {
        str(path.relative_to(ROOT))
        for room in ("bot", "cogs")
        for path in (ROOT / room).rglob("*")
        if path.suffix in {".py", ".sql", ".typed"}
    }
    missing = wanted - names
    trial.tell(
        f"the wheel holds {len(wanted)} files, missing: {missing or 'none'}", 0, right=not missing
    )
    dateline = f"{folder}/venv/bin/dateline"
    told = trial.line(f"{dateline} check", home)
    found = f"Articles in {home}/seeds." in told and f"Database in {home}/data/dateline.db." in told
    trial.tell("check prints where: the working folder", 0, right=found)
    told = trial.line(f"{dateline} check", folder, DATELINE_HOME=str(home))
    found = f"Articles in {home}/seeds." in told
    trial.tell("check prints where: DATELINE_HOME", 0, right=found)
    told = trial.line(f"{dateline} ingest", home)
    trial.tell(
        "the seed was loaded",
        0,
        right="1 added" in told and (home / "data" / "dateline.db").exists(),
    )


def main(python: str) -> int:
    """Go through every way with this Python."""
    trial = Trial(python)
    with tempfile.TemporaryDirectory() as name:
        for way in (by_make, by_pip, by_wheel):
            print(way.__name__.replace("_", " "))
            way(trial, Path(name))
    return int(trial.wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else sys.executable))
