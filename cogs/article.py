"""/article: what a server's moderators bring in and take out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.client.message_content import find_file, find_text
from bot.client.permissions import check_moderator, is_moderator
from bot.errors import BadArticle
from bot.library.own_articles import LARGEST_UPLOAD, read_day
from bot.models.moderation import AuditAction, OwnText
from bot.presentation import own_articles
from bot.presentation.choices import article_choices
from bot.presentation.own_articles import ModeratorAction, Step

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.attachments import Fetch
    from bot.client.bot import DatelineBot
    from bot.library.audit_log import Journal
    from bot.library.own_articles import ArticleDesk

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
        """Let moderators alone through; `default_permissions` is a hint to Discord's client."""
        return await is_moderator(interaction)

    @app_commands.command(description="Add an article that only this server sees")
    @app_commands.describe(file="A .txt, .md or .html file; without one, a form to paste into")
    async def add(self, interaction: Interaction, file: discord.Attachment | None = None) -> None:
        """Read a file, or show the form to paste into."""
        if file is None:
            await interaction.response.send_modal(own_articles.paste_form())
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
        await interaction.response.defer(ephemeral=True, thinking=True)
        own = OwnText(text)
        draft = await self._desk.read_text(guild_id, interaction.user.id, own)
        await own_articles.present_draft(draft).send(interaction, ephemeral=True)

    @app_commands.command(description="Delete one of this server's own articles for good")
    @app_commands.describe(article="Which one")
    async def remove(self, interaction: Interaction, article: Typed) -> None:
        """Ask whether the article is to go, and say what goes with it."""
        answers = self._archive.of(interaction.guild_id)
        summary = await answers.summary(article)
        if not summary.article.own:
            raise BadArticle(
                "That article belongs to the bot, not to this server: /article hide hides it in "
                "this server."
            )
        await own_articles.present_removal(summary).send(interaction, ephemeral=True)

    @app_commands.command(description="Keep an article of the bot's from this server's sight")
    @app_commands.describe(article="Which one")
    async def hide(self, interaction: Interaction, article: Typed) -> None:
        """Hide a seed in this server."""
        summary = await self._archive.of(interaction.guild_id).summary(article)
        await self._desk.hide(_guild_id(interaction), summary.article)
        await self._note(interaction, AuditAction.HIDE, summary.article.title)
        reply = own_articles.present_outcome(
            "Hidden",
            "No answer and no briefing in this server shows it. /article restore brings it back.",
            about=summary.article.title,
        )
        await reply.send(interaction, ephemeral=True)

    @app_commands.command(description="Show a hidden article again")
    @app_commands.describe(article="Which one")
    async def restore(self, interaction: Interaction, article: Typed) -> None:
        """Show a hidden seed again in this server."""
        seed = await self._desk.restore(_guild_id(interaction), article)
        await self._note(interaction, AuditAction.RESTORE, seed.title or seed.slug)
        reply = own_articles.present_outcome(
            "Restored", "This server sees it again.", about=seed.title or seed.slug
        )
        await reply.send(interaction, ephemeral=True)

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
        """Suggest the seeds that this server hid, to moderators alone."""
        try:
            guild_id = await check_moderator(interaction, "article")
        except app_commands.CheckFailure:
            return []  # an error would leave the list empty too, and be logged
        return own_articles.hidden_choices(await self._desk.list_hidden(guild_id), typed)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer the buttons and forms by their custom_id, so that a restart loses no answer."""
        custom_id = str(_data(interaction).get("custom_id", ""))
        if not custom_id.startswith(own_articles.PREFIX):
            return
        try:
            await self._take(interaction, own_articles.parse_step(custom_id))
        except Exception as error:  # noqa: BLE001 - whatever it is, the moderator gets an answer
            await interaction.client.answer_error(interaction, error)

    async def _take(self, interaction: Interaction, action: ModeratorAction | None) -> None:
        guild_id = await check_moderator(interaction, "article")
        if action is None:
            raise BadArticle("This button is from an older version of me: ask again.")
        if action.step is Step.PASTE:
            await self._read_pasted(interaction, guild_id)
        elif action.step is Step.AGAIN:
            await self._fill_in_again(interaction, guild_id, action.number)
        elif action.step is Step.KEEP:
            reply = own_articles.present_outcome("Kept", "Nothing was removed.")
            await reply.replace(interaction)
        elif action.step is Step.REMOVE:
            await self._remove(interaction, guild_id, action.number)
        else:
            await self._settle(interaction, guild_id, action)

    async def _read_pasted(self, interaction: Interaction, guild_id: int) -> None:
        fields = own_articles.form_fields(_data(interaction))
        await interaction.response.defer(ephemeral=True, thinking=True)
        try:
            own = OwnText(fields["text"], fields["title"] or None, read_day(fields["day"]))
            draft = await self._desk.read_text(guild_id, interaction.user.id, own)
        except BadArticle as error:
            number = self._desk.keep_typed(guild_id, interaction.user.id, fields)
            reply = own_articles.present_refused(error.message, number)
        else:
            reply = own_articles.present_draft(draft)
        await reply.send(interaction, ephemeral=True)

    async def _fill_in_again(self, interaction: Interaction, guild_id: int, number: int) -> None:
        """Show a form that was refused as it was filled in."""
        typed = dict(self._desk.get_typed(number, guild_id, interaction.user.id))
        draft_id = typed.pop(_DRAFT, None)
        if draft_id is None:
            form = own_articles.paste_form(**typed)
        else:
            draft = self._desk.get_draft(int(draft_id), guild_id, interaction.user.id)
            form = own_articles.details_form(draft, typed)
        await interaction.response.send_modal(form)

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
        await own_articles.present_draft(draft).send(interaction, ephemeral=True)

    async def _settle(
        self, interaction: Interaction, guild_id: int, action: ModeratorAction
    ) -> None:
        """Save, edit or discard a reading."""
        draft = self._desk.get_draft(action.number, guild_id, interaction.user.id)
        title = draft.article.title
        if action.step is Step.SAVE:
            await self._desk.save(draft)
            await self._note(interaction, AuditAction.ADD, title)
            sentence = "Only this server sees it, in every command and briefing."
            reply = own_articles.present_outcome("Saved", sentence, about=title)
        elif action.step is Step.DISCARD:
            self._desk.discard(draft)
            reply = own_articles.present_outcome("Discarded", "Nothing of it is kept.")
        elif interaction.type is discord.InteractionType.modal_submit:
            fields = own_articles.form_fields(_data(interaction))
            try:
                edited = await self._desk.edit(
                    draft, title=fields["title"] or None, published=read_day(fields["day"])
                )
            except BadArticle as error:
                typed = fields | {_DRAFT: str(draft.id)}
                number = self._desk.keep_typed(guild_id, interaction.user.id, typed)
                refused = own_articles.present_refused(error.message, number)
                await refused.send(interaction, ephemeral=True)
                return
            reply = own_articles.present_draft(edited)
        else:
            await interaction.response.send_modal(own_articles.details_form(draft))
            return
        await reply.replace(interaction)

    async def _note(self, interaction: Interaction, deed: AuditAction, about: str) -> None:
        await self._journal.note(_guild_id(interaction), interaction.user.id, deed, about)

    async def _remove(self, interaction: Interaction, guild_id: int, article_id: int) -> None:
        summary = await self._archive.of(guild_id).summary_of(article_id)
        await self._desk.remove(guild_id, summary.article)
        await self._note(interaction, AuditAction.REMOVE, summary.article.title)
        reply = own_articles.present_outcome(
            "Removed", "Nothing of it is kept.", about=summary.article.title
        )
        await reply.replace(interaction)


def _guild_id(interaction: Interaction) -> int:
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id


def _data(interaction: Interaction) -> dict[str, Any]:
    """Return what Discord sent, whose form depends on the kind of interaction."""
    return cast("dict[str, Any]", interaction.data or {})


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog, and offer the command that stands in a message's menu."""
    cog = ArticleCommands(bot.article_desk, bot.archive, bot.journal, bot.fetch)
    await bot.add_cog(cog)
    menu = app_commands.ContextMenu(name=READ_MESSAGE, callback=cog.read_message)
    menu.guild_only = True
    menu.default_permissions = discord.Permissions(manage_guild=True)
    bot.tree.add_command(menu)
