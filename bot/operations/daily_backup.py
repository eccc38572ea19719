"""Backs up the database once a day."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.errors import StorageError
from bot.storage.sqlite.backups import keep_unasked, list_backups

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

_KIND = "daily"
_LOOK_EVERY = 600.0  # seconds; a machine that sleeps at night gets its copy soon after it wakes


async def keep_daily(database: Path, look_every: float = _LOOK_EVERY) -> None:
    """Make a copy on each UTC day until cancelled; log a failure and try again."""
    while True:
        await asyncio.sleep(look_every)
        try:
            copy = await asyncio.to_thread(_copy_if_due, database)
        except StorageError as error:
            _log.warning("No backup could be made today: %s", error)
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("No backup could be made today; the next try follows")
        else:
            if copy:
                _log.info("Backed up the database: %s", copy)


def _copy_if_due(database: Path) -> Path | None:
    today = f"{datetime.now(UTC):%Y%m%d}T"
    if not database.exists() or any(today in copy.name for copy in list_backups(database, _KIND)):
        return None
    return keep_unasked(database, _KIND)
