"""The passes of the reader in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import Article
from bot.models.link import clean_link
from bot.parsing.attribution import attribute
from bot.parsing.dates import find_time_expressions, with_lead_date
from bot.parsing.document import read_document
from bot.parsing.headlines import find_headline_passages
from bot.parsing.narration import read_narration
from bot.parsing.people import find_people
from bot.parsing.quotation_marks import find_marked_passages
from bot.parsing.sentences import find_sentences
from bot.parsing.structure.derived_day import derive_day
from bot.parsing.summary import summarise
from bot.parsing.titles import derive_title

if TYPE_CHECKING:
    from datetime import date


def read_article(
    text: str, *, slug: str, published: date | None = None, received: date | None = None
) -> Article:
    """Read a news article.

    `text` is kept as it is, so that every offset in the answer refers to it. `published` is the
    day of publication where the caller knows it; it leads over what the text says, and dates
    like "Monday" are reckoned from it. `received` is the day on which the text came in, which
    helps to work out the year of a dateline that names none. Raises nothing, whatever the text.
    """
    document = read_document(text)
    known = published or document.published
    published = known or derive_day(document, received)
    sentences = find_sentences(document)
    passages = find_marked_passages(document)
    if quoted := find_headline_passages(document, passages):
        passages = tuple(sorted((*quoted, *passages)))
    narration = read_narration(document, passages)
    quotations, people = attribute(narration, find_people(narration))
    return Article(
        slug=slug,
        text=text,
        title=document.headline.of(text)
        if document.headline
        else derive_title(document, sentences),
        title_derived=document.headline is None,
        published=published,
        published_derived=known is None and published is not None,
        source=document.source,
        link=clean_link(document.link or ""),
        paragraphs=document.paragraphs,
        people=people,
        quotations=quotations,
        time_expressions=with_lead_date(find_time_expressions(document, sentences, published)),
        summary=summarise(document, sentences),
    )
