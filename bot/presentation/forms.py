"""The forms that moderators fill in; `bot.client.router` answers them by their custom_id."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label
from bot.presentation.text import plain, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.models.moderation import Draft

LONGEST_PASTED = 4000  # characters of a form's field, Discord's limit
_LONGEST_TITLE = 200
_LONGEST_NAME = 100
_LONGEST_DAY = 40  # "Wednesday, the 23rd of September 2021"

# Discord's limits of a form's texts, in characters.
_LABEL_LIMIT = 45  # of its title too
_PLACEHOLDER_LIMIT = 100

_Field = discord.ui.TextInput[discord.ui.Modal]


def paste_form(text: str = "", title: str = "", day: str = "") -> discord.ui.Modal:
    """Return the form for pasting an article, filled in with what was typed before."""
    form = _form(label("Add an article"), Action(Verb.PASTE, (0,)))
    form.add_item(
        _Field(
            label=_brief(label("The article's text (longer ones: as a file)")),
            style=discord.TextStyle.paragraph,
            custom_id="text",
            default=text or None,
            max_length=LONGEST_PASTED,
        )
    )
    _add_details(form, title, day)
    return form


def details_form(draft: Draft, typed: Mapping[str, str] | None = None) -> discord.ui.Modal:
    """Return the form in which a draft's title and date are edited.

    `typed` is what was typed before, if that was refused.
    """
    form = _form(label("Edit details"), Action(Verb.EDIT_DRAFT, (draft.id,)))
    published = draft.article.published
    title = shortened(plain(draft.article.title), _LONGEST_TITLE)
    day = published.isoformat() if published else ""
    _add_details(form, *((typed["title"], typed["day"]) if typed else (title, day)))
    return form


def correction_form(action: Action, typed: str = "") -> discord.ui.Modal:
    """Return the form for another speaker's name, or another day; `typed` is from before."""
    is_day = action.verb is Verb.TYPE_DAY
    form = _form(label("Which day?") if is_day else label("Who said it?"), action)
    form.add_item(
        _Field(
            label=_brief(
                label("The day, as 2021-03-09 or 9 March 2021")
                if is_day
                else label("The name, as answers should show it")
            ),
            custom_id="value",
            default=typed or None,
            max_length=_LONGEST_DAY if is_day else _LONGEST_NAME,
        )
    )
    return form


def _form(title: str, action: Action) -> discord.ui.Modal:
    form = discord.ui.Modal(title=_brief(title), custom_id=action.custom_id)
    form.stop()  # discord.py does not wait for it
    return form


def _brief(text: str) -> str:
    """Return a label as long as Discord allows; translations may be longer than English."""
    return shortened(text, _LABEL_LIMIT)


def _add_details(form: discord.ui.Modal, title: str, day: str) -> None:
    form.add_item(
        _Field(
            label=_brief(label("Title")),
            custom_id="title",
            default=title or None,
            required=False,
            max_length=_LONGEST_TITLE,
            placeholder=shortened(
                label("Leave empty to take it from the text"), _PLACEHOLDER_LIMIT
            ),
        )
    )
    form.add_item(
        _Field(
            label=_brief(label("Day of publication")),
            custom_id="day",
            default=day or None,
            required=False,
            max_length=_LONGEST_DAY,
            placeholder=shortened(
                label("2021-03-09 or 9 March 2021; empty: taken from the text"), _PLACEHOLDER_LIMIT
            ),
        )
    )
