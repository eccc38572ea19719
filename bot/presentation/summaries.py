"""A summary of one article: its lead, who speaks in it, its key dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.key_dates import nearest_dates
from bot.presentation.components import (
    Reply,
    make_button,
    make_embed,
    make_view,
    original_url,
    paragraph_entry,
    paragraphs_menu,
    pilcrow,
    set_origin,
    title_above_lead,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.dates import by_sentence, date_entry, date_line
from bot.presentation.messages import formatted, label, say
from bot.presentation.text import escaped_within

if TYPE_CHECKING:
    from datetime import date

    from bot.models.library import ArticleSummary, CitedSentence

_SENTENCE_LIMIT = 900
_MOST_SPEAKERS = 8
_MOST_DATES = 3
_NAME_LIMIT = 80


def present_summary(summary: ArticleSummary, today: date) -> Reply:
    """Show an article's summary, with buttons to its quotations, dates and paragraphs.

    `today` decides which key dates are the nearest.
    """
    article = summary.article
    embed = make_embed(
        title_above_lead(article),
        "\n\n".join(_sentence(sentence) for sentence in summary.sentences)
        or say("This article has no sentence that sums it up: read it, or see who speaks."),
        url=original_url(article),
    )
    set_origin(embed, article, titled=article.title_derived)
    embed.add_field(name=label("Who speaks"), value=_speakers(summary), inline=False)
    shown = nearest_dates(summary.dates, today, _MOST_DATES)
    if shown:
        known = {sentence.text for sentence in summary.sentences}
        lines = [date_line(group, known=known) for group in by_sentence(shown)]
        embed.add_field(name=label("Key dates"), value="\n".join(lines), inline=False)
    buttons = [
        make_button(label("Quotes"), Action(Verb.ARTICLE_QUOTATIONS, (article.id, 0))),
        make_button(label("Dates"), Action(Verb.DATES, (article.id, 0))),
        make_button(label("Read it"), Action(Verb.READ, (article.id, 0))),
    ]
    entries = [
        *(paragraph_entry(one.citation, one.text) for one in summary.sentences),
        *(date_entry(found, several=False) for found in shown),
    ]
    view = make_view([buttons], paragraphs_menu(entries))
    return Reply(embed, view, Action(Verb.SUMMARY, (article.id,)))


def _sentence(sentence: CitedSentence) -> str:
    text = escaped_within(sentence.text, _SENTENCE_LIMIT)
    return f"{text} ({pilcrow(sentence.citation)})"


def _speakers(summary: ArticleSummary) -> str:
    """Return who is quoted and how often, the most quoted first."""
    named = [
        f"{escaped_within(speaker.name, _NAME_LIMIT)} ({formatted(speaker.quotations)})"
        for speaker in summary.speakers[:_MOST_SPEAKERS]
    ]
    more = len(summary.speakers) - len(named)
    if more > 0:
        named.append(say("{number} more", number=more))
    if summary.unattributed:
        named.append(say("unknown ({number})", number=summary.unattributed))
    return " · ".join(named) or say("Nobody is quoted.")
