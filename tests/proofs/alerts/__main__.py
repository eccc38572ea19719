"""10,000 watches and a load of 1,000 articles: each right alert once, none wrong: `make alerts`.

Real processes, a real SQLite file, a real socket to the stand-in, which refuses what goes beyond
Discord's 50 requests a second, and forgets nonces after half a second. 500 members and channels of
25 servers watch; each server adds two articles of its own besides. First the articles are loaded
while the bot runs: time until the last message, requests, memory. Then the same with a bot that is
killed with SIGKILL 50 times, at random instants, while it compares and sends.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.library.reading import read_own
from bot.models.moderation import OwnText
from bot.storage import open_storage
from tests.proofs.alerts.made_news import MadeWatch, Story, make_criteria, make_stories
from tests.standin.address import TOKEN
from tests.standin.process import ROOT, StandinProcess
from tests.standin.world import World, member_id, private_id

if TYPE_CHECKING:
    from bot.models.alert import WatchCriteria

SERVERS = 25
MEMBERS = 18  # of each server, besides its two channels
WATCHES = 10_000
KILLS = 50
PER_SECOND = 50
NONCE_SECONDS = 0.5
LEASE_SECONDS = "20"  # of a claim
ALLOWED_SECONDS = 60.0  # for 500 messages
PEACE = 120.0  # seconds without any progress that end the wait for the end
_NUMBER = re.compile(r"Report (\d{5})")


@dataclass(frozen=True, slots=True)
class Target:
    """Who gets alerts: `channel_id` is where they arrive."""

    number: int
    guild_id: int
    user_id: int | None
    channel_id: str


def make_targets() -> list[Target]:
    """Return the members and the two channels of each server of the stand-in."""
    targets: list[Target] = []
    for guild in World.of_guilds(SERVERS).guilds.values():
        for number in range(MEMBERS):
            user_id = member_id(guild.id, number)
            place = private_id(user_id)
            targets.append(Target(len(targets) + 1, int(guild.id), int(user_id), place))
        for channel_id in guild.channels:
            targets.append(Target(len(targets) + 1, int(guild.id), None, channel_id))
    return targets


@dataclass(slots=True)
class Trial:
    """One stand-in, one database, and the processes on it."""

    standin: StandinProcess
    folder: Path
    chance: random.Random
    targets: list[Target] = field(default_factory=make_targets)
    watches: list[MadeWatch] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def database(self) -> Path:
        return self.folder / "dateline.db"

    @property
    def seeds(self) -> Path:
        return self.folder / "seeds"

    def run(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a process on the database."""
        own = {
            "DISCORD_TOKEN": TOKEN,
            "DATELINE_DB": str(self.database),
            "DATELINE_SEEDS": str(self.seeds),
        }
        with (self.folder / "stderr").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", *command], cwd=ROOT, env=os.environ | own, stderr=log,
                stdout=subprocess.DEVNULL,
            )  # fmt: skip
        self.started.append(process)
        return process

    def start(self) -> subprocess.Popen[bytes]:
        """Start the bot in a hurry."""
        return self.run("tests.proofs.crashes.hurried_bot", self.standin.url, LEASE_SECONDS)

    def end(self) -> None:
        """End whatever is still running."""
        for process in self.started:
            if process.poll() is None:
                process.kill()
                process.wait()

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.database, timeout=10)) as connection:
            return connection.execute(statement, values).fetchall()

    def prepare(self) -> None:
        """Make the database with one old article, and all watches."""
        self.seeds.mkdir()
        (self.seeds / "old.txt").write_text(Story(0, "Anna Ashford", ("ba", "do"), "Old").text)
        assert self.run("bot", "ingest").wait(60) == 0
        asyncio.run(self._note_news())
        wanted = islice(make_criteria(self.chance), WATCHES)
        for number, criteria in enumerate(wanted):
            target = self.targets[number % len(self.targets)]
            self.watches.append(MadeWatch(target.number, target.guild_id, criteria))
        with closing(sqlite3.connect(self.database)) as connection, connection:
            connection.executemany(
                "INSERT INTO alert_target (id, guild_id, user_id, channel_id) VALUES (?, ?, ?, ?)",
                [
                    (one.number, one.guild_id, one.user_id,
                     None if one.user_id else int(one.channel_id))
                    for one in self.targets
                ],
            )  # fmt: skip
            connection.executemany(
                "INSERT INTO watch (id, target_id, speaker, words, source, without_words, "
                "created_utc, news_mark) VALUES (?, ?, ?, ?, ?, ?, 0, 1)",
                [
                    (number, one.target, *_values(one.criteria))
                    for number, one in enumerate(self.watches, 1)
                ],
            )
        self.stories = make_stories(self.chance, sorted({one.guild_id for one in self.targets}))

    async def _note_news(self) -> None:
        from bot.briefing.fingerprints import note_news  # noqa: PLC0415 - after the database

        storage = await open_storage(self.database)
        try:
            assert await note_news(storage) == 1
        finally:
            await storage.close()

    def load(self) -> None:
        """Load the seeds, then the servers' own articles."""
        for story in self.stories:
            if story.guild_id is None:
                (self.seeds / f"report-{story.number:05}.txt").write_text(story.text)
        assert self.run("bot", "ingest").wait(300) == 0
        asyncio.run(self._add_own())

    async def _add_own(self) -> None:
        storage = await open_storage(self.database)
        try:
            for story in self.stories:
                if story.guild_id is not None:
                    own = OwnText(story.text, source=story.source)
                    reading = read_own("own", own)
                    await storage.own.save_article(
                        story.guild_id, own, reading, now_utc=datetime.now(UTC), most=9
                    )
        finally:
            await storage.close()

    def wait(self) -> float:
        """Wait until nothing is left to send; return the moment of the last progress."""
        left, moment = (-1, -1), time.monotonic()
        while True:
            now = self._left()
            if now != left:
                left, moment = now, time.monotonic()
            if left == (0, 0) or time.monotonic() > moment + PEACE:
                return moment
            time.sleep(0.25)

    def _left(self) -> tuple[int, int]:
        """Return how much of the news is not compared yet, and how much is not sent."""
        ((news, mark),) = self.sql(
            "SELECT (SELECT count(*) FROM article WHERE edition_id IS NOT NULL), "
            "(SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM state WHERE name = 'alert_mark')"
        )
        ((unsent,),) = self.sql(
            "SELECT count(*) FROM alert_delivery WHERE status IN ('due', 'claimed')"
        )
        return news - mark, unsent

    def kill_while_it_works(self) -> Counter[str]:
        """Start the bot and kill it a moment after it began to work, again and again."""
        found: Counter[str] = Counter()
        for _ in range(KILLS):
            before, end = self._progress(), time.monotonic() + PEACE
            process = self.start()
            while self._progress() == before:
                assert time.monotonic() < end, "the bot does nothing"
                time.sleep(0.01)
            time.sleep(self.chance.uniform(0.0, 0.5))
            process.kill()
            process.wait()
            ((claimed,),) = self.sql("SELECT count(*) FROM alert_delivery WHERE status = 'claimed'")
            found["while it sent" if claimed else "while it compared"] += 1
        return found

    def _progress(self) -> tuple[Any, ...]:
        """Return numbers that change whenever the bot compares, claims or sends."""
        (numbers,) = self.sql(
            "SELECT (SELECT count(*) FROM news), (SELECT count(*) FROM alert), "
            "(SELECT coalesce(sum(attempts), 0) FROM alert_delivery), "
            "(SELECT count(*) FROM alert_delivery WHERE status = 'sent')"
        )
        return numbers

    def verdict(self) -> str:
        """Compare what arrived with what is right. Raises AssertionError where they differ."""
        right = {
            (number, story.number)
            for number, watch in enumerate(self.watches, 1)
            for story in self.stories
            if watch.fits(story)
        }
        numbers = {
            slug: int(_NUMBER.search(title)[1])  # type: ignore[index]
            for slug, title in self.sql("SELECT slug, title FROM edition")
        }
        stored = {
            (watch_id, numbers[slug])
            for watch_id, slug in self.sql("SELECT watch_id, slug FROM alert")
        }
        assert stored == right, f"missing {len(right - stored)}, wrong {len(stored - right)}"
        messages = 0
        for target in self.targets:
            arrived: Counter[int] = Counter()
            for message in self.standin.messages(target.channel_id):
                messages += 1
                arrived.update(_numbers(message))
            due = {
                story for number, story in right if self.watches[number - 1].target == target.number
            }
            assert arrived == Counter(due), f"target {target.number}: {arrived} instead of {due}"
        statuses = Counter(one for (one,) in self.sql("SELECT status FROM alert_delivery"))
        assert set(statuses) == {"sent"}, statuses
        return f"{len(right)} alerts in {messages} messages, each once, none wrong"


def _values(criteria: WatchCriteria) -> tuple[str | None, ...]:
    return criteria.speaker, criteria.words, criteria.source, criteria.without


def _numbers(message: dict[str, Any]) -> list[int]:
    """Return the numbers of the articles that a message tells, each once."""
    told = [
        f"{embed.get('title', '')}\n{embed.get('description', '')}" for embed in message["embeds"]
    ]
    return [int(one) for one in dict.fromkeys(_NUMBER.findall("\n".join(told)))]


def _memory(process: subprocess.Popen[bytes]) -> float:
    """Return the most memory that a process took so far, in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1000


def _processor(process: subprocess.Popen[bytes]) -> float:
    """Return the processor time that a process used so far, in seconds."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _requests(standin: StandinProcess) -> Counter[str]:
    return Counter(standin.report()["answers"])


def measure(trial: Trial) -> str:
    """Load while the bot runs, and return what that took."""
    trial.prepare()
    process = trial.run("tests.proofs.alerts.usual_bot", trial.standin.url)
    trial.standin.wait_live(within=30)
    time.sleep(3)
    before, at_rest = _requests(trial.standin), _memory(process)
    trial.load()
    began, used = time.monotonic(), _processor(process)
    took = trial.wait() - began
    used = _processor(process) - used
    made = _requests(trial.standin) - before
    refused = sum(count for answer, count in made.items() if answer.endswith(" 429"))
    memory = _memory(process)
    process.terminate()
    assert process.wait(30) == 0
    found = trial.verdict()
    assert took < ALLOWED_SECONDS, f"{took:.1f} s"
    return (
        f"{found}; the last one {took:.1f} s after the load; {made.total()} requests, {refused} "
        f"refused; processor time {used:.1f} s; memory {at_rest:.0f} MB before, {memory:.0f} MB at "
        "most"
    )


def kill(trial: Trial) -> str:
    """Load, kill the bot many times while it compares and sends, and let it finish."""
    trial.prepare()
    trial.load()
    found = trial.kill_while_it_works()
    process = trial.start()
    trial.wait()
    process.terminate()
    assert process.wait(30) == 0
    return f"{trial.verdict()}; killed at: {dict(found)}"


def main() -> None:
    """Run both trials and print what each found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["load", "kills"])
    parsed = parser.parse_args()
    for name, work in (("load", measure), ("kills", kill)):
        if parsed.only not in (None, name):
            continue
        with (
            tempfile.TemporaryDirectory() as folder,
            StandinProcess(guilds=SERVERS, members=MEMBERS) as standin,
        ):
            standin.settings(nonce_seconds=NONCE_SECONDS, per_second=PER_SECOND)
            trial = Trial(standin, Path(folder), random.Random(parsed.seed))
            try:
                print(f"{name}: {work(trial)}", flush=True)
            finally:
                trial.end()


if __name__ == "__main__":
    main()
