"""Snapshots limited to one scope: a query sees only what one server may see."""

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

# Put in front of every query, these hide the tables of the same names, so that no query has to
# check the scope. Parameter 1 is the server's id, or NULL. NOT MATERIALIZED lets the engine use
# the tables' indexes. With LIMIT and OFFSET, PostgreSQL checks each row that a query comes to; else
# it makes a join, and collects everything that a server sees for one row.
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
        (SELECT 1 FROM article AS a WHERE a.id = one.article_id AND a.edition_id = one.id
         LIMIT 1 OFFSET 0)
),
shown AS NOT MATERIALIZED (SELECT id AS edition_id, article_id, published FROM edition)
"""
# Seeds alone: an article shows its own edition, which an index finds. `scope` is there for its
# parameter, which every statement has to name.
_OF_SEEDS = """
WITH scope AS NOT MATERIALIZED (SELECT CAST(?1 AS BIGINT) AS guild_id),
article AS NOT MATERIALIZED (
    SELECT id, slug, revision, published, guild_id, edition_id FROM main.article
    WHERE edition_id IS NOT NULL AND guild_id IS NULL
),
shown AS NOT MATERIALIZED (SELECT edition_id, id AS article_id, published FROM article),
edition AS NOT MATERIALIZED (
    SELECT * FROM main.edition AS one WHERE EXISTS
        (SELECT 1 FROM shown WHERE shown.edition_id = one.id LIMIT 1 OFFSET 0)
)
"""
_OF_EDITIONS = ("appearance", "alias", "block", "quotation", "key_date", "summary_sentence")


# `shown` has the editions that articles show. `every_appearance` has the rows of `appearance`, for
# when all of them are wanted: all but those of the few other editions, so that they can be read in
# the order of their speakers. Nothing here is MATERIALIZED: PostgreSQL would prepare it for every
# statement, also for those that do not read it.
_REST = (
    ", speaker AS NOT MATERIALIZED (SELECT * FROM main.speaker AS one WHERE EXISTS "
    "(SELECT 1 FROM main.appearance AS x JOIN shown ON shown.edition_id = x.edition_id "
    "WHERE x.speaker_id = one.id LIMIT 1 OFFSET 0))"
    + "".join(
        f", {table} AS NOT MATERIALIZED (SELECT * FROM main.{table} AS one WHERE EXISTS "
        "(SELECT 1 FROM shown WHERE shown.edition_id = one.edition_id LIMIT 1 OFFSET 0))"
        for table in _OF_EDITIONS
    )
    + ", unshown AS "
    "(SELECT id FROM main.edition EXCEPT SELECT edition_id FROM article)"
    ", every_appearance AS NOT MATERIALIZED (SELECT x.* FROM main.appearance AS x "
    "LEFT JOIN unshown ON unshown.id = x.edition_id WHERE unshown.id IS NULL)"
)
PREAMBLES = {"seeds": _OF_SEEDS + _REST, "server": _OF_SERVER + _REST}


def preamble(guild_id: int | None) -> str:
    """Return what to put in front of a query for what a server sees, or for the seeds alone."""
    return PREAMBLES["seeds" if guild_id is None else "server"]


# The seeds as they will be: parameter 1 is a load, 2 the vanished slugs as JSON. Materialized, so
# that SQLite makes an index on the editions.
_OF_LOAD = """
WITH staged AS MATERIALIZED (SELECT id, article_id FROM main.edition WHERE load = ?1),
article AS MATERIALIZED (
    SELECT one.id, coalesce(staged.id, one.edition_id) AS edition_id
    FROM main.article AS one LEFT JOIN staged ON staged.article_id = one.id
    WHERE one.guild_id IS NULL AND coalesce(staged.id, one.edition_id) IS NOT NULL
    AND one.slug NOT IN (SELECT value FROM json_each(CAST(?2 AS TEXT)))
),
alias AS NOT MATERIALIZED (SELECT * FROM main.alias AS one WHERE EXISTS
    (SELECT 1 FROM article WHERE article.edition_id = one.edition_id)),
every_appearance AS NOT MATERIALIZED (SELECT x.* FROM article AS a
    CROSS JOIN main.appearance AS x WHERE x.edition_id = a.edition_id)
"""


class ScopedSnapshot(engine.ScopedSnapshot):
    """One state of the database as one scope sees it.

    A query's own parameters are `?`, or numbered from `?2` on. `generation` says which state it is.
    """

    def __init__(self, snapshot: Snapshot, scope: Scope) -> None:
        self._snapshot = snapshot
        self.generation = get_generation(snapshot, scope)
        self._guild_id = self.generation.scope.guild_id
        self._preamble = preamble(self._guild_id)

    @property
    def guild_id(self) -> int | None:
        return self._guild_id

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        return self._snapshot.fetch(self._preamble + sql, [self._guild_id, *parameters])

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        return self._snapshot.iterate(self._preamble + sql, [self._guild_id, *parameters])


class StagedSnapshot(engine.Snapshot):
    """The seeds as they will be after a load, with the tables that counts need.

    A query's own parameters are numbered from `?3` on.
    """

    def __init__(self, snapshot: Snapshot, load: str, vanished: Sequence[str]) -> None:
        self._snapshot = snapshot
        self._parameters = (load, json.dumps(vanished))
        now = get_generation(snapshot, SEEDS_ALONE)
        self.generation = replace(now, seeds=now.seeds + 1)

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        return self._snapshot.fetch(_OF_LOAD + sql, [*self._parameters, *parameters])

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        return self._snapshot.iterate(_OF_LOAD + sql, [*self._parameters, *parameters])
