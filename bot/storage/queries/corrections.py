"""Moderators' corrections, the corrected readings, and the posts that show them."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING

from bot.models.moderation import Correction, OwnText, ShownPost, Subject, TextAnchor, Verdict
from bot.storage import contract
from bot.storage.queries.instants import to_milliseconds
from bot.storage.queries.library_own import mark_changed
from bot.storage.queries.library_writer import stage_readings
from bot.storage.queries.rows import readable
from bot.storage.records import BaseEdition

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from bot.storage.engine import Engine, Row, Transaction
    from bot.storage.records import Reading


CORRECTIONS = """
SELECT c.*, e.title FROM correction AS c LEFT JOIN article AS a ON a.slug = c.slug
LEFT JOIN edition AS e ON e.id = a.edition_id
"""


_CHANGE = """
UPDATE correction SET verdict = ?, value = ?, made_utc = ?, placed = 1
WHERE guild_id = ? AND slug = ? AND subject = ? AND words = ? AND occurrence = ?
"""
_INSERT = """
INSERT INTO correction (verdict, value, made_utc, guild_id, slug, subject, words, occurrence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


class CorrectionQueries(contract.Corrections):
    """The tables `correction`, `overlay` and `shown_post`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def save(self, correction: Correction, *, now_utc: datetime, most: int) -> bool:
        guild_id, slug, place = correction.guild_id, correction.slug, correction.place
        async with self._engine.writing() as transaction:
            ((count,),) = await transaction.fetch(
                "SELECT count(*) FROM correction WHERE guild_id = ?", (guild_id,)
            )
            if count >= most:
                return False
            values = (
                correction.verdict.value, correction.value, to_milliseconds(now_utc), guild_id,
                slug, place.subject.value, place.words, place.occurrence,
            )  # fmt: skip
            if not await transaction.execute(_CHANGE, values):
                await transaction.execute(_INSERT, values)
            await _forget_reading(transaction, guild_id, slug)
            await mark_changed(transaction, guild_id)
        return True

    async def delete(self, guild_id: int, correction_id: int) -> bool:
        async with self._engine.writing() as transaction:
            rows = list(
                await transaction.fetch(
                    "DELETE FROM correction WHERE guild_id = ? AND id = ? RETURNING slug",
                    (guild_id, correction_id),
                )
            )
            for row in rows:
                await _forget_reading(transaction, guild_id, row["slug"])
            await mark_changed(transaction, guild_id)
        return bool(rows)

    async def list_corrections(self, guild_id: int, slug: str | None = None) -> list[Correction]:
        rows = await self._engine.fetch(
            f"{CORRECTIONS} WHERE c.guild_id = ? AND {'TRUE' if slug is None else 'c.slug = ?'} "
            "ORDER BY c.made_utc DESC, c.id DESC",
            [guild_id] if slug is None else [guild_id, slug],
        )
        return readable(rows, to_correction)

    async def list_of_seeds(self) -> list[Correction]:
        rows = await self._engine.fetch(
            f"{CORRECTIONS} WHERE c.slug NOT LIKE '%/%' ORDER BY c.slug, c.words, c.id"
        )
        return readable(rows, to_correction)

    async def list_outdated(self, limit: int) -> list[tuple[int, str]]:
        rows = await self._engine.fetch(
            "SELECT DISTINCT c.guild_id, c.slug FROM correction AS c "
            "JOIN article AS a ON a.slug = c.slug AND a.edition_id IS NOT NULL "
            "WHERE c.guild_id <> 0 AND NOT EXISTS (SELECT 1 FROM overlay AS o WHERE "
            "o.guild_id = c.guild_id AND o.article_id = a.id AND o.base_id = a.edition_id) "
            "LIMIT ?",
            [limit],
        )
        return [(row["guild_id"], row["slug"]) for row in rows]

    async def get_base(self, slug: str) -> BaseEdition | None:
        rows = await self._engine.fetch(
            "SELECT a.id, e.id AS edition_id, a.slug, e.text, e.title, e.title_derived, "
            "e.published, e.published_derived, e.link, e.source "
            "FROM article AS a JOIN edition AS e ON e.id = a.edition_id WHERE a.slug = ?",
            [slug],
        )
        for row in rows:
            published = date.fromisoformat(row["published"]) if row["published"] else None
            own = OwnText(row["text"], row["title"], published, row["link"], row["source"])
            return BaseEdition(
                row["id"],
                row["edition_id"],
                row["slug"],
                own,
                bool(row["title_derived"]),
                bool(row["published_derived"]),
            )
        return None

    async def save_overlay(
        self, guild_id: int, base: BaseEdition, reading: Reading, placed: Collection[int]
    ) -> None:
        load = secrets.token_hex(16)
        async with self._engine.writing() as transaction:
            await stage_readings(transaction, load, [reading], owner=guild_id)
            await transaction.execute(
                "INSERT INTO overlay SELECT ?, ?, ?, id FROM edition WHERE load = ? "
                "ON CONFLICT (guild_id, article_id) DO UPDATE "
                "SET base_id = excluded.base_id, edition_id = excluded.edition_id",
                (guild_id, base.article_id, base.edition_id, load),
            )
            await transaction.execute(
                "UPDATE correction SET placed = 0 WHERE guild_id = ? AND slug = ?",
                (guild_id, base.slug),
            )
            await transaction.execute_many(
                "UPDATE correction SET placed = 1 WHERE guild_id = ? AND slug = ? AND id = ?",
                [(guild_id, base.slug, one) for one in placed],
            )
            await mark_changed(transaction, guild_id)

    async def save_posts(self, posts: Sequence[tuple[ShownPost, datetime]]) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "INSERT INTO shown_post VALUES (?, ?, ?, ?, ?) ON CONFLICT (message_id) DO UPDATE "
                "SET guild_id = excluded.guild_id, channel_id = excluded.channel_id, "
                "action = excluded.action, sent_utc = excluded.sent_utc",
                [
                    (post.message_id, post.guild_id, post.channel_id, post.action,
                     to_milliseconds(sent))
                    for post, sent in posts
                ],
            )  # fmt: skip

    async def delete_posts(self, before_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "DELETE FROM shown_post WHERE sent_utc < ?", (to_milliseconds(before_utc),)
            )

    async def list_posts(self, guild_id: int, since_utc: datetime) -> list[ShownPost]:
        rows = await self._engine.fetch(
            "SELECT guild_id, channel_id, message_id, action FROM shown_post "
            "WHERE guild_id = ? AND sent_utc >= ? ORDER BY sent_utc DESC",
            [guild_id, to_milliseconds(since_utc)],
        )
        return [ShownPost(*row) for row in rows]


async def _forget_reading(transaction: Transaction, guild_id: int, slug: str) -> None:
    """Drop the corrected reading, so that it is made again; the operator's is the seed's own."""
    if guild_id:
        await transaction.execute(
            "DELETE FROM overlay WHERE guild_id = ? AND article_id = "
            "(SELECT id FROM article WHERE slug = ?)",
            (guild_id, slug),
        )
    else:
        await transaction.execute("UPDATE edition SET reader_version = -1 WHERE slug = ?", (slug,))


def to_correction(row: Row) -> Correction:
    """Return the correction in a row that CORRECTIONS selected."""
    return Correction(
        id=row["id"],
        guild_id=row["guild_id"],
        slug=row["slug"],
        place=TextAnchor(Subject(row["subject"]), row["words"], row["occurrence"]),
        verdict=Verdict(row["verdict"]),
        value=row["value"],
        placed=bool(row["placed"]),
        title=row["title"],
    )
