"""/watch: what members and moderators watch for, through the real bot."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.cogs.reading import embed_of
from tests.cogs.test_article import content_of

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

PIER = """Pier is shut

PORTHAVEN, Dec. 30, 2025 (Coast Wire) -- The pier of Porthaven was shut on Monday, its owner said.

“It is not safe and has not been for a dozen years,” said Ann Lee, an engineer.

“We will see,” said Bo Lund, the owner.
"""
FERRY = """Ferry to go on

PORTREE, Dec. 29, 2025 (Coast Wire) -- The council voted to keep the ferry of Portree all winter.

“We did not fight for forty years to be told that the sea is too expensive,” said Mairi MacLeod.
"""


@pytest.fixture
async def library(server: Server) -> None:
    """Add two articles to the seed."""
    (server.seeds / "pier.txt").write_text(PIER)
    (server.seeds / "ferry.txt").write_text(FERRY)
    await server.moderator.slash(server.channel, "reload")


async def ask(
    server: Server,
    command: str,
    who: simcord.MemberActor | None = None,
    /,
    **options: Any,  # noqa: ANN401 - as the command takes them
) -> str:
    """Return what the answer says."""
    result = await (who or server.member).slash(server.channel, f"watch {command}", **options)
    assert result.ephemeral
    _ = server.env.errors  # a refusal is an answer
    if content := content_of(result):
        return content
    embed = embed_of(result)
    return f"{embed.title}\n{embed.description}"


MATCHING: list[tuple[dict[str, str], list[str]]] = [
    ({"speaker": "Lee"}, ["Pier"]),
    ({"speaker": "the engineer Ann Lee"}, ["Pier"]),
    ({"speaker": "Bo Lund", "words": "pier"}, ["Pier"]),
    ({"speaker": "Bo Lund", "words": "ferry"}, []),
    ({"words": '"coast wire" PORTHAVEN'}, ["Pier"]),
    ({"words": '"wire coast"'}, []),
    ({"words": "ferr"}, []),
    ({"source": "coast  WIRE"}, ["Pier", "Ferry"]),
    ({"source": "Coast Wire", "without": 'ship "sea is too expensive"'}, ["Pier"]),
    ({"words": "forty", "without": "winters"}, ["Ferry"]),
]
REFUSED: list[tuple[dict[str, str], str]] = [
    ({}, "Say what to watch for"),
    ({"without": "ferry"}, "Say what to watch for"),
    ({"words": "—"}, "“—” holds no word to look for"),
    ({"speaker": "Lund"}, "Several people match “Lund”. Type one of these: Bo Lund, Eva Lund."),
]


@pytest.mark.usefixtures("library")
async def test_preview_shows_what_would_have_matched(server: Server) -> None:
    for options, matched in MATCHING:
        told = await ask(server, "preview", **options)
        assert f"It would have matched {len(matched)} of the last 3 articles." in told
        assert re.findall(r"• (Pier|Ferry)", told) == matched
    for source, unknown in (("Coast", True), ("Coast Wire", False)):
        told = await ask(server, "preview", source=source, words="zebra")
        assert (f"No recent article here is from {source}, so" in told) is unknown


@pytest.mark.usefixtures("library")
async def test_watches_are_listed_and_removed(server: Server) -> None:
    told = await ask(server, "add", speaker="lee", words='"not safe"', without="ferry")
    assert told.startswith("Watch added\n**Speaker:** Ann Lee\n")
    assert "It would have matched 1 of the last 3 articles." in told
    assert "Nobody called Greta Ek is quoted here yet" in await ask(
        server, "add", speaker="Greta  Ek"
    )
    assert "This watch exists already" in await ask(server, "add", speaker="Greta Ek")
    told = await ask(server, "list")
    assert '• Ann Lee · "not safe" · without ferry' in told
    assert "• Greta Ek" in told
    # Nobody else sees them.
    assert "You are not watching for anything here" in await ask(server, "list", server.moderator)
    choices = await server.member.autocomplete(server.channel, "watch remove", "watch", "")
    assert [one["name"] for one in choices] == [
        'Ann Lee · "not safe" · without ferry', "Greta Ek", "All of your watches"
    ]  # fmt: skip
    assert "That watch is gone" in await ask(
        server, "remove", server.moderator, watch=choices[0]["value"]
    )
    removed = await ask(server, "remove", watch=choices[0]["value"])
    assert removed == '1 watch removed\n• Ann Lee · "not safe" · without ferry'
    assert "Ann Lee" not in await ask(server, "list")
    assert "• Greta Ek" in await ask(server, "remove", watch=choices[-1]["value"])
    assert "You are not watching for anything here" in await ask(server, "list")


async def test_watch_is_refused_when_it_says_too_little(server: Server) -> None:
    (server.seeds / "pier.txt").write_text(PIER + "\n“No,” said Eva Lund.\n")
    await server.moderator.slash(server.channel, "reload")
    for options, told in REFUSED:
        assert told in await ask(server, "add", **options)
    assert "You are not watching for anything here" in await ask(server, "list")


async def test_watches_are_limited(server: Server) -> None:
    for number in range(25):
        assert "Watch added" in await ask(server, "add", words=f"word{number}")
    assert "You already have 25 watches in this server" in await ask(server, "add", words="more")
    assert "Watch added" in await ask(server, "add", server.moderator, words="more")
    for number in range(50):
        options = {"words": f"word{number}", "channel": server.channel}
        assert "Watch added" in await ask(server, "add", server.moderator, **options)
    assert "The channels of this server already have 50 watches" in await ask(
        server, "add", server.moderator, words="more", channel=server.channel
    )


async def test_channels_watch_is_for_moderators_and_logged(server: Server) -> None:
    options = {"source": "Coast Wire", "channel": server.channel}
    assert "This is for moderators" in await ask(server, "add", **options)
    told = await ask(server, "add", server.moderator, **options)
    assert f"I post each new article that matches in <#{server.channel.id}>." in told
    assert f"• <#{server.channel.id}> · Coast Wire" in await ask(server, "list", server.moderator)
    assert "You are not watching for anything here" in await ask(server, "list")
    choices = await server.moderator.autocomplete(server.channel, "watch remove", "watch", "")
    assert [one["name"] for one in choices] == ["#news · Coast Wire"]
    assert "This is for moderators" in await ask(server, "remove", watch=choices[0]["value"])
    await ask(server, "remove", server.moderator, watch=choices[0]["value"])
    log = embed_of(await server.moderator.slash(server.channel, "log")).description or ""
    assert f"<@{server.moderator.id}> added a watch of a channel: Coast Wire" in log
    assert f"<@{server.moderator.id}> removed a watch of a channel: Coast Wire" in log


async def test_channels_watch_is_refused_where_the_bot_may_not_post(server: Server) -> None:
    forbidden = discord.PermissionOverwrite(embed_links=False)
    bot_role = server.guild.roles["TestBot"]
    quiet = server.guild.create_text_channel("quiet", overwrites={bot_role: forbidden})
    told = await ask(server, "add", server.moderator, words="pier", channel=quiet)
    assert f"I cannot post in <#{quiet.id}> yet. There I need: Embed Links." in told


async def test_export_of_a_server_leaves_members_watches_out(server: Server) -> None:
    await ask(server, "add", words="secret")
    await ask(server, "add", server.moderator, words="public", channel=server.channel)
    storage = server.bot.storage
    rows = await storage.servers.export(server.guild.id)
    assert [row["words"] for row in rows["watch"]] == ["public"]
    assert [row["user_id"] for row in rows["alert_target"]] == [None]
    mine = await storage.watches.export_member(server.member.id)
    assert [row["words"] for row in mine["watch"]] == ["secret"]
    assert "public" not in json.dumps(mine)
    await storage.servers.delete(server.guild.id)
    assert await storage.watches.list_matching() == []
