"""Finds when a speaker said nearly the same, and how the wordings differ.

The functions run in the thread that reads, on one state of the library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers.candidates import Candidate, list_candidates, passage_of, words_of
from bot.answers.comparison import LEAST_SHARED, SHORTEST_COMPARED, compare, mark_words
from bot.models.verification import Wording
from bot.models.wording import list_words

if TYPE_CHECKING:
    from bot.models.library import CitedQuotation
    from bot.storage.contract import LibraryReader

_LOOKED_AT = 60  # quotations that share words, by anybody


def list_wordings(library: LibraryReader, quotation: CitedQuotation) -> list[Wording]:
    """Return what the speaker of a quotation said in nearly the same words, oldest first.

    Each wording is there once, however many articles have it, with what differs from the newest
    one, which comes last. Empty if the speaker is unknown, or said it once.
    """
    alike = _list_alike(library, quotation)
    if len({one.quotation.citation for one in alike}) <= 1:
        return []
    alike.sort(key=lambda one: one.day)
    newest = alike[-1]
    groups: dict[tuple[str, ...], list[Candidate]] = {}
    for one in alike:
        groups.setdefault(tuple(word.form for word in one.words), []).append(one)
    latest_last = sorted(groups.values(), key=lambda group: newest in group)
    return [_wording(library, group, newest) for group in latest_last]


def _list_alike(library: LibraryReader, quotation: CitedQuotation) -> list[Candidate]:
    words = words_of(quotation)
    if len(words) < SHORTEST_COMPARED:
        return []
    found = list_candidates(library, words, limit=_LOOKED_AT)
    itself = next((one for one in found if one.quotation.citation == quotation.citation), None)
    if itself is None or itself.speaker_id is None:
        return []
    theirs = [one for one in found if one.speaker_id == itself.speaker_id]
    return [one for one in theirs if _is_alike(itself, one)]


def _is_alike(one: Candidate, other: Candidate) -> bool:
    """Tell whether most of the shorter one stands in the longer one."""
    shorter, longer = sorted((one, other), key=lambda candidate: len(candidate.words))
    if len(shorter.words) < SHORTEST_COMPARED:
        return False
    return compare(shorter.words, longer.words).shared >= LEAST_SHARED


def _wording(library: LibraryReader, group: list[Candidate], newest: Candidate) -> Wording:
    """Return the first of those that say the same, with what differs from the newest wording."""
    first = newest if newest in group else group[0]
    claim = " ".join(newest.quotation.texts)
    claimed = list_words(claim)
    marked = mark_words(compare(claimed, first.words))
    articles = len({one.quotation.citation.article.id for one in group})
    return Wording(passage_of(library, first, marked, claim, claimed), articles)
