"""What a server may ask of the library: questions in, models out, for commands and buttons alike.

Every answer cites: what it shows stands in a paragraph that it names.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from bot.errors import AmbiguousSpeaker, StalePassage, UnknownArticle, UnknownSpeaker
from bot.likeness import alike, runs, to_likeness_query
from bot.models import (
    ArticleSummary,
    LibrarySize,
    Page,
    Paragraph,
    ParagraphKind,
    ParagraphView,
    Scope,
    Span,
)
from bot.searching import best_passage, to_query
from bot.speakers import SpeakerIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.models import (
        ArticleHeading,
        CitedDate,
        CitedQuotation,
        SearchHit,
        Speaker,
    )
    from bot.storage import Storage
    from bot.storage.library_own import Generation

Item = TypeVar("Item")

_GONE = "That article is no longer in the library: /articles lists those that are."


# Of how many servers that have a library of their own an index is kept; the seeds' index, which
# all others share, is one of them. One of 50,000 speakers takes some 5 MB.
_MOST_KNOWN = 32


@dataclass(slots=True)
class _Known:
    """What was counted in one state of one scope's library."""

    generation: Generation | None = None
    index: SpeakerIndex = field(default_factory=lambda: SpeakerIndex(()))
    size: LibrarySize = field(default_factory=lambda: LibrarySize(0, 0, 0))
    key_dates: int = 0
    refreshing: asyncio.Lock = field(default_factory=asyncio.Lock)


class Archive:
    """Gives each server answers from what it may see."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._known: dict[Scope, _Known] = {}

    def of(self, guild_id: int | None) -> Answers:
        """Return what answers a server's questions, None for those asked in no server.

        It costs nothing to make.
        """
        return Answers(self._storage, Scope(guild_id), self._known_in)

    def _known_in(self, scope: Scope) -> _Known:
        found = self._known.pop(scope, None) or _Known()
        self._known[scope] = found  # now the one that was asked for last
        while len(self._known) > _MOST_KNOWN:
            del self._known[next(iter(self._known))]
        return found


class Answers:
    """Answers from one scope's library as it is at the moment of the question."""

    def __init__(self, storage: Storage, scope: Scope, known_in: Callable[[Scope], _Known]) -> None:
        self._library = storage.library_of(scope)
        self._own = storage.own
        self._scope = scope
        self._known_in = known_in

    async def quotations(
        self, speaker: str, *, article: str | None = None, offset: int = 0, limit: int = 5
    ) -> tuple[Speaker, Page[CitedQuotation]]:
        """Return who `speaker` means and some of the quotations, newest article first.

        Raises UnknownSpeaker, AmbiguousSpeaker or UnknownArticle. With an `article`, only those
        of that article are counted and shown.
        """
        article_id = (await self._find_article(article)).id if article else None
        found = await self.find_speaker(speaker)
        return found, await self.quotations_of(
            found.id, article_id=article_id, offset=offset, limit=limit
        )

    async def quotations_of(
        self, speaker_id: int, *, article_id: int | None = None, offset: int = 0, limit: int = 5
    ) -> Page[CitedQuotation]:
        """Return some of a speaker's quotations; none where the speaker is gone."""
        if article_id is not None:
            found = await self._library.list_quotations_in(article_id, speaker_id)
            return _page(found, offset, limit)
        index = await self._fresh_index()
        items = await self._library.list_quotations(speaker_id, offset=offset, limit=limit)
        return Page(tuple(items), offset, index.count(speaker_id))

    async def quotations_in(
        self, article_id: int, *, offset: int = 0, limit: int = 5
    ) -> tuple[ArticleHeading, Page[CitedQuotation]]:
        """Return some of an article's quotations, whoever said them, in the order of the text.

        Raises UnknownArticle where the article is gone.
        """
        article = await self._article(article_id)
        found = await self._library.list_quotations_in(article_id)
        return article, _page(found, offset, limit)

    async def find_speaker(self, typed: str) -> Speaker:
        """Return whom `typed` means; UnknownSpeaker or AmbiguousSpeaker where that isn't clear."""
        index = await self._fresh_index()
        match = index.resolve(typed)
        if len(match.fitting) == 1:
            found = await self._speakers(index, match.fitting)
            if found:
                return found[0]
        if match.fitting:
            candidates = await self._speakers(index, match.fitting[:25])
            raise AmbiguousSpeaker(
                f"Several people fit “{_short(typed)}”: choose one.", tuple(candidates)
            )
        raise UnknownSpeaker(await self._who_can_be_asked_for(index, typed, match.near))

    async def get_speaker(self, speaker_id: int) -> Speaker:
        """Return the speaker with that id; UnknownSpeaker where nobody of it is quoted now."""
        index = await self._fresh_index()
        found = await self._speakers(index, (speaker_id,)) if index.count(speaker_id) else []
        if not found:
            raise UnknownSpeaker("That speaker is no longer quoted: /speakers lists who is.")
        return found[0]

    async def summary(self, article: str | None = None) -> ArticleSummary:
        """Return what stands for an article, the newest where none is named.

        Raises UnknownArticle, also for an empty library.
        """
        return await self._summary(await self._find_article(article))

    async def summary_of(self, article_id: int) -> ArticleSummary:
        """Return what stands for the article with that id; UnknownArticle where it is gone."""
        return await self._summary(await self._article(article_id))

    async def speakers(self, offset: int = 0, limit: int = 10) -> Page[Speaker]:
        """Return some of those who are quoted, the most quoted first, those without a name last."""
        index = await self._fresh_index()
        items = await self._speakers(index, index.ids[offset : offset + limit])
        return Page(tuple(items), offset, len(index))

    async def dates(
        self, article: str | None = None, offset: int = 0, limit: int = 10
    ) -> Page[CitedDate]:
        """Return some key dates: those of the newest article first, then by day.

        Expressions of one article for the same days are one. Raises UnknownArticle.
        """
        if article:
            found = await self._find_article(article)
            return await self.dates_of(found.id, offset=offset, limit=limit)
        known = await self._fresh()
        items = await self._library.list_key_dates(offset=offset, limit=limit)
        return Page(tuple(items), offset, known.key_dates)

    async def dates_of(
        self, article_id: int, *, offset: int = 0, limit: int = 10
    ) -> Page[CitedDate]:
        """Return some of one article's key dates by day; none where the article is gone."""
        return _page(await self._library.list_key_dates_of(article_id), offset, limit)

    async def articles(self, offset: int = 0, limit: int = 10) -> Page[ArticleHeading]:
        """Return some articles, the newest first."""
        items = await self._library.list_articles(offset=offset, limit=limit)
        return Page(tuple(items), offset, (await self.size()).articles)

    async def search(self, words: str, offset: int = 0, limit: int = 5) -> Page[SearchHit]:
        """Return the articles that hold all the words, each with its best paragraph.

        Case and accents do not count, the last word may be the beginning of one, and words in
        double quotation marks must follow one another. Nothing that is typed is an error.
        """
        query = to_query(words)
        if query is None:
            return Page((), offset, 0)
        found = await self._library.search(query, offset=offset, limit=limit)
        hits = await asyncio.to_thread(
            lambda: tuple(best_passage(words, *article) for article in found)
        )
        return Page(hits, offset, await self._library.count_found(query))

    async def paragraph(self, article_id: int, revision: int, span: Span) -> ParagraphView:
        """Return the paragraph in which a passage begins, with the passage marked.

        Raises UnknownArticle where the article is gone, StalePassage where its text was replaced.
        """
        article, text, blocks = await self._text(article_id)
        block = next((one for one in reversed(blocks) if one.span.start <= span.start), None)
        if article.revision != revision or block is None:
            raise StalePassage(
                "The article was replaced since that answer: ask again to see its new text."
            )
        return _view(article, text, block, span)

    async def paragraphs(
        self, article: int | str | None = None, *, offset: int = 0, limit: int = 5
    ) -> tuple[ArticleHeading, Page[ParagraphView]]:
        """Return some of an article's paragraphs, captions and subheads included.

        `article` is an id, what was typed, or None for the newest. Raises UnknownArticle.
        """
        found = article if isinstance(article, int) else (await self._find_article(article)).id
        heading, text, blocks = await self._text(found)
        views = [
            _view(heading, text, block, None)
            for block in blocks
            if block.kind not in {ParagraphKind.HEADLINE, ParagraphKind.FURNITURE}
        ]
        return heading, _page(views, offset, limit)

    async def suggest_speakers(self, typed: str, limit: int = 25) -> list[Speaker]:
        """Return whom may be meant by what was typed so far; the most quoted for nothing typed."""
        index = await self._fresh_index()
        return await self._speakers(index, index.suggest(typed, limit))

    async def suggest_articles(
        self, typed: str, limit: int = 25, *, own: bool | None = None
    ) -> list[ArticleHeading]:
        """Return articles whose title or file name holds the words typed so far, newest first.

        Only the server's own, or only seeds, where `own` is not None.
        """
        query = to_query(typed)
        if query is None:
            return await self._library.list_articles(offset=0, limit=limit, own=own)
        return await self._library.list_articles_named(query, limit=limit, own=own)

    async def find_like(self, text: str, *, but: str = "") -> ArticleHeading | None:
        """Return an article, not the one of slug `but`, that tells the same in like words."""
        query = to_likeness_query(text)
        if query is None:
            return None
        found = await self._library.search(query, offset=0, limit=5)
        ours = await asyncio.to_thread(runs, text)
        for article, other, _ in found:
            if article.slug != but and alike(ours, await asyncio.to_thread(runs, other)):
                return article
        return None

    async def size(self) -> LibrarySize:
        """Return how much the library holds."""
        return (await self._fresh()).size

    async def _fresh_index(self) -> SpeakerIndex:
        return (await self._fresh()).index

    async def _fresh(self) -> _Known:
        """Return what is known of the library as it is, counted anew where it changed."""
        known = self._known_in((await self._own.get_generation(self._scope)).scope)
        async with known.refreshing:
            generation = await self._own.get_generation(self._scope)
            if generation != known.generation:
                names = await self._library.list_speaker_names()
                known.index = await asyncio.to_thread(SpeakerIndex, names)
                known.size = await self._library.get_size()
                known.key_dates = await self._library.count_key_dates()
                known.generation = generation
        return known

    async def _speakers(self, index: SpeakerIndex, ids: Sequence[int]) -> list[Speaker]:
        return await self._library.list_speakers({one: index.count(one) for one in ids})

    async def _who_can_be_asked_for(
        self, index: SpeakerIndex, typed: str, near: Sequence[int]
    ) -> str:
        found = await self._speakers(index, near or index.ids[:5])
        if not found:
            return "Nobody is quoted yet: the library holds no quotations."
        names = ", ".join(dict.fromkeys(speaker.name for speaker in found))
        asked = f"Nobody called “{_short(typed)}” is quoted."
        return f"{asked} Did you mean {names}?" if near else f"{asked} You can ask for {names}."

    async def _find_article(self, typed: str | None) -> ArticleHeading:
        """Return the article that `typed` means: a slug, else words of a title; the newest."""
        typed = (typed or "").strip()
        if not typed:
            newest = await self._library.list_articles(offset=0, limit=1)
            if not newest:
                raise UnknownArticle("The library holds no articles yet.")
            return newest[0]
        with_slug = await self._library.list_articles_with_slug(typed)
        if with_slug and (len(with_slug) == 1 or with_slug[0].slug == typed):
            return with_slug[0]
        query = to_query(typed)
        named = await self._library.list_articles_named(query, limit=25) if query else []
        exact = [one for one in named if one.title.casefold() == typed.casefold()]
        if not named:
            raise UnknownArticle(
                f"No article is called “{_short(typed)}”: /articles lists those that there are."
            )
        return (exact or named)[0]

    async def _article(self, article_id: int) -> ArticleHeading:
        article = await self._library.get_article(article_id)
        if article is None:
            raise UnknownArticle(_GONE)
        return article

    async def _text(self, article_id: int) -> tuple[ArticleHeading, str, tuple[Paragraph, ...]]:
        found = await self._library.get_text(article_id)
        if found is None:
            raise UnknownArticle(_GONE)
        return found

    async def _summary(self, article: ArticleHeading) -> ArticleSummary:
        speakers = await self._library.list_speakers_of(article.id)
        quotations = await self._library.list_quotations_in(article.id)
        return ArticleSummary(
            article=article,
            sentences=tuple(await self._library.list_summary(article.id)),
            speakers=tuple(speakers),
            unattributed=sum(quotation.speaker is None for quotation in quotations),
            dates=tuple(await self._library.list_key_dates_of(article.id)),
        )


def _page(items: Sequence[Item], offset: int, limit: int) -> Page[Item]:
    return Page(tuple(items[offset : offset + limit]), offset, len(items))


def _view(
    article: ArticleHeading, text: str, block: Paragraph, passage: Span | None
) -> ParagraphView:
    """Return the whole block; the passage is cut to it, and counted from its start."""
    start, end = block.span.start, block.span.end
    within = passage and Span(min(passage.start, end) - start, min(passage.end, end) - start)
    return ParagraphView(article, block.number, block.kind, block.span.of(text), within)


def _short(typed: str) -> str:
    """Return what was typed, short enough to be repeated in a sentence."""
    return typed if len(typed) <= 60 else f"{typed[:59]}…"
