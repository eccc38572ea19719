"""Failures of a database file, as sentences for the operator."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.errors import DamagedDatabase, StorageError, TemporaryFailure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DISK_FULL = "disk is full"
# The disk is full, or the user's quota is used up.
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)

# SQLite's words for a failure, our error, and our words; the first match counts. Words instead of
# codes, because Python's sqlite3 gives codes only for some of its exceptions.
FAILURES: tuple[tuple[str, type[StorageError], str], ...] = (
    ("not a database", StorageError,
     "is not a database: name another file in DATELINE_DB, or move it away."),
    ("malformed", DamagedDatabase,
     "is damaged: stop the bot, then put a backup back (`python -m bot restore FILE`; the folder "
     "backups beside it holds the latest), or keep what servers set up and read the articles again "
     "(`python -m bot rebuild`)."),
    ("locked", TemporaryFailure,
     "is locked by another program: stop that program and start again."),
    ("readonly", StorageError,
     "cannot be written to: give this user the right to, or name another file in DATELINE_DB."),
    (_DISK_FULL, TemporaryFailure,
     "cannot grow, because the disk is full: make room and try again."),
    # SQLite says this for "No space left", among others.
    ("disk I/O error", TemporaryFailure,
     "cannot be read or written to: the disk is full or broken. Make room, look with `python -m "
     "bot check`, and try again."),
    ("", StorageError,
     "cannot be opened or written to ({}): check that DATELINE_DB names a file in a folder that "
     "this user may write to."),
)  # fmt: skip


def newer_schema(path: Path, version: int, newest: int) -> StorageError:
    """Return the error for a file that a newer Dateline wrote."""
    return StorageError(
        f"{path} was written by a newer Dateline (schema {version}; this program knows "
        f"{newest}): update Dateline, or name another file in DATELINE_DB."
    )


@contextmanager
def failures_told(path: Path) -> Iterator[None]:
    """Turn errors of the driver and the system into a StorageError that says what to do."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        reason = _reason(error)
        kind, advice = next((kind, ours) for theirs, kind, ours in FAILURES if theirs in reason)
        raise kind(f"{path} {advice.format(reason)}") from error


def _reason(error: sqlite3.Error | OSError) -> str:
    """Return the error's words; a full disk is in SQLite's words, whoever noticed it."""
    if not isinstance(error, OSError):
        return str(error)
    # Without the file name, which may hold any word.
    return _DISK_FULL if error.errno in _NO_ROOM else str(error.strerror)
