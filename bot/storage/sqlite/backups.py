"""Copies of the database: taken while it is in use, checked before they count, put back whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.errors import DamagedDatabase, StorageError
from bot.storage.sqlite.failures import failures_told
from bot.storage.sqlite.inspection import inspect, open_to_read, read_version
from bot.storage.sqlite.lock import FileLock
from bot.storage.sqlite.migrations import list_migrations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.storage.sqlite.inspection import Inspection

KEPT = 7  # of the copies that are made unasked, of each kind

# Leaves out what a load makes again from the seeds. Everything hangs off an edition; the numbers
# that were given to articles and speakers stay taken, because old buttons bear them.
_WITHOUT_LIBRARY = """
UPDATE article SET edition_id = NULL;
DELETE FROM edition;
DELETE FROM speaker;
DELETE FROM article;
INSERT INTO title_search (title_search) VALUES ('rebuild');
INSERT INTO edition_search (edition_search) VALUES ('rebuild');
"""


def backup_path(database: Path, kind: str) -> Path:
    """Return where a copy of this kind goes that is made now."""
    now = datetime.now(UTC)
    stamp = f"{now:%Y%m%dT%H%M%S}.{now.microsecond // 1000:03}Z"
    return database.parent / "backups" / f"{database.stem}-{kind}-{stamp}.db"


def list_backups(database: Path, kind: str) -> list[Path]:
    """Return the copies of a kind, oldest first."""
    return sorted((database.parent / "backups").glob(f"{database.stem}-{kind}-*.db"))


def back_up(database: Path, target: Path, *, library: bool = True) -> Inspection:
    """Copy the database as it is at one instant, in use or not, and return what the copy holds.

    The copy appears under its name only once it was looked through. Without `library` it leaves
    out what can be read again from the seeds. Raises StorageError: there is none or it is damaged,
    the target is there already or cannot be written.
    """
    if not database.exists():
        raise StorageError(f"{database} is missing: there is nothing to back up yet.")
    if target.exists():
        raise StorageError(f"{target} is there already: name another file.")
    with failures_told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with partial(target) as copy:
        _copy(database, copy)
        if not library:
            with failures_told(target), closing(sqlite3.connect(copy)) as connection:
                connection.execute("PRAGMA foreign_keys = ON")
                connection.executescript(_WITHOUT_LIBRARY)
                connection.execute("VACUUM")
        held = inspect(copy, copy_of=database)
        with failures_told(target):
            _install(copy, target)
    return held


def keep_unasked(database: Path, kind: str) -> Path:
    """Make a copy in the folder for them, and delete the oldest of its kind beyond the last few."""
    target = backup_path(database, kind)
    back_up(database, target)
    for old in list_backups(database, kind)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def restore(backup: Path, database: Path) -> tuple[Inspection, Path | None]:
    """Put a copy in the database's place; return what it holds and where the replaced file is.

    Raises StorageError, with everything left as it was: the copy is damaged, newer or not ours,
    or the database is in use.
    """
    if not backup.is_file():
        raise StorageError(f"{backup} is missing: name a file that `backup` made.")
    with held_alone(database), partial(database) as copy:
        try:
            _copy(backup, copy)
            held = inspect(copy, copy_of=backup)
        except DamagedDatabase as error:
            raise StorageError(
                f"{backup} is damaged, so the database stays as it is: take another backup."
            ) from error
        return held, replace_database(database, copy)


@contextmanager
def held_alone(database: Path) -> Iterator[None]:
    """Keep every Dateline from the database while the block runs; StorageError where one has it."""
    with failures_told(database):
        database.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(database, alone=True)
    try:
        yield
    finally:
        lock.release()


def replace_database(database: Path, fresh: Path) -> Path | None:
    """Put the file `fresh` in the place of a database that is held alone.

    Returns where the replaced one is kept, None where there was none.
    """
    with failures_told(database):
        kept = _set_aside(database) if database.exists() else None
        _install(fresh, database)
        return kept


def _copy(source: Path, copy: Path) -> None:
    """Copy all pages in one step, which other writers neither see nor disturb."""
    with failures_told(source), closing(open_to_read(source)) as connection:
        read_version(connection, source, newest=len(list_migrations()))
        with failures_told(copy), closing(sqlite3.connect(copy)) as other:
            connection.backup(other)
            # One plain file, that can be copied and read from a read-only disk.
            other.execute("PRAGMA journal_mode = DELETE").fetchall()


def _set_aside(database: Path) -> Path:
    """Keep the file that is to be replaced under another name as well.

    Its log goes first: SQLite would play it into whichever file bears the name.
    """
    kept = backup_path(database, "replaced")
    kept.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(database)) as connection:
        try:
            # Brings the log home where the file is sound; a damaged one is kept with its log.
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        except sqlite3.Error as error:
            if "locked" in str(error):  # by a program that does not know our lock
                raise
    log = database.with_name(f"{database.name}-wal")
    if log.exists():
        log.rename(f"{kept}-wal")
    database.with_name(f"{database.name}-shm").unlink(missing_ok=True)
    try:
        os.link(database, kept)
    except OSError:  # a file system without a second name for a file
        shutil.copy2(database, kept)
    return kept


@contextmanager
def partial(target: Path) -> Iterator[Path]:
    """Yield a name beside `target` to build it under; nothing of that name is left behind."""
    copy = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        yield copy
    finally:
        for ending in ("", "-journal", "-wal", "-shm", ".lock"):
            copy.with_name(f"{copy.name}{ending}").unlink(missing_ok=True)


def _install(copy: Path, target: Path) -> None:
    """Give the finished copy its name, so that a power cut leaves the old file or the new one."""
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    copy.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
