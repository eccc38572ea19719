"""Decides who may use the commands and buttons for moderators.

Moderators are members with Manage Server, and members or roles for which an administrator allowed
the command under Server Settings > Integrations. Discord's client hides commands from others, but
a member can get around that, so each command and button checks here.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.errors import NotHere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from discord.app_commands import AppCommandPermissions

_log = logging.getLogger(__name__)

_REMEMBERED = timedelta(minutes=1)
_LONGEST_ASKED = 1.0  # seconds, of the three that Discord allows for an answer


async def check_moderator(
    interaction: discord.Interaction[discord.Client], command: str | None = None
) -> int:
    """Return the id of the server in which a moderator acts.

    `command` is the name of the command that a button or form belongs to. Raises NoPrivateMessage
    outside servers and MissingPermissions if the member is no moderator.
    """
    guild_id = guild_id_of(interaction)
    if not (interaction.permissions.manage_guild or await _is_allowed(interaction, command)):
        raise app_commands.MissingPermissions(["manage_guild"])
    return guild_id


def guild_id_of(interaction: discord.Interaction[Any]) -> int:
    """Return the id of the interaction's server. Raises NoPrivateMessage outside servers."""
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id


def check_may_write(interaction: discord.Interaction[Any]) -> None:
    """Raise NotHere for members who may not write here, before everybody sees what they share."""
    if interaction.guild_id is None:
        return
    may = interaction.permissions
    in_thread = isinstance(interaction.channel, discord.Thread)
    if not (may.send_messages_in_threads if in_thread else may.send_messages):
        raise NotHere("You may not write in this channel, so you cannot share here.")


async def is_moderator(interaction: discord.Interaction[discord.Client]) -> bool:
    """Return True for moderators and raise for others, as `app_commands.check` wants it."""
    await check_moderator(interaction)
    return True


class ModeratorCache:
    """Decides who sees a moderator's button; a command's permissions are cached for a minute.

    Only for showing the button: `check_moderator` asks Discord again before anything is done.
    `clock` returns UTC.
    """

    def __init__(self, command: str, clock: Callable[[], datetime]) -> None:
        self._command = command
        self._clock = clock
        # By server, each with the instant at which it expires.
        self._cached: dict[int, tuple[datetime, list[AppCommandPermissions]]] = {}

    async def includes(self, interaction: discord.Interaction[discord.Client]) -> bool:
        """Tell whether the acting member may use the command; raises nothing."""
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
        """Return what a server's administrators set; nothing if Discord does not answer in time."""
        now = self._clock()
        self._cached = {one: entry for one, entry in self._cached.items() if now < entry[0]}
        if guild.id not in self._cached:
            permissions: list[AppCommandPermissions] = []
            try:
                async with asyncio.timeout(_LONGEST_ASKED):
                    permissions = await _fetch_permissions(client, self._command, guild)
            except (TimeoutError, discord.DiscordException) as error:
                _log.info("Who may use /%s could not be read: %s", self._command, error)
            self._cached[guild.id] = (now + _REMEMBERED, permissions)
        return self._cached[guild.id][1]


async def _is_allowed(
    interaction: discord.Interaction[discord.Client], command: str | None
) -> bool:
    """Ask Discord whether an administrator allowed the command for the acting member."""
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
            continue  # none are set, or they cannot be read
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
    """Tell whether a member is allowed; a setting for the member overrides one for a role.

    A setting for everybody does not make everybody a moderator.
    """
    own = {one.id: one.permission for one in permissions}
    if member.id in own:
        return own[member.id]
    roles = {role.id for role in member.roles} - {member.guild.id}
    return any(own.get(role_id, False) for role_id in roles)
