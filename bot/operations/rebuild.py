"""Replaces a damaged database: saves servers' settings, loads the articles from the seeds."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import StorageError
from bot.library.loading import Library
from bot.storage import open_storage
from bot.storage.sqlite.backups import held_alone, partial, replace_database
from bot.storage.sqlite.salvage import salvage

if TYPE_CHECKING:
    from pathlib import Path

    from bot.settings import Settings
    from bot.storage.sqlite.salvage import Salvage


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What the new database holds, and where the replaced file is kept."""

    salvage: Salvage
    articles: int
    kept: Path | None


async def rebuild(settings: Settings) -> Rebuilt:
    """Build a new database beside the old one, then put it in its place.

    Raises StorageError and changes nothing if the database is missing, is in use, or has a schema
    that cannot be read.
    """
    database = settings.database
    if settings.server is not None:
        raise StorageError(
            "A database of PostgreSQL is not rebuilt, because no file of it can be replaced: put a "
            "backup back (`python -m bot restore FILE`)."
        )
    if not database.exists():
        raise StorageError(f"{database} is missing: the next start makes a new one.")
    with held_alone(database), partial(database) as fresh:
        salvaged = await asyncio.to_thread(salvage, database, fresh)
        storage = await open_storage(fresh)
        try:
            report = await Library(storage, settings.seeds).load()
        finally:
            await storage.close()
        kept = await asyncio.to_thread(replace_database, database, fresh)
    return Rebuilt(salvaged, len(report.added), kept)
