"""Leases: what one of several processes holds until an instant of the database's clock.

Every step is one statement that compares and sets, so that no two processes hold the same. A lease
counts until its instant; then it cannot be renewed, only taken again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.share import Fleet
from bot.storage import contract
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.records import Lease

if TYPE_CHECKING:
    from datetime import datetime

    from bot.storage.engine import Engine, Row, Snapshot, Transaction
    from bot.storage.records import Holder

LEADER = "leader"
# Milliseconds: only a clock that was set back afterwards can have written such an instant.
_FAR_AHEAD = 60_000
_PLACE = "place "


class LeaseQueries(contract.Leases):
    """The tables `fleet`, `lease` and `identify`."""

    def __init__(self, engine: Engine) -> None:
        """Use an engine of its own: a lease may not wait for another's long transaction."""
        self._engine = engine
        now = engine.now
        self._take = f"""
            INSERT INTO lease (name, holder, process, seeds, since_utc, until_utc)
            VALUES (:name, :holder, :process, :seeds, {now}, {now} + :lasts)
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, process = excluded.process,
                seeds = excluded.seeds, since_utc = excluded.since_utc,
                until_utc = excluded.until_utc
            WHERE lease.until_utc <= {now}
        """
        self._renew = (
            f"UPDATE lease SET until_utc = {now} + ?, seeds = ? "
            f"WHERE holder = ? AND until_utc > {now} RETURNING name"
        )
        self._held = f"SELECT * FROM lease WHERE until_utc > {now} ORDER BY name"
        self._identify = (
            f"INSERT INTO identify (bucket, next_utc) VALUES (?, {now} + ?) "
            "ON CONFLICT (bucket) DO UPDATE SET next_utc = excluded.next_utc "
            f"WHERE identify.next_utc <= {now} OR identify.next_utc > {now} + {_FAR_AHEAD}"
        )

    async def get_now(self) -> datetime:
        async with self._engine.writing() as transaction:
            ((now,),) = await transaction.fetch(f"SELECT {self._engine.now}")
        return to_instant(now)

    async def get_fleet(self) -> Fleet | None:
        async with self._engine.writing() as transaction:
            if not await self._list_places(transaction):
                return None
            return await _get_fleet(transaction)

    async def claim_place(
        self, holder: Holder, fleet: Fleet, *, seconds: float, any_shards: bool = False
    ) -> tuple[Fleet, int | None]:
        async with self._engine.writing() as transaction:
            wanted = (fleet.processes, fleet.shards)
            await transaction.execute(
                "INSERT INTO fleet VALUES (1, ?, ?) ON CONFLICT DO NOTHING", wanted
            )
            # From here on to the end of the transaction, no other process claims a place.
            await transaction.execute("UPDATE fleet SET id = 1")
            held = await self._list_places(transaction)
            if not held:
                await transaction.execute("UPDATE fleet SET processes = ?, shards = ?", wanted)
            stored = await _get_fleet(transaction)
            if stored.processes != fleet.processes:
                return stored, None
            if stored.shards != fleet.shards and not any_shards:
                return stored, None
            for number in range(stored.processes):
                if number not in held and await self._claim(
                    transaction, f"{_PLACE}{number}", holder, seconds
                ):
                    return stored, number
        return stored, None

    async def claim_leading(self, holder: Holder, *, seconds: float) -> bool:
        async with self._engine.writing() as transaction:
            return await self._claim(transaction, LEADER, holder, seconds)

    async def renew(self, holder: Holder, *, seconds: float) -> tuple[int | None, bool]:
        async with self._engine.writing() as transaction:
            rows = await transaction.fetch(
                self._renew, (_milliseconds(seconds), holder.seeds, holder.id)
            )
            names = [row["name"] for row in rows]
        return next(iter(_places(names)), None), LEADER in names

    async def release(self, holder_id: str) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute("DELETE FROM lease WHERE holder = ?", (holder_id,))

    async def release_unrenewed(self, lease: Lease) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "DELETE FROM lease WHERE holder = :holder AND EXISTS (SELECT 1 FROM lease AS same "
                "WHERE same.holder = :holder AND same.until_utc = :until)",
                {"holder": lease.holder, "until": to_milliseconds(lease.until_utc)},
            )

    async def list_leases(self) -> list[Lease]:
        async with self._engine.writing() as transaction:
            return [to_lease(row) for row in await transaction.fetch(self._held)]

    async def claim_identify(self, bucket: int, *, seconds: float) -> float:
        async with self._engine.writing() as transaction:
            if await transaction.execute(self._identify, (bucket, _milliseconds(seconds))):
                return 0.0
            ((left,),) = await transaction.fetch(
                f"SELECT next_utc - {self._engine.now} FROM identify WHERE bucket = ?", (bucket,)
            )
        return max(0.001, float(left) / 1000)

    async def close(self) -> None:
        await self._engine.close()

    async def _list_places(self, transaction: Transaction) -> set[int]:
        return _places([row["name"] for row in await transaction.fetch(self._held)])

    async def _claim(
        self, transaction: Transaction, name: str, holder: Holder, seconds: float
    ) -> bool:
        changed = await transaction.execute(
            self._take,
            {
                "name": name,
                "holder": holder.id,
                "process": holder.process,
                "seeds": holder.seeds,
                "lasts": _milliseconds(seconds),
            },
        )
        return changed == 1


def list_held(snapshot: Snapshot, now: str) -> tuple[Fleet | None, list[Lease]]:
    """Return what counts for all processes and what is held; no fleet if no place is held.

    `now` is the engine's SQL for its clock.
    """
    rows = snapshot.fetch(f"SELECT * FROM lease WHERE until_utc > {now} ORDER BY name")
    if not _places([row["name"] for row in rows]):
        return None, []
    ((processes, shards),) = snapshot.fetch("SELECT processes, shards FROM fleet")
    return Fleet(processes, shards), [to_lease(row) for row in rows]


async def _get_fleet(transaction: Transaction) -> Fleet:
    ((processes, shards),) = await transaction.fetch("SELECT processes, shards FROM fleet")
    return Fleet(processes, shards)


def _places(names: list[str]) -> set[int]:
    return {int(name.removeprefix(_PLACE)) for name in names if name.startswith(_PLACE)}


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def to_lease(row: Row) -> Lease:
    """Return the lease in a row."""
    return Lease(
        place=next(iter(_places([row["name"]])), None),
        holder=row["holder"],
        process=row["process"],
        seeds=row["seeds"],
        since_utc=to_instant(row["since_utc"]),
        until_utc=to_instant(row["until_utc"]),
    )
