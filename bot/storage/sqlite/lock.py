"""The lock on a database file: shared while it is open, exclusive while it is replaced."""

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
    """A lock on `path` that ends with the process, however the process ends.

    It is a lock on another file, because closing any handle of SQLite's file would release SQLite's
    own locks ("How To Corrupt An SQLite Database File", 2.2). Windows needs none: it does not let
    an open file be replaced.
    """

    def __init__(self, path: Path, *, alone: bool = False) -> None:
        """Take the lock, exclusively if `alone`.

        Raises StorageError if a running bot has it, and TemporaryFailure while the file is being
        replaced, which takes a moment.
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
        """Release the lock."""
        os.close(self._descriptor)
