"""Reading within a scope: a query sees what one server may see, and cannot reach the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from typing import Any

    from bot.models import Scope
    from bot.storage.readers import Snapshot

# Put before every query, these take the place of the tables whose names they bear, so that no
# query has to think of the scope. The server's id is parameter 1, NULL where there is no server.
# NOT MATERIALIZED lets SQLite use the tables' indexes as if the query had named them itself.
_WITHIN = """
WITH article AS NOT MATERIALIZED (
    SELECT id, slug, revision, published, guild_id, coalesce(
        (SELECT o.edition_id FROM overlay AS o WHERE o.guild_id = ?1 AND o.article_id = one.id
         AND o.base_id = one.edition_id), edition_id) AS edition_id FROM main.article AS one
    WHERE edition_id IS NOT NULL AND (guild_id = ?1 OR guild_id IS NULL AND NOT EXISTS
        (SELECT 1 FROM hidden WHERE hidden.guild_id = ?1 AND hidden.slug = one.slug))
),
edition AS NOT MATERIALIZED (
    SELECT * FROM main.edition AS one WHERE EXISTS
        (SELECT 1 FROM article AS a WHERE a.id = one.article_id AND a.edition_id = one.id)
),
speaker AS NOT MATERIALIZED (
    SELECT * FROM main.speaker AS one WHERE EXISTS (
        SELECT 1 FROM main.appearance AS x JOIN edition AS e ON e.id = x.edition_id
        WHERE x.speaker_id = one.id
    )
)
"""
_OF_EDITIONS = ("appearance", "alias", "block", "quotation", "key_date", "summary_sentence")
PREAMBLE = _WITHIN + "".join(
    f", {table} AS NOT MATERIALIZED (SELECT * FROM main.{table} AS one WHERE EXISTS "
    "(SELECT 1 FROM edition AS e WHERE e.id = one.edition_id))"
    for table in _OF_EDITIONS
)


class ScopedSnapshot:
    """One state of the database as one scope sees it; it cannot be written to."""

    def __init__(self, snapshot: Snapshot, scope: Scope) -> None:
        self._snapshot = snapshot
        self._guild_id = scope.guild_id

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """Return all rows of a query; its own parameters are `?`, or numbered from `?2` on."""
        return self._snapshot.fetch(PREAMBLE + sql, [self._guild_id, *parameters])
