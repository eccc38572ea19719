"""The one place that answers buttons, menus and forms, by their custom_id alone.

No view waits for a click, so a button works after a restart and never expires. Cogs register the
verbs that they answer.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import discord

from bot.client.languages import speak_to_asker
from bot.client.requests import requested
from bot.client.tree import answer_error
from bot.errors import StalePassage
from bot.presentation.custom_ids import parse_action

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator

    from bot.client.answering import Answering
    from bot.presentation.custom_ids import Action, Verb

    Interaction = discord.Interaction[Any]
    Handler = Callable[[Interaction, "Press"], Awaitable[None]]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Press:
    """What a member pressed, chose or submitted.

    `chosen` holds the choices of a menu; `fields` maps the custom_ids of a form's fields to what
    was typed, and is None for a button or menu.
    """

    action: Action
    chosen: tuple[str, ...] = ()
    fields: dict[str, str] | None = None


class Router:
    """Hands each press to the handler that serves its verb."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._handlers: dict[Verb, Handler] = {}

    def register(self, handler: Handler, *verbs: Verb) -> None:
        """Let a handler answer these verbs; a verb has one handler."""
        for verb in verbs:
            if verb in self._handlers:
                raise AssertionError(f"{verb} has a handler already")
            self._handlers[verb] = handler

    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer a button, menu or form; the tree answers commands."""
        data = cast("dict[str, Any]", interaction.data or {})
        custom_id = data.get("custom_id")
        if custom_id is None:
            return
        if not self._answering.begin(interaction):
            return
        with requested(interaction.id):
            # After the second colon there may be words that a member searched for.
            _log.info("Button or form %s", ":".join(custom_id.split(":")[:2]))
            speak_to_asker(interaction)
            try:
                await self._answer(interaction, custom_id, data)
            except Exception as error:  # noqa: BLE001 - whatever it is, the member gets an answer
                await answer_error(interaction, error)

    async def _answer(self, interaction: Interaction, custom_id: str, data: dict[str, Any]) -> None:
        action = parse_action(custom_id)
        handler = self._handlers.get(action.verb) if action else None
        if action is None or handler is None:
            raise StalePassage("This button is from an older version of me: ask again.")
        submitted = interaction.type is discord.InteractionType.modal_submit
        fields = dict(_fields(data.get("components", []))) if submitted else None
        await handler(interaction, Press(action, tuple(data.get("values", ())), fields))


def _fields(components: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield each field's custom_id and what was typed, from Discord's nested components."""
    for component in components:
        if "value" in component:
            yield component["custom_id"], component["value"].strip()
        yield from _fields(component.get("components", []))
        yield from _fields([component["component"]] if "component" in component else [])
