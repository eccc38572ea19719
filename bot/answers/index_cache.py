"""Caches the indexes of libraries until they change."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from bot.models.library import SEEDS_ALONE

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

    async def get(self, scope: Scope) -> Counted | None:
        """Return what was counted in the library's present state, if it was."""
        return self._get(scope, await self._storage.get_generation(scope))

    def get_latest(self, scope: Scope) -> tuple[Generation, Counted] | None:
        """Return what was counted last, with its state, which the library may have left since."""
        with self._lock:
            return self._touch(scope) or self._touch(SEEDS_ALONE)

    async def ask(
        self, scope: Scope, question: Callable[[LibraryReader, Counted], Answer]
    ) -> Answer:
        """Run `question` with what was counted in the state that it reads; count if missing."""

        def ask(library: LibraryReader) -> tuple[Answer] | None:
            counted = self._get(scope, library.generation)
            return None if counted is None else (question(library, counted),)

        def count_and_ask(library: LibraryReader) -> Answer:
            counted = self._get(scope, library.generation)
            if counted is None:
                counted = self._count(library)
                self.keep(library.generation, counted)
            return question(library, counted)

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

    def _get(self, scope: Scope, generation: Generation) -> Counted | None:
        with self._lock:
            if generation.scope != scope:  # the server has nothing of its own any more
                self._by_scope.pop(scope, None)
            known, counted = self._touch(generation.scope) or (None, None)
            return counted if known == generation else None

    def _touch(self, scope: Scope) -> tuple[Generation, Counted] | None:
        """Return what was counted for a scope, and note that it was asked last."""
        if scope in self._by_scope:
            self._by_scope[scope] = self._by_scope.pop(scope)
        return self._by_scope.get(scope)
