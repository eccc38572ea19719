"""Why a briefing was not posted, and what a moderator can do about it."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from bot.models.briefing import FailureReason
from bot.models.message import template
from bot.presentation.briefing_times import one_day, timetable_text
from bot.presentation.messages import Markdown, formatted, label, say
from bot.presentation.text import escaped

if TYPE_CHECKING:
    from bot.models.briefing import Notice
    from bot.models.message import Value

# Parts of a sentence, after "was not posted:".
_WHY: dict[FailureReason, str] = {
    FailureReason.MODERATOR: template("a moderator paused it"),
    FailureReason.CHANNEL_GONE: template("its channel was deleted, or is hidden from me"),
    FailureReason.CHANNEL_KIND: template("its channel is of a kind that takes no messages"),
    FailureReason.THREAD_CLOSED: template("its thread is archived or locked"),
    FailureReason.THREAD_PRIVATE: template("its thread is private, and I am not in it"),
    FailureReason.THREADS_FULL: template("this server has as many open threads as Discord allows"),
    FailureReason.TAG_MISSING: template("the forum wants a tag on every post"),
    FailureReason.ROLE_GONE: template("the role that it pings was deleted"),
    FailureReason.AWAY: template("Discord does not show me this server"),
    FailureReason.KICKED: template("I was not in this server"),
    FailureReason.UNREACHABLE: template("Discord did not take it, although I tried many times"),
    FailureReason.RATE_LIMITED: template("Discord asked me to slow down for too long"),
    FailureReason.BLOCKED: template("AutoMod or a filter of Discord blocked its words"),
    FailureReason.REFUSED: template("Discord refused the message"),
    FailureReason.NOT_COMPOSED: template("I made an error while I put it together"),
    FailureReason.TOO_LATE: template(
        "I was offline or not in this server at its time, and came back after the late window"
    ),
    FailureReason.NOTHING_NEW: template("nothing was new, and it is set to be silent then"),
    FailureReason.DM_CLOSED: template("you do not accept direct messages from me"),
}
# The same, with what is missing, or until when it lasts.
_WHY_WITH: dict[FailureReason, str] = {
    FailureReason.PERMISSION: template("I am not allowed to post there without {detail}"),
    FailureReason.ROLE_SILENT: template("I may not ping its role without {detail}"),
    FailureReason.ZONE_UNKNOWN: template("its time zone {detail} is no longer known"),
    FailureReason.TIMED_OUT: template("I am timed out in this server until {detail}"),
    FailureReason.HISTORY_CLOSED: template(
        "I was interrupted while I posted it, cannot check without {detail} whether it is there, "
        "and did not post it again"
    ),
}
_ADVICE: dict[FailureReason, str] = {
    FailureReason.MODERATOR: template("Use /briefing resume to start it again."),
    FailureReason.PERMISSION: template("Give me that in the channel, and I go on by myself."),
    FailureReason.CHANNEL_GONE: template(
        "Use /briefing set with another channel, and /briefing remove for this one."
    ),
    FailureReason.CHANNEL_KIND: template(
        "Use /briefing set with another channel, and /briefing remove for this one."
    ),
    FailureReason.THREAD_CLOSED: template("Open the thread again, and I go on by myself."),
    FailureReason.THREAD_PRIVATE: template(
        "Mention me in the thread to add me, and I go on by myself."
    ),
    FailureReason.THREADS_FULL: template("Close some of them. The next one comes as usual."),
    FailureReason.TAG_MISSING: template(
        "Choose a tag: use /briefing set for the same channel and time, with the option tag."
    ),
    FailureReason.ROLE_GONE: template(
        "Use /briefing set for the same channel and time, with another role or without one."
    ),
    FailureReason.ROLE_SILENT: template(
        "Give me that in the channel, or let everybody mention the role."
    ),
    FailureReason.ZONE_UNKNOWN: template(
        "Use /briefing set with another one, and /briefing remove for this one."
    ),
    FailureReason.TIMED_OUT: template("I go on by myself when that ends."),
    FailureReason.AWAY: template("There is nothing to do: I go on by myself when it does."),
    FailureReason.UNREACHABLE: template("There is nothing to do: the next one comes as usual."),
    FailureReason.RATE_LIMITED: template("There is nothing to do: the next one comes as usual."),
    FailureReason.BLOCKED: template(
        "Allow my posts under Server Settings > AutoMod. The next one comes as usual."
    ),
    FailureReason.REFUSED: template("Please tell the bot's operator. The next one comes as usual."),
    FailureReason.NOT_COMPOSED: template(
        "Please tell the bot's operator. The next one comes as usual."
    ),
    FailureReason.HISTORY_CLOSED: template(
        "Look for it there. With that permission I can check it myself next time."
    ),
}


def trouble_text(reason: FailureReason, detail: str) -> str:
    """Return why, as a part of a sentence, as Markdown."""
    if reason in _WHY:
        return say(_WHY[reason])
    return say(_WHY_WITH[reason], detail=_detail(detail))


def _detail(detail: str) -> Value:
    """Return an instant, or the names of permissions and the like, as a sentence's value."""
    with suppress(ValueError):
        return datetime.fromisoformat(detail)
    named = formatted(tuple(label(part) for part in detail.split(", ")))
    return Markdown(f"**{escaped(named)}**" if detail else say("some permission"))


def advice_text(reason: FailureReason) -> str:
    """Return what to do about it, as Markdown, "" if there is nothing."""
    return say(_ADVICE[reason]) if reason in _ADVICE else ""


def notice_text(notice: Notice) -> str:
    """Return what moderators read when a briefing has trouble, or is posted again."""
    order = notice.briefing.order
    name = say(
        "The briefing in {channel} ({when})",
        channel=Markdown(f"<#{order.channel_id}>"),
        when=Markdown(escaped(timetable_text(notice.briefing))),
    )
    if notice.reason is None:
        return say("{briefing} is posted again.", briefing=Markdown(name))
    parts = [_outcome(notice, Markdown(name), notice.reason), advice_text(notice.reason)]
    return " ".join(filter(None, [*parts, say("/briefing status shows more.")]))


def _outcome(notice: Notice, name: Markdown, reason: FailureReason) -> str:
    day, why = one_day(notice.day), Markdown(trouble_text(reason, notice.detail))
    match reason:
        case FailureReason.HISTORY_CLOSED:
            return say(
                "{briefing} of {day} may have been posted: {why}.",
                briefing=name,
                day=day,
                why=why,
            )
        case FailureReason.ROLE_GONE | FailureReason.ROLE_SILENT:
            return say(
                "{briefing} of {day} was posted without its ping: {why}.",
                briefing=name,
                day=day,
                why=why,
            )
        case _:
            return say(
                "{briefing} of {day} was not posted: {why}.", briefing=name, day=day, why=why
            )
