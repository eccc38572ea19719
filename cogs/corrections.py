"""Correcting quotations and key dates from their paragraph, for moderators."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.client.permissions import check_moderator, is_moderator
from bot.errors import BadArticle
from bot.models.moderation import AuditAction, Verdict
from bot.presentation import corrections, own_articles
from bot.presentation.corrections import CorrectionAction, Step

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.client.posted_answers import PublicPosts
    from bot.library.audit_log import Journal
    from bot.library.corrections.service import CorrectionDesk

Interaction = discord.Interaction["DatelineBot"]

_VERDICTS = {
    Step.SPEAKER: Verdict.SPEAKER,
    Step.OTHER: Verdict.SPEAKER,
    Step.UNKNOWN: Verdict.UNKNOWN,
    Step.DAY: Verdict.DAY,
    Step.NONE: Verdict.NONE,
}


class Corrections(commands.Cog):
    """Takes corrections, and has the posts that showed the mistake put right."""

    def __init__(self, desk: CorrectionDesk, posts: PublicPosts, journal: Journal) -> None:
        self._journal = journal
        self._desk = desk
        self._posts = posts

    @app_commands.command(description="What was corrected in this server (moderators)")
    @app_commands.guild_only
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.check(is_moderator)
    async def corrections(self, interaction: Interaction) -> None:
        """List the server's corrections."""
        known = await self._desk.list_corrections(await check_moderator(interaction, "corrections"))
        await corrections.present_corrections(known).send(interaction, ephemeral=True)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer buttons, menus and forms by their custom_id."""
        custom_id = str(_data(interaction).get("custom_id", ""))
        if not custom_id.startswith(corrections.PREFIX):
            return
        try:
            await self._take(interaction, corrections.parse_correction(custom_id))
        except Exception as error:  # noqa: BLE001 - whatever it is, the moderator gets an answer
            await interaction.client.answer_error(interaction, error)

    async def _take(self, interaction: Interaction, action: CorrectionAction | None) -> None:
        guild_id = await check_moderator(interaction, "corrections")
        if action is None:
            raise BadArticle("This button is from an older version of me: ask again.")
        brings_form = action.step in {Step.OTHER, Step.DAY}
        if action.step is Step.LOOK:
            await self._look(interaction, guild_id, action)
        elif brings_form and interaction.type is not discord.InteractionType.modal_submit:
            await interaction.response.send_modal(corrections.correction_form(action))
        else:
            await self._correct(interaction, guild_id, action)

    async def _look(
        self, interaction: Interaction, guild_id: int, action: CorrectionAction
    ) -> None:
        found = await self._desk.look(guild_id, action.article_id, action.revision, action.span)
        reply = corrections.present_passage(
            action, found.place, found.shown, found.speakers, found.correction
        )
        await reply.send(interaction, ephemeral=True)

    async def _correct(
        self, interaction: Interaction, guild_id: int, action: CorrectionAction
    ) -> None:
        """Correct or take back, answer, then put right what was posted."""
        value = _value(interaction, action)
        await interaction.response.defer(ephemeral=True, thinking=True)
        back = action.step is Step.BACK
        article_id = (
            await self._desk.article_of(guild_id, action.article_id) if back else action.article_id
        )
        before = await self._posts.look(guild_id, article_id)
        if back:
            await self._desk.take_back(guild_id, action.article_id)
            deed, about = AuditAction.TAKE_BACK, ""
            told = "The correction is taken back."
        else:
            found = await self._desk.look(guild_id, action.article_id, action.revision, action.span)
            await self._desk.correct(found, _VERDICTS[action.step], value)
            deed, about = AuditAction.CORRECT, found.place.words
            told = "It holds in this server from now on; /corrections lists what was corrected."
        await self._journal.note(guild_id, interaction.user.id, deed, about)
        reply = own_articles.present_outcome("Corrected", told)
        await reply.send(interaction, ephemeral=True)
        if left := await self._posts.put_right(before):
            told = (
                f"{left} older answers still show what was wrong: I edit the newest of them only."
            )
            await own_articles.present_outcome("Not all edited", told).send(
                interaction, ephemeral=True
            )


def _value(interaction: Interaction, action: CorrectionAction) -> str | None:
    """Return the name or day that was chosen or typed. Raises BadArticle."""
    if action.step is Step.SPEAKER:
        return str(_data(interaction)["values"][0])
    if action.step not in {Step.OTHER, Step.DAY}:
        return None
    typed = " ".join(own_articles.form_fields(_data(interaction))["value"].split())
    if action.step is Step.DAY:
        try:
            return date.fromisoformat(typed).isoformat()
        except ValueError:
            raise BadArticle(
                "“{typed}” is not a date I can read: write it as 2021-03-09.", typed=typed
            ) from None
    if not any(character.isalpha() for character in typed):
        raise BadArticle("There is no name in that: type who said it.")
    return typed


def _data(interaction: Interaction) -> dict[str, Any]:
    """Return what Discord sent, whose form depends on the kind of interaction."""
    return cast("dict[str, Any]", interaction.data or {})


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Corrections(bot.correction_desk, bot.posts, bot.journal))
