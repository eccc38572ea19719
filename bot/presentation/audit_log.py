"""The log of what moderators did in a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.presentation.components import (
    Reply,
    footer_text,
    make_embed,
    make_view,
    paging_note,
    paging_row,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.text import escaped_within

if TYPE_CHECKING:
    from bot.models.library import Page
    from bot.models.moderation import LogEntry

_ABOUT_LIMIT = 100


def present_log(page: Page[LogEntry], size: int) -> Reply:
    """Show a page of at most `size` entries of the log, with buttons to the pages beside it."""
    lines = []
    for entry in page.items:
        when = discord.utils.format_dt(entry.made_utc, "f")
        about = f": {escaped_within(entry.about, _ABOUT_LIMIT)}" if entry.about else ""
        lines.append(f"{when} · <@{entry.user_id}> {say(entry.deed.value)}{about}")
    nothing = (
        say("This page is empty now: use /log again.")
        if page.offset
        else say("Nobody did anything here in the last 90 days.")
    )
    told = "\n".join(lines) or nothing
    footer = footer_text(paging_note(page), label("kept for 90 days"))
    row = paging_row(page, size, lambda at: Action(Verb.LOG, (at,)))
    return Reply(make_embed(label("Log"), told, footer=footer), make_view([row]))
