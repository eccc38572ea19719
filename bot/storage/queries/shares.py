"""Limits a query to the servers of one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models.share import Share


def and_of_share(share: Share, guild_id: str) -> str:
    """Return the rest of a condition on the column with a server's id, "" for all servers.

    The same rule as `Share.holds`.
    """
    if share.is_whole:
        return ""
    return f" AND (({guild_id} >> 22) % {share.shards}) % {share.processes} = {share.place}"
