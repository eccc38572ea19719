"""A summary of one article: its lead, who speaks in it, its key dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import Span
from bot.models.library import Citation
from bot.presentation.components import (
    FIELD_LIMIT,
    Reply,
    make_button,
    make_embed,
    make_view,
    origin_text,
    original_url,
    paragraph_button,
    pilcrow,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.dates import by_sentence, date_button, date_line
from bot.presentation.messages import formatted, label, say
from bot.presentation.text import escaped_within

if TYPE_CHECKING:
    from bot.models.library import ArticleSummary, CitedSentence

_SENTENCE_LIMIT = 900
_MOST_SPEAKERS = 8
_MOST_DATES = 3
_NAME_LIMIT = 80


def present_summary(summary: ArticleSummary) -> Reply:
    """Show an article's summary, with buttons to its quotations, dates and paragraphs."""
    article = summary.article
    embed = make_embed(
        article.title,
        "\n\n".join(_sentence(sentence) for sentence in summary.sentences)
        or say("This article has no sentence that sums it up."),
        footer=origin_text(article),
        url=original_url(article),
    )
    embed.add_field(name=label("Who speaks"), value=_speakers(summary), inline=False)
    shown = summary.dates[:_MOST_DATES]
    if shown:
        lines = [
            date_line(found, FIELD_LIMIT // _MOST_DATES - 10, also)
            for found, *also in by_sentence(shown)
        ]
        embed.add_field(name=label("Key dates"), value="\n".join(lines), inline=False)
    leads = [
        make_button(label("Quotes"), Action(Verb.ARTICLE_QUOTATIONS, (article.id, 0))),
        make_button(label("Dates"), Action(Verb.DATES, (article.id, 0))),
        make_button(label("Read it"), Action(Verb.READ, (article.id, 0))),
    ]
    cited = [paragraph_button(citation) for citation in _one_a_paragraph(summary.sentences)]
    view = make_view([leads, cited, [date_button(found) for found in shown]])
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


def _one_a_paragraph(sentences: tuple[CitedSentence, ...]) -> list[Citation]:
    """Return the sentences' citations, one for each paragraph."""
    joined: dict[int, Citation] = {}
    for citation in (sentence.citation for sentence in sentences):
        before = joined.get(citation.paragraph)
        start = before.span.start if before else citation.span.start
        joined[citation.paragraph] = Citation(
            citation.article, Span(start, citation.span.end), citation.paragraph, citation.kind
        )
    return list(joined.values())
