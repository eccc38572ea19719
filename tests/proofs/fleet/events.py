"""What is done to a fleet, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PLACES, SHARDS = 2, 4


class Disturbance(StrEnum):
    """What is done to the processes or to the database."""

    KILL = "killed"
    CUT = "connections cut"
    RESTART = "PostgreSQL restarted"
    STOP = "stopped and woken"


@dataclass(frozen=True, slots=True)
class Event:
    """One disturbance; `place` is what the process held that was killed or stopped, if any.

    `quiet` tells that everything was well before it, and nothing else happened until all was well
    again. `ordered` are the briefings that were ordered for it.
    """

    kind: Disturbance
    at: float
    place: int | None
    quiet: bool
    ordered: range
