"""Sends replies to Discord: as a first answer, after a deferral, or in place of a page."""

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


async def send(
    interaction: Interaction,
    reply: Reply,
    *,
    ephemeral: bool = False,
    file: discord.File | None = None,
) -> int | None:
    """Answer an interaction, deferred or not; only the asker sees an `ephemeral` answer.

    A `file`, which only a deferred answer can have, takes the embed's place. Returns the message's
    id, None if Discord's reply with it was lost.
    """
    await interaction.client.answering.take_turns()
    if interaction.response.is_done():
        missing = discord.utils.MISSING
        message = await interaction.followup.send(
            embed=missing if file else reply.embed,
            file=file or missing,
            view=reply.view or missing,
            ephemeral=ephemeral,
            wait=True,
        )
        message_id: int | None = message.id
    else:
        message_id = await _respond(interaction, reply, ephemeral=ephemeral)
    if not ephemeral:
        _tell(interaction, reply, message_id)
    return message_id


async def send_private(interaction: Interaction, reply: Reply) -> int | None:
    """Answer an interaction so that only the asker sees it; returns what `send` does."""
    return await send(interaction, reply, ephemeral=True)


async def send_preview(interaction: Interaction, post: Post) -> None:
    """Show a briefing's post to the asker alone, without pings."""
    await interaction.response.send_message(
        post.content,
        embeds=post.embeds,
        view=post.view,
        allowed_mentions=discord.AllowedMentions.none(),
        ephemeral=True,
    )


async def replace(interaction: Interaction, reply: Reply) -> None:
    """Replace the message whose button was clicked, also after a deferral."""
    if interaction.response.is_done():
        await interaction.edit_original_response(embed=reply.embed, view=reply.view)
    else:
        await interaction.response.edit_message(embed=reply.embed, view=reply.view)
    message = interaction.message
    if message and not message.flags.ephemeral:
        _tell(interaction, reply, message.id)


async def _respond(interaction: Interaction, reply: Reply, *, ephemeral: bool) -> int | None:
    """Send the first answer; try once more if the connection broke before Discord's reply.

    A kept-alive connection may close just as the request is sent, and discord.py does not try
    again. The answer cannot appear twice: Discord takes one first answer. Returns the message's id,
    None if the first try's lost reply held it.
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
            return None  # the first try got through; only its reply was lost
        else:
            return response.message_id


def _tell(interaction: Interaction, reply: Reply, message_id: int | None) -> None:
    """Tell the bot about a public reply, so that a correction can update it."""
    if reply.action and message_id:
        interaction.client.dispatch("public_reply", interaction, message_id, reply.action)
