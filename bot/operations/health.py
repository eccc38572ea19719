"""Signs of life: when each was seen last, and how long it may be missing."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bot.errors import StorageError
from bot.operations.findings import Mark, is_problem, ok, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from bot.operations.findings import Finding


_log = logging.getLogger(__name__)

_LEVELS = {Mark.OK: logging.INFO, Mark.WARNING: logging.WARNING, Mark.PROBLEM: logging.ERROR}


class Sign(StrEnum):
    """Something that a healthy bot shows regularly."""

    LOOP = "loop"
    HEARTBEAT = "heartbeat"
    SCHEDULER = "scheduler"
    FEEDS = "feeds"
    DATABASE = "database"


# The sentences for a sign that was seen, and for one that is missing.
_SENTENCES: Mapping[Sign, tuple[str, str]] = {
    Sign.LOOP: ("The program runs", "The program has stood still"),
    Sign.HEARTBEAT: ("Discord answered a heartbeat", "Discord has answered no heartbeat"),
    Sign.SCHEDULER: ("Due briefings were looked for", "Nobody has looked for due briefings"),
    Sign.FEEDS: ("Due feeds were looked for", "Nobody has looked for due feeds"),
    Sign.DATABASE: ("The database could be used", "The database could not be used"),
}


# These are missing when the disk is full; a restart does not help then.
_WRITING = frozenset({Sign.SCHEDULER, Sign.FEEDS, Sign.DATABASE})
_STANDING_BY = (Sign.LOOP, Sign.DATABASE)


@dataclass(frozen=True, slots=True)
class Patience:
    """For how many seconds each sign may be missing before the bot counts as unhealthy.

    Discord asks for a heartbeat every 41.25 s, so two in a row must be missing. Feeds are
    looked for every 30 s. The scheduler runs every 10 s; so does the test of the database,
    which waits 5 s for a lock.
    """

    loop: float = 10.0
    heartbeat: float = 100.0
    scheduler: float = 60.0
    feeds: float = 180.0
    database: float = 30.0
    every: float = 2.0  # seconds between two looks
    try_database_every: float = 10.0


class Living(Protocol):
    """What `Vitals` asks of a running bot."""

    preparing: bool  # starting, which may take minutes if a library has to be read first
    stands_by: bool  # waiting for a place, so that only some signs count

    @property
    def place(self) -> str:
        """Which place of several it holds, as a sentence; "" if it is alone."""
        ...

    @property
    def shard_latencies(self) -> Mapping[int, float]:
        """For each shard the seconds from its last heartbeat to the answer.

        They change with each answer, and are not finite before the first one.
        """
        ...

    @property
    def last_pass_utc(self) -> datetime | None:
        """When the bot last looked for due briefings."""
        ...

    @property
    def last_feeds_pass_utc(self) -> datetime | None:
        """When the bot last looked for due feeds."""
        ...

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the operator has to mend so that posts go out."""
        ...

    async def try_database(self) -> None:
        """Read, and take the write lock. Raises StorageError if that fails."""
        ...


@dataclass(frozen=True, slots=True)
class _Shard:
    """A shard's last known latency, and when it changed."""

    latency: float
    answered: float


class Vitals:
    """When each sign was seen last; the event loop writes it, the watching thread reads it.

    `look_for_room` returns a finding, which is a problem if nothing can be written; it may be slow.
    """

    def __init__(
        self,
        patience: Patience,
        look_for_room: Callable[[], Finding],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.patience = patience
        self._clock = clock
        self._look_for_room = look_for_room
        self._room: Finding | None = None
        self._full = -math.inf
        self._seen = dict.fromkeys(Sign, clock())
        self._shards: Mapping[int, _Shard] = {}
        self._reason = ""
        self._warnings: tuple[str, ...] = ()
        self._place = ""
        self._stands_by = False

    def mark(self, *signs: Sign) -> None:
        """Note that these were seen just now."""
        now = self._clock()
        for sign in signs:
            self._seen[sign] = now

    def mark_heartbeats(self, latencies: Mapping[int, float]) -> None:
        """Note which shards' heartbeats Discord answered since the last call."""
        now, before = self._clock(), self._shards
        shards = {}
        for number, latency in latencies.items():
            known = before.get(number) or _Shard(math.inf, now)
            answered = math.isfinite(latency) and latency != known.latency
            shards[number] = _Shard(latency, now) if answered else known
            if answered:
                self.mark(Sign.HEARTBEAT)
        self._shards = shards

    def overdue(self) -> float:
        """Return for how many seconds a restart could have helped; 0 if the bot is healthy.

        Time with a full disk does not count for the signs that need to write. One shard's silence
        does not count while others are heard, because a restart would cut these off as well.
        """
        return max(0.0, *(self._overdue(sign) for sign in Sign))

    def _overdue(self, sign: Sign) -> float:
        full_ago = self._clock() - self._full if sign in _WRITING else math.inf
        return min(self._age(sign), full_ago) - self._allowed(sign)

    def findings(self) -> list[Finding]:
        """Return one finding for each sign, one for the disk space, and one for each warning.

        A process that stands by shows only the signs that it is able to take over.
        """
        shown = _STANDING_BY if self._stands_by else Sign
        found = [self._heartbeats() if sign is Sign.HEARTBEAT else self._finding(sign)
                 for sign in shown]  # fmt: skip
        if self._place:
            found.append(ok("place", self._place))
        if self._room:
            found.append(self._room)
        subject = "clock" if self._stands_by else "discord"
        return [*found, *(problem(subject, sentence) for sentence in self._warnings)]

    def _finding(self, sign: Sign) -> Finding:
        age = self._age(sign)
        seen, missing = _SENTENCES[sign]
        if age <= self._allowed(sign):
            return ok(sign, f"{seen} {age:.0f} s ago.")
        reason = f" ({self._reason})" if sign is Sign.DATABASE and self._reason else ""
        return problem(sign, f"{missing} for {age:.0f} s{reason}.")

    def _heartbeats(self) -> Finding:
        """Return the finding on the shard that was silent longest."""
        now, shards = self._clock(), self._shards
        if len(shards) < 2:
            return self._finding(Sign.HEARTBEAT)
        ages = {number: now - shard.answered for number, shard in shards.items()}
        worst = max(ages, key=ages.__getitem__)
        silent = sum(1 for age in ages.values() if age > self.patience.heartbeat)
        if silent:
            return problem(
                Sign.HEARTBEAT,
                f"Discord has answered no heartbeat of shard {worst} for {ages[worst]:.0f} s "
                f"({silent} of {len(ages)} shards are silent).",
            )
        return ok(
            Sign.HEARTBEAT,
            f"Discord answered a heartbeat of each of {len(ages)} shards, of shard {worst} "
            f"{ages[worst]:.0f} s ago.",
        )

    def _age(self, sign: Sign) -> float:
        return self._clock() - self._seen[sign]

    def _allowed(self, sign: Sign) -> float:
        return float(getattr(self.patience, sign))

    async def follow(self, bot: Callable[[], Living | None]) -> None:
        """Watch the running bot for signs of life until cancelled; None is still starting."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._follow_loop(bot))
            tasks.create_task(self._follow_database(bot))
            tasks.create_task(self._follow_room())

    async def _follow_loop(self, bot: Callable[[], Living | None]) -> None:
        passed = feeds_passed = None
        while True:
            self.mark(Sign.LOOP)
            living = bot()
            if living is None:
                await asyncio.sleep(self.patience.every)
                continue
            self._warnings = living.warnings
            self._place, self._stands_by = living.place, living.stands_by
            if living.preparing:
                self.mark(Sign.HEARTBEAT, Sign.SCHEDULER, Sign.FEEDS)
            self.mark_heartbeats(living.shard_latencies)
            if living.last_pass_utc != passed:
                passed = living.last_pass_utc
                self.mark(Sign.SCHEDULER)
            if living.last_feeds_pass_utc != feeds_passed:
                feeds_passed = living.last_feeds_pass_utc
                self.mark(Sign.FEEDS)
            await asyncio.sleep(self.patience.every)

    async def _follow_database(self, bot: Callable[[], Living | None]) -> None:
        while True:
            try:
                if living := bot():
                    await living.try_database()
            except ValueError:  # of aiosqlite: the bot has closed its database
                self._reason = "it is closed"
            except StorageError as error:
                self._reason = str(error).rstrip(".")
            else:
                self._reason = ""
                self.mark(Sign.DATABASE)
            await asyncio.sleep(self.patience.try_database_every)

    async def _follow_room(self) -> None:
        before = Mark.OK
        while True:
            self._room = room = await asyncio.to_thread(self._look_for_room)
            if is_problem(room):
                self._full = self._clock()
            if room.mark is not before:
                before = room.mark
                _log.log(_LEVELS[room.mark], "%s", room.sentence)
            await asyncio.sleep(self.patience.try_database_every)
