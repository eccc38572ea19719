"""/briefing through the front door: set up, posted, accounted for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.briefing.pace import Pace
from bot.client import create_bot
from tests.cogs.reading import embed_of

if TYPE_CHECKING:
    from contextlib import AsyncExitStack

    import simcord

    from bot.client.bot import DatelineBot
    from bot.settings import Settings
    from tests.conftest import Server

WHOLE: dict[str, object] = {"timezone": "UTC", "time": "00:30"}  # simcord starts at midnight UTC
# A pass every ten seconds would take simcord minutes for a day.
PACE = Pace(every=timedelta(minutes=30), lease=timedelta(minutes=40))


@pytest.fixture
async def simcord_bot(settings: Settings, bots: AsyncExitStack) -> DatelineBot:
    return await bots.enter_async_context(create_bot(settings, PACE))


async def set_up(server: Server, **options: object) -> simcord.InteractionResult:
    chosen = {"channel": server.channel} | WHOLE | options
    return await server.moderator.slash(server.channel, "briefing set", **chosen)


def posts(server: Server) -> list[discord.Message]:
    """Return what stands in the channel for everybody."""
    return [one for one in server.channel.history() if not one.flags.ephemeral]


async def later(server: Server, **span: float) -> None:
    """Let the clock run in steps that the loop's passes fit into."""
    # The clock stops at each pass of a loop: those that post nothing rest meanwhile.
    server.bot.passes["posts"].cancel()
    server.bot.passes["feeds"].cancel()
    left = timedelta(**span)
    while left > timedelta():
        step = min(left, timedelta(minutes=30))
        await server.env.advance_time(step.total_seconds())
        await server.bot.dispatcher.settle()
        left -= step


async def test_briefing_shows_its_next_three_times_when_it_is_set(server: Server) -> None:
    result = await set_up(server, timezone="Europe/London", time="9 am")
    assert result.ephemeral
    description = embed_of(result).description or ""
    assert "09:00 Europe/London, every day" in description
    assert description.count("\n• ") == 3


async def test_briefing_is_posted_once_when_its_time_comes(server: Server) -> None:
    await set_up(server)
    await later(server, minutes=29)
    assert posts(server) == []
    await later(server, minutes=30)
    (post,) = posts(server)
    assert "The chief of the US Space Operations Command" in str(post.embeds[0].to_dict())
    assert post.embeds[0].to_dict() is not None


async def test_briefing_is_posted_in_its_minute_when_passes_are_rare(server: Server) -> None:
    await set_up(server, time="00:41")
    await later(server, hours=1)
    (post,) = posts(server)
    assert f"{post.created_at:%H:%M}" == "00:41"


async def test_briefing_is_not_posted_again_when_the_bot_restarts(server: Server) -> None:
    await set_up(server)
    await later(server, minutes=40)
    await server.restart()
    await server.env.advance_time(600)
    assert len(posts(server)) == 1


async def test_briefing_shows_a_quotation_of_the_day_when_nothing_is_new(server: Server) -> None:
    await set_up(server)
    await later(server, hours=24.6)
    first, second = posts(server)
    assert first.embeds[0].title != second.embeds[0].title
    assert "¶" in str(second.embeds[0].to_dict())


HARBOUR = """Harbour town votes to keep its ferry

PORTREE, Scotland, Nov. 20, 2026 (Reuters) - Residents voted on Thursday to keep the winter ferry.

"We did not fight for forty years to be told that the sea is too expensive," said Mairi MacLeod.

The council said that the service lost two million pounds, and that fewer people used it each year.

Its leader, Duncan Ross, said he would present a new budget on December 3, 2026.
"""


async def test_article_tells_nothing_twice_when_its_quotation_is_in_the_summary(
    server: Server,
) -> None:
    (server.seeds / "harbour.txt").write_text(HARBOUR)
    await server.moderator.slash(server.channel, "reload")
    await set_up(server)
    result = await server.moderator.slash(server.channel, "briefing preview")
    assert result.response is not None
    told = [str(embed.to_dict()) for embed in result.response.embeds]
    assert sum(text.count("forty years") for text in told) == 1
    assert sum(text.count("a new budget") for text in told) == 1


async def test_dates_coming_up_name_their_article_when_they_stand_below_a_quotation(
    server: Server,
) -> None:
    published = discord.utils.utcnow() - timedelta(days=3)
    day = discord.utils.utcnow() + timedelta(days=20)
    text = HARBOUR.replace("December 3, 2026", f"{day:%B} {day.day}, {day.year}")
    text = text.replace("Nov. 20, 2026", f"{published:%b}. {published.day}, {published.year}")
    (server.seeds / "harbour.txt").write_text(text)
    await server.moderator.slash(server.channel, "reload")
    await set_up(server, first="quotation")
    result = await server.moderator.slash(server.channel, "briefing preview")
    assert result.response is not None
    coming = result.response.embeds[-1]
    assert coming.title == "Coming up"
    assert "(¶4)\n*Harbour town votes to keep its ferry*" in (coming.description or "")


async def test_quotation_of_the_day_is_found_when_an_article_quotes_words_twice(
    server: Server,
) -> None:
    words = "We will not let anybody take the harbour away from the people of this town"
    (server.seeds / "twice.txt").write_text(
        f'"{words}," said Ann Lee.\n\nThe mayor agreed.\n\n"{words}," Lee said again.\n'
    )
    await server.moderator.slash(server.channel, "reload")
    await set_up(server, first="quotation")
    result = await server.moderator.slash(server.channel, "briefing preview")
    assert result.response is not None
    assert "¶" in str([embed.to_dict() for embed in result.response.embeds])


async def test_status_tells_what_was_sent_and_what_comes_next(server: Server) -> None:
    await set_up(server)
    await later(server, minutes=40)
    result = await server.moderator.slash(server.channel, "briefing status")
    told = str(embed_of(result).to_dict())
    assert f"/{server.channel.id}/{posts(server)[0].id}" in told


async def test_briefing_names_the_permission_that_is_missing_when_it_is_set(
    server: Server,
) -> None:
    bot_role = server.guild.roles["TestBot"]
    forbidden = discord.PermissionOverwrite(embed_links=False, read_message_history=False)
    quiet = server.guild.create_text_channel("quiet", overwrites={bot_role: forbidden})
    result = await set_up(server, channel=quiet)
    assert result.response is not None
    assert result.response.content == (
        f"I cannot post in <#{quiet.id}> yet. There I need: Embed Links, Read Message History."
    )
    assert len(server.env.errors) == 1


async def test_briefing_waits_and_comes_once_when_discord_fails_for_a_while(
    server: Server,
) -> None:
    await set_up(server)
    server.env.inject_error("POST", "/channels/*/messages", status=500, times=1)
    await later(server, hours=2)
    assert len(posts(server)) == 1


async def test_briefing_comes_at_once_when_a_moderator_asks_for_it(server: Server) -> None:
    await set_up(server)
    await server.moderator.slash(server.channel, "briefing now")
    assert len(posts(server)) == 1


async def test_briefing_rests_when_it_is_paused_and_goes_when_it_is_removed(
    server: Server,
) -> None:
    await set_up(server)
    paused = embed_of(await server.moderator.slash(server.channel, "briefing pause"))
    await later(server, hours=2)
    assert posts(server) == []
    resumed = embed_of(await server.moderator.slash(server.channel, "briefing resume"))
    removed = embed_of(await server.moderator.slash(server.channel, "briefing remove"))
    for told, title in ((paused, "paused"), (resumed, "resumed"), (removed, "removed")):
        assert (told.title or "").endswith(f"riefing {title}")
        assert (told.description or "").startswith(f"<#{server.channel.id}> · ")
    log = embed_of(await server.moderator.slash(server.channel, "log")).description or ""
    for deed in ("paused a briefing", "resumed a briefing", "removed briefings"):
        assert f"{deed}: \\#news" in log
    result = await server.moderator.slash(server.channel, "briefing list")
    assert "This server has no briefings yet" in (embed_of(result).description or "")


@pytest.mark.usefixtures("unhinted")
async def test_briefing_is_refused_by_the_bot_when_a_member_lacks_the_permission(
    server: Server,
) -> None:
    result = await server.member.slash(server.channel, "briefing list")
    assert result.ephemeral
    assert result.response is not None
    assert "you need the permission Manage Server" in result.response.content
    assert len(server.env.errors) == 1


async def test_zones_are_suggested_when_a_city_is_typed(server: Server) -> None:
    choices = await server.moderator.autocomplete(
        server.channel, "briefing set", "timezone", "seoul", channel=server.channel, time="9"
    )
    assert {"name": "Asia/Seoul", "value": "Asia/Seoul"} in choices


@pytest.mark.parametrize(
    ("zone", "time", "start", "hours", "due"),
    [
        # 02:30 does not come: at the end of the gap; the day after at 02:30.
        (
            "America/New_York",
            "02:30",
            "2026-03-08T06:00",
            25,
            ("2026-03-08T07:00", "2026-03-09T06:30"),
        ),
        # 01:45 comes twice, half an hour apart: at the first.
        (
            "Australia/Lord_Howe",
            "01:45",
            "2026-04-04T14:00",
            4,
            ("2026-04-04T14:45",),
        ),
    ],
)
async def test_briefing_comes_once_a_day_when_the_clock_changes(
    server: Server, *, zone: str, time: str, start: str, hours: int, due: tuple[str, ...]
) -> None:
    start_utc = datetime.fromisoformat(start).replace(tzinfo=UTC)
    server.env.backend.advance_clock((start_utc - server.env.now()).total_seconds())
    await server.restart()  # else its loop would make up for all passes until then
    await set_up(server, timezone=zone, time=time)
    await later(server, hours=hours)
    found = [post.created_at.replace(second=0, microsecond=0) for post in posts(server)]
    expected = [datetime.fromisoformat(one).replace(tzinfo=UTC) for one in due]
    late = [came - planned for came, planned in zip(found, expected, strict=True)]
    assert all(timedelta() <= one <= PACE.every for one in late)
    told = embed_of(await server.moderator.slash(server.channel, "briefing status")).description
    assert told
    assert told.count("— posted: ") == len(due)
