"""The buttons and menus of answers and posts: a page, a paragraph, a summary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot.client import replies
from bot.client.button_replies import SHOWN, show
from bot.client.languages import speak_to_all
from bot.client.permissions import ModeratorCache
from bot.errors import StalePassage
from bot.models.article import Span
from bot.presentation.corrections import with_correcting
from bot.presentation.custom_ids import Verb, parse_action
from bot.presentation.reasons import with_reason
from bot.presentation.sharing import with_sharing
from bot.presentation.wordings import with_said_before

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot
    from bot.client.router import Press


class Buttons(commands.Cog):
    """Shows what a button or a menu's entry asks for."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._moderators = ModeratorCache("corrections", discord.utils.utcnow)

    async def press(self, interaction: discord.Interaction[DatelineBot], press: Press) -> None:
        """Show what a button asks for: on the asker's own page in place, else to them alone."""
        action, message = press.action, interaction.message
        in_place = action.turns_page and _is_askers_own(interaction)
        if in_place and message and not message.flags.ephemeral:
            speak_to_all(interaction)
        answers = self._archive.of(interaction.guild_id)
        reply = await show(answers, action)
        if action.verb is Verb.PARAGRAPH:
            article_id, revision, start, end = action.numbers
            if await answers.quotation_at(article_id, revision, Span(start, end)):
                reply = with_reason(with_sharing(reply, action), action)
                if await answers.wordings(article_id, revision, Span(start, end)):
                    reply = with_said_before(reply, action)
            if await self._moderators.includes(interaction):
                reply = with_correcting(reply, action)
        if in_place:
            await replies.replace(interaction, reply)
        else:
            await replies.send_private(interaction, reply)

    async def open(self, interaction: discord.Interaction[DatelineBot], press: Press) -> None:
        """Show what the chosen entry of a menu asks for, to the asker alone."""
        chosen = parse_action(press.chosen[0]) if press.chosen else None
        if chosen is None or chosen.verb not in SHOWN:
            raise StalePassage("This menu is from an older version of me: ask again.")
        await self.press(interaction, replace(press, action=replace(chosen, turns_page=False)))


def _is_askers_own(interaction: discord.Interaction[DatelineBot]) -> bool:
    """Tell whether the message answers the member who clicks; others get their own page."""
    message = interaction.message
    asked = message.interaction_metadata if message else None
    return asked is not None and asked.user.id == interaction.user.id


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Buttons(bot.archive)
    await bot.add_cog(cog)
    bot.router.register(cog.press, *SHOWN)
    bot.router.register(cog.open, Verb.OPEN)
