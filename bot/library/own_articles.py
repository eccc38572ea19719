"""A server's own articles: drafts, saving, removing; hiding and restoring the bot's articles."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import BadArticle, UnreadableFile
from bot.library.duplicates import find_near_duplicate
from bot.library.page_budget import PageBudget
from bot.library.reading import read_own
from bot.library.sources.characters import has_letters
from bot.library.sources.files import read_items
from bot.library.sources.sandbox import Sandbox
from bot.library.sources.web_pages import fetch_page
from bot.models.library import Scope
from bot.models.link import clean_link
from bot.models.message import template
from bot.models.moderation import Draft, OwnText
from bot.models.text import fold
from bot.parsing.structure.lines import end_of_reading
from bot.parsing.structure.publication import find_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from bot.answers.archive import Archive
    from bot.library.sources.item import SourceItem
    from bot.library.sources.web import WebClient
    from bot.models.library import ArticleHeading
    from bot.models.message import Message
    from bot.models.moderation import HiddenSeed
    from bot.storage.contract import Storage

LONGEST = 500_000  # characters of one article, ten times a long one
LARGEST_UPLOAD = 2_000_000  # bytes; a web page is mostly markup
MOST_ARTICLES = 200  # of a server's own
LONGEST_TITLE = 200
MOST_IN_A_FILE = 10  # articles, each a draft to look at
# Drafts of all servers that wait for their moderators: at most 16 MB of text.
_MOST_DRAFTS = 32

_GONE = template(
    "I no longer have that draft: I was restarted, or newer drafts took its place. Add the article "
    "again."
)


def read_day(typed: str) -> date | None:
    """Return the day that was typed, None if nothing was. Raises BadArticle."""
    if not typed:
        return None
    day = find_day(typed)
    if day is None:
        raise BadArticle(
            "“{typed}” is not a day I can read: write it as 2021-03-09 or 9 March 2021. Nothing "
            "was changed.",
            typed=typed,
        )
    return day


class ArticleDesk:
    """Reads articles for moderators and stores what they decide; `clock` returns UTC."""

    def __init__(
        self, storage: Storage, archive: Archive, clock: Callable[[], datetime], web: WebClient
    ) -> None:
        self._web = web
        self._budget = PageBudget(clock)
        self._storage = storage
        self._archive = archive
        self._clock = clock
        self._drafts: dict[int, Draft] = {}

    async def read_file(
        self, guild_id: int, user_id: int, name: str, content: bytes
    ) -> list[Draft]:
        """Read a file that a moderator added: a draft for each article in it.

        Raises BadArticle.
        """
        try:
            items = await asyncio.to_thread(_read_upload, name, content)
        except UnreadableFile as error:
            raise BadArticle(error.message) from error
        if len(items) > MOST_IN_A_FILE:
            raise BadArticle(
                "That file holds {count} articles, and I add up to {most} at once: split it, or "
                "ask the bot's operator to put it into the seeds folder.",
                count=len(items),
                most=MOST_IN_A_FILE,
            )
        return [
            await self.read_text(guild_id, user_id, _own_text(item), item.notes) for item in items
        ]

    async def read_page(self, guild_id: int, user_id: int, address: str) -> Draft:
        """Fetch a web page that a moderator named and read its article.

        Raises NotFetched and BadArticle.
        """
        await self._check_room(guild_id)
        self._budget.take(guild_id)
        try:
            item = await fetch_page(self._web, address)
        except UnreadableFile as error:
            raise BadArticle(error.message) from error
        return await self.read_text(guild_id, user_id, _own_text(item), item.notes)

    async def read_text(
        self, guild_id: int, user_id: int, own: OwnText, notes: tuple[Message, ...] = ()
    ) -> Draft:
        """Read an article and keep it as a draft in memory. Raises BadArticle."""
        # Offsets count in the stored text, and SQLite cuts a text at a NUL.
        own = replace(
            own,
            text=own.text.replace("\0", ""),
            title=_title(own.title),
            link=clean_link(own.link or ""),
            received=self._clock().date(),
        )
        if not has_letters(own.text):
            raise BadArticle("I found no words in that: paste the article's text.")
        if len(own.text) > LONGEST:
            raise BadArticle(
                "That text has {length} characters, and an article may have {most}: add it in "
                "parts.",
                length=len(own.text),
                most=LONGEST,
            )
        await self._check_room(guild_id)
        return await self._keep(secrets.randbits(48), guild_id, user_id, own, notes)

    async def edit(self, draft: Draft, *, title: str | None, published: date | None) -> Draft:
        """Read a draft's text again with other details; None takes them from the text."""
        own = replace(draft.own, title=_title(title), published=published)
        return await self._keep(draft.id, draft.guild_id, draft.user_id, own, draft.notes)

    def get_draft(self, draft_id: int, guild_id: int, user_id: int) -> Draft:
        """Return a moderator's draft. Raises BadArticle if it is gone."""
        draft = self._drafts.get(draft_id)
        if draft is None or (draft.guild_id, draft.user_id) != (guild_id, user_id):
            raise BadArticle(_GONE)
        return draft

    async def save(self, draft: Draft) -> None:
        """Store a draft in its server's library; keep it if that fails. Raises BadArticle."""
        # Taken out first, so that a second click does not store it twice.
        if self._drafts.pop(draft.id, None) is None:
            raise BadArticle(_GONE)
        saved = None
        try:
            reading = await asyncio.to_thread(read_own, "draft", draft.own)
            saved = await self._storage.own.save_article(
                draft.guild_id, draft.own, reading, now_utc=self._clock(), most=MOST_ARTICLES
            )
        finally:
            if saved is None:
                self._drafts[draft.id] = draft
        if saved is None:
            raise _too_many()

    def discard(self, draft: Draft) -> None:
        """Forget a draft."""
        self._drafts.pop(draft.id, None)

    async def remove(self, guild_id: int, article: ArticleHeading) -> None:
        """Delete a server's own article for good. Raises BadArticle if it is gone."""
        if not await self._storage.own.delete_article(guild_id, article.slug):
            raise BadArticle("That article is already gone.")
        await self._storage.loading.clear_leftovers(of_servers=True)

    async def hide(self, guild_id: int, article: ArticleHeading) -> None:
        """Hide one of the bot's articles in a server. Raises BadArticle for a server's own."""
        if article.own:
            raise BadArticle("That is one of this server's own articles: use /article remove.")
        await self._storage.own.hide(guild_id, article.slug, self._clock())

    async def find_hidden(self, guild_id: int, typed: str) -> HiddenSeed:
        """Return the hidden article of that slug or key, else with that in its title.

        Of several it is the one that was hidden last. Raises BadArticle if there is none.
        """
        hidden = await self.list_hidden(guild_id)
        for seed in hidden:
            if typed in (seed.slug, seed.key):
                return seed
        for seed in hidden:
            if fold(typed).strip() in fold(seed.title or ""):
                return seed
        raise BadArticle("No hidden article has that name: choose one of the suggestions.")

    async def restore(self, guild_id: int, seed: HiddenSeed) -> None:
        """Show a hidden article in a server again."""
        await self._storage.own.restore(guild_id, seed.slug)

    async def list_hidden(self, guild_id: int) -> list[HiddenSeed]:
        """Return the articles that a server hid, the last one first."""
        return await self._storage.own.list_hidden(guild_id)

    async def _check_room(self, guild_id: int) -> None:
        """Raise BadArticle if the server has as many articles as it may have."""
        if await self._storage.own.count_articles(guild_id) >= MOST_ARTICLES:
            raise _too_many()

    async def _keep(
        self,
        draft_id: int,
        guild_id: int,
        user_id: int,
        own: OwnText,
        notes: tuple[Message, ...],
    ) -> Draft:
        reading = await asyncio.to_thread(read_own, "draft", own)
        like = await find_near_duplicate(self._storage, Scope(guild_id), own.text)
        title = like.title if like else None
        unread = len(own.text) - await asyncio.to_thread(end_of_reading, own.text)
        draft = Draft(draft_id, guild_id, user_id, own, reading.article, title, unread, notes)
        self._drafts.pop(draft_id, None)
        self._drafts[draft_id] = draft
        while len(self._drafts) > _MOST_DRAFTS:
            del self._drafts[next(iter(self._drafts))]
        return draft


def _read_upload(name: str, content: bytes) -> list[SourceItem]:
    with Sandbox() as sandbox:
        return read_items(name, content, sandbox)


def _own_text(item: SourceItem) -> OwnText:
    return OwnText(item.text, item.title, item.published, item.link, item.source)


def _title(title: str | None) -> str | None:
    title = " ".join((title or "").split())
    return title[:LONGEST_TITLE].rstrip() or None


def _too_many() -> BadArticle:
    return BadArticle(
        "This server already has {most} articles of its own: remove one with /article remove.",
        most=MOST_ARTICLES,
    )
