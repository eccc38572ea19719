"""A day of 200 feeds, while the poller is killed 100 times: nothing twice, nothing missed.

Run by `make feeds`. The outlets are on loopback, on 40 hosts, of ten kinds: with and without
validators, with ids that change, without ids and links, with `ttl`, errors, 429 and redirects. The
clock stands in a file and moves by five minutes after each pass. The poller is ended with SIGKILL
at random instants; the next one goes on at the same minute. In the end every entry that appeared
must be one article, with the text that the entry had last. No host may get two requests at once,
and no feed two within half an hour, but after a kill.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bot.models.feed import Feed, FeedProgress
from bot.storage import open_storage
from tests.proofs.feeds.outlets import (
    FEEDS,
    HOSTS,
    HOURS,
    KINDS,
    START,
    make_stories,
    serve_outlets,
    text_of,
    title_of,
)

if TYPE_CHECKING:
    from tests.proofs.feeds.outlets import Log

# What appears later may be fetched after midnight: a feed may ask for two hours.
SEEN_UNTIL = HOURS - 4.0
SOONEST = 0.49  # hours
PER_SERVER = 25


def main() -> int:
    """Live through the day, print what was seen, and return 0 if nothing is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261128)
    parsed = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        database, clock = Path(name) / "a.db", Path(name) / "clock"
        clock.write_text("0")
        began = time.monotonic()
        with serve_outlets(lambda: float(clock.read_text())) as (port, log):
            asyncio.run(add_feeds(database, port))
            ended, kills = live(database, clock, port, kills=parsed.kills, seed=parsed.seed)
        print(f"{time.monotonic() - began:.0f} s for {HOURS} hours; the poller ended {ended}")
        show_requests(log)
        wrong = [*find_impolite(log, kills), *find_wrong(database)]
        file = Path(name, "told")
        told = [one.split()[1] for one in file.read_text().splitlines()] if file.exists() else []
        print(f"moderators were told: {dict(Counter(told))}")
    for line in wrong[:40]:
        print("WRONG:", line)
    print("nothing is wrong" if not wrong else f"{len(wrong)} things are wrong")
    return int(bool(wrong))


async def add_feeds(database: Path, port: int) -> None:
    """Give each of eight servers 25 feeds."""
    storage = await open_storage(database)
    for number in range(FEEDS):
        address = f"http://outlet{number % HOSTS}.test:{port}/{number}"
        feed = Feed(
            0, 1 + number // PER_SERVER, address, "", "", None, START,
            paused=False, progress=FeedProgress(START),
        )  # fmt: skip
        assert await storage.feeds.save_feed(feed, most=PER_SERVER, most_in_all=FEEDS)
    await storage.close()


def live(
    database: Path, clock: Path, port: int, *, kills: int, seed: int
) -> tuple[str, list[float]]:
    """Run the poller until the day is over; return how it ended, and the hours of the kills."""
    rng = random.Random(seed)
    planned = sorted(rng.uniform(0, HOURS) for _ in range(kills))
    hours: list[float] = []
    while True:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.proofs.feeds.poll", database, clock, str(port)],
            start_new_session=True,
        )
        code = wait_for(process, clock, planned)
        if code == 0:
            return f"killed {len(hours)}, by itself 1", hours
        if code is not None:
            raise SystemExit(f"The poller ended with {code}")
        planned.pop(0)
        time.sleep(rng.uniform(0, 0.5))  # anywhere between two passes
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        hours.append(float(clock.read_text()))
        print(f"killed at {hours[-1]:.2f} h", flush=True)


def wait_for(process: subprocess.Popen[bytes], clock: Path, planned: list[float]) -> int | None:
    """Wait until the next planned kill, or for the process, and return its code then."""
    while not planned or float(clock.read_text()) < planned[0]:
        try:
            return process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
    return None


def show_requests(log: Log) -> None:
    """Print how often the outlets were asked."""
    by_status = Counter(status for *_, status in log.requests)
    per_host_and_hour = Counter((host, int(hour)) for hour, host, *_ in log.requests)
    print(f"{len(log.requests)} requests: {dict(sorted(by_status.items()))}")
    print(
        f"in an hour a host of {FEEDS // HOSTS} feeds got {max(per_host_and_hour.values())} at most"
    )
    by_kind: dict[str, list[int]] = defaultdict(list)
    for feed, count in Counter(feed for _, _, feed, _ in log.requests).items():
        by_kind[KINDS[feed % len(KINDS)]].append(count)
    for kind, counts in by_kind.items():
        print(f"  {kind}: {sum(counts) / len(counts):.0f} requests a feed, {max(counts)} at most")


def find_impolite(log: Log, kills: list[float]) -> list[str]:
    """Return where a host was asked twice at once, or a feed again too soon after an answer."""
    wrong = [f"{host}: {most} at once" for host, most in log.most_at_once.items() if most > 1]
    last: dict[int, float] = {}
    excused = 0
    for hour, _, feed, status in log.requests:
        if status == 301:
            continue
        before = last.get(feed, -HOURS)
        if hour - before < SOONEST:
            if any(before <= kill <= hour for kill in kills):
                excused += 1
            else:
                wrong.append(f"feed {feed}: asked at {before:.2f} h and {hour:.2f} h")
        last[feed] = hour
    print(f"{excused} requests came sooner than half an hour after the last, each after a kill")
    return wrong


def find_wrong(database: Path) -> list[str]:
    """Return which entries are missing, there twice, or not as they were last."""
    wrong = []
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    with closing(sqlite3.connect(database)) as connection:
        for title, text, shown in connection.execute(
            "SELECT o.title, o.text, e.text FROM own_article AS o LEFT JOIN article AS a "
            "ON a.slug = o.slug LEFT JOIN edition AS e ON e.id = a.edition_id"
        ):
            found[title].append((text, shown))
        entries = connection.execute("SELECT count(*) FROM feed_entry").fetchone()[0]
        silent = connection.execute("SELECT sum(silent) FROM feed_entry").fetchone()[0]
    expected = 0
    for feed in range(FEEDS):
        for story in make_stories(feed):
            title = title_of(feed, story)
            articles = found.pop(title, [])
            if story.appears <= SEEN_UNTIL:
                expected += 1
                if len(articles) != 1:
                    wrong.append(f"{title} ({KINDS[feed % len(KINDS)]}): {len(articles)} articles")
            settled = story.changes is None or not SEEN_UNTIL < story.changes < HOURS
            for text, shown in articles:
                if text != shown:
                    wrong.append(f"{title}: what is shown is not what is stored")
                if settled and text.split() != text_of(feed, story, HOURS).split():
                    wrong.append(f"{title} ({KINDS[feed % len(KINDS)]}): an earlier text")
    wrong += [f"{title}: nobody published that" for title in found]
    print(f"{expected} entries appeared until {SEEN_UNTIL:.0f}:00; {entries} are known, "
          f"{silent} came silently")  # fmt: skip
    return wrong


if __name__ == "__main__":
    sys.exit(main())
