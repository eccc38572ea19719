"""The place that a process holds among several, and the guard that ends with it.

A place is a lease on the database's clock. The process counts its own deadline from before it asked
for the lease, and ends it earlier by a margin for requests under way. So when another process may
take the place, this one has stopped sending: also if it was stopped and woken meanwhile, because
its clock goes on in suspend.

That holds while the database's clock is not set forward, a failover loses less than the margin of
what was committed, and no virtual machine is paused in a way that stops its clocks. The last check
is made right before bytes are written; a process that is stopped between the two sends them late.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.models.share import WHOLE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import discord

    from bot.models.share import Share

    ClaimIdentify = Callable[[int, float], Awaitable[float]]

LEASE_SECONDS = 15.0
RENEWED_EVERY = 3.0
# Of Linux and of macOS; the monotonic clock of Windows goes on by itself.
_CLOCK: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC_RAW", None))
# A request that was sent in time has reached Discord after that.
MARGIN_SECONDS = 3.0


class LostPlace(aiohttp.ClientError):
    """The process did not send a request, because another one may hold its place."""


def steady_seconds() -> float:
    """Return the seconds of a clock that is never set and goes on while the machine sleeps."""
    return time.monotonic() if _CLOCK is None else time.clock_gettime(_CLOCK)


class Hold:
    """A place while its lease lasts; `clock` returns seconds.

    `claim_identify` takes a bucket and for how many seconds others are kept off it; it returns 0,
    or in how many seconds a session may begin. Without a deadline it is the hold of a process that
    is alone.
    """

    def __init__(
        self,
        share: Share = WHOLE,
        *,
        deadline: float = math.inf,
        leads: bool = True,
        claim_identify: ClaimIdentify | None = None,
        clock: Callable[[], float] = steady_seconds,
    ) -> None:
        self.share = share
        self.claim_identify = claim_identify
        self._clock = clock
        self._since = clock()
        self._renewed = self._since
        self._deadline = deadline
        self._leads = leads

    @property
    def is_alone(self) -> bool:
        """Whether no other process can take the place."""
        return math.isinf(self._deadline) and self._deadline > 0

    @property
    def shards(self) -> int:
        """How many shards all processes hold together, 0 if the bot finds out by itself."""
        return 0 if self.share.is_whole and self.share.shards == 1 else self.share.shards

    @property
    def leads(self) -> bool:
        """Whether this process does now what one of all processes does."""
        return self._leads and self.seconds_left > 0

    @property
    def seconds_left(self) -> float:
        """How long requests may still be sent; 0 or less if the place is lost."""
        return self._deadline - self._clock()

    def extend(self, asked: float, *, leads: bool) -> None:
        """Note that the lease was renewed by what was asked at that second of the clock."""
        if self.seconds_left > 0:
            self._renewed = asked
            self._deadline = asked + LEASE_SECONDS - MARGIN_SECONDS
            self._leads = leads

    def lose(self) -> None:
        """Send nothing from now on."""
        self._deadline = -math.inf

    def check(self) -> None:
        """Raise LostPlace if nothing may be sent any more."""
        if self.seconds_left <= 0:
            raise LostPlace("Another process may hold this one's place: nothing is sent.")

    def describe(self) -> str:
        """Return a sentence for the operator, "" for a process that is alone."""
        if self.is_alone:
            return ""
        share, now = self.share, self._clock()
        if self.seconds_left <= 0:
            return f"It has lost place {share.place} of {share.processes} and sends nothing."
        shards = ", ".join(map(str, share.shard_ids))
        spread = f" with the shards {shards} of {share.shards}" if not share.is_whole else ""
        return (
            f"It holds place {share.place} of {share.processes}{spread} for "
            f"{now - self._since:.0f} s, renewed {now - self._renewed:.0f} s ago"
            f"{', and leads' if self._leads else ''}."
        )


def guard_sockets(http: discord.http.HTTPClient, check: Callable[[], None]) -> None:
    """Let `check` stop every message to Discord's gateway, heartbeats included.

    All websockets come from one method. REST requests, handshakes and answers to interactions
    share a session, whose trace checks them (`bot.client.answer_watch`).
    """
    connect = http.ws_connect

    async def ws_connect(url: str, **options: Any) -> aiohttp.ClientWebSocketResponse:  # noqa: ANN401
        socket = await connect(url, **options)
        send = socket.send_str

        async def send_str(data: str, *rest: Any) -> None:  # noqa: ANN401
            check()
            await send(data, *rest)

        setattr(socket, "send_str", send_str)  # noqa: B010 - the library offers no other way
        return socket

    setattr(http, "ws_connect", ws_connect)  # noqa: B010 - as above
