"""What a post cites, as it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.library import CitedQuotation
from bot.storage.records import PostCitation, PostPart, PostRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.briefing import BriefingContent, BriefingItem
    from bot.models.library import CitedDate, CitedSentence


def record_of(content: BriefingContent) -> PostRecord:
    """Return what a delivery remembers of its post."""
    citations = tuple(_citations(content))
    return PostRecord(content.news_mark, content.quotation_key, content.more, citations)


def _citations(content: BriefingContent) -> Iterator[PostCitation]:
    for item in filter(None, content.items):
        yield from _of_item(item)
    if content.quotation:
        yield _cite(PostPart.DAY_QUOTATION, content.quotation)
    for date in content.on_this_day:
        yield _cite(PostPart.ON_THIS_DAY, date)
    for date in content.upcoming:
        yield _cite(PostPart.UPCOMING, date)


def _of_item(item: BriefingItem) -> Iterator[PostCitation]:
    part = PostPart.CHANGED_ARTICLE if item.changed else PostPart.ARTICLE
    yield PostCitation(part, item.article.slug)
    for sentence in item.sentences:
        yield _cite(PostPart.SENTENCE, sentence)
    if item.quotation:
        yield _cite(PostPart.QUOTATION, item.quotation)
    for date in item.dates:
        yield _cite(PostPart.DATE, date)


def _cite(part: PostPart, cited: CitedQuotation | CitedDate | CitedSentence) -> PostCitation:
    citation = cited.citation
    return PostCitation(part, citation.article.slug, citation.span.start, words_of(cited))


def words_of(cited: CitedQuotation | CitedDate | CitedSentence) -> str:
    """Return the words that begin at the citation: of a split quotation its first part."""
    return cited.texts[0] if isinstance(cited, CitedQuotation) else cited.text
