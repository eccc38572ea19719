"""Watches the answers of Discord's REST API: their clock, and how many are refusals.

Discord bans an address after 10,000 answers of 401, 403 or 429 in ten minutes, so the bot stops
sending requests at half of that.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

_log = logging.getLogger(__name__)

MOST_REFUSALS = 5_000
WITHIN = 600.0  # seconds
_COUNTED = frozenset({401, 403, 429})
_WARNING = (
    "Discord refused {refused:,} requests within ten minutes and bans an address at 10,000, so "
    "nothing is sent until there are fewer. Look for the refusals in this log, and check whether "
    "another program uses the token."
)
WARNING = _WARNING.format(refused=MOST_REFUSALS)


class TooManyRefusals(aiohttp.ClientError):
    """The bot did not send a request, so that Discord does not ban this address."""


class RefusalGuard:
    """Counts refusals; `clock` returns seconds.

    Of several `processes`, each may cause its share, because they may have one address.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, processes: int = 1) -> None:
        self._processes = processes
        self._full = False
        self._clock = clock
        self._refused: deque[float] = deque()

    def note(self, status: int, scope: str | None) -> None:
        """Count an answer; Discord does not count those about a limit shared with others."""
        if status in _COUNTED and scope != "shared":
            self._refused.append(self._clock())

    def check(self) -> None:
        """Raise TooManyRefusals if there were too many in the last ten minutes."""
        if warning := self.warning():
            raise TooManyRefusals(warning)

    def warning(self) -> str:
        """Return what the operator should do, "" while there are few refusals; log changes."""
        oldest = self._clock() - WITHIN
        while self._refused and self._refused[0] <= oldest:
            self._refused.popleft()
        most = MOST_REFUSALS // self._processes
        full = len(self._refused) >= most
        warning = _WARNING.format(refused=most)
        if full and not self._full:
            _log.critical("%s", warning)
        elif self._full and not full:
            _log.info("Requests to Discord go on: fewer are refused now")
        self._full = full
        return warning if full else ""


def watch_answers(
    guard: RefusalGuard,
    note_date: Callable[[str | None], None],
    check_place: Callable[[], None] = lambda: None,
) -> aiohttp.TraceConfig:
    """Return the trace for the bot's HTTP session.

    `check_place` raises if nothing may be sent any more. It is asked again right before the headers
    and each part of a body are written, because to connect takes a while.
    """

    async def before(*_: object) -> None:
        check_place()
        guard.check()

    async def writing(*_: object) -> None:
        check_place()

    async def after(
        _: aiohttp.ClientSession, __: SimpleNamespace, answer: aiohttp.TraceRequestEndParams
    ) -> None:
        guard.note(answer.response.status, answer.response.headers.get("X-RateLimit-Scope"))
        note_date(answer.response.headers.get("Date"))

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(before)
    trace.on_request_headers_sent.append(writing)  # aiohttp calls both before it writes
    trace.on_request_chunk_sent.append(writing)
    trace.on_request_end.append(after)
    return trace
