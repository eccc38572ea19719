"""Ask for known vulnerabilities of all pinned packages: `python -m tests.proofs.audit`.

Ends with 1 where there is one. Where the network does not let it ask, it says so and ends with 0:
pip-audit itself calls that "No known vulnerabilities found".
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

from tests.proofs.audit.verdict import Verdict, not_asked, read

ROOT = Path(__file__).parents[3]
PINNED = ("requirements.txt", "requirements-dev.txt")
# pip-audit has many dependencies, which are not to decide which versions the tests run with.
TOOLS = ROOT / ".venv" / "audit"
PROGRAMS = TOOLS / ("Scripts" if sys.platform == "win32" else "bin")
SECONDS = 300


def install() -> str:
    """Install pip-audit where it is missing; return why it cannot be, "" if it is there."""
    mark = TOOLS / ".ready"
    pins = Path(__file__).with_name("requirements.txt")
    if mark.exists() and mark.stat().st_mtime >= pins.stat().st_mtime:
        return ""
    venv.create(TOOLS, with_pip=True, clear=True)
    done = run("python", "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(pins))
    if done.returncode == 0:
        mark.touch()
        return ""
    return f"pip-audit cannot be installed ({last_line(done.stderr)})"


def audit(pins: str) -> Verdict:
    """Ask about the packages of one file."""
    asked = ("--disable-pip", "--require-hashes", "--format", "json", "-r", str(ROOT / pins))
    done = run("pip-audit", *asked)
    try:
        return read(pins, json.loads(done.stdout))
    except ValueError:
        return not_asked(pins, f"the service cannot be reached ({last_line(done.stderr)})")


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(PROGRAMS / program), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)


def last_line(text: str) -> str:
    return next(iter(reversed(text.strip().splitlines())), "no reason given")[:300]


def main() -> int:
    missing = install()
    verdicts = [not_asked(pins, missing) if missing else audit(pins) for pins in PINNED]
    for verdict in verdicts:
        for sentence in verdict.sentences:
            print(sentence)
    return int(any(verdict.vulnerable for verdict in verdicts))


if __name__ == "__main__":
    sys.exit(main())
