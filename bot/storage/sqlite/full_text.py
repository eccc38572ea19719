"""Full-text search with FTS5.

schema/0008_search.sql says how the rows are numbered, 0010_terms.sql what they hold, and
0023_phrases.sql how phrases are found.
"""

from __future__ import annotations

from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING

from bot.storage import engine
from bot.storage.engine import Columns, Term
from bot.storage.queries.rows import OWN
from bot.storage.terms import COMMON, list_pairs

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.storage.engine import ScopedSnapshot

_ID = (1 << 35) - 1
_SEEDS = 1 << 62
# A table, and how a query names its columns: for seeds, and for what has an owner. Without names
# a search takes a third less time, and the owner's column is empty in the rows of seeds.
_TABLES = {
    Columns.NAME: ("title_search", "", "{slug title}: "),
    Columns.TITLE: ("title_search", "{title}: ", "{title}: "),
    Columns.ARTICLE: ("edition_search", "", "{title text}: "),
}
# The same for phrases with common words.
_PHRASES = {
    Columns.TITLE: ("title_phrases", "", "{title}: "),
    Columns.ARTICLE: ("edition_phrases", "", "{title text}: "),
}


class FullText(engine.FullText):
    """The tables `title_search` and `edition_search`, and those of phrases.

    Seeds are a range of rows; a server's own readings are found by its id. So a search never
    looks at another server's articles.
    """

    def find(
        self,
        snapshot: ScopedSnapshot,
        terms: Sequence[Term],
        columns: Columns,
        *,
        limit: int,
        own: bool | None = None,
    ) -> list[int]:
        if columns in _PHRASES and all(map(_is_paired, terms)):
            table, in_seeds, in_owned = _PHRASES[columns]
            words = to_pair_query(terms)
        else:
            table, in_seeds, in_owned = _TABLES[columns]
            words = to_query(terms)
        whose = "" if own is None else "JOIN article AS a ON a.id = shown.article_id "
        sql = (
            f"SELECT {table}.rowid FROM {table} "
            f"CROSS JOIN shown ON shown.edition_id = {table}.rowid & {_ID} {whose}"
            f"WHERE {table} MATCH ?2 AND {table}.rowid >= ?3 AND {OWN[own]} "
            f"ORDER BY {table}.rowid DESC LIMIT ?4"
        )
        query = f"{in_seeds}({words})"
        seeds = [row - _SEEDS for (row,) in snapshot.fetch(sql, [query, _SEEDS, limit])]
        if snapshot.guild_id is None:
            return [row & _ID for row in seeds]
        query = f'{in_owned}({words}) AND owner: "{snapshot.guild_id}"'
        owned = [row for (row,) in snapshot.fetch(sql, [query, 0, limit])]
        return [row & _ID for row in islice(merge(seeds, owned, reverse=True), limit)]

    def find_each(
        self, snapshot: ScopedSnapshot, words: Collection[str], *, limit: int
    ) -> dict[str, list[int]]:
        return {
            word: self.find(snapshot, [Term((word,))], Columns.ARTICLE, limit=limit)
            for word in words
        }


def to_query(terms: Sequence[Term]) -> str:
    """Return the FTS5 query; every term is quoted, so that none is FTS5 syntax."""
    return " AND ".join(f'"{" ".join(term.words)}"{"*" * term.prefix}' for term in terms)


def to_pair_query(terms: Sequence[Term]) -> str:
    """Return the FTS5 query for the tables of phrases."""
    return " AND ".join(f"({_to_pairs(term)})" for term in terms)


def _is_paired(term: Term) -> bool:
    return len(term.words) > 1 and not term.prefix and not COMMON.isdisjoint(term.words)


def _to_pairs(term: Term) -> str:
    """Return a query for one phrase, whose last word may be a term with the word after it."""
    pairs = list_pairs(term.words)
    if not COMMON.isdisjoint(term.words[-2:]):
        return f'"{" ".join(pairs[:-1])}"'
    phrase = " ".join(pairs)
    return f'"{phrase}" OR "{phrase}_" *'
