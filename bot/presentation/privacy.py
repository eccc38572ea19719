"""What is stored, and how an administrator exports or deletes it."""

from __future__ import annotations

import discord

from bot.models.message import template
from bot.presentation.components import Reply, make_button, make_embed, make_view
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say

_STORED = template(
    """\
**About members:** nothing. I answer commands and forget them. For 14 days I keep the ids of my \
public answers, not who asked, so that I can correct a mistake in them.

**About moderators:** who added, removed, hid or corrected what, reloaded, or changed a briefing, \
by user id, for 90 days. /log shows it.

**About this server:** its id; the articles that its moderators added or hid, and their \
corrections; its briefings with channel and role; when each one posted, and the words that the \
post cites, so that a correction can update it.

All of it is deleted 30 days after I am removed from the server. The operator's backups may hold \
it for up to seven days and versions more."""
)


def present_privacy(*, administrator: bool) -> Reply:
    """Say what is kept; administrators can export or delete it."""
    told = say(_STORED)
    if not administrator:
        told += "\n\n" + say(
            "Administrators of a server find buttons here to export or delete its data."
        )
        return Reply(make_embed(label("What is stored"), told))
    view = _view(
        (label("Export as JSON"), Verb.EXPORT_DATA, discord.ButtonStyle.secondary),
        (label("Delete all of this server's data"), Verb.DELETE_DATA, discord.ButtonStyle.danger),
    )
    return Reply(make_embed(label("What is stored"), told), view)


def present_deletion() -> Reply:
    """Ask whether to delete everything."""
    told = say(
        "This deletes this server's own articles, hidden articles, corrections, briefings and log "
        "for good, and briefings stop. The bot's articles stay. This cannot be undone: "
        "export the data first if you may need them."
    )
    view = _view(
        (label("Delete everything"), Verb.REALLY_DELETE_DATA, discord.ButtonStyle.danger),
        (label("Keep it"), Verb.KEEP_DATA, discord.ButtonStyle.secondary),
    )
    return Reply(make_embed(label("Delete all of this server's data?"), told), view)


def present_deleted() -> Reply:
    """Confirm that everything is deleted."""
    return Reply(make_embed(label("Deleted"), say("Nothing about this server is kept.")))


def present_kept() -> Reply:
    """Confirm that nothing was deleted."""
    return Reply(make_embed(label("Kept"), say("Nothing was deleted.")))


def _view(*buttons: tuple[str, Verb, discord.ButtonStyle]) -> discord.ui.View | None:
    row = [make_button(text, Action(verb), style=style) for text, verb, style in buttons]
    return make_view([row])
