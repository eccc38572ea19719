"""The articles that a server added, and the seeds that it hid."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.models.feed import OPERATOR
from bot.models.moderation import HiddenSeed, OwnText
from bot.storage import contract
from bot.storage.queries import citations
from bot.storage.queries.generations import get_generation
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.queries.library_writer import stage_readings, switch_to
from bot.storage.queries.rows import readable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.models.library import Scope
    from bot.storage.engine import Engine, Row, Transaction
    from bot.storage.records import Generation, Reading

OWN_TEXT = "slug, text, title, published, link, source, added_utc"
# What a server's moderators added, without what feeds brought.
_ADDED = "FROM own_article WHERE guild_id = ? AND feed_id IS NULL"


class OwnLibraryQueries(contract.OwnLibraries):
    """The tables `own_article`, `hidden` and `own_library`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def get_generation(self, scope: Scope) -> Generation:
        return await self._engine.read(lambda snapshot: get_generation(snapshot, scope))

    async def save_article(
        self, guild_id: int, own: OwnText, reading: Reading, *, now_utc: datetime, most: int
    ) -> str | None:
        slug = f"{guild_id}/{secrets.token_hex(8)}"
        fitting = replace(reading, article=replace(reading.article, slug=slug))
        async with self._engine.writing() as transaction:
            ((count,),) = await transaction.fetch(f"SELECT count(*) {_ADDED}", (guild_id,))
            if count >= most:
                return None
            await transaction.execute(
                "INSERT INTO own_article (slug, guild_id, title, published, text, added_utc, "
                "link, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (slug, guild_id, own.title, _day(own.published), own.text,
                 to_milliseconds(now_utc), own.link, own.source),
            )  # fmt: skip
            await _show(transaction, guild_id, fitting)
            await mark_changed(transaction, guild_id)
        return slug

    async def count_articles(self, guild_id: int) -> int:
        rows = await self._engine.fetch(f"SELECT count(*) {_ADDED}", [guild_id])
        return int(rows[0][0])

    async def delete_article(self, guild_id: int, slug: str) -> bool:
        async with self._engine.writing() as transaction:
            gone = await transaction.execute(
                "DELETE FROM own_article WHERE guild_id = ? AND slug = ?", (guild_id, slug)
            )
            if gone:
                await transaction.execute(
                    "UPDATE article SET edition_id = NULL WHERE slug = ?", (slug,)
                )
                await transaction.execute(
                    "DELETE FROM correction WHERE guild_id = ? AND slug = ?", (guild_id, slug)
                )
                await transaction.execute("DELETE FROM news WHERE slug = ?", (slug,))
                await citations.clear_words(transaction, guild_id, slug)
                await mark_changed(transaction, guild_id)
        return gone > 0

    async def hide(self, guild_id: int, slug: str, now_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "INSERT INTO hidden VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (guild_id, slug, to_milliseconds(now_utc)),
            )
            await mark_changed(transaction, guild_id)

    async def restore(self, guild_id: int, slug: str) -> bool:
        async with self._engine.writing() as transaction:
            shown = await transaction.execute(
                "DELETE FROM hidden WHERE guild_id = ? AND slug = ?", (guild_id, slug)
            )
            await mark_changed(transaction, guild_id)
        return shown > 0

    async def list_hidden(self, guild_id: int) -> list[HiddenSeed]:
        rows = await self._engine.fetch(
            "SELECT h.slug, e.title FROM hidden AS h LEFT JOIN article AS a ON a.slug = h.slug "
            "AND a.guild_id IS NULL LEFT JOIN edition AS e ON e.id = a.edition_id "
            "WHERE h.guild_id = ? ORDER BY h.hidden_utc DESC, h.slug",
            [guild_id],
        )
        return [HiddenSeed(row["slug"], row["title"]) for row in rows]

    async def list_unread(self, reader_version: int, *, limit: int) -> dict[str, OwnText]:
        rows = await self._engine.fetch(
            f"SELECT {OWN_TEXT} FROM own_article AS o WHERE NOT EXISTS "
            "(SELECT 1 FROM article AS a JOIN edition AS e ON e.id = a.edition_id "
            "WHERE a.slug = o.slug AND e.reader_version = ?) LIMIT ?",
            [reader_version, limit],
        )
        return dict(readable(rows, to_own_text))

    async def save_reread(self, slug: str, reading: Reading) -> None:
        async with self._engine.writing() as transaction:
            rows = list(
                await transaction.fetch("SELECT guild_id FROM own_article WHERE slug = ?", (slug,))
            )
            if rows:
                await _show(transaction, rows[0]["guild_id"], reading)
                await mark_changed(transaction, rows[0]["guild_id"])


async def _show(transaction: Transaction, guild_id: int, reading: Reading) -> None:
    load = secrets.token_hex(16)
    await stage_readings(transaction, load, [reading], owner=guild_id or None)
    await switch_to(transaction, load)


async def mark_changed(transaction: Transaction, guild_id: int) -> None:
    """Give the server's own library, or everybody's if the id is 0, a version never used before."""
    if guild_id == OPERATOR:
        await transaction.execute("UPDATE library SET generation = generation + 1")
        return
    await transaction.execute("UPDATE library SET own_versions = own_versions + 1")
    await transaction.execute(
        "INSERT INTO own_library SELECT ?1, own_versions FROM library WHERE TRUE "
        "ON CONFLICT (guild_id) DO UPDATE SET version = excluded.version",
        (guild_id,),
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def to_own_text(row: Row) -> tuple[str, OwnText]:
    """Return an own article's slug and text from a row that OWN_TEXT selected."""
    published = date.fromisoformat(row["published"]) if row["published"] else None
    received = to_instant(row["added_utc"]).date()
    return row["slug"], OwnText(
        row["text"], row["title"], published, row["link"], row["source"], received
    )
