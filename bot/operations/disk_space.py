"""How much room is left beside the database."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from bot.operations.findings import ok, problem, warning

if TYPE_CHECKING:
    from pathlib import Path

    from bot.operations.findings import Finding

MEGABYTE = 1_000_000
# A load and its journal, the log of a week; below it SQLite refuses to write sooner or later.
_LEAST_FREE = 50 * MEGABYTE
# SQLite's journal grows to 1,000 pages of 4,096 bytes before they are put in their places (its
# page "Write-Ahead Logging", 2.1); where not even that fits, writes are refused.
_JOURNAL = 1000 * 4096
# The seven daily backups and one copy on its way.
_COPIES = 8


def find_room(database: Path) -> Finding:
    """Look ahead: at what is free, and at what loads and a week's backups may take."""
    free, told = _free(database)
    size = database.stat().st_size if database.exists() else 0
    wanted = _LEAST_FREE + _COPIES * size
    if free < _LEAST_FREE:
        return problem("space", f"{told}: make room for {_LEAST_FREE // MEGABYTE} MB at least.")
    if free < wanted:
        return warning(
            "space", f"{told}, and a week's backups may take {wanted // MEGABYTE:,}: make room."
        )
    return ok("space", f"{told}.")


def find_room_now(database: Path) -> Finding:
    """Look whether a running bot can write; nothing is written, which would wear a card out."""
    try:
        free, told = _free(database)
    except OSError as error:
        return warning(
            "space",
            f"The room beside the database cannot be told ({error.strerror}): look with `python -m "
            "bot check`.",
        )
    advice = f"make room for {_LEAST_FREE // MEGABYTE} MB at least."
    if free < _JOURNAL:
        return problem(
            "space", f"{told}, so that the database refuses to grow and briefings wait: {advice}"
        )
    if free < _LEAST_FREE:
        return warning("space", f"{told}: {advice}")
    return ok("space", f"{told}.")


def _free(database: Path) -> tuple[int, str]:
    free = shutil.disk_usage(database.parent).free
    return free, f"{free // MEGABYTE:,} MB are free beside the database"
