"""Draws cards in a process of its own, which stays for the next card and ends if none comes."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from bot.errors import NoPicture
from bot.library.processes import WorkerProcess
from bot.models.message import template
from bot.presentation.cards.card import Picture
from bot.presentation.cards.worker import MEMORY, serve

if TYPE_CHECKING:
    from bot.presentation.cards.card import Card

_log = logging.getLogger(__name__)

IDLE_SECONDS = 300.0  # the process holds 35 MB
SECONDS = 10.0  # for one card; it takes less than 0.1 s
MOST_WAITING = 8  # members, each for a card of their own

_GLYPHS = template("I have no font for some of these characters, so I shared it as text.")
_BROKEN = template("I could not draw the picture, so I shared it as text.")
_BUSY = template("I am drawing too many pictures right now, so I shared it as text.")


class CardStudio:
    """Draws one card after another; a crash of its process costs the card that was being drawn.

    `idle` is how many seconds the process outlives its last card.
    """

    def __init__(self, idle: float = IDLE_SECONDS) -> None:
        self._idle = idle
        self._worker = WorkerProcess(serve, MEMORY)
        # One thread, so that a card waits for the one before it and nothing else waits for cards.
        self._thread = ThreadPoolExecutor(1, "cards")
        self._waiting = 0
        self._closed = False
        self._timer: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """The drawing process's id, None while none runs."""
        return self._worker.pid

    async def draw(self, card: Card) -> Picture:
        """Return the card as a picture. Raises NoPicture with the reason for the member."""
        if self._closed or self._waiting >= MOST_WAITING:
            raise NoPicture(_BUSY)
        if self._timer:
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._waiting += 1
        try:
            answer = await loop.run_in_executor(self._thread, self._ask, card)
        except (EOFError, OSError) as error:
            _log.warning("A card was not drawn: %r", error)
            raise NoPicture(_BROKEN) from error
        finally:
            self._waiting -= 1
            if not self._waiting and not self._closed:
                self._timer = loop.call_later(self._idle, self._thread.submit, self._worker.close)
        picture = Picture.from_bytes(answer)
        if picture is None:
            raise NoPicture(_GLYPHS)
        return picture

    async def close(self) -> None:
        """End the process; a card that is being drawn is finished first."""
        self._closed = True
        if self._timer:
            self._timer.cancel()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._worker.close)
        self._thread.shutdown(wait=False)

    def _ask(self, card: Card) -> bytes:
        if self._closed:
            raise EOFError
        return self._worker.ask(card.to_bytes(), seconds=SECONDS)
