"""A briefing's post: its articles, or its quotation of the day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import discord

from bot.models.key_dates import repeats
from bot.models.message import Days, counted
from bot.presentation.components import (
    Entry,
    footer_text,
    make_button,
    make_embed,
    make_menu,
    make_view,
    original_url,
    paragraph_entry,
    pilcrow,
    set_origin,
    title_above_lead,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.dates import by_sentence, date_entry, date_line
from bot.presentation.messages import label, say
from bot.presentation.quotations import quotation_text, said_by, spoken
from bot.presentation.text import emboldened, escaped, escaped_within, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.briefing import BriefingContent, BriefingItem, Slot
    from bot.models.library import (
        ArticleHeading,
        Citation,
        CitedDate,
        CitedQuotation,
        ParagraphView,
    )
    from bot.models.message import Message

# Discord allows 6000 characters over all embeds of a message; four articles and what comes up
# share them. What is still too long after that is left out and counted.
_TOGETHER = 6000
_TITLE_LIMIT = 150
_SENTENCE_LIMIT = 230
_QUOTATION_LIMIT = 280
_DATE_LIMIT = 140
_FOOTER_LIMIT = 100
_COMING_TITLE_LIMIT = 60
_PARAGRAPH_LIMIT = 1500
_LEAST_ADDED = 80  # characters: less is little more than "she said"


@dataclass(frozen=True, slots=True)
class Post:
    """A message in a channel; `title` is its name if the channel is a forum.

    `shown` is what it has room for.
    """

    shown: BriefingContent
    title: str
    content: str
    embeds: list[discord.Embed]
    view: discord.ui.View
    allowed_mentions: discord.AllowedMentions


def slot_action(slot: Slot) -> Action:
    """Return the action whose custom_id tells which slot a message is the post of."""
    return Action(Verb.BRIEFING, (slot.briefing_id, int(f"{slot.day:%Y%m%d}"), slot.extra))


def _fitting(content: BriefingContent) -> BriefingContent:
    """Return as much of the content as one message holds; the other articles are counted."""
    while len(content.items) > 1 and sum(map(len, _embeds(content))) > _TOGETHER:
        content = replace(content, items=content.items[:-1], more=content.more + 1)
    return content


def present_post(
    slot: Slot, content: BriefingContent, *, role_id: int | None = None, late: str = ""
) -> Post:
    """Lay out a briefing; `late` is the note that it comes late, with the time it was due."""
    content = _fitting(content)
    title = label("Briefing for {day}", day=Days(content.day, content.day))
    mention = f"<@&{role_id}>" if role_id else ""
    heading = footer_text(f"**{title}**", f"*{escaped(late)}*" if late else "")
    own = make_button(label("All articles"), slot_action(slot), style=discord.ButtonStyle.primary)
    view = make_view(
        [[own]], make_menu(label("Open an article or a paragraph…"), _entries(content))
    )
    if view is None:
        raise AssertionError("a post has its own button")
    roles = [discord.Object(role_id)] if role_id else False
    return Post(
        content,
        title,
        " ".join(filter(None, [mention, heading])),
        _embeds(content),
        view,
        discord.AllowedMentions(everyone=False, users=False, roles=roles, replied_user=False),
    )


def _embeds(content: BriefingContent) -> list[discord.Embed]:
    items = content.items
    embeds = [_item(number, item, len(items)) for number, item in enumerate(items, 1)]
    if content.quotation:
        embeds.append(_quotation(content.quotation, content.paragraph))
    elif content.quotation_gone:
        told = say("This quotation is no longer in this server's library.")
        embeds.append(make_embed(label("Quotation of the day"), told))
    coming = _coming(content)
    if coming:
        embeds.append(coming)
    told = say("There is no new or changed article today.")
    return embeds or [make_embed(label("Nothing new"), told)]


def _item(number: int, item: BriefingItem | None, of: int) -> discord.Embed:
    ordinal = f"{number}. " if of > 1 else ""
    if item is None:
        told = say("This article is no longer in this server's library.")
        return make_embed(ordinal + label("Article removed"), told)
    article = item.article
    sentences = [
        f"{escaped_within(sentence.text, _SENTENCE_LIMIT)} ({pilcrow(sentence.citation)})"
        for sentence in item.sentences
    ]
    known = {sentence.text for sentence in item.sentences}
    dates = [date_line(group, _DATE_LIMIT, known) for group in by_sentence(item.dates)]
    changed = label("changed since an earlier briefing") if item.changed else ""
    parts = [*sentences, _said(item.quotation), "\n".join(dates)]
    title = title_above_lead(article) if sentences or item.quotation else article.title
    embed = make_embed(
        shortened(f"{ordinal}{title}", _TITLE_LIMIT),
        "\n\n".join(filter(None, parts)) or say("No sentence of this article sums it up."),
        url=original_url(article),
    )
    set_origin(embed, article, changed, titled=title is not article.title)
    return embed


def _said(quotation: CitedQuotation | None) -> str:
    if quotation is None:
        return ""
    words = quotation_text(quotation, _QUOTATION_LIMIT)
    return f"> {words}\n> {said_by(quotation, with_role=True)}"


def _quotation(quotation: CitedQuotation, paragraph: ParagraphView | None) -> discord.Embed:
    article = quotation.citation.article
    parts = [_said(quotation)]
    if paragraph and _adds_to_quotation(paragraph) and len(paragraph.text) <= _PARAGRAPH_LIMIT:
        parts.append(emboldened(paragraph.text, paragraph.passages))
    embed = make_embed(
        label("Quotation of the day"),
        "\n\n".join(parts),
        footer=shortened(article.title, _FOOTER_LIMIT),
    )
    set_origin(embed, article)
    return embed


def _adds_to_quotation(paragraph: ParagraphView) -> bool:
    """Tell whether the paragraph says more than what is cited and who said it."""
    cited = sum(len(passage.of(paragraph.text)) for passage in paragraph.passages)
    return len(paragraph.text) - cited >= _LEAST_ADDED


def _coming(content: BriefingContent) -> discord.Embed | None:
    """Return what stands below the articles or the quotation: past, future and the rest."""
    on_this_day, upcoming = _dates_below(content)
    dated = {
        label("On this day"): _listed(on_this_day),
        label("Coming up"): _listed(upcoming),
    }
    parts = [(name, text) for name, text in dated.items() if text]
    more = say(_more(content.more)) if content.more else ""
    if not parts:
        return make_embed(label("More"), more) if more else None
    (title, first), *others = parts
    rest = [f"**{name}**\n{text}" for name, text in others]
    return make_embed(title, "\n\n".join(filter(None, [first, *rest, more])))


def _more(count: int) -> Message:
    return counted(
        "And {count} more article: All articles lists it.",
        "And {count} more articles: All articles lists them.",
        count,
    )


def _dates_below(content: BriefingContent) -> tuple[list[CitedDate], list[CitedDate]]:
    """Return what happened on this day and what comes, without what stands above."""
    shown = list(_cited(content))

    def is_new(found: CitedDate) -> bool:
        return not any(repeats(found, one) for one in shown)

    return [*filter(is_new, content.on_this_day)], [*filter(is_new, content.upcoming)]


def _cited(content: BriefingContent) -> Iterator[Citation]:
    """Yield where the articles' words stand, and the quotation of the day."""
    for item in filter(None, content.items):
        for one in (*item.sentences, item.quotation, *item.dates):
            if one:
                yield one.citation
    if content.quotation:
        yield content.quotation.citation


def _listed(dates: Sequence[CitedDate]) -> str:
    """List dates of several articles, each with the title that its paragraph belongs to."""
    return "\n\n".join(
        f"{date_line([found], _DATE_LIMIT)}\n*{_titled(found.citation.article)}*" for found in dates
    )


def _titled(article: ArticleHeading) -> str:
    return escaped_within(article.title, _COMING_TITLE_LIMIT)


def _entries(content: BriefingContent) -> Iterator[Entry]:
    """Yield what the menu opens: each article's answers, then what stands below the articles."""
    items = content.items
    for number, item in enumerate(items, 1):
        if item:
            yield from _answers(f"{number} · " if len(items) > 1 else "", item)
    if content.quotation:
        article = content.quotation.citation.article
        yield _paragraph("", content.quotation)
        yield _summary("", article)
        yield _quotes("", article)
    on_this_day, upcoming = _dates_below(content)
    for found in (*on_this_day, *upcoming):
        yield date_entry(found, several=True)


def _answers(ordinal: str, item: BriefingItem) -> Iterator[Entry]:
    article = item.article
    yield _summary(ordinal, article)
    yield _quotes(ordinal, article)
    yield Entry(ordinal + label("Dates"), Action(Verb.DATES, (article.id, 0)), article.title)
    if item.quotation:
        yield _paragraph(ordinal, item.quotation)


def _summary(ordinal: str, article: ArticleHeading) -> Entry:
    action = Action(Verb.SUMMARY, (article.id,))
    return Entry(ordinal + label("Summary"), action, article.title)


def _quotes(ordinal: str, article: ArticleHeading) -> Entry:
    action = Action(Verb.ARTICLE_QUOTATIONS, (article.id, 0))
    return Entry(ordinal + label("Quotes"), action, article.title)


def _paragraph(ordinal: str, quotation: CitedQuotation) -> Entry:
    words = spoken(quotation.texts[0])
    entry = paragraph_entry(quotation.citation, words, quotation.speaker)
    return replace(entry, text=f"{ordinal}{entry.text}")
