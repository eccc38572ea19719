"""What `check` says about several processes: who holds which place, and whether all see one folder.

Each process stores a digest of its seeds folder's names and sizes with its place; it is half a
minute old at most.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.library.sources.folder_watch import digest_names
from bot.models.share import Share
from bot.operations.findings import ok, warning

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models.share import Fleet
    from bot.operations.findings import Finding
    from bot.storage.records import Inspection, Lease


def look_at_places(held: Inspection, seeds: Path) -> list[Finding]:
    """Return a finding for each place, if any is held, and one on the seeds folder."""
    if held.fleet is None:
        return []
    by_place = {lease.place: lease for lease in held.leases}
    leader = by_place.get(None)
    leads = leader.holder if leader else ""
    findings = [
        _place(number, held.fleet, by_place.get(number), leads)
        for number in range(held.fleet.processes)
    ]
    here = digest_names(seeds)
    others = sorted({one.process for one in held.leases if one.seeds != here})
    if others:
        findings.append(
            warning(
                "seeds",
                f"The seeds folder holds other files here than where these processes look: "
                f"{'; '.join(others)}. Give all processes one shared folder. If files changed "
                "within the last minute, check again.",
            )
        )
    return findings


def _place(number: int, fleet: Fleet, lease: Lease | None, leads: str) -> Finding:
    name = f"Place {number} of {fleet.processes}"
    if fleet.processes > 1:
        shards = Share(number, fleet.processes, fleet.shards).shard_ids
        name += f" (shards {', '.join(map(str, shards))} of {fleet.shards})"
    if lease is None:
        return warning(
            "place", f"{name} is free, so nobody serves its servers: start another process."
        )
    age = (datetime.now(UTC) - lease.since_utc).total_seconds()
    also = ", which leads" if lease.holder == leads else ""
    return ok("place", f"{name} is held by {lease.process}{also}, for {max(0.0, age):.0f} s.")
