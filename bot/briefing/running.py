"""Work that runs beside the passes: each piece by its name, so that none runs twice."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

_log = logging.getLogger(__name__)


class RunningWork:
    """The tasks that are under way; their trouble is logged and stays their own."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._finishing = False

    def start(
        self,
        name: str,
        room: asyncio.Semaphore,
        work: Callable[..., Coroutine[None, None, None]],
        *about: object,
    ) -> None:
        """Start a piece of work unless it is running; it waits until `room` has a place."""
        if name in self._tasks:
            return

        async def guarded() -> None:
            try:
                async with room:
                    if not self._finishing:
                        await work(*about)
            except Exception:  # noqa: BLE001 - one server's trouble is no other's
                # A claim that stays behind is taken over when its lease runs out.
                _log.exception("Briefings: %s", name)
            finally:
                self._tasks.pop(name, None)

        self._tasks[name] = asyncio.create_task(guarded(), name=name)

    async def settle(self) -> None:
        """Wait until everything that was started is done."""
        while self._tasks:
            await asyncio.wait(list(self._tasks.values()))

    async def finish(self, seconds: float) -> None:
        """Begin nothing more, and break off what is not done after so many seconds."""
        self._finishing = True
        if self._tasks:
            _, left = await asyncio.wait(list(self._tasks.values()), timeout=seconds)
            for task in left:
                task.cancel()
            self._tasks.clear()

    async def wait_for(self, name: str) -> None:
        """Wait for one piece of work, if it is running."""
        task = self._tasks.get(name)
        if task:
            await asyncio.wait([task])
