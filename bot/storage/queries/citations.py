"""What briefings' posts cite, written in the transaction that claims or notes their delivery."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.models.briefing import Slot
from bot.storage.queries.rows import marks, readable
from bot.storage.records import PostCitation, PostPart, SentPost

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.storage.engine import Row, Snapshot, Transaction

# A server's deliveries have an index, and each one's citations lie together.
_OF_SERVER = (
    "SELECT d.id FROM briefing AS b JOIN delivery AS d ON d.briefing_id = b.id WHERE b.guild_id = ?"
)


async def save(
    transaction: Transaction, delivery_id: int, citations: Sequence[PostCitation]
) -> None:
    """Store what a post cites, in place of what an earlier attempt was about to cite."""
    await transaction.execute("DELETE FROM citation WHERE delivery_id = ?", (delivery_id,))
    await transaction.execute_many(
        "INSERT INTO citation (delivery_id, number, part, slug, start, words) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (delivery_id, number, one.part.value, one.slug, one.start, one.words)
            for number, one in enumerate(citations, 1)
        ],
    )


async def clear_words(transaction: Transaction, guild_id: int, slug: str) -> None:
    """Delete the words of an article that a server deleted; its posts still name its slug."""
    await transaction.execute(
        f"UPDATE citation SET words = '' WHERE delivery_id IN ({_OF_SERVER}) AND slug = ?",
        (guild_id, slug),
    )


def list_posts_citing(snapshot: Snapshot, guild_id: int, slug: str, limit: int) -> list[SentPost]:
    """Return a server's posts that cite an article, the newest first."""
    rows = snapshot.fetch(
        "SELECT d.id, d.briefing_id, d.day, d.extra, d.channel_id, d.message_id, d.more "
        f"FROM delivery AS d WHERE d.id IN ({_OF_SERVER} AND d.message_id IS NOT NULL) "
        "AND EXISTS (SELECT 1 FROM citation AS c WHERE c.delivery_id = d.id AND c.slug = ?) "
        "ORDER BY d.sent_utc DESC, d.id DESC LIMIT ?",
        [guild_id, slug, limit],
    )
    cited: dict[int, list[PostCitation]] = {row["id"]: [] for row in rows}
    if not cited:
        return []
    passages = snapshot.fetch(
        "SELECT delivery_id, part, slug, start, words FROM citation "
        f"WHERE delivery_id IN ({marks(cited)}) ORDER BY delivery_id, number",
        [*cited],
    )
    for delivery_id, citation in readable(passages, to_citation):
        cited[delivery_id].append(citation)
    return readable(rows, lambda row: _to_post(row, cited[row["id"]]))


def to_citation(row: Row) -> tuple[int, PostCitation]:
    """Return a delivery's id and the citation in a row, from its columns in order."""
    delivery_id, part, *passage = row
    return delivery_id, PostCitation(PostPart(part), *passage)


def _to_post(row: Row, citations: Sequence[PostCitation]) -> SentPost:
    slot = Slot(row["briefing_id"], date.fromisoformat(row["day"]), row["extra"])
    return SentPost(slot, row["channel_id"], row["message_id"], row["more"], tuple(citations))
