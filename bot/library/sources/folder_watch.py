"""Notices changed files of the seeds folder by looking at it repeatedly.

That works on every file system, also on shared folders without change notifications.
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    State = frozenset[tuple[str, int, int]]


class FolderWatch:
    """Tells when files of a folder have changed and are complete."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known = self._seen = _state(folder)

    def look(self) -> bool:
        """Tell whether files changed since the last report, but not since the last look.

        So files that are still being written or copied are not loaded yet.
        """
        before, self._seen = self._seen, _state(self._folder)
        if self._seen == self._known or self._seen != before:
            return False
        self._known = self._seen
        return True


def digest_names(folder: Path) -> str:
    """Return a digest of the files' names and sizes, to tell whether two folders hold the same."""
    names = sorted((name, size) for name, size, _ in _state(folder))
    return sha256(repr(names).encode()).hexdigest()[:16]


def _state(folder: Path) -> State:
    """Return name, size and time of each file; nothing if the folder cannot be read.

    A link that cannot be followed counts by its name alone.
    """
    try:
        with os.scandir(folder) as entries:
            return frozenset(filter(None, map(_look_at, entries)))
    except OSError:
        return frozenset()


def _look_at(entry: os.DirEntry[str]) -> tuple[str, int, int] | None:
    try:
        if not entry.is_file():
            return None
        stat = entry.stat()
    except OSError:
        return entry.name, 0, 0
    return entry.name, stat.st_size, stat.st_mtime_ns
