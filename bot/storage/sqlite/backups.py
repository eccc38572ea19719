"""Backups: copies are made while the database is in use, checked, and restored whole."""

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
from bot.storage.sqlite.migrations import FUNCTIONS, list_migrations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.storage.records import Inspection

KEPT = 7  # automatic backups of each kind

# Removes what loading the seeds makes again. Other rows go with their edition. Ids of articles and
# speakers stay used, because they are in old buttons.
_WITHOUT_LIBRARY = """
UPDATE article SET edition_id = NULL;
DELETE FROM edition;
DELETE FROM speaker;
DELETE FROM article;
DELETE FROM speaker_index;
INSERT INTO title_search (title_search) VALUES ('rebuild');
INSERT INTO edition_search (edition_search) VALUES ('rebuild');
INSERT INTO title_phrases (title_phrases) VALUES ('delete-all');
INSERT INTO edition_phrases (edition_phrases) VALUES ('delete-all');
INSERT INTO run_search (run_search) VALUES ('rebuild');
"""


def backup_path(database: Path, kind: str) -> Path:
    """Return the path for a backup of this kind made now."""
    now = datetime.now(UTC)
    stamp = f"{now:%Y%m%dT%H%M%S}.{now.microsecond // 1000:03}Z"
    return database.parent / "backups" / f"{database.stem}-{kind}-{stamp}.db"


def list_backups(database: Path, kind: str) -> list[Path]:
    """Return the backups of a kind, oldest first."""
    return sorted((database.parent / "backups").glob(f"{database.stem}-{kind}-*.db"))


def back_up(database: Path, target: Path, *, library: bool = True) -> Inspection:
    """Copy the database as it is at one instant, in use or not, and return what the copy holds.

    The copy gets its name only after it was checked. Without `library` it leaves out what can be
    read again from the seeds. Raises StorageError if the database is missing or damaged, or if the
    target exists or cannot be written.
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
                for function in FUNCTIONS:
                    connection.create_function(*function)
                connection.executescript(_WITHOUT_LIBRARY)
                connection.execute("VACUUM")
        held = inspect(copy, copy_of=database)
        with failures_told(target):
            _install(copy, target)
    return held


def keep_unasked(database: Path, kind: str) -> Path:
    """Make an automatic backup, and delete all but the last few of its kind."""
    target = backup_path(database, kind)
    back_up(database, target)
    for old in list_backups(database, kind)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def restore(backup: Path, database: Path) -> tuple[Inspection, Path | None]:
    """Replace the database by a backup; return what it holds and where the replaced file is.

    Raises StorageError and changes nothing if the backup is damaged, too new or not ours, or if the
    database is in use.
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
    """Lock all others out of the database during the block; StorageError if it is in use."""
    with failures_told(database):
        database.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(database, alone=True)
    try:
        yield
    finally:
        lock.release()


def replace_database(database: Path, fresh: Path) -> Path | None:
    """Replace a database that is held alone by the file `fresh`.

    Returns where the replaced file is kept, None if there was none.
    """
    with failures_told(database):
        kept = _set_aside(database) if database.exists() else None
        _install(fresh, database)
        return kept


def _copy(source: Path, copy: Path) -> None:
    """Copy all pages in one step, which no writer disturbs or notices."""
    with failures_told(source), closing(open_to_read(source)) as connection:
        read_version(connection, source, newest=len(list_migrations()))
        with failures_told(copy), closing(sqlite3.connect(copy)) as other:
            connection.backup(other)
            # Without a log, so that the one file can be copied, and read on a read-only disk.
            other.execute("PRAGMA journal_mode = DELETE").fetchall()


def _set_aside(database: Path) -> Path:
    """Keep the file that is about to be replaced, under another name.

    Its log goes first, because SQLite would apply it to any file with that name.
    """
    kept = backup_path(database, "replaced")
    kept.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(database)) as connection:
        try:
            # Merges the log into a sound file; a damaged file is kept with its log.
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
    except OSError:  # the file system has no hard links
        shutil.copy2(database, kept)
    return kept


@contextmanager
def partial(target: Path) -> Iterator[Path]:
    """Yield a temporary name beside `target`; files of that name are deleted at the end."""
    copy = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        yield copy
    finally:
        for ending in ("", "-journal", "-wal", "-shm", ".lock"):
            copy.with_name(f"{copy.name}{ending}").unlink(missing_ok=True)


def _install(copy: Path, target: Path) -> None:
    """Rename the finished copy, so that a power cut leaves either the old file or the new one."""
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    copy.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
