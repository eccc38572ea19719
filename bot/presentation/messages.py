"""Turns messages into text for Discord, in this one place: translated, formatted, escaped.

`say` is for places that render Markdown, `label` for those that show plain text: titles, buttons,
footers, choices. Values are untrusted and escaped, except `Markdown`, which this room made itself.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import discord

from bot.models.message import Channel, Message, filled, value_text
from bot.presentation.languages import spoken_language
from bot.presentation.text import escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.models.message import Value

_VALUE_LIMIT = 100  # characters of an untrusted value, the length of a command's option


class Markdown(str):
    """A part of a sentence that is Markdown already: escaped words, a mention, a link."""

    __slots__ = ()


def say(template: str | Message, /, **values: Value) -> str:
    """Return a message as Markdown."""
    return _shown(template, values, _as_markdown)


def label(template: str | Message, /, **values: Value) -> str:
    """Return a message as plain text, for places that render no Markdown or escape it later."""
    return _shown(template, values, _as_plain)


def formatted(value: Value) -> str:
    """Return a value that stands alone, as plain text in the reader's language."""
    language = spoken_language()
    return language.format(value) if language else value_text(value)


def _shown(
    template: str | Message, values: Mapping[str, Value], show: Callable[[Value], str]
) -> str:
    """Return a template in the reader's language, with its values."""
    language = spoken_language()
    if isinstance(template, Message):
        values = template.values
        shown = language.translate(template) if language else template.english
    else:
        shown = language.translate(template) if language else template
    return filled(shown, values, show)


def _as_markdown(value: Value) -> str:  # noqa: PLR0911 - one line a kind of value
    match value:
        case int():
            return formatted(value)  # most values are, and hold nothing to escape
        case Markdown():
            return value
        case Channel():
            return f"<#{value.id}>"
        case datetime():
            return discord.utils.format_dt(value, "f")
        case Message():
            return say(value)
        case tuple():
            return formatted(tuple(escaped_within(one, _VALUE_LIMIT) for one in value))
        case _:
            return escaped_within(formatted(value), _VALUE_LIMIT)


def _as_plain(value: Value) -> str:
    if isinstance(value, Message):
        return label(value)
    return shortened(plain(formatted(value)), _VALUE_LIMIT)
