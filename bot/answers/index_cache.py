"""Caches the indexes of libraries until they change."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.models.library import LibrarySize, Scope
    from bot.storage.contract import LibraryCounts, LibraryReader, Storage
    from bot.storage.records import Generation

Answer = TypeVar("Answer")
Counted = TypeVar("Counted")

# How many libraries' counts are kept, least recently used first out: the seeds', which most servers
# share, and those of servers with their own articles or corrections. 50,000 speakers take 3 MB.
_MOST_KEPT = 32


@dataclass(frozen=True, slots=True)
class Totals:
    """How much one state of one scope's library holds."""

    size: LibrarySize
    key_dates: int

    @classmethod
    def of(cls, library: LibraryCounts) -> Totals:
        """Count a library's contents; 100,000 articles take half a second."""
        return cls(library.get_size(), library.count_key_dates())


class CountCache(Generic[Counted]):
    """What was counted in the libraries used last, each in the latest known state.

    It answers only for the state that it was counted in. A load counts before it shows its
    articles, so that no question waits for it.
    """

    def __init__(self, storage: Storage, count: Callable[[LibraryCounts], Counted]) -> None:
        self._storage = storage
        self._count = count
        self._by_scope: dict[Scope, tuple[Generation, Counted]] = {}
        self._lock = threading.Lock()
        # Held while something is counted.
        self.counting = asyncio.Lock()

    async def ask(
        self,
        scope: Scope,
        question: Callable[[LibraryReader, Counted], Answer],
        *,
        quickest: bool = False,
    ) -> Answer:
        """Run `question` with what was counted in the state that it reads; count if missing.

        `quickest` is for a question that takes a fraction of a millisecond.
        """

        def ask(library: LibraryReader) -> tuple[Answer] | None:
            counted = self._get(library.generation)
            return None if counted is None else (question(library, counted),)

        def count_and_ask(library: LibraryReader) -> Answer:
            counted = self._get(library.generation)
            if counted is None:
                counted = self._count(library)
                self.keep(library.generation, counted)
            return question(library, counted)

        if quickest:
            answered = await self._storage.look_up(scope, ask)
        else:
            answered = await self._storage.read_library(scope, ask, quick=True)
        if answered:
            return answered[0]
        # Counting takes a thread for long questions, one at a time: many ask for the same.
        async with self.counting:
            return await self._storage.read_library(scope, count_and_ask)

    def keep(self, generation: Generation, counted: Counted) -> None:
        """Keep what was counted in this state; it replaces that of an earlier one."""
        with self._lock:
            self._by_scope[generation.scope] = (generation, counted)
            while len(self._by_scope) > _MOST_KEPT:
                del self._by_scope[next(iter(self._by_scope))]

    def _get(self, generation: Generation) -> Counted | None:
        with self._lock:
            known, counted = self._by_scope.get(generation.scope, (None, None))
            if known != generation or counted is None:
                return None
            self._by_scope[generation.scope] = self._by_scope.pop(generation.scope)  # asked last
            return counted
