"""Fills new tables from the rows that are there, where SQL cannot."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.storage.runs import read_runs

if TYPE_CHECKING:
    from bot.storage.postgres.connections import Connection

_AT_ONCE = 500  # editions


def fill_runs(connection: Connection) -> None:
    """Store the runs of every edition that has none."""
    while rows := connection.execute(
        b"SELECT e.id, e.text, e.owner, (SELECT coalesce(json_agg(json_build_array(q.number, "
        b"CAST(q.spans AS JSON))), '[]') FROM main.quotation AS q WHERE q.edition_id = e.id) "
        b"FROM main.edition AS e LEFT JOIN main.edition_runs AS r ON r.edition_id = e.id "
        b"WHERE r.edition_id IS NULL ORDER BY e.id LIMIT $1",
        [_AT_ONCE],
    ).fetchall():
        with connection.cursor() as cursor:
            cursor.executemany(
                b"INSERT INTO main.edition_runs VALUES ($1, $2)",
                [
                    (number, read_runs(text, owner, json.dumps(quotations)))
                    for number, text, owner, quotations in rows
                ],
            )
