"""What a server's moderators see of what is kept: the log, and the page about privacy.

The custom_ids here begin with `dls:`, and `cogs.privacy` answers them; `cogs.log` turns the log's
pages.
"""

from __future__ import annotations

from enum import StrEnum
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
from bot.presentation.text import escaped_within

if TYPE_CHECKING:
    from bot.models.library import Page
    from bot.models.moderation import LogEntry

PREFIX = "dls:"
_ABOUT_LIMIT = 100

_STORED = """
**About members:** nothing. Commands are answered and forgotten. For 14 days the ids of my public \
answers are kept, so that a mistake in them can be put right; not who asked.

**About moderators:** who added, removed, hid or corrected what, reloaded, or changed a briefing, \
by user id, for 90 days: /log shows it.

**About this server:** its id; the articles that its moderators added, those they hid, their \
corrections; its briefings with channel, role and what became of each post.

Thirty days after I was removed from a server all of it is deleted. The operator's backups may \
hold it for up to seven days and versions more.
"""


class Step(StrEnum):
    """What an administrator asks for; the value is the custom_id."""

    EXPORT = "dls:export"
    DELETE = "dls:delete"
    REALLY = "dls:really"
    KEEP = "dls:keep"


def present_privacy(*, administrator: bool) -> Reply:
    """Tell what is kept; administrators can take it along or have it deleted."""
    told = _STORED.strip()
    if not administrator:
        told += "\n\nAdministrators of a server find buttons here to export or delete its data."
        return Reply(make_embed("What is stored", told))
    view = _view(
        ("Export as JSON", Step.EXPORT, discord.ButtonStyle.secondary),
        ("Delete all of this server's data", Step.DELETE, discord.ButtonStyle.danger),
    )
    return Reply(make_embed("What is stored", told), view)


def present_deletion() -> Reply:
    """Ask whether everything is to go."""
    told = (
        "This server's own articles, hidden articles, corrections, briefings and log go for good; "
        "briefings stop. Articles of the bot's stay. Nothing of it can be brought back: export it "
        "first if you may want it."
    )
    view = _view(
        ("Delete everything", Step.REALLY, discord.ButtonStyle.danger),
        ("Keep it", Step.KEEP, discord.ButtonStyle.secondary),
    )
    return Reply(make_embed("Delete all of this server's data?", told), view)


def present_log(page: Page[LogEntry], size: int) -> Reply:
    """Show a page of at most `size` entries of the log, with buttons to the pages beside it."""
    lines = []
    for entry in page.items:
        when = discord.utils.format_dt(entry.made_utc, "f")
        about = f": {escaped_within(entry.about, _ABOUT_LIMIT)}" if entry.about else ""
        lines.append(f"{when} · <@{entry.user_id}> {entry.deed.value}{about}")
    nothing = (
        "Nothing is left on this page: use /log again."
        if page.offset
        else "Nothing was done here in the last 90 days."
    )
    told = "\n".join(lines) or nothing
    footer = footer_text(paging_note(page), "kept for 90 days")
    row = paging_row(page, size, lambda at: Action(Verb.LOG, (at,)))
    return Reply(make_embed("Log", told, footer=footer), make_view([row]))


def _view(*buttons: tuple[str, Step, discord.ButtonStyle]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for label, step, style in buttons:
        view.add_item(discord.ui.Button(label=label, custom_id=step.value, style=style))
    view.stop()  # `cogs.privacy` answers by the custom_id
    return view
