"""/article: a server's own articles, and those of the bot that it hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import replies
from bot.client.message_content import find_file, find_text
from bot.client.permissions import check_moderator, is_moderator
from bot.errors import BadArticle
from bot.library.own_articles import LARGEST_UPLOAD, read_day
from bot.models.moderation import AuditAction, OwnText
from bot.presentation import own_articles
from bot.presentation.choices import article_choices
from bot.presentation.custom_ids import Verb
from bot.presentation.forms import details_form, paste_form
from bot.presentation.notices import present_outcome

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.attachments import Fetch
    from bot.client.bot import DatelineBot
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.library.own_articles import ArticleDesk
    from bot.models.moderation import Draft

Interaction = discord.Interaction["DatelineBot"]
Typed = app_commands.Range[str, 1, 100]
_DRAFT = "draft"  # beside what was typed into the form for a draft's details
READ_MESSAGE = "Read this message as an article"


@app_commands.guild_only
@app_commands.default_permissions(manage_guild=True)
class ArticleCommands(commands.GroupCog, group_name="article", group_description="Own articles"):
    """Adding a server's own articles, removing them, hiding seeds."""

    def __init__(self, desk: ArticleDesk, archive: Archive, journal: Journal, fetch: Fetch) -> None:
        self._journal = journal
        self._fetch = fetch
        self._desk = desk
        self._archive = archive
        super().__init__()

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only moderators through; `default_permissions` is a hint to Discord's client."""
        return await is_moderator(interaction)

    @app_commands.command(description="Add an article that only this server sees")
    @app_commands.describe(file="A .txt, .md or .html file; without one, a form to paste into")
    async def add(self, interaction: Interaction, file: discord.Attachment | None = None) -> None:
        """Read a file, or show the form to paste into."""
        if file is None:
            await interaction.response.send_modal(paste_form())
        else:
            await self._read_file(interaction, file)

    async def read_message(self, interaction: Interaction, message: discord.Message) -> None:
        """Read the first readable file of a message, else what it says, forwards and embeds."""
        guild_id = await check_moderator(interaction)
        text = find_text(message)
        file = find_file(message) or (None if text else next(iter(message.attachments), None))
        if file:
            await self._read_file(interaction, file)
            return
        await self._read_text(interaction, guild_id, OwnText(text))

    @app_commands.command(description="Delete one of this server's own articles for good")
    @app_commands.describe(article="Which one")
    async def remove(self, interaction: Interaction, article: Typed) -> None:
        """Ask before deleting the article, and say what goes with it."""
        answers = self._archive.of(interaction.guild_id)
        summary = await answers.summary(article)
        if not summary.article.own:
            raise BadArticle(
                "That article belongs to the bot, not to this server: /article hide hides it in "
                "this server."
            )
        await replies.send_private(interaction, own_articles.present_removal(summary))

    @app_commands.command(description="Hide one of the bot's articles in this server")
    @app_commands.describe(article="Which one")
    async def hide(self, interaction: Interaction, article: Typed) -> None:
        """Hide a seed in this server."""
        summary = await self._archive.of(interaction.guild_id).summary(article)
        await self._desk.hide(_guild_id(interaction), summary.article)
        await self._note(interaction, AuditAction.HIDE, summary.article.title)
        reply = present_outcome(
            "Hidden",
            "Answers and briefings in this server no longer show it. /article restore shows it "
            "again.",
            about=summary.article.title,
        )
        await replies.send_private(interaction, reply)

    @app_commands.command(description="Show a hidden article again")
    @app_commands.describe(article="Which one")
    async def restore(self, interaction: Interaction, article: Typed) -> None:
        """Show a hidden seed again in this server."""
        seed = await self._desk.restore(_guild_id(interaction), article)
        await self._note(interaction, AuditAction.RESTORE, seed.title or seed.slug)
        reply = present_outcome(
            "Restored", "This server sees it again.", about=seed.title or seed.slug
        )
        await replies.send_private(interaction, reply)

    @remove.autocomplete("article")
    async def suggest_own(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the server's own articles."""
        answers = self._archive.of(interaction.guild_id)
        return article_choices(await answers.suggest_articles(typed, own=True))

    @hide.autocomplete("article")
    async def suggest_seeds(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the seeds that this server sees."""
        answers = self._archive.of(interaction.guild_id)
        return article_choices(await answers.suggest_articles(typed, own=False))

    @restore.autocomplete("article")
    async def suggest_hidden(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the seeds that this server hid, only to moderators."""
        try:
            guild_id = await check_moderator(interaction, "article")
        except app_commands.CheckFailure:
            return []  # an error would leave the list empty too, and be logged
        return own_articles.hidden_choices(await self._desk.list_hidden(guild_id), typed)

    async def submit_pasted(self, interaction: Interaction, press: Press) -> None:
        """Read what was pasted into the form."""
        guild_id = await check_moderator(interaction, "article")
        fields = press.fields or {}
        await interaction.response.defer(ephemeral=True, thinking=True)
        try:
            own = OwnText(fields["text"], fields["title"] or None, read_day(fields["day"]))
            draft = await self._desk.read_text(guild_id, interaction.user.id, own)
        except BadArticle as error:
            await self._refuse(interaction, guild_id, error, fields)
        else:
            await replies.send_private(interaction, own_articles.present_draft(draft))

    async def fill_in_again(self, interaction: Interaction, press: Press) -> None:
        """Show a form that was refused as it was filled in."""
        guild_id = await check_moderator(interaction, "article")
        user_id = interaction.user.id
        typed = dict(self._desk.get_typed(press.action.numbers[0], guild_id, user_id))
        draft_id = typed.pop(_DRAFT, None)
        if draft_id is None:
            form = paste_form(**typed)
        else:
            form = details_form(self._desk.get_draft(int(draft_id), guild_id, user_id), typed)
        await interaction.response.send_modal(form)

    async def save(self, interaction: Interaction, press: Press) -> None:
        """Save a draft in the server's library."""
        draft = await self._draft(interaction, press)
        await self._desk.save(draft)
        await self._note(interaction, AuditAction.ADD, draft.article.title)
        reply = present_outcome(
            "Saved",
            "Only this server sees it, in every command and briefing.",
            about=draft.article.title,
        )
        await replies.replace(interaction, reply)

    async def discard(self, interaction: Interaction, press: Press) -> None:
        """Forget a draft."""
        self._desk.discard(await self._draft(interaction, press))
        await replies.replace(interaction, present_outcome("Discarded", "Nothing of it is kept."))

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
            typed = press.fields | {_DRAFT: str(draft.id)}
            await self._refuse(interaction, draft.guild_id, error, typed)
        else:
            await replies.replace(interaction, own_articles.present_draft(edited))

    async def remove_for_good(self, interaction: Interaction, press: Press) -> None:
        """Delete one of the server's own articles."""
        guild_id = await check_moderator(interaction, "article")
        summary = await self._archive.of(guild_id).summary_of(press.action.numbers[0])
        await self._desk.remove(guild_id, summary.article)
        await self._note(interaction, AuditAction.REMOVE, summary.article.title)
        reply = present_outcome("Removed", "Nothing of it is kept.", about=summary.article.title)
        await replies.replace(interaction, reply)

    async def keep(self, interaction: Interaction, _: Press) -> None:
        """Leave an article where it is."""
        await check_moderator(interaction, "article")
        await replies.replace(interaction, present_outcome("Kept", "Nothing was removed."))

    async def _draft(self, interaction: Interaction, press: Press) -> Draft:
        guild_id = await check_moderator(interaction, "article")
        return self._desk.get_draft(press.action.numbers[0], guild_id, interaction.user.id)

    async def _refuse(
        self, interaction: Interaction, guild_id: int, error: BadArticle, typed: dict[str, str]
    ) -> None:
        """Say why a form was refused, and keep what was typed into it."""
        number = self._desk.keep_typed(guild_id, interaction.user.id, typed)
        await replies.send_private(interaction, own_articles.present_refused(error.message, number))

    async def _read_text(self, interaction: Interaction, guild_id: int, own: OwnText) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        draft = await self._desk.read_text(guild_id, interaction.user.id, own)
        await replies.send_private(interaction, own_articles.present_draft(draft))

    async def _read_file(self, interaction: Interaction, file: discord.Attachment) -> None:
        guild_id = _guild_id(interaction)
        if file.size > LARGEST_UPLOAD:
            raise BadArticle(
                "That file has {size} MB, and I read up to {most} MB: add only the article's text.",
                size=round(file.size / 1e6, 1),
                most=LARGEST_UPLOAD / 1e6,
            )
        await interaction.response.defer(ephemeral=True, thinking=True)
        content = await self._fetch(file, LARGEST_UPLOAD)
        draft = await self._desk.read_file(guild_id, interaction.user.id, file.filename, content)
        await replies.send_private(interaction, own_articles.present_draft(draft))

    async def _note(self, interaction: Interaction, deed: AuditAction, about: str) -> None:
        await self._journal.note(_guild_id(interaction), interaction.user.id, deed, about)


def _guild_id(interaction: Interaction) -> int:
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog, add the command in a message's menu, register the buttons."""
    cog = ArticleCommands(bot.article_desk, bot.archive, bot.journal, bot.fetch)
    await bot.add_cog(cog)
    menu = app_commands.ContextMenu(name=READ_MESSAGE, callback=cog.read_message)
    menu.guild_only = True
    menu.default_permissions = discord.Permissions(manage_guild=True)
    bot.tree.add_command(menu)
    bot.router.register(cog.submit_pasted, Verb.PASTE)
    bot.router.register(cog.save, Verb.SAVE_DRAFT)
    bot.router.register(cog.fill_in_again, Verb.FILL_IN_AGAIN)
    bot.router.register(cog.edit, Verb.EDIT_DRAFT)
    bot.router.register(cog.discard, Verb.DISCARD_DRAFT)
    bot.router.register(cog.remove_for_good, Verb.REMOVE_ARTICLE)
    bot.router.register(cog.keep, Verb.KEEP_ARTICLE)
