"""What is true after everything died: each slot is out once, and nobody sent without a place."""

from __future__ import annotations

import signal
import statistics
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.proofs.fleet.events import PLACES, SHARDS, Disturbance
from tests.proofs.fleet.holds import list_holds, outside
from tests.proofs.slots import Slot, posts, verify
from tests.standin.snowflakes import made_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.proofs.fleet.events import Event
    from tests.proofs.fleet.holds import Hold
    from tests.proofs.fleet.processes import Fleet

Times = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Post:
    """A briefing's post: its slot, the shard of its server, and when it came."""

    slot: Slot
    shard: int
    at: float


def tell(fleet: Fleet, events: Sequence[Event]) -> bool:
    """Print what was seen; return whether all is well."""
    holds, found = list_holds(fleet.database), list_posts(fleet)
    done = Counter(str(event.kind) for event in events)
    print(f"{dict(done)}; {len(holds)} holds of {PLACES} places")
    print(verify(fleet.database, Counter(post.slot for post in found)))
    for what, seconds in times(fleet, events, holds, found).items():
        print(f"seconds from a kill to {what}: {percentiles(seconds)}")
    late = outside(fleet.standin.gateway.requests, holds, pids(fleet))
    print(f"{len(fleet.standin.gateway.requests)} requests, {len(late)} without a place")
    for after, request in late[:20]:
        print(f"{request.what} to {request.host}, {after:.2f} s after its place")
    ends = Counter(one.process.returncode for one in fleet.processes)
    starts = fleet.standin.gateway.starts
    print(
        f"ends of {len(fleet.processes)} processes, by code: {dict(ends)}; sessions begun: "
        f"{starts.used}, too early: {starts.too_early}"
    )
    return not late and not starts.too_early and ends.keys() <= {0, -signal.SIGKILL, 75}


def pids(fleet: Fleet) -> dict[str, int]:
    """Return the processes' numbers by their address of Discord."""
    return {process.host: process.pid for process in fleet.processes}


def list_posts(fleet: Fleet) -> list[Post]:
    """Return all briefings' posts."""
    return [
        Post(slot, fleet.shard_of(guild.id), made_at(message["id"]))
        for guild in fleet.standin.world.guilds.values()
        for channel in guild.channels.values()
        for slot, message in posts(channel.messages.values())
    ]


def times(
    fleet: Fleet, events: Sequence[Event], holds: Sequence[Hold], found: Sequence[Post]
) -> Times:
    """Return the seconds from a quiet kill to what its place's next holder did."""
    taken: Times = {
        "the place": [],
        "its first session": [],
        "its last session": [],
        "its briefings": [],
    }
    place, first, last, briefing = taken.values()
    for event in events:
        if not event.quiet or event.place is None or event.kind is not Disturbance.KILL:
            continue
        shards = range(event.place, SHARDS, PLACES)
        begun = [h.begin for h in holds if h.place == event.place and h.begin > event.at]
        place.append(min(begun) - event.at)
        sessions = [began(fleet, shard, event.at) - event.at for shard in shards]
        first.append(min(sessions))
        last.append(max(sessions))
        briefing += [
            post.at - event.at
            for post in found
            if post.slot[0] in event.ordered and post.shard in shards and post.at > event.at
        ]
    return taken


def began(fleet: Fleet, shard: int, at: float) -> float:
    """Return when a shard's next session began."""
    what = f"IDENTIFY {shard} of {SHARDS}"
    return min(
        one.at
        for one in fleet.standin.gateway.requests
        if one.at > at and (one.what, one.status) == (what, 200)
    )


def percentiles(seconds: list[float]) -> str:
    """Return how many there are, the median, the 95th percentile, and the largest."""
    if len(seconds) < 2:
        return f"{len(seconds)} times"
    hundredths = statistics.quantiles(seconds, n=100, method="inclusive")
    return (
        f"{len(seconds)} times, median {hundredths[49]:.1f}, p95 {hundredths[94]:.1f}, "
        f"most {max(seconds):.1f}"
    )
