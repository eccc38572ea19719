"""/help, and the greeting in a server that the bot has just joined."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import discord

from tests.cogs.reading import embed_of, text_of

if TYPE_CHECKING:
    import pytest
    import simcord

    from tests.conftest import Server

HELLO = "Hello, I am Dateline"


async def let_in(server: Server) -> tuple[discord.Guild, simcord.ChannelHandle]:
    """Choose a system channel, as a new server has one before the bot joins it."""
    guild = server.bot.get_guild(server.guild.id)
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    assert guild
    await guild.edit(system_channel=channel)
    return guild, server.channel


def greetings(channel: simcord.ChannelHandle) -> list[discord.Embed]:
    return [one for message in channel.history() for one in message.embeds if one.title == HELLO]


async def join(server: Server, guild: discord.Guild) -> None:
    for listener in server.bot.extra_events["on_guild_join"]:
        await listener(guild)


async def test_help_names_a_speaker_that_can_be_asked_for(server: Server) -> None:
    shown = await server.member.slash(server.channel, "help")
    assert shown.ephemeral
    told = text_of(embed_of(shown))
    assert "**/quote** John Raymond: what this person said" in told
    assert "/briefing set" not in told
    told = text_of(embed_of(await server.moderator.slash(server.channel, "help")))
    assert "**/briefing set**: " in told


async def test_server_is_greeted_once_with_three_commands_when_the_bot_joins(
    server: Server,
) -> None:
    guild, channel = await let_in(server)
    await join(server, guild)
    (greeting,) = greetings(channel)
    assert [name for name in ("/quote", "/summary", "/help") if name in text_of(greeting)] == [
        "/quote", "/summary", "/help",
    ]  # fmt: skip
    await join(server, guild)
    await server.restart()
    await server.env.settle()
    assert len(greetings(channel)) == 1


async def test_server_is_greeted_when_the_bot_joined_it_while_it_was_down(server: Server) -> None:
    _, channel = await let_in(server)
    assert greetings(channel) == []
    await server.restart()
    await server.env.settle()
    assert len(greetings(channel)) == 1


async def test_server_of_long_ago_is_not_greeted_when_the_bot_starts(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, channel = await let_in(server)
    monkeypatch.setattr("bot.client.greetings._NEW", timedelta(0))
    await server.restart()
    await server.env.settle()
    assert greetings(channel) == []


async def test_greeting_waits_until_the_bot_may_write_there(server: Server) -> None:
    guild, channel = await let_in(server)
    place = guild.system_channel
    assert place
    await place.set_permissions(guild.me, embed_links=False)
    await join(server, guild)
    assert greetings(channel) == []
    await place.set_permissions(guild.me, embed_links=True)
    await server.restart()
    await server.env.settle()
    assert len(greetings(channel)) == 1
