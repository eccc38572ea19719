"""Composes an alert: each article with two sentences and its strongest quotation, or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.briefing.composer import pick_sentences, strongest
from bot.models.alert import AlertContent, AlertItem
from bot.models.library import Scope

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from bot.models.alert import Match
    from bot.models.library import ArticleHeading
    from bot.storage.contract import LibraryReader, Storage

MOST_TOLD = 10  # articles with sentences and quotation; Discord takes ten embeds
MOST_LISTED = 50


async def compose_alert(
    storage: Storage, guild_id: int, matches: Iterable[Match]
) -> AlertContent | None:
    """Return what a message tells of new articles, as its server sees them now.

    An article that several watches match is told once. None if the server sees none any more.
    """
    speakers: dict[str, set[str]] = {}
    for match in matches:
        named = speakers.setdefault(match.slug, set())
        if match.speaker:
            named.add(match.speaker)
    return await storage.read_library(
        Scope(guild_id), lambda library: _compose(library, speakers), quick=True
    )


def _compose(
    library: LibraryReader, speakers: Mapping[str, Collection[str]]
) -> AlertContent | None:
    found = [
        heading
        for slug in speakers
        for heading in library.list_articles_with_slug(slug)
        if heading.slug == slug
    ]
    if not found:
        return None
    found.sort(key=_newest_first)
    if len(found) > MOST_TOLD:
        listed = tuple(AlertItem(one) for one in found[:MOST_LISTED])
        return AlertContent(listed, len(found) - len(listed))
    return AlertContent(tuple(_item(library, one, speakers[one.slug]) for one in found))


def _newest_first(article: ArticleHeading) -> tuple[int, int]:
    return -(article.published.toordinal() if article.published else 0), -article.id


def _item(library: LibraryReader, article: ArticleHeading, speakers: Collection[str]) -> AlertItem:
    """Return an article with a quotation of a watched speaker, if one is watched."""
    quotations = library.list_quotations_in(article.id)
    watched = [one for one in quotations if one.speaker in speakers]
    quotation = strongest(watched or quotations)
    sentences = pick_sentences(library.list_summary(article.id), quotation)
    return AlertItem(article, sentences, quotation)
