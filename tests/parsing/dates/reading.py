"""A short way to ask what the reader makes of a sentence or two."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, ParagraphKind, Span
from bot.parsing.dates import find_time_expressions
from bot.parsing.document import read_document
from bot.parsing.sentences import Sentence

if TYPE_CHECKING:
    from bot.models.article import TimeExpression

MONDAY = date(2020, 11, 23)

_SENTENCE = re.compile(r"\S.*?(?<![ap]\.m)[.!?](?=\s[A-Z\"]|\s*\Z)|\S.*\Z", re.DOTALL)


def read(
    text: str, published: date | None = MONDAY, kind: ParagraphKind = ParagraphKind.BODY
) -> tuple[TimeExpression, ...]:
    """Return the time expressions of `text`, cut into sentences by the plainest of rules."""
    paragraph = Paragraph(int(kind is ParagraphKind.BODY), kind, Span(0, len(text)))
    sentences = tuple(
        Sentence(Span(match.start(), match.end()), paragraph) for match in _SENTENCE.finditer(text)
    )
    return find_time_expressions(read_document(text), sentences, published)


def values(text: str, published: date | None = MONDAY) -> list[tuple[str, str]]:
    """Return each expression's words and value."""
    return [(found.span.of(text), found.value) for found in read(text, published)]


def value_of(text: str, published: date | None = MONDAY) -> str:
    """Return the value of the only expression in `text`."""
    (found,) = values(text, published)
    return found[1]


def keys(text: str, published: date | None = MONDAY) -> list[str]:
    """Return the words of the key expressions."""
    return [found.span.of(text) for found in read(text, published) if found.key]
