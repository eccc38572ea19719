"""The link that adds the bot to a server, with the permissions it asks for."""

from __future__ import annotations

import discord

# Slash commands themselves need none of them.
NEEDED_PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    embed_links=True,
    attach_files=True,
    read_message_history=True,
)


def install_link(application_id: int) -> str:
    """Return the link with which a moderator adds the bot to a server."""
    return discord.utils.oauth_url(
        application_id,
        permissions=NEEDED_PERMISSIONS,
        scopes=("bot", "applications.commands"),
    )
