"""Tells which server a gateway event may have changed for the bot."""

from __future__ import annotations

import discord

_CHANGES = frozenset(
    {
        "guild_available",
        "guild_join",
        "guild_update",
        "guild_channel_create",
        "guild_channel_delete",
        "guild_channel_update",
        "guild_role_create",
        "guild_role_delete",
        "guild_role_update",
        "member_update",  # the bot's own: others need an intent
        "raw_thread_delete",
        "raw_thread_update",
        "thread_create",
        "thread_join",
        "thread_remove",
        "thread_update",
    }
)


def changed_guild(event_name: str, arguments: tuple[object, ...]) -> int | None:
    """Return the id of the server whose channels, roles or membership an event may change."""
    if event_name not in _CHANGES or not arguments:
        return None
    last = arguments[-1]
    if isinstance(last, discord.Guild):
        return last.id
    guild = getattr(last, "guild", None)
    return guild.id if guild else getattr(last, "guild_id", None)
