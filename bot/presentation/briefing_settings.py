"""What moderators are told of their briefings: set-up, list, status, trouble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.briefing import Change, DeliveryStatus, FailureReason, WhenNothingNew
from bot.presentation.components import Reply, make_embed
from bot.presentation.messages import say
from bot.presentation.text import escaped, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime, timedelta

    from bot.models.briefing import (
        Briefing,
        BriefingStatus,
        ClockChange,
        Delivery,
        NextSlot,
        Notice,
        Timetable,
    )

CHOICE_LIMIT = 100
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

# Why a slot was not posted, and what a moderator can do about it; {} is what is missing.
_TROUBLE: dict[FailureReason, tuple[str, str]] = {
    FailureReason.MODERATOR: ("a moderator paused it", "Use /briefing resume to go on."),
    FailureReason.PERMISSION: (
        "I am not allowed to post there without {}",
        "Give me that in the channel, and I go on by myself.",
    ),
    FailureReason.CHANNEL_GONE: (
        "its channel was deleted, or is hidden from me",
        "Use /briefing set with another channel, and /briefing remove for this one.",
    ),
    FailureReason.CHANNEL_KIND: (
        "its channel takes no messages",
        "Use /briefing set with another channel, and /briefing remove for this one.",
    ),
    FailureReason.THREAD_CLOSED: (
        "its thread is archived or locked",
        "Open the thread again, and I go on by myself.",
    ),
    FailureReason.THREAD_PRIVATE: (
        "its thread is private, and I am not in it",
        "Mention me in the thread to add me, and I go on by myself.",
    ),
    FailureReason.THREADS_FULL: (
        "this server has as many open threads as Discord allows",
        "Close some of them. The next one comes as usual.",
    ),
    FailureReason.TAG_MISSING: (
        "the forum wants a tag on every post",
        "Choose a tag: use /briefing set for the same channel and time, with the option tag.",
    ),
    FailureReason.ROLE_GONE: (
        "the role that it pings was deleted",
        "Use /briefing set for the same channel and time, with another role or without one.",
    ),
    FailureReason.ROLE_SILENT: (
        "I may not ping its role without {}",
        "Give me that in the channel, or let everybody mention the role.",
    ),
    FailureReason.ZONE_UNKNOWN: (
        "its time zone {} is not known any more",
        "Use /briefing set with another one, and /briefing remove for this one.",
    ),
    FailureReason.TIMED_OUT: (
        "I am timed out in this server until {}",
        "I go on by myself when that ends.",
    ),
    FailureReason.AWAY: (
        "Discord does not show me this server",
        "There is nothing to do: I go on by myself when it does.",
    ),
    FailureReason.KICKED: ("I was not in this server", ""),
    FailureReason.UNREACHABLE: (
        "Discord did not take it, although I tried again and again",
        "There is nothing to do: the next one comes as usual.",
    ),
    FailureReason.RATE_LIMITED: (
        "Discord asked me to slow down for too long",
        "There is nothing to do: the next one comes as usual.",
    ),
    FailureReason.BLOCKED: (
        "AutoMod or a filter of Discord blocked its words",
        "Allow my posts under Server Settings > AutoMod. The next one comes as usual.",
    ),
    FailureReason.REFUSED: (
        "Discord refused the message",
        "Please tell the bot's operator. The next one comes as usual.",
    ),
    FailureReason.NOT_COMPOSED: (
        "something went wrong on our side while it was put together",
        "Please tell the bot's operator. The next one comes as usual.",
    ),
    FailureReason.TOO_LATE: (
        "I was down or not in this server at its time, and for longer than the late window after",
        "",
    ),
    FailureReason.NOTHING_NEW: ("there was nothing new, and it is set to be silent then", ""),
    FailureReason.HISTORY_CLOSED: (
        "I was interrupted while posting, cannot look whether it is there without {}, and did not "
        "post it again",
        "Look for it there; with that permission I can look myself next time.",
    ),
}

_NOBODY_TOLD = (
    "⚠ **I could tell nobody of trouble:** I cannot write in that channel, or there is none. Set "
    "the briefing again with the option fallback."
)


def trouble_text(reason: FailureReason, detail: str) -> str:
    """Return why, as a part of a sentence, escaped."""
    return _TROUBLE[reason][0].format(f"**{escaped(detail)}**" if detail else "some permission")


def notice_text(notice: Notice) -> str:
    """Return what moderators are told when a briefing has trouble, or is posted again."""
    briefing = notice.briefing
    name = f"The briefing in <#{briefing.order.channel_id}> ({timetable_text(briefing)})"
    if notice.reason is None:
        return f"{name} is posted again."
    why, advice = trouble_text(notice.reason, notice.detail), _TROUBLE[notice.reason][1]
    match notice.reason:
        case FailureReason.HISTORY_CLOSED:
            verb = "is uncertain"
        case FailureReason.ROLE_GONE | FailureReason.ROLE_SILENT:
            verb = "was posted without its ping"
        case _:
            verb = "was not posted"
    return f"{name} of {_day_text(notice.day)} {verb}: {why}. {advice} /briefing status tells more."


def timetable_text(briefing: Briefing) -> str:
    """Return "09:00 Europe/London, every day"."""
    table = briefing.order.timetable
    return f"{time_text(table)} {table.zone}, {days_text(table.weekdays)}"


def time_text(timetable: Timetable) -> str:
    """Return the wall time as "09:00"."""
    return f"{timetable.local_time:%H:%M}"


def days_text(weekdays: frozenset[int]) -> str:
    """Return the weekdays in words."""
    if len(weekdays) == 7:
        return "every day"
    if weekdays == frozenset(range(5)):
        return "weekdays"
    return ", ".join(_DAY_NAMES[number] for number in sorted(weekdays))


def choice_text(briefing: Briefing, channel: str) -> str:
    """Return the name of a choice; `channel` is the channel's name."""
    note = f" · {timetable_text(briefing)}"
    return f"{shortened(plain(channel), CHOICE_LIMIT - len(note))}{note}"[:CHOICE_LIMIT]


def present_set_up(
    briefing: Briefing, slots: Sequence[NextSlot], *, can_be_told: bool = True
) -> Reply:
    """Confirm a briefing with its next local times; warn where nobody would hear of trouble."""
    lines = [f"• {_slot_text(slot)}" for slot in slots]
    told = [
        f"{_where(briefing)} · {timetable_text(briefing)}",
        "\n".join(["**Next posts**", *lines]),
        _settings_text(briefing),
        "" if can_be_told else _NOBODY_TOLD,
        "See one with /briefing preview, try it with /briefing now.",
    ]
    return Reply(make_embed("Briefing set", "\n\n".join(filter(None, told))))


def present_list(briefings: Sequence[tuple[Briefing, NextSlot | None]]) -> Reply:
    """List a server's briefings with the next post of each."""
    lines = []
    for number, (briefing, slot) in enumerate(briefings, 1):
        state = f"next {_slot_text(slot)}" if slot else ""
        if briefing.paused:
            verb = "paused" if briefing.paused is FailureReason.MODERATOR else "stopped"
            state = f"{verb}: {trouble_text(briefing.paused, briefing.paused_detail)}"
        lines.append(f"**{number}.** {_where(briefing)} · {timetable_text(briefing)}\n{state}")
    told = "\n\n".join(lines) or say("This server has no briefings yet: /briefing set adds one.")
    return Reply(make_embed("Briefings", told))


def present_status(status: BriefingStatus, local_of: Callable[[datetime], datetime]) -> Reply:
    """Tell what became of the last slots, what comes next, and the next clock change."""
    briefing = status.briefing
    lines = [_delivery_text(briefing, one, local_of(one.due_utc)) for one in status.deliveries]
    after = f"**Next:** {_slot_text(status.next_slot)}" if status.next_slot else ""
    if briefing.paused:
        why = trouble_text(briefing.paused, briefing.paused_detail)
        advice = _TROUBLE[briefing.paused][1]
        if briefing.paused is FailureReason.MODERATOR:
            after = f"**Paused:** {why}. {advice}"
        else:
            again = f"**Next try:** {_slot_text(status.next_slot)}" if status.next_slot else ""
            after = "\n".join(filter(None, [f"**Stopped:** {why}. {advice}", again]))
    told = [
        f"{_where(briefing)} · {timetable_text(briefing)}",
        "\n".join(lines) or "Nothing was due yet.",
        after,
        _change_text(status.change, status.slot_at_change),
        _settings_text(briefing),
    ]
    return Reply(make_embed("Briefing status", "\n\n".join(filter(None, told))))


def present_done(title: str, sentence: str) -> Reply:
    """Confirm in a sentence."""
    return Reply(make_embed(title, sentence))


def delivery_sentence(briefing: Briefing, delivery: Delivery) -> str:
    """Return what became of a post that a moderator asked for."""
    match delivery.status:
        case DeliveryStatus.SENT:
            return f"Posted: {_link(briefing, delivery)}"
        case DeliveryStatus.DUE | DeliveryStatus.CLAIMED:
            return "Discord has not taken it yet; I keep trying. /briefing status tells more."
        case _:
            reason = delivery.reason or FailureReason.UNREACHABLE
            why = trouble_text(reason, delivery.detail)
            return f"Not posted: {why}. {_TROUBLE[reason][1]}".strip()


def _where(briefing: Briefing) -> str:
    role = f" · pings <@&{briefing.order.role_id}>" if briefing.order.role_id else ""
    return f"<#{briefing.order.channel_id}>{role}"


def _settings_text(briefing: Briefing) -> str:
    order = briefing.order
    quiet = {
        WhenNothingNew.QUOTATION: "a quotation of the day",
        WhenNothingNew.LINE: "one line",
        WhenNothingNew.SILENCE: "nothing is posted",
    }[order.quiet]
    fallback = f"<#{order.fallback_id}>" if order.fallback_id else "the server's system channel"
    hours = order.window.total_seconds() / 3600
    late = f"Late posts: up to {hours:g} h."
    return f"Without news: {quiet}. {late} Problems are reported in {fallback}."


def _slot_text(slot: NextSlot) -> str:
    notes = {
        Change.NONE: "",
        Change.GAP: " (clock change: the set time is left out, so right after the gap)",
        Change.REPEAT: " (clock change: the set time comes twice, so at the first)",
    }
    return f"{_instant_text(slot.due_local)}{notes[slot.change]}"


def _change_text(change: ClockChange | None, slot: NextSlot | None) -> str:
    if change is None or slot is None:
        return "**Clock change:** none within a year."
    minutes = int(change.shift.total_seconds()) // 60
    way = f"{'forward' if minutes > 0 else 'back'} {abs(minutes)} min"
    return (
        f"**Next clock change:** {_instant_text(change.wall)}, {way}; "
        f"the post of that day: {_slot_text(slot)}"
    )


def _delivery_text(briefing: Briefing, delivery: Delivery, due_local: datetime) -> str:
    when = f"**{_instant_text(due_local)}**"
    if delivery.slot.extra:
        when += " (asked for)"
    match delivery.status:
        case DeliveryStatus.SENT if delivery.sent_utc:
            late = duration_text(delivery.sent_utc - delivery.due_utc)
            return f"{when} — posted after {late}: {_link(briefing, delivery)}"
        case DeliveryStatus.DUE | DeliveryStatus.CLAIMED:
            why = f" ({trouble_text(delivery.reason, delivery.detail)})" if delivery.reason else ""
            return f"{when} — being posted{why}"
        case _:
            why = trouble_text(delivery.reason or FailureReason.UNREACHABLE, delivery.detail)
            return f"{when} — {delivery.status.value}: {why}"


def _link(briefing: Briefing, delivery: Delivery) -> str:
    channel_id = delivery.channel_id or briefing.order.channel_id
    where = f"{briefing.order.guild_id}/{channel_id}/{delivery.message_id}"
    return f"[see the post](https://discord.com/channels/{where})"


def duration_text(length: timedelta) -> str:
    """Return a duration in its two largest units."""
    seconds = max(0, round(length.total_seconds()))
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds % 60} s" if minutes else f"{seconds} s"


def _instant_text(local: datetime) -> str:
    return f"{_day_text(local.date())} {local:%H:%M}"


def _day_text(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b} {day.year}"
