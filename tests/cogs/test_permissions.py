"""Who may use what, tried by each role with the client's hint overridden: the bot decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord
import pytest
from simcord import actors
from simcord.backend import serializers

from bot.presentation.custom_ids import Verb
from tests.cogs.reading import button_labels, embed_of, use
from tests.cogs.test_article import STORY, content_of
from tests.conftest import ROOT, SEED

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

# The options of the commands that cannot do without; every other one is called without any.
OPTIONS: dict[str, dict[str, Any]] = {
    "article hide": {"article": SEED.stem},
    "article remove": {"article": SEED.stem},
    "article restore": {"article": SEED.stem},
    "briefing set": {"time": "9:00", "timezone": "Europe/London"},
    "feed add": {"url": "ftp://coast.example"},
    "feed filter": {"feed": "1"},
    "feed pause": {"feed": "1"},
    "feed preview": {"feed": "ftp://coast.example"},
    "feed remove": {"feed": "1"},
    "feed resume": {"feed": "1"},
    "quote": {"speaker": "Raymond"},
    "search": {"words": "space"},
    "verify": {"words": "We will continue"},
    "watch add": {"words": "space"},
    "watch preview": {"speaker": "Raymond"},
    "watch remove": {"watch": 1},
}
ROLES = {
    "everybody": discord.Permissions.none(),
    "Manage Messages": discord.Permissions(manage_messages=True),
    "Manage Server": discord.Permissions(manage_guild=True),
    "Administrator": discord.Permissions(administrator=True),
}
REFUSED = "This is for moderators: you need the permission Manage Server"
ADMINISTRATORS = "This is for moderators: you need the permission Administrator"
IN_SERVERS = "This command works only in a server."

# What stands under answers, by the words on it, with the custom_id of one that is forged.
BUTTONS = {
    "Save": "dlm:save:1",
    "Edit details": "dlm:edit:1",
    "Discard": "dlm:drop:1",
    "Fill it in again": "dlm:again:1",
    "Remove": "dlm:remove:1",
    "Keep it": "dlm:keep:0",
    "Remove the feed": "dlm:unfollow:1",
    "Keep the feed": "dlm:follow:0",
    "Correct this…": "dlc:look:1:1:0:9",
    "the menu of speakers": "dlc:who:1:1:0:9",
    "Someone else…": "dlc:other:1:1:0:9",
    "Unknown speaker": "dlc:unknown:1:1:0:9",
    "Another day…": "dlc:day:1:1:0:9",
    "Not a quotation": "dlc:none:1:1:0:9",
    "Undo": "dlc:back:1:0:0:0",
    "¶": "dl:p:1:1:0:9",
    "the menu that opens what is listed": "dl:o",
    "a speaker's name": "dl:q:1:0:0",
    "Quotes": "dl:aq:1:0",
    "Summary": "dl:s:1",
    "Dates": "dl:d:1:0",
    "Read it": "dl:r:1:0",
    "All quotations": "dl:q:1:0:0",
    "Calendar file": "dlk:file:0:20201123:20201123",
    "Why this speaker?": "dlq:why:1:1:0:9",
    "Show here": "dlv:here:1:1:1:0:9:0",
    "Said before": "dl:sb:1:1:0:9",
    "Share as picture": "dlp:share:1:1:0:9",
    "Light": "dlp:post:1:0:0:1",
    "Dark": "dlp:post:1:0:0:2",
    "pages of speakers": "dl:sp:0",
    "of articles": "dl:ar:0",
    "of a search": "dl:f:0:space",
    "of key dates": "dl:dw:0:20200101:20201231:0",
    "pages of the log": "dl:l:0",
    "All articles": "dl:b:1:20260101:0",
    "Remove the articles": "dll:remove",
    "Export as JSON": "dls:export",
    "Delete all of this server's data": "dls:delete",
    "Delete everything": "dls:really",
    "Keep everything": "dls:keep",
    "Export my watches": "dlw:export",
    "Delete my watches": "dlw:delete",
    "Delete them for good": "dlw:really",
    "Keep them": "dlw:keep",
    "Resume": "dlw:resume",
    "Why this?": "dlw:alert:1",
}
MENUS = {"dlc:who:1:1:0:9", "dl:o"}
FORMS = {
    "the form for an article": "dlm:paste:0",
    "for its details": "dlm:edit:1",
    "for a speaker's name": "dlc:other:1:1:0:9",
    "for a day": "dlc:day:1:1:0:9",
}


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody who tries everything, in the server or in a private message to the bot."""

    server: Server
    member: simcord.MemberActor
    privately: bool = False

    @property
    def actor(self) -> simcord.MemberActor | simcord.UserHandle:
        return self.member.user if self.privately else self.member

    @property
    def channel(self) -> simcord.ChannelHandle:
        return self.member.user.dm_channel if self.privately else self.server.channel

    async def call(self, command: str) -> simcord.InteractionResult:
        options = dict(OPTIONS.get(command, {}))
        if command == "briefing set":
            options["channel"] = self.server.channel
        if not self.privately:
            return await self.member.slash(self.channel, command, **options)
        if command == "briefing set":
            return await self.set_up_briefing()
        answer: simcord.InteractionResult = await self.member.user.slash(command, **options)
        return answer

    async def set_up_briefing(self) -> simcord.InteractionResult:
        """Send the command from where no channel of the server can be chosen."""
        (known,) = [
            one for one in await self.server.bot.tree.fetch_commands() if one.name == "briefing"
        ]
        options = [{"name": "set", "type": 1, "options": []}]
        data = {"id": str(known.id), "name": "briefing", "type": 1, "options": options}
        return await self.send(discord.InteractionType.application_command, data)

    async def use_menu(self, name: str) -> simcord.InteractionResult:
        """Use a command of a message's menu, which a client offers in no private message."""
        message = await self.server.bot.get_partial_messageable(self.channel.id).send("“Hello.”")
        (menu,) = [one for one in await self.server.bot.tree.fetch_commands() if one.name == name]
        stored = self.server.env.backend.get_message(self.channel.id, message.id)
        shown = dict(serializers.message_payload(self.server.env.backend, stored))
        data = {
            "id": str(menu.id), "name": name, "type": menu.type.value,
            "target_id": str(message.id), "resolved": {"messages": {str(message.id): shown}},
        }  # fmt: skip
        return await self.send(discord.InteractionType.application_command, data)

    async def press(self, custom_id: str, *, menu: bool = False) -> simcord.InteractionResult:
        """Use a button or a menu of a forged message."""
        view = discord.ui.View(timeout=None)
        if menu:
            options = [discord.SelectOption(label="John Raymond")]
            view.add_item(discord.ui.Select(custom_id=custom_id, options=options))
        else:
            view.add_item(discord.ui.Button(label="Go", custom_id=custom_id))
        place = self.server.bot.get_partial_messageable(self.channel.id)
        message = await place.send("forged", view=view)
        view.stop()  # else discord.py keeps it, and simcord looks through all that are kept
        if menu:
            return await self.actor.select(message, ["John Raymond"], custom_id=custom_id)
        return await self.actor.click(message, custom_id=custom_id)

    async def submit(self, custom_id: str) -> simcord.InteractionResult:
        """Send a form that the bot never showed."""
        fields = {"value": "2021-03-09", "text": "“Ay,” he said.", "title": "", "day": ""}
        rows = [
            {"type": 1, "components": [{"type": 4, "custom_id": name, "value": value}]}
            for name, value in fields.items()
        ]
        data = {"custom_id": custom_id, "components": rows}
        return await self.send(discord.InteractionType.modal_submit, data)

    async def send(
        self, kind: discord.InteractionType, data: dict[str, Any]
    ) -> simcord.InteractionResult:
        return await actors._dispatch_actor_interaction(self.actor, kind.value, self.channel, data)

    async def try_everything(self) -> dict[str, bool]:
        """Return of everything that the bot offers whether it let this one through."""
        tree = self.server.bot.tree
        tried = {f"`/{name}`": await self.call(name) for name in sorted(commands_of(self.server))}
        for kind in (discord.AppCommandType.message, discord.AppCommandType.user):
            for one in tree.get_commands(type=kind):
                tried[f"“{one.name}”"] = await self.use_menu(one.name)
        for name, custom_id in BUTTONS.items():
            tried[name] = await self.press(custom_id, menu=custom_id in MENUS)
        for name, custom_id in FORMS.items():
            tried[name] = await self.submit(custom_id)
        told = {name: content_of(result) for name, result in tried.items()}
        assert [name for name, result in tried.items() if not result.acknowledged] == []
        assert [name for name, sentence in told.items() if "side" in sentence] == []
        return {
            name: not sentence.startswith((REFUSED, ADMINISTRATORS, IN_SERVERS))
            for name, sentence in told.items()
        }


def commands_of(server: Server) -> set[str]:
    walked = server.bot.tree.walk_commands(type=discord.AppCommandType.chat_input)
    return {one.qualified_name for one in walked if not isinstance(one, discord.app_commands.Group)}


def as_table(columns: dict[str, dict[str, bool]]) -> str:
    """Return the table of the page for moderators: what is open to the same people is one row."""
    rows: dict[tuple[bool, ...], list[str]] = {}
    for name in next(iter(columns.values())):
        rows.setdefault(tuple(column[name] for column in columns.values()), []).append(name)
    lines = [["", *columns], ["---", *[":-:"] * len(columns)]]
    lines += [[", ".join(names), *("yes" if one else "–" for one in row)]
              for row, names in rows.items()]  # fmt: skip
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines).replace("|  |", "| |")


@pytest.mark.usefixtures("unhinted")
async def test_bot_itself_decides_who_may_use_what_as_the_page_for_moderators_tells(
    server: Server,
) -> None:
    allowed = server.guild.create_role("allowed")
    for registered in await server.bot.tree.fetch_commands():
        server.guild.set_command_permissions(registered, {allowed: True})
    columns = {}
    for name, permissions in ROLES.items():
        role = server.guild.create_role(name, permissions=permissions)
        who = server.guild.add_member(server.env.create_user(name[:6]), roles=[role])
        columns[name] = await Somebody(server, who).try_everything()
    editor = server.guild.add_member(server.env.create_user("editor"), roles=[allowed])
    columns["a role allowed under Integrations"] = await Somebody(server, editor).try_everything()
    columns["anybody in a private message"] = await Somebody(
        server, who, privately=True
    ).try_everything()
    assert as_table(columns) in (ROOT / "docs" / "moderators.md").read_text(encoding="utf-8")
    assert server.env.errors  # all were answered by a sentence


def test_table_leaves_out_no_button() -> None:
    named = [*BUTTONS.values(), *FORMS.values()]
    bare = {":".join(custom_id.split(":")[:2]) for custom_id in named}
    assert bare == set(Verb) - {Verb.VERIFIED, Verb.PROFILE}  # kept with posts, and on no button


@pytest.mark.usefixtures("unhinted")
async def test_briefings_are_suggested_to_moderators_alone(server: Server) -> None:
    # Their names tell of channels that not everybody sees.
    await Somebody(server, server.moderator).call("briefing set")
    for command in ("status", "preview", "pause", "resume", "now", "remove"):
        typed = (server.channel, f"briefing {command}", "briefing", "")
        assert "#news" in repr(await server.moderator.autocomplete(*typed))
        assert await server.member.autocomplete(*typed) == []


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


@pytest.mark.parametrize("own", [True, False])
async def test_correcting_is_offered_to_whom_an_administrator_allowed_corrections(
    server: Server, *, own: bool
) -> None:
    editors = server.guild.create_role("Editors")
    editor = server.guild.add_member(server.env.create_user("editor"), roles=[editors])
    registered = {one.name: one for one in await server.bot.tree.fetch_commands()}
    allowed = editor if own else editors

    async def open_paragraph() -> simcord.InteractionResult:
        quoted = await editor.slash(server.channel, "quote", speaker="Raymond")
        return await use(editor, quoted, "¶5")

    assert "Correct this…" not in button_labels(await open_paragraph())
    server.guild.set_command_permissions(registered["corrections"], {allowed: True})
    assert "Correct this…" not in button_labels(
        await open_paragraph()
    )  # what was told a moment ago
    await server.env.advance_time(61)
    paragraph = await open_paragraph()
    assert paragraph.response is not None
    panel = await editor.click(paragraph.response.message, label="Correct this…")
    assert panel.response is not None
    await editor.click(panel.response.message, label="Unknown speaker")
    corrections = await server.bot.correction_desk.list_corrections(server.guild.id)
    assert len(corrections) == 1
