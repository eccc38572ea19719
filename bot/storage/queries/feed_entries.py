"""Stores what was seen in a feed, and the articles that came of it, in the caller's transaction."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from bot.models.feed import OPERATOR
from bot.storage.queries.instants import to_milliseconds
from bot.storage.queries.library_own import mark_changed
from bot.storage.queries.rows import marks

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Sequence
    from datetime import datetime

    from bot.models.feed import Feed, FeedRoom
    from bot.models.moderation import OwnText
    from bot.storage.engine import Row, Transaction
    from bot.storage.records import EntryRecord

# What is kept: a correction or a briefing's post cites it.
CITED = (
    "EXISTS (SELECT 1 FROM correction AS c WHERE c.slug = o.slug) "
    "OR o.slug IN (SELECT slug FROM citation)"
)
# What a server's feeds brought, each with its place, the newest first, and the bytes up to there.
_RANKED = """
SELECT slug, guild_id FROM (
    SELECT slug, guild_id, added_utc,
        row_number() OVER newest AS place, sum(size) OVER newest AS bytes
    FROM own_article WHERE feed_id IS NOT NULL {of}
    WINDOW newest AS (PARTITION BY guild_id ORDER BY day DESC, added_utc DESC, slug)
) AS o WHERE (place > ?1 OR bytes > ?2 OR added_utc < ?3) AND NOT ({cited})
"""
_OLD = _RANKED.format(of="", cited=CITED)
_SURPLUS = _RANKED.format(of="AND guild_id = ?4", cited=CITED)


async def get_taken_links(
    fetch: Callable[[str, Sequence[Any]], Awaitable[Sequence[Row]]],
    feed: Feed,
    links: Collection[str],
) -> set[str]:
    """Return those of the links whose articles another feed of the server, or the operator's, has.

    An article that a moderator removed counts, too.
    """
    if not links:
        return set()
    rows = await fetch(
        "SELECT DISTINCT e.link FROM feed AS f JOIN feed_entry AS e ON e.feed_id = f.id "
        "WHERE f.guild_id IN (?, ?) AND f.id <> ? AND e.slug IS NOT NULL "
        f"AND e.link IN ({marks(links)})",
        (feed.guild_id, OPERATOR, feed.id, *links),
    )
    return {row["link"] for row in rows}


async def save_entry(
    transaction: Transaction, feed: Feed, entry: EntryRecord, taken: Collection[str], now: int
) -> str | None:
    """Store what is known of an entry; return its article's slug if the article is to be shown.

    A new entry gets no article if its link is one of `taken`.
    """
    known_as = entry.known_as or entry.key
    rows = list(
        await transaction.fetch(
            "SELECT slug FROM feed_entry WHERE feed_id = ? AND key = ?", (feed.id, known_as)
        )
    )
    known: str | None = rows[0]["slug"] if rows else None
    if known is None and entry.link in taken:
        slug = None
    elif entry.own is None:
        slug = known if known and not await _drop_article(transaction, known) else None
    else:
        slug = known or await _free_slug(transaction, feed, entry.key)
    if rows:
        await transaction.execute(
            "UPDATE feed_entry SET key = ?, link = ?, slug = ?, content_hash = ?, excerpt = ?, "
            "seen_utc = ? WHERE feed_id = ? AND key = ?",
            (entry.key, entry.link, slug, entry.content_hash, int(entry.excerpt), now, feed.id,
             known_as),
        )  # fmt: skip
    else:
        await transaction.execute(
            "INSERT INTO feed_entry (feed_id, key, link, slug, content_hash, silent, excerpt, "
            "first_seen_utc, seen_utc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (feed.id, entry.key, entry.link, slug, entry.content_hash, int(entry.silent),
             int(entry.excerpt), now, now),
        )  # fmt: skip
    if known and not await _has_text(transaction, known):
        return None  # a moderator removed the article, or it grew old
    return slug


async def _drop_article(transaction: Transaction, slug: str) -> bool:
    """Delete an article that the filter no longer lets through, unless something cites it."""
    rows = list(
        await transaction.fetch(
            f"SELECT slug, guild_id FROM own_article AS o WHERE slug = ? AND NOT ({CITED})",
            (slug,),
        )
    )
    await delete_articles(transaction, rows)
    return bool(rows)


async def _free_slug(transaction: Transaction, feed: Feed, key: str) -> str:
    """Return a slug that no file of the seeds, no server and no other entry can have."""
    owner = f"{feed.guild_id}/" if feed.guild_id != OPERATOR else ""
    slug = f"{owner}feed#{feed.id:012x}#{key}"
    while await _has_text(transaction, slug):  # the entry that had the key has another one now
        slug = f"{owner}feed#{feed.id:012x}#{secrets.token_hex(6)}"
    return slug


async def _has_text(transaction: Transaction, slug: str) -> bool:
    return bool(list(await transaction.fetch("SELECT 1 FROM own_article WHERE slug = ?", (slug,))))


async def save_text(
    transaction: Transaction, feed: Feed, slug: str, own: OwnText, now_utc: datetime
) -> None:
    """Store the text of an entry's article."""
    published = own.published.isoformat() if own.published else None
    size = len(own.text.encode("utf-8", "replace"))
    values = (own.title, published, own.text, own.link, own.source, size, slug)
    changed = await transaction.execute(
        "UPDATE own_article SET title = ?, published = ?, text = ?, link = ?, source = ?, size = ? "
        "WHERE slug = ?",
        values,
    )
    if not changed:
        await transaction.execute(
            "INSERT INTO own_article (title, published, text, link, source, size, slug, guild_id, "
            "added_utc, feed_id, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, feed.guild_id, to_milliseconds(now_utc), feed.id,
             published or now_utc.date().isoformat()),
        )  # fmt: skip


async def delete_old(transaction: Transaction, before_utc: int, room: FeedRoom) -> int:
    """Delete what came before an instant, and what no server has room for; return how many."""
    rows = await transaction.fetch(_OLD, (room.articles, room.size, before_utc))
    await delete_articles(transaction, rows)
    return len(rows)


async def delete_surplus(transaction: Transaction, guild_id: int, room: FeedRoom) -> None:
    """Delete what one server has no room for, the oldest first."""
    ((articles, size),) = await transaction.fetch(
        "SELECT count(*), coalesce(sum(size), 0) FROM own_article "
        "WHERE guild_id = ? AND feed_id IS NOT NULL",
        (guild_id,),
    )
    if articles <= room.articles and size <= room.size:
        return  # nearly always, and in a fraction of the time
    rows = await transaction.fetch(_SURPLUS, (room.articles, room.size, 0, guild_id))
    await delete_articles(transaction, rows)


async def delete_articles(transaction: Transaction, rows: Sequence[Row]) -> None:
    """Delete the articles that rows of slugs and servers name."""
    slugs = [(row["slug"],) for row in rows]
    for sql in (
        "UPDATE article SET edition_id = NULL WHERE slug = ?",
        "DELETE FROM news WHERE slug = ?",
        "DELETE FROM own_article WHERE slug = ?",
    ):
        await transaction.execute_many(sql, slugs)
    for guild_id in sorted({row["guild_id"] for row in rows}):
        await mark_changed(transaction, guild_id)
