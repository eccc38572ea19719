"""Reading what the bot answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import discord
    import simcord


def embed_of(result: simcord.InteractionResult) -> discord.Embed:
    """Return the one embed of an answer: the reply, else what followed a deferred one."""
    messages = [*([result.response] if result.response else []), *result.followups]
    embeds = [embed for message in messages for embed in message.embeds]
    assert len(embeds) == 1
    return embeds[0]


def button_labels(result: simcord.InteractionResult) -> list[str]:
    """Return what stands on the answer's buttons, in order."""
    assert result.response is not None
    return [button["label"] for row in result.response.components for button in row["components"]]
