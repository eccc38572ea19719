"""Runs of words with a GIN index; schema/0019_runs.sql says what it holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.storage import engine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.storage.engine import Snapshot


class RunIndex(engine.RunIndex):
    """The table `edition_runs`.

    All runs have one length and end at a mark, so none can be found across two others.
    """

    def find_each(
        self, snapshot: Snapshot, runs: Sequence[str], *, limit: int
    ) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {run: [] for run in runs}
        sql = """
            SELECT wanted.value, holding.edition_id FROM main.json_each(CAST(? AS TEXT)) AS wanted
            CROSS JOIN LATERAL (
                SELECT r.edition_id FROM main.edition_runs AS r
                WHERE main.to_run_keys(r.runs) @> main.to_run_keys(wanted.value)
                AND strpos(r.runs, wanted.value) > 0 LIMIT ?
            ) AS holding
        """
        for run, edition_id in snapshot.fetch(sql, [json.dumps(runs), limit]):
            found[run].append(edition_id)
        return found

    def find_all(self, snapshot: Snapshot, runs: Sequence[str], *, limit: int) -> list[int]:
        verified = " AND ".join("strpos(r.runs, ?) > 0" for _ in runs)
        rows = snapshot.fetch(
            "SELECT r.edition_id FROM main.edition_runs AS r "
            f"WHERE main.to_run_keys(r.runs) @> main.to_run_keys(?) AND {verified} "
            "ORDER BY r.edition_id DESC LIMIT ?",
            [" ".join(runs), *runs, limit],
        )
        return [row[0] for row in rows]
