"""The program's own commands, many in one process, which is faster than a process for each."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.conftest import ROOT, SEED
from tests.operations.running import environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RUN_EACH = """
import io, json, shlex, sys
from contextlib import redirect_stderr, redirect_stdout
from bot.__main__ import main
for line in sys.stdin.readlines():
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        try:
            code = main(shlex.split(line))
        except SystemExit as end:
            code = end.code
    print(json.dumps([code, said.getvalue()]))
"""

FEED = """<rss version="2.0"><channel><title>Harbour News</title>
<item><title>Two berths close</title><link>https://news.example/berths</link></item>
</channel></rss>"""


def run_each(commands: Sequence[str], home: Path) -> list[tuple[int, str]]:
    """Run each in a home with a library; return its exit code and what it said on standard error.

    FILE stands for a file as the command takes it.
    """
    (home / "seeds").mkdir()
    shutil.copy(SEED, home / "seeds")
    (home / "list.json").write_text("[]")
    (home / "feed.xml").write_text(FEED)
    files = {
        "backup": home / "copy.db",
        "restore": home / "whole.db",
        "corrections": home / "list.json",
        "feed": home / "feed.xml",
        "parse": SEED,
    }
    named = [re.sub(r"\bFILE\b", str(files.get(line.split()[0])), line) for line in commands]
    done = subprocess.run(
        [sys.executable, "-c", RUN_EACH],
        cwd=ROOT,
        env=environment(home, DISCORD_TOKEN=""),
        input="\n".join(["ingest", f"backup {files['restore']}", *named]),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    ended = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(ended) == len(commands) + 2, done.stderr
    return [(code, said) for code, said in ended[2:]]
