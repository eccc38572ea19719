"""Feeds and the entries that were seen in them."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.models.feed import (
    FEED_ROOM,
    Arrival,
    Feed,
    FeedHoldings,
    FeedProgress,
    FeedTrouble,
)
from bot.storage import contract
from bot.storage.queries.feed_entries import (
    CITED,
    delete_articles,
    delete_old,
    delete_surplus,
    get_taken_links,
    save_entry,
    save_text,
)
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.queries.library_own import OWN_TEXT, mark_changed, to_own_text
from bot.storage.queries.library_writer import stage_readings, switch_to
from bot.storage.queries.rows import marks, readable
from bot.storage.queries.shares import and_of_share
from bot.storage.records import KnownEntry

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from bot.models.feed import FeedRoom
    from bot.models.moderation import OwnText
    from bot.models.share import Share
    from bot.storage.engine import Engine, Row
    from bot.storage.records import EntryRecord

_TOO_FAR = timedelta(days=2)  # only a clock that was ahead can have put a fetch off so long
_SEEN_EVERY = timedelta(days=1)  # how exactly it is known when an entry was seen last

FEED = "SELECT * FROM feed"
FEED_ENTRY = "SELECT key, link, slug, content_hash FROM feed_entry"

_SAVE_PROGRESS = """
UPDATE feed SET next_fetch_utc = ?, loaded = ?, etag = ?, last_modified = ?, minutes = ?,
    fetched_utc = ?, errors = ?, trouble = ?, detail = ?, told = ?, moved_to = ?, moved_utc = ?
WHERE id = ? AND next_fetch_utc = ?
"""
_HOLDINGS = f"""
SELECT count(*) AS articles, coalesce(sum(size), 0) AS size,
    coalesce(sum(CASE WHEN {CITED} THEN 1 ELSE 0 END), 0) AS cited
FROM own_article AS o WHERE feed_id IS NOT NULL
"""


class FeedQueries(contract.Feeds):
    """The tables `feed` and `feed_entry`, and the articles that feeds brought."""

    def __init__(self, engine: Engine, share: Share) -> None:
        self._engine = engine
        self._ours = and_of_share(share, "guild_id")

    async def save_feed(self, feed: Feed, *, most: int, most_in_all: int) -> int | None:
        async with self._engine.writing() as transaction:
            ((of_server, in_all, same),) = await transaction.fetch(
                "SELECT coalesce(sum(CASE WHEN guild_id = ?1 THEN 1 ELSE 0 END), 0), count(*), "
                "coalesce(sum(CASE WHEN guild_id = ?1 AND address = ?2 THEN 1 ELSE 0 END), 0) "
                "FROM feed",
                (feed.guild_id, feed.address),
            )
            if same or of_server >= most or in_all >= most_in_all:
                return None
            ((feed_id,),) = await transaction.fetch(
                "INSERT INTO feed (guild_id, address, title, words, fallback_id, added_utc, "
                "next_fetch_utc) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (feed.guild_id, feed.address, feed.title, feed.words, feed.fallback_id,
                 to_milliseconds(feed.added_utc), _stamp(feed.progress.next_fetch_utc)),
            )  # fmt: skip
        return int(feed_id)

    async def get_feed(self, feed_id: int) -> Feed | None:
        rows = await self._engine.fetch(f"{FEED} WHERE id = ?", [feed_id])
        return next(iter(readable(rows, to_feed)), None)

    async def list_feeds(self, guild_id: int) -> list[Feed]:
        rows = await self._engine.fetch(f"{FEED} WHERE guild_id = ? ORDER BY id", [guild_id])
        return readable(rows, to_feed)

    async def list_due_feeds(self, now_utc: datetime, *, limit: int) -> list[Feed]:
        rows = await self._engine.fetch(
            f"{FEED} WHERE paused = 0 AND (next_fetch_utc <= ? OR next_fetch_utc > ?) "
            "AND NOT EXISTS (SELECT 1 FROM departure WHERE departure.guild_id = feed.guild_id)"
            f"{self._ours} "
            "ORDER BY next_fetch_utc, id LIMIT ?",
            [to_milliseconds(now_utc), to_milliseconds(now_utc + _TOO_FAR), limit],
        )
        return readable(rows, to_feed)

    async def claim_feed(self, feed: Feed, lease_utc: datetime) -> bool:
        async with self._engine.writing() as transaction:
            claimed = await transaction.execute(
                "UPDATE feed SET next_fetch_utc = ? "
                "WHERE id = ? AND paused = 0 AND next_fetch_utc = ?",
                (_stamp(lease_utc), feed.id, _stamp(feed.progress.next_fetch_utc)),
            )
        return claimed > 0

    async def save_progress(self, feed: Feed, *, lease_utc: datetime) -> bool:
        progress = feed.progress
        async with self._engine.writing() as transaction:
            saved = await transaction.execute(
                _SAVE_PROGRESS,
                (_stamp(progress.next_fetch_utc), int(progress.loaded), progress.etag,
                 progress.last_modified, progress.minutes, _stamp(progress.fetched_utc),
                 progress.errors, progress.trouble, progress.detail, progress.told,
                 progress.moved_to, _stamp(progress.moved_utc), feed.id,
                 to_milliseconds(lease_utc)),
            )  # fmt: skip
            if not saved:
                return False
            await transaction.execute(
                "UPDATE feed SET title = ?, address = CASE WHEN EXISTS (SELECT 1 FROM feed AS f "
                "WHERE f.guild_id = feed.guild_id AND f.address = ? AND f.id <> feed.id) "
                "THEN address ELSE ? END WHERE id = ?",
                (feed.title, feed.address, feed.address, feed.id),
            )
        return True

    async def save_filter(self, feed_id: int, words: str, next_fetch_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE feed SET words = ?, etag = NULL, last_modified = NULL, "
                "next_fetch_utc = CASE WHEN next_fetch_utc IS NULL THEN NULL ELSE ? END "
                "WHERE id = ?",
                (words, _stamp(next_fetch_utc), feed_id),
            )
            # What the old filter passed over was seen before: it is no news if it comes now.
            await transaction.execute(
                "UPDATE feed_entry SET silent = 1 WHERE feed_id = ? AND slug IS NULL", (feed_id,)
            )

    async def pause_feed(self, feed_id: int) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute("UPDATE feed SET paused = 1 WHERE id = ?", (feed_id,))

    async def resume_feed(self, feed_id: int, next_fetch_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE feed SET paused = 0, next_fetch_utc = ?, errors = 0, trouble = NULL, "
                "detail = '' WHERE id = ?",
                (_stamp(next_fetch_utc), feed_id),
            )

    async def delete_feed(self, feed_id: int) -> int:
        async with self._engine.writing() as transaction:
            rows = await transaction.fetch(
                f"SELECT slug, guild_id FROM own_article AS o WHERE feed_id = ? AND NOT ({CITED})",
                (feed_id,),
            )
            await delete_articles(transaction, rows)
            await transaction.execute("DELETE FROM feed_entry WHERE feed_id = ?", (feed_id,))
            await transaction.execute("DELETE FROM feed WHERE id = ?", (feed_id,))
        return len(rows)

    async def get_holdings(self, guild_id: int, feed_id: int | None = None) -> FeedHoldings:
        wanted, about = "guild_id = ?", [guild_id]
        if feed_id is not None:
            wanted, about = "guild_id = ? AND feed_id = ?", [guild_id, feed_id]
        ((articles, size, cited),) = await self._engine.fetch(f"{_HOLDINGS} AND {wanted}", about)
        return FeedHoldings(int(articles), int(size), int(cited))

    async def list_entries(self, feed_id: int) -> list[KnownEntry]:
        rows = await self._engine.fetch(
            f"{FEED_ENTRY} WHERE feed_id = ? ORDER BY first_seen_utc DESC, key", [feed_id]
        )
        return readable(rows, to_known_entry)

    async def list_taken_links(self, feed: Feed, links: Collection[str]) -> set[str]:
        return await get_taken_links(self._engine.fetch, feed, links)

    async def list_texts(self, slugs: Collection[str]) -> dict[str, OwnText]:
        rows = await self._engine.fetch(
            f"SELECT {OWN_TEXT} FROM own_article WHERE feed_id IS NOT NULL "
            f"AND slug IN ({marks(slugs)})",
            [*slugs],
        )
        return dict(readable(rows, to_own_text))

    async def save_entries(
        self,
        feed: Feed,
        entries: Sequence[EntryRecord],
        now_utc: datetime,
        room: FeedRoom = FEED_ROOM,
    ) -> bool:
        async with self._engine.writing() as transaction:
            found = await transaction.fetch("SELECT 1 FROM feed WHERE id = ?", (feed.id,))
            if not list(found):
                return False
            readings = []
            links = [entry.link for entry in entries if entry.own and entry.link]
            taken = await get_taken_links(transaction.fetch, feed, links)
            for entry in entries:
                slug = await save_entry(transaction, feed, entry, taken, to_milliseconds(now_utc))
                if slug and entry.own and entry.reading:
                    await save_text(transaction, feed, slug, entry.own, now_utc)
                    fitting = replace(entry.reading.article, slug=slug)
                    readings.append(replace(entry.reading, article=fitting))
            if readings:
                load = secrets.token_hex(16)
                await stage_readings(transaction, load, readings, owner=feed.guild_id or None)
                await switch_to(transaction, load)
                await delete_surplus(transaction, feed.guild_id, room)
                await mark_changed(transaction, feed.guild_id)
        return True

    async def mark_seen(self, feed_id: int, keys: Collection[str], now_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE feed_entry SET seen_utc = ? WHERE feed_id = ? AND seen_utc < ? "
                "AND key IN (SELECT value FROM json_each(CAST(? AS TEXT)))",
                (to_milliseconds(now_utc), feed_id, to_milliseconds(now_utc - _SEEN_EVERY),
                 json.dumps([*keys])),
            )  # fmt: skip

    async def mark_unchanged(self, feed: Feed, now_utc: datetime) -> None:
        before_utc = feed.progress.fetched_utc or now_utc
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE feed_entry SET seen_utc = ? "
                "WHERE feed_id = ? AND seen_utc < ? AND seen_utc >= ?",
                (to_milliseconds(now_utc), feed.id, to_milliseconds(now_utc - _SEEN_EVERY),
                 to_milliseconds(before_utc - 2 * _SEEN_EVERY)),
            )  # fmt: skip

    async def delete_old_articles(
        self, before_utc: datetime, *, forget_after: timedelta, room: FeedRoom = FEED_ROOM
    ) -> int:
        async with self._engine.writing() as transaction:
            gone = await delete_old(transaction, to_milliseconds(before_utc), room)
            await transaction.execute(
                "DELETE FROM feed_entry WHERE seen_utc < "
                "(SELECT fetched_utc FROM feed WHERE feed.id = feed_entry.feed_id) - ? AND "
                "NOT EXISTS (SELECT 1 FROM own_article AS o WHERE o.slug = feed_entry.slug)",
                (forget_after // timedelta(milliseconds=1),),
            )
        return gone

    async def list_arrivals(self, slugs: Collection[str]) -> dict[str, Arrival]:
        rows = await self._engine.fetch(
            "SELECT slug, first_seen_utc, silent, excerpt FROM feed_entry "
            f"WHERE slug IN ({marks(slugs)})",
            [*slugs],
        )
        return {
            row["slug"]: Arrival(
                to_instant(row["first_seen_utc"]), bool(row["silent"]), bool(row["excerpt"])
            )
            for row in rows
        }


def _stamp(instant: datetime | None) -> int | None:
    return to_milliseconds(instant) if instant else None


def _instant(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else to_instant(milliseconds)


def to_feed(row: Row) -> Feed:
    """Return the feed in a row that FEED selected."""
    progress = FeedProgress(
        next_fetch_utc=_instant(row["next_fetch_utc"]),
        loaded=bool(row["loaded"]),
        etag=row["etag"],
        last_modified=row["last_modified"],
        minutes=row["minutes"],
        fetched_utc=_instant(row["fetched_utc"]),
        errors=row["errors"],
        trouble=FeedTrouble(row["trouble"]) if row["trouble"] else None,
        detail=row["detail"],
        told=FeedTrouble(row["told"]) if row["told"] else None,
        moved_to=row["moved_to"],
        moved_utc=_instant(row["moved_utc"]),
    )
    return Feed(
        row["id"],
        row["guild_id"],
        row["address"],
        row["title"],
        row["words"],
        row["fallback_id"],
        to_instant(row["added_utc"]),
        bool(row["paused"]),
        progress,
    )


def to_known_entry(row: Row) -> KnownEntry:
    """Return the entry in a row that FEED_ENTRY selected."""
    key, link, slug, content_hash = row
    return KnownEntry(key, link, slug, bytes(content_hash))
