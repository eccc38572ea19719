"""Correcting quotations and key dates from their paragraph, for moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.permissions import check_moderator, is_moderator
from bot.errors import BadArticle, NoAnswer
from bot.library.own_articles import read_day
from bot.models.article import Span
from bot.models.moderation import AuditAction, Verdict
from bot.presentation import corrections
from bot.presentation.custom_ids import Verb
from bot.presentation.forms import correction_form

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.client.public_posts import PublicPosts
    from bot.client.refused_forms import RefusedForms
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.library.corrections.service import CorrectionDesk
    from bot.presentation.custom_ids import Action

Interaction = discord.Interaction["DatelineBot"]

_VERDICTS = {
    Verb.CHOOSE_SPEAKER: Verdict.SPEAKER,
    Verb.TYPE_SPEAKER: Verdict.SPEAKER,
    Verb.SPEAKER_UNKNOWN: Verdict.UNKNOWN,
    Verb.TYPE_DAY: Verdict.DAY,
    Verb.TAKE_OUT: Verdict.NONE,
}


_TYPED = {Verb.TYPE_SPEAKER, Verb.TYPE_DAY}


class Corrections(commands.Cog):
    """Takes corrections and updates the posts that showed the mistake."""

    def __init__(
        self, desk: CorrectionDesk, posts: PublicPosts, journal: Journal, refused: RefusedForms
    ) -> None:
        self._refused = refused
        self._journal = journal
        self._desk = desk
        self._posts = posts

    @app_commands.command(description=locale_str("What was corrected in this server"))
    @app_commands.guild_only
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.check(is_moderator)
    async def corrections(self, interaction: Interaction) -> None:
        """List the server's corrections."""
        known = await self._desk.list_corrections(await check_moderator(interaction, "corrections"))
        await replies.send_private(interaction, corrections.present_corrections(known))

    async def look(self, interaction: Interaction, press: Press) -> None:
        """Show what can be corrected in a passage."""
        guild_id = await check_moderator(interaction, "corrections")
        found = await self._desk.look(guild_id, *_passage(press.action))
        reply = corrections.present_passage(
            press.action, found.place, found.shown, found.speakers, found.correction
        )
        await replies.send_private(interaction, reply)

    async def correct(self, interaction: Interaction, press: Press) -> None:
        """Correct a passage; first show a form if something has to be typed."""
        guild_id = await check_moderator(interaction, "corrections")
        if press.action.verb in _TYPED and press.fields is None:
            await interaction.response.send_modal(correction_form(press.action))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        try:
            await self._correct(interaction, press, guild_id)
        except NoAnswer as error:
            if press.fields is None:
                raise
            action, typed = press.action, press.fields["value"]
            await self._refused.refuse(
                interaction, error, lambda: correction_form(action, typed), command="corrections"
            )

    async def _correct(self, interaction: Interaction, press: Press, guild_id: int) -> None:
        value = _value(press)
        found = await self._desk.look(guild_id, *_passage(press.action))
        before = await self._posts.look(guild_id, found.slug)
        correction = await self._desk.correct(found, _VERDICTS[press.action.verb], value)
        await self._journal.note(
            guild_id, interaction.user.id, AuditAction.CORRECT, found.place.words
        )
        await replies.send_private(interaction, corrections.present_corrected(correction))
        await self._posts.update_and_tell(interaction, before)

    async def undo(self, interaction: Interaction, press: Press) -> None:
        """Undo a correction."""
        guild_id = await check_moderator(interaction, "corrections")
        correction_id = press.action.numbers[0]
        await interaction.response.defer(ephemeral=True, thinking=True)
        slug = await self._desk.get_slug(guild_id, correction_id)
        before = await self._posts.look(guild_id, slug)
        await self._desk.take_back(guild_id, correction_id)
        await self._journal.note(guild_id, interaction.user.id, AuditAction.TAKE_BACK)
        await replies.send_private(interaction, corrections.present_undone())
        await self._posts.update_and_tell(interaction, before)


def _passage(action: Action) -> tuple[int, int, Span]:
    """Return the article's id, its revision and the passage that an action names."""
    article_id, revision, start, end = action.numbers
    return article_id, revision, Span(start, end)


def _value(press: Press) -> str | None:
    """Return the name or day that was chosen or typed. Raises BadArticle."""
    if press.action.verb is Verb.CHOOSE_SPEAKER:
        return press.chosen[0]
    if press.fields is None:
        return None
    typed = " ".join(press.fields["value"].split())
    if press.action.verb is Verb.TYPE_DAY:
        day = read_day(typed)
        if day is None:
            raise BadArticle("No day was typed: write it as 2021-03-09 or 9 March 2021.")
        return day.isoformat()
    if not any(character.isalpha() for character in typed):
        raise BadArticle("That is not a name: type who said it.")
    return typed


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Corrections(bot.correction_desk, bot.posts, bot.journal, bot.refused_forms)
    await bot.add_cog(cog)
    bot.router.register(cog.look, Verb.CORRECT)
    bot.router.register(cog.correct, *_VERDICTS)
    bot.router.register(cog.undo, Verb.UNDO)
