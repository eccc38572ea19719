"""Why a quotation has its speaker: the rule of the reader and the words that it went by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import Basis
from bot.presentation.components import (
    Reply,
    footer_text,
    make_button,
    make_embed,
    pilcrow,
    set_origin,
    with_button,
)
from bot.presentation.custom_ids import Verb
from bot.presentation.messages import label, say
from bot.presentation.quotations import quotation_text
from bot.presentation.text import shortened

if TYPE_CHECKING:
    from bot.models.reasons import AttributionReason
    from bot.presentation.custom_ids import Action

_WORDS_LIMIT = 300  # characters of the quotation
_TITLE_LIMIT = 90


def present_reason(reason: AttributionReason) -> Reply:
    """Show the rule that attributed a quotation, and the words of the article that it went by."""
    quotation = reason.quotation
    lines = [f"> {quotation_text(quotation, _WORDS_LIMIT)}", ""]
    lines.append(say(reason.rule) if reason.rule else say("No rule finds who said these words."))
    if reason.cue:
        lines.append(say("The words that report it: “{cue}”", cue=reason.cue))
    if reason.mention:
        lines.append(say("The words for the speaker: “{mention}”", mention=reason.mention))
    if reason.read_speaker != quotation.speaker:
        lines += ["", _other(reason)]
    embed = make_embed(
        quotation.speaker or label("Speaker unknown"),
        "\n".join(lines),
        footer=footer_text(
            label("Why this speaker?"),
            pilcrow(quotation.citation),
            shortened(quotation.citation.article.title, _TITLE_LIMIT),
        ),
    )
    set_origin(embed, quotation.citation.article)
    return Reply(embed)


def with_reason(reply: Reply, paragraph: Action) -> Reply:
    """Add the button that tells why the quotation in a paragraph has its speaker."""
    button = make_button(label("Why this speaker?"), paragraph.then(Verb.REASON))
    return with_button(reply, button)


def _other(reason: AttributionReason) -> str:
    """Return why the answer names another speaker than the rule found."""
    name = reason.read_speaker
    if reason.quotation.basis is Basis.CORRECTED:
        if name is None:
            return say("A correction named the speaker: the reader found nobody.")
        return say("A correction changed the speaker: the reader found {name}.", name=name)
    if name is None:
        return say("In this article alone the reader finds nobody.")
    return say("This article says {name}; others name the same speaker differently.", name=name)
