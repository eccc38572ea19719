"""One server's own article, looked for from another by every command and every forged button."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.models.briefing import FailureReason
from tests.cogs.reading import embed_of, use
from tests.cogs.test_article import STORY, add, press
from tests.cogs.test_permissions import OPTIONS, commands_of

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

# What is known in the first server alone; what is typed in the other does not hold it.
MARKS = ("Porthaven", "PORTHAVEN", "dredged", "DREDGED", "nine years", "Olaf", "Quayle", "04:44")
NAMING = {"article": "harbour", "speaker": "Berg", "words": "berg"}


def told(server: Server, before: int) -> str:
    """Return all that was sent to Discord since so many requests."""
    return repr([request.json for request in server.env.http_requests[before:]])


@pytest.fixture
async def stranger(server: Server) -> tuple[simcord.MemberActor, simcord.ChannelHandle]:
    """Let the first server have some of everything, and give an administrator of another one."""
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    place = {"channel": server.channel, "time": "04:44", "timezone": "Europe/London"}
    await server.moderator.slash(server.channel, "briefing set", **place)
    await server.moderator.slash(server.channel, "briefing now")
    briefings = server.bot.storage.briefings
    (briefing,) = await briefings.list_briefings(server.guild.id)
    today = discord.utils.utcnow()
    await briefings.add_notice(briefing.id, today.date(), FailureReason.PERMISSION, "Olaf", today)
    await correct_raymond(server.moderator, server.channel, "Quayle")
    other = server.env.create_guild("Elsewhere")
    role = other.create_role("Owners", permissions=discord.Permissions(administrator=True))
    member = other.add_member(server.env.create_user("stranger"), roles=[role])
    return member, other.create_text_channel("press")


async def correct_raymond(
    who: simcord.MemberActor, channel: simcord.ChannelHandle, name: str, cited: str = "¶5"
) -> None:
    """Say of one of the seed's quotations that somebody else said it."""
    shown = await who.slash(channel, "quote", speaker="Raymond")
    for label in (cited, "Correct this…", "Someone else…"):
        shown = await use(who, shown, label)
    await who.submit_modal(shown, {"value": name})


async def test_no_command_tells_of_another_servers_article(
    server: Server, stranger: tuple[simcord.MemberActor, simcord.ChannelHandle]
) -> None:
    member, channel = stranger
    slug = (await server.bot.archive.of(server.guild.id).suggest_articles("", own=True))[0].slug
    before = len(server.env.http_requests)
    # What needs a briefing comes after the command that makes one.
    for command in ("briefing set", *sorted(commands_of(server) - {"briefing set"})):
        options = OPTIONS.get(command, {})
        for article in ("harbour", slug):
            named: dict[str, Any] = {
                name: article if name == "article" else NAMING.get(name, value)
                for name, value in options.items()
            }
            if command in {"dates", "read", "summary"}:
                named["article"] = article
            if command == "briefing set":
                named["channel"] = channel
            await member.slash(channel, command, **named)
    shown = told(server, before)
    assert "Briefing for" in shown
    assert [mark for mark in MARKS if mark in shown] == []
    assert server.env.errors  # each was answered with a sentence


async def test_no_suggestion_tells_of_another_server(
    server: Server, stranger: tuple[simcord.MemberActor, simcord.ChannelHandle]
) -> None:
    member, channel = stranger
    before = len(server.env.http_requests)
    suggesting = 0
    for command in server.bot.tree.walk_commands():
        if isinstance(command, discord.app_commands.Command):
            for option in command.parameters:
                suggesting += option.autocomplete
                for typed in ("", "h", "Berg", "Q", "04") if option.autocomplete else ():
                    name = command.qualified_name
                    await member.autocomplete(channel, name, option.name, typed)
    assert suggesting > 10
    shown = told(server, before)
    assert [mark for mark in MARKS if mark in shown] == []
    assert "#news" not in shown


async def test_same_story_is_no_repetition_and_export_is_of_ones_own(
    server: Server, stranger: tuple[simcord.MemberActor, simcord.ChannelHandle]
) -> None:
    member, channel = stranger
    before = len(server.env.http_requests)
    await member.slash(channel, "article add", file=("a.txt", STORY.encode()))
    assert "here already" not in told(server, before)
    asked = await member.slash(channel, "privacy")
    assert asked.response is not None
    sent = await member.click(asked.response.message, label="Export as JSON")
    messages = [one for one in (sent.response, *sent.followups) if one]
    (file,) = [file for message in messages for file in message.attachments]
    content = (await file.read()).decode()
    assert [mark for mark in MARKS if mark in content] == []
    assert str(server.guild.id) not in content
    kept = json.loads(content)
    assert (kept["briefing"], kept["delivery"], kept["notice"]) == ([], [], [])


async def test_correction_touches_no_post_of_another_server(
    server: Server, stranger: tuple[simcord.MemberActor, simcord.ChannelHandle]
) -> None:
    member, channel = stranger
    await server.member.slash(server.channel, "quote", speaker="Raymond")
    posted = [one.to_dict() for message in server.channel.history() for one in message.embeds]
    await correct_raymond(member, channel, "Somebody Else", "¶4")  # as the briefing shows it
    now = [one.to_dict() for message in server.channel.history() for one in message.embeds]
    assert now == posted
    shown = await member.slash(channel, "quote", speaker="Somebody Else")
    assert "1 quotation" in (embed_of(shown).footer.text or "")


async def test_no_forged_button_tells_of_another_servers_article(
    server: Server, stranger: tuple[simcord.MemberActor, simcord.ChannelHandle]
) -> None:
    member, channel = stranger
    home = server.bot.archive.of(server.guild.id)
    (article,) = await home.suggest_articles("", own=True)
    berg = await home.find_speaker("Berg")
    forged = [
        f"dl:s:{article.id}", f"dl:r:{article.id}:0", f"dl:d:{article.id}:0",
        f"dl:aq:{article.id}:0", f"dl:p:{article.id}:{article.revision}:0:9",
        f"dl:q:{berg.id}:0:0", f"dl:q:{berg.id}:{article.id}:0", "dl:f:0:dredged",
        f"dlm:remove:{article.id}", f"dlc:look:{article.id}:{article.revision}:0:9",
        "dlc:back:1:0:0:0",
    ]  # fmt: skip
    place = server.bot.get_channel(channel.id)
    assert isinstance(place, discord.TextChannel)
    before = len(server.env.http_requests)
    for custom_id in forged:
        view = discord.ui.View(timeout=None)
        view.add_item(discord.ui.Button(label="Go", custom_id=custom_id))
        await member.click(await place.send("forged", view=view), label="Go")
    shown = told(server, before)
    assert [mark for mark in MARKS if mark in re.sub(r"(Search: |dl:f:0:)dredged", "", shown)] == []
    assert (await home.size()).articles == 2
