"""Why a post did not go out, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.briefing import FailureReason

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from datetime import datetime

# Moderators can end these. The briefing is stopped: it is tried at its next slot and after every
# change of the server, and goes on by itself.
STOPPING: AbstractSet[FailureReason] = frozenset(
    {
        FailureReason.PERMISSION,
        FailureReason.CHANNEL_GONE,
        FailureReason.CHANNEL_KIND,
        FailureReason.THREAD_CLOSED,
        FailureReason.THREAD_PRIVATE,
        FailureReason.TAG_MISSING,
        FailureReason.ZONE_UNKNOWN,
    }
)
# These may pass by themselves, so the slot is tried again within its window. For every other reason
# the slot is given up, and the next one comes as usual.
RETRIED: AbstractSet[FailureReason] = frozenset(
    {
        FailureReason.UNREACHABLE,
        FailureReason.RATE_LIMITED,
        FailureReason.NOT_COMPOSED,
        FailureReason.THREADS_FULL,
        FailureReason.TIMED_OUT,
        FailureReason.AWAY,
    }
)
# A change in the server ends these before the next attempt is due.
ENDED_BY_CHANGES: AbstractSet[FailureReason] = frozenset(
    {FailureReason.TIMED_OUT, FailureReason.AWAY}
)


class Undelivered(Exception):
    """A post that was not sent, as far as the bot knows.

    `detail` names what is missing, in words for a moderator. `doubtful`: Discord's answer did not
    come, so the post may be out and must be looked for before it is sent again. `until_utc` is the
    instant before which another attempt is of no use.
    """

    def __init__(
        self,
        reason: FailureReason,
        detail: str = "",
        *,
        doubtful: bool = False,
        until_utc: datetime | None = None,
    ) -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason = reason
        self.detail = detail
        self.doubtful = doubtful
        self.until_utc = until_utc
