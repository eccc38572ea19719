"""Copies a full library to PostgreSQL, and ends such copies with SIGKILL: `make copies`.

The file has 100,000 articles and rows in every other table. One copy runs undisturbed, which gives
the time. Then copies are killed at random instants: nothing of them may be left, and the next one
begins at once. The last one runs to its end; `copy` itself compares the digest of every table.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bot.storage.postgres.copying import TABLES
from tests.postgres import USUAL, run_cluster
from tests.proofs.bench.made_library import make_library
from tests.standin.process import ROOT

if TYPE_CHECKING:
    from tests.postgres import Cluster

SERVERS = 2_000
TARGET = "copied"
OF_SEVERAL_PROCESSES = {"fleet", "lease", "identify"}  # a file has one process

# What servers set up, did and got; `n` has the numbers from 1 to as many as are wanted.
_NUMBERS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) "
_FILLED = (
    (SERVERS, "INSERT INTO briefing (guild_id, channel_id, local_time, zone, weekdays, quiet, "
     "opening, window_minutes, created_utc, news_mark, next_day, next_due_utc) SELECT 1000 + i, i, "
     "'08:30:00', 'Europe/Oslo', '0123456', 'quotation', 'latest', 120, i, 0, '2026-01-02', i "
     "FROM n"),
    (100 * SERVERS, "INSERT INTO delivery (briefing_id, day, extra, due_utc, status, next_try_utc, "
     f"message_id, sent_utc) SELECT 1 + i % {SERVERS}, '2026-01-01', i / {SERVERS}, i, 'sent', i, "
     "i, i FROM n"),
    (300 * SERVERS, "INSERT INTO citation SELECT 1 + i / 3, i % 3, 'quotation', 'article-000001', "
     "i, '“It will be ready in time”' FROM n WHERE i / 3 < 200000"),
    (SERVERS, "INSERT INTO notice (briefing_id, day, reason, detail, status, next_try_utc) SELECT "
     "i, '2026-01-01', 'permission', 'Send Messages', 'sent', 0 FROM n"),
    (SERVERS, "INSERT INTO departure SELECT i, i FROM n"),
    (50_000, "INSERT INTO news (slug, text_hash, told_hash, kind) SELECT printf('article-%06d', "
     "i), randomblob(32), randomblob(32), 'new' FROM n"),
    (SERVERS, "INSERT INTO feed (guild_id, address, title, words, added_utc) SELECT 1000 + i, "
     "'https://news.example/' || i, 'Harbour News', 'berth', i FROM n"),
    (20 * SERVERS, "INSERT INTO feed_entry (feed_id, key, slug, content_hash, silent, excerpt, "
     f"first_seen_utc, seen_utc) SELECT 1 + i % {SERVERS}, 'entry-' || i, printf('%d/%08x', 1000 + "
     "i / 20, i), randomblob(32), 0, 0, i, i FROM n"),
    (5 * SERVERS, "INSERT INTO own_article (slug, guild_id, title, published, text, added_utc, "
     "link, feed_id, size) SELECT printf('%d/%08x', 1000 + i / 5, i), 1000 + i / 5, 'Berths', "
     f"'2026-01-01', 'Two berths close in ' || i || ' days.', i, 'https://news.example/a/' || i, "
     f"1 + i % {SERVERS}, 30 FROM n"),
    (SERVERS, "INSERT INTO hidden SELECT 1000 + i, 'article-000001', i FROM n"),
    (SERVERS, "INSERT INTO own_library SELECT 1000 + i, i FROM n"),
    (20 * SERVERS, "INSERT INTO correction (guild_id, slug, subject, words, occurrence, verdict, "
     "value, made_utc) SELECT 1000 + i / 20, printf('article-%06d', i % 20), 'quotation', 'a fair "
     "bargain', 0, 'speaker', 'Olaf Berg', i FROM n"),
    (2 * SERVERS, "INSERT INTO overlay SELECT 1000 + i / 2, a.id, a.edition_id, a.edition_id FROM "
     "n JOIN article AS a ON a.slug = printf('article-%06d', i % 2)"),
    (10 * SERVERS, "INSERT INTO shown_post SELECT i, 1000 + i / 10, i, 'dl:ar:0', i FROM n"),
    (50 * SERVERS, "INSERT INTO log_entry (guild_id, user_id, made_utc, deed, about) SELECT 1000 + "
     "i / 50, i, i, 'hid an article', 'Berths' FROM n"),
    (SERVERS, "INSERT INTO alert_target (guild_id, channel_id) SELECT 1000 + i, i FROM n"),
    (5 * SERVERS, "INSERT INTO watch (target_id, speaker, words, created_utc, news_mark) SELECT "
     f"1 + i % {SERVERS}, 'Olaf Berg', 'berth ' || i, i, 0 FROM n"),
    (20 * SERVERS, "INSERT INTO alert_delivery (target_id, due_utc, status, next_try_utc, "
     f"message_id, sent_utc) SELECT 1 + i % {SERVERS}, i, 'sent', i, i, i FROM n"),
    (20 * SERVERS, "INSERT INTO alert (watch_id, slug, delivery_id, speaker) SELECT 1 + i % "
     f"{5 * SERVERS}, printf('article-%06d', i), i, 'Olaf Berg' FROM n"),
    (SERVERS, "INSERT INTO alert_notice (target_id, reason, detail, status, next_try_utc) SELECT "
     "i, 'permission', 'Send Messages', 'sent', 0 FROM n"),
    (SERVERS, "INSERT INTO server_language SELECT 1000 + i, 'ko' FROM n"),
    (SERVERS, "INSERT INTO greeting SELECT 1000 + i FROM n"),
    (1, "INSERT INTO alias SELECT edition_id, speaker_id, 'Mr. Other' FROM appearance"),
    (1, "INSERT OR REPLACE INTO state SELECT 'commands_hash', 'c0ffee' FROM n"),
    (1, "INSERT OR IGNORE INTO edition_news SELECT id FROM edition LIMIT 1000"),
)  # fmt: skip


def main() -> int:
    """Run the copies and print a line for each; return 0 when all was as it has to be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parsed = parser.parse_args()
    chance = random.Random(parsed.seed)
    with tempfile.TemporaryDirectory() as name, run_cluster(USUAL) as cluster:
        source = Path(name) / "dateline.db"
        shutil.copy(make_library(parsed.articles).database, source)
        fill(source)
        before = source.stat().st_mtime_ns
        seconds, told = copy_whole(cluster, source)
        print(f"{source.stat().st_size / 1e6:.0f} MB copied in {seconds:.0f} s; {told}", flush=True)
        for number in range(parsed.kills):
            if not kill_one(cluster, source, seconds * chance.uniform(0.05, 0.95), number):
                return 1
        seconds, told = copy_whole(cluster, source, again=bool(parsed.kills))
        print(f"begun again after {parsed.kills} kills: {seconds:.0f} s; {told}", flush=True)
        return int(source.stat().st_mtime_ns != before)


def fill(database: Path) -> None:
    """Put rows into every table that a library of articles leaves empty."""
    with closing(sqlite3.connect(database)) as connection:
        for count, sql in _FILLED:
            before, rest = sql.split(" SELECT ", 1)
            connection.execute(f"{before} {_NUMBERS.format(count)}SELECT {rest}")
        empty = {table for table in TABLES if not _holds_rows(connection, table)}
        if empty != OF_SEVERAL_PROCESSES:
            sys.exit(f"fill these tables too: {', '.join(sorted(empty - OF_SEVERAL_PROCESSES))}")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _holds_rows(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def copy_whole(cluster: Cluster, source: Path, *, again: bool = False) -> tuple[float, str]:
    """Copy to the end; return the seconds, and what the command printed."""
    if not again:
        _make_target(cluster)
    began = time.monotonic()
    process = _start(cluster, source)
    told, _ = process.communicate()
    if process.returncode:
        sys.exit(f"the copy ended with {process.returncode}")
    return time.monotonic() - began, told.strip().partition("; ")[2]


def kill_one(cluster: Cluster, source: Path, after: float, number: int) -> bool:
    """Kill a copy after so many seconds; tell whether nothing of it is left."""
    if not number:
        _make_target(cluster)
    process = _start(cluster, source)
    time.sleep(after)
    ended = process.poll() is not None
    process.kill()
    process.wait()
    began = time.monotonic()
    while cluster.run(f"SELECT 1 FROM pg_stat_activity WHERE datname = '{TARGET}'"):
        time.sleep(0.02)
    rolled_back = time.monotonic() - began
    left = cluster.run("SELECT 1 FROM pg_tables WHERE schemaname = 'main'", TARGET)
    verdict = "ENDED BEFORE" if ended else "SOMETHING IS LEFT" if left else "nothing is left"
    print(
        f"{number + 1:2}. killed after {after:5.1f} s, its session ended {rolled_back:.1f} s "
        f"later: {verdict}",
        flush=True,
    )
    return not (ended or left)


def _make_target(cluster: Cluster) -> None:
    cluster.run(f'DROP DATABASE IF EXISTS "{TARGET}" WITH (FORCE)')
    cluster.create(TARGET)


def _start(cluster: Cluster, source: Path) -> subprocess.Popen[str]:
    own = {"DATELINE_DB": cluster.address(TARGET), "DATELINE_HOME": str(source.parent)}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "copy", str(source)],
        cwd=ROOT,
        env=os.environ | own,
        stdout=subprocess.PIPE,
        text=True,
    )


if __name__ == "__main__":
    sys.exit(main())
