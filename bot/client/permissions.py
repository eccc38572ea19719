"""Who may use what is for moderators: decided here, for a client's hint can be got round.

Those with Manage Server may, and those whom an administrator allowed the command for under
Server Settings > Integrations, by their role or by themselves.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
from discord import app_commands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from discord.app_commands import AppCommandPermissions

_log = logging.getLogger(__name__)

_REMEMBERED = timedelta(minutes=1)
_LONGEST_ASKED = 1.0  # seconds, of the three in which a click is to be answered


async def check_moderator(
    interaction: discord.Interaction[discord.Client], command: str | None = None
) -> int:
    """Return the server in which a moderator acts.

    `command` names the one that a button or form belongs to. Raises NoPrivateMessage outside
    servers and MissingPermissions for anybody else.
    """
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    if not (interaction.permissions.manage_guild or await _is_allowed(interaction, command)):
        raise app_commands.MissingPermissions(["manage_guild"])
    return interaction.guild_id


async def is_moderator(interaction: discord.Interaction[discord.Client]) -> bool:
    """Let moderators through, as `app_commands.check` asks for it; raises for others."""
    await check_moderator(interaction)
    return True


class Offer:
    """Tells whom something that belongs to a command is offered, by what Discord told of late.

    An offer only: `check_moderator` asks anew before anything is done. `clock` returns UTC.
    """

    def __init__(self, command: str, clock: Callable[[], datetime]) -> None:
        self._command = command
        self._clock = clock
        self._told: dict[int, tuple[datetime, list[AppCommandPermissions]]] = {}

    async def is_for(self, interaction: discord.Interaction[discord.Client]) -> bool:
        """Tell whether whoever acts is one of the command's moderators; raises nothing."""
        if interaction.guild_id is None:
            return False
        if interaction.permissions.manage_guild:
            return True
        guild, member = interaction.guild, interaction.user
        if guild is None or not isinstance(member, discord.Member):
            return False
        return _allows(await self._permissions(interaction.client, guild), member)

    async def _permissions(
        self, client: discord.Client, guild: discord.Guild
    ) -> list[AppCommandPermissions]:
        """Return what was set in a server; nothing where Discord does not say so in time."""
        now = self._clock()
        self._told = {one: told for one, told in self._told.items() if now < told[0]}
        if guild.id not in self._told:
            permissions: list[AppCommandPermissions] = []
            try:
                async with asyncio.timeout(_LONGEST_ASKED):
                    permissions = await _fetch_permissions(client, self._command, guild)
            except (TimeoutError, discord.DiscordException) as error:
                _log.info("Who may use /%s could not be read: %s", self._command, error)
            self._told[guild.id] = (now + _REMEMBERED, permissions)
        return self._told[guild.id][1]


async def _is_allowed(
    interaction: discord.Interaction[discord.Client], command: str | None
) -> bool:
    """Ask Discord whether an administrator allowed the command for whoever acts."""
    guild, member = interaction.guild, interaction.user
    if guild is None or not isinstance(member, discord.Member):
        return False
    name = command or _root_name(interaction)
    return _allows(await _fetch_permissions(interaction.client, name, guild), member)


async def _fetch_permissions(
    client: discord.Client, name: str, guild: discord.Guild
) -> list[AppCommandPermissions]:
    """Return what a server's administrators set for a command under Integrations."""
    permissions: list[AppCommandPermissions] = []
    for registered in await _registered(client, name):
        try:
            permissions += (await registered.fetch_permissions(guild)).permissions
        except discord.HTTPException:
            continue  # nobody set any, or they cannot be read
    return permissions


def _root_name(interaction: discord.Interaction[discord.Client]) -> str:
    command = interaction.command
    root = getattr(command, "root_parent", None) or command
    return root.name if root else ""


async def _registered(client: discord.Client, name: str) -> list[app_commands.AppCommand]:
    tree = getattr(client, "tree", None)
    if not isinstance(tree, app_commands.CommandTree):
        return []
    return [one for one in await tree.fetch_commands() if one.name == name]


def _allows(permissions: Iterable[AppCommandPermissions], member: discord.Member) -> bool:
    """Tell whether somebody is allowed; what is set for the member leads over the roles.

    What is set for everybody does not make a moderator of everybody.
    """
    own = {one.id: one.permission for one in permissions}
    if member.id in own:
        return own[member.id]
    roles = {role.id for role in member.roles} - {member.guild.id}
    return any(own.get(role_id, False) for role_id in roles)
