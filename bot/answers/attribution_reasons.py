"""Finds out why a quotation has its speaker, by reading its article again.

The rule is not stored: it is seldom asked for, and reading an article takes some milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import StalePassage
from bot.models.reasons import AttributionReason

if TYPE_CHECKING:
    from bot.models.article import Quotation
    from bot.models.library import CitedQuotation
    from bot.storage.records import ArticleText


def find_reason(found: ArticleText, quotation: CitedQuotation) -> AttributionReason:
    """Return why a quotation of the article has its speaker. Takes the time of reading it.

    Raises StalePassage if the reader finds no quotation there, for example because a correction
    added it.
    """
    read = _read_again(found, quotation)
    words = found.text
    return AttributionReason(
        quotation,
        rule=_reason_of(read.rule),
        cue=read.cue.of(words) if read.cue else None,
        mention=read.mention.of(words) if read.mention else None,
        read_speaker=read.speaker,
    )


def _read_again(found: ArticleText, quotation: CitedQuotation) -> Quotation:
    from bot.parsing.reader import read_article  # noqa: PLC0415 - large, and seldom needed

    article = read_article(found.text, slug="again", published=found.heading.published)
    at = quotation.citation.span.start
    for one in article.quotations:
        if any(span.start == at for span in one.spans):
            return one
    raise StalePassage("I cannot tell why: the article was changed, or its reading was corrected.")


def _reason_of(rule: str | None) -> str | None:
    from bot.parsing.attribution.rules import RULES  # noqa: PLC0415 - as above

    return next((one.reason for one in RULES if one.name == rule), None)
