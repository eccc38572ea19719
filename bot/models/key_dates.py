"""Which of an article's key dates to show where there is no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from bot.models.library import Citation, CitedDate


def nearest_dates(dates: Iterable[CitedDate], today: date, most: int) -> tuple[CitedDate, ...]:
    """Return at most `most` key dates: what comes, the nearest first, then what was, latest first.

    One place stays for what was, because a plan may name many years to come. Of days that begin
    together the shorter span comes first: a day says more than its month.
    """
    coming: list[CitedDate] = []
    past: list[CitedDate] = []
    for found in sorted(dates, key=lambda one: one.last_day):
        (coming if found.is_coming(today) else past).append(found)
    coming.sort(key=lambda one: one.first_day)
    past.sort(key=lambda one: one.first_day, reverse=True)
    coming = coming[: most - 1 if past else most]
    return (*coming, *past[: most - len(coming)])


def repeats(found: CitedDate, cited: Citation) -> bool:
    """Tell whether a part of a key date's sentence stands in what is cited there."""
    start = found.citation.span.start - max(0, found.sentence.find(found.text))
    return (
        found.citation.article.id == cited.article.id
        and start < cited.span.end
        and cited.span.start < start + len(found.sentence)
    )
