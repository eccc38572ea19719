"""The buttons that share a quotation: how it should look, and the post for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot.client import replies
from bot.client.button_replies import show
from bot.client.channel_permissions import permission_name
from bot.client.languages import speak_to_all, speak_to_asker
from bot.client.permissions import check_may_write
from bot.errors import NoPicture, StalePassage
from bot.models.article import Span
from bot.presentation import sharing
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import say

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot
    from bot.client.card_studio import CardStudio
    from bot.client.router import Press
    from bot.presentation.cards.card import Card

Interaction = discord.Interaction["DatelineBot"]


class Sharing(commands.Cog):
    """Posts a quotation as a picture, or as text where no picture can be drawn or posted."""

    def __init__(self, archive: Archive, studio: CardStudio) -> None:
        self._archive = archive
        self._studio = studio

    async def ask(self, interaction: Interaction, press: Press) -> None:
        """Ask how the picture should look."""
        check_may_write(interaction)
        article_id, revision, start, end = press.action.numbers
        answers = self._archive.of(interaction.guild_id)
        quotation = await answers.quotation_at(article_id, revision, Span(start, end))
        if quotation is None:
            raise StalePassage("This is no longer a quotation in the article: ask again.")
        await replies.send_private(interaction, sharing.present_choice(quotation))

    async def post(self, interaction: Interaction, press: Press) -> None:
        """Post the quotation for everybody; the buttons go at once, so that it is posted once."""
        check_may_write(interaction)
        answers = self._archive.of(interaction.guild_id)
        await show(answers, press.action)  # raises if the quotation is gone
        await replies.replace(interaction, sharing.present_drawing())
        speak_to_all(interaction)
        reply = await show(answers, press.action)
        file, reason = None, None
        try:
            file = await self._draw(interaction, reply.card)
        except NoPicture as error:
            reason = error.message
            reply = await show(answers, _as_text(press.action))
        await replies.send(interaction, reply, file=file)
        speak_to_asker(interaction)
        await replies.replace(interaction, sharing.present_done(say(reason) if reason else ""))

    async def _draw(self, interaction: Interaction, card: Card | None) -> discord.File | None:
        """Return the card as a file. Raises NoPicture if it cannot be drawn or posted."""
        if card is None:
            return None
        if not interaction.app_permissions.attach_files:
            raise NoPicture(
                "I shared it as text: for pictures I need the permission {needed} here.",
                needed=permission_name("attach_files"),
            )
        return sharing.picture_file(card, await self._studio.draw(card))


def _as_text(action: Action) -> Action:
    article_id, digest, start, _ = action.numbers
    return Action(action.verb, (article_id, digest, start, sharing.Style.TEXT.value))


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Sharing(bot.archive, bot.studio)
    await bot.add_cog(cog)
    bot.router.register(cog.ask, Verb.SHARE)
    bot.router.register(cog.post, Verb.SHARED)
