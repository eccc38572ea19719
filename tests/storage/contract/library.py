"""A small library, and short ways to change it."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bot.models.article import Person, PersonKind
from tests.building import as_reading, build_article

if TYPE_CHECKING:
    from bot.models.article import Article
    from bot.models.moderation import OwnText
    from bot.storage.contract import Storage

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)

HARBOUR = build_article(
    "harbour",
    "The mayor spoke on Monday. [We have waited for years|Jane Porter], she said.",
    "[Ships can call in spring|Olaf Berg], said Berg. [It is dear|a local official].",
    "The work begins on 4 April.",
    title="Harbour to be dredged",
    published=date(2021, 3, 3),
    people=[Person("a local official", PersonKind.DESCRIBED)],
    days=[("Monday", date(2021, 3, 1)), ("4 April", date(2021, 4, 4))],
)
BRIDGE = build_article(
    "bridge",
    "A bridge near the harbour closed on 4 April. [Nobody is hurt|Jane Porter], Porter said.",
    title="Bridge closes",
    published=date(2022, 4, 5),
    days=[("4 April", date(2022, 4, 4))],
)
UNDATED = build_article(
    "notice", "The harbour office moves.", title="An office moves", published=None
)
SEEDS = (HARBOUR, BRIDGE, UNDATED)


async def put(storage: Storage, *articles: Article, vanished: tuple[str, ...] = ()) -> None:
    """Load articles as seeds."""
    load = uuid.uuid4().hex
    await storage.loading.stage(load, [as_reading(one) for one in articles])
    await storage.loading.switch(load, staged=len(articles), vanished=vanished)
    await storage.loading.clear_leftovers()


async def add_own(storage: Storage, guild_id: int, own: OwnText, article: Article) -> str:
    """Add a server's own article and return its slug."""
    slug = await storage.own.save_article(guild_id, own, as_reading(article), now_utc=NOW, most=100)
    assert slug
    return slug
