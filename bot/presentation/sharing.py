"""A quotation to share: a picture of it, and the same as text where no picture can be."""

from __future__ import annotations

import io
from enum import IntEnum
from typing import TYPE_CHECKING

import discord

from bot import NAME
from bot.models.article import Basis
from bot.presentation.cards.card import Card, drawn
from bot.presentation.colours import source_colour
from bot.presentation.components import (
    Reply,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_view,
    original_url,
    paragraph_action,
    pilcrow,
    set_origin,
    share_button,
    with_button,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.quotations import quotation_text, said_by, spoken
from bot.presentation.text import shortened

if TYPE_CHECKING:
    from bot.models.library import CitedQuotation
    from bot.presentation.cards.card import Picture

ALT_LIMIT = 1024  # Discord's, for the description of an attachment
_FILE = "quotation.png"
_WORDS_LIMIT = 2000  # a picture shows less
_SPEAKER_LIMIT = 120
_ROLE_LIMIT = 200


class Style(IntEnum):
    """How a shared quotation looks; the number stands in the custom_id."""

    TEXT = 0
    LIGHT = 1
    DARK = 2


def with_sharing(reply: Reply, paragraph: Action) -> Reply:
    """Add the button that shares a paragraph's quotation."""
    return with_button(reply, share_button(paragraph))


def present_choice(quotation: CitedQuotation) -> Reply:
    """Ask how the picture should look, and say that everybody will see it."""
    embed = make_embed(
        label("Share as picture"),
        f"> {quotation_text(quotation)}\n> {said_by(quotation, with_role=True)}\n\n"
        + say("I post the picture here, where everybody can see it. How should it look?"),
    )
    buttons = [
        make_button(label("Light"), _action(quotation, Style.LIGHT)),
        make_button(label("Dark"), _action(quotation, Style.DARK)),
    ]
    return Reply(embed, make_view([buttons]))


def present_drawing() -> Reply:
    """Say that the picture is on its way."""
    return Reply(make_embed(label("Share as picture"), say("I am drawing it.")))


def present_done(reason: str) -> Reply:
    """Confirm a shared quotation; `reason` is Markdown, and "" for a picture."""
    return Reply(make_embed(label("Shared"), reason or say("The picture is in the channel.")))


def present_shared(quotation: CitedQuotation, style: Style) -> Reply:
    """Show a quotation that is shared, with the button that opens its paragraph.

    The embed holds the text; the card is drawn instead of it, unless the style is `TEXT`.
    """
    article = quotation.citation.article
    embed = make_embed(
        article.title,
        f"> {quotation_text(quotation)}\n> {said_by(quotation, with_role=True)}",
        url=original_url(article),
    )
    set_origin(embed, article)
    opening = make_button(pilcrow(quotation.citation), paragraph_action(quotation.citation))
    return Reply(
        embed,
        make_view([[opening]]),
        _action(quotation, style),
        None if style is Style.TEXT else _card(quotation, dark=style is Style.DARK),
    )


def picture_file(card: Card, picture: Picture) -> discord.File:
    """Return a picture as an attachment whose description says all that the picture says."""
    return discord.File(
        io.BytesIO(picture.png), _FILE, description=alt_text(card, picture.words, cut=picture.cut)
    )


def alt_text(card: Card, words: str, *, cut: bool) -> str:
    """Return a card as text, within Discord's limit; `words` are what the picture shows.

    It says if the picture, or this text, leaves out a part of the quotation.
    """
    evidence = "\n".join(filter(None, (card.speaker, card.role, card.place, card.brand)))
    left_out = label("The quotation is longer than this.")
    room = ALT_LIMIT - len(evidence) - len(left_out) - 2
    if not cut and len(words) <= room + len(left_out) + 1:
        return f"{words}\n{evidence}"
    return f"{shortened(words, room)}\n{left_out}\n{evidence}"


def _card(quotation: CitedQuotation, *, dark: bool) -> Card:
    article = quotation.citation.article
    room = _WORDS_LIMIT // len(quotation.texts)
    return Card(
        words=tuple(shortened(drawn(spoken(text)), room) for text in quotation.texts),
        speaker=shortened(drawn(quotation.speaker or label("Unknown")), _SPEAKER_LIMIT),
        role=shortened(drawn(_role(quotation)), _ROLE_LIMIT),
        place=drawn(footer_text(dateline(article), pilcrow(quotation.citation))),
        brand=NAME,
        colour=source_colour(article.source).value,
        dark=dark,
    )


def _role(quotation: CitedQuotation) -> str:
    """Return the speaker's role; for an unknown one, what the article calls them."""
    if quotation.basis is Basis.NONE and quotation.mention:
        return label("the article says “{mention}”", mention=quotation.mention)
    return quotation.role or ""


def _action(quotation: CitedQuotation, style: Style) -> Action:
    """Return what shows the quotation again, also after its article's text was replaced."""
    citation = quotation.citation
    return Action(
        Verb.SHARED, (citation.article.id, quotation.digest, citation.span.start, style.value)
    )
