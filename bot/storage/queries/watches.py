"""Watches: what members and moderators want to be told of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.models.alert import AlertPlace, AlertTarget, Watch, WatchCriteria
from bot.models.briefing import FailureReason
from bot.storage import contract
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.queries.rows import readable, readable_in_turns

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from bot.storage.engine import Engine, Row, Transaction

TARGET = """
    t.id AS target_id, t.guild_id, t.user_id, t.channel_id AS place_id, t.tag_id, t.paused,
    t.paused_detail
"""
WATCH = f"""
    {TARGET}, w.id AS watch_id, w.speaker, w.words, w.source, w.without_words, w.created_utc,
    w.news_mark
"""
WATCHES = f"SELECT {WATCH} FROM watch AS w JOIN alert_target AS t ON t.id = w.target_id"
# A member whose direct messages are closed gets no alerts until they ask for them again.
MATCHING = (
    f"(t.paused IS NULL OR t.paused <> '{FailureReason.DM_CLOSED}') "
    "AND t.guild_id NOT IN (SELECT guild_id FROM departure)"
)

_OF_MEMBER = "SELECT id FROM alert_target WHERE user_id = ?1"
_MEMBERS_TABLES = {
    "alert_target": "user_id = ?1",
    "watch": f"target_id IN ({_OF_MEMBER})",
    "alert_delivery": f"target_id IN ({_OF_MEMBER})",
    "alert": f"watch_id IN (SELECT id FROM watch WHERE target_id IN ({_OF_MEMBER}))",
}


class WatchQueries(contract.Watches):
    """The tables `alert_target` and `watch`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def save_watch(
        self,
        place: AlertPlace,
        criteria: WatchCriteria,
        *,
        now_utc: datetime,
        news_mark: int,
        most: int,
    ) -> int | None:
        async with self._engine.writing() as transaction:
            ((count,),) = await transaction.fetch(
                "SELECT count(*) FROM watch AS w JOIN alert_target AS t ON t.id = w.target_id "
                f"WHERE t.guild_id = ? AND {_owned_by(place.user_id)}",
                _owner(place.guild_id, place.user_id),
            )
            if count >= most:
                return None
            ((watch_id,),) = await transaction.fetch(
                "INSERT INTO watch (target_id, speaker, words, source, without_words, "
                "created_utc, news_mark) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (
                    await _save_target(transaction, place),
                    criteria.speaker,
                    criteria.words,
                    criteria.source,
                    criteria.without,
                    to_milliseconds(now_utc),
                    news_mark,
                ),
            )
            return int(watch_id)

    async def list_watches(self, guild_id: int, user_id: int | None) -> list[Watch]:
        rows = await self._engine.fetch(
            f"{WATCHES} WHERE t.guild_id = ? AND {_owned_by(user_id)} ORDER BY w.id",
            _owner(guild_id, user_id),
        )
        return readable(rows, to_watch)

    async def list_matching(self) -> list[Watch]:
        rows = await self._engine.fetch(f"{WATCHES} WHERE {MATCHING} ORDER BY w.id")
        return await readable_in_turns(rows, to_watch)

    async def delete_watches(self, ids: Collection[int]) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "DELETE FROM watch WHERE id = ?", [(one,) for one in ids]
            )
            await transaction.execute(
                "DELETE FROM alert_target WHERE NOT EXISTS "
                "(SELECT 1 FROM watch WHERE target_id = alert_target.id)"
            )

    async def export_member(self, user_id: int) -> dict[str, list[dict[str, Any]]]:
        return {
            table: [
                dict(row)
                for row in await self._engine.fetch(
                    f"SELECT * FROM {table} WHERE {condition}", [user_id]
                )
            ]
            for table, condition in _MEMBERS_TABLES.items()
        }

    async def delete_member(self, user_id: int, guild_id: int | None = None) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "DELETE FROM alert_target WHERE user_id = ?1 "
                "AND (CAST(?2 AS BIGINT) IS NULL OR guild_id = ?2)",
                (user_id, guild_id),
            )


async def _save_target(transaction: Transaction, place: AlertPlace) -> int:
    """Return the id of the place's target, which is made if it has none."""
    known = list(
        await transaction.fetch(
            "SELECT id FROM alert_target WHERE guild_id = ? "
            f"AND {'channel_id' if place.user_id is None else 'user_id'} = ?",
            (place.guild_id, place.channel_id if place.user_id is None else place.user_id),
        )
    )
    if known:
        await transaction.execute(
            "UPDATE alert_target SET tag_id = coalesce(?, tag_id) WHERE id = ?",
            (place.tag_id, known[0]["id"]),
        )
        return int(known[0]["id"])
    ((target_id,),) = await transaction.fetch(
        "INSERT INTO alert_target (guild_id, user_id, channel_id, tag_id) VALUES (?, ?, ?, ?) "
        "RETURNING id",
        (place.guild_id, place.user_id, place.channel_id, place.tag_id),
    )
    return int(target_id)


def _owned_by(user_id: int | None) -> str:
    # A target without a member has a channel; by that, an index finds those of a server.
    return "t.channel_id IS NOT NULL" if user_id is None else "t.user_id = ?"


def _owner(guild_id: int, user_id: int | None) -> list[int]:
    return [guild_id] if user_id is None else [guild_id, user_id]


def to_target(row: Row) -> AlertTarget:
    """Return the target in a row that TARGET selected."""
    return AlertTarget(
        id=row["target_id"],
        place=AlertPlace(row["guild_id"], row["user_id"], row["place_id"], row["tag_id"]),
        paused=FailureReason(row["paused"]) if row["paused"] else None,
        paused_detail=row["paused_detail"],
    )


def to_watch(row: Row) -> Watch:
    """Return the watch in a row that WATCH selected."""
    return Watch(
        id=row["watch_id"],
        target=to_target(row),
        criteria=WatchCriteria(row["speaker"], row["words"], row["source"], row["without_words"]),
        created_utc=to_instant(row["created_utc"]),
        news_mark=row["news_mark"],
    )
