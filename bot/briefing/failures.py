"""Why a post did not go out, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.briefing import FailureReason

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# Only a moderator can mend these: the briefing rests until one says that it was done.
PAUSING: AbstractSet[FailureReason] = frozenset(
    {FailureReason.PERMISSION, FailureReason.CHANNEL_GONE, FailureReason.THREAD_CLOSED}
)
# These may mend themselves; anything else would only be refused again.
RETRIED: AbstractSet[FailureReason] = frozenset(
    {FailureReason.UNREACHABLE, FailureReason.RATE_LIMITED, FailureReason.NOT_COMPOSED}
)


class Undelivered(Exception):
    """A post that is not out as far as is known.

    `detail` names what is missing, in words for a moderator. `doubtful`: Discord's answer did not
    come, so the post may be out and must be looked for before it is sent again.
    """

    def __init__(self, reason: FailureReason, detail: str = "", *, doubtful: bool = False) -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason = reason
        self.detail = detail
        self.doubtful = doubtful
