"""How many web pages each server may have fetched."""

from __future__ import annotations

from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.errors import BadArticle

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

MOST_PAGES = 30
_WITHIN = timedelta(hours=1)


class PageBudget:
    """Counts each server's pages of the last hour, in memory; `clock` returns UTC."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._fetched: dict[int, deque[datetime]] = {}

    def take(self, guild_id: int) -> None:
        """Count one page more. Raises BadArticle if the server had its share."""
        now = self._clock()
        self._forget(now - _WITHIN)
        pages = self._fetched.setdefault(guild_id, deque())
        if len(pages) >= MOST_PAGES:
            raise BadArticle(
                "This server had {most} pages read within an hour: try again in {length}.",
                most=MOST_PAGES,
                length=pages[0] + _WITHIN - now,
            )
        pages.append(now)

    def _forget(self, before: datetime) -> None:
        for guild_id, pages in list(self._fetched.items()):
            while pages and pages[0] <= before:
                pages.popleft()
            if not pages:
                del self._fetched[guild_id]
