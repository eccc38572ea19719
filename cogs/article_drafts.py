"""The forms and buttons of an article's draft: paste, edit, save, discard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot.client import replies
from bot.client.permissions import check_moderator
from bot.errors import BadArticle
from bot.library.own_articles import read_day
from bot.models.moderation import AuditAction, OwnText
from bot.presentation import own_articles
from bot.presentation.custom_ids import Verb
from bot.presentation.forms import details_form, paste_form
from bot.presentation.messages import label, say
from bot.presentation.notices import present_outcome

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.client.refused_forms import RefusedForms
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.library.own_articles import ArticleDesk
    from bot.models.moderation import Draft

Interaction = discord.Interaction["DatelineBot"]


class ArticleDrafts(commands.Cog):
    """Answers the forms and buttons of drafts; each belongs to one moderator."""

    def __init__(self, desk: ArticleDesk, journal: Journal, refused: RefusedForms) -> None:
        self._desk = desk
        self._refused = refused
        self._journal = journal

    async def submit_pasted(self, interaction: Interaction, press: Press) -> None:
        """Read what was pasted into the form."""
        guild_id = await check_moderator(interaction, "article")
        fields = press.fields or {}
        await interaction.response.defer(ephemeral=True, thinking=True)
        try:
            own = OwnText(fields["text"], fields["title"] or None, read_day(fields["day"]))
            draft = await self._desk.read_text(guild_id, interaction.user.id, own)
        except BadArticle as error:
            await self._refused.refuse(
                interaction, error, lambda: paste_form(**fields), command="article"
            )
        else:
            await replies.send_private(interaction, own_articles.present_draft(draft))

    async def save(self, interaction: Interaction, press: Press) -> None:
        """Save a draft in the server's library."""
        draft = await self._draft(interaction, press)
        title = draft.article.title
        await self._desk.save(draft)
        await self._journal.note(draft.guild_id, interaction.user.id, AuditAction.ADD, title)
        told = say("Only this server sees it, in every command and briefing.")
        await replies.replace(interaction, present_outcome(label("Saved"), told, about=title))

    async def discard(self, interaction: Interaction, press: Press) -> None:
        """Forget a draft."""
        self._desk.discard(await self._draft(interaction, press))
        reply = present_outcome(label("Discarded"), say("Nothing of it is kept."))
        await replies.replace(interaction, reply)

    async def edit(self, interaction: Interaction, press: Press) -> None:
        """Show the form for a draft's title and date, and read the draft again with them."""
        draft = await self._draft(interaction, press)
        if press.fields is None:
            await interaction.response.send_modal(details_form(draft))
            return
        try:
            title, day = press.fields["title"] or None, read_day(press.fields["day"])
            edited = await self._desk.edit(draft, title=title, published=day)
        except BadArticle as error:
            typed = press.fields
            await self._refused.refuse(
                interaction, error, lambda: details_form(draft, typed), command="article"
            )
        else:
            await replies.replace(interaction, own_articles.present_draft(edited))

    async def _draft(self, interaction: Interaction, press: Press) -> Draft:
        guild_id = await check_moderator(interaction, "article")
        return self._desk.get_draft(press.action.numbers[0], guild_id, interaction.user.id)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog and register the forms and buttons."""
    cog = ArticleDrafts(bot.article_desk, bot.journal, bot.refused_forms)
    await bot.add_cog(cog)
    bot.router.register(cog.submit_pasted, Verb.PASTE)
    bot.router.register(cog.save, Verb.SAVE_DRAFT)
    bot.router.register(cog.edit, Verb.EDIT_DRAFT)
    bot.router.register(cog.discard, Verb.DISCARD_DRAFT)
