"""Rebuilds corrected articles when a correction or the text changes."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import StorageError, UnreadableFile
from bot.library.corrections.apply import correct
from bot.library.reading import read_own

if TYPE_CHECKING:
    from bot.models.article import Article
    from bot.storage.contract import Storage
    from bot.storage.records import BaseEdition, Reading

_log = logging.getLogger(__name__)

_AT_ONCE = 20
OPERATOR = 0  # in place of a server's id: the operator's corrections are for all servers


async def remake_readings(storage: Storage) -> None:
    """Rebuild every corrected article that is missing or has an earlier text."""
    failed: set[tuple[int, str]] = set()
    while True:
        outdated = {*await storage.corrections.list_outdated(_AT_ONCE + len(failed))} - failed
        if not outdated:
            return
        for guild_id, slug in sorted(outdated):
            try:
                base = await storage.corrections.get_base(slug)
                if base is None:
                    continue
                await _remake(storage, guild_id, base)
            except UnreadableFile:
                failed.add((guild_id, slug))
            except StorageError:
                raise
            except Exception:  # noqa: BLE001 - one bad article must not stop the others
                _log.exception("%s could not be corrected again", slug)
                failed.add((guild_id, slug))
        await storage.loading.clear_leftovers(of_servers=True)


async def _remake(storage: Storage, guild_id: int, base: BaseEdition) -> None:
    everyones = await storage.corrections.list_corrections(OPERATOR, base.slug)
    own = await storage.corrections.list_corrections(guild_id, base.slug)
    reading = await read_base(base)
    # The server's corrections come last, so that they override the operator's.
    article, _ = correct(reading.article, everyones)
    article, placed = correct(article, own)
    await storage.corrections.save_overlay(
        guild_id, base, replace(reading, article=article), placed
    )


async def read_base(base: BaseEdition) -> Reading:
    """Read an article's stored text, without any correction.

    Raises UnreadableFile if the reader fails.
    """
    reading = await asyncio.to_thread(read_own, base.slug, base.own)
    article: Article = replace(
        reading.article,
        title_derived=base.title_derived,
        published_derived=base.published_derived,
    )
    return replace(reading, article=article)
