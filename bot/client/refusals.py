"""The meaning of Discord's refusals: by the JSON code of the answer, else by its HTTP status.

The codes are listed in Discord's reference ("Opcodes and Status Codes"). A status alone says
little: Cloudflare answers 403 and 404 in Discord's place, and these pass by themselves.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from bot.models.briefing import FailureReason

if TYPE_CHECKING:
    from collections.abc import Mapping

    import discord


class Treatment(StrEnum):
    """What to do after a refusal."""

    RETRY = "retry"  # it passes by itself
    GIVE_UP = "give up"  # the same message is refused again; the next slot's may not be
    MODERATORS = "moderators"  # only a moderator can end it
    LOOK = "look"  # ask Discord first whether the server and the channel are still there
    OPERATOR = "operator"  # the bot's mistake, or an unknown code
    SETTLED = "settled"  # it is done already, or nobody waits for the answer any more


Meaning = tuple[Treatment, FailureReason]

_UNREACHABLE: Meaning = (Treatment.RETRY, FailureReason.UNREACHABLE)
_SLOWER: Meaning = (Treatment.RETRY, FailureReason.RATE_LIMITED)
_BLOCKED: Meaning = (Treatment.GIVE_UP, FailureReason.BLOCKED)
_OURS: Meaning = (Treatment.OPERATOR, FailureReason.REFUSED)
_SETTLED: Meaning = (Treatment.SETTLED, FailureReason.REFUSED)
_KIND: Meaning = (Treatment.MODERATORS, FailureReason.CHANNEL_KIND)
_PERMISSION: Meaning = (Treatment.MODERATORS, FailureReason.PERMISSION)
_THREAD: Meaning = (Treatment.MODERATORS, FailureReason.THREAD_CLOSED)
_TAG: Meaning = (Treatment.MODERATORS, FailureReason.TAG_MISSING)
_LEFT: Meaning = (Treatment.GIVE_UP, FailureReason.MEMBER_LEFT)
_CLOSED: Meaning = (Treatment.GIVE_UP, FailureReason.DM_CLOSED)

MEANINGS: Mapping[int, Meaning] = {
    10003: (Treatment.LOOK, FailureReason.CHANNEL_GONE),  # unknown channel
    10004: (Treatment.LOOK, FailureReason.KICKED),  # unknown server
    10007: _LEFT,  # unknown member
    10008: _SETTLED,  # unknown message
    10011: _OURS,  # unknown role
    10013: _LEFT,  # unknown user
    10015: _SETTLED,  # unknown webhook: the interaction's token ran out
    10062: _SETTLED,  # unknown interaction: answered too late
    10087: _TAG,  # unknown tag
    20016: _SLOWER,  # slow mode
    20022: _SLOWER,  # edits of an announcement
    20028: _SLOWER,  # writes in a channel
    20029: _SLOWER,  # writes in a server
    20009: _BLOCKED,  # explicit content
    30046: _SLOWER,  # edits of messages older than an hour
    40001: _UNREACHABLE,  # the token; the gateway ends the bot, and with a new one it is still due
    40003: _SLOWER,  # direct messages are opened too fast
    40004: _UNREACHABLE,  # sending is disabled for a while
    40006: _UNREACHABLE,  # a feature is disabled for a while
    40043: _UNREACHABLE,  # an interaction failed to send
    40058: _KIND,  # a message in a forum, which takes posts only
    40060: _SETTLED,  # the interaction is answered already
    40062: _SLOWER,  # a service is limited
    40066: _TAG,  # only moderators may set the forum's tags
    40067: _TAG,  # the forum wants a tag
    40094: _SETTLED,  # the interaction has as many answers as it may
    40333: _UNREACHABLE,  # Cloudflare
    50001: (Treatment.LOOK, FailureReason.PERMISSION),  # missing access
    50006: _OURS,  # empty message
    50007: _CLOSED,  # the user takes no direct messages
    50008: _KIND,  # no text channel
    50009: _PERMISSION,  # verification level
    50013: _PERMISSION,
    50024: _KIND,  # not in a channel of this kind
    50027: _SETTLED,  # the interaction's token ran out
    50035: _OURS,  # malformed
    50083: _THREAD,  # archived
    50278: _CLOSED,  # no server in common
    130000: _UNREACHABLE,  # overloaded
    160002: _PERMISSION,  # no message history
    160005: _THREAD,  # locked
    160006: (Treatment.RETRY, FailureReason.THREADS_FULL),
    160007: (Treatment.RETRY, FailureReason.THREADS_FULL),
    200000: _BLOCKED,  # AutoMod: the message
    200001: _BLOCKED,  # AutoMod: the title
    240000: _BLOCKED,  # harmful links
}
_BY_STATUS: Mapping[int, Meaning] = {
    401: _UNREACHABLE,
    403: _UNREACHABLE,
    404: _UNREACHABLE,
    408: _UNREACHABLE,
    429: _SLOWER,
}


def meaning_of(status: int, code: int) -> Meaning:
    """Return what an answer means; `code` is 0 if its body has none, as in HTML."""
    if status == 429:
        return _SLOWER
    if code in MEANINGS:
        return MEANINGS[code]
    if status >= 500:
        return _UNREACHABLE
    return _BY_STATUS.get(status, _OURS) if code == 0 else _OURS


def is_settled(error: discord.HTTPException) -> bool:
    """Tell whether nobody waits for an answer any more, or nothing is left to do."""
    return meaning_of(error.status, error.code)[0] is Treatment.SETTLED


def says_departure(status: int, code: int) -> bool:
    """Tell whether an answer about a server says that the bot is not in it."""
    return (status, code) in {(404, 10004), (403, 50001)}
