"""Running the bot's command line as an operator does, aimed at a stand-in."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.conftest import ROOT
from tests.standin.address import TOKEN
from tests.standin.forks import Fork
from tests.standin.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

SECONDS = 60
NOWHERE = "http://127.0.0.1:9"  # the discard port, which nobody listens on
(_GUILD,) = World.of_guilds(1).guilds.values()
CHANNEL = next(iter(_GUILD.channels))


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return an environment whose home is `folder`, with the stand-in's token."""
    ours = ("DATELINE_", "DISCORD_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    own = {"PYTHONPATH": str(ROOT), "DATELINE_HOME": str(folder), "DISCORD_TOKEN": TOKEN}
    return kept | own | more


def dateline(
    folder: Path,
    *arguments: str,
    discord: str = NOWHERE,
    inside: Sequence[str] = (),
    **more: str,
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end; `inside` is a command that runs the one which follows it."""
    process = _start(folder, discord, arguments, inside, more, stderr=subprocess.PIPE)
    with process:
        try:
            printed, complained = process.communicate(timeout=SECONDS)
        finally:
            process.kill()
    return subprocess.CompletedProcess(arguments, process.returncode, printed, complained)


@contextlib.contextmanager
def running(
    folder: Path, *arguments: str, discord: str, inside: Sequence[str] = (), **more: str
) -> Iterator[subprocess.Popen[str]]:
    """Run one command until the block ends, with all its output in one pipe.

    `inside` is a command that runs the one which follows it.
    """
    process = _start(folder, discord, arguments, inside, more, stderr=subprocess.STDOUT)
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=10)


def _start(
    folder: Path,
    discord: str,
    arguments: Sequence[str],
    inside: Sequence[str],
    more: dict[str, str],
    *,
    stderr: int,
) -> subprocess.Popen[str]:
    """Start a new interpreter if it is inside of something, else fork one that is ready."""
    words = ["tests.standin.launch", discord, *arguments]
    start = subprocess.Popen if inside else Fork
    return start(
        [*inside, sys.executable, "-m", *words] if inside else words,
        cwd=ROOT,
        env=environment(folder, **more),
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
    )


async def until(holds: Callable[[], bool]) -> None:
    """Wait until `holds`, looking every few milliseconds."""
    while not holds():  # noqa: ASYNC110 - what is waited for is in files and in other processes
        await asyncio.sleep(0.01)


def order(database: Path, *, due_in: float) -> None:
    """Set up a daily briefing in CHANNEL whose first slot is due in so many seconds."""
    due = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=due_in)
    with closing(sqlite3.connect(database, timeout=10, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO briefing (guild_id, channel_id, local_time, zone, weekdays, quiet, "
            "opening, window_minutes, created_utc, news_mark, next_day, next_due_utc) "
            "VALUES (?, ?, ?, 'UTC', '0123456', 'quotation', 'latest', 360, ?, 0, ?, ?)",
            (
                int(_GUILD.id),
                int(CHANNEL),
                f"{due:%H:%M:%S}",
                int(due.timestamp() * 1000) - 60_000,
                due.date().isoformat(),
                int(due.timestamp() * 1000),
            ),
        )
