"""Threads that work for the event loop."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, TypeVar

from bot.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Threads:
    """A fixed number of threads that run functions in the order in which they come.

    The way to a thread and back takes half the CPU time of `loop.run_in_executor`, which hands
    every result through two futures. That is a tenth of what a quick question costs.
    """

    def __init__(self, count: int, name: str) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._closing = Lock()
        self._closed = False
        self._threads = [
            Thread(target=self._work, name=f"{name}-{number}", daemon=True)
            for number in range(count)
        ]
        for thread in self._threads:
            thread.start()

    async def run(
        self, function: Callable[[], Result], afterwards: Callable[[], None] | None = None
    ) -> Result:
        """Call `function` in a thread and return its result; it finishes even when cancelled.

        The thread calls `afterwards`, which must not raise, when nobody waits any more. Raises
        StorageError after `close`: no thread would take the function, and its caller would wait for
        ever.
        """
        job = _Job(function, afterwards)
        with self._closing:
            if self._closed:
                raise StorageError("The database is closed.")
            self._jobs.put(job)
        result: Result = await job.future
        return result

    def close(self) -> None:
        """Wait for the functions that came, then end the threads."""
        with self._closing:
            self._closed = True
            for _ in self._threads:
                self._jobs.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.run()
            del job  # else it would keep its result until the next one


class _Job:
    """One call, and the future of the loop that waits for it."""

    def __init__(self, function: Callable[[], Any], afterwards: Callable[[], None] | None) -> None:
        self._function = function
        self._afterwards = afterwards
        self._loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self._loop.create_future()

    def run(self) -> None:
        try:
            result = self._function()
        except BaseException as error:  # noqa: BLE001 -- for the task that waits
            self._tell(self.future.set_exception, error)
        else:
            self._tell(self.future.set_result, result)
        if self._afterwards:
            self._afterwards()

    def _tell(self, settle: Callable[[Any], None], value: Any) -> None:  # noqa: ANN401
        with suppress(RuntimeError):  # the loop is closed, so nobody waits
            self._loop.call_soon_threadsafe(self._settle, settle, value)

    def _settle(self, settle: Callable[[Any], None], value: Any) -> None:  # noqa: ANN401
        if not self.future.done():  # else the task was cancelled
            settle(value)
