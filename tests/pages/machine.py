"""A copy of the project to try the pages' lines in, with stand-ins for what a test must not touch.

Nothing is downloaded: pip finds what the lines ask for among the packages that the tests run with.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.conftest import ROOT
from tests.standin.address import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.pages.lines import Line

SECONDS = 60
# What an unpacked version has not: a contributor's settings, data and tools.
NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", ".*_cache", ".hypothesis", ".env", "*.db*", "backups"
)
# What would lead a line to the tests' own environment.
OURS = ("DATELINE_", "DISCORD_", "VIRTUAL_ENV", "PYTHON", "PIP_")

PROGRAMS = {
    # To unpack pip takes an environment longer than all else; `make fresh` tries that.
    "python3": f"""#!/bin/sh
python={sys.base_prefix}/bin/python3.{sys.version_info.minor}
[ "$1 $2" = "-m venv" ] || exec "$python" "$@"
shift 2
"$python" -m venv --without-pip "$@"
for folder; do :; done
printf '#!/bin/sh\nexec "%s/bin/python" -m pip "$@"\n' "$PWD/$folder" > "$folder/bin/pip"
chmod +x "$folder/bin/pip"
""",
    "sudo": """#!/bin/sh
[ "$1" = -u ] || exit 64
user=$2
shift 2
exec runuser -u "$user" -- "$@"
""",
    # Follows for ever where all is well; a word that it does not know ends it at once.
    "journalctl": """#!/bin/sh
timeout 0.3 /usr/bin/journalctl "$@"
[ $? -eq 124 ]
""",
    "systemctl": """#!/bin/sh
exec /opt/dateline/.venv/bin/python -I /opt/dateline/tests/pages/systemctl.py "$@"
""",
}
# Aims every Python that starts at the stand-in for Discord, or ends it.
AIM = """import os, sys
if "STANDIN" in os.environ:
    try:
        sys.path.insert(0, os.environ["PROJECT"])
        from tests.standin.address import aim
        sys.path.pop(0)
        aim(os.environ["STANDIN"])
    except BaseException as error:
        print(f"not aimed at the stand-in: {error!r}", file=sys.stderr, flush=True)
        os._exit(70)
"""
# Gives this process an /etc, an /opt and a /root of its own, with the project where the page has it
# put, and the tests' Python where it was; nobody but root could start one that lies in /root.
FURNISH = """set -e
cd "$FOLDER"
mount -t tmpfs etc etc && cp -a /etc/. etc && mount --bind etc /etc
mount --bind "$BASE" python && mount --bind -o ro "$VENV" venv
mount -t tmpfs opt /opt && mount -t tmpfs -o mode=755 root /root
cp -r aim /opt && mkdir -p /opt/dateline "$BASE" "$VENV"
mount --bind dateline /opt/dateline && mkdir /opt/dateline/.venv
mount --bind venv /opt/dateline/.venv && mount --bind venv "$VENV" && mount --bind python "$BASE"
cd /
"""
# A process whose mounts are its own, and what it starts ends with it.
ALONE = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")


class Machine:
    """A folder with a copy of the project, as it is unpacked, and programs that come first."""

    def __init__(self, folder: Path, standin: str) -> None:
        self.project = folder / "dateline"
        self._folder = folder
        self._standin = standin
        shutil.copytree(ROOT, self.project, ignore=NOT_COPIED)
        for name in ("aim", "bin", "etc", "python", "venv"):
            (folder / name).mkdir()
        (folder / "aim" / "sitecustomize.py").write_text(AIM)
        for name, text in PROGRAMS.items():
            (folder / "bin" / name).write_text(text)
            (folder / "bin" / name).chmod(0o755)

    def put_token_in(self) -> None:
        """Do what the pages tell between two lines."""
        example = (self.project / ".env.example").read_text(encoding="utf-8")
        filled = example.replace("DISCORD_TOKEN=\n", f"DISCORD_TOKEN={TOKEN}\n")
        (self.project / ".env").write_text(filled)

    def run(self, line: Line) -> None:
        """Run a line in the project's folder, to its end."""
        with self.started(line) as process:
            told, _ = process.communicate(timeout=SECONDS)
        assert process.returncode == 0, f"{line}\n{told[-3000:]}"
        assert "WARNING: dateline " not in told, told  # all that pip says of an unknown extra

    @contextmanager
    def started(self, line: Line) -> Iterator[subprocess.Popen[str]]:
        """Run a line in the project's folder until the block ends."""
        aimed = {"STANDIN": self._standin} if re.search(r"\b(bot|dateline)\b", line.text) else {}
        with self._process("bash", "-c", line.text, **aimed) as process:
            yield process

    def run_as_root(self, lines: Sequence[Line]) -> None:
        """Run lines as they stand, one after the other; what they start ends with them."""
        script = FURNISH + "".join(
            f"echo {shlex.quote(str(line))}; bash -ec {shlex.quote(line.text)}\n" for line in lines
        )
        own = {
            "BASE": sys.base_prefix,
            "FOLDER": str(self._folder),
            "PROJECT": "/opt/dateline",
            "PYTHONPATH": "/opt/aim",
            "STANDIN": self._standin,
            "VENV": sys.prefix,
        }
        with self._process(*ALONE, "bash", "-c", script, **own) as process:
            told, _ = process.communicate(timeout=SECONDS)
        assert process.returncode == 0, told[-5000:]

    @contextmanager
    def _process(self, *command: str, **own: str) -> Iterator[subprocess.Popen[str]]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        paths = (self._folder / "bin", self.project / ".venv" / "bin", os.environ["PATH"])
        process = subprocess.Popen(
            command,
            cwd=self.project,
            env=kept
            | {
                "PATH": ":".join(map(str, paths)),
                "PYTHONPATH": f"{self._folder / 'aim'}:{sysconfig.get_path('purelib')}",
                "PIP_CONFIG_FILE": os.devnull,
                "PIP_NO_INDEX": "1",
                "PIP_NO_BUILD_ISOLATION": "0",  # pip reads it the wrong way round
                "PIP_DISABLE_PIP_VERSION_CHECK": "1",
                "PIP_NO_COMPILE": "1",  # each module is compiled when it is imported
                "PROJECT": str(self.project),
            }
            | own,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate(timeout=SECONDS)
