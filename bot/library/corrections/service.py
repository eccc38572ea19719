"""Stores and undoes moderators' corrections of quotations and key dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import BadArticle
from bot.library.corrections.apply import place_of
from bot.library.corrections.rebuild import read_base, remake_readings
from bot.models.moderation import Correction, Subject

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.answers.archive import Archive
    from bot.models.article import Span
    from bot.models.library import CitedDate, CitedQuotation
    from bot.models.moderation import TextAnchor, Verdict
    from bot.storage.contract import Storage

MOST_CORRECTIONS = 1000  # of one server


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation or key date that may be corrected, as the server sees it now.

    `shown` is None if a correction removed it; `speakers` are the speakers of the article.
    """

    guild_id: int
    slug: str
    title: str
    place: TextAnchor
    text: str
    shown: CitedQuotation | CitedDate | None
    speakers: tuple[str, ...]
    correction: Correction | None


class CorrectionDesk:
    """Stores corrections and rebuilds the corrected articles; `clock` returns UTC."""

    def __init__(self, storage: Storage, archive: Archive, clock: Callable[[], datetime]) -> None:
        self._storage = storage
        self._archive = archive
        self._clock = clock

    async def look(self, guild_id: int, article_id: int, revision: int, span: Span) -> Passage:
        """Return the quotation or key date at `span`.

        Raises StalePassage, UnknownArticle, or BadArticle if there is none.
        """
        answers = self._archive.of(guild_id)
        view = await answers.paragraph(article_id, revision, span)
        base = await self._storage.corrections.get_base(view.article.slug)
        place = place_of((await read_base(base)).article, span) if base else None
        if base is None or place is None:
            raise BadArticle("There is no quotation or key date to correct here.")
        shown = await self._shown(guild_id, article_id, place.subject, span)
        known = await self._storage.corrections.list_corrections(guild_id, view.article.slug)
        summary = await answers.summary_of(article_id)
        return Passage(
            guild_id,
            view.article.slug,
            view.article.title,
            place,
            span.of(base.own.text),
            shown,
            tuple(speaker.name for speaker in summary.speakers),
            next((one for one in known if one.place == place), None),
        )

    async def _shown(
        self, guild_id: int, article_id: int, subject: Subject, span: Span
    ) -> CitedQuotation | CitedDate | None:
        answers = self._archive.of(guild_id)
        found: tuple[CitedQuotation | CitedDate, ...]
        if subject is Subject.QUOTATION:
            found = (await answers.quotations_in(article_id, limit=10_000))[1].items
        else:
            found = (await answers.dates_of(article_id, limit=10_000)).items
        return next((one for one in found if one.citation.span == span), None)

    async def correct(
        self, passage: Passage, verdict: Verdict, value: str | None = None
    ) -> Correction:
        """Store a correction for the passage's server and return it.

        Raises BadArticle if there are too many.
        """
        correction = Correction(0, passage.guild_id, passage.slug, passage.place, verdict, value)
        if not await self._storage.corrections.save(
            correction, now_utc=self._clock(), most=MOST_CORRECTIONS
        ):
            raise BadArticle(
                "This server already has {most} corrections: undo some with /corrections.",
                most=MOST_CORRECTIONS,
            )
        await remake_readings(self._storage)
        return correction

    async def get_slug(self, guild_id: int, correction_id: int) -> str | None:
        """Return the slug of the article that a correction is about; None if it was undone."""
        known = {one.id: one for one in await self.list_corrections(guild_id)}
        return known[correction_id].slug if correction_id in known else None

    async def take_back(self, guild_id: int, correction_id: int) -> None:
        """Undo a correction. Raises BadArticle if the server has none with that id."""
        if not await self._storage.corrections.delete(guild_id, correction_id):
            raise BadArticle("That correction was already undone.")
        await remake_readings(self._storage)

    async def list_corrections(self, guild_id: int) -> list[Correction]:
        """Return a server's corrections, the last one first."""
        return await self._storage.corrections.list_corrections(guild_id)
