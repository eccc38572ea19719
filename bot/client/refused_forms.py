"""Keeps forms that were refused, so that nothing typed is lost."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.client import replies
from bot.client.permissions import check_moderator
from bot.errors import StalePassage
from bot.presentation.notices import present_refused

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from bot.client.router import Press
    from bot.errors import NoAnswer

    Interaction = discord.Interaction[Any]

_MOST_KEPT = 200  # over all servers; each holds at most 4 KB


@dataclass(frozen=True, slots=True)
class _Refused:
    user_id: int
    command: str
    make_form: Callable[[], discord.ui.Modal]


class RefusedForms:
    """Keeps what moderators typed into forms that were refused, in memory alone."""

    def __init__(self) -> None:
        self._kept: dict[int, _Refused] = {}

    async def refuse(
        self,
        interaction: Interaction,
        error: NoAnswer,
        make_form: Callable[[], discord.ui.Modal],
        *,
        command: str,
    ) -> None:
        """Say why a form was refused, with a button that brings it back.

        `make_form` returns the form, filled in with what was typed. Whoever may use `command` may
        fill it in.
        """
        number = secrets.randbits(48)
        self._kept[number] = _Refused(interaction.user.id, command, make_form)
        while len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        await replies.send_private(interaction, present_refused(error.message, number))

    async def show_again(self, interaction: Interaction, press: Press) -> None:
        """Show a refused form again. Raises StalePassage if it is no longer kept."""
        kept = self._kept.get(press.action.numbers[0])
        await check_moderator(interaction, kept.command if kept else "article")
        if kept is None or kept.user_id != interaction.user.id:
            raise StalePassage(
                "I no longer have what you typed: I was restarted, or too many others came after "
                "it. Type it again."
            )
        await interaction.response.send_modal(kept.make_form())
