"""What moderators are told when a briefing cannot be posted, for each way in which it fails."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.briefing.pace import Pace
from bot.client import create_bot
from bot.models.briefing import DeliveryStatus, FailureReason
from bot.presentation.briefings import present_post
from tests.cogs.reading import embed_of
from tests.cogs.test_briefing import WHOLE, later, posts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextlib import AsyncExitStack

    import simcord

    from bot.client.bot import DatelineBot
    from bot.settings import Settings
    from tests.conftest import Server

    Break = Callable[[Server, discord.TextChannel, pytest.MonkeyPatch], Awaitable[None]]

# Passes are what takes simcord long, and two days have to go by.
PACE = Pace(every=timedelta(minutes=30), lease=timedelta(minutes=40))
TWO_DAYS = 26  # hours: two slots, and the hour in which each may come late
WAIT = "There is nothing to do: the next one comes as usual."
TELL = "Please tell the bot's operator. The next one comes as usual."


@pytest.fixture
async def simcord_bot(settings: Settings, bots: AsyncExitStack) -> DatelineBot:
    return await bots.enter_async_context(create_bot(settings, PACE))


async def delete(_: Server, channel: discord.TextChannel, __: pytest.MonkeyPatch) -> None:
    await channel.delete()


def forbid(**permissions: bool | None) -> Break:
    async def change(_: Server, channel: discord.TextChannel, __: pytest.MonkeyPatch) -> None:
        own = discord.PermissionOverwrite(**permissions)
        await channel.set_permissions(channel.guild.me, overwrite=own)

    return change


def answer(status: int, code: int = 0) -> Break:
    async def change(server: Server, channel: discord.TextChannel, _: pytest.MonkeyPatch) -> None:
        path = f"/channels/{channel.id}/messages"
        server.env.inject_error("POST", path, status=status, code=code, times=None)

    return change


async def time_out(server: Server, channel: discord.TextChannel, patch: pytest.MonkeyPatch) -> None:
    send = server.bot.http.send_message

    def never(channel_id: int, **more: object) -> object:
        if int(channel_id) == channel.id:
            raise TimeoutError
        return send(channel_id, **more)  # type: ignore[arg-type]  # handed through as it came

    patch.setattr(server.bot.http, "send_message", never)


async def break_layout(
    server: Server, channel: discord.TextChannel, patch: pytest.MonkeyPatch
) -> None:
    (own,) = await server.bot.desk.list_briefings(channel.guild.id)

    def present_or_fail(slot: object, *rest: object, **more: object) -> object:
        if getattr(slot, "briefing_id", None) == own.id:
            raise ZeroDivisionError
        return present_post(slot, *rest, **more)  # type: ignore[arg-type]  # handed through as it came

    patch.setattr("bot.client.courier.present_post", present_or_fail)


FAILURES: list[tuple[str, Break, str]] = [
    (
        "deleted channel",
        delete,
        "its channel was deleted, or is hidden from me. Use /briefing set with another channel, "
        "and /briefing remove for this one.",
    ),
    (
        "missing permission to send",
        forbid(send_messages=False),
        "I am not allowed to post there without **Send Messages**. Give me that in the channel, "
        "and I go on by myself.",
    ),
    (
        "missing permissions to view and to embed",
        forbid(view_channel=False, embed_links=False),
        "I am not allowed to post there without **View Channel, Embed Links**. Give me that in "
        "the channel, and I go on by myself.",
    ),
    ("500", answer(500), f"Discord did not take it, although I tried many times. {WAIT}"),
    ("503", answer(503), f"Discord did not take it, although I tried many times. {WAIT}"),
    ("401", answer(401), f"Discord did not take it, although I tried many times. {WAIT}"),
    ("429", answer(429), f"Discord asked me to slow down for too long. {WAIT}"),
    (
        "time-out",
        time_out,
        f"Discord did not take it, although I tried many times. {WAIT}",
    ),
    (
        "locked thread",
        answer(403, 50083),
        "its thread is archived or locked. Open the thread again, and I go on by myself.",
    ),
    *(
        (
            f"{status} with code {code}",
            answer(status, code),
            f"Discord did not take it, although I tried many times. {WAIT}",
        )
        # Cloudflare, a switch of Discord's, overload; and one that Discord contradicts itself.
        for status, code in ((403, 0), (404, 0), (403, 40333), (403, 40004), (403, 50001))
    ),
    (
        "AutoMod",
        answer(400, 200000),
        "AutoMod or a filter of Discord blocked its words. Allow my posts under Server Settings > "
        "AutoMod. The next one comes as usual.",
    ),
    (
        "permission that only Discord knows of",
        answer(403, 50013),
        "I am not allowed to post there without some permission. Give me that in the channel, and "
        "I go on by myself.",
    ),
    (
        "as many threads as there may be",
        answer(400, 160006),
        "this server has as many open threads as Discord allows. Close some of them. The next one "
        "comes as usual.",
    ),
    (
        "code that nobody knows",
        answer(403, 999999),
        f"Discord refused the message. {TELL}",
    ),
    (
        "malformed for Discord",
        answer(400, 50035),
        f"Discord refused the message. {TELL}",
    ),
    (
        "render error",
        break_layout,
        f"I made an error while I put it together. {TELL}",
    ),
]


@dataclass(frozen=True, slots=True)
class Place:
    """A server of its own with a briefing, and with a channel in which trouble is told."""

    posts: simcord.ChannelHandle
    talk: simcord.ChannelHandle

    def channel(self, server: Server) -> discord.TextChannel:
        found = server.bot.get_channel(self.posts.id)
        assert isinstance(found, discord.TextChannel)
        return found


def seen(channel: simcord.ChannelHandle) -> list[str]:
    """Return what stands in a channel for everybody."""
    return [one.content for one in channel.history() if not one.flags.ephemeral]


async def furnish(server: Server, name: str) -> Place:
    guild = server.env.create_guild(name)
    role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    someone = guild.add_member(server.env.create_user(f"head of {name}"), roles=[role])
    place = Place(guild.create_text_channel("posts"), guild.create_text_channel("talk"))
    options = {"channel": place.posts, "fallback": place.talk, "late": 1} | WHOLE
    await someone.slash(place.talk, "briefing set", **options)
    return place


def notice_of(place: Place, why: str) -> str:
    return (
        f"The briefing in <#{place.posts.id}> (00:30 UTC, every day) of Thu 1 Jan 2026 was not "
        f"posted: {why} /briefing status shows more."
    )


async def test_moderators_are_told_once_and_others_not_delayed_when_briefings_fail(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    calm = await furnish(server, "calm")
    failing = {name: await furnish(server, name) for name, *_ in FAILURES}
    for name, spoil, _ in FAILURES:
        await spoil(server, failing[name].channel(server), monkeypatch)
    last = await furnish(server, "last")
    await later(server, minutes=31)
    assert [len(seen(calm.posts)), len(seen(last.posts))] == [1, 1]
    await later(server, hours=TWO_DAYS)
    assert {name: seen(failing[name].talk) for name, *_ in FAILURES} == {
        name: [notice_of(failing[name], why)] for name, _, why in FAILURES
    }
    assert [len(seen(calm.posts)), len(seen(last.posts))] == [2, 2]


async def test_slot_is_skipped_and_nobody_told_when_the_bot_was_kicked_at_its_time(
    server: Server,
) -> None:
    place = await furnish(server, "kicking")
    (guild,) = [one for one in server.bot.guilds if one.name == "kicking"]
    (own,) = await server.bot.desk.list_briefings(guild.id)
    await guild.leave()
    await later(server, hours=2)
    assert seen(place.posts) == seen(place.talk) == []
    assert await server.bot.storage.deliveries.list_deliveries(own.id, limit=9) == []
    await server.bot.storage.briefings.mark_joined(guild.id)
    await later(server, minutes=31)
    (row,) = (await server.bot.desk.get_status(own)).deliveries
    assert (row.status, row.reason) == (DeliveryStatus.SKIPPED, FailureReason.TOO_LATE)


async def test_moderators_are_told_when_nobody_can_look_whether_the_post_is_out(
    server: Server,
) -> None:
    place = await furnish(server, "uncertain")
    channel = place.channel(server)
    await answer(503)(server, channel, pytest.MonkeyPatch())
    await later(server, minutes=31)
    await channel.set_permissions(channel.guild.me, read_message_history=False)
    await later(server, hours=1)
    (told,) = seen(place.talk)
    assert told == (
        f"The briefing in <#{place.posts.id}> (00:30 UTC, every day) of Thu 1 Jan 2026 may have "
        "been posted: I was interrupted while I posted it, cannot check without **Read "
        "Message History** whether it is there, and did not post it again. Look for it there. "
        "With that permission I can check it myself next time. /briefing status shows more."
    )


async def test_next_pass_runs_when_one_raises(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await server.moderator.slash(server.channel, "briefing set", channel=server.channel, **WHOLE)
    deliveries = server.bot.storage.deliveries
    list_open = deliveries.list_open
    failed = 0

    async def fail_once(now_utc: object) -> object:
        nonlocal failed
        failed += 1
        if failed == 1:
            raise ZeroDivisionError
        return await list_open(now_utc)  # type: ignore[arg-type]  # handed through as it came

    monkeypatch.setattr(deliveries, "list_open", fail_once)
    before = server.bot.dispatcher.last_pass_utc
    await later(server, minutes=30)
    assert "A pass over the briefings failed; the next one follows" in caplog.text
    assert posts(server) == []
    assert server.bot.dispatcher.last_pass_utc == before
    await later(server, minutes=30)
    assert len(posts(server)) == 1
    assert server.bot.dispatcher.last_pass_utc == discord.utils.utcnow()


async def test_status_tells_why_and_resume_goes_on_when_a_briefing_is_stopped(
    server: Server,
) -> None:
    failing = server.guild.create_text_channel("failing")
    options = {"channel": failing} | WHOLE
    await server.moderator.slash(server.channel, "briefing set", **options)
    channel = server.bot.get_channel(failing.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.set_permissions(channel.guild.me, send_messages=False)
    await later(server, minutes=31)
    told = embed_of(await server.moderator.slash(server.channel, "briefing status")).description
    assert told
    assert "failed: I am not allowed to post there without **Send Messages**" in told
    assert (
        "**Stopped:** I am not allowed to post there without **Send Messages**. Give me that in "
        "the channel, and I go on by myself.\n**Next try:** Fri 2 Jan 2026 00:30"
    ) in told
    await channel.set_permissions(channel.guild.me, send_messages=True)
    result = await server.moderator.slash(server.channel, "briefing resume")
    assert (embed_of(result).description or "").count("\n• ") == 3


async def test_all_briefings_of_the_server_go_at_once_when_asked_for(server: Server) -> None:
    for time in ("09:00", "10:00"):
        options = {"channel": server.channel} | WHOLE | {"time": time}
        await server.moderator.slash(server.channel, "briefing set", **options)
    await server.moderator.slash(server.channel, "briefing remove", briefing=-1)
    assert await server.bot.desk.list_briefings(server.guild.id) == []


async def test_moderators_are_warned_when_nobody_could_be_told_of_trouble(server: Server) -> None:
    options = {"channel": server.channel} | WHOLE
    result = await server.moderator.slash(server.channel, "briefing set", **options)
    assert "I cannot report problems:" in (embed_of(result).description or "")
    told = await server.moderator.slash(
        server.channel, "briefing set", **options, fallback=server.channel
    )
    assert "I cannot report problems" not in (embed_of(told).description or "")


async def test_channel_for_trouble_is_refused_when_the_bot_cannot_write_there(
    server: Server,
) -> None:
    forbidden = discord.PermissionOverwrite(send_messages=False)
    bot_role = server.guild.roles["TestBot"]
    mute = server.guild.create_text_channel("mute", overwrites={bot_role: forbidden})
    options = {"channel": server.channel, "fallback": mute} | WHOLE
    result = await server.moderator.slash(server.channel, "briefing set", **options)
    assert result.response is not None
    assert result.response.content == (
        f"I cannot report problems in <#{mute.id}> yet. There I need: Send Messages."
    )
    assert len(server.env.errors) == 1
