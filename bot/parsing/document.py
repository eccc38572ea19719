"""What each block of a file is: header, headline, byline, dateline, caption, body, furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models import Paragraph, ParagraphKind, Span

if TYPE_CHECKING:
    from datetime import date

_BLOCK = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its blocks, in the order of the text; they never overlap."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    headline: Span | None
    published: date | None
    source: str | None

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The numbered paragraphs, which tell the story."""
        return tuple(p for p in self.paragraphs if p.kind is ParagraphKind.BODY)


def read_document(text: str) -> Document:
    """Split `text` into blocks and tell what each is."""
    paragraphs = tuple(
        Paragraph(number, ParagraphKind.BODY, Span(m.start(), m.start() + len(m[0].rstrip())))
        for number, m in enumerate(_BLOCK.finditer(text), start=1)
    )
    return Document(text, paragraphs, headline=None, published=None, source=None)
