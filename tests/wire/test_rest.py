"""Posts over the wire: history, nonces, permissions, rate limits and every kind of failure."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import aiohttp
import discord
import pytest

from tests.standin.faults import Fault, FaultKind, RandomFaults
from tests.standin.world import READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL

if TYPE_CHECKING:
    from tests.standin.server import Standin
    from tests.standin.world import Channel
    from tests.wire.tiny import TinyBot

POST = "POST /channels/{channel_id}/messages"


@pytest.fixture
def news(bot: TinyBot) -> discord.TextChannel:
    """Return the channel as the bot knows it."""
    channel = discord.utils.get(bot.guilds[0].text_channels, name="news")
    assert channel
    return channel


@pytest.fixture
def stored(standin: Standin, news: discord.TextChannel) -> Channel:
    """Return the same channel as the stand-in knows it."""
    channel = standin.world.channel(str(news.id))
    assert channel
    return channel


async def test_history_pages_without_nonces_when_it_is_read(
    news: discord.TextChannel, standin: Standin
) -> None:
    standin.limits.buckets.clear()
    sent = [await news.send(f"message {number}") for number in range(5)]

    newest = [message async for message in news.history(limit=2)]
    before = [message async for message in news.history(before=sent[2])]
    after = [message async for message in news.history(after=sent[2], limit=1)]
    whole = [message async for message in news.history(oldest_first=True)]

    assert [m.content for m in newest] == ["message 4", "message 3"]
    assert [m.content for m in before] == ["message 1", "message 0"]
    assert [m.content for m in after] == ["message 3"]
    assert [m.id for m in whole] == [m.id for m in sent]
    assert {m.nonce for m in whole} == {None}
    assert all(m.nonce for m in sent)


async def test_repeat_is_dropped_while_its_nonce_is_remembered(
    news: discord.TextChannel, standin: Standin
) -> None:
    first = await news.send("once", nonce="slot-1")
    second = await news.send("once", nonce="slot-1")
    standin.world.forget_nonces()
    third = await news.send("once", nonce="slot-1")

    assert first.id == second.id != third.id
    assert standin.world.posts == 2


async def test_repeat_is_posted_when_the_memory_of_nonces_is_over(
    news: discord.TextChannel, standin: Standin
) -> None:
    standin.world.nonce_seconds = 0.05
    await news.send("once", nonce="slot-1")
    await asyncio.sleep(0.06)
    await news.send("once", nonce="slot-1")

    assert standin.world.posts == 2


async def test_message_changes_when_it_is_edited_and_goes_when_deleted(
    news: discord.TextChannel, stored: Channel
) -> None:
    message = await news.send("first")
    edited = await message.edit(content="second")
    assert stored.messages[str(message.id)]["content"] == edited.content == "second"

    await message.delete()
    assert stored.messages == {}
    with pytest.raises(discord.NotFound):
        await news.fetch_message(message.id)


@pytest.mark.parametrize(
    ("denied", "code"), [(SEND_MESSAGES, 50013), (VIEW_CHANNEL, 50001)], ids=["send", "view"]
)
async def test_post_is_forbidden_when_a_permission_is_missing(
    denied: int, code: int, news: discord.TextChannel, stored: Channel
) -> None:
    stored.denied_to_bot = denied
    with pytest.raises(discord.Forbidden) as caught:
        await news.send("anything")
    assert caught.value.code == code


async def test_history_is_empty_when_reading_it_is_not_allowed(
    news: discord.TextChannel, stored: Channel
) -> None:
    await news.send("anything")
    stored.denied_to_bot = READ_MESSAGE_HISTORY
    assert [message async for message in news.history()] == []


async def test_post_fails_when_the_channel_is_gone(
    news: discord.TextChannel, stored: Channel, standin: Standin, bot: TinyBot
) -> None:
    gone = asyncio.ensure_future(bot.wait_for("guild_channel_delete", timeout=5))
    await asyncio.sleep(0)
    await standin.delete_channel(stored)
    await gone
    with pytest.raises(discord.NotFound) as caught:
        await news.send("anything")
    assert caught.value.code == 10003


# What discord.py makes of each failure of a post: retried within the call, or raised.
RETRIED = {
    "429": Fault(FaultKind.RATE_LIMIT, seconds=0.1),
    "global 429": Fault(FaultKind.GLOBAL_RATE_LIMIT, seconds=0.1),
    "500": Fault(FaultKind.STATUS, status=500),
    "502": Fault(FaultKind.STATUS, status=502),
    "500 after posting": Fault(FaultKind.STATUS, status=500, processed=True),
    "a slow answer": Fault(FaultKind.SLOW, seconds=0.3),
}


@pytest.mark.parametrize("fault", RETRIED.values(), ids=RETRIED)
async def test_message_is_posted_once_when_the_answer_is(
    fault: Fault, news: discord.TextChannel, standin: Standin
) -> None:
    standin.faults.add(POST, fault)

    await news.send("once")

    assert standin.world.posts == 1
    assert standin.faults.injected == {fault.kind: 1}


RAISED: dict[str, tuple[Fault, type[Exception], int]] = {
    "503": (Fault(FaultKind.STATUS, status=503), discord.DiscordServerError, 0),
    "503 after posting": (
        Fault(FaultKind.STATUS, status=503, processed=True),
        discord.DiscordServerError,
        1,
    ),
    "a cut": (Fault(FaultKind.CUT), aiohttp.ClientError, 0),
    "a cut after posting": (Fault(FaultKind.CUT, processed=True), aiohttp.ClientError, 1),
}


@pytest.mark.parametrize(("fault", "error", "posts"), RAISED.values(), ids=RAISED)
async def test_call_fails_and_may_have_posted_when_the_answer_is(
    fault: Fault,
    error: type[Exception],
    posts: int,
    news: discord.TextChannel,
    standin: Standin,
) -> None:
    """The caller cannot tell the two apart: this is what the slot's uncertainty comes from."""
    standin.faults.add(POST, fault)

    with pytest.raises(error):
        await news.send("once")

    assert standin.world.posts == posts


async def test_other_routes_wait_when_the_rate_limit_is_global(
    bot: TinyBot, news: discord.TextChannel, standin: Standin
) -> None:
    standin.faults.add(POST, Fault(FaultKind.GLOBAL_RATE_LIMIT, seconds=0.4))
    posting = asyncio.create_task(news.send("once"))
    await standin.until(lambda: standin.answers[f"{POST} 429"] == 1)
    await asyncio.sleep(0.05)

    began = time.monotonic()
    await bot.fetch_channel(news.id)

    assert time.monotonic() - began > 0.2
    await posting


async def test_command_is_answered_meanwhile_when_the_rate_limit_is_global(
    news: discord.TextChannel, standin: Standin
) -> None:
    standin.faults.add(POST, Fault(FaultKind.GLOBAL_RATE_LIMIT, seconds=0.4))
    posting = asyncio.create_task(news.send("once"))
    await standin.until(lambda: standin.answers[f"{POST} 429"] == 1)

    asked = await standin.slash("hello", name="Ada")

    assert asked.seconds is not None
    assert asked.seconds < 0.2
    assert not posting.done()
    await posting


async def test_posts_are_paced_when_the_bucket_is_small(
    news: discord.TextChannel, standin: Standin
) -> None:
    standin.limits.buckets[POST] = (2, 0.3)
    began = time.monotonic()

    await asyncio.gather(*(news.send(str(number)) for number in range(5)))

    assert 0.5 < time.monotonic() - began < 2
    assert standin.world.posts == 5
    assert standin.answers[f"{POST} 429"] == 0  # discord.py reads the headers and waits


async def test_requests_are_refused_when_they_pass_the_global_limit(
    bot: TinyBot, news: discord.TextChannel, standin: Standin
) -> None:
    standin.limits.per_second = 5
    await asyncio.gather(*(bot.fetch_channel(news.id) for _ in range(8)))
    assert standin.answers["GET /channels/{channel_id} 429"] >= 1
    assert standin.answers["GET /channels/{channel_id} 200"] == 8


async def test_nothing_is_posted_while_a_request_is_held(
    news: discord.TextChannel, standin: Standin
) -> None:
    standin.faults.add(POST, Fault(FaultKind.HOLD, seconds=5, processed=True))
    posting = asyncio.create_task(news.send("held"))

    assert await standin.faults.wait_held() == POST
    assert standin.world.posts == 1
    assert not posting.done()

    standin.faults.release()
    await posting


def test_random_faults_are_the_same_and_bounded_when_drawn_again() -> None:
    def draw(seed: int) -> list[FaultKind | None]:
        faults = (Fault(FaultKind.CUT), Fault(FaultKind.STATUS))
        plan = RandomFaults(seed, 0.9, faults, in_a_row=2, total=20)
        drawn = [plan.draw(POST) for _ in range(100)]
        return [fault.kind if fault else None for fault in drawn]

    drawn = draw(7)

    assert drawn == draw(7) != draw(8)
    assert sum(kind is not None for kind in drawn) == 20
    assert all(None in drawn[start : start + 3] for start in range(98))
