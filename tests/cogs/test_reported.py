"""What people reported of bots of this kind and what was fine here: once more, with a variation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest

from bot.client import create_bot
from bot.operations.preview import asked_in
from tests.cogs.reading import embed_of
from tests.cogs.test_briefing import WHOLE, later, posts
from tests.cogs.test_briefing_trouble import PACE, furnish, notice_of, seen
from tests.cogs.test_language import is_korean

if TYPE_CHECKING:
    from contextlib import AsyncExitStack

    from bot.client.bot import DatelineBot
    from bot.settings import Settings
    from tests.conftest import Server


@pytest.fixture
async def simcord_bot(settings: Settings, bots: AsyncExitStack) -> DatelineBot:
    return await bots.enter_async_context(create_bot(settings, PACE))


async def test_commands_answer_when_the_server_came_without_the_bot_as_a_member(
    server: Server,
) -> None:
    guild = server.bot.get_guild(server.guild.id)
    assert guild
    role = server.guild.create_role("readers", mentionable=True)
    talk = server.guild.create_text_channel("talk")
    guild._members.clear()
    options = {"channel": server.channel, "role": role, "fallback": talk} | WHOLE
    set_up = await server.moderator.slash(server.channel, "briefing set", **options)
    assert "every day" in str(embed_of(set_up).description)
    guild._members.clear()
    told = embed_of(await server.moderator.slash(server.channel, "briefing status")).description
    assert f"<#{server.channel.id}>" in str(told)
    quoted = await server.member.slash(talk, "quote", speaker="Raymond")
    assert embed_of(quoted).description
    await later(server, minutes=31)
    assert len(posts(server)) == 1


async def test_slot_is_told_as_missed_once_when_an_outage_lasts_beyond_its_window(
    server: Server,
) -> None:
    place = await furnish(server, "dark")
    guild = place.channel(server).guild
    guild.unavailable = True
    await later(server, hours=2)
    why = (
        "Discord does not show me this server. There is nothing to do: I go on by myself when it "
        "does."
    )
    assert (seen(place.posts), seen(place.talk)) == ([], [notice_of(place, why)])
    guild.unavailable = False
    server.bot.dispatch("guild_available", guild)
    await later(server, minutes=31)
    assert (seen(place.posts), len(seen(place.talk))) == ([], 1)


async def test_set_up_asks_for_what_the_ping_needs_when_the_role_may_not_be_mentioned(
    server: Server,
) -> None:
    guild = server.bot.get_guild(server.guild.id)
    assert guild
    channel = guild.get_channel(server.channel.id)
    assert channel
    await channel.set_permissions(guild.me, mention_everyone=False)
    role = server.guild.create_role("readers", mentionable=False)
    options = {"channel": server.channel, "role": role} | WHOLE
    refused = await server.moderator.slash(server.channel, "briefing set", **options)
    assert refused.response
    assert refused.response.content == (
        f"I cannot post in <#{server.channel.id}> yet. There I need: Mention @\u200beveryone, "
        "@\u200bhere and All Roles."
    )
    assert len(server.env.errors) == 1
    assert await server.bot.desk.list_briefings(server.guild.id) == []


@pytest.mark.parametrize("locale", ["tlh", "EN_us", ""])
async def test_answers_are_english_when_discord_names_a_language_that_nobody_knows(
    server: Server, locale: str
) -> None:
    guild = server.bot.get_guild(server.guild.id)
    assert guild
    guild.preferred_locale = discord.enums.try_enum(discord.Locale, locale)
    with asked_in(locale):
        for words in ("about", "speakers"):
            answer = await server.member.slash(server.channel, words)
            assert embed_of(answer).to_dict()
            assert not is_korean(answer)
