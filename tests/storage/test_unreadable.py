"""Rows that a newer version wrote are counted in every table that servers fill."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.storage import open_storage
from bot.storage.sqlite.inspection import inspect
from tests.storage.store_schema import OWN_ROWS

if TYPE_CHECKING:
    from pathlib import Path

SPOILED = {
    "briefing": "quiet = 'poem'",
    "delivery": "status = 'sung'",
    "citation": "part = 'refrain'",
    "notice": "reason = 'mood'",
    "correction": "verdict = 'rhyme'",
    "own_article": "published = 'never'",
    "feed": "trouble = 'woe'",
    "alert_target": "paused = 'moon'",
    "watch": "created_utc = 'dawn'",
    "alert_delivery": "status = 'sung'",
    "alert_notice": "reason = 'mood'",
    "log_entry": "deed = 'danced'",
}


@pytest.mark.parametrize("table", SPOILED)
async def test_rows_are_counted_when_a_newer_version_wrote_them(tmp_path: Path, table: str) -> None:
    path = tmp_path / "a.db"
    await (await open_storage(path)).close()
    with closing(sqlite3.connect(path)) as connection:
        with connection:
            for filled in SPOILED:
                connection.execute(OWN_ROWS[filled])
        assert inspect(path).unreadable == ()
        with connection:
            count = connection.execute(f"UPDATE {table} SET {SPOILED[table]}").rowcount
        assert dict(inspect(path).unreadable)[table] == count
