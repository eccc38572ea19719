"""What goes wrong with a database file, in sentences for the operator."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.errors import DamagedDatabase, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# SQLite's words for a failure, and ours; the first that fits counts. Words, because the error
# codes came to Python's sqlite3 in 3.11 only for some of the exceptions.
FAILURES = (
    ("not a database", "is not a database: name another file in DATELINE_DB, or move it away."),
    ("malformed", "is damaged: stop the bot, then put a backup back (`python -m bot restore FILE`; "
                  "the folder backups beside it holds the latest), or keep what servers set up and "
                  "read the articles again (`python -m bot rebuild`)."),
    ("locked", "is locked by another program: stop that program and start again."),
    ("readonly", "cannot be written to: give this user the right to, or name another file in "
                 "DATELINE_DB."),
    ("disk is full", "cannot grow, because the disk is full: make room and try again."),
    # SQLite's word where the system's is "No space left", among others.
    ("disk I/O error", "cannot be read or written to: the disk is full or broken. Make room, look "
                       "with `python -m bot check`, and try again."),
    ("", "cannot be opened or written to ({}): check that DATELINE_DB names a file in a folder "
         "that this user may write to."),
)  # fmt: skip


def newer_schema(path: Path, version: int, newest: int) -> StorageError:
    """Return the refusal of a file that a newer program wrote."""
    return StorageError(
        f"{path} was written by a newer Dateline (schema {version}; this program knows "
        f"{newest}): update Dateline, or name another file in DATELINE_DB."
    )


@contextmanager
def failures_told(path: Path) -> Iterator[None]:
    """Turn the driver's and the system's errors into a StorageError that says what to do."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        advice = next(ours for theirs, ours in FAILURES if theirs in str(error))
        reason = error.strerror if isinstance(error, OSError) else str(error)
        kind = DamagedDatabase if "malformed" in str(error) else StorageError
        raise kind(f"{path} {advice.format(reason)}") from error
