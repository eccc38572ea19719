"""Full-text search with FTS5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage import engine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.storage.engine import Snapshot, Term


class FullText(engine.FullText):
    """The table `edition_search`."""

    def find(
        self,
        snapshot: Snapshot,
        terms: Sequence[Term],
        columns: Sequence[str],
        *,
        limit: int,
        own: bool | None = None,
    ) -> list[int]:
        rows = snapshot.fetch(
            "SELECT shown.edition_id FROM edition_search "
            "CROSS JOIN shown ON shown.edition_id = edition_search.rowid "
            "JOIN article AS a ON a.id = shown.article_id "
            "WHERE edition_search MATCH ?2 AND (?3 IS NULL OR ?3 = (a.guild_id IS NOT NULL)) "
            "ORDER BY shown.published DESC, shown.edition_id DESC LIMIT ?4",
            [to_query(terms, columns), own, limit],
        )
        return [edition_id for (edition_id,) in rows]


def to_query(terms: Sequence[Term], columns: Sequence[str]) -> str:
    """Return the FTS5 query; every term is quoted, so that none is FTS5 syntax."""
    phrases = (f'"{" ".join(term.words)}"{"*" * term.prefix}' for term in terms)
    return f"{{{' '.join(columns)}}}: ({' AND '.join(phrases)})"
