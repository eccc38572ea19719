"""The persistent buttons: a click is answered by its custom_id alone, so that none expires."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import discord
from discord.ext import commands

from bot.errors import StalePassage
from bot.models import Span
from bot.presentation import dates, lists, paragraphs, quotations, summaries
from bot.presentation.actions import Action, Verb, parse_action
from bot.presentation.drafts import PREFIX

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from discord.types.interactions import (
        ButtonMessageComponentInteractionData as ButtonInteractionData,
    )

    from bot.answers import Answers, Archive
    from bot.client import DatelineBot
    from bot.presentation.layout import Reply

    Shower = Callable[[Answers, Action], Awaitable[Reply]]


class Buttons(commands.Cog):
    """Answers clicks."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Show what a button asks for, or say why not; no handler of discord.py's sees errors."""
        if interaction.type is not discord.InteractionType.component:
            return
        try:
            if _is_moderators(interaction):
                return
            action = _asked(interaction)
            answers = self._archive.of(interaction.guild_id)
            reply = await SHOWN[action.verb](answers, action)
            if action.turns_page and _is_askers_own(interaction):
                await reply.replace(interaction)
            else:
                await reply.send(interaction, ephemeral=True)
        except Exception as error:  # noqa: BLE001 - whatever it is, the member gets an answer
            await interaction.client.answer_error(interaction, error)


def _is_moderators(interaction: discord.Interaction[DatelineBot]) -> bool:
    """Tell whether the button is one that `cogs.article` answers."""
    data = cast("ButtonInteractionData", interaction.data)
    return data["custom_id"].startswith(PREFIX)


def _asked(interaction: discord.Interaction[DatelineBot]) -> Action:
    """Return what the button asks for; StalePassage where no button of today does."""
    data = cast("ButtonInteractionData", interaction.data)
    action = parse_action(data["custom_id"])
    if action is None:
        raise StalePassage("This button is from an older version of me: ask again.")
    return action


def _is_askers_own(interaction: discord.Interaction[DatelineBot]) -> bool:
    """Tell whether the message answers whoever clicks; others get a page of their own."""
    message = interaction.message
    asked = message.interaction_metadata if message else None
    return asked is not None and asked.user.id == interaction.user.id


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
    return summaries.present_summary(await answers.summary_of(action.numbers[0]))


async def _dates(answers: Answers, action: Action) -> Reply:
    article_id, offset = action.numbers
    page = (
        await answers.dates_of(article_id, offset=offset, limit=dates.PAGE_SIZE)
        if article_id
        else await answers.dates(offset=offset, limit=dates.PAGE_SIZE)
    )
    return dates.present_dates(page, article_id or None)


async def _read(answers: Answers, action: Action) -> Reply:
    article_id, offset = action.numbers
    article, page = await answers.paragraphs(article_id, offset=offset, limit=paragraphs.PAGE_SIZE)
    return paragraphs.present_reading(article, page)


async def _speakers(answers: Answers, action: Action) -> Reply:
    return lists.present_speakers(await answers.speakers(action.numbers[0], lists.LIST_SIZE))


async def _articles(answers: Answers, action: Action) -> Reply:
    return lists.present_articles(await answers.articles(action.numbers[0], lists.LIST_SIZE))


async def _all_articles(answers: Answers, _: Action) -> Reply:
    return lists.present_articles(await answers.articles(0, lists.LIST_SIZE))


async def _search(answers: Answers, action: Action) -> Reply:
    page = await answers.search(action.words, action.numbers[0], lists.SEARCH_SIZE)
    return lists.present_search(action.words, page)


SHOWN: dict[Verb, Shower] = {
    Verb.PARAGRAPH: _paragraph,
    Verb.QUOTATIONS: _quotations,
    Verb.ARTICLE_QUOTATIONS: _article_quotations,
    Verb.SUMMARY: _summary,
    Verb.DATES: _dates,
    Verb.READ: _read,
    Verb.SPEAKERS: _speakers,
    Verb.ARTICLES: _articles,
    Verb.SEARCH: _search,
    Verb.BRIEFING: _all_articles,
}


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Buttons(bot.archive))
