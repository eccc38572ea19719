"""A briefing that the bot stopped goes on by itself, and its moderators are told once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.client import create_bot
from tests.cogs.reading import embed_of
from tests.cogs.test_briefing import WHOLE, later, posts
from tests.cogs.test_briefing_trouble import PACE, WAIT, answer, furnish, notice_of, seen
from tests.conftest import of_sqlite

if TYPE_CHECKING:
    from contextlib import AsyncExitStack

    import simcord

    from bot.client.bot import DatelineBot
    from bot.settings import Settings
    from tests.conftest import Server

DAY = 24  # hours
GIVE = "Give me that in the channel, and I go on by myself."


@pytest.fixture
async def simcord_bot(settings: Settings, bots: AsyncExitStack) -> DatelineBot:
    return await bots.enter_async_context(create_bot(settings, PACE))


async def status_of(server: Server) -> str:
    result = await server.moderator.slash(server.channel, "briefing status")
    return embed_of(result).description or ""


def goes_on(channel: simcord.ChannelHandle) -> str:
    return f"The briefing in <#{channel.id}> (00:30 UTC, every day) is posted again."


async def allow(channel: discord.TextChannel, *, send: bool) -> None:
    await channel.set_permissions(channel.guild.me, send_messages=send)


async def test_post_comes_late_and_moderators_are_told_once_each_when_the_permission_is_back(
    server: Server,
) -> None:
    place = await furnish(server, "strict")
    channel = place.channel(server)
    await allow(channel, send=False)
    await later(server, minutes=31)
    await allow(channel, send=True)
    await later(server, minutes=70)
    assert seen(place.posts) == ["**Briefing for Thu 1 Jan 2026** · *late: due at 00:30*"]
    stopped = notice_of(place, f"I am not allowed to post there without **Send Messages**. {GIVE}")
    assert seen(place.talk) == [stopped, goes_on(place.posts)]


async def test_post_comes_at_the_start_when_the_permission_came_back_while_the_bot_was_down(
    server: Server,
) -> None:
    place = await furnish(server, "strict")
    await allow(place.channel(server), send=False)
    await later(server, minutes=31)
    server.bot.passes["briefings"].cancel()
    await allow(place.channel(server), send=True)
    await server.restart()
    await later(server, minutes=20)
    assert seen(place.posts) == ["**Briefing for Thu 1 Jan 2026**"]


async def test_moderators_are_told_once_when_the_trouble_lasts_for_days(server: Server) -> None:
    place = await furnish(server, "strict")
    channel = place.channel(server)
    await allow(channel, send=False)
    await later(server, hours=3 * DAY)
    assert len(seen(place.talk)) == 1
    sent = [one for one in server.env.http_requests if one.method == "POST"]
    assert not any(f"/channels/{place.posts.id}/" in one.path for one in sent)
    await allow(channel, send=True)
    await later(server, hours=DAY)
    assert len(seen(place.posts)) == 1
    assert seen(place.talk)[1:] == [goes_on(place.posts)]


async def test_moderators_are_not_told_again_when_a_change_ends_only_half_of_the_trouble(
    server: Server,
) -> None:
    place = await furnish(server, "strict")
    channel = place.channel(server)
    await channel.set_permissions(channel.guild.me, send_messages=False, embed_links=False)
    await later(server, minutes=31)
    await channel.set_permissions(channel.guild.me, send_messages=True, embed_links=False)
    await later(server, hours=DAY)
    assert len(seen(place.talk)) == 1
    (own,) = await server.bot.desk.list_briefings(channel.guild.id)
    assert own.paused_detail == "Embed Links"


async def test_paused_briefing_rests_when_the_server_changes(server: Server) -> None:
    await server.moderator.slash(server.channel, "briefing set", channel=server.channel, **WHOLE)
    await server.moderator.slash(server.channel, "briefing pause")
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await allow(channel, send=True)
    await later(server, hours=DAY)
    assert posts(server) == []


async def test_post_waits_for_the_end_when_the_bot_is_timed_out_for_an_hour(
    server: Server,
) -> None:
    options = {"channel": server.channel} | WHOLE
    await server.moderator.slash(server.channel, "briefing set", **options)
    guild = server.bot.get_guild(server.guild.id)
    assert guild
    guild.me.timed_out_until = discord.utils.utcnow() + timedelta(hours=1)
    await later(server, minutes=31)
    until = "I am timed out in this server until <t:1767229200:f>"  # 01:00 UTC
    assert f"— being posted ({until})" in await status_of(server)
    assert posts(server) == []
    await later(server, minutes=60)
    (post,) = posts(server)
    assert post.content == "**Briefing for Thu 1 Jan 2026** · *late: due at 00:30*"


async def test_moderators_are_told_after_it_when_the_bot_is_timed_out_beyond_the_window(
    server: Server,
) -> None:
    place = await furnish(server, "angry")
    me = place.channel(server).guild.me
    me.timed_out_until = discord.utils.utcnow() + timedelta(hours=5)
    await later(server, hours=4)
    assert seen(place.talk) == []
    await later(server, hours=2)
    assert seen(place.talk) == [
        notice_of(
            place,
            "I am timed out in this server until <t:1767243600:f>. I go on by myself when that "
            "ends.",
        )
    ]
    await later(server, hours=DAY)
    assert [len(seen(place.posts)), len(seen(place.talk))] == [1, 1]


async def test_post_comes_when_a_moderator_ends_the_timeout(server: Server) -> None:
    place = await furnish(server, "angry")
    channel = place.channel(server)
    channel.guild.me.timed_out_until = discord.utils.utcnow() + timedelta(minutes=80)
    await later(server, minutes=31)
    channel.guild.me.timed_out_until = None
    await channel.edit(topic="Any change of the server")
    await later(server, minutes=31)
    assert len(seen(place.posts)) == 1


@pytest.mark.parametrize("role_is", ["deleted", "silent"])
async def test_moderators_are_told_once_when_the_role_cannot_be_pinged(
    server: Server, role_is: str
) -> None:
    role = server.guild.create_role("readers", mentionable=True)
    talk = server.guild.create_text_channel("talk")
    options = {"channel": server.channel, "role": role, "fallback": talk} | WHOLE
    await server.moderator.slash(server.channel, "briefing set", **options)
    guild = server.bot.get_guild(server.guild.id)
    found = guild.get_role(role.id) if guild else None
    assert guild
    assert found
    if role_is == "deleted":
        await found.delete()
        why = (
            "the role that it pings was deleted. Use /briefing set for the same channel and time, "
            "with another role or without one."
        )
    else:
        await found.edit(mentionable=False)
        channel = guild.get_channel(server.channel.id)
        assert channel
        await channel.set_permissions(guild.me, mention_everyone=False)
        why = (
            "I may not ping its role without **Mention @\u200beveryone, @\u200bhere and All "
            "Roles**. Give me that in the channel, or let everybody mention the role."
        )
    await later(server, hours=2 * DAY)
    assert len(posts(server)) == 2
    assert seen(talk) == [
        f"The briefing in <#{server.channel.id}> (00:30 UTC, every day) of Thu 1 Jan 2026 was "
        f"posted without its ping: {why} /briefing status shows more."
    ]


@pytest.mark.parametrize("kind", ["voice", "stage"])
async def test_briefing_is_posted_when_the_channel_is_the_chat_of_a_voice_channel(
    server: Server, kind: str
) -> None:
    make = getattr(server.guild, f"create_{kind}_channel")
    channel = make("lobby")
    await server.moderator.slash(server.channel, "briefing set", channel=channel, **WHOLE)
    await later(server, hours=1)
    assert seen(channel) == ["**Briefing for Thu 1 Jan 2026**"]


async def test_post_comes_late_and_once_when_the_server_vanishes_without_a_word(
    server: Server,
) -> None:
    place = await furnish(server, "flickering")
    channel = place.channel(server)
    server.bot._connection._remove_guild(channel.guild)
    await later(server, minutes=31)
    assert seen(place.posts) == []
    rows = await server.bot.storage.servers.export(channel.guild.id)
    assert rows["departure"] == []
    server.bot._connection._add_guild(channel.guild)
    server.bot.dispatch("guild_available", channel.guild)
    await later(server, minutes=31)
    assert seen(place.posts) == ["**Briefing for Thu 1 Jan 2026** · *late: due at 00:30*"]
    assert seen(place.talk) == []


async def test_post_comes_late_and_once_when_the_server_has_an_outage(server: Server) -> None:
    place = await furnish(server, "dark")
    channel = place.channel(server)
    channel.guild.unavailable = True
    await later(server, minutes=31)
    assert seen(place.posts) == []
    channel.guild.unavailable = False
    server.bot.dispatch("guild_available", channel.guild)
    await later(server, minutes=31)
    assert seen(place.posts) == ["**Briefing for Thu 1 Jan 2026** · *late: due at 00:30*"]


async def test_post_goes_out_when_the_server_came_without_the_bot_as_a_member(
    server: Server,
) -> None:
    place = await furnish(server, "memberless")
    guild = place.channel(server).guild
    guild._members.clear()
    await later(server, minutes=31)
    assert seen(place.posts) == ["**Briefing for Thu 1 Jan 2026**"]


async def test_channel_is_gone_only_when_discord_says_so(server: Server) -> None:
    calm, gone = await furnish(server, "calm"), await furnish(server, "gone")
    for place in (calm, gone):
        await answer(404, 10003)(server, place.channel(server), pytest.MonkeyPatch())
    server.env.inject_error("GET", f"/channels/{gone.posts.id}", status=404, code=10003)
    await later(server, hours=2)
    assert seen(calm.talk) == [
        notice_of(calm, f"Discord did not take it, although I tried many times. {WAIT}")
    ]
    assert seen(gone.talk) == [
        notice_of(
            gone,
            "its channel was deleted, or is hidden from me. Use /briefing set with another "
            "channel, and /briefing remove for this one.",
        )
    ]


async def forum_with_tags(server: Server, *names: str) -> discord.ForumChannel:
    handle = server.guild.create_forum_channel("papers")
    forum = server.bot.get_channel(handle.id)
    assert isinstance(forum, discord.ForumChannel)
    for name in names:
        await forum.create_tag(name=name)
    found = server.bot.get_channel(handle.id)
    assert isinstance(found, discord.ForumChannel)
    return found


async def test_moderators_choose_a_tag_when_the_forum_starts_to_want_one(server: Server) -> None:
    forum = await forum_with_tags(server, "News", "Talk")
    handle = server.guild.channels["papers"]
    talk = server.guild.create_text_channel("talk")
    options = {"channel": handle, "fallback": talk} | WHOLE
    await server.moderator.slash(server.channel, "briefing set", **options)
    forum._flags = discord.flags.ChannelFlags(require_tag=True).value
    await later(server, hours=1)
    why = (
        "the forum wants a tag on every post. Choose a tag: use /briefing set for the same channel "
        "and time, with the option tag."
    )
    assert seen(talk) == [
        f"The briefing in <#{forum.id}> (00:30 UTC, every day) of Thu 1 Jan 2026 was not posted: "
        f"{why} /briefing status shows more."
    ]
    assert f"**Stopped:** {why}\n**Next try:** Fri 2 Jan 2026 00:30" in await status_of(server)
    choices = await server.moderator.autocomplete(
        server.channel, "briefing set", "tag", "new", **options
    )
    assert [one["value"] for one in choices] == ["News"]
    await server.moderator.slash(server.channel, "briefing set", **options, tag="news")
    await later(server, hours=DAY)
    (thread,) = forum.threads
    assert [tag.name for tag in thread.applied_tags] == ["News"]


async def test_set_up_asks_for_a_tag_when_the_forum_wants_one(server: Server) -> None:
    forum = await forum_with_tags(server, "News")
    forum._flags = discord.flags.ChannelFlags(require_tag=True).value
    options = {"channel": server.guild.channels["papers"]} | WHOLE
    result = await server.moderator.slash(server.channel, "briefing set", **options)
    assert result.response
    assert result.response.content == (
        "That forum requires a tag on every post: choose one in the option tag."
    )
    result = await server.moderator.slash(server.channel, "briefing set", **options, tag="Gossip")
    assert result.response
    assert result.response.content == (
        f"<#{server.guild.channels['papers'].id}> has no tag “Gossip”: choose one of the "
        "suggestions."
    )
    assert len(server.env.errors) == 2


@of_sqlite
async def test_others_are_posted_when_a_time_zone_is_not_known_any_more(server: Server) -> None:
    lost, calm = await furnish(server, "lost"), await furnish(server, "calm")
    await server.moderator.slash(server.channel, "briefing set", channel=server.channel, **WHOLE)
    guilds = [lost.channel(server).guild.id, server.guild.id]
    with closing(sqlite3.connect(server.bot.settings.database)) as connection, connection:
        connection.executemany(
            "UPDATE briefing SET zone = 'Europe/Atlantis' WHERE guild_id = ?",
            [(guild_id,) for guild_id in guilds],
        )
    await server.restart()
    await later(server, hours=DAY + 1)
    assert len(seen(calm.posts)) == 2
    why = (
        "its time zone **Europe/Atlantis** is no longer known. Use /briefing set with another "
        "one, and /briefing remove for this one."
    )
    assert seen(lost.talk) == [
        f"The briefing in <#{lost.posts.id}> (00:30 Europe/Atlantis, every day) of Thu 1 Jan 2026 "
        f"was not posted: {why} /briefing status shows more."
    ]
    assert f"**Stopped:** {why}" in await status_of(server)
    listed = await server.moderator.slash(server.channel, "briefing list")
    assert "stopped: its time zone **Europe/Atlantis**" in (embed_of(listed).description or "")
