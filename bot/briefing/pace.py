"""How fast messages go out, and how many are worked on at once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

_Item = TypeVar("_Item")

# So many briefings take some 10 ms, for which a member who types something has to wait.
_IN_A_TURN = 200
# So many requests may follow at once after a standstill, of all processes together: fewer than the
# pace leaves to others.
_CATCH_UP = 3


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the dispatcher works and how patient it is.

    `every` is the longest time between two passes; a slot that becomes due wakes one up. A claim's
    `lease` outlives a send, which is given up after `send_within`, by so much that what is still
    on its way has arrived before anybody looks for it. `per_second` leaves some of Discord's 50
    requests a second to others. `at_once` are under way together: so many that a good deal of
    them may hang for `send_within` without the others being late. `alerts_at_once` are under way
    besides. The pauses between attempts
    double from `backoff` to `longest_backoff`.
    """

    every: timedelta = timedelta(seconds=10)
    send_within: timedelta = timedelta(seconds=40)
    lease: timedelta = timedelta(seconds=90)
    at_once: int = 200
    alerts_at_once: int = 100
    per_second: float = 46.0
    backoff: timedelta = timedelta(seconds=30)
    longest_backoff: timedelta = timedelta(minutes=15)
    attempts: int = 30
    late_after: timedelta = timedelta(minutes=5)
    kept_after_leaving: timedelta = timedelta(days=30)

    def backoff_after(self, attempts: int) -> timedelta:
        """Return how long to wait after so many attempts."""
        # Twenty doublings are longer than any bound, and a larger number would not fit.
        return min(self.backoff * (1 << min(attempts, 20)), self.longest_backoff)


async def in_turns(items: Iterable[_Item]) -> AsyncIterator[_Item]:
    """Yield items of which there may be thousands, and let other tasks run in between."""
    for number, item in enumerate(items, 1):
        yield item
        if number % _IN_A_TURN == 0:
            await asyncio.sleep(0)


class Pacer:
    """Lets one through every so often; Discord's limit is on requests a second.

    `per_second` is the pace of all `processes` that share it; each keeps to its part. After a
    standstill a few follow at once to catch up, and not all that have waited: Discord would refuse
    them, and they would come at once again.
    """

    def __init__(self, per_second: float, processes: int = 1) -> None:
        self._gap = processes / per_second
        self._behind = _CATCH_UP / per_second  # how far it may be behind, in seconds
        self._booked = 0.0  # the moment of the next one that comes
        self._next = 0.0  # before it none of those that wait may pass

    async def wait(self) -> None:
        """Wait for this one's moment."""
        clock = asyncio.get_running_loop().time
        moment = max(clock(), self._booked)
        self._booked = moment + self._gap
        while (early := max(moment, self._next) - clock()) > 0:  # noqa: ASYNC110 - nobody sets it
            await asyncio.sleep(early)
        self._next = max(self._next, clock() - self._behind) + self._gap
