"""What users of other bots reported, tried on this one; each case names its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest

from bot.briefing.zones import parse_zone, zone_names
from bot.client import create_bot
from bot.errors import BadOrder
from tests.cogs.test_briefing import PACE, later, posts, set_up

if TYPE_CHECKING:
    from contextlib import AsyncExitStack

    import simcord

    from bot.client.bot import DatelineBot
    from bot.settings import Settings
    from tests.conftest import Server


@pytest.fixture
async def simcord_bot(settings: Settings, bots: AsyncExitStack) -> DatelineBot:
    return await bots.enter_async_context(create_bot(settings, PACE))


def seen_in(channel: simcord.ChannelHandle) -> list[discord.Message]:
    return [one for one in channel.history() if not one.flags.ephemeral]


@pytest.mark.parametrize("typed", ["EST", "est", "MST", "HST", "Etc/GMT-5", "etc/gmt+12"])
def test_zone_is_refused_when_its_name_misleads(typed: str) -> None:
    """moment-timezone#191, pytz#132, tauticord#13, systemd#19557."""
    with pytest.raises(BadOrder) as refused:
        parse_zone(typed)
    assert str(refused.value) == (
        f"“{typed}” is a fixed offset, not a place's time: type a city and choose a suggestion."
    )


@pytest.mark.parametrize("typed", ["America/New York", "GMT", "Etc/GMT", "utc", "EST5EDT"])
def test_zone_is_taken_when_its_name_tells_its_time(typed: str) -> None:
    assert parse_zone(typed) in zone_names()


async def test_everybody_cannot_be_the_role_when_a_briefing_is_set(server: Server) -> None:
    """discord.py#6344, JDA#538: bots that posted "@@everyone"."""
    result = await set_up(server, role=server.guild.default_role)
    assert result.response is not None
    assert result.response.content == "A briefing cannot ping everybody: choose a role."
    assert server.env.errors


async def test_briefings_go_on_when_their_thread_is_archived_between_posts(server: Server) -> None:
    """vait-discord-bot#286: Discord archives a quiet thread, and opens it for a message."""
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    thread = await channel.create_thread(name="daily", type=discord.ChannelType.public_thread)
    (handle,) = server.channel.threads
    await set_up(server, channel=handle)
    await thread.edit(archived=True)
    await later(server, minutes=40)
    assert len([one for one in seen_in(handle) if one.embeds]) == 1


@pytest.mark.parametrize("kind", ["news", "voice", "stage"])
async def test_briefing_is_posted_in_channels_of_other_kinds(server: Server, kind: str) -> None:
    """matrix-appservice-discord#572, discord-downtime-notifier#17: announcement channels."""
    handle = getattr(server.guild, f"create_{kind}_channel")("other")
    await set_up(server, channel=handle)
    await later(server, minutes=40)
    assert len(seen_in(handle)) == 1


async def test_briefing_goes_on_when_the_bot_is_invited_again(server: Server) -> None:
    """albion-killbot#35, nexus-bot#86: settings that blocked a bot after it came back."""
    await set_up(server)
    (guild,) = server.bot.guilds
    (own,) = await server.bot.desk.list_briefings(guild.id)
    await server.bot.storage.briefings.mark_left(guild.id, discord.utils.utcnow())
    server.bot.dispatch("guild_join", guild)
    await server.restart()
    await later(server, minutes=40)
    assert len(posts(server)) == 1
    assert [one.id for one in await server.bot.desk.list_briefings(guild.id)] == [own.id]


async def test_briefing_is_posted_once_when_the_bot_is_ready_again_and_again(
    server: Server,
) -> None:
    """python-discord/bot#359, Discord.Net#1982: a task for each READY."""
    await set_up(server)
    for _ in range(3):
        server.bot.dispatch("ready")
    await later(server, hours=2)
    assert len(posts(server)) == 1
