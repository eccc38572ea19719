"""Fetches from the web with one request to each host at a time, and a pause between two."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.library.feeds.fetching import Fetched, Web

LARGEST = 2_000_000  # bytes of a feed or a page
_MOST_HOSTS = 1000  # that are remembered for the pause


class HostQueue:
    """Lets one request through to each host, `gap` seconds after the last one."""

    def __init__(self, web: Web, gap: float, deadline: float) -> None:
        self._web = web
        self._gap = gap
        self._deadline = deadline
        self._locks: dict[str, asyncio.Lock] = {}
        self._waiting: dict[str, int] = {}
        self._ended: dict[str, float] = {}  # when the last request to a host ended

    async def fetch(
        self, address: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched:
        """Return the answer, whatever its status. Raises DatelineError if there is none."""
        async with self._turn(urlsplit(address).netloc.rpartition("@")[2].lower()):
            return await self._web.fetch(
                address,
                etag=etag,
                last_modified=last_modified,
                limit_bytes=LARGEST,
                deadline_seconds=self._deadline,
            )

    @asynccontextmanager
    async def _turn(self, host: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(host, asyncio.Lock())
        self._waiting[host] = self._waiting.get(host, 0) + 1
        clock = asyncio.get_running_loop().time
        try:
            async with lock:
                since = clock() - self._ended.get(host, -self._gap)
                if 0 <= since < self._gap:
                    await asyncio.sleep(self._gap - since)
                try:
                    yield
                finally:
                    self._ended[host] = clock()
        finally:
            self._waiting[host] -= 1
            if not self._waiting[host]:
                del self._waiting[host], self._locks[host]
            if len(self._ended) > _MOST_HOSTS:
                since = clock() - self._gap
                self._ended = {one: at for one, at in self._ended.items() if at > since}
