"""Composes an alert: each article with two sentences and its strongest quotation, or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.briefing.composer import pick_sentences, strongest
from bot.models.alert import AlertContent, AlertItem
from bot.models.library import Scope

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from bot.answers.archive import Answers
    from bot.models.alert import Match
    from bot.models.library import ArticleHeading
    from bot.storage.contract import LibraryReader, Storage

    # The ids of the speakers that each typed name may mean.
    Meant = Mapping[str, Collection[int]]

MOST_TOLD = 10  # articles with sentences and quotation; Discord takes ten embeds
MOST_LISTED = 50


async def compose_alert(
    storage: Storage, guild_id: int, matches: Iterable[Match]
) -> AlertContent | None:
    """Return what a message tells of new articles, as its server sees them now.

    An article that several watches match is told once. None if the server sees none any more.
    """
    by_slug = _by_slug(matches)
    return await storage.read_library(
        Scope(guild_id), lambda library: _compose(library, by_slug, None), quick=True
    )


async def recompose_alert(
    storage: Storage, answers: Answers, guild_id: int, matches: Iterable[Match]
) -> AlertContent | None:
    """Return what a message that is out tells if it is sent now.

    It names each watched speaker that an article quotes no longer, after a correction. They are
    looked for under the name of that time, and under all names that the watch means now.
    """
    by_slug = _by_slug(matches)
    typed = {one.watch.criteria.speaker or "" for found in by_slug.values() for one in found}
    meant = await answers.list_meant(typed - {""})
    return await storage.read_library(
        Scope(guild_id), lambda library: _compose(library, by_slug, meant), quick=True
    )


def _by_slug(matches: Iterable[Match]) -> dict[str, list[Match]]:
    by_slug: dict[str, list[Match]] = {}
    for match in matches:
        by_slug.setdefault(match.slug, []).append(match)
    return by_slug


def _compose(
    library: LibraryReader, by_slug: Mapping[str, Sequence[Match]], meant: Meant | None
) -> AlertContent | None:
    found = [
        heading
        for slug in by_slug
        for heading in library.list_articles_with_slug(slug)
        if heading.slug == slug
    ]
    if not found:
        return None
    found.sort(key=_newest_first)
    if len(found) > MOST_TOLD:
        listed = tuple(AlertItem(one) for one in found[:MOST_LISTED])
        return AlertContent(listed, len(found) - len(listed))
    return AlertContent(tuple(_item(library, one, by_slug[one.slug], meant) for one in found))


def _newest_first(article: ArticleHeading) -> tuple[int, int]:
    return -(article.published.toordinal() if article.published else 0), -article.id


def _item(
    library: LibraryReader, article: ArticleHeading, matches: Sequence[Match], meant: Meant | None
) -> AlertItem:
    """Return an article with a quotation of a watched speaker, if one is watched."""
    quotations = library.list_quotations_in(article.id)
    names = {match: _names(library, article, match, meant) for match in matches if match.speaker}
    watched = [one for one in quotations if any(one.speaker in known for known in names.values())]
    quoted = {one.speaker for one in watched}
    quotation = strongest(watched or quotations)
    sentences = pick_sentences(library.list_summary(article.id), quotation)
    gone = {match.speaker or "": None for match, known in names.items() if not known & quoted}
    return AlertItem(article, sentences, quotation, tuple(gone) if meant is not None else ())


def _names(
    library: LibraryReader, article: ArticleHeading, match: Match, meant: Meant | None
) -> set[str | None]:
    """Return the names by which an article may quote the speaker of a watch."""
    ids = (meant or {}).get(match.watch.criteria.speaker or "", ())
    known = {one.name for one in library.list_speakers_of(article.id) if one.id in ids}
    return {match.speaker, *known}
