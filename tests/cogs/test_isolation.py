"""One server's own article, looked for from another by every command and every forged button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.cogs.test_article import STORY, add, press
from tests.cogs.test_permissions import OPTIONS, commands_of

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

# Words that stand in the article alone; what is typed does not hold them.
MARKS = ("Porthaven", "PORTHAVEN", "dredged", "DREDGED", "nine years", "Olaf")
NAMING = {"article": "harbour", "speaker": "Berg", "words": "berg"}


def told(results: list[simcord.InteractionResult]) -> str:
    messages = [
        message
        for result in results
        for message in [*([result.response] if result.response else []), *result.followups]
    ]
    return repr([(one.content, [embed.to_dict() for embed in one.embeds]) for one in messages])


@pytest.fixture
async def stranger(server: Server) -> tuple[simcord.MemberActor, simcord.ChannelHandle]:
    """Add an article in the first server, and give an administrator of another one."""
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    other = server.env.create_guild("Elsewhere")
    role = other.create_role("Owners", permissions=discord.Permissions(administrator=True))
    member = other.add_member(server.env.create_user("stranger"), roles=[role])
    return member, other.create_text_channel("news")


async def test_no_command_tells_of_another_servers_article(
    server: Server, stranger: tuple[simcord.MemberActor, simcord.ChannelHandle]
) -> None:
    member, channel = stranger
    slug = (await server.bot.archive.of(server.guild.id).suggest_articles("", own=True))[0].slug
    results = []
    for command in sorted(commands_of(server)):
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
            results.append(await member.slash(channel, command, **named))
    shown = told(results)
    assert [mark for mark in MARKS if mark in shown] == []
    suggested = [
        await member.autocomplete(channel, command, option, typed, **more)
        for command, option, more in (
            ("quote", "speaker", {}), ("quote", "article", {"speaker": "x"}),
            ("summary", "article", {}), ("dates", "article", {}), ("read", "article", {}),
            ("article hide", "article", {}), ("article remove", "article", {}),
            ("article restore", "article", {}),
        )
        for typed in ("", "h", "Berg", slug)
    ]  # fmt: skip
    assert [mark for mark in MARKS if mark in repr(suggested)] == []
    assert server.env.errors  # each was answered with a sentence


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
    results = []
    for custom_id in forged:
        view = discord.ui.View(timeout=None)
        view.add_item(discord.ui.Button(label="Go", custom_id=custom_id))
        results.append(await member.click(await place.send("forged", view=view), label="Go"))
    shown = told(results)
    assert [mark for mark in MARKS if mark in shown.replace("Search: dredged", "")] == []
    assert (await home.size()).articles == 2
