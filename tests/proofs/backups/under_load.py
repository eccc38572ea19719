"""Takes a backup every second while two processes write, restores each one and looks at it.

Run by `make backups`. One process sets up briefings, each with its deliveries and a counter in one
transaction, as fast as it can; another loads the articles again and again, from one of two
libraries that differ in every row. Each backup, restored, must be sound and show one instant: as
many briefings and deliveries as its counter says, a counter between what was committed when the
backup began and when it ended, and the articles of one library only.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bot.storage.sqlite.database import Database
from bot.storage.sqlite.migrations import FUNCTIONS
from tests.conftest import ROOT
from tests.proofs.databases import File
from tests.proofs.kills.ingest import Shown, clean, rows, write_seeds

FILES = 150
DELIVERIES = 3


@dataclass(slots=True)
class Writer:
    """Writes as fast as it can; `committed` is the number of the last transaction.

    `loads` counts what another process did at the same time.
    """

    database: Path
    committed: int = 0
    loads: int = 0
    ended: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        asyncio.run(self._write())

    async def _write(self) -> None:
        database = await Database.open(self.database)
        try:
            while not self.ended.is_set():
                await self._one(database, self.committed + 1)
                self.committed += 1
        finally:
            await database.close()

    async def _one(self, database: Database, number: int) -> None:
        async with database.writing() as transaction:
            await transaction.execute(
                "INSERT INTO briefing (guild_id, channel_id, local_time, zone, weekdays, quiet, "
                "opening, window_minutes, created_utc, news_mark, next_day, next_due_utc) VALUES "
                "(?, 2, '08:00', 'UTC', '0', 'quotation', 'latest', 60, 0, 0, '', 0)",
                (number,),
            )
            await transaction.execute_many(
                "INSERT INTO delivery (briefing_id, day, due_utc, status, next_try_utc) "
                "SELECT max(id), ?, 0, 'sent', 0 FROM briefing",
                [(str(day),) for day in range(DELIVERIES)],
            )
            await transaction.execute(
                "INSERT OR REPLACE INTO state VALUES ('written', ?)", (str(number),)
            )


@dataclass(frozen=True, slots=True)
class Taken:
    """One backup, and how many transactions were committed before and after it was taken."""

    file: Path
    before: int
    after: int
    seconds: float


def main() -> int:
    """Take the backups, look at each, print what was found; 0 when every one was right."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=int, default=60)
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        libraries = prepare(folder)
        taken, loads = take_backups(folder, seconds)
        found = Counter(verdict(folder, one, libraries) for one in taken)
    slowest = max(one.seconds for one in taken)
    right = sum(count for told, count in found.items() if not told.startswith("WRONG"))
    print(
        f"{len(taken)} backups in {seconds} s, amid {taken[-1].after} transactions and {loads} "
        f"loads; the slowest took {slowest:.2f} s; {right} right: {dict(found)}"
    )
    return int(right < len(taken) or loads < seconds // 10)


def prepare(folder: Path) -> dict[str, Shown]:
    """Make two folders of seeds and a database; return the rows that each library shows."""
    libraries = {}
    for generation, name in enumerate(("old", "new"), start=1):
        seeds = folder / name
        seeds.mkdir()
        write_seeds(seeds, range(FILES), generation=generation)
        dateline(folder / "dateline.db", seeds, "ingest")
        libraries[name] = without_revisions(rows(File(folder / "dateline.db")))
    return libraries


def without_revisions(found: Shown) -> Shown:
    """Leave out what rises with each load."""
    return found | {"articles": [(slug, *rest) for slug, _, *rest in found["articles"]]}


def take_backups(folder: Path, seconds: int) -> tuple[list[Taken], int]:
    """Take one a second while others write; return them, and how often the articles changed."""
    database = folder / "dateline.db"
    writer = Writer(database)
    working = [
        threading.Thread(target=writer.run),
        threading.Thread(target=load_again, args=(folder, writer)),
    ]
    for thread in working:
        thread.start()
    taken = []
    try:
        began = time.monotonic()
        for number in range(seconds):
            time.sleep(max(0.0, began + number - time.monotonic()))
            file, before, start = folder / f"{number}.db", writer.committed, time.monotonic()
            dateline(database, folder / "old", "backup", str(file))
            # One more may be committed and not yet counted.
            taken.append(Taken(file, before, writer.committed + 1, time.monotonic() - start))
    finally:
        writer.ended.set()
        for thread in working:
            thread.join()
    return taken, writer.loads


def load_again(folder: Path, writer: Writer) -> None:
    """Load one library and then the other, until the end."""
    while not writer.ended.is_set():
        for name in ("old", "new"):
            dateline(folder / "dateline.db", folder / name, "ingest")
            writer.loads += 1


def verdict(folder: Path, taken: Taken, libraries: dict[str, Shown]) -> str:
    """Restore a backup and tell which library it shows, or what is wrong with it."""
    home = folder / "restored"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    database = home / "dateline.db"
    dateline(database, folder / "old", "restore", str(taken.file))
    with closing(sqlite3.connect(database)) as connection:
        ((written,),) = connection.execute("SELECT value FROM state WHERE name = 'written'")
        ((briefings,),) = connection.execute("SELECT count(*) FROM briefing")
        ((deliveries,),) = connection.execute("SELECT count(*) FROM delivery")
    if not int(written) == briefings == deliveries / DELIVERIES:
        return f"WRONG: counted {written}, {briefings} briefings, {deliveries} deliveries"
    if not taken.before <= briefings <= taken.after:
        return f"WRONG: {briefings}, and {taken.before} to {taken.after} were committed"
    if not sound(database):
        return "WRONG: not sound"
    shown = without_revisions(rows(File(database)))
    return next((name for name, library in libraries.items() if library == shown), "WRONG: mixed")


def sound(database: Path) -> bool:
    """Tell whether pages, references and search index are sound, once leftovers are cleared."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        for function in FUNCTIONS:
            connection.create_function(*function)
        connection.execute(
            "DELETE FROM edition WHERE id NOT IN (SELECT edition_id FROM article WHERE edition_id)"
        )
    return clean(File(database))


def dateline(database: Path, seeds: Path, *arguments: str) -> None:
    """Run one command; leave where it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env={**os.environ, "DATELINE_DB": str(database), "DATELINE_SEEDS": str(seeds)},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{arguments[0]} failed with {done.returncode}: {done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
