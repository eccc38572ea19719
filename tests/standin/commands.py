"""Slash commands as Discord keeps them, and the data of an interaction that calls one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.standin.snowflakes import new_id
from tests.standin.world import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.standin.interactions import Scene
    from tests.standin.world import Json, World

OptionValue = str | int | float | bool

# Option types, from Discord's reference ("Application Command Option Type").
SUBCOMMAND, SUBCOMMAND_GROUP = 1, 2
USER, CHANNEL, ROLE, ATTACHMENT = 6, 7, 8, 11

# Fields that Discord fills in where the bot leaves them out.
DEFAULTS: dict[str, Any] = {
    "type": 1,
    "application_id": APPLICATION_ID,
    "default_member_permissions": None,
    "dm_permission": None,
    "contexts": None,
    "integration_types": [0],
    "nsfw": False,
    "description": "",
    "options": [],
}


def register(commands: list[Json], guild_id: str | None, before: list[Json]) -> list[Json]:
    """Return the commands as Discord stores them; one that was there keeps its identifier."""
    known = {(c["name"], c["type"]): c["id"] for c in before}
    stored = []
    for command in commands:
        key = (command["name"], command.get("type", 1))
        filled = DEFAULTS | {k: v for k, v in command.items() if v is not None}
        filled |= {"id": known.get(key) or new_id(), "version": new_id()}
        filled["default_member_permissions"] = _permissions(filled["default_member_permissions"])
        stored.append(filled | ({"guild_id": guild_id} if guild_id else {}))
    return stored


def _permissions(value: str | int | None) -> str | None:
    """Discord takes a number or its text, and returns text."""
    return None if value is None else str(value)


def call(
    world: World,
    scene: Scene,
    path: str,
    values: Mapping[str, OptionValue],
    focused: str | None = None,
) -> Json:
    """Return the data of a command interaction.

    `path` is what the user types ("briefing set"); `values` are the options by name, for a user,
    channel, role or attachment its identifier; `focused` names the option that is being typed.
    Raises LookupError for a command or an option that the bot has not registered, for Discord
    would not offer it.
    """
    names = path.split()
    known = [*world.guild_commands.get(scene.guild.id, ()), *world.commands]
    command = _find(known, names[0], "command")
    nest: list[Json] = []
    innermost, defined = _descend(nest, command, names[1:])
    resolved: Json = {}
    for name, value in values.items():
        option = _find(defined, name, f"option of /{path}")
        innermost.append(_filled(option, value, focused=name == focused))
        _resolve(resolved, scene, option["type"], str(value))
        if option["type"] == ATTACHMENT:
            resolved["attachments"] = {str(value): world.attachments[str(value)]}
    data = {"id": command["id"], "name": command["name"], "type": 1, "options": nest}
    return data | ({"resolved": resolved} if resolved else {})


def _descend(nest: list[Json], command: Json, names: list[str]) -> tuple[list[Json], list[Json]]:
    """Nest the subcommands of `names`; return the innermost list and its options' definitions."""
    innermost, defined = nest, command["options"]
    for name in names:
        option = _find(defined, name, f"subcommand of /{command['name']}")
        nested: list[Json] = []
        innermost.append({"name": name, "type": option["type"], "options": nested})
        innermost, defined = nested, option.get("options") or []
    return innermost, defined


def _find(things: list[Json], name: str, what: str) -> Json:
    for thing in things:
        if thing["name"] == name:
            return thing
    raise LookupError(f"no {what} is called {name!r}; there are {[t['name'] for t in things]}")


def _filled(option: Json, value: OptionValue, *, focused: bool) -> Json:
    entry: Json = {"name": option["name"], "type": option["type"], "value": value}
    return entry | ({"focused": True} if focused else {})


def _resolve(resolved: Json, scene: Scene, kind: int, identifier: str) -> None:
    """Add the object behind an identifier, as Discord does for users, channels and roles."""
    guild = scene.guild
    if kind == USER:
        member = guild.member_json(identifier)
        resolved.setdefault("users", {})[identifier] = member.pop("user")
        bits = str(guild.permissions_of(identifier))
        resolved.setdefault("members", {})[identifier] = member | {"permissions": bits}
    elif kind == CHANNEL:
        channel = guild.channels[identifier]
        bits = str(guild.permissions_of(scene.user.id, channel))
        resolved.setdefault("channels", {})[identifier] = channel.json() | {"permissions": bits}
    elif kind == ROLE:
        resolved.setdefault("roles", {})[identifier] = guild.roles[identifier].json()
