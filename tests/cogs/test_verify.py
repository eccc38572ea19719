"""/verify through the front door."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import discord
import pytest

from bot.operations.preview import asked_in
from tests.cogs.reading import button_labels, embed_of
from tests.cogs.test_article import content_of, press
from tests.cogs.test_corrections import open_correction, posted
from tests.conftest import of_sqlite

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

SAID = "our collective advantage now to deter a conflict"


async def ask(server: Server, words: str, speaker: str | None = None) -> simcord.InteractionResult:
    options = {"speaker": speaker} if speaker else {}
    return await server.member.slash(server.channel, "verify", words=words, **options)


async def test_verify_shows_the_whole_sentence_when_the_words_were_said(server: Server) -> None:
    result = await ask(server, SAID.upper(), "Raymond")
    assert result.ephemeral
    embed = embed_of(result)
    assert embed.title == "Said, in these words"
    assert embed.description is not None
    assert "— **John Raymond** · chief of the US Space Operations Command" in embed.description
    assert f'is to expand "**{SAID}** from starting in the first place,"' in embed.description
    assert embed.author.name == "Yonhap · 23 Nov 2020"
    assert button_labels(result) == ["¶5", "Show here"]


@pytest.mark.parametrize(
    ("words", "speaker", "title", "told"),
    [
        (SAID, "Moon", "Said by somebody else", "not from Moon"),
        (SAID, "Zebulon", "Said by somebody else", "**John Raymond**"),
        (
            f'"{SAID}," said Moon Chung-in.',
            None,
            "Said by somebody else",
            "not from Moon Chung-in",
        ),
        (
            f"On Monday in Seoul, Moon Chung-in told a crowd of officers and reporters: “{SAID}”.",
            None,
            "Said by somebody else",
            "not from Moon Chung-in",
        ),
        (
            f"In 2020 General John Raymond of the US Space Force said “{SAID}” in Seoul.",
            None,
            "Said, in these words",
            "**John Raymond**",
        ),
        (
            "our collective advantage then to deter a conflict",
            "Moon",
            "Said differently",
            "⚠ Somebody other than Moon said this.",
        ),
        (
            "Surely our collective advantage now to deter a conflict",
            None,
            "Said differently",
            'to expand "__Surely__ **our collective advantage now',
        ),
        (
            "our collective advantage never to deter a conflict",
            "Raymond",
            "Said differently",
            "⚠ A “not” or another negation differs.",
        ),
        (
            "the US commander then stressed that the goal of such cooperation",
            None,
            "Written by the reporter",
            "**The US commander then stressed that the goal of such cooperation** is to expand",
        ),
        (
            "Nobody in this harbour ever spoke of whales and their long songs",
            None,
            "Not in this library",
            "It holds 1 article, from 23 Nov 2020 to 23 Nov 2020.",
        ),
        ("our collective sandwich", None, "Not in this library", "I did not find these words"),
        ("our *odd*\nsandwich", None, "Not in this library", "> our \\*odd\\* sandwich\n"),
    ],
)
async def test_verify_names_the_first_verdict_that_fits(
    server: Server, words: str, speaker: str | None, title: str, told: str
) -> None:
    embed = embed_of(await ask(server, words, speaker))
    assert embed.title == title
    assert told in (embed.description or "")


async def test_verify_marks_what_differs_and_says_what_the_marks_mean(server: Server) -> None:
    embed = embed_of(await ask(server, "our collective advantage then to deter a conflict"))
    assert embed.description is not None
    assert "**our collective advantage** ~~now~~ __then__ **to deter a conflict**" in (
        embed.description
    )
    assert "~~struck out~~: said, but left out\n__underlined__: not said" in embed.description


async def test_verify_shows_words_of_the_asker_as_they_are(server: Server) -> None:
    typed = "our collective advantage now *x* ~~z~~ <b> @everyone to deter a conflict"
    embed = embed_of(await ask(server, typed))
    assert embed.title == "Said differently"
    told = "__x\\* \\~\\~z\\~\\~ \\<b\\> @\u200beveryone__"
    assert told in (embed.description or "")


@of_sqlite
async def test_verify_keeps_and_logs_none_of_the_words(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    words = "our collective advantage zanzibar to deter a conflict"
    result = await ask(server, words, "Quixote")
    assert result.response is not None
    await server.member.click(result.response.message, label="Show here")
    await server.bot.posts.write()
    assert "zanzibar" not in caplog.text
    assert "Quixote" not in caplog.text
    await server.bot.close()
    files = [path.read_bytes() for path in server.bot.settings.database.parent.glob("dateline.db*")]
    assert files
    assert not any(b"zanzibar" in held or b"Quixote" in held for held in files)


async def test_show_here_shows_everybody_the_same_without_its_button(server: Server) -> None:
    result = await ask(server, "our collective advantage then to deter a conflict")
    assert result.response is not None
    shown = await server.member.click(result.response.message, label="Show here")
    assert not shown.ephemeral
    assert embed_of(shown) == embed_of(result)
    assert button_labels(shown) == ["¶5"]


@pytest.mark.parametrize("late", [False, True])
async def test_show_here_is_in_the_servers_language_when_the_asker_reads_another(
    server: Server, *, late: bool
) -> None:
    with asked_in("ko"):
        result = await ask(server, "our collective advantage then to deter a conflict", "Moon")
        assert embed_of(result).title != "Said differently"
        assert result.response is not None
        if late:
            await server.env.advance_time(16 * 60)
        shown = await server.member.click(result.response.message, label="이 채널에 공개")
    assert shown.ephemeral is late
    if late:
        assert content_of(shown) == "답변이 남아 있지 않습니다. 명령어를 다시 쓰세요."
        return
    embed = embed_of(shown)
    assert embed.title == "Said differently"
    assert "Somebody other than Moon" in (embed.description or "")
    assert "__then__" in (embed.description or "")
    assert button_labels(shown) == ["¶5"]


async def test_show_here_shows_nothing_when_the_asker_may_not_write(server: Server) -> None:
    result = await ask(server, "our collective advantage then to deter a conflict")
    assert result.response is not None
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.set_permissions(channel.guild.default_role, send_messages=False)
    shown = await server.member.click(result.response.message, label="Show here")
    assert shown.ephemeral
    assert "You may not write in this channel" in content_of(shown)


async def test_public_answer_names_another_speaker_when_a_moderator_corrects_it(
    server: Server,
) -> None:
    result = await ask(server, SAID, "Raymond")
    assert result.response is not None
    shown = await server.member.click(result.response.message, label="Show here")
    assert shown.response is not None
    panel = await open_correction(server, shown, "¶5")
    await press(server, panel, "Unknown speaker")
    embed = posted(server, shown.response.message.id).embeds[0]
    assert embed.title == "Said, but the article does not name who said it"
    assert "**Unknown**" in (embed.description or "")


async def test_show_here_says_that_the_article_changed_since_the_answer(server: Server) -> None:
    result = await ask(server, SAID)
    assert result.response is not None
    (seed,) = server.seeds.iterdir()
    seed.write_text(f"It rained in Seoul.\n\n{seed.read_text()}")
    await server.bot.library.load()
    shown = await server.member.click(result.response.message, label="Show here")
    assert content_of(shown).startswith("The article has changed since that answer")


async def test_was_this_said_takes_each_quotation_of_a_message(server: Server) -> None:
    message = await server.member.send(
        server.channel,
        f"Did you see this? “{SAID}”, said Raymond. And Suh: «in space, we will continue» "
        "but “x” is no quotation.",
    )
    shown = await server.member.context_menu(server.channel, "Was this said?", message)
    assert shown.response is not None
    answers = [shown.response, *shown.followups]
    assert [one.embeds[0].title for one in answers] == ["Said, in these words"] * 2
    assert shown.ephemeral


async def test_whole_is_taken_when_somebody_said_it_with_marks_in_it(server: Server) -> None:
    said = "They told us ‘not now’ when we asked, but we built it anyway"
    (server.seeds / "pier.txt").write_text(
        f"PORTHAVEN, March 3, 2021 (AP) -- It rained.\n\n“{said},” said Jane Porter, the mayor.\n"
    )
    await server.bot.library.load()
    embed = embed_of(await ask(server, said.replace("‘", '"').replace("’", '"')))
    assert f"“**{said}**,” said Jane Porter" in (embed.description or "")


async def test_was_this_said_tells_how_many_quotations_it_left_out(server: Server) -> None:
    text = " ".join(f"Suh said “we will build tower {number}”." for number in range(7))
    message = await server.member.send(server.channel, text)
    shown = await server.member.context_menu(server.channel, "Was this said?", message)
    assert shown.response is not None
    footers = [one.embeds[0].footer.text for one in (shown.response, *shown.followups)]
    told = "I did not look for 2 more quotations in that text."
    assert [told in (one or "") for one in footers] == [False] * 4 + [True]


async def test_was_this_said_asks_for_words_when_a_message_has_none(server: Server) -> None:
    message = await server.member.send(server.channel, "🙂")
    shown = await server.member.context_menu(server.channel, "Was this said?", message)
    assert shown.response is not None
    assert shown.response.content == (
        "There are no words to look for: give me the words of a quotation."
    )
    assert len(server.env.errors) == 1


async def test_said_before_lists_each_wording_once_with_what_changed(server: Server) -> None:
    porter, lund = "Jane Porter, the mayor", "Bo Lund, her rival"
    wordings = (
        ("1", "Nobody will open the pier that costs as much as the last one did", porter),
        ("2", "We will open the new pier in the autumn of next year", porter),
        ("3", "We will open the new pier in the autumn of next year", porter),
        ("4", "We will open the pier in the spring of next year, I promise", porter),
        ("5", "We will open the new pier in the summer of next year", lund),
    )
    for day, said, speaker in wordings:
        (server.seeds / f"pier-{day}.txt").write_text(
            f"PORTHAVEN, March {day}, 2021 (AP) -- The pier of Porthaven was discussed again.\n\n"
            f'"{said}," said {speaker}.\n'
        )
    await server.bot.library.load()
    found = await ask(server, "We will open the pier in the spring of next year")
    assert found.response is not None
    paragraph = await server.member.click(found.response.message, label="¶2")
    assert paragraph.response is not None
    shown = await server.member.click(paragraph.response.message, label="Said before")
    embed = embed_of(shown)
    assert embed.title == "Said before by Jane Porter"
    assert embed.description is not None
    first, newest, told = embed.description.split("\n\n")
    assert "the ~~new~~ pier in the ~~autumn~~ __spring__ of next year __I promise__" in first
    assert "AP · 2 Mar 2021 · in 2 articles" in first
    assert "in the spring of next year, I promise" in newest
    assert newest.endswith("**newest**")
    assert told.startswith("~~struck out~~: no longer in the newest wording")
    assert button_labels(shown) == ["1 · ¶2", "2 · ¶2"]
    for name, offered in (("Porter", True), ("Lund", False)):
        profile = await server.member.slash(server.channel, "speakers", name=name)
        assert ("Said before" in button_labels(profile)) is offered


async def test_said_before_is_offered_only_when_there_is_another_time(server: Server) -> None:
    found = await ask(server, SAID)
    assert found.response is not None
    paragraph = await server.member.click(found.response.message, label="¶5")
    assert "Said before" not in button_labels(paragraph)
