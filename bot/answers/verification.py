"""Tells whether somebody said these words, and who it was.

The functions run in the thread that reads, on one state of the library.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answers.candidates import (
    SHORTEST_RUN,
    Candidate,
    list_candidates,
    list_interrupted,
    passage_of,
    words_of,
)
from bot.answers.comparison import (
    LEAST_SHARED,
    SHORTEST_COMPARED,
    can_compare,
    compare,
    differing,
    find_words,
    holds_part,
    mark_words,
    name_change,
    uncovered,
)
from bot.answers.lookup import get_text
from bot.answers.written_words import find_written
from bot.errors import NoAnswer, StalePassage
from bot.models.article import Span
from bot.models.verification import Change, Claim, Mark, Verdict, Verification
from bot.models.wording import Word, count_written, list_claimed_words, list_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.answers.comparison import Comparison
    from bot.storage.contract import LibraryReader

_CANDIDATES = 12  # quotations that share runs of words
_MOST_COMPARED = 8  # of them, word by word
_LONGEST_INTERRUPTED = 60  # words of a claim that may stand between those of a quotation
_MOST_SHOWN = 3  # places of the same words, or parts of a joined quotation
_MOST_OF_SPEAKER = 300  # quotations that are looked through if the words are too common to tell
_MOST_WITH_PHRASE = 30  # articles that hold the words as a phrase
# The share that several quotations must hold of the words that they are joined to.
_LEAST_JOINED = 0.8


def verify(
    library: LibraryReader, claim: Claim, named: Collection[int] | None = None
) -> Verification:
    """Return the verdict on a claim, and the places that prove it.

    `named` are the ids of those who its speaker may be, None if it names nobody. Raises NoAnswer
    if the claim holds no words.
    """
    return replace(_judge(library, claim, named), named=next(iter(named or ()), None))


def _judge(library: LibraryReader, claim: Claim, named: Collection[int] | None) -> Verification:
    words = list_claimed_words(claim.words)
    if all(word.aside for word in words):
        raise NoAnswer("There are no words to look for: give me the words of a quotation.")
    candidates = list_candidates(library, list_words(claim.words), limit=_CANDIDATES)
    said = _having(candidates, words)
    if not said or (named and not _by(said, named)):
        said += _find_common(library, claim, words, named or (), found=len(said))
    if said:
        return _verbatim(library, claim, said, named)
    if written := find_written(library, claim, words):
        return Verification(claim, Verdict.WRITTEN, (written,))
    if count_written(words) < SHORTEST_COMPARED:
        return Verification(claim, Verdict.ABSENT)
    comparable = [one for one in candidates if can_compare(words, one.words)]
    found = _differently(library, claim, words, comparable, named)
    if found.verdict is Verdict.ABSENT and len(words) <= _LONGEST_INTERRUPTED:
        # No three words of a quotation may follow one another in the claim.
        interrupted = list_interrupted(library, list_words(claim.words), limit=_MOST_COMPARED)
        comparable = [one for one in interrupted if can_compare(words, one.words)]
        return _differently(library, claim, words, comparable, named)
    return found


def words_at(library: LibraryReader, article_id: int, revision: int, span: Span) -> str:
    """Return the words of an article at a place, of a quotation without those between its parts.

    Raises UnknownArticle if the article is gone, StalePassage if its text was replaced.
    """
    article = get_text(library, article_id)
    if article.heading.revision != revision:
        raise StalePassage(
            "The article has changed since that answer: ask again to see the new text."
        )
    for quotation in library.list_quotations_in(article_id):
        if quotation.citation.span.covers(span):
            parts = library.list_parts(article_id, quotation.citation.span)
            within = [
                Span(max(part.start, span.start), min(part.end, span.end)).of(article.text)
                for part in parts
                if part.overlaps(span)
            ]
            return " ".join(within)
    return span.of(article.text)


def verify_again(
    library: LibraryReader, words: str, verdict: Verdict, named: int | None
) -> Verification:
    """Return the verdict on an article's own words, for a claim that had this verdict.

    `named` is the id of the speaker that the claim named. What a wording differed in is gone.
    """
    others: list[int] | None = [] if verdict is Verdict.SAID_BY_OTHER else None
    found = verify(library, Claim(words), [named] if named else others)
    if verdict is Verdict.SAID_DIFFERENTLY:
        return replace(found, verdict=verdict, passages=found.passages[:1], more=0)
    return found


_Said = tuple[Candidate, range]  # a quotation, and the places of the claim's words in it


def _having(candidates: Iterable[Candidate], words: Sequence[Word]) -> list[_Said]:
    return [(one, places) for one in candidates if (places := find_words(words, one.words))]


def _by(said: Iterable[_Said], named: Collection[int]) -> list[_Said]:
    return [one for one in said if one[0].speaker_id in named]


def _find_common(
    library: LibraryReader,
    claim: Claim,
    words: Sequence[Word],
    named: Collection[int],
    *,
    found: int,
) -> list[_Said]:
    """Return quotations that the index of runs cannot tell: words that are too few or too common.

    `found` counts those that it did tell.
    """
    if len(words) >= SHORTEST_RUN and found < _CANDIDATES:
        return []
    for speaker_id in named:
        theirs = library.list_quotations(speaker_id, offset=0, limit=_MOST_OF_SPEAKER)
        said = _having((Candidate(one, speaker_id, words_of(one)) for one in theirs), words)
        if said:
            return said[:1]
    if found:
        return []
    for article in library.list_texts_with([claim.words], limit=_MOST_WITH_PHRASE):
        quoted = library.list_quotations_in(article.heading.id)
        said = _having((Candidate(one, None, words_of(one)) for one in quoted), words)
        if said:
            return said[:1]
    return []


def _verbatim(
    library: LibraryReader, claim: Claim, said: list[_Said], named: Collection[int] | None
) -> Verification:
    """Return where the words were said, newest first; by others, each of them once."""
    found = len(said)
    said.sort(key=lambda one: one[0].day, reverse=True)
    verdict = Verdict.SAID
    if named is not None:
        theirs = _by(said, named)
        if theirs:
            said = theirs
        else:
            verdict = Verdict.SAID_BY_OTHER
            said = _once_each(said)
    shown = tuple(
        passage_of(library, one, [(Mark.SAME, places)], claim.words)
        for one, places in said[:_MOST_SHOWN]
    )
    more = found - len(shown)
    return Verification(claim, verdict, shown, more=more, at_least=found >= _CANDIDATES)


def _once_each(said: Iterable[_Said]) -> list[_Said]:
    """Return the first of each speaker's, then all whose speaker is not known."""
    firsts: dict[str, _Said] = {}
    unknown: list[_Said] = []
    for one in said:
        if speaker := one[0].quotation.speaker:
            firsts.setdefault(speaker, one)
        else:
            unknown.append(one)
    return [*firsts.values(), *unknown]


def _differently(
    library: LibraryReader,
    claim: Claim,
    words: Sequence[Word],
    candidates: Sequence[Candidate],
    named: Collection[int] | None,
) -> Verification:
    """Return the nearest quotation with the differences, or several that the claim is made of."""
    if not candidates:
        return Verification(claim, Verdict.ABSENT)
    compared = [(one, compare(words, one.words)) for one in candidates[:_MOST_COMPARED]]
    best, nearest = max(
        compared,
        key=lambda one: (
            one[1].shared,
            one[0].speaker_id in (named or ()),
            -one[1].left_out,
            one[0].day,
        ),
    )
    parts = [(best, nearest), *_other_parts(words, (best, nearest), candidates)]
    if len(parts) > 1 and sum(part.shared for _, part in parts) >= _LEAST_JOINED:
        passages = tuple(
            passage_of(library, one, mark_words(part), claim.words, words) for one, part in parts
        )
        return Verification(
            claim,
            Verdict.SAID_DIFFERENTLY,
            passages,
            change=Change.JOINED,
            by_other=_is_by_other(named, [one for one, _ in parts]),
        )
    if nearest.shared < LEAST_SHARED:
        return Verification(claim, Verdict.ABSENT)
    negation, number = differing(nearest, words, best.words)
    return Verification(
        claim,
        Verdict.SAID_DIFFERENTLY,
        (passage_of(library, best, mark_words(nearest), claim.words, words),),
        change=name_change(nearest, words, best.words),
        negation=negation,
        number=number,
        by_other=_is_by_other(named, [best]),
    )


def _is_by_other(named: Collection[int] | None, shown: Iterable[Candidate]) -> bool:
    """Tell whether a speaker is named and somebody else said all that is shown.

    Whoever the library does not know may be one of its speakers under another name.
    """
    speakers = {one.speaker_id if one.quotation.speaker else None for one in shown}
    return bool(named) and None not in speakers and speakers.isdisjoint(named or ())


def _other_parts(
    words: Sequence[Word],
    first: tuple[Candidate, Comparison],
    candidates: Sequence[Candidate],
) -> list[tuple[Candidate, Comparison]]:
    """Return quotations that hold stretches of a claim which the first one does not hold."""
    parts: list[tuple[Candidate, Comparison]] = []
    for gap in uncovered(len(words), [first[1]]):
        if len(parts) + 1 >= _MOST_SHOWN:
            break
        found = [
            (one, part)
            for one in candidates
            if one is not first[0] and (part := holds_part(words, gap, one.words))
        ]
        if found:
            parts.append(max(found, key=lambda one: one[1].shared))
    return parts
