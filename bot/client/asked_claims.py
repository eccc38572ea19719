"""Keeps what members asked about, for answers that are shown in another language."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.models.verification import Claim

KEPT = timedelta(minutes=15)
_MOST_KEPT = 200  # over all servers; each holds at most 4,000 characters


class AskedClaims:
    """The claims of the last minutes by the message that answers each, in memory alone.

    `now_utc` is the current instant.
    """

    def __init__(self) -> None:
        self._kept: dict[int, tuple[datetime, Claim]] = {}

    def note(self, message_id: int, claim: Claim, now_utc: datetime) -> None:
        """Keep a claim for some minutes, unless too many others come."""
        self._forget(now_utc)
        self._kept[message_id] = (now_utc, claim)
        while len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]

    def get(self, message_id: int, now_utc: datetime) -> Claim | None:
        """Return the claim that a message answers, None if it is no longer kept."""
        self._forget(now_utc)
        _, claim = self._kept.get(message_id, (now_utc, None))
        return claim

    def _forget(self, now_utc: datetime) -> None:
        old = [one for one, (asked_utc, _) in self._kept.items() if now_utc - asked_utc > KEPT]
        for one in old:
            del self._kept[one]
