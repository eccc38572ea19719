"""Everything of one server: its audit log, its export, its deletion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.models.library import Page
from bot.models.link import shown_address
from bot.models.moderation import AuditAction, LogEntry
from bot.storage import contract
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.queries.rows import readable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.storage.engine import Engine, Row, Transaction


# The tables that hold rows of a server, and the condition for these rows. Deleting a briefing
# deletes its notices and its deliveries with what they cite.
_BRIEFINGS = "SELECT id FROM briefing WHERE guild_id = ?1"
_TARGETS = "SELECT id FROM alert_target WHERE guild_id = ?1"
_OF_SERVER = {
    "own_article": "guild_id = ?1",
    "feed_entry": "feed_id IN (SELECT id FROM feed WHERE guild_id = ?1)",
    "feed": "guild_id = ?1",
    "hidden": "guild_id = ?1",
    "correction": "guild_id = ?1",
    "shown_post": "guild_id = ?1",
    "log_entry": "guild_id = ?1",
    "server_language": "guild_id = ?1",
    "greeting": "guild_id = ?1",
    "notice": f"briefing_id IN ({_BRIEFINGS})",
    "citation": f"delivery_id IN (SELECT id FROM delivery WHERE briefing_id IN ({_BRIEFINGS}))",
    "delivery": f"briefing_id IN ({_BRIEFINGS})",
    "briefing": "guild_id = ?1",
    "alert": f"watch_id IN (SELECT id FROM watch WHERE target_id IN ({_TARGETS}))",
    "alert_delivery": f"target_id IN ({_TARGETS})",
    "alert_notice": f"target_id IN ({_TARGETS})",
    "watch": f"target_id IN ({_TARGETS})",
    "alert_target": "guild_id = ?1",
    "departure": "guild_id = ?1",
    "news": "slug >= CAST(?1 AS TEXT) || '/' AND slug < CAST(?1 AS TEXT) || '0'",  # "0" follows "/"
    "overlay": "guild_id = ?1",
    "own_library": "guild_id = ?1",
}
# Derived from the other tables, so not part of an export.
_DERIVED = {"news", "overlay", "own_library"}
# Columns that may hold a key; an export shows them without it.
_ADDRESSES = ("address", "moved_to")
# A member's watches are the member's: an export of the server has those of its channels alone.
_OF_CHANNELS = f"{_TARGETS} AND user_id IS NULL"


class ServerQueries(contract.Servers):
    """A server's rows in all tables."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def add_entry(self, guild_id: int, entry: LogEntry, *, forget_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "INSERT INTO log_entry (guild_id, user_id, made_utc, deed, about) "
                "VALUES (?, ?, ?, ?, ?)",
                (guild_id, entry.user_id, to_milliseconds(entry.made_utc), entry.deed.value,
                 entry.about),
            )  # fmt: skip
            await transaction.execute(
                "DELETE FROM log_entry WHERE made_utc < ?", (to_milliseconds(forget_utc),)
            )

    async def list_entries(
        self, guild_id: int, *, since_utc: datetime, offset: int, limit: int
    ) -> Page[LogEntry]:
        rows = await self._engine.fetch(
            "SELECT user_id, made_utc, deed, about, count(*) OVER () AS total FROM log_entry "
            "WHERE guild_id = ? AND made_utc >= ? ORDER BY id DESC LIMIT ? OFFSET ?",
            [guild_id, to_milliseconds(since_utc), limit, offset],
        )
        return Page(tuple(readable(rows, to_entry)), offset, rows[0]["total"] if rows else 0)

    async def list_languages(self) -> dict[int, str]:
        rows = await self._engine.fetch("SELECT guild_id, code FROM server_language", [])
        return {row["guild_id"]: row["code"] for row in rows}

    async def claim_greeting(self, guild_id: int) -> bool:
        async with self._engine.writing() as transaction:
            added = await transaction.execute(
                "INSERT INTO greeting (guild_id) VALUES (?) ON CONFLICT (guild_id) DO NOTHING",
                (guild_id,),
            )
        return added == 1

    async def save_language(self, guild_id: int, code: str | None) -> None:
        async with self._engine.writing() as transaction:
            if code is None:
                await transaction.execute(
                    "DELETE FROM server_language WHERE guild_id = ?", (guild_id,)
                )
                return
            await transaction.execute(
                "INSERT INTO server_language (guild_id, code) VALUES (?, ?) "
                "ON CONFLICT (guild_id) DO UPDATE SET code = excluded.code",
                (guild_id, code),
            )

    async def export(self, guild_id: int) -> dict[str, list[dict[str, Any]]]:
        return {
            table: [
                _exported(row)
                for row in sorted(await self._rows_of(guild_id, table, condition), key=_key)
            ]
            for table, condition in _OF_SERVER.items()
            if table not in _DERIVED
        }

    async def _rows_of(self, guild_id: int, table: str, condition: str) -> Sequence[Row]:
        return await self._engine.fetch(
            f"SELECT * FROM {table} WHERE {_condition(table, condition)}", [guild_id]
        )

    async def delete(self, guild_id: int) -> None:
        async with self._engine.writing() as transaction:
            await delete_server(transaction, guild_id)


def _key(row: Row) -> tuple[Any, ...]:
    """Return the columns that hold the primary key: engines differ in the order of rows."""
    return tuple(row[:2])


def _exported(row: Row) -> dict[str, Any]:
    values = {
        name: value.hex() if isinstance(value, bytes | memoryview) else value
        for name, value in zip(row.keys(), row, strict=True)
    }
    return values | {one: shown_address(values[one]) for one in _ADDRESSES if values.get(one)}


def _condition(table: str, condition: str) -> str:
    """Return the condition for the rows of a table that a server's export holds."""
    if table == "alert_target":
        return f"id IN ({_OF_CHANNELS})"
    return condition.replace(_TARGETS, _OF_CHANNELS)


async def delete_server(transaction: Transaction, guild_id: int) -> None:
    """Delete everything of a server, in the caller's transaction."""
    await transaction.execute(
        "UPDATE article SET edition_id = NULL WHERE guild_id = ?", (guild_id,)
    )
    for table, condition in _OF_SERVER.items():
        await transaction.execute(f"DELETE FROM {table} WHERE {condition}", (guild_id,))


def to_entry(row: Row) -> LogEntry:
    """Return an entry of the audit log from its row."""
    return LogEntry(
        row["user_id"], to_instant(row["made_utc"]), AuditAction(row["deed"]), row["about"]
    )
