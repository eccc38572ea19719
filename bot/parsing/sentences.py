"""Where sentences begin and end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models import Paragraph, Span

if TYPE_CHECKING:
    from bot.parsing.document import Document

_SENTENCE = re.compile(r"\S.*?(?:[.!?][\"”’']*(?=\s+[A-Z\"“‘'])|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its closing punctuation and marks, and the block that it stands in."""

    span: Span
    paragraph: Paragraph


def find_sentences(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of every block, in the order of the text."""
    return tuple(
        Sentence(Span(p.span.start + m.start(), p.span.start + m.end()), p)
        for p in document.paragraphs
        for m in _SENTENCE.finditer(p.span.of(document.text))
    )
