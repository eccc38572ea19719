"""Who may use what is for moderators: decided here, for a client's hint can be got round.

Those with Manage Server may, and those whom an administrator allowed the command for under
Server Settings > Integrations, by their role or by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

if TYPE_CHECKING:
    from collections.abc import Iterable

    from discord.app_commands import AppCommandPermissions


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


async def _is_allowed(
    interaction: discord.Interaction[discord.Client], command: str | None
) -> bool:
    """Ask Discord whether an administrator allowed the command for whoever acts."""
    guild, member = interaction.guild, interaction.user
    if guild is None or not isinstance(member, discord.Member):
        return False
    known = (interaction.client, command or _root_name(interaction))
    for registered in await _registered(*known):
        try:
            permissions = (await registered.fetch_permissions(guild)).permissions
        except discord.HTTPException:
            continue  # nobody set any, or they cannot be read
        if _allows(permissions, member):
            return True
    return False


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
