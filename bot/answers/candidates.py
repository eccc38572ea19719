"""Quotations that are compared with a claim or with each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bot.answers.compared_passages import covered, cut_pieces, words_in
from bot.answers.lookup import get_text
from bot.models.verification import Mark, Passage
from bot.models.wording import Word, list_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.models.library import CitedQuotation
    from bot.storage.contract import LibraryReader

SHORTEST_RUN = 3  # words; the index of runs does not find fewer


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quotation of the library with its words; `speaker_id` is None if it is not known."""

    quotation: CitedQuotation
    speaker_id: int | None
    words: Sequence[Word]

    @property
    def day(self) -> date:
        """Return the day of the article, the first of all days if it has none."""
        return self.quotation.citation.article.published or date.min


def list_candidates(
    library: LibraryReader, words: Sequence[Word], *, limit: int
) -> list[Candidate]:
    """Return the quotations that share most runs of words with `words`, best first."""
    if len(words) < SHORTEST_RUN:
        return []
    return _candidates(library.list_quotations_sharing(words, limit=limit))


def list_interrupted(
    library: LibraryReader, words: Sequence[Word], *, limit: int
) -> list[Candidate]:
    """Return the quotations that stand in `words` with other words between theirs, best first."""
    return _candidates(library.list_quotations_within(words, limit=limit))


def _candidates(found: Iterable[tuple[int | None, CitedQuotation]]) -> list[Candidate]:
    return [Candidate(quotation, speaker, words_of(quotation)) for speaker, quotation in found]


def words_of(quotation: CitedQuotation) -> list[Word]:
    """Return a quotation's words; each tells where it stands in its own part."""
    return [word for text in quotation.texts for word in list_words(text)]


def passage_of(
    library: LibraryReader,
    candidate: Candidate,
    marked: Iterable[tuple[Mark, range]],
    claim: str,
    claimed: Sequence[Word] = (),
) -> Passage:
    """Return whole sentences of a quotation with its words marked.

    The places of added words are those of `claimed`, the words of `claim`.
    """
    quotation = candidate.quotation
    citation = quotation.citation
    article = get_text(library, citation.article.id)
    parts = library.list_parts(citation.article.id, citation.span)
    words = words_in(article.text, parts)
    pieces = [
        (mark, [(claimed if mark is Mark.ADDED else words)[at] for at in places])
        for mark, places in marked
    ]
    return Passage(
        citation,
        tuple(cut_pieces(article, parts, pieces, claim)),
        covered(pieces),
        quotation,
        candidate.speaker_id,
    )
