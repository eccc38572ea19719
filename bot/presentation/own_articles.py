"""What moderators see while they add, hide and remove articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.app_commands import Choice

from bot.models.clauses import event_words
from bot.models.link import host_of
from bot.models.message import Days, counted
from bot.presentation.choices import CHOICE_LIMIT, MOST_CHOICES
from bot.presentation.components import (
    Reply,
    footer_text,
    make_button,
    make_embed,
    make_view,
    original_url,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import Markdown, formatted, label, say
from bot.presentation.quotations import spoken
from bot.presentation.text import escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.article import Article, Quotation, TimeExpression
    from bot.models.library import ArticleSummary
    from bot.models.moderation import Draft, HiddenSeed

_LONGEST_TITLE = 200
_MOST_QUOTATIONS = 8
_MOST_DATES = 5
_QUOTATION_LIMIT = 220
_LINE_LIMIT = 160


def present_draft(draft: Draft) -> Reply:
    """Show what was read in an article, to the moderator who added it."""
    article = draft.article
    parts = [*_warnings(draft), *map(say, draft.notes), _published(article)]
    if article.source:
        parts.append(say("**Source:** {source}", source=article.source))
    if article.link:
        parts.append(say("**Original:** {host}", host=host_of(article.link)))
    parts += [_quotations(draft), _dates(draft)]
    embed = make_embed(
        shortened(article.title, _LONGEST_TITLE),
        "\n\n".join(parts),
        footer=footer_text(
            label("Not saved yet; only you see this"),
            label("title taken from the lead") if article.title_derived else "",
        ),
        url=original_url(article),
    )
    return Reply(
        embed,
        _row(
            (label("Save"), Verb.SAVE_DRAFT, draft.id, discord.ButtonStyle.success),
            (label("Edit details"), Verb.EDIT_DRAFT, draft.id, discord.ButtonStyle.secondary),
            (label("Discard"), Verb.DISCARD_DRAFT, draft.id, discord.ButtonStyle.danger),
        ),
    )


def present_removal(summary: ArticleSummary) -> Reply:
    """Ask whether to delete an article for good, and say what goes with it."""
    said = sum(speaker.quotations for speaker in summary.speakers) + summary.unattributed
    told = say(
        "This deletes **{title}** with its text, {quotations} and {dates}. The buttons of earlier "
        "answers will say that it is gone. This cannot be undone.",
        title=Markdown(escaped_within(summary.article.title, _LONGEST_TITLE)),
        quotations=counted("{count} quotation", "{count} quotations", said),
        dates=counted("{count} key date", "{count} key dates", len(summary.dates)),
    )
    return Reply(
        make_embed(label("Remove this article?"), told),
        _row(
            (label("Remove"), Verb.REMOVE_ARTICLE, summary.article.id, discord.ButtonStyle.danger),
            (label("Keep it"), Verb.KEEP_ARTICLE, 0, discord.ButtonStyle.secondary),
        ),
    )


def hidden_choices(
    hidden: Sequence[HiddenSeed], typed: str
) -> list[discord.app_commands.Choice[str]]:
    """Return a choice for each hidden seed whose title holds what was typed."""
    wanted = typed.casefold()
    named = [(plain(seed.title or seed.slug), seed.key) for seed in hidden]
    return [
        Choice(name=shortened(name, CHOICE_LIMIT) or "…", value=key)
        for name, key in named
        if wanted in name.casefold()
    ][:MOST_CHOICES]


def _row(*buttons: tuple[str, Verb, int, discord.ButtonStyle]) -> discord.ui.View | None:
    row = [make_button(text, Action(verb, (n,)), style=style) for text, verb, n, style in buttons]
    return make_view([row])


def _warnings(draft: Draft) -> list[str]:
    warnings = []
    if draft.like:
        twice = say(
            "**This story is here already:** {title}. If you save it, lists show both; briefings "
            "show one of them.",
            title=Markdown(escaped_within(draft.like, _LINE_LIMIT)),
        )
        warnings.append(twice)
    if draft.unread:
        cut = counted(
            "**Not read:** the last character, because the text is too long. Add it in parts.",
            "**Not read:** the last {count} characters, because the text is too long. Add it in "
            "parts.",
            draft.unread,
        )
        warnings.append(say(cut))
    return warnings


def _published(article: Article) -> str:
    if article.published and article.published_derived:
        return say(
            "**Published:** {day}. The text names no year; I worked it out. Choose Edit details if "
            "it is wrong.",
            day=article.published,
        )
    if article.published:
        return say("**Published:** {day}", day=article.published)
    return say(
        "**Published:** the text has no date. Choose Edit details and type it; without it I cannot "
        "tell which day words like “Monday” mean."
    )


def _quotations(draft: Draft) -> str:
    found = draft.article.quotations
    lines = [_quotation(draft, quotation) for quotation in found[:_MOST_QUOTATIONS]]
    if len(found) > len(lines):
        lines.append(say("… and {number} more", number=len(found) - len(lines)))
    return "\n".join([say("**Quotations:** {number}", number=len(found)), *lines])


def _quotation(draft: Draft, quotation: Quotation) -> str:
    words = " … ".join(spoken(span.of(draft.article.text)) for span in quotation.spans)
    named = quotation.speaker
    speaker = escaped_within(named, _LINE_LIMIT) if named else say("Unknown")
    return f"• {speaker}: “{escaped_within(words, _QUOTATION_LIMIT)}”"


def _event(draft: Draft, found: TimeExpression) -> str:
    text = draft.article.text
    return event_words(plain(found.sentence.of(text)), plain(found.span.of(text)))


def _dates(draft: Draft) -> str:
    found = {
        (one.first_day, one.last_day): one for one in draft.article.time_expressions if one.key
    }
    lines = [
        f"• {formatted(Days(first, last))} · {escaped_within(_event(draft, one), _LINE_LIMIT)}"
        for (first, last), one in sorted(found.items())[:_MOST_DATES]
    ]
    if len(found) > len(lines):
        lines.append(say("… and {number} more", number=len(found) - len(lines)))
    return "\n".join([say("**Key dates:** {number}", number=len(found)), *lines])
