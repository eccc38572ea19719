"""Answers a server's questions to the library, for commands and buttons alike.

Every answer names the paragraph of what it shows. All that an answer needs is read at once from one
state of the library: in a thread, or on the event loop if a thread would cost as much again.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from bot.answers.attribution_reasons import find_reason
from bot.answers.index_cache import CountCache, Totals
from bot.answers.lookup import (
    find_article,
    find_speaker,
    get_article,
    get_speaker,
    get_text,
)
from bot.answers.snippets import best_passage
from bot.answers.speaker_index import SpeakerIndex
from bot.answers.speaker_profiles import MOST_READ, make_profile
from bot.answers.speaker_table import LAYOUT, SpeakerTable
from bot.answers.verification import verify, verify_again, words_at
from bot.answers.wordings import list_wordings
from bot.errors import StalePassage, StorageError
from bot.models.article import ParagraphKind, Span
from bot.models.library import SEEDS_ALONE, ArticleSummary, Page, ParagraphView, Scope
from bot.models.text import WORD
from bot.models.verification import Coverage, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from bot.models.article import Paragraph
    from bot.models.library import (
        ArticleHeading,
        AskedDays,
        CitedDate,
        CitedQuotation,
        LibrarySize,
        SearchHit,
        Speaker,
        SpeakerProfile,
        SuggestedSpeaker,
    )
    from bot.models.reasons import AttributionReason
    from bot.models.verification import Claim, Verification, Wording
    from bot.storage.contract import LibraryCounts, LibraryReader, Storage
    from bot.storage.records import ArticleText, Generation

_log = logging.getLogger(__name__)

Item = TypeVar("Item")
Answer = TypeVar("Answer")


class Archive:
    """Gives each server answers from what it may see."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._speakers = CountCache(storage, _index_speakers)
        self._totals = CountCache(storage, Totals.of)

    def of(self, guild_id: int | None) -> Answers:
        """Return the answers for a server, or for the seeds alone if `guild_id` is None; cheap."""
        return Answers(self._storage, Scope(guild_id), self._speakers, self._totals)

    async def prepare(self) -> None:
        """Index the speakers that most servers share, so that the first question is quick."""

        def ask(
            library: LibraryReader, index: SpeakerIndex
        ) -> tuple[Generation, SpeakerIndex, bool]:
            return library.generation, index, library.get_speaker_index(LAYOUT) is not None

        state, index, is_saved = await self._speakers.ask(SEEDS_ALONE, ask)
        if not is_saved:
            await self._save(state, index)

    async def switch(self, load: str, *, staged: int, vanished: Collection[str]) -> None:
        """Show a load's `staged` articles and drop the vanished; no question waits for it.

        Raises TemporaryFailure if another process removed staged articles.
        """
        loading = self._storage.loading
        async with self._speakers.counting, self._totals.counting:
            generation, speakers, totals = await loading.preview(load, vanished, _count)
            shown = await loading.switch(load, staged=staged, vanished=vanished)
            if generation == shown:  # else another process switched in between
                self._speakers.keep(generation, speakers)
                self._totals.keep(generation, totals)
        if generation == shown:
            await self._save(generation, speakers)

    async def _save(self, state: Generation, index: SpeakerIndex) -> None:
        """Save the index of speakers, so that no process has to count them in this state."""
        content = await asyncio.to_thread(index.to_bytes)
        try:
            await self._storage.loading.save_speaker_index(state, LAYOUT, content)
        except StorageError as error:
            _log.warning("The index of speakers was not saved; it is made again: %s", error)


class Answers:
    """Answers questions from one scope's library as it is at the moment of the question."""

    def __init__(
        self,
        storage: Storage,
        scope: Scope,
        speakers: CountCache[SpeakerIndex],
        totals: CountCache[Totals],
    ) -> None:
        self._storage = storage
        self._scope = scope
        self._speakers = speakers
        self._totals = totals

    async def quotations(
        self, speaker: str, *, article: str | None = None, offset: int = 0, limit: int = 5
    ) -> tuple[Speaker, Page[CitedQuotation]]:
        """Return the speaker that `speaker` means and some quotations, newest article first.

        With an `article`, only its quotations are counted and shown. Raises UnknownSpeaker,
        AmbiguousSpeaker or UnknownArticle.
        """
        if article is None and not offset and (quoted := await self._get_quoted(speaker, limit)):
            return quoted

        def ask(
            library: LibraryReader, index: SpeakerIndex
        ) -> tuple[Speaker, Page[CitedQuotation]]:
            within = find_article(library, article).id if article else None
            found = find_speaker(library, index, speaker)
            if within is not None:
                return found, _page(library.list_quotations_in(within, found.id), offset, limit)
            items = library.list_quotations(found.id, offset=offset, limit=limit)
            return found, Page(tuple(items), offset, found.quotations)

        return await self._ask(ask)

    async def _get_quoted(
        self, typed: str, limit: int
    ) -> tuple[Speaker, Page[CitedQuotation]] | None:
        """Return the same for a clear name if the library is in the state that is known.

        Else the answer takes several questions, and a thread.
        """
        known, index = self._speakers.get_latest(self._scope) or (None, None)
        fitting = index.resolve(typed).fitting if index else {}
        if known is None or len(fitting) != 1:
            return None
        ((speaker_id, count),) = fitting.items()
        quoted = await self._storage.get_quoted(
            self._scope, known, speaker_id, count=count, limit=limit
        )
        if quoted is None:
            return None
        found, items = quoted
        return found, Page(tuple(items), 0, count)

    async def quotations_of(
        self, speaker_id: int, *, article_id: int | None = None, offset: int = 0, limit: int = 5
    ) -> Page[CitedQuotation]:
        """Return some of a speaker's quotations, none if the speaker is gone."""

        def ask(library: LibraryReader, index: SpeakerIndex) -> Page[CitedQuotation]:
            if article_id is not None:
                return _page(library.list_quotations_in(article_id, speaker_id), offset, limit)
            items = library.list_quotations(speaker_id, offset=offset, limit=limit)
            return Page(tuple(items), offset, index.count(speaker_id))

        return await self._ask(ask)

    async def quotations_in(
        self, article_id: int, *, offset: int = 0, limit: int = 5
    ) -> tuple[ArticleHeading, Page[CitedQuotation]]:
        """Return some of an article's quotations by all speakers, in the order of the text.

        Raises UnknownArticle if the article is gone.
        """

        def ask(library: LibraryReader) -> tuple[ArticleHeading, Page[CitedQuotation]]:
            article = get_article(library, article_id)
            return article, _page(library.list_quotations_in(article_id), offset, limit)

        return await self._read(ask)

    async def quotation_at(
        self, article_id: int, revision: int, span: Span
    ) -> CitedQuotation | None:
        """Return the quotation at exactly that passage.

        None if nobody is quoted there, or if the text was replaced since. Raises UnknownArticle if
        the article is gone.
        """

        def ask(library: LibraryReader) -> CitedQuotation | None:
            if get_article(library, article_id).revision != revision:
                return None
            quotations = library.list_quotations_in(article_id)
            return next((one for one in quotations if one.citation.span == span), None)

        return await self._read(ask)

    async def wordings(self, article_id: int, revision: int, span: Span) -> list[Wording]:
        """Return when the speaker of the quotation at a passage said nearly the same, oldest first.

        The newest comes last; empty if nobody is quoted there, or said it once. Raises
        UnknownArticle if the article is gone.
        """
        quotation = await self.quotation_at(article_id, revision, span)
        if quotation is None or quotation.speaker is None:
            return []
        return await self._search(lambda library: list_wordings(library, quotation))

    async def quotation_again(self, article_id: int, digest: int, start: int) -> CitedQuotation:
        """Return the quotation with the words of that digest, of several the one nearest `start`.

        Raises UnknownArticle if the article is gone, StalePassage if it has no such quotation.
        """

        def ask(library: LibraryReader) -> list[CitedQuotation]:
            get_article(library, article_id)
            quotations = library.list_quotations_in(article_id)
            return [one for one in quotations if one.digest == digest]

        alike = await self._read(ask)
        if not alike:
            raise StalePassage("This is no longer a quotation in the article.")
        return min(alike, key=lambda one: abs(one.citation.span.start - start))

    async def find_speaker(self, typed: str) -> Speaker:
        """Return the speaker that `typed` means. Raises UnknownSpeaker or AmbiguousSpeaker."""
        return await self._ask(lambda library, index: find_speaker(library, index, typed))

    async def list_meant(self, names: Collection[str]) -> dict[str, frozenset[int]]:
        """Return the ids of the speakers that each name may mean."""
        return await self._ask(
            lambda _, index: {name: frozenset(index.resolve(name).fitting) for name in names}
        )

    async def get_speaker(self, speaker_id: int) -> Speaker:
        """Return the speaker with that id. Raises UnknownSpeaker if they are no longer quoted."""
        return await self._ask(lambda library, index: get_speaker(library, index, speaker_id))

    async def summary(self, article: str | None = None) -> ArticleSummary:
        """Return an article's summary, the newest article's if none is named.

        Raises UnknownArticle, also for an empty library.
        """
        return await self._read(lambda library: _summary(library, find_article(library, article)))

    async def summary_of(self, article_id: int) -> ArticleSummary:
        """Return the summary of the article with that id. Raises UnknownArticle if it is gone."""
        return await self._read(lambda library: _summary(library, get_article(library, article_id)))

    async def speakers(self, offset: int = 0, limit: int = 10) -> Page[Speaker]:
        """Return some speakers, the most quoted first, those without a name last.

        Each comes with the newest article that quotes them.
        """

        def ask(library: LibraryReader, index: SpeakerIndex) -> Page[Speaker]:
            found = library.list_speakers(index.most_quoted(offset, limit))
            newest = library.get_newest_articles([one.id for one in found])
            items = tuple(replace(one, newest=newest.get(one.id)) for one in found)
            return Page(items, offset, len(index))

        return await self._ask(ask)

    async def profile(self, typed: str) -> SpeakerProfile:
        """Return what the library tells of the speaker that `typed` means.

        Raises UnknownSpeaker or AmbiguousSpeaker.
        """
        return await self._ask(
            lambda library, index: _profile(library, find_speaker(library, index, typed))
        )

    async def profile_of(self, speaker_id: int) -> SpeakerProfile:
        """Return the same of the speaker with that id. Raises UnknownSpeaker."""
        return await self._ask(
            lambda library, index: _profile(library, get_speaker(library, index, speaker_id))
        )

    async def find_article(self, typed: str) -> ArticleHeading:
        """Return the newest article that was typed. Raises UnknownArticle."""
        return await self._read(lambda library: find_article(library, typed))

    async def dates(self, offset: int = 0, limit: int = 10) -> Page[CitedDate]:
        """Return some key dates: those of the newest article first, then by day.

        Several expressions of an article for the same days count once.
        """

        def ask(library: LibraryReader, totals: Totals) -> Page[CitedDate]:
            items = library.list_key_dates(offset=offset, limit=limit)
            return Page(tuple(items), offset, totals.key_dates)

        return await self._totals.ask(self._scope, ask)

    async def dates_within(
        self,
        asked: AskedDays,
        article_id: int | None = None,
        *,
        offset: int = 0,
        limit: int = 10,
    ) -> Page[CitedDate]:
        """Return some key dates in the days asked for, of all articles or of one, by day.

        The latest of every year come first.
        """

        def ask(library: LibraryReader) -> Page[CitedDate]:
            days = asked.days
            if article_id is not None:
                fitting = [one for one in library.list_key_dates_of(article_id) if asked.holds(one)]
                return _page(sorted(fitting, key=lambda one: one.first_day), offset, limit)
            if asked.every_year:
                return library.list_anniversaries(days.first, offset=offset, limit=limit)
            if days.last == date.max:
                return library.list_coming(days.first, offset=offset, limit=limit)
            return library.list_dates_within(days.first, days.last, offset=offset, limit=limit)

        # Of all articles, every key date is looked at.
        return await (self._search(ask) if article_id is None else self._read(ask))

    async def dates_of(
        self, article_id: int, *, offset: int = 0, limit: int = 10
    ) -> Page[CitedDate]:
        """Return some of one article's key dates in the order of its text, none if it is gone."""
        return await self._read(
            lambda library: _page(library.list_key_dates_of(article_id), offset, limit)
        )

    async def articles(self, offset: int = 0, limit: int = 10) -> Page[ArticleHeading]:
        """Return some articles, the newest first."""

        def ask(library: LibraryReader, totals: Totals) -> Page[ArticleHeading]:
            items = library.list_articles(offset=offset, limit=limit)
            return Page(tuple(items), offset, totals.size.articles)

        return await self._totals.ask(self._scope, ask)

    async def search(self, words: str, offset: int = 0, limit: int = 5) -> Page[SearchHit]:
        """Return the articles that hold all the words, each with its best paragraph.

        Case and accents do not matter, the last word may be incomplete, and words in double
        quotation marks must follow one another. Any input is valid.
        """

        def ask(library: LibraryReader) -> Page[SearchHit]:
            found = library.search(words, offset=offset, limit=limit)
            hits = tuple(
                best_passage(words, one.heading, one.text, one.paragraphs) for one in found.items
            )
            return Page(hits, offset, found.total, more=found.more)

        return await self._search(ask)

    async def verify(self, claim: Claim) -> Verification:
        """Return who said the words, and where, if anybody did. Raises NoAnswer without words."""
        named: Collection[int] | None = None
        if claim.speaker:
            name = claim.speaker
            named = await self._ask(lambda _, index: _resolve(index, name))
        return await self._covering(await self._search(lambda lib: verify(lib, claim, named)))

    async def verify_again(
        self, verdict: Verdict, article_id: int, revision: int, span: Span, named: int | None
    ) -> Verification:
        """Return the verdict on words of an article, as an earlier answer cited them.

        Of a wording that differs only what was said is known. Raises UnknownArticle if the article
        is gone, StalePassage if its text was replaced.
        """

        def ask(library: LibraryReader) -> Verification:
            words = words_at(library, article_id, revision, span)
            return verify_again(library, words, verdict, named)

        return await self._search(ask)

    async def _covering(self, verification: Verification) -> Verification:
        """Add what the library covers if it does not hold the words."""
        if verification.verdict is not Verdict.ABSENT:
            return verification
        size = await self.size()
        days = await self._read(lambda library: library.get_days())
        return replace(verification, coverage=Coverage(size.articles, days))

    async def reason(self, article_id: int, revision: int, span: Span) -> AttributionReason:
        """Return why the quotation at exactly `span` has its speaker.

        Raises UnknownArticle if the article is gone, StalePassage if there is no such quotation.
        """

        def ask(library: LibraryReader) -> tuple[ArticleText, list[CitedQuotation]]:
            return get_text(library, article_id), library.list_quotations_in(article_id)

        found, quotations = await self._read(ask)
        quotation = next((one for one in quotations if one.citation.span == span), None)
        if found.heading.revision != revision or quotation is None:
            raise StalePassage("This is no longer a quotation in the article.")
        return await asyncio.to_thread(find_reason, found, quotation)

    async def paragraph(self, article_id: int, revision: int, span: Span) -> ParagraphView:
        """Return the paragraph in which a passage begins, with the passage marked.

        Only the quotation's own words are marked, not those between its parts. Raises
        UnknownArticle if the article is gone, StalePassage if its text was replaced.
        """

        def ask(
            library: LibraryReader,
        ) -> tuple[ArticleHeading, str, tuple[Paragraph, ...], tuple[Span, ...]]:
            found = get_text(library, article_id)
            parts = library.list_parts(article_id, span)
            return found.heading, found.text, found.paragraphs, parts

        article, text, blocks, parts = await self._read(ask)
        block = next((one for one in reversed(blocks) if one.span.start <= span.start), None)
        if article.revision != revision or block is None:
            raise StalePassage(
                "The article has changed since that answer: ask again to see the new text."
            )
        return _view(article, text, block, parts)

    async def paragraphs(
        self, article: int | str | None = None
    ) -> tuple[ArticleHeading, tuple[ParagraphView, ...]]:
        """Return an article's paragraphs, captions and subheads included.

        `article` is an id, typed words, or None for the newest. Raises UnknownArticle.
        """

        def ask(library: LibraryReader) -> ArticleText:
            found = article if isinstance(article, int) else find_article(library, article).id
            return get_text(library, found)

        found = await self._read(ask)
        return found.heading, tuple(
            _view(found.heading, found.text, block, ())
            for block in found.paragraphs
            if block.kind not in {ParagraphKind.HEADLINE, ParagraphKind.FURNITURE}
        )

    async def suggest_speakers(self, typed: str, limit: int = 25) -> list[SuggestedSpeaker]:
        """Return the speakers that the letters typed so far may mean, at first the most quoted."""
        known = await self._speakers.get(self._scope)
        if known is not None:
            return known.suggest(typed, limit)
        return await self._ask(lambda _, index: index.suggest(typed, limit))

    async def suggest_articles(
        self, typed: str, limit: int = 25, *, own: bool | None = None
    ) -> list[ArticleHeading]:
        """Return articles whose title or file name has the words typed so far, newest first.

        `own` limits them to the server's own articles (True) or to seeds (False).
        """
        if not WORD.search(typed):
            return await self._read(
                lambda library: library.list_articles(offset=0, limit=limit, own=own)
            )
        return await self._search(
            lambda library: library.list_articles_named(typed, limit=limit, own=own)
        )

    async def size(self) -> LibrarySize:
        """Return how much the library holds."""
        return await self._totals.ask(self._scope, lambda _, totals: totals.size)

    async def is_empty(self) -> bool:
        """Tell whether the library has no article."""
        return await self._read(lambda library: not library.list_articles(offset=0, limit=1))

    async def _ask(self, question: Callable[[LibraryReader, SpeakerIndex], Answer]) -> Answer:
        """Ask a question that needs the index of speakers."""
        return await self._speakers.ask(self._scope, question)

    async def _read(self, question: Callable[[LibraryReader], Answer]) -> Answer:
        """Ask a question that takes one look at an index of the database."""
        return await self._storage.read_library(self._scope, question, quick=True)

    async def _search(self, question: Callable[[LibraryReader], Answer]) -> Answer:
        """Ask a question that looks at every article with a word."""
        return await self._storage.read_library(self._scope, question)


def _index_speakers(library: LibraryCounts) -> SpeakerIndex:
    saved = library.get_speaker_index(LAYOUT)
    table = SpeakerTable.from_bytes(saved) if saved else None
    return SpeakerIndex(table) if table else SpeakerIndex.of(library.list_speaker_names())


def _resolve(index: SpeakerIndex, name: str) -> list[int]:
    """Return the ids of those who a name may mean: also of "Ann Lee of the ministry"."""
    fitting = [*index.resolve(name).fitting]
    head = name.partition(" of ")[0]
    if fitting or head == name or " " not in head:
        return fitting
    alone = [*index.resolve(head).fitting]
    return alone if len(alone) == 1 else []


def _count(library: LibraryCounts) -> tuple[Generation, SpeakerIndex, Totals]:
    return library.generation, _index_speakers(library), Totals.of(library)


def _summary(library: LibraryReader, article: ArticleHeading) -> ArticleSummary:
    quotations = library.list_quotations_in(article.id)
    return ArticleSummary(
        article=article,
        sentences=tuple(library.list_summary(article.id)),
        speakers=tuple(library.list_speakers_of(article.id)),
        unattributed=sum(quotation.speaker is None for quotation in quotations),
        dates=tuple(library.list_key_dates_of(article.id)),
    )


def _page(items: Sequence[Item], offset: int, limit: int) -> Page[Item]:
    return Page(tuple(items[offset : offset + limit]), offset, len(items))


def _profile(library: LibraryReader, speaker: Speaker) -> SpeakerProfile:
    quotations = library.list_quotations(speaker.id, offset=0, limit=MOST_READ)
    said_before = bool(list_wordings(library, quotations[0]))
    return make_profile(speaker, quotations, said_before=said_before)


def _view(
    article: ArticleHeading, text: str, block: Paragraph, passages: tuple[Span, ...]
) -> ParagraphView:
    """Return the whole block, with the passages cut to it; offsets count from its start."""
    start, end = block.span.start, block.span.end
    within = tuple(
        Span(one.start - start, min(one.end, end) - start)
        for one in passages
        if start <= one.start < end
    )
    return ParagraphView(article, block.number, block.kind, block.span.of(text), within)
