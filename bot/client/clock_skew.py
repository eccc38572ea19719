"""Compares the machine's clock, by which briefings are posted, with Discord's."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import aiohttp
import discord

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

_log = logging.getLogger(__name__)

# A briefing should come in its minute; an answer takes some seconds to arrive.
_MOST_SKEW = timedelta(seconds=60)
# From this difference on, nothing is posted and nothing is deleted by age.
WRONG_FROM = timedelta(minutes=5)
_ASK_WITHIN = 15.0  # seconds
_ASK_AGAIN = 60.0  # seconds, while the clock is wrong


def clock_warning(ours_utc: datetime, theirs_utc: datetime) -> str:
    """Return what to do about the difference of two clocks at an instant, "" if it is small."""
    ahead = ours_utc - theirs_utc
    if abs(ahead) <= _MOST_SKEW:
        return ""
    size = timedelta(seconds=round(abs(ahead).total_seconds()))
    way = "ahead of" if ahead > timedelta(0) else "behind"
    meanwhile = " Until then nothing is posted, and nothing is deleted by age."
    return (
        f"This machine's clock is {size} {way} Discord's, and briefings go by it: set it, for "
        f"example with `timedatectl set-ntp true`.{meanwhile if abs(ahead) > WRONG_FROM else ''}"
    )


class ClockCheck:
    """Compares the machine's clock with the Date header of Discord's answers.

    `clock` returns the machine's time in UTC, `steady` the seconds of a monotonic clock. `ask`
    makes a request whose answer is passed to `note`. Between two answers the clock counts as right
    while both clocks advance alike; if they do not, it was set or the machine slept, and Discord
    is asked.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        steady: Callable[[], float],
        ask: Callable[[], Awaitable[object]],
    ) -> None:
        self.warning = ""
        self._clock = clock
        self._steady = steady
        self._ask = ask
        self._ahead = timedelta()
        self._date: str | None = None
        self._noted: tuple[datetime, float] | None = None

    def note(self, date: str | None) -> None:
        """Compare the clocks by an answer's Date header; log when the warning changes."""
        if date == self._date:
            return  # most answers come in the same second as others
        self._date = date
        try:
            theirs = parsedate_to_datetime(date or "")
        except ValueError:
            return
        now = self._clock()
        told = clock_warning(now, theirs)
        if told and not self.warning:
            _log.warning("%s", told)
        elif self.warning and not told:
            _log.info("This machine's clock agrees with Discord's again")
        self.warning, self._ahead, self._noted = told, now - theirs, (now, self._steady())

    async def is_right(self) -> bool:
        """Tell whether the clock is within five minutes of Discord's; True before any answer."""
        if self._noted is None:
            return True
        jump, age = self._since()
        if abs(jump) > _MOST_SKEW or (abs(self._ahead) > WRONG_FROM and age > _ASK_AGAIN):
            self._date = None  # the answer counts, whenever it comes
            try:
                async with asyncio.timeout(_ASK_WITHIN):
                    await self._ask()
            except (TimeoutError, OSError, aiohttp.ClientError, discord.DiscordException) as error:
                _log.info("Discord could not be asked for the time: %s", error)
            jump, _ = self._since()
        return abs(self._ahead + jump) <= WRONG_FROM and abs(jump) <= WRONG_FROM

    def earliest_now(self) -> datetime:
        """Return the time of the slower of the two clocks, for deleting by age."""
        now = self._clock()
        if self._noted is None:
            return now
        noted, at = self._noted
        return min(now, noted - self._ahead + timedelta(seconds=self._steady() - at))

    def _since(self) -> tuple[timedelta, float]:
        """Return how far the clock jumped since the last answer, and that answer's age."""
        if self._noted is None:
            return timedelta(), 0.0
        noted, at = self._noted
        age = self._steady() - at
        return self._clock() - noted - timedelta(seconds=age), age
