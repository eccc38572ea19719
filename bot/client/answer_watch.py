"""Watches the answers of Discord's REST API: their clock, and how many are refusals.

Discord bans an address after 10,000 answers of 401, 403 or 429 in ten minutes, so the bot stops
sending requests at half of that.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace

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


_sends_once: ContextVar[bool] = ContextVar("sends_once", default=False)
_SERVER_ERROR = 500


@contextmanager
def sending_once() -> Iterator[None]:
    """Let no request of this task be sent again by discord.py, which it does after 500 and 502.

    Discord may have done what was asked before it answered so, and a new thread takes no nonce:
    a second request would post it twice. The block raises DoubtfulAnswer instead.
    """
    token = _sends_once.set(True)
    try:
        yield
    finally:
        _sends_once.reset(token)


class DoubtfulAnswer(aiohttp.ClientError):
    """Discord failed while it answered, and may have done what was asked."""


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

    def note(self, status: int, headers: Mapping[str, str]) -> None:
        """Count an answer; Discord does not count those about a limit shared with others."""
        if status in _COUNTED and headers.get("X-RateLimit-Scope") != "shared":
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
        if len(self._refused) < most:
            if self._full:
                _log.info("Requests to Discord go on: fewer are refused now")
            self._full = False
            return ""
        warning = _WARNING.format(refused=most)
        if not self._full:
            _log.critical("%s", warning)
        self._full = True
        return warning


class WatchedConnector(aiohttp.TCPConnector):
    """Lets a guard check each request of the bot's HTTP session, and note each answer.

    A trace could do both, but costs as much as a tenth of a quick answer: aiohttp makes its events
    and addresses for every stage of a request, wanted or not.
    """

    def __init__(self, guard: RefusalGuard, note_date: Callable[[str | None], None]) -> None:
        super().__init__(limit=0)  # as discord.py's own
        self._guard = guard
        self._answer = _make_answer(guard, note_date)

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109 - aiohttp's own
    ) -> Connection:
        """Return a connection for a request. Raises TooManyRefusals if none may be sent."""
        self._guard.check()
        req.response_class = self._answer
        return await super().connect(req, traces, timeout)


def _make_answer(
    guard: RefusalGuard, note_date: Callable[[str | None], None]
) -> type[aiohttp.ClientResponse]:
    class Answer(aiohttp.ClientResponse):
        async def start(self, connection: Connection) -> aiohttp.ClientResponse:
            try:
                await super().start(connection)
            except OSError as error:
                if _sends_once.get():
                    raise DoubtfulAnswer(str(error)) from error
                raise
            guard.note(self.status, self.headers)
            note_date(self.headers.get("Date"))
            if self.status >= _SERVER_ERROR and _sends_once.get():
                raise DoubtfulAnswer(f"status {self.status}")
            return self

    return Answer


def trace_writing(check_place: Callable[[], None]) -> aiohttp.TraceConfig:
    """Return the trace by which a process among several sends nothing without its place.

    `check_place` raises if nothing may be sent any more. It is asked again right before the headers
    and each part of a body are written, because to connect takes a while.
    """

    async def check(*_: object) -> None:
        check_place()

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(check)
    trace.on_request_headers_sent.append(check)  # aiohttp calls both before it writes
    trace.on_request_chunk_sent.append(check)
    return trace
