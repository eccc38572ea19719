"""/language, and who reads which language, through the front door."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import discord

from bot.client.button_replies import SHOWN
from bot.errors import StalePassage
from bot.operations.preview import asked_in
from bot.presentation.custom_ids import Verb
from tests.cogs.reading import embed_of
from tests.cogs.test_article import content_of

if TYPE_CHECKING:
    import pytest
    import simcord

    from tests.conftest import Server

HANGUL = re.compile("[가-힣]")


def is_korean(result: simcord.InteractionResult) -> bool:
    """Tell whether the words of the bot in an answer are Korean."""
    return bool(HANGUL.search(repr(embed_of(result).to_dict())))


async def choose(server: Server, language: str) -> str:
    result = await server.moderator.slash(server.channel, "language", language=language)
    return embed_of(result).description or ""


async def test_only_the_askers_own_answers_are_korean_when_the_server_reads_english(
    server: Server,
) -> None:
    with asked_in("ko"):
        quoted = await server.member.slash(server.channel, "quote", speaker="Raymond")
        about = await server.member.slash(server.channel, "about")
        refused = await server.member.slash(server.channel, "quote", speaker="Zebulon")
    assert (quoted.ephemeral, is_korean(quoted)) == (False, False)
    assert (about.ephemeral, is_korean(about)) == (True, True)
    assert content_of(refused).startswith("“Zebulon”: 인용문을 찾지 못했습니다.")
    assert "John Raymond, Moon Chung-in 및 Suh Wook" in content_of(refused)
    assert len(server.env.errors) == 1


async def test_everybody_reads_korean_when_a_moderator_chooses_it(server: Server) -> None:
    present = await server.moderator.slash(server.channel, "language")
    assert "**English**" in (embed_of(present).description or "")
    assert "**한국어**" in await choose(server, "한국어")
    quoted = await server.member.slash(server.channel, "quote", speaker="Raymond")
    shown = embed_of(quoted)
    assert shown.title == "John Raymond"
    assert "기사 속 지칭: “the general”" in (shown.description or "")
    assert "2020년 11월 23일" in repr(shown.to_dict())
    assert "인용문 4건" in str(shown.footer.text)
    assert "our collective advantage now to deter a conflict" in (shown.description or "")
    # What only the asker sees is in English still, as their Discord is.
    assert not is_korean(await server.member.slash(server.channel, "about"))
    await server.restart()
    assert is_korean(await server.member.slash(server.channel, "dates"))
    assert "**English**" in await choose(server, "Discord")
    assert not is_korean(await server.member.slash(server.channel, "dates"))


async def test_server_reads_discords_locale_until_a_moderator_chooses(server: Server) -> None:
    guild = server.bot.get_guild(server.guild.id)
    assert guild
    await guild.edit(preferred_locale=discord.Locale.korean)
    assert is_korean(await server.member.slash(server.channel, "speakers"))
    await choose(server, "en")
    assert not is_korean(await server.member.slash(server.channel, "speakers"))


async def test_language_is_refused_when_there_is_none_of_that_name(server: Server) -> None:
    result = await server.moderator.slash(server.channel, "language", language="Klingon")
    assert content_of(result) == "I do not have the language “Klingon”: choose a suggestion."
    assert len(server.env.errors) == 1
    choices = await server.moderator.autocomplete(server.channel, "language", "language", "")
    assert [one["name"] for one in choices] == [
        "English",
        "한국어",
        "As this server's locale on Discord",
    ]


async def test_briefing_and_its_update_are_in_the_servers_language(server: Server) -> None:
    await choose(server, "ko")
    place = {"channel": server.channel, "time": "9:00", "timezone": "Europe/London"}
    assert not is_korean(await server.moderator.slash(server.channel, "briefing set", **place))
    await server.moderator.slash(server.channel, "briefing now")
    post = server.channel.last_message
    assert post is not None
    assert "브리핑" in post.content
    quoted = await server.member.slash(server.channel, "quote", speaker="Raymond")
    assert quoted.response is not None
    shown = quoted.response.message.id
    before = await server.bot.posts.look(server.guild.id, None)
    await choose(server, "en")
    with asked_in("ko"):
        await server.bot.posts.update(before)
    (edited,) = [one for one in server.channel.history() if one.id == shown]
    assert not HANGUL.search(repr(edited.embeds[0].to_dict()))


async def test_page_is_in_the_language_of_those_who_see_it_when_it_is_turned(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise StalePassage("This button is from an older version of me: ask again.")

    days = [f"The crew of ship {day} signed a contract on {day} March 2021." for day in range(1, 9)]
    (server.seeds / "ships.txt").write_text("Eight contracts\n\n" + "\n\n".join(days))
    await server.moderator.slash(server.channel, "reload")
    with asked_in("ko"):
        listed = await server.member.slash(server.channel, "dates")
        assert listed.response is not None
        message = listed.response.message
        others = await server.moderator.click(message, label="Next ›")
        own = await server.member.click(message, label="Next ›")
        assert own.response is not None
        monkeypatch.setitem(SHOWN, Verb.DATES, fail)
        failed = await server.member.click(own.response.message, label="‹ Back")
    assert (others.ephemeral, is_korean(others)) == (True, True)
    assert not is_korean(own)
    assert content_of(failed) == "이전 버전의 버튼입니다. 명령어를 다시 쓰세요."


async def test_choice_is_exported_and_gone_after_everything_is_deleted(server: Server) -> None:
    await choose(server, "ko")
    _, content = await server.bot.journal.export(server.guild.id)
    assert json.loads(content)["server_language"] == [{"guild_id": server.guild.id, "code": "ko"}]
    role = server.guild.create_role("Owners", permissions=discord.Permissions(administrator=True))
    owner = server.guild.add_member(server.env.create_user("owner"), roles=[role])
    shown = await owner.slash(server.channel, "privacy")
    assert shown.response is not None
    await owner.click(shown.response.message, label="Delete all of this server's data")
    await owner.click(shown.response.message, label="Delete everything")
    assert server.bot.languages.get_choice(server.guild.id) is None
    assert not is_korean(await server.member.slash(server.channel, "speakers"))


async def test_commands_are_synced_again_when_a_localisation_changed(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def syncs() -> int:
        return sum(one.method == "PUT" for one in server.env.http_requests)

    async def shown() -> dict[str, str]:
        commands = {one.name: one for one in await server.bot.tree.fetch_commands()}
        locale = discord.Locale.korean
        return {
            name: str(one.description_localizations.get(locale) or one.name_localizations[locale])
            for name, one in commands.items()
        }

    told = await shown()
    assert all(map(HANGUL.search, told.values()))
    assert told["Read this message as an article"] == "이 메시지를 기사로 읽기"
    before = syncs()
    await server.restart()
    assert syncs() == before
    monkeypatch.setattr("bot.client.lead.catalogue_digests", dict)
    await server.restart()
    assert syncs() == before + 1
