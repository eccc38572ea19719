"""Renders what an action shows: for buttons, and for posts that are rendered again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.models.article import Span
from bot.models.verification import Verdict
from bot.presentation import (
    dates,
    lists,
    paragraphs,
    profiles,
    quotations,
    reasons,
    sharing,
    summaries,
    verification,
    wordings,
)
from bot.presentation.custom_ids import Action, Verb

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.answers.archive import Answers
    from bot.presentation.components import Reply

    Shower = Callable[[Answers, Action], Awaitable[Reply]]


async def show(answers: Answers, action: Action) -> Reply:
    """Return the reply that the action asks for. Raises NoAnswer."""
    return await (_shared if action.verb is Verb.SHARED else SHOWN[action.verb])(answers, action)


async def _paragraph(answers: Answers, action: Action) -> Reply:
    article_id, revision, start, end = action.numbers
    view = await answers.paragraph(article_id, revision, Span(start, end))
    return paragraphs.present_paragraph(view)


async def _quotations(answers: Answers, action: Action) -> Reply:
    speaker_id, article, offset = action.numbers
    speaker = await answers.get_speaker(speaker_id)
    page = await answers.quotations_of(
        speaker_id, article_id=article or None, offset=offset, limit=quotations.PAGE_SIZE
    )
    return quotations.present_speaker(speaker, page, article or None)


async def _article_quotations(answers: Answers, action: Action) -> Reply:
    article_id, offset = action.numbers
    article, page = await answers.quotations_in(
        article_id, offset=offset, limit=quotations.PAGE_SIZE
    )
    return quotations.present_article_quotations(article, page)


async def _summary(answers: Answers, action: Action) -> Reply:
    summary = await answers.summary_of(action.numbers[0])
    return summaries.present_summary(summary, discord.utils.utcnow().date())


async def _dates(answers: Answers, action: Action) -> Reply:
    article_id, offset = action.numbers
    page = (
        await answers.dates_of(article_id, offset=offset, limit=dates.PAGE_SIZE)
        if article_id
        else await answers.dates(offset=offset, limit=dates.PAGE_SIZE)
    )
    return dates.present_dates(page, article_id or None, discord.utils.utcnow().date())


async def _dates_within(answers: Answers, action: Action) -> Reply:
    article_id, first, last, offset = action.numbers
    asked = dates.asked_days(first, last)
    page = await answers.dates_within(
        asked, article_id or None, offset=offset, limit=dates.PAGE_SIZE
    )
    return dates.present_dates_within(
        page, asked, article_id or None, discord.utils.utcnow().date()
    )


async def _read(answers: Answers, action: Action) -> Reply:
    article_id, offset = action.numbers
    article, views = await answers.paragraphs(article_id)
    return paragraphs.present_reading(article, views, offset)


async def _speakers(answers: Answers, action: Action) -> Reply:
    return lists.present_speakers(await answers.speakers(action.numbers[0], lists.LIST_SIZE))


async def _profile(answers: Answers, action: Action) -> Reply:
    return profiles.present_profile(await answers.profile_of(action.numbers[0]))


async def _articles(answers: Answers, action: Action) -> Reply:
    return lists.present_articles(await answers.articles(action.numbers[0], lists.LIST_SIZE))


async def _verified(answers: Answers, action: Action) -> Reply:
    verdict, article_id, revision, start, end, named = action.numbers
    found = await answers.verify_again(
        Verdict(verdict), article_id, revision, Span(start, end), named or None
    )
    return verification.present_verification(found, public=True)


async def _said_before(answers: Answers, action: Action) -> Reply:
    article_id, revision, start, end = action.numbers
    return wordings.present_wordings(await answers.wordings(article_id, revision, Span(start, end)))


async def _all_articles(answers: Answers, _: Action) -> Reply:
    return lists.present_articles(await answers.articles(0, lists.LIST_SIZE))


async def _search(answers: Answers, action: Action) -> Reply:
    page = await answers.search(action.words, action.numbers[0], lists.SEARCH_SIZE)
    return lists.present_search(action.words, page)


async def _reason(answers: Answers, action: Action) -> Reply:
    article_id, revision, start, end = action.numbers
    return reasons.present_reason(await answers.reason(article_id, revision, Span(start, end)))


async def _shared(answers: Answers, action: Action) -> Reply:
    article_id, digest, start, style = action.numbers
    quotation = await answers.quotation_again(article_id, digest, start)
    return sharing.present_shared(quotation, sharing.Style(style))


SHOWN: dict[Verb, Shower] = {
    Verb.PARAGRAPH: _paragraph,
    Verb.QUOTATIONS: _quotations,
    Verb.ARTICLE_QUOTATIONS: _article_quotations,
    Verb.SUMMARY: _summary,
    Verb.DATES: _dates,
    Verb.DATES_WITHIN: _dates_within,
    Verb.READ: _read,
    Verb.SPEAKERS: _speakers,
    Verb.PROFILE: _profile,
    Verb.ARTICLES: _articles,
    Verb.SEARCH: _search,
    Verb.VERIFIED: _verified,
    Verb.REASON: _reason,
    Verb.SAID_BEFORE: _said_before,
    Verb.BRIEFING: _all_articles,
}
