"""Names, titles, roles and aliases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models import Person
    from bot.parsing.document import Document
    from bot.parsing.sentences import Sentence


@dataclass(frozen=True, slots=True)
class People:
    """Everybody whom the article names."""

    all: tuple[Person, ...]


def find_people(document: Document, sentences: tuple[Sentence, ...]) -> People:
    """Find who is named, under which forms and with which roles."""
    del document, sentences
    return People(())
