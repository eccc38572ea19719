"""The commands, buttons and forms that are being answered, which a stop waits for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import discord

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Interaction = discord.Interaction[Any]

_FEW = 4  # answers under way
BREAKING_OFF = 0.5  # seconds, for what is broken off
TELLING_SECONDS = 1.5  # seconds, for telling those who asked


class Answering:
    """Knows which task answers which interaction.

    `tell` tells an asker that the answer was broken off. `serves` says whether anything may be
    answered: a process that was paused and lost its place drops the commands it received.
    """

    def __init__(self, tell: Callable[[Interaction], Awaitable[None]]) -> None:
        self.serves: Callable[[], bool] = lambda: True
        self._tell = tell
        self._tasks: dict[asyncio.Task[Any], Interaction] = {}

    def begin(self, interaction: Interaction) -> bool:
        """Note that this task answers an interaction; False if nothing may be answered."""
        task = asyncio.current_task()
        if task is not None and task not in self._tasks:
            self._tasks[task] = interaction
            task.add_done_callback(self._tasks.pop)
        return self.serves()

    async def take_turns(self) -> None:
        """Let the event loop do other work before an answer is sent, if many are under way.

        Else 32 questions that come at once hold it up for 30 ms.
        """
        if len(self._tasks) > _FEW:
            await asyncio.sleep(0)

    async def finish(self, seconds: float) -> None:
        """Wait for all answers; break off what takes longer, and say so to those who wait for it.

        With 0 seconds nobody is told.
        """
        if not self._tasks:
            return
        _, left = await asyncio.wait(list(self._tasks), timeout=seconds)
        broken = [self._tasks[task] for task in left]
        for task in left:
            task.cancel()
        if left and seconds:
            await asyncio.wait(left, timeout=BREAKING_OFF)
            waiting = [
                asyncio.ensure_future(self._tell(interaction))
                for interaction in broken
                if interaction.type is not discord.InteractionType.autocomplete
            ]
            if waiting:
                await asyncio.wait(waiting, timeout=TELLING_SECONDS)
