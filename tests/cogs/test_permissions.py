"""Who may use what, tried by each role with the client's hint overridden: the bot decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.cogs.reading import embed_of
from tests.cogs.test_article import STORY, content_of
from tests.conftest import SEED

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

MENU = "Read this message as an article"
# Every command, and whether it is for moderators; its options where it needs some.
FOR_MODERATORS: dict[str, tuple[bool, dict[str, Any]]] = {
    "about": (False, {}),
    "article add": (True, {}),
    "article hide": (True, {"article": SEED.stem}),
    "article remove": (True, {"article": SEED.stem}),
    "article restore": (True, {"article": SEED.stem}),
    "articles": (False, {}),
    "briefing list": (True, {}),
    "briefing now": (True, {}),
    "briefing pause": (True, {}),
    "briefing preview": (True, {}),
    "briefing remove": (True, {}),
    "briefing resume": (True, {}),
    "briefing set": (True, {"time": "9:00", "timezone": "Europe/London"}),
    "briefing status": (True, {}),
    "corrections": (True, {}),
    "dates": (False, {}),
    "log": (True, {}),
    "privacy": (False, {}),
    "quote": (False, {"speaker": "Raymond"}),
    "read": (False, {}),
    "reload": (True, {}),
    "search": (False, {"words": "space"}),
    "speakers": (False, {}),
    "summary": (False, {}),
}
ROLES = {
    "member": discord.Permissions.none(),
    "manages messages": discord.Permissions(manage_messages=True),
    "manages the server": discord.Permissions(manage_guild=True),
    "administrator": discord.Permissions(administrator=True),
}
MODERATORS = {"manages the server", "administrator"}
REFUSED = "This is for moderators: you need the permission Manage Server"


def somebody(server: Server, role: str) -> simcord.MemberActor:
    with_permissions = server.guild.create_role(role, permissions=ROLES[role])
    return server.guild.add_member(server.env.create_user("somebody"), roles=[with_permissions])


async def call(server: Server, who: simcord.MemberActor, command: str) -> simcord.InteractionResult:
    options = dict(FOR_MODERATORS[command][1])
    if command == "briefing set":
        options["channel"] = server.channel
    return await who.slash(server.channel, command, **options)


def commands_of(server: Server) -> set[str]:
    walked = server.bot.tree.walk_commands(type=discord.AppCommandType.chat_input)
    return {one.qualified_name for one in walked if not isinstance(one, discord.app_commands.Group)}


@pytest.mark.usefixtures("unhinted")
@pytest.mark.parametrize("role", ROLES)
async def test_bot_itself_decides_who_may_use_each_command(server: Server, role: str) -> None:
    assert set(FOR_MODERATORS) == commands_of(server)
    who = somebody(server, role)
    table = {}
    for command in FOR_MODERATORS:
        result = await call(server, who, command)
        table[command] = REFUSED not in content_of(result)
    message = await server.member.send(server.channel, "“Hello,” she said.")
    asked = await who.context_menu(server.channel, MENU, message)
    table[MENU] = REFUSED not in content_of(asked)
    expected = {
        command: role in MODERATORS or not moderators
        for command, (moderators, _) in FOR_MODERATORS.items()
    }
    assert table == expected | {MENU: role in MODERATORS}
    assert server.env.errors  # they were answered: nothing of it is unforeseen
    assert "on our side" not in repr(table)


async def test_commands_for_moderators_are_not_offered_in_private_messages(
    server: Server,
) -> None:
    for command, (only_moderators, _) in FOR_MODERATORS.items():
        root = server.bot.tree.get_command(command.split(maxsplit=1)[0])
        assert root is not None
        assert root.guild_only == only_moderators


async def test_role_that_an_administrator_allowed_may_use_the_command(server: Server) -> None:
    editors = server.guild.create_role("Editors")
    editor = server.guild.add_member(server.env.create_user("editor"), roles=[editors])
    registered = {one.name: one for one in await server.bot.tree.fetch_commands()}
    server.guild.set_command_permissions(registered["article"], {editors: True})
    shown = await editor.slash(server.channel, "article add", file=("a.txt", STORY.encode()))
    assert "Not saved yet" in (embed_of(shown).footer.text or "")
    assert shown.response is not None
    await editor.click(shown.response.message, label="Save")
    assert (await server.bot.archive.of(server.guild.id).size()).articles == 2


@pytest.mark.usefixtures("unhinted")
@pytest.mark.parametrize("own", [True, False])
async def test_what_is_set_for_a_member_leads_over_the_roles(server: Server, *, own: bool) -> None:
    editors = server.guild.create_role("Editors")
    editor = server.guild.add_member(server.env.create_user("editor"), roles=[editors])
    registered = {one.name: one for one in await server.bot.tree.fetch_commands()}
    server.guild.set_command_permissions(registered["log"], {editors: not own, editor: own})
    result = await editor.slash(server.channel, "log")
    assert (REFUSED in content_of(result)) is not own
    assert len(server.env.errors) == (0 if own else 1)


@pytest.mark.usefixtures("unhinted")
async def test_role_that_was_allowed_one_command_may_use_no_other(server: Server) -> None:
    editors = server.guild.create_role("Editors")
    editor = server.guild.add_member(server.env.create_user("editor"), roles=[editors])
    registered = {one.name: one for one in await server.bot.tree.fetch_commands()}
    server.guild.set_command_permissions(registered["article"], {editors: True})
    assert REFUSED in content_of(await editor.slash(server.channel, "reload"))
    assert len(server.env.errors) == 1
