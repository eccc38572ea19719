"""Who uses a database file: shared by all that have it open, held alone by whoever replaces it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from bot.errors import StorageError, TemporaryFailure

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform != "win32":
    import fcntl


class FileLock:
    """A lock on `path` that ends with the process, however that ends.

    It lies on a file of its own: closing any handle of SQLite's file would take SQLite's own locks
    away (see "How To Corrupt An SQLite Database File", 2.2). On Windows there is none, and none is
    needed, because Windows lets nobody replace a file that is open.
    """

    def __init__(self, path: Path, *, alone: bool = False) -> None:
        """Take the lock; StorageError where others have it.

        A running bot has it until somebody stops that; whoever replaces the file is soon done.
        """
        self._descriptor = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o644)
        if sys.platform == "win32":
            return
        try:
            kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
            fcntl.flock(self._descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            self.release()
            if alone:
                raise StorageError(
                    f"{path} is in use by a running Dateline: stop it, then try again."
                ) from None
            raise TemporaryFailure(
                f"{path} is being replaced at this moment: try again when that is done."
            ) from None
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Give the lock back."""
        os.close(self._descriptor)
