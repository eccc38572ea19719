"""What moderators see of their briefings: set-up, list, status."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.models.briefing import DeliveryStatus, FailureReason, WhenNothingNew
from bot.models.message import counted, template
from bot.presentation.briefing_times import change_text, instant_text, slot_text, timetable_text
from bot.presentation.briefing_trouble import advice_text, trouble_text
from bot.presentation.components import Reply, make_embed
from bot.presentation.messages import Markdown, label, say
from bot.presentation.text import escaped, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.briefing import Briefing, BriefingStatus, Delivery, NextSlot

CHOICE_LIMIT = 100
_PUNCTUAL = timedelta(minutes=1)
_QUIET = {
    WhenNothingNew.QUOTATION: template("a quotation of the day"),
    WhenNothingNew.LINE: template("one line"),
    WhenNothingNew.SILENCE: template("nothing is posted"),
}


def choice_text(briefing: Briefing, channel: str | None) -> str:
    """Return the name of a choice; `channel` is the channel's name, None if it is gone."""
    note = f" · {timetable_text(briefing)}"
    place = f"#{plain(channel)}" if channel else label("a deleted channel")
    return f"{shortened(place, CHOICE_LIMIT - len(note))}{note}"[:CHOICE_LIMIT]


def present_set_up(
    briefing: Briefing,
    slots: Sequence[NextSlot],
    *,
    can_be_told: bool = True,
    resumed: bool = False,
) -> Reply:
    """Confirm a briefing with its next local times; warn if no problem can be reported."""
    title = label("Briefing resumed") if resumed else label("Briefing set")
    unheard = say(
        "⚠ **I cannot report problems:** I cannot write in that channel, or there is none. Set the "
        "briefing again with the option fallback."
    )
    told = [
        _heading(briefing),
        "\n".join([say("**Next posts**"), *(f"• {slot_text(slot)}" for slot in slots)]),
        _settings_text(briefing),
        "" if can_be_told else unheard,
        say("/briefing preview shows it to you; /briefing now posts it now."),
    ]
    return Reply(make_embed(title, "\n\n".join(filter(None, told))))


def present_paused(briefing: Briefing) -> Reply:
    """Confirm that a briefing is paused."""
    told = [_heading(briefing), say("Use /briefing resume to start it again.")]
    return Reply(make_embed(label("Briefing paused"), "\n\n".join(told)))


def present_removed(briefings: Sequence[Briefing]) -> Reply:
    """Confirm that briefings are deleted, and say which ones."""
    count = len(briefings)
    title = label(counted("{count} briefing removed", "{count} briefings removed", count))
    told = [*map(_heading, briefings), "", say("Their posts stay in the channel.")]
    return Reply(make_embed(title, "\n".join(told)))


def present_list(briefings: Sequence[tuple[Briefing, NextSlot | None]]) -> Reply:
    """List a server's briefings with the next post of each."""
    lines = [
        f"**{number}.** {_heading(briefing)}\n{_state(briefing, slot)}"
        for number, (briefing, slot) in enumerate(briefings, 1)
    ]
    told = "\n\n".join(lines) or say("This server has no briefings yet: /briefing set adds one.")
    return Reply(make_embed(label("Briefings"), told))


def _state(briefing: Briefing, slot: NextSlot | None) -> str:
    if briefing.paused:
        why = Markdown(trouble_text(briefing.paused, briefing.paused_detail))
        if briefing.paused is FailureReason.MODERATOR:
            return say("paused: {why}", why=why)
        return say("stopped: {why}", why=why)
    return say("next {slot}", slot=Markdown(slot_text(slot))) if slot else ""


def present_status(status: BriefingStatus) -> Reply:
    """Show what happened to the last slots, what comes next, and the next clock change."""
    lines = [_delivery_text(status, one) for one in status.deliveries]
    told = [
        _heading(status.briefing),
        "\n".join(lines) or say("Nothing was due yet."),
        _next_text(status.briefing, status.next_slot),
        change_text(status.change, status.slot_at_change),
        _settings_text(status.briefing),
    ]
    return Reply(make_embed(label("Briefing status"), "\n\n".join(filter(None, told))))


def _next_text(briefing: Briefing, slot: NextSlot | None) -> str:
    """Return when the next post comes, or why none does."""
    when = Markdown(slot_text(slot)) if slot else None
    if briefing.paused is None:
        return say("**Next:** {slot}", slot=when) if when else ""
    why = Markdown(trouble_text(briefing.paused, briefing.paused_detail))
    advice = Markdown(advice_text(briefing.paused))
    if briefing.paused is FailureReason.MODERATOR:
        return say("**Paused:** {why}. {advice}", why=why, advice=advice)
    stopped = say("**Stopped:** {why}. {advice}", why=why, advice=advice)
    again = say("**Next try:** {slot}", slot=when) if when else ""
    return "\n".join(filter(None, [stopped, again]))


def delivery_sentence(briefing: Briefing, delivery: Delivery) -> str:
    """Return what became of a post that a moderator asked for."""
    match delivery.status:
        case DeliveryStatus.SENT:
            return say("Posted: {link}", link=_link(briefing, delivery))
        case DeliveryStatus.DUE | DeliveryStatus.CLAIMED:
            return say("Discord has not taken it yet. I keep trying; /briefing status shows more.")
        case _:
            reason = delivery.reason or FailureReason.UNREACHABLE
            why = Markdown(trouble_text(reason, delivery.detail))
            parts = [say("Not posted: {why}.", why=why), advice_text(reason)]
            return " ".join(filter(None, parts))


def _heading(briefing: Briefing) -> str:
    """Return where a briefing is posted, which role it pings, and when."""
    order = briefing.order
    parts = [
        f"<#{order.channel_id}>",
        say("pings {role}", role=Markdown(f"<@&{order.role_id}>")) if order.role_id else "",
        escaped(timetable_text(briefing)),
    ]
    return " · ".join(filter(None, parts))


def _settings_text(briefing: Briefing) -> str:
    order = briefing.order
    place = (
        Markdown(f"<#{order.fallback_id}>")
        if order.fallback_id
        else Markdown(say("the server's system channel"))
    )
    return say(
        "Without news: {quiet}. Late posts: up to {hours} h. Problems are reported in {place}.",
        quiet=label(_QUIET[order.quiet]),
        hours=order.window.total_seconds() / 3600,
        place=place,
    )


def _delivery_text(status: BriefingStatus, delivery: Delivery) -> str:
    when = Markdown(f"**{instant_text(delivery.due_utc.astimezone(status.zone))}**")
    if delivery.slot.extra:
        when = Markdown(say("{when} (asked for)", when=when))
    why = Markdown(trouble_text(delivery.reason or FailureReason.UNREACHABLE, delivery.detail))
    match delivery.status:
        case DeliveryStatus.SENT if delivery.sent_utc:
            late = delivery.sent_utc - delivery.due_utc
            link = _link(status.briefing, delivery)
            on_time = say("{when} — posted: {link}", when=when, link=link)
            told = say("{when} — posted {late} late: {link}", when=when, late=late, link=link)
            return on_time if late < _PUNCTUAL else told
        case DeliveryStatus.DUE | DeliveryStatus.CLAIMED if delivery.reason:
            return say("{when} — being posted ({why})", when=when, why=why)
        case DeliveryStatus.DUE | DeliveryStatus.CLAIMED:
            return say("{when} — being posted", when=when)
        case DeliveryStatus.SKIPPED:
            return say("{when} — skipped: {why}", when=when, why=why)
        case DeliveryStatus.UNCERTAIN:
            return say("{when} — uncertain: {why}", when=when, why=why)
        case _:
            return say("{when} — failed: {why}", when=when, why=why)


def _link(briefing: Briefing, delivery: Delivery) -> Markdown:
    channel_id = delivery.channel_id or briefing.order.channel_id
    where = f"{briefing.order.guild_id}/{channel_id}/{delivery.message_id}"
    name = say("see the post")
    return Markdown(f"[{name}](https://discord.com/channels/{where})")
