"""2,400 servers with a briefing in the same minute, in one process: `make flood`.

With the arguments 10000 8, that many servers over that many of Discord's connections.

The real bot against the stand-in, which refuses what goes beyond Discord's 50 requests a second.
Prints how long until every post is out (1.2 times what the limit alone takes is allowed) and until
the bot is ready, its memory and processor time, and how long `/quote` takes meanwhile, asked every
half a second.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.client import create_bot
from bot.models.briefing import BriefingSettings, Timetable
from bot.settings import Settings
from tests.standin.address import TOKEN, aim
from tests.standin.process import ROOT, StandinProcess

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot

SERVERS = int(sys.argv[1]) if len(sys.argv) > 1 else 2400  # Discord asks for shards beyond 2,500
SHARDS = int(sys.argv[2]) if len(sys.argv) > 2 else 1
PER_SECOND = 50
MOST_SECONDS = 1.2 * SERVERS / PER_SECOND
SET_UP = timedelta(minutes=2) * (1 + SERVERS // 5000)
QUOTE_EVERY = 0.5
ANSWER_WITHIN = 3.0  # Discord's own limit


@dataclass(slots=True)
class Measured:
    """What was seen while the posts went out; times in seconds, memory in MB."""

    posts: int
    seconds: float
    ready: float = 0.0
    quotes: list[float] = field(default_factory=list)
    before: float = 0.0
    highest: float = 0.0
    refused: int = 0
    processor: float = 0.0


def memory() -> float:
    """Return the resident memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def order_all(bot: DatelineBot) -> datetime:
    """Set up a briefing in every server, due at a full minute to come; return when."""
    due = datetime.now(UTC).replace(second=0, microsecond=0) + SET_UP
    timetable = Timetable(due.time(), "UTC", frozenset(range(7)))
    for guild in bot.guilds:
        await bot.desk.set_up(BriefingSettings(guild.id, guild.text_channels[0].id, timetable))
    assert datetime.now(UTC) < due, "setting up took too long"
    return due


async def ask_quotes(standin: StandinProcess, seen: Measured, due: datetime) -> None:
    """Ask /quote again and again and note how long each answer takes."""
    await asyncio.sleep((due - datetime.now(UTC)).total_seconds())
    while True:
        answer = await asyncio.to_thread(
            standin.slash, "quote", speaker="Raymond", within=ANSWER_WITHIN * 3
        )
        seen.quotes.append(answer["seconds"])
        seen.highest = max(seen.highest, memory())
        await asyncio.sleep(QUOTE_EVERY)


def count_posts(standin: StandinProcess) -> tuple[int, int]:
    """Return how many posts are out and how many requests were refused."""
    report = standin.report()
    refused = sum(
        count
        for answer, count in report["answers"].items()
        if "messages" in answer and answer.endswith(" 429")
    )
    return report["posts"], refused


async def flood(standin: StandinProcess, folder: Path) -> Measured:
    """Let all briefings come due and watch until they are out."""
    settings = Settings(database=folder / "dateline.db", seeds=ROOT / "seeds", shards=SHARDS)
    seen = Measured(0, 0.0)
    async with create_bot(settings) as bot:
        began = time.monotonic()
        running = asyncio.create_task(bot.start(TOKEN))
        await bot.wait_until_ready()
        seen.ready = time.monotonic() - began
        assert len(bot.guilds) == SERVERS
        due = await order_all(bot)
        seen.before = seen.highest = memory()
        used = time.process_time()
        asking = asyncio.create_task(ask_quotes(standin, seen, due))
        while seen.posts < SERVERS and datetime.now(UTC) < due + timedelta(minutes=10):
            await asyncio.sleep(0.25)
            seen.posts, seen.refused = await asyncio.to_thread(count_posts, standin)
            seen.seconds = (datetime.now(UTC) - due).total_seconds()
        seen.processor = time.process_time() - used
        asking.cancel()
        await bot.close()
        await asyncio.gather(running, asking, return_exceptions=True)
    return seen


def main() -> None:
    """Measure and print; fails where a bound is passed."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, StandinProcess(guilds=SERVERS) as standin:
        standin.settings(per_second=PER_SECOND)
        aim(standin.url)
        seen = asyncio.run(flood(standin, Path(folder)))
    quotes = sorted(seen.quotes)
    slowest = statistics.quantiles(quotes, n=100)[98]
    print(
        f"{seen.posts} of {SERVERS} posts out {seen.seconds:.1f} s after they were due "
        f"(allowed: {MOST_SECONDS:.1f} s); {seen.refused} requests refused by the rate limits\n"
        f"ready after {seen.ready:.0f} s with {SHARDS} connections\n"
        f"memory: {seen.before:.0f} MB before, {seen.highest:.0f} MB at most; "
        f"processor time from set-up to the last post: {seen.processor:.0f} s\n"
        f"/quote meanwhile: {len(quotes)} times, median {statistics.median(quotes) * 1000:.0f} ms, "
        f"p99 {slowest * 1000:.0f} ms, slowest {quotes[-1] * 1000:.0f} ms\n"
        f"({time.monotonic() - began:.0f} s)"
    )
    within = seen.seconds <= MOST_SECONDS and quotes[-1] < ANSWER_WITHIN
    sys.exit(0 if seen.posts == SERVERS and within else 1)


if __name__ == "__main__":
    main()
