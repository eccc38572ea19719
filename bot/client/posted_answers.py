"""Public messages of the bot's: noted, and put right when a correction changes what they show.

The ids are written in batches after an answer is out. A batch that a crash loses is never put
right, which costs nobody an answer.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.client.button_replies import show
from bot.errors import NoAnswer
from bot.models.moderation import ShownPost
from bot.presentation.briefings import with_correction
from bot.presentation.components import Reply, make_embed
from bot.presentation.custom_ids import parse_action
from bot.presentation.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.answers.archive import Archive
    from bot.models.library import CitedDate, CitedQuotation
    from bot.presentation.custom_ids import Action
    from bot.storage.contract import Storage

_log = logging.getLogger(__name__)

KEPT = timedelta(days=14)
_MOST_LOOKED_AT = 500  # replies, of whatever article: each is put together twice
_MOST_EDITED = 100  # each is a request, and Discord limits their rate in a channel


@dataclass(frozen=True, slots=True)
class Shown:
    """What a server's posts showed before a correction."""

    guild_id: int
    replies: tuple[tuple[ShownPost, str], ...]
    articles: tuple[int, ...]
    cited: dict[tuple[int, int, int], CitedQuotation | CitedDate]


class PublicPosts:
    """Notes and edits what everybody could read; `clock` returns UTC."""

    def __init__(
        self,
        client: discord.Client,
        storage: Storage,
        archive: Archive,
        clock: Callable[[], datetime],
    ) -> None:
        self._client = client
        self._storage = storage
        self._archive = archive
        self._clock = clock
        self._noted: list[tuple[ShownPost, datetime]] = []

    def note(self, guild_id: int, channel_id: int, message_id: int, action: Action) -> None:
        """Remember a message until the next `write`."""
        post = ShownPost(guild_id, channel_id, message_id, action.custom_id)
        self._noted.append((post, self._clock()))

    async def write(self) -> None:
        """Store what was noted, and forget what is too old to be put right."""
        noted, self._noted = self._noted, []
        if noted:
            await self._storage.corrections.save_posts(noted)
            await self._storage.corrections.delete_posts(self._clock() - KEPT)

    async def look(self, guild_id: int, article_id: int | None) -> Shown:
        """Return what a server's posts of the last days show now, before an article is corrected.

        None where nobody can say which article it is going to be.
        """
        await self.write()
        since = self._clock() - KEPT
        posts = await self._storage.corrections.list_posts(guild_id, since)
        posts = posts[:_MOST_LOOKED_AT]
        rendered = await self._render(guild_id, {post.action for post in posts})
        replies = [(post, _fingerprint(rendered[post.action])) for post in posts]
        articles = (article_id,) if article_id else ()
        return Shown(guild_id, tuple(replies), articles, await self._cited(guild_id, articles))

    async def put_right(self, before: Shown) -> int:
        """Edit the posts that would show something else now, where the bot still can.

        Returns how many replies showed the mistake and stay as they are, beyond the newest.
        """
        rendered = await self._render(before.guild_id, {post.action for post, _ in before.replies})
        wrong = [
            (post, reply) for post, fingerprint in before.replies
            if (reply := rendered[post.action]) and _fingerprint(reply) != fingerprint
        ]  # fmt: skip
        for post, reply in wrong[:_MOST_EDITED]:
            await self._edit(post.channel_id, post.message_id, reply)
        after = await self._cited(before.guild_id, before.articles)
        changed = [
            (shown, after.get(key)) for key, shown in before.cited.items()
            if after.get(key) != shown
        ]  # fmt: skip
        if changed:
            await self._put_briefings_right(before.guild_id, changed)
        return len(wrong[_MOST_EDITED:])

    async def _render(self, guild_id: int, custom_ids: set[str]) -> dict[str, Reply | None]:
        """Return what each action shows now; many members ask the same."""
        shown: dict[str, Reply | None] = {}
        for one in custom_ids:
            try:
                shown[one] = await self._show(guild_id, one)
            except Exception:  # noqa: BLE001 - one answer's trouble is no other's
                _log.exception("What a posted answer shows now cannot be told")
                shown[one] = None
        return shown

    async def _show(self, guild_id: int, custom_id: str) -> Reply | None:
        action = parse_action(custom_id)
        if action is None:
            return None
        try:
            return await show(self._archive.of(guild_id), action)
        except NoAnswer as error:
            return Reply(make_embed("Corrected", say(error.message)))

    async def _cited(
        self, guild_id: int, articles: tuple[int, ...]
    ) -> dict[tuple[int, int, int], CitedQuotation | CitedDate]:
        """Return what briefings may show of these articles, by its place."""
        answers = self._archive.of(guild_id)
        cited: list[CitedQuotation | CitedDate] = []
        for article_id in articles:
            cited += (await answers.quotations_in(article_id, limit=10_000))[1].items
            cited += (await answers.dates_of(article_id, limit=10_000)).items
        return {(c.citation.article.id, c.citation.span.start, c.citation.span.end): c
                for c in cited}  # fmt: skip

    async def _put_briefings_right(
        self,
        guild_id: int,
        changed: list[tuple[CitedQuotation | CitedDate, CitedQuotation | CitedDate | None]],
    ) -> None:
        since = self._clock() - KEPT
        posts = await self._storage.corrections.list_briefing_posts(guild_id, since)
        for channel_id, message_id in posts[:_MOST_EDITED]:
            message = self._message(channel_id, message_id)
            try:
                embeds = (await message.fetch()).embeds
                fresh = with_correction(embeds, changed)
                if fresh is not None:
                    await message.edit(embeds=fresh)
            except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
                _log.info("A briefing in %s could not be put right: %s", channel_id, error)

    async def _edit(self, channel_id: int, message_id: int, reply: Reply) -> None:
        try:
            await self._message(channel_id, message_id).edit(embed=reply.embed, view=reply.view)
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            _log.info("A post in %s could not be put right: %s", channel_id, error)

    def _message(self, channel_id: int, message_id: int) -> discord.PartialMessage:
        return self._client.get_partial_messageable(channel_id).get_partial_message(message_id)


def _fingerprint(reply: Reply | None) -> str:
    return repr(reply.embed.to_dict()) if reply else ""
