"""/article: a server's own articles, and those of the bot that it hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.message_content import find_address, find_file, find_text
from bot.client.permissions import check_moderator, guild_id_of, is_moderator
from bot.errors import BadArticle
from bot.library.own_articles import LARGEST_UPLOAD
from bot.models.moderation import AuditAction, OwnText
from bot.presentation import own_articles
from bot.presentation.choices import article_choices
from bot.presentation.custom_ids import Verb
from bot.presentation.forms import paste_form
from bot.presentation.messages import label, say
from bot.presentation.notices import present_outcome

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.attachments import Fetch
    from bot.client.bot import DatelineBot
    from bot.client.public_posts import PublicPosts
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.library.own_articles import ArticleDesk

Interaction = discord.Interaction["DatelineBot"]
Typed = app_commands.Range[str, 1, 100]
Address = app_commands.Range[str, 1, 2000]


@app_commands.guild_only
@app_commands.default_permissions(manage_guild=True)
class ArticleCommands(
    commands.GroupCog,
    group_name="article",
    group_description=locale_str("This server's own articles"),
):
    """Adds and removes a server's own articles; hides and restores the bot's."""

    def __init__(
        self,
        desk: ArticleDesk,
        archive: Archive,
        journal: Journal,
        posts: PublicPosts,
        fetch: Fetch,
    ) -> None:
        self._journal = journal
        self._posts = posts
        self._fetch = fetch
        self._desk = desk
        self._archive = archive
        super().__init__()

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only moderators through; `default_permissions` is a hint to Discord's client."""
        return await is_moderator(interaction)

    @app_commands.command(description=locale_str("Add an article that only this server sees"))
    @app_commands.describe(
        file=locale_str(
            "Text, Markdown, web page, mail, JSON or feed; without one, a form to paste into"
        ),
        url=locale_str("Address of a web page to read instead of a file"),
    )
    async def add(
        self,
        interaction: Interaction,
        file: discord.Attachment | None = None,
        url: Address | None = None,
    ) -> None:
        """Read a file or a web page, or show the form to paste into."""
        if file and url:
            raise BadArticle("Give me a file or an address, not both.")
        if file:
            await self._read_file(interaction, file)
        elif url:
            await self._read_page(interaction, url)
        else:
            await interaction.response.send_modal(paste_form())

    async def read_message(self, interaction: Interaction, message: discord.Message) -> None:
        """Read a message's first readable file, the page whose address it is, else its text."""
        guild_id = await check_moderator(interaction)
        text = find_text(message)
        file = find_file(message) or (None if text else next(iter(message.attachments), None))
        address = find_address(message)
        if file:
            await self._read_file(interaction, file)
            return
        if address:
            await self._read_page(interaction, address)
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        draft = await self._desk.read_text(guild_id, interaction.user.id, OwnText(text))
        await replies.send_private(interaction, own_articles.present_draft(draft))

    @app_commands.command(
        description=locale_str("Delete one of this server's own articles for good")
    )
    @app_commands.describe(article=locale_str("Which one"))
    async def remove(self, interaction: Interaction, article: Typed) -> None:
        """Ask before deleting the article, and say what goes with it."""
        summary = await self._archive.of(interaction.guild_id).summary(article)
        if not summary.article.own:
            raise BadArticle(
                "That article belongs to the bot, not to this server: /article hide hides it in "
                "this server."
            )
        await replies.send_private(interaction, own_articles.present_removal(summary))

    @app_commands.command(description=locale_str("Hide one of the bot's articles in this server"))
    @app_commands.describe(article=locale_str("Which one"))
    async def hide(self, interaction: Interaction, article: Typed) -> None:
        """Hide one of the bot's articles in this server."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        summary = await self._archive.of(interaction.guild_id).summary(article)
        title, guild_id = summary.article.title, guild_id_of(interaction)
        before = await self._posts.look(guild_id, summary.article.slug)
        await self._desk.hide(guild_id, summary.article)
        await self._note(interaction, AuditAction.HIDE, title)
        told = say(
            "Answers and briefings in this server no longer show it. /article restore shows it "
            "again."
        )
        await replies.send_private(interaction, present_outcome(label("Hidden"), told, about=title))
        await self._posts.update_and_tell(interaction, before)

    @app_commands.command(description=locale_str("Show a hidden article again"))
    @app_commands.describe(article=locale_str("Which one"))
    async def restore(self, interaction: Interaction, article: Typed) -> None:
        """Show a hidden article in this server again."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        guild_id = guild_id_of(interaction)
        seed = await self._desk.find_hidden(guild_id, article)
        before = await self._posts.look(guild_id, seed.slug)
        await self._desk.restore(guild_id, seed)
        title = seed.title or seed.slug
        await self._note(interaction, AuditAction.RESTORE, title)
        told = say("This server sees it again.")
        reply = present_outcome(label("Restored"), told, about=title)
        await replies.send_private(interaction, reply)
        await self._posts.update(before)

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
        """Suggest the bot's articles that this server sees."""
        answers = self._archive.of(interaction.guild_id)
        return article_choices(await answers.suggest_articles(typed, own=False))

    @restore.autocomplete("article")
    async def suggest_hidden(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the articles that this server hid, only to moderators."""
        try:
            guild_id = await check_moderator(interaction, "article")
        except app_commands.CheckFailure:
            return []  # an error would leave the list empty too, and be logged
        return own_articles.hidden_choices(await self._desk.list_hidden(guild_id), typed)

    async def remove_for_good(self, interaction: Interaction, press: Press) -> None:
        """Delete one of the server's own articles."""
        guild_id = await check_moderator(interaction, "article")
        await interaction.response.defer()
        summary = await self._archive.of(guild_id).summary_of(press.action.numbers[0])
        title = summary.article.title
        before = await self._posts.look(guild_id, summary.article.slug)
        await self._desk.remove(guild_id, summary.article)
        await self._note(interaction, AuditAction.REMOVE, title)
        told = say("Nothing of it is kept.")
        await replies.replace(interaction, present_outcome(label("Removed"), told, about=title))
        await self._posts.update_and_tell(interaction, before)

    async def keep(self, interaction: Interaction, _: Press) -> None:
        """Leave an article where it is."""
        await check_moderator(interaction, "article")
        reply = present_outcome(label("Kept"), say("Nothing was removed."))
        await replies.replace(interaction, reply)

    async def _read_file(self, interaction: Interaction, file: discord.Attachment) -> None:
        guild_id = guild_id_of(interaction)
        if file.size > LARGEST_UPLOAD:
            raise BadArticle(
                "That file has {size} MB, and I read up to {most} MB: add only the article's text.",
                size=round(file.size / 1e6, 1),
                most=LARGEST_UPLOAD / 1e6,
            )
        await interaction.response.defer(ephemeral=True, thinking=True)
        content = await self._fetch(file, LARGEST_UPLOAD)
        for draft in await self._desk.read_file(
            guild_id, interaction.user.id, file.filename, content
        ):
            await replies.send_private(interaction, own_articles.present_draft(draft))

    async def _read_page(self, interaction: Interaction, url: str) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        draft = await self._desk.read_page(guild_id_of(interaction), interaction.user.id, url)
        await replies.send_private(interaction, own_articles.present_draft(draft))

    async def _note(self, interaction: Interaction, deed: AuditAction, about: str) -> None:
        await self._journal.note(guild_id_of(interaction), interaction.user.id, deed, about)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog, add the command in a message's menu, register the buttons."""
    cog = ArticleCommands(bot.article_desk, bot.archive, bot.journal, bot.posts, bot.fetch)
    await bot.add_cog(cog)
    menu = app_commands.ContextMenu(
        name=locale_str("Read this message as an article"), callback=cog.read_message
    )
    menu.guild_only = True
    menu.default_permissions = discord.Permissions(manage_guild=True)
    bot.tree.add_command(menu)
    bot.router.register(cog.remove_for_good, Verb.REMOVE_ARTICLE)
    bot.router.register(cog.keep, Verb.KEEP_ARTICLE)
