"""What is a server's own: the articles that its moderators added, and the seeds they hid."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.models.moderation import HiddenSeed, OwnText
from bot.storage.queries.generations import get_generation
from bot.storage.queries.instants import to_milliseconds
from bot.storage.queries.library_writer import stage_readings, switch_to

if TYPE_CHECKING:
    from datetime import datetime

    import aiosqlite

    from bot.models.library import Scope
    from bot.storage.queries.generations import Generation
    from bot.storage.queries.library_writer import Reading
    from bot.storage.sqlite.database import Database


class OwnLibraries:
    """The tables of what servers bring in and take out; each method is about one server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get_generation(self, scope: Scope) -> Generation:
        """Return the state that a scope's library is in."""
        return await self._database.read(lambda snapshot: get_generation(snapshot, scope))

    async def save_article(
        self, guild_id: int, own: OwnText, reading: Reading, *, now_utc: datetime, most: int
    ) -> str | None:
        """Add an article with what was read in it, and return its slug.

        None where the server has `most` already. The slug of `reading` is not looked at.
        """
        slug = f"{guild_id}/{secrets.token_hex(8)}"
        fitting = replace(reading, article=replace(reading.article, slug=slug))
        async with self._database.writing() as connection:
            ((count,),) = await connection.execute_fetchall(
                "SELECT count(*) FROM own_article WHERE guild_id = ?", (guild_id,)
            )
            if count >= most:
                return None
            await connection.execute(
                "INSERT INTO own_article VALUES (?, ?, ?, ?, ?, ?)",
                (slug, guild_id, own.title, _day(own.published), own.text,
                 to_milliseconds(now_utc)),
            )  # fmt: skip
            await _show(connection, fitting)
            await mark_changed(connection, guild_id)
        return slug

    async def count_articles(self, guild_id: int) -> int:
        """Return how many articles of its own a server has."""
        rows = await self._database.fetch(
            "SELECT count(*) FROM own_article WHERE guild_id = ?", [guild_id]
        )
        return int(rows[0][0])

    async def delete_article(self, guild_id: int, slug: str) -> bool:
        """Delete a server's own article for good; False where it has none of that slug."""
        async with self._database.writing() as connection:
            gone = await connection.execute(
                "DELETE FROM own_article WHERE guild_id = ? AND slug = ?", (guild_id, slug)
            )
            await connection.execute(
                "UPDATE article SET edition_id = NULL WHERE guild_id = ? AND slug = ?",
                (guild_id, slug),
            )
            await connection.execute(
                "DELETE FROM correction WHERE guild_id = ? AND slug = ? AND ?",
                (guild_id, slug, gone.rowcount),
            )
            await connection.execute("DELETE FROM news WHERE slug = ? AND ?", (slug, gone.rowcount))
            await mark_changed(connection, guild_id)
        return gone.rowcount > 0

    async def hide(self, guild_id: int, slug: str, now_utc: datetime) -> None:
        """Keep a seed from a server's sight."""
        async with self._database.writing() as connection:
            await connection.execute(
                "INSERT OR IGNORE INTO hidden VALUES (?, ?, ?)",
                (guild_id, slug, to_milliseconds(now_utc)),
            )
            await mark_changed(connection, guild_id)

    async def restore(self, guild_id: int, slug: str) -> bool:
        """Let a server see a seed again; False where it was not hidden."""
        async with self._database.writing() as connection:
            shown = await connection.execute(
                "DELETE FROM hidden WHERE guild_id = ? AND slug = ?", (guild_id, slug)
            )
            await mark_changed(connection, guild_id)
        return shown.rowcount > 0

    async def list_hidden(self, guild_id: int) -> list[HiddenSeed]:
        """Return the seeds that a server hid, the last one first."""
        rows = await self._database.fetch(
            "SELECT h.slug, e.title FROM hidden AS h LEFT JOIN article AS a ON a.slug = h.slug "
            "AND a.guild_id IS NULL LEFT JOIN edition AS e ON e.id = a.edition_id "
            "WHERE h.guild_id = ? ORDER BY h.hidden_utc DESC, h.slug",
            [guild_id],
        )
        return [HiddenSeed(row["slug"], row["title"]) for row in rows]

    async def list_unread(self, reader_version: int, *, limit: int) -> dict[str, OwnText]:
        """Return some own articles of all servers that the present reader has not read, by slug."""
        rows = await self._database.fetch(
            "SELECT slug, text, title, published FROM own_article AS o WHERE NOT EXISTS "
            "(SELECT 1 FROM article AS a JOIN edition AS e ON e.id = a.edition_id "
            "WHERE a.slug = o.slug AND e.reader_version = ?) LIMIT ?",
            [reader_version, limit],
        )
        return {
            row["slug"]: OwnText(
                row["text"],
                row["title"],
                date.fromisoformat(row["published"]) if row["published"] else None,
            )
            for row in rows
        }

    async def save_reread(self, slug: str, reading: Reading) -> None:
        """Put a newer reading in the place of an own article's; nothing where it was removed."""
        async with self._database.writing() as connection:
            rows = list(
                await connection.execute_fetchall(
                    "SELECT guild_id FROM own_article WHERE slug = ?", (slug,)
                )
            )
            if rows:
                await _show(connection, reading)
                await mark_changed(connection, rows[0]["guild_id"])


async def _show(connection: aiosqlite.Connection, reading: Reading) -> None:
    load = secrets.token_hex(16)
    await stage_readings(connection, load, [reading])
    await switch_to(connection, load)


async def mark_changed(connection: aiosqlite.Connection, guild_id: int) -> None:
    """Give the server's own library a version that was never used before."""
    await connection.execute("UPDATE library SET own_versions = own_versions + 1")
    await connection.execute(
        "INSERT INTO own_library SELECT ?1, own_versions FROM library WHERE TRUE "
        "ON CONFLICT (guild_id) DO UPDATE SET version = excluded.version",
        (guild_id,),
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
