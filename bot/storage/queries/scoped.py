"""Reading within a scope: a query sees what one server may see, and cannot reach the rest."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE
from bot.storage import engine
from bot.storage.queries.generations import get_generation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from bot.models.library import Scope
    from bot.storage.engine import Row, Snapshot

# Put before every query, these take the place of the tables whose names they bear, so that no
# query has to think of the scope. The server's id is parameter 1, NULL where there is no server.
# NOT MATERIALIZED lets SQLite use the tables' indexes as if the query had named them itself.
_OF_SERVER = """
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
shown AS NOT MATERIALIZED (SELECT id AS edition_id, article_id, published FROM edition)
"""
# Where nothing is a server's own, an article shows the edition that an index finds it by.
_OF_SEEDS = """
WITH article AS NOT MATERIALIZED (
    SELECT id, slug, revision, published, guild_id, edition_id FROM main.article
    WHERE edition_id IS NOT NULL AND guild_id IS NULL AND CAST(?1 AS BIGINT) IS NULL
),
shown AS NOT MATERIALIZED (SELECT edition_id, id AS article_id, published FROM article),
edition AS NOT MATERIALIZED (
    SELECT * FROM main.edition AS one WHERE EXISTS
        (SELECT 1 FROM shown WHERE shown.edition_id = one.id)
)
"""
_OF_EDITIONS = ("appearance", "alias", "block", "quotation", "key_date", "summary_sentence")


# `shown` are the editions that articles show, `every_appearance` the rows of `appearance` by way of
# the articles, which is quicker where all are wanted.
_REST = (
    ", speaker AS NOT MATERIALIZED (SELECT * FROM main.speaker AS one WHERE EXISTS "
    "(SELECT 1 FROM main.appearance AS x JOIN shown ON shown.edition_id = x.edition_id "
    "WHERE x.speaker_id = one.id))"
    + "".join(
        f", {table} AS NOT MATERIALIZED (SELECT * FROM main.{table} AS one WHERE EXISTS "
        "(SELECT 1 FROM shown WHERE shown.edition_id = one.edition_id))"
        for table in _OF_EDITIONS
    )
    + ", every_appearance AS NOT MATERIALIZED (SELECT x.* FROM article AS a "
    "CROSS JOIN main.appearance AS x WHERE x.edition_id = a.edition_id)"
)
PREAMBLES = {"seeds": _OF_SEEDS + _REST, "server": _OF_SERVER + _REST}
# What the seeds are going to be: parameter 1 is a load, 2 the vanished slugs as JSON. Materialized,
# so that SQLite makes an index by which an edition is found.
_OF_LOAD = """
WITH staged AS MATERIALIZED (SELECT id, article_id FROM main.edition WHERE load = ?1),
article AS MATERIALIZED (
    SELECT one.id, coalesce(staged.id, one.edition_id) AS edition_id
    FROM main.article AS one LEFT JOIN staged ON staged.article_id = one.id
    WHERE one.guild_id IS NULL AND coalesce(staged.id, one.edition_id) IS NOT NULL
    AND one.slug NOT IN (SELECT value FROM json_each(?2))
),
alias AS NOT MATERIALIZED (SELECT * FROM main.alias AS one WHERE EXISTS
    (SELECT 1 FROM article WHERE article.edition_id = one.edition_id)),
every_appearance AS NOT MATERIALIZED (SELECT x.* FROM article AS a
    CROSS JOIN main.appearance AS x WHERE x.edition_id = a.edition_id)
"""


class ScopedSnapshot(engine.ScopedSnapshot):
    """One state of the database as one scope sees it; it cannot be written to.

    `generation` tells which state it is.
    """

    def __init__(self, snapshot: Snapshot, scope: Scope) -> None:
        self._snapshot = snapshot
        self.generation = get_generation(snapshot, scope)
        self._guild_id = self.generation.scope.guild_id
        self._preamble = PREAMBLES["seeds" if self._guild_id is None else "server"]

    @property
    def guild_id(self) -> int | None:
        return self._guild_id

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        """Return all rows of a query; its own parameters are `?`, or numbered from `?2` on."""
        return self._snapshot.fetch(self._preamble + sql, [self._guild_id, *parameters])

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield the rows of a query that has very many."""
        return self._snapshot.iterate(self._preamble + sql, [self._guild_id, *parameters])


class StagedSnapshot(engine.Snapshot):
    """The seeds as they will be once a load's readings are shown, as far as counts need them."""

    def __init__(self, snapshot: Snapshot, load: str, vanished: Sequence[str]) -> None:
        self._snapshot = snapshot
        self._parameters = (load, json.dumps(vanished))
        now = get_generation(snapshot, SEEDS_ALONE)
        self.generation = replace(now, seeds=now.seeds + 1)

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        """Return all rows of a query; its own parameters are numbered from `?3` on."""
        return self._snapshot.fetch(_OF_LOAD + sql, [*self._parameters, *parameters])

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield the rows of a query that has very many."""
        return self._snapshot.iterate(_OF_LOAD + sql, [*self._parameters, *parameters])
