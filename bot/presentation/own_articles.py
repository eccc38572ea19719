"""What moderators see while they bring articles in and take them out: drafts and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.app_commands import Choice

from bot.presentation.choices import CHOICE_LIMIT
from bot.presentation.components import (
    Reply,
    counted,
    day_text,
    days_text,
    footer_text,
    make_button,
    make_embed,
    make_view,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.text import escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.article import Quotation
    from bot.models.library import ArticleSummary
    from bot.models.message import Message
    from bot.models.moderation import Draft, HiddenSeed

_LONGEST_TITLE = 200
_MOST_QUOTATIONS = 8
_MOST_DATES = 5
_QUOTATION_LIMIT = 220
_LINE_LIMIT = 160


def present_draft(draft: Draft) -> Reply:
    """Show what was read in an article, to the moderator who handed it in."""
    article = draft.article
    published = (
        f"**Published:** {day_text(article.published)}"
        if article.published
        else "**Published:** the text has no date. Choose Edit details and type it; without one, "
        "words like “Monday” stand for no day."
    )
    parts = [
        f"**This story is here already:** {escaped_within(draft.like, _LINE_LIMIT)}. Saved, it "
        "stands in the list twice; briefings tell it once."
        if draft.like
        else "",
        f"**Not read:** the last {counted(draft.unread, 'character')}, for the text is too long. "
        "Add it in parts."
        if draft.unread
        else "",
        published,
        f"**Source:** {escaped_within(article.source, _LINE_LIMIT)}" if article.source else "",
        _quotations(draft),
        _dates(draft),
    ]
    embed = make_embed(
        shortened(article.title, _LONGEST_TITLE),
        "\n\n".join(filter(None, parts)),
        footer=footer_text(
            "Not saved yet; only you see this",
            "title taken from the lead" if article.title_derived else "",
        ),
    )
    return Reply(
        embed,
        _row(
            ("Save", Verb.SAVE_DRAFT, draft.id, discord.ButtonStyle.success),
            ("Edit details", Verb.EDIT_DRAFT, draft.id, discord.ButtonStyle.secondary),
            ("Discard", Verb.DISCARD_DRAFT, draft.id, discord.ButtonStyle.danger),
        ),
    )


def present_removal(summary: ArticleSummary) -> Reply:
    """Ask whether an article is to go for good, and say what goes with it."""
    said = sum(speaker.quotations for speaker in summary.speakers) + summary.unattributed
    title = escaped_within(summary.article.title, _LONGEST_TITLE)
    told = (
        f"**{title}** goes with its text, {counted(said, 'quotation')} and "
        f"{counted(len(summary.dates), 'key date')}. Nothing of it is kept, and buttons of "
        "earlier answers will say that it is gone. This cannot be undone."
    )
    return Reply(
        make_embed("Remove this article?", told),
        _row(
            ("Remove", Verb.REMOVE_ARTICLE, summary.article.id, discord.ButtonStyle.danger),
            ("Keep it", Verb.KEEP_ARTICLE, 0, discord.ButtonStyle.secondary),
        ),
    )


def hidden_choices(
    hidden: Sequence[HiddenSeed], typed: str
) -> list[discord.app_commands.Choice[str]]:
    """Return a choice for each hidden seed whose name holds what was typed."""
    wanted = typed.casefold()
    named = [(plain(seed.title or seed.slug), seed.key) for seed in hidden]
    return [
        Choice(name=shortened(name, CHOICE_LIMIT) or "…", value=key)
        for name, key in named
        if wanted in name.casefold()
    ][:25]


def present_refused(sentence: Message, number: int) -> Reply:
    """Say why a form was refused, with the button that brings it back as it was filled in."""
    return Reply(
        make_embed(label("Not read yet"), say(sentence)),
        _row((label("Fill it in again"), Verb.FILL_IN_AGAIN, number, discord.ButtonStyle.primary)),
    )


def _row(*buttons: tuple[str, Verb, int, discord.ButtonStyle]) -> discord.ui.View | None:
    row = [make_button(text, Action(verb, (n,)), style=style) for text, verb, n, style in buttons]
    return make_view([row])


def _quotations(draft: Draft) -> str:
    found = draft.article.quotations
    lines = [_quotation(draft, quotation) for quotation in found[:_MOST_QUOTATIONS]]
    if len(found) > len(lines):
        lines.append(f"… and {len(found) - len(lines):,} more")
    return "\n".join([f"**Quotations:** {len(found):,}", *lines])


def _quotation(draft: Draft, quotation: Quotation) -> str:
    words = " … ".join(span.of(draft.article.text) for span in quotation.spans)
    speaker = escaped_within(quotation.speaker, _LINE_LIMIT) if quotation.speaker else "Unknown"
    return f"• {speaker}: “{escaped_within(words, _QUOTATION_LIMIT)}”"


def _dates(draft: Draft) -> str:
    found = {
        (one.first_day, one.last_day): one for one in draft.article.time_expressions if one.key
    }
    lines = [
        f"• {days_text(first, last)} — "
        f"{escaped_within(one.sentence.of(draft.article.text), _LINE_LIMIT)}"
        for (first, last), one in sorted(found.items())[:_MOST_DATES]
    ]
    if len(found) > len(lines):
        lines.append(f"… and {len(found) - len(lines):,} more")
    return "\n".join([f"**Key dates:** {len(found):,}", *lines])
