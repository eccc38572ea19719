"""What was counted in one state of a library, kept until the library changes."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answers.speaker_index import SpeakerIndex

if TYPE_CHECKING:
    from bot.models.library import LibrarySize, Scope
    from bot.storage.contract import LibraryReader, Storage
    from bot.storage.records import Generation

# Of how many servers that have a library of their own an index is kept; the seeds' index, which
# all others share, is one of them. One of 50,000 speakers takes some 5 MB.
_MOST_KNOWN = 32


class UnknownState(Exception):
    """Nothing was counted yet in the state that a library is in."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was counted in one state of one scope's library."""

    generation: Generation
    index: SpeakerIndex
    size: LibrarySize
    key_dates: int


class KnownStates:
    """What is known of each scope's library in its latest state; many threads may ask."""

    def __init__(self) -> None:
        self._by_scope: dict[Scope, Known] = {}
        self._lock = threading.Lock()
        self._counting = asyncio.Lock()

    def of(self, generation: Generation) -> Known:
        """Return what is known of that state; UnknownState where it was not counted."""
        known = self.latest(generation)
        if known.generation != generation:
            raise UnknownState
        return known

    def latest(self, generation: Generation) -> Known:
        """Return what is known of that state or, while one is being counted, of an earlier one.

        Raises UnknownState where it is to be counted first.
        """
        with self._lock:
            known = self._by_scope.get(generation.scope)
            if known is None or not (known.generation == generation or self._counting.locked()):
                raise UnknownState
            self._by_scope[generation.scope] = self._by_scope.pop(generation.scope)  # asked last
            return known

    def has(self, generation: Generation) -> bool:
        """Tell whether that state was counted."""
        with self._lock:
            known = self._by_scope.get(generation.scope)
            return known is not None and known.generation == generation

    async def count(self, storage: Storage, scope: Scope) -> None:
        """Count what the scope's library holds now, one library at a time."""
        async with self._counting:
            await storage.read_library(scope, self._count)

    def _count(self, library: LibraryReader) -> None:
        generation = library.generation
        if not self.has(generation):  # somebody else may have counted while this waited
            index = SpeakerIndex(library.list_speaker_names())
            known = Known(generation, index, library.get_size(), library.count_key_dates())
            with self._lock:
                self._by_scope[generation.scope] = known
                while len(self._by_scope) > _MOST_KNOWN:
                    del self._by_scope[next(iter(self._by_scope))]
