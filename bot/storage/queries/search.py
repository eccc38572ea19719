"""Which editions fit the words that a member typed, or a whole text, and in what order."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bot.models.text import WORD
from bot.storage.engine import Columns, Term

if TYPE_CHECKING:
    from bot.storage.engine import FullText, ScopedSnapshot

# How many articles a search lists, and up to how many it counts.
MOST_FOUND = 1000

_PHRASE = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')

# Near-duplicates are found by the longest words of a text's first characters. A word counts more
# the fewer articles hold it; of one that many hold, only the newest are looked at.
_COMPARED_FROM = 3000
_COMPARED_WORDS = 24
_RARE = 200


def parse_terms(typed: str) -> list[Term]:
    """Return what was typed as terms, none if it holds no word.

    Words in quotation marks are one term. The last loose word may be the beginning of one.
    """
    typed = unicodedata.normalize("NFC", typed)
    phrases = map(WORD.findall, _PHRASE.findall(typed))
    loose = WORD.findall(_PHRASE.sub(" ", typed))
    terms = [Term(tuple(words)) for words in phrases if words]
    terms += [Term((word,)) for word in loose[:-1]]
    return [*terms, *(Term((word,), prefix=True) for word in loose[-1:])]


def find_articles(
    snapshot: ScopedSnapshot, full_text: FullText, typed: str
) -> tuple[list[int], bool]:
    """Return the editions that hold the words typed, and whether there are more.

    Those that hold all of them in the title come first, then the newest.
    """
    terms = parse_terms(typed)
    if not terms:
        return [], False
    titled = full_text.find(snapshot, terms, Columns.TITLE, limit=MOST_FOUND + 1)
    found = full_text.find(snapshot, terms, Columns.ARTICLE, limit=MOST_FOUND + 1)
    ordered = dict.fromkeys([*titled, *found])
    return [*ordered][:MOST_FOUND], len(ordered) > MOST_FOUND


def find_near_duplicates(
    snapshot: ScopedSnapshot, full_text: FullText, text: str, *, limit: int
) -> list[int]:
    """Return the editions that share most rare words with `text`, best first, then the newest."""
    words = {
        word.casefold()
        for word in WORD.findall(unicodedata.normalize("NFC", text[:_COMPARED_FROM]))
    }
    scores: dict[int, float] = {}
    for word in sorted(words, key=lambda word: (-len(word), word))[:_COMPARED_WORDS]:
        found = full_text.find(snapshot, [Term((word,))], Columns.ARTICLE, limit=_RARE)
        for edition_id in found:
            scores[edition_id] = scores.get(edition_id, 0) + 1 / len(found)
    return sorted(scores, key=lambda one: (-scores[one], -one))[:limit]
