"""How often sessions may begin, over all connections of the token.

Source: Discord's reference, "Sharding" (max_concurrency), "Session Start Limit Object", and
"Identifying": an identify that comes too early is answered by an invalid session (opcode 9); after
the day's last one all sessions end and the token is reset.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.standin.world import Json

DAY_MS = 86_400_000


@dataclass(slots=True)
class SessionStarts:
    """The token's session starts.

    `spacing` is the shortest time in seconds between two starts of one bucket, which is the shard
    modulo `max_concurrency`: Discord's is 5, and 0 lets every one pass. `total` may begin in a day,
    and `used` have; `too_early` counts those that were refused.
    """

    spacing: float = 0.0
    max_concurrency: int = 1
    total: int = 1000
    used: int = 0
    too_early: int = 0
    _free: dict[int, float] = field(default_factory=dict)  # when a bucket takes the next one

    @property
    def exhausted(self) -> bool:
        """Whether the day's last one was used."""
        return self.used >= self.total

    def take(self, shard: int) -> bool:
        """Count a start of a shard; False if it comes too early."""
        now, bucket = time.monotonic(), shard % self.max_concurrency
        if now < self._free.get(bucket, 0.0):
            self.too_early += 1
            return False
        self._free[bucket] = now + self.spacing
        self.used += 1
        return True

    def json(self) -> Json:
        """Return the object as GET /gateway/bot has it."""
        return {
            "total": self.total,
            "remaining": self.total - self.used,
            "reset_after": DAY_MS,
            "max_concurrency": self.max_concurrency,
        }
