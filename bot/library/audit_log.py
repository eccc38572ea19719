"""Logs what moderators do in a server; exports and deletes all data of a server."""

from __future__ import annotations

import gzip
import json
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.errors import BadArticle
from bot.models.moderation import LogEntry

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.models.library import Page
    from bot.models.moderation import AuditAction
    from bot.storage.contract import Storage

KEPT = timedelta(days=90)
PAGE_SIZE = 20
_LONGEST = 200
LARGEST_EXPORT = 8_000_000  # bytes; a server without boosts takes files of 10 MB


class Journal:
    """Keeps a log for each server; `clock` returns UTC."""

    def __init__(self, storage: Storage, clock: Callable[[], datetime]) -> None:
        self._storage = storage
        self._clock = clock

    async def note(self, guild_id: int, user_id: int, deed: AuditAction, about: str = "") -> None:
        """Log what a moderator did; `about` is a title or similar, untrusted."""
        now = self._clock()
        entry = LogEntry(user_id, now, deed, about[:_LONGEST])
        await self._storage.servers.add_entry(guild_id, entry, forget_utc=now - KEPT)

    async def list_entries(self, guild_id: int, *, offset: int = 0) -> Page[LogEntry]:
        """Return a page of what was done in the last 90 days, the newest first."""
        since = self._clock() - KEPT
        return await self._storage.servers.list_entries(
            guild_id, since_utc=since, offset=offset, limit=PAGE_SIZE
        )

    async def export(self, guild_id: int) -> tuple[str, bytes]:
        """Return the name and bytes of a JSON file with all data of a server, gzipped if large."""
        rows = await self._storage.servers.export(guild_id)
        content = json.dumps({"server": guild_id} | rows, indent=1, ensure_ascii=False).encode()
        name = f"dateline-{guild_id}.json"
        if len(content) > LARGEST_EXPORT:
            name, content = f"{name}.gz", gzip.compress(content)
        if len(content) > LARGEST_EXPORT:
            raise BadArticle(
                "The export is too large for a file on Discord: ask the bot's operator for it."
            )
        return name, content

    async def delete_everything(self, guild_id: int) -> None:
        """Delete all data of a server for good."""
        await self._storage.servers.delete(guild_id)
        await self._storage.loading.clear_leftovers(of_servers=True)
