"""Answers given of late, kept for as long as the library is in the state that they tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

    from bot.answers.index_cache import KnownStates
    from bot.models.library import Scope
    from bot.storage.contract import Storage
    from bot.storage.records import Generation

Answer = TypeVar("Answer")

# Each fits into one message of Discord's, which is a few kilobytes.
MOST_KEPT = 128


class RecentAnswers:
    """Gives what many ask without looking it up again; one loop asks.

    While no program commits anything to the file, an answer takes no look at the disk and no other
    thread. After a commit the state of the scope's library is read again, and what was kept still
    counts where that is the same: most commits are not the library's.
    """

    def __init__(self, storage: Storage, known: KnownStates) -> None:
        self._storage = storage
        self._counted = known
        self._version: int | None = None
        self._states: dict[Scope, Generation] = {}  # of the file in that version
        self._kept: dict[tuple[Generation, Hashable], Any] = {}

    async def get(
        self, scope: Scope, question: Hashable, answer: Callable[[], Awaitable[Answer]]
    ) -> Answer:
        """Return what `answer` makes, which is not to be changed, or what it made of this state.

        `question` tells apart all that are asked. An error that `answer` raises is not kept.
        """
        state = self._state(scope) or await self._look(scope)
        key = (state, question)
        if key in self._kept:
            self._kept[key] = self._kept.pop(key)  # asked last
            kept: Answer = self._kept[key]
            return kept
        # While the state is counted, an answer may stand on the numbers of the one before.
        counted = self._counted.has(state)
        made = await answer()
        if counted and self._state(scope) == state:  # nothing was committed since it was read
            self._kept[key] = made
            while len(self._kept) > MOST_KEPT:
                del self._kept[next(iter(self._kept))]
        return made

    def _state(self, scope: Scope) -> Generation | None:
        """Return the state of a scope's library, None where it has to be read."""
        version = self._storage.data_version()
        if version is None or version != self._version:
            self._version = version
            self._states.clear()
        return self._states.get(scope)

    async def _look(self, scope: Scope) -> Generation:
        """Read the state of a scope's library."""
        before = self._version
        state = await self._storage.read_library(
            scope, lambda library: library.generation, quick=True
        )
        if before is not None and self._storage.data_version() == before:
            self._states[scope] = state
        return state
