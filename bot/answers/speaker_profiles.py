"""Sums up what the library tells of a speaker: roles with their days, sources, the newest words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.models.library import SpeakerProfile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.models.library import CitedQuotation, Speaker

MOST_READ = 500  # quotations, the newest


def make_profile(
    speaker: Speaker, quotations: Sequence[CitedQuotation], *, said_before: bool
) -> SpeakerProfile:
    """Return a speaker's profile from their quotations, the newest first, of which there is one.

    `said_before` tells whether the newest was said in nearly the same words another time.
    """
    roles: dict[str, list[date | None]] = {}
    for one in quotations:
        if one.role:
            roles.setdefault(one.role, []).append(one.citation.article.published)
    sources = Counter(one.citation.article.source or "" for one in quotations)
    return SpeakerProfile(
        speaker,
        roles=tuple((role, *_first_and_last(days)) for role, days in roles.items()),
        sources=tuple(sources.most_common()),
        articles=len({one.citation.article.id for one in quotations}),
        counted=len(quotations),
        newest=quotations[0],
        said_before=said_before,
    )


def _first_and_last(days: Sequence[date | None]) -> tuple[date | None, date | None]:
    known = [day for day in days if day is not None]
    return (min(known), max(known)) if known else (None, None)
