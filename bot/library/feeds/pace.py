"""When a feed is fetched again: as it asks, and the less often the longer it fails."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FeedPace:
    """How often feeds are fetched, and how patiently.

    `usual` is the time between two fetches of a feed that asks for nothing; `longest` bounds what
    it may ask for and how long the pauses after errors get, which double from `backoff`. Each time
    differs by up to `jitter` of itself, so that feeds of one host part. `gap` lies between two
    requests to one host; `at_once` feeds are looked at together, each for at most `lease` without
    a sign of life. Moderators hear of trouble after `told_after` failures in a row. An article
    grows old after `kept`. A permanent redirect is adopted after `settled`.
    """

    every: timedelta = timedelta(minutes=2)
    usual: timedelta = timedelta(minutes=30)
    longest: timedelta = timedelta(days=1)
    backoff: timedelta = timedelta(minutes=15)
    jitter: float = 0.1
    gap: float = 1.0  # seconds
    told_after: int = 4
    at_once: int = 50
    lease: timedelta = timedelta(minutes=15)
    deadline: float = 10.0  # seconds for a request, and to read a feed
    kept: timedelta = timedelta(days=90)
    settled: timedelta = timedelta(days=7)
    clean_every: timedelta = timedelta(hours=1)
    rest_after: timedelta = timedelta(minutes=2)  # the processes that read end

    def after_success(
        self, headers: Mapping[str, str], minutes: int | None, fraction: float
    ) -> timedelta:
        """Return the pause after a good answer; `fraction` is a random number from 0 to 1."""
        asked = [self.usual, timedelta(minutes=minutes or 0), self.max_age(headers)]
        return self._bounded(max(asked), fraction)

    def after_error(
        self, errors: int, headers: Mapping[str, str], now_utc: datetime, fraction: float
    ) -> timedelta:
        """Return the pause after the given number of errors in a row."""
        doubled = self.backoff * 2 ** min(errors, 20)
        return self._bounded(max(doubled, self.retry_after(headers, now_utc)), fraction)

    def _bounded(self, pause: timedelta, fraction: float) -> timedelta:
        return min(pause, self.longest) * (1 + self.jitter * fraction)

    @staticmethod
    def max_age(headers: Mapping[str, str]) -> timedelta:
        """Return for how long the answer stays fresh, by Cache-Control."""
        match = _MAX_AGE.search(headers.get("Cache-Control", ""))
        return timedelta(seconds=int(match[1])) if match else timedelta(0)

    @staticmethod
    def retry_after(headers: Mapping[str, str], now_utc: datetime) -> timedelta:
        """Return how long the host asks to wait: seconds, or until an instant."""
        told = headers.get("Retry-After", "").strip()
        if told.isdecimal() and len(told) < 9:
            return timedelta(seconds=int(told))
        try:
            until = parsedate_to_datetime(told)
        except (ValueError, TypeError, IndexError, OverflowError):
            return timedelta(0)
        until = until.replace(tzinfo=until.tzinfo or UTC)
        return max(timedelta(0), until - now_utc)
