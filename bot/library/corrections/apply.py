"""Applies corrections to an article: pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.models.article import Basis, Person, PersonKind, Span
from bot.models.moderation import Subject, TextAnchor, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.models.article import Article, Quotation, TimeExpression
    from bot.models.moderation import Correction


def correct(article: Article, corrections: Iterable[Correction]) -> tuple[Article, set[int]]:
    """Return the corrected article, and the ids of the corrections that found their place."""
    placed: set[int] = set()
    # Removals come last and from the back, so that the numbers of equal words stay right.
    for correction in sorted(corrections, key=_order):
        if correction.place.subject is Subject.QUOTATION:
            corrected = _quotation_corrected(article, correction)
        else:
            corrected = _date_corrected(article, correction)
        if corrected is not None:
            article = corrected
            placed.add(correction.id)
    return article, placed


def _order(correction: Correction) -> tuple[bool, int]:
    return (correction.verdict is Verdict.NONE, -correction.place.occurrence)


def place_of(article: Article, span: Span) -> TextAnchor | None:
    """Return the anchor for a correction of the quotation or key date at `span`.

    `article` is the article without corrections. None if nothing is exactly there.
    """
    quotations = [_words(article, _range(one)) for one in article.quotations]
    for number, quotation in enumerate(article.quotations):
        if _range(quotation) == span:
            words = quotations[number]
            return TextAnchor(Subject.QUOTATION, words, quotations[:number].count(words))
    dates = [_words(article, one.span) for one in article.time_expressions]
    for number, found in enumerate(article.time_expressions):
        if found.span == span:
            return TextAnchor(Subject.DATE, dates[number], dates[:number].count(dates[number]))
    return None


def _quotation_corrected(article: Article, correction: Correction) -> Article | None:
    number = _find([_words(article, _range(one)) for one in article.quotations], correction.place)
    if number is None:
        return None
    quotation = article.quotations[number]
    if correction.verdict is Verdict.NONE:
        kept: Sequence[Quotation] = [one for one in article.quotations if one is not quotation]
        return replace(article, quotations=tuple(kept))
    speaker = correction.value if correction.verdict is Verdict.SPEAKER else None
    fixed = replace(quotation, speaker=speaker, basis=Basis.CORRECTED, mention=None)
    return replace(
        article,
        quotations=tuple(fixed if one is quotation else one for one in article.quotations),
        people=_with_person(article, speaker),
    )


def _with_person(article: Article, name: str | None) -> tuple[Person, ...]:
    if name is None or any(person.name == name for person in article.people):
        return article.people
    return (*article.people, Person(name, PersonKind.PERSON, name.split()[-1]))


def _date_corrected(article: Article, correction: Correction) -> Article | None:
    number = _find(
        [_words(article, one.span) for one in article.time_expressions], correction.place
    )
    if number is None:
        return None
    found = article.time_expressions[number]
    fixed: TimeExpression
    if correction.verdict is Verdict.NONE:
        fixed = replace(found, key=False)
    else:
        day = date.fromisoformat(correction.value or "")
        fixed = replace(found, first_day=day, last_day=day, value=day.isoformat())
    return replace(
        article,
        time_expressions=tuple(fixed if one is found else one for one in article.time_expressions),
    )


def _find(all_words: list[str], place: TextAnchor) -> int | None:
    """Return the index of the words that `place` means; the last ones if there are fewer now."""
    alike = [number for number, words in enumerate(all_words) if words == place.words]
    return alike[min(place.occurrence, len(alike) - 1)] if alike else None


def _range(quotation: Quotation) -> Span:
    return Span(quotation.spans[0].start, quotation.spans[-1].end)


def _words(article: Article, span: Span) -> str:
    return " ".join(span.of(article.text).split())
