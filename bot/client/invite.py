"""What the bot asks of a server that invites it."""

from __future__ import annotations

import discord

# What the install link asks for; slash commands themselves need none of them.
NEEDED_PERMISSIONS = discord.Permissions(
    view_channel=True, send_messages=True, embed_links=True, read_message_history=True
)


def install_link(application_id: int) -> str:
    """Return the page on which a server's moderator adds the bot."""
    return discord.utils.oauth_url(
        application_id,
        permissions=NEEDED_PERMISSIONS,
        scopes=("bot", "applications.commands"),
    )
