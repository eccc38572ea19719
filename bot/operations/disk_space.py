"""How much disk space is left beside the database."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from bot.operations.findings import ok, problem, warning

if TYPE_CHECKING:
    from pathlib import Path

    from bot.operations.findings import Finding
    from bot.settings import Settings

MEGABYTE = 1_000_000
# Enough for a load with its journal and a week of log lines.
_LEAST_FREE = 50 * MEGABYTE
# SQLite's journal grows to 1,000 pages of 4,096 bytes before a checkpoint (SQLite's page
# "Write-Ahead Logging", 2.1); with less space than that, writes fail.
_JOURNAL = 1000 * 4096
# Seven daily backups, and one being made.
_COPIES = 8
_AT_SERVER = ok("space", "The database grows on the disk of its server: watch that one.")


def find_room(settings: Settings) -> Finding:
    """Compare the free space with what loads and a week's backups may need."""
    if settings.server:
        return _AT_SERVER
    database = settings.database
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


def find_room_now(settings: Settings) -> Finding:
    """Check whether a running bot can write. It does not try: that would wear out an SD card."""
    if settings.server:
        return _AT_SERVER
    try:
        free, told = _free(settings.database)
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
