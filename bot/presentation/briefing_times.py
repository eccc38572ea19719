"""When a briefing is posted, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.models.briefing import Change
from bot.models.message import Days, template
from bot.presentation.messages import Markdown, label, say

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.models.briefing import Briefing, ClockChange, NextSlot

_DAY_NAMES = (
    template("Mon"),
    template("Tue"),
    template("Wed"),
    template("Thu"),
    template("Fri"),
    template("Sat"),
    template("Sun"),
)


def timetable_text(briefing: Briefing) -> str:
    """Return "09:00 Europe/London, every day", as plain text."""
    table = briefing.order.timetable
    return label(
        "{time} {zone}, {days}",
        time=table.local_time,
        zone=table.zone,
        days=_days_text(table.weekdays),
    )


def _days_text(weekdays: frozenset[int]) -> str:
    if len(weekdays) == 7:
        return label("every day")
    if weekdays == frozenset(range(5)):
        return label("weekdays")
    return ", ".join(label(_DAY_NAMES[number]) for number in sorted(weekdays))


def instant_text(local: datetime) -> str:
    """Return "Thu 1 Jan 2026 09:00"."""
    return label("{day} {time}", day=one_day(local.date()), time=local.time())


def one_day(day: date) -> Days:
    """Return a day as sentences name it: with its weekday."""
    return Days(day, day)


def slot_text(slot: NextSlot) -> str:
    """Return when a post comes, as Markdown, and why it does not come at the usual time.

    Discord shows how long that is from now, and the reader's own time under the pointer.
    """
    relative = discord.utils.format_dt(slot.due_local, "R")
    when = Markdown(f"{instant_text(slot.due_local)} · {relative}")
    match slot.change:
        case Change.GAP:
            return say(
                "{when} (clock change: that day does not have the usual time, so I post right "
                "after the gap)",
                when=when,
            )
        case Change.REPEAT:
            return say(
                "{when} (clock change: that day has the usual time twice, so I post the first "
                "time)",
                when=when,
            )
        case _:
            return when


def change_text(change: ClockChange | None, slot: NextSlot | None) -> str:
    """Return when the zone's clocks change next and what that does to the post of that day."""
    if change is None or slot is None:
        return say("**Clock change:** none within a year.")
    minutes = round(change.shift.total_seconds()) // 60
    way = (
        say("forward {minutes} min", minutes=minutes)
        if minutes > 0
        else say("back {minutes} min", minutes=-minutes)
    )
    return say(
        "**Next clock change:** {when}, {way}; the post of that day: {slot}",
        when=Markdown(instant_text(change.wall)),
        way=Markdown(way),
        slot=Markdown(slot_text(slot)),
    )
