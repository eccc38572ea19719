"""Renders the bot's public messages again if a correction changes what they show.

The ids of answers are stored in batches after the answers are sent; answers of a batch that a crash
loses are not updated. What a briefing cites is stored with its delivery, before it is sent.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.briefing.alert_content import recompose_alert
from bot.briefing.recomposer import recompose
from bot.client import replies
from bot.client.button_replies import show
from bot.errors import NoAnswer, NoPicture
from bot.models.moderation import ShownPost
from bot.presentation.alerts import present_alert, present_removed
from bot.presentation.briefings import present_post
from bot.presentation.components import make_embed
from bot.presentation.corrections import present_left
from bot.presentation.custom_ids import parse_action
from bot.presentation.languages import speaking
from bot.presentation.messages import label, say
from bot.presentation.sharing import picture_file
from bot.storage.records import SentAlert, SentPost

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from bot.answers.archive import Answers, Archive
    from bot.client.card_studio import CardStudio
    from bot.client.languages import ServerLanguages
    from bot.presentation.cards.card import Card
    from bot.presentation.custom_ids import Action
    from bot.storage.contract import Storage

    Post = ShownPost | SentPost | SentAlert
    _Source = str | SentPost | SentAlert

_log = logging.getLogger(__name__)

KEPT = timedelta(days=14)  # how long an answer can be updated
_MOST_RENDERED = 500  # answers, briefings, alerts: each is rendered twice
_MOST_EDITED = 100  # each is a request, and Discord limits their rate in a channel


@dataclass(frozen=True, slots=True)
class _Layout:
    """What a message shows; the content of None stays as it is."""

    embeds: Sequence[discord.Embed]
    view: discord.ui.View | None
    card: Card | None = None  # drawn in the embeds' place
    content: str | None = None

    @property
    def fingerprint(self) -> str:
        return repr(([embed.to_dict() for embed in self.embeds], self.card, self.content))


@dataclass(frozen=True, slots=True)
class Shown:
    """What a server's posts show before a change: the fingerprints of their layouts."""

    guild_id: int
    posts: tuple[tuple[Post, str], ...]


@dataclass(frozen=True, slots=True)
class Left:
    """How many posts stay as they are: `older` ones, and `uncited` ones that may be right."""

    older: int
    uncited: int


class PublicPosts:
    """Remembers and edits messages that everybody in a server can read; `clock` returns UTC."""

    def __init__(  # noqa: PLR0913 - one for each room that a post comes from
        self,
        client: discord.Client,
        storage: Storage,
        archive: Archive,
        languages: ServerLanguages,
        clock: Callable[[], datetime],
        *,
        studio: CardStudio,
    ) -> None:
        self._client = client
        self._storage = storage
        self._archive = archive
        self._languages = languages
        self._studio = studio
        self._clock = clock
        self._noted: list[tuple[ShownPost, datetime]] = []

    def note(self, guild_id: int, channel_id: int, message_id: int, action: Action) -> None:
        """Remember an answer until the next `write`."""
        post = ShownPost(guild_id, channel_id, message_id, action.custom_id)
        self._noted.append((post, self._clock()))

    async def write(self) -> None:
        """Store what was noted, and forget answers that are too old to be updated."""
        noted, self._noted = self._noted, []
        if noted:
            await self._storage.corrections.save_posts(noted)
            await self._storage.corrections.delete_posts(self._clock() - KEPT)

    async def look(self, guild_id: int, slug: str | None) -> Shown:
        """Return what a server's posts show now, before something about an article changes.

        These are the briefings and alerts that tell of the article, and all answers of the last
        days.
        """
        await self.write()
        storage = self._storage
        posts: list[Post] = []
        if slug:
            limit = _MOST_RENDERED
            posts += await storage.deliveries.list_posts_citing(guild_id, slug, limit=limit)
            posts += await storage.alerts.list_posts_telling(guild_id, slug, limit=limit)
        answers = await storage.corrections.list_posts(guild_id, self._clock() - KEPT)
        posts += answers[:_MOST_RENDERED]
        layouts = await self._render(guild_id, posts)
        fingerprints = [layout.fingerprint if layout else "" for layout in layouts]
        return Shown(guild_id, tuple(zip(posts, fingerprints, strict=True)))

    async def update(self, before: Shown) -> Left:
        """Edit the posts that would show something else now, if the bot still can."""
        layouts = await self._render(before.guild_id, [post for post, _ in before.posts])
        changed = [
            (post, layout)
            for (post, fingerprint), layout in zip(before.posts, layouts, strict=True)
            if layout and layout.fingerprint != fingerprint
        ]
        for post, layout in changed[:_MOST_EDITED]:
            await self._edit(before.guild_id, post, layout)
        uncited = await self._storage.deliveries.count_posts_without_citations(
            before.guild_id, self._clock() - KEPT
        )
        return Left(len(changed[_MOST_EDITED:]), uncited)

    async def update_and_tell(self, interaction: discord.Interaction[Any], before: Shown) -> None:
        """Edit the posts as `update` does, and tell the moderator which ones stay as they are."""
        left = await self.update(before)
        if left.older or left.uncited:
            await replies.send_private(interaction, present_left(left.older, left.uncited))

    async def _render(self, guild_id: int, posts: Collection[Post]) -> list[_Layout | None]:
        """Return what each post shows now; many members ask the same."""
        rendered: dict[_Source, _Layout | None] = {}
        for source in map(_source, posts):
            if source not in rendered:
                try:
                    with speaking(self._languages.of(guild_id)):
                        rendered[source] = await self._layout(guild_id, source)
                except Exception:  # noqa: BLE001 - one post's trouble is no other's
                    _log.exception("A post of server %s cannot be rendered again", guild_id)
                    rendered[source] = None
        return [rendered[_source(post)] for post in posts]

    async def _layout(self, guild_id: int, source: _Source) -> _Layout | None:
        answers = self._archive.of(guild_id)
        if isinstance(source, SentAlert):
            return await self._alert_layout(answers, guild_id, source)
        if isinstance(source, SentPost):
            content = await recompose(self._storage, answers, guild_id, source)
            post = present_post(source.slot, content)
            return _Layout(post.embeds, post.view)
        action = parse_action(source)
        if action is None:
            return None
        try:
            reply = await show(answers, action)
        except NoAnswer as error:
            return _Layout([make_embed(label("Corrected"), say(error.message))], None)
        return _Layout([reply.embed], reply.view, reply.card)

    async def _alert_layout(self, answers: Answers, guild_id: int, post: SentAlert) -> _Layout:
        content = await recompose_alert(self._storage, answers, guild_id, post.matches)
        guild = self._client.get_guild(guild_id)
        server = guild.name if guild and post.target.place.user_id else None
        message = (
            present_alert(post.delivery, content, server=server)
            if content
            else present_removed(post.delivery)
        )
        return _Layout(message.embeds, message.view, content=message.content)

    async def _edit(self, guild_id: int, post: Post, layout: _Layout) -> None:
        try:
            if not await self._may_read(post):
                return
            file = await self._draw(guild_id, layout.card)
            await self._message(post).edit(
                content=discord.utils.MISSING if layout.content is None else layout.content,
                embeds=[] if file else layout.embeds,
                attachments=[file] if file else [],
                view=layout.view,
            )
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            _log.info("A post in %s could not be updated: %s", post.channel_id, error)
        except Exception:  # noqa: BLE001 - one post's trouble is no other's
            _log.exception("A post in %s could not be updated", post.channel_id)

    async def _may_read(self, post: Post) -> bool:
        """Ask Discord whether the reader of a direct message is still in the server."""
        place = post.target.place if isinstance(post, SentAlert) else None
        if place is None or place.user_id is None:
            return True
        try:
            await self._client.http.get_member(place.guild_id, place.user_id)
        except discord.NotFound:
            return False
        return True

    async def _draw(self, guild_id: int, card: Card | None) -> discord.File | None:
        """Return a post's picture, None if it shows text now; a wrong picture must not stay."""
        if card is None:
            return None
        try:
            picture = await self._studio.draw(card)
        except NoPicture:
            return None
        with speaking(self._languages.of(guild_id)):
            return picture_file(card, picture)

    def _message(self, post: Post) -> discord.PartialMessage:
        channel_id = post.channel_id
        if isinstance(self._client.get_channel(channel_id), discord.ForumChannel):
            channel_id = post.message_id  # a thread in a forum has the id of its first message
        channel = self._client.get_partial_messageable(channel_id)
        return channel.get_partial_message(post.message_id)


def _source(post: Post) -> _Source:
    """Return what a post is rendered from: an answer's action, or a briefing or alert itself."""
    return post.action if isinstance(post, ShownPost) else post
