"""Lets each shard reconnect by itself.

discord.py 2.7.1 reconnects one shard after the other in the task that runs the client. There it
also waits between the attempts for a shard that is refused, up to 17 minutes, and meanwhile leaves
every other shard without a connection that Discord asks to reconnect.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from discord.shard import ShardInfo

# Discord takes one new session in five seconds (Discord's reference, "Rate Limiting" of IDENTIFY).
_BETWEEN_SESSIONS = 5.0


class Reconnects:
    """The attempts of all shards to come back."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._identifying = asyncio.Lock()

    def separate(self, shard: ShardInfo) -> None:
        """Let a shard's attempts run in tasks of their own."""
        parent = shard._parent  # noqa: SLF001 - the library offers no other way
        for name in ("reconnect", "reidentify"):
            setattr(parent, name, self._apart(getattr(parent, name)))

    def _apart(
        self, attempt: Callable[..., Coroutine[None, None, None]]
    ) -> Callable[..., Coroutine[None, None, None]]:
        async def start(*about: object) -> None:
            task = asyncio.create_task(attempt(*about))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        return start

    async def wait_to_identify(self, *, initial: bool) -> None:
        """Keep new sessions as far apart as Discord wants them; the first one need not wait."""
        async with self._identifying:
            if not initial:
                await asyncio.sleep(_BETWEEN_SESSIONS)

    async def close(self) -> None:
        """End all attempts."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
