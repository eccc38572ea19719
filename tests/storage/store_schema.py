"""Stores a database of the present schema, with data in every table, for later migrations' tests.

Run `python -m tests.storage.store_schema` when a new migration is released; the file is never
changed afterwards.
"""

from __future__ import annotations

import asyncio
import gzip
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from bot.library.loading import Library
from bot.storage import open_storage

FOLDER = Path(__file__).with_name("schemas")

ARTICLE = """HARBOUR TO BE DREDGED

PORTHAVEN, March 3 (Coast Wire) -- The harbour of Porthaven will be dredged next spring, its
master said Tuesday.

“We have waited nine years for this,” said Olaf Berg, the harbour master. “Larger ships can call
from April 2022 on.”

Mayor Jane Porter called the plan “a fair bargain” on Monday.
"""

# A row or more for each table that no load fills; in the words of the migration that made it.
OWN_ROWS = {
    "state": "INSERT INTO state VALUES ('commands_hash', 'c0ffee')",
    "briefing": "INSERT INTO briefing (guild_id, channel_id, local_time, zone, weekdays, role_id, "
    "quiet, opening, window_minutes, created_utc, news_mark, next_day, next_due_utc) VALUES (71, "
    "72, '08:30:00', 'Europe/Oslo', '01234', 73, 'quotation', 'latest', 120, 1600000000000, 0, "
    "'2026-01-02', 1767339000000)",
    "departure": "INSERT INTO departure VALUES (99, 1600000000000)",
    "delivery": "INSERT INTO delivery (briefing_id, day, due_utc, status, next_try_utc, "
    "message_id, sent_utc) VALUES (1, '2026-01-01', 1767252600000, 'sent', 1767252600000, 7001, "
    "1767252601000)",
    "citation": "INSERT INTO citation VALUES (1, 1, 'article', 'harbour', 0, ''), (1, 2, "
    "'quotation', 'harbour', 133, '“We have waited nine years for this,”')",
    "notice": "INSERT INTO notice (briefing_id, day, reason, detail, status, next_try_utc) VALUES "
    "(1, '2025-12-31', 'permission', 'Send Messages', 'sent', 0)",
    "news": "INSERT INTO news (slug, text_hash, told_hash, kind) VALUES ('harbour', x'01', x'02', "
    "'new')",
    "own_article": "INSERT INTO own_article (slug, guild_id, title, published, text, added_utc) "
    "VALUES ('71/00c0ffee', 71, 'Berths', '2026-01-01', 'Two berths close.', 1767000000000)",
    "feed": "INSERT INTO feed (guild_id, address, title, words, added_utc, next_fetch_utc) VALUES "
    "(71, 'https://coast.example/feed?token=c0ffee', 'Coast Wire', 'harbour', 1767000000000, 0)",
    "feed_entry": "INSERT INTO feed_entry VALUES (1, 'c0ffeec0ffee', 'coast.example/1', "
    "'71/00c0ffee', x'01', 0, 0, 1767000000000, 1767000000000)",
    "hidden": "INSERT INTO hidden VALUES (99, 'harbour', 1767000000000)",
    "correction": "INSERT INTO correction (guild_id, slug, subject, words, occurrence, verdict, "
    "value, made_utc) VALUES (71, 'harbour', 'quotation', 'a fair bargain', 0, 'speaker', "
    "'Olaf Berg', 1767000000000)",
    "shown_post": "INSERT INTO shown_post VALUES (7002, 71, 72, 'dl:ar:0', 1767000000000)",
    "log_entry": "INSERT INTO log_entry (guild_id, user_id, made_utc, deed, about) VALUES (71, 5, "
    "1767000000000, 'hid an article', 'Berths')",
    "alert_target": "INSERT INTO alert_target (guild_id, user_id, channel_id, tag_id, paused, "
    "told) VALUES (71, 5, NULL, NULL, 'dm_closed', 'dm_closed'), (71, NULL, 72, 9, NULL, NULL)",
    "watch": "INSERT INTO watch (target_id, speaker, words, source, without_words, created_utc, "
    "news_mark) VALUES (1, 'Olaf Berg', '\"this harbour\"', NULL, 'ferry', 1767000000000, 0), "
    "(2, NULL, NULL, 'Coast Wire', NULL, 1767000000000, 0)",
    "alert_delivery": "INSERT INTO alert_delivery (target_id, due_utc, status, next_try_utc, "
    "channel_id, message_id, sent_utc) VALUES (2, 1767252600000, 'sent', 1767252600000, 72, 7003, "
    "1767252601000)",
    "alert": "INSERT INTO alert (watch_id, slug, delivery_id) VALUES (2, 'harbour', 1)",
    "alert_notice": "INSERT INTO alert_notice (target_id, reason, detail, status, next_try_utc) "
    "VALUES (2, 'permission', 'Send Messages', 'sent', 0)",
    "server_language": "INSERT INTO server_language VALUES (71, 'ko')",
    "greeting": "INSERT INTO greeting VALUES (71)",
    "fleet": "INSERT INTO fleet VALUES (1, 2, 4)",
    "lease": "INSERT INTO lease VALUES ('place 0', 'c0ffee', 'one, process 7', 'decaf', "
    "1767000000000, 1767000015000)",
    "identify": "INSERT INTO identify VALUES (0, 1767000005000)",
    "own_library": "INSERT INTO own_library VALUES (71, 1), (99, 2)",
}


def main() -> None:
    """Write the file, named by its version."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "a.db"
        (Path(folder) / "harbour.txt").write_text(ARTICLE)
        asyncio.run(_load(database, Path(folder)))
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            tables = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            for table, sql in OWN_ROWS.items():
                if table in tables:
                    connection.execute(sql)
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
            connection.execute("VACUUM")
            ((version,),) = connection.execute("PRAGMA user_version")
        content = gzip.compress(database.read_bytes(), mtime=0)
    (FOLDER / f"{version}.db.gz").write_bytes(content)


async def _load(database: Path, seeds: Path) -> None:
    storage = await open_storage(database)
    try:
        await Library(storage, seeds).load()
    finally:
        await storage.close()


if __name__ == "__main__":
    main()
