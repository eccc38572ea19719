"""A speaker: roles with their days, who quotes them, and the newest quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.message import Days, counted
from bot.presentation.components import (
    Reply,
    add_field,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_view,
    origin_text,
    paragraph_action,
    paragraph_entry,
    paragraphs_menu,
    pilcrow,
    share_button,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import formatted, label, say
from bot.presentation.quotations import basis_text, quotation_text, spoken
from bot.presentation.text import escaped, escaped_within, plain

if TYPE_CHECKING:
    from datetime import date

    from bot.models.library import SpeakerProfile

_MOST_ROLES = 6
_MOST_SOURCES = 8
_ROLE_LIMIT = 110  # six of them fit into a field
_SOURCE_LIMIT = 60


def present_profile(profile: SpeakerProfile) -> Reply:
    """Show a speaker's newest quotation, their roles and who quotes them."""
    speaker, newest = profile.speaker, profile.newest
    article = newest.citation.article
    evidence = footer_text(
        pilcrow(newest.citation), basis_text(newest), origin_text(article, dateline(article))
    )
    embed = make_embed(
        speaker.name,
        f"> {quotation_text(newest)}\n> {evidence}",
        footer=footer_text(_how_often(profile), _how_far(profile)),
    )
    if profile.roles:
        add_field(embed, label("Roles"), "\n".join(map(_role, profile.roles[:_MOST_ROLES])))
    add_field(embed, label("Quoted by"), " · ".join(map(_source, profile.sources[:_MOST_SOURCES])))
    paragraph = paragraph_action(newest.citation)
    buttons = [
        make_button(label("All quotations"), Action(Verb.QUOTATIONS, (speaker.id, 0, 0))),
        share_button(paragraph),
    ]
    if profile.said_before:
        buttons.append(make_button(label("Said before"), paragraph.then(Verb.SAID_BEFORE)))
    menu = paragraphs_menu([paragraph_entry(newest.citation, spoken(newest.texts[0]))])
    return Reply(embed, make_view([buttons], menu), Action(Verb.PROFILE, (speaker.id,)))


def _role(told: tuple[str, date | None, date | None]) -> str:
    role, first, last = told
    days = formatted(Days(first, last)) if first and last else ""
    return footer_text(escaped_within(role, _ROLE_LIMIT), days)


def _source(told: tuple[str, int]) -> str:
    source, quotations = told
    name = escaped_within(plain(source), _SOURCE_LIMIT) if source else say("an unknown source")
    return f"{name} ({escaped(formatted(quotations))})"


def _how_often(profile: SpeakerProfile) -> str:
    return footer_text(
        label(counted("{count} quotation", "{count} quotations", profile.speaker.quotations)),
        label(counted("{count} article", "{count} articles", profile.articles)),
    )


def _how_far(profile: SpeakerProfile) -> str:
    """Return how many quotations were counted, if that is not all of them."""
    if profile.counted >= profile.speaker.quotations:
        return ""
    return label("of the newest {count} quotations", count=profile.counted)
