"""Articles for tests, made from marked-up text instead of by the reader.

`[words]` is a quotation, `[words|Name]` one by somebody; the marks become quotation marks.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from bot.models.article import (
    Article,
    Basis,
    Paragraph,
    ParagraphKind,
    Person,
    PersonKind,
    Quotation,
    QuotationKind,
    Span,
    SummarySentence,
    TimeExpression,
)
from bot.storage.records import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

_QUOTATION = re.compile(r"\[([^|\]]*)(?:\|([^\]]*))?\]")


def build_article(
    slug: str,
    *paragraphs: str,
    title: str | None = None,
    published: date | None = date(2020, 11, 23),
    people: Iterable[Person] = (),
    days: Iterable[tuple[str, date]] = (),
) -> Article:
    """Return an article of these paragraphs; `days` are words in it and the day they mean.

    Everybody who is quoted and not among `people` is a person with the last word as surname.
    """
    text, spans, quoted = "", [], []
    for number, paragraph in enumerate(paragraphs, 1):
        start = len(text)
        position = 0
        for match in _QUOTATION.finditer(paragraph):
            text += paragraph[position : match.start()] + "“"
            quoted.append((Span(len(text), len(text) + len(match[1])), match[2], number))
            text += match[1] + "”"
            position = match.end()
        text += paragraph[position:]
        spans.append(Paragraph(number, ParagraphKind.BODY, Span(start, len(text))))
        text += "\n\n"
    known = {person.name: person for person in people}
    for _, name, _ in quoted:
        if name:
            known.setdefault(name, Person(name, PersonKind.PERSON, name.split()[-1]))
    return Article(
        slug=slug,
        text=text,
        title=title or f"The story of {slug}",
        title_derived=title is None,
        published=published,
        source="Yonhap",
        paragraphs=tuple(spans),
        people=tuple(known.values()),
        quotations=tuple(
            Quotation(
                number=number,
                spans=(span,),
                kind=QuotationKind.DIRECT,
                speaker=name,
                basis=Basis.NAMED if name else Basis.NONE,
                mention=None,
                paragraph=paragraph,
            )
            for number, (span, name, paragraph) in enumerate(quoted, 1)
        ),
        time_expressions=tuple(_expression(text, spans, words, day) for words, day in days),
        summary=(SummarySentence(spans[0].span, 1),),
    )


def _expression(text: str, blocks: list[Paragraph], words: str, day: date) -> TimeExpression:
    start = text.index(words)
    block = next(block for block in reversed(blocks) if block.span.start <= start)
    return TimeExpression(
        span=Span(start, start + len(words)),
        value=day.isoformat(),
        first_day=day,
        last_day=day,
        key=True,
        sentence=block.span,
        event=None,
        paragraph=block.number,
    )


def as_reading(article: Article, reader_version: int = 1) -> Reading:
    """Return the article as if a file with its text had been read."""
    return Reading(article, article.text.encode(), reader_version)
