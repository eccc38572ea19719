"""Caches the indexes of libraries until they change."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from bot.answers.speaker_index import SpeakerIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from bot.models.library import LibrarySize, Scope
    from bot.storage.contract import LibraryCounts, LibraryReader, Storage
    from bot.storage.records import Generation

Answer = TypeVar("Answer")

# How many indexes are kept, least recently used first out: one for the seeds, which most servers
# share, and one for each server with its own articles or corrections. 50,000 speakers take 5 MB.
_MOST_KEPT = 32


@dataclass(frozen=True, slots=True)
class LibraryIndex:
    """The speakers and counts of one state of one scope's library."""

    generation: Generation
    speakers: SpeakerIndex
    size: LibrarySize
    key_dates: int

    @classmethod
    def of(cls, library: LibraryCounts) -> LibraryIndex:
        """Count a library's contents; the largest libraries take a second."""
        speakers = SpeakerIndex(library.list_speaker_names())
        return cls(library.generation, speakers, library.get_size(), library.count_key_dates())


class IndexCache:
    """The indexes of the libraries used last, each of the latest known state.

    An index answers only for the state that it was built from. A load builds the next index before
    it shows its articles, so that no question waits for it.
    """

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._by_scope: dict[Scope, LibraryIndex] = {}
        self._lock = threading.Lock()
        self._building = asyncio.Lock()

    async def ask(
        self, scope: Scope, question: Callable[[LibraryReader, LibraryIndex], Answer]
    ) -> Answer:
        """Run `question` with the index of the state that it reads; build the index if missing."""

        def ask(library: LibraryReader) -> tuple[Answer] | None:
            index = self._get(library.generation)
            return (question(library, index),) if index else None

        def build_and_ask(library: LibraryReader) -> Answer:
            index = self._get(library.generation)
            if index is None:
                index = LibraryIndex.of(library)
                self._keep(index)
            return question(library, index)

        answered = await self._storage.read_library(scope, ask, quick=True)
        if answered:
            return answered[0]
        # Building takes a thread for long questions, one at a time: many ask for the same index.
        async with self._building:
            return await self._storage.read_library(scope, build_and_ask)

    async def switch(self, load: str, *, staged: int, vanished: Collection[str]) -> None:
        """Show a load's articles together with their index.

        Raises TemporaryFailure if another process removed staged articles.
        """
        loading = self._storage.loading
        async with self._building:
            index = await loading.preview(load, vanished, LibraryIndex.of)
            shown = await loading.switch(load, staged=staged, vanished=vanished)
            if index.generation == shown:  # else another process switched in between
                self._keep(index)

    def _get(self, generation: Generation) -> LibraryIndex | None:
        with self._lock:
            index = self._by_scope.get(generation.scope)
            if index is None or index.generation != generation:
                return None
            self._by_scope[generation.scope] = self._by_scope.pop(generation.scope)  # asked last
            return index

    def _keep(self, index: LibraryIndex) -> None:
        with self._lock:
            self._by_scope[index.generation.scope] = index
            while len(self._by_scope) > _MOST_KEPT:
                del self._by_scope[next(iter(self._by_scope))]
