"""Where discord.py finds the stand-in.

A module of its own, so that a program which is only pointed there does not load the stand-in too.
"""

from __future__ import annotations

import discord.gateway
import discord.http
import yarl

TOKEN = "stand-in.for.discord"  # noqa: S105 -- opens nothing but the stand-in
API = "/api/v10"


def aim(url: str) -> None:
    """Point discord.py at the stand-in at `url`; before the client is built.

    Both have to go: with the gateway alone left as it was, a reconnect would dial Discord.
    """
    discord.http.Route.BASE = url + API
    gateway = yarl.URL(url.replace("http", "ws", 1) + "/gateway/")
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway
