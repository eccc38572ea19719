"""Replies on their way to Discord: as a first answer, after a deferral, in place of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import discord

if TYPE_CHECKING:
    from bot.presentation.briefings import Post
    from bot.presentation.components import Reply

    Interaction = discord.Interaction[Any]

# "Interaction has already been acknowledged": discord.com/developers/docs, JSON error codes.
_ALREADY_ANSWERED = 40060


async def send(interaction: Interaction, reply: Reply, *, ephemeral: bool = False) -> None:
    """Answer an interaction, also one that was deferred; `ephemeral` is for the asker alone."""
    view = reply.view or discord.utils.MISSING
    if interaction.response.is_done():
        message = await interaction.followup.send(
            embed=reply.embed, view=view, ephemeral=ephemeral, wait=True
        )
        message_id: int | None = message.id
    else:
        message_id = await _respond(interaction, reply, ephemeral=ephemeral)
    if not ephemeral:
        _tell(interaction, reply, message_id)


async def send_private(interaction: Interaction, reply: Reply) -> None:
    """Answer an interaction so that only the asker sees it."""
    await send(interaction, reply, ephemeral=True)


async def send_preview(interaction: Interaction, post: Post) -> None:
    """Show a briefing's post to the asker alone; it pings nobody."""
    await interaction.response.send_message(
        post.content,
        embeds=post.embeds,
        view=post.view,
        allowed_mentions=discord.AllowedMentions.none(),
        ephemeral=True,
    )


async def replace(interaction: Interaction, reply: Reply) -> None:
    """Put a reply in the place of the message whose button was clicked."""
    await interaction.response.edit_message(embed=reply.embed, view=reply.view)
    message = interaction.message
    if message and not message.flags.ephemeral:
        _tell(interaction, reply, message.id)


async def _respond(interaction: Interaction, reply: Reply, *, ephemeral: bool) -> int | None:
    """Give the first answer, and try once more if the connection was cut before Discord's reply.

    A kept-alive connection may be closed at the very moment of the request, and discord.py does
    not try again. The answer cannot come twice: Discord takes one first answer. Returns the
    message's id, None where only the lost reply to the first try held it.
    """
    cut = False
    while True:
        try:
            response = await interaction.response.send_message(
                embed=reply.embed, view=reply.view or discord.utils.MISSING, ephemeral=ephemeral
            )
        except aiohttp.ClientConnectionError:
            if cut:
                raise
            cut = True
        except discord.HTTPException as error:
            if error.code != _ALREADY_ANSWERED:
                raise
            return None  # the try whose reply was lost had come through
        else:
            return response.message_id


def _tell(interaction: Interaction, reply: Reply, message_id: int | None) -> None:
    """Tell the bot of a public reply, so that a correction can update it."""
    if reply.action and message_id:
        interaction.client.dispatch("public_reply", interaction, message_id, reply.action)
