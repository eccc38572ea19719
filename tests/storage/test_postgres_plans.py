"""Whether PostgreSQL answers common questions from its indexes when the library is large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.models.library import Scope
from bot.storage import open_storage
from bot.storage.postgres.connections import connect
from bot.storage.postgres.database import ANALYZED_FROM
from bot.storage.postgres.look_ups import LookUps
from bot.storage.postgres.readers import Snapshot
from bot.storage.postgres.statements import to_statement
from tests.building import build_article
from tests.storage.contract.library import NOW, SEEDS, put

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.models.database import DatabaseServer
    from bot.storage.contract import LibraryReader
    from bot.storage.postgres.rows import Row
    from tests.postgres import Cluster

COPIES = 2000  # of the article that quotes most people
HIDING = 71  # a server that has something of its own
MOST_ROWS = 400  # that all steps of a plan go through, for ten quotations or fewer

# Copies of an article and of all its rows, without what finds words.
MULTIPLIED = (
    "INSERT INTO main.article (id, slug, edition_id, published) "
    "SELECT 1000 + n, 'copy-' || n, 1000 + n, '2021-03-03' FROM generate_series(1, {n}) AS n",
    "INSERT INTO main.edition SELECT 1000 + n, 1000 + n, load, content_hash, reader_version, "
    "'copy-' || n, title, title_derived, published, source, text, owner, link, published_derived "
    "FROM main.edition CROSS JOIN generate_series(1, {n}) AS n WHERE slug = 'harbour'",
    *(
        f"INSERT INTO main.{table} SELECT 1000 + n, {columns} FROM main.{table} AS t "
        "CROSS JOIN generate_series(1, {n}) AS n WHERE t.edition_id = "
        "(SELECT edition_id FROM main.article WHERE slug = 'harbour')"
        for table, columns in (
            ("appearance", "speaker_id, published, quotations, role_start, role_stop, roles"),
            ("block", "start, stop, number, kind"),
            ("quotation", "number, speaker_id, published, start, stop, spans, kind, basis, "
             "mention_start, mention_stop, paragraph"),
            ("key_date", "first_day, last_day, published, start, stop, sentence_start, "
             "sentence_stop, event_start, event_stop, paragraph"),
        )
    ),
    "ANALYZE",
)  # fmt: skip


@pytest.fixture(scope="module")
def large(cluster: Cluster) -> DatabaseServer:
    """Return a database that the tests of this file fill once."""
    return cluster.create("large")


QUESTIONS: dict[str, Callable[[LibraryReader, int], Sequence[Any]]] = {
    "speakers": lambda library, speaker_id: library.list_speakers({speaker_id: 1}),
    "quotations": lambda library, speaker_id: library.list_quotations(
        speaker_id, offset=0, limit=5
    ),
    "quotations of an article": lambda library, speaker_id: library.list_quotations_in(
        1002, speaker_id
    ),
    "key dates": lambda library, _: library.list_key_dates(offset=0, limit=5),
    "articles": lambda library, _: library.list_articles(offset=0, limit=5),
    "first and last day": lambda library, _: library.get_days() or (),
}


async def _fill(server: DatabaseServer, cluster: Cluster) -> int:
    """Fill the database unless it is, and return the id of the speaker who is quoted most."""
    name = "large"
    storage = await open_storage(server)
    try:
        if not cluster.run("SELECT 1 FROM main.article LIMIT 1", name):
            await put(storage, *SEEDS)
            await storage.own.hide(HIDING, "bridge", now_utc=NOW)
            for statement in MULTIPLIED:
                cluster.run(statement.format(n=COPIES), name)
    finally:
        await storage.close()
    ((speaker_id,),) = cluster.run("SELECT id FROM main.speaker WHERE name = 'Jane Porter'", name)
    assert isinstance(speaker_id, int)
    return speaker_id


@pytest.mark.parametrize("guild_id", [None, HIDING])
@pytest.mark.parametrize("question", QUESTIONS)
async def test_few_rows_are_read_when_many_articles_quote_a_speaker(
    large: DatabaseServer,
    cluster: Cluster,
    monkeypatch: pytest.MonkeyPatch,
    question: str,
    guild_id: int | None,
) -> None:
    speaker_id = await _fill(large, cluster)
    read: list[int] = []

    def fetch(self: Snapshot, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        statement, values = to_statement(sql, parameters)
        explained = b"EXPLAIN (ANALYZE, FORMAT JSON) " + statement
        ((plans,),) = self._connection.execute(explained, values).fetchall()
        assert "unshown" not in str(plans)  # a table for counts alone, made at each start of a plan
        read.append(_rows_of(plans[0]["Plan"]))
        return self._connection.execute(statement, values).fetchall()

    monkeypatch.setattr(Snapshot, "fetch", fetch)
    storage = await open_storage(large)
    try:
        answer = await storage.read_library(
            Scope(guild_id), lambda library: QUESTIONS[question](library, speaker_id)
        )
    finally:
        await storage.close()
    assert answer
    assert max(read) < MOST_ROWS


@pytest.mark.parametrize("guild_id", [None, HIDING])
async def test_few_rows_are_read_when_a_speaker_with_many_quotations_is_looked_up(
    large: DatabaseServer, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, guild_id: int | None
) -> None:
    speaker_id = await _fill(large, cluster)
    storage = await open_storage(large)
    asked: list[tuple[bytes, list[Any]]] = []
    fetch = LookUps.fetch

    async def note(self: LookUps, sql: str, parameters: Sequence[Any]) -> list[Row]:
        asked.append(to_statement(sql, parameters))
        return await fetch(self, sql, parameters)

    monkeypatch.setattr(LookUps, "fetch", note)
    try:
        scope = Scope(guild_id)
        known = await storage.get_generation(scope)
        quoted = await storage.get_quoted(scope, known, speaker_id, count=1, limit=5)
    finally:
        await storage.close()
    assert quoted
    assert len(quoted[1]) == 5
    connection = connect(large)
    try:
        for statement, values in asked:
            explained = b"EXPLAIN (ANALYZE, FORMAT JSON) " + statement
            ((plans,),) = connection.execute(explained, values).fetchall()
            assert _rows_of(plans[0]["Plan"]) < MOST_ROWS
    finally:
        connection.close()


async def test_statistics_are_new_when_a_load_has_shown_many_articles(cluster: Cluster) -> None:
    server = cluster.create("loaded")  # it counts nothing by itself
    storage = await open_storage(server)
    try:
        await put(
            storage, *(build_article(f"{n:03}", "A pier.", title="A") for n in range(ANALYZED_FROM))
        )
    finally:
        await storage.close()
    counted = (
        "SELECT null_frac FROM pg_stats WHERE tablename = 'article' AND attname = 'edition_id'"
    )
    assert cluster.run(counted, "loaded") == [(0.0,)]


def _rows_of(plan: dict[str, Any]) -> int:
    """Return how many rows all steps of a plan went through, those that were left out included."""
    kept = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0)
    return int(kept * plan["Actual Loops"]) + sum(map(_rows_of, plan.get("Plans", [])))
