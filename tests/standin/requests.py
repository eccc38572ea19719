"""What clients sent, and when: which process it was follows from the stand-in's port."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field

KEPT = 200_000  # requests that are remembered; the oldest go first


@dataclass(slots=True)
class Request:
    """One request, or an identify or resume on the gateway.

    `at` is when it came, in seconds since 1970. `host` is the address that it was sent to: give
    each process an address of its own (`Standin.open_port`). `what` is the route, such as "POST
    /channels/{channel_id}/messages", or "IDENTIFY 3 of 4" with the shard and how many there are.
    `status` is that of the answer, 0 until then; on the gateway 200, or 400 for a refused one.
    """

    host: str
    what: str
    status: int = 0
    at: float = field(default_factory=time.time)


Requests = deque[Request]


def new_requests() -> Requests:
    """Make an empty list, which keeps the latest."""
    return deque(maxlen=KEPT)
