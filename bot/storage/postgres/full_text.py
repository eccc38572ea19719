"""Full-text search with an index on terms; schema/0011_begin.sql says what the index holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage import engine
from bot.storage.engine import Columns
from bot.storage.queries.rows import OWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.storage.engine import ScopedSnapshot, Term

_FUNCTIONS = {
    Columns.NAME: "find_name",
    Columns.TITLE: "find_title",
    Columns.ARTICLE: "find_article",
}
_BYTES = {
    Columns.NAME: "octet_length(t.slug) + octet_length(t.title)",
    Columns.TITLE: "octet_length(t.title)",
    Columns.ARTICLE: "octet_length(t.title) + octet_length(t.text)",
}
# What is searched, with a mark between the columns, over which no phrase can reach.
_PHRASES = {
    Columns.NAME: "' ' || t.slug || ' = ' || t.title || ' '",
    Columns.TITLE: "' ' || t.title || ' '",
    Columns.ARTICLE: "' ' || t.title || ' = ' || t.text || ' '",
}


class FullText(engine.FullText):
    """The table `edition_terms`."""

    def find(
        self,
        snapshot: ScopedSnapshot,
        terms: Sequence[Term],
        columns: Columns,
        *,
        limit: int,
        own: bool | None = None,
    ) -> list[int]:
        verified, looked_for = _verification(terms, columns)
        # OFFSET 0 keeps the order of the steps: what fits is sorted, then looked at one by one
        # until there are enough. The planner would first join everything.
        sql = f"""
            SELECT found.edition_id FROM (
                SELECT edition_id, newest FROM main.{_FUNCTIONS[columns]}(CAST(?2 AS tsquery))
                ORDER BY newest DESC OFFSET 0
            ) AS found CROSS JOIN LATERAL (
                SELECT 1 FROM shown JOIN article AS a ON a.id = shown.article_id
                WHERE shown.edition_id = found.edition_id AND {OWN[own]} OFFSET 0
            ) AS seen CROSS JOIN LATERAL (
                SELECT 1 FROM main.edition_terms AS t
                WHERE t.edition_id = found.edition_id AND {verified} OFFSET 0
            ) AS verified ORDER BY found.newest DESC LIMIT ?3
        """
        query = to_query(terms, snapshot.guild_id)
        return [row[0] for row in snapshot.fetch(sql, [query, limit, *looked_for])]


def to_query(terms: Sequence[Term], guild_id: int | None) -> str:
    """Return the tsquery; terms are letters and digits, so that none is its syntax."""
    words = " & ".join(
        f"'{word}'{':*' if term.prefix and word is term.words[-1] else ''}"
        for term in terms
        for word in term.words
    )
    owners = "'=seeds'" if guild_id is None else f"('=seeds' | '={guild_id}')"
    return f"({words} | '=long') & {owners}"


def _verification(terms: Sequence[Term], columns: Columns) -> tuple[str, list[str]]:
    """Return the condition for what the index cannot tell, and its parameters from ?4 on.

    Words that stand alone are looked for only in a text that is too long for the index.
    """
    conditions, looked_for = [], []
    for number, term in enumerate(terms, 4):
        found = f"strpos({_PHRASES[columns]}, CAST(?{number} AS TEXT)) > 0"
        if len(term.words) == 1:
            found = f"({_BYTES[columns]} < 1000000 OR {found})"
        conditions.append(found)
        looked_for.append(f" {' '.join(term.words)}{'' if term.prefix else ' '}")
    return " AND ".join(conditions), looked_for
