"""Runs of words with FTS5; schema/0019_runs.sql says what the table holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage import engine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.storage.engine import Snapshot


class RunIndex(engine.RunIndex):
    """The table `run_search`."""

    def find_each(
        self, snapshot: Snapshot, runs: Sequence[str], *, limit: int
    ) -> dict[str, list[int]]:
        sql = "SELECT rowid FROM run_search WHERE run_search MATCH ? LIMIT ?"
        return {run: [row[0] for row in snapshot.fetch(sql, [f'"{run}"', limit])] for run in runs}

    def find_all(self, snapshot: Snapshot, runs: Sequence[str], *, limit: int) -> list[int]:
        sql = "SELECT rowid FROM run_search WHERE run_search MATCH ? ORDER BY rowid DESC LIMIT ?"
        query = " AND ".join(f'"{run}"' for run in runs)
        return [row[0] for row in snapshot.fetch(sql, [query, limit])]
