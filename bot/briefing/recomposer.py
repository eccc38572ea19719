"""Composes a sent post again, from the library as it is now.

What it cites is found by its words at their place. If the text was replaced, the words must be in
it exactly once; what cannot be found for certain is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from bot.briefing.citations import words_of
from bot.models.article import Span
from bot.models.briefing import BriefingContent, BriefingItem
from bot.models.library import Citation, CitedDate, CitedQuotation, CitedSentence, Scope
from bot.storage.records import PostPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from bot.answers.archive import Answers
    from bot.storage.contract import LibraryReader, Storage
    from bot.storage.records import ArticleText, PostCitation, SentPost

_ARTICLES = {PostPart.ARTICLE, PostPart.CHANGED_ARTICLE}
_OF_ARTICLES = {PostPart.SENTENCE, PostPart.QUOTATION, PostPart.DATE}

Cited = TypeVar("Cited", CitedQuotation, CitedDate)


async def recompose(
    storage: Storage, answers: Answers, guild_id: int, post: SentPost
) -> BriefingContent:
    """Return what a server's post tells if it is posted now: its citations as they stand."""
    content = await storage.read_library(
        Scope(guild_id), lambda library: _content(library, post), quick=True
    )
    if content.quotation is None:
        return content
    citation = content.quotation.citation
    paragraph = await answers.paragraph(
        citation.article.id, citation.article.revision, citation.span
    )
    return replace(content, paragraph=paragraph)


def _content(library: LibraryReader, post: SentPost) -> BriefingContent:
    sources, cited, day = _Sources(library), post.citations, post.slot.day
    quotation = sources.find_quotation(cited, PostPart.DAY_QUOTATION)
    return BriefingContent(
        day=day,
        items=tuple(_item(sources, group) for group in _by_article(cited)),
        more=post.more,
        quotation=quotation,
        paragraph=None,
        on_this_day=tuple(
            found
            for found in sources.find_dates(cited, PostPart.ON_THIS_DAY)
            if _is_anniversary(found, day)
        ),
        upcoming=tuple(
            found
            for found in sources.find_dates(cited, PostPart.UPCOMING)
            if found.first_day >= day
        ),
        news_mark=0,
        quotation_gone=quotation is None
        and any(one.part is PostPart.DAY_QUOTATION for one in cited),
    )


def _by_article(citations: Sequence[PostCitation]) -> Iterator[list[PostCitation]]:
    """Yield each article's citation together with those of its parts, which follow it."""
    group: list[PostCitation] = []
    for citation in citations:
        if citation.part in _ARTICLES:
            if group:
                yield group
            group = [citation]
        elif citation.part in _OF_ARTICLES:
            group.append(citation)
    if group:
        yield group


def _item(sources: _Sources, cited: Sequence[PostCitation]) -> BriefingItem | None:
    article = sources.get(cited[0].slug)
    if article is None:
        return None
    return BriefingItem(
        article.text.heading,
        tuple(article.find_sentences(cited)),
        sources.find_quotation(cited, PostPart.QUOTATION),
        tuple(sources.find_dates(cited, PostPart.DATE)),
        changed=cited[0].part is PostPart.CHANGED_ARTICLE,
    )


def _is_anniversary(found: CitedDate, day: date) -> bool:
    then = found.first_day
    return found.last_day == then < day and (then.month, then.day) == (day.month, day.day)


@dataclass(frozen=True, slots=True)
class _Source:
    """An article as the server sees it now."""

    text: ArticleText
    quotations: Sequence[CitedQuotation]
    dates: Sequence[CitedDate]

    def find(self, citation: PostCitation, candidates: Iterable[Cited]) -> Cited | None:
        """Return what stands where the citation stood, or has its words in a new text."""
        start, words = citation.start, citation.words
        if self.text.text.startswith(words, start):
            place = Span(start, start + len(words))
            there = (one for one in candidates if one.citation.span.overlaps(place))
            return min(there, key=lambda one: abs(one.citation.span.start - start), default=None)
        alike = [one for one in candidates if words_of(one) == words]
        return alike[0] if len(alike) == 1 else None

    def find_sentences(self, cited: Iterable[PostCitation]) -> Iterator[CitedSentence]:
        """Yield the cited sentences that the text still holds."""
        text = self.text.text
        for one in cited:
            if one.part is not PostPart.SENTENCE:
                continue
            if text.startswith(one.words, one.start):
                yield self._sentence(one.start, one.words)
            elif text.count(one.words) == 1:
                yield self._sentence(text.index(one.words), one.words)

    def _sentence(self, start: int, words: str) -> CitedSentence:
        blocks = self.text.paragraphs
        block = next(one for one in reversed(blocks) if one.span.start <= start)
        span = Span(start, start + len(words))
        return CitedSentence(words, Citation(self.text.heading, span, block.number, block.kind))


class _Sources:
    """The articles that a post cites, each read once."""

    def __init__(self, library: LibraryReader) -> None:
        self._library = library
        self._known: dict[str, _Source | None] = {}

    def get(self, slug: str) -> _Source | None:
        """Return an article; None if the server does not see it any more."""
        if slug not in self._known:
            self._known[slug] = self._read(slug)
        return self._known[slug]

    def _read(self, slug: str) -> _Source | None:
        library = self._library
        ids = [one.id for one in library.list_articles_with_slug(slug) if one.slug == slug]
        text = library.get_text(ids[0]) if ids else None
        if text is None:
            return None
        return _Source(text, library.list_quotations_in(ids[0]), library.list_key_dates_of(ids[0]))

    def find_quotation(
        self, cited: Iterable[PostCitation], part: PostPart
    ) -> CitedQuotation | None:
        """Return the quotation that is cited as this part, None if there is none now."""
        for one in cited:
            if one.part is part and (article := self.get(one.slug)):
                return article.find(one, article.quotations)
        return None

    def find_dates(self, cited: Iterable[PostCitation], part: PostPart) -> Iterator[CitedDate]:
        """Yield the dates that are cited as this part and are still key dates."""
        for one in cited:
            if one.part is part and (article := self.get(one.slug)):
                found = article.find(one, article.dates)
                if found:
                    yield found
