"""What is stored, and how an administrator exports or deletes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.models.message import template
from bot.presentation.components import Reply, make_button, make_embed, make_view
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.presentation.components import Button

_STORED = template(
    """\
**About you:** what you watch for with /watch, in which server, by user id, until you remove it; \
and for 30 days which articles I sent you. Nothing else: I answer commands and forget them. \
If your Discord has another language than the server, I keep the words that you ask about with \
/verify in memory for 15 minutes. For 14 days I keep the ids of my public answers, \
not who asked, so that I can correct a mistake in them.

**About moderators:** who added, removed, hid or corrected what, reloaded, or changed a briefing, \
a feed or a channel's watch, by user id, for 90 days. /log shows it.

**About this server:** its id and language; the articles that its moderators added or hid, and \
their corrections; its feeds with their articles; its briefings with channel and role; \
when each one posted, and the words that the post cites, so that a correction can update it; \
what its channels watch for.

All of it is deleted 30 days after I am removed from the server. Backups may hold it for longer: \
the last seven daily ones and the last seven made before an update are kept."""
)

_OWN = (
    (template("Export my watches"), Verb.EXPORT_MINE, discord.ButtonStyle.secondary),
    (template("Delete my watches"), Verb.DELETE_MINE, discord.ButtonStyle.danger),
)
_OF_SERVER = (
    (template("Export as JSON"), Verb.EXPORT_DATA, discord.ButtonStyle.secondary),
    (template("Delete all of this server's data"), Verb.DELETE_DATA, discord.ButtonStyle.danger),
)


def present_privacy(*, administrator: bool) -> Reply:
    """Say what is kept; everybody can export or delete their own, administrators the server's."""
    told = say(_STORED)
    rows = [_row(_OWN)]
    if administrator:
        rows.append(_row(_OF_SERVER))
    else:
        told += "\n\n" + say(
            "Administrators of a server find buttons here to export or delete its data."
        )
    return Reply(make_embed(label("What is stored"), told), make_view(rows))


def present_own_deletion() -> Reply:
    """Ask a member whether to delete all that is theirs."""
    told = say(
        "This deletes everything that you watch for, in all servers, for good. Watches of channels "
        "stay."
    )
    row = _row(
        [
            (template("Delete them for good"), Verb.REALLY_DELETE_MINE, discord.ButtonStyle.danger),
            (template("Keep them"), Verb.KEEP_MINE, discord.ButtonStyle.secondary),
        ]
    )
    return Reply(make_embed(label("Delete all of your watches?"), told), make_view([row]))


def present_own_deleted() -> Reply:
    """Confirm that all of a member's watches are deleted."""
    return Reply(make_embed(label("Deleted"), say("Nothing about you is kept.")))


def present_deletion() -> Reply:
    """Ask whether to delete everything."""
    told = say(
        "This deletes this server's own articles, hidden articles, corrections, feeds, briefings, "
        "watches and log for good, and briefings and alerts stop. The bot's articles stay. This "
        "cannot be undone: export the data first if you may need them. The export leaves members' "
        "watches out."
    )
    row = _row(
        [
            (template("Delete everything"), Verb.REALLY_DELETE_DATA, discord.ButtonStyle.danger),
            (template("Keep everything"), Verb.KEEP_DATA, discord.ButtonStyle.secondary),
        ]
    )
    return Reply(make_embed(label("Delete all of this server's data?"), told), make_view([row]))


def present_deleted() -> Reply:
    """Confirm that everything is deleted."""
    return Reply(make_embed(label("Deleted"), say("Nothing about this server is kept.")))


def present_kept() -> Reply:
    """Confirm that nothing was deleted."""
    return Reply(make_embed(label("Kept"), say("Nothing was deleted.")))


def _row(buttons: Sequence[tuple[str, Verb, discord.ButtonStyle]]) -> list[Button]:
    return [make_button(label(text), Action(verb), style=style) for text, verb, style in buttons]
