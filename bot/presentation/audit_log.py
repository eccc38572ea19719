"""The log of what moderators did in a server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import discord

from bot.models.library import COUNTS
from bot.models.message import Message, template
from bot.models.moderation import AuditAction
from bot.presentation.components import (
    Reply,
    footer_text,
    make_embed,
    make_view,
    paging_note,
    paging_row,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import Markdown, label, say
from bot.presentation.text import escaped_within

if TYPE_CHECKING:
    from bot.models.library import Page
    from bot.models.moderation import LogEntry

_ABOUT_LIMIT = 100
_COUNTS = re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[\\d,]+)", re.escape(COUNTS)))

_DEEDS = {
    AuditAction.ADD: template("{who} added an article"),
    AuditAction.REMOVE: template("{who} removed an article"),
    AuditAction.HIDE: template("{who} hid an article"),
    AuditAction.RESTORE: template("{who} restored an article"),
    AuditAction.CORRECT: template("{who} corrected"),
    AuditAction.TAKE_BACK: template("{who} undid a correction"),
    AuditAction.RELOAD: template("{who} reloaded the articles"),
    AuditAction.BRIEFING_SET: template("{who} set a briefing"),
    AuditAction.BRIEFING_PAUSE: template("{who} paused a briefing"),
    AuditAction.BRIEFING_RESUME: template("{who} resumed a briefing"),
    AuditAction.BRIEFING_REMOVE: template("{who} removed briefings"),
    AuditAction.BRIEFING_NOW: template("{who} posted a briefing"),
    AuditAction.FEED_ADD: template("{who} added a feed"),
    AuditAction.FEED_FILTER: template("{who} changed a feed's filter"),
    AuditAction.FEED_PAUSE: template("{who} paused a feed"),
    AuditAction.FEED_RESUME: template("{who} resumed a feed"),
    AuditAction.FEED_REMOVE: template("{who} removed a feed"),
    AuditAction.WATCH_ADD: template("{who} added a watch of a channel"),
    AuditAction.WATCH_REMOVE: template("{who} removed a watch of a channel"),
    AuditAction.LANGUAGE: template("{who} chose the server's language"),
}


def present_log(page: Page[LogEntry], size: int) -> Reply:
    """Show a page of at most `size` entries of the log, with buttons to the pages beside it."""
    nothing = (
        say("This page is empty now: use /log again.")
        if page.offset
        else say("No moderator did anything here in the last 90 days.")
    )
    told = "\n".join(map(_line, page.items)) or nothing
    footer = footer_text(paging_note(page), label("kept for 90 days"))
    row = paging_row(page, size, lambda at: Action(Verb.LOG, (at,)))
    return Reply(make_embed(label("Log"), told, footer=footer), make_view([row]))


def _line(entry: LogEntry) -> str:
    when = discord.utils.format_dt(entry.made_utc, "f")
    done = say(_DEEDS[entry.deed], who=Markdown(f"<@{entry.user_id}>"))
    about = f": {_about(entry)}" if entry.about else ""
    return f"{when} · {done}{about}"


def _about(entry: LogEntry) -> str:
    """Return what an entry is about; the counts of a load are translated."""
    counts = _COUNTS.match(entry.about) if entry.deed is AuditAction.RELOAD else None
    if counts is None:
        return escaped_within(entry.about, _ABOUT_LIMIT)
    numbers = {name: int(digits.replace(",", "")) for name, digits in counts.groupdict().items()}
    names = escaped_within(entry.about[counts.end() :], _ABOUT_LIMIT)
    return say(Message(COUNTS, numbers)) + names
