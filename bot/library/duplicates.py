"""Finds articles of the library that tell the same story in nearly the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.parsing.near_duplicates import alike, runs

if TYPE_CHECKING:
    from bot.models.library import ArticleHeading, Scope
    from bot.storage.contract import LibraryReader, Storage

_COMPARED = 5  # of the articles that share the most rare words


async def find_near_duplicate(
    storage: Storage, scope: Scope, text: str, *, but: str = ""
) -> ArticleHeading | None:
    """Return an article with the same story in nearly the same words, except the slug `but`."""

    def ask(library: LibraryReader) -> ArticleHeading | None:
        ours = runs(text)
        for other in library.list_near_duplicates(text, limit=_COMPARED):
            if other.heading.slug != but and alike(ours, runs(other.text)):
                return other.heading
        return None

    return await storage.read_library(scope, ask)
