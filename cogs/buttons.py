"""The persistent buttons: a click is answered by its custom_id alone, so that none expires."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import discord
from discord.ext import commands

from bot.client.button_replies import show
from bot.client.permissions import Offer
from bot.errors import StalePassage
from bot.presentation import corrections, notices, own_articles, privacy
from bot.presentation.corrections import with_correcting
from bot.presentation.custom_ids import Action, Verb, parse_action

if TYPE_CHECKING:
    from discord.types.interactions import (
        ButtonMessageComponentInteractionData as ButtonInteractionData,
    )

    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot


class Buttons(commands.Cog):
    """Answers clicks."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._correcting = Offer("corrections", discord.utils.utcnow)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Show what a button asks for, or say why not; no handler of discord.py's sees errors."""
        if interaction.type is not discord.InteractionType.component:
            return
        try:
            if _is_moderators(interaction):
                return
            action = _asked(interaction)
            answers = self._archive.of(interaction.guild_id)
            reply = await show(answers, action)
            if action.verb is Verb.PARAGRAPH and await self._correcting.is_for(interaction):
                reply = with_correcting(reply, action)
            if action.turns_page and _is_askers_own(interaction):
                await reply.replace(interaction)
            else:
                await reply.send(interaction, ephemeral=True)
        except Exception as error:  # noqa: BLE001 - whatever it is, the member gets an answer
            await interaction.client.answer_error(interaction, error)


def _is_moderators(interaction: discord.Interaction[DatelineBot]) -> bool:
    """Tell whether the button is one that another cog answers for moderators."""
    data = cast("ButtonInteractionData", interaction.data)
    action = parse_action(data["custom_id"])
    return (action is not None and action.verb is Verb.LOG) or data["custom_id"].startswith(
        (own_articles.PREFIX, corrections.PREFIX, privacy.PREFIX, notices.REMOVE_SEEDS)
    )


def _asked(interaction: discord.Interaction[DatelineBot]) -> Action:
    """Return what the button asks for; StalePassage where no button of today does."""
    data = cast("ButtonInteractionData", interaction.data)
    action = parse_action(data["custom_id"])
    if action is None:
        raise StalePassage("This button is from an older version of me: ask again.")
    return action


def _is_askers_own(interaction: discord.Interaction[DatelineBot]) -> bool:
    """Tell whether the message answers whoever clicks; others get a page of their own."""
    message = interaction.message
    asked = message.interaction_metadata if message else None
    return asked is not None and asked.user.id == interaction.user.id


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Buttons(bot.archive))
