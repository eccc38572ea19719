"""/quote through the front door."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cogs.reading import button_labels, embed_of, use

if TYPE_CHECKING:
    from tests.conftest import Server


async def test_quote_shows_every_quotation_when_a_surname_is_typed(server: Server) -> None:
    result = await server.member.slash(server.channel, "quote", speaker="Raymond")
    embed = embed_of(result)
    assert embed.title == "John Raymond"
    assert embed.description is not None
    assert embed.description.startswith(
        "chief of the US Space Operations Command\n\u00a0\n> “Today"
    )
    assert "“our collective advantage now to deter a conflict" in embed.description
    assert "¶4 · as “the general”" in embed.description
    assert embed.author.name == "Yonhap · 23 Nov 2020"
    assert (embed.footer.text or "").endswith("… · 4 quotations")
    assert not result.ephemeral


async def test_quote_counts_a_quotation_split_around_its_attribution_once(server: Server) -> None:
    result = await server.member.slash(server.channel, "quote", speaker="Suh")
    embed = embed_of(result)
    assert (embed.footer.text or "").endswith(" · 1 quotation")
    assert "in space” … “We will continue" in (embed.description or "")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("raymnd", "John Raymond"),
        ("General Raymond", "John Raymond"),
        ("RAYMOND JOHN", "John Raymond"),
        ("Moon", "Moon Chung-in"),  # the other Moon is not quoted
        ("chung in moon", "Moon Chung-in"),
        ("Defense Minister Suh", "Suh Wook"),
    ],
)
async def test_quote_understands_the_name_when_it_is_typed_loosely(
    server: Server, typed: str, meant: str
) -> None:
    result = await server.member.slash(server.channel, "quote", speaker=typed)
    assert embed_of(result).title == meant


async def test_paragraph_tells_why_it_is_this_speaker_when_asked(server: Server) -> None:
    quoted = await server.member.slash(server.channel, "quote", speaker="Raymond")
    for number, told in (
        (
            "¶4",
            [
                "A clause such as “she said” follows the words directly.",
                "The words that report it: “added”",
            ],
        ),
        ("¶5", ["The words for the speaker: “The US commander”"]),
    ):
        paragraph = await use(server.member, quoted, number)
        why = await use(server.member, paragraph, "Why this speaker?")
        assert why.ephemeral
        assert embed_of(why).title == "John Raymond"
        for words in told:
            assert words in (embed_of(why).description or "")


async def test_quote_says_who_can_be_asked_for_when_nobody_fits(server: Server) -> None:
    result = await server.member.slash(server.channel, "quote", speaker="Zebulon")
    assert result.ephemeral
    assert result.response is not None
    assert result.response.content == (
        "I found no quotation by “Zebulon”. You can ask for John Raymond, Moon Chung-in, Suh Wook, "
        "or search for the name with /search."
    )
    assert len(server.env.errors) == 1


async def test_quote_pings_nobody_when_the_name_is_a_mention(server: Server) -> None:
    result = await server.member.slash(server.channel, "quote", speaker="@everyone")
    assert result.response is not None
    assert not result.response.message.mention_everyone
    assert len(server.env.errors) == 1


async def test_quote_asks_who_is_meant_when_two_bear_the_name(server: Server) -> None:
    (server.seeds / "two.txt").write_text(
        'DENVER, March 3 (AP) -- The city\'s budget passed on Tuesday.\n\n"It is a start," said '
        'council member Alice Romero.\n\n"It is a mistake," said Victor Romero, a shop owner.\n'
    )
    await server.moderator.slash(server.channel, "reload")
    result = await server.member.slash(server.channel, "quote", speaker="Romero")
    assert result.ephemeral
    assert button_labels(result) == ["Alice Romero (1)", "Victor Romero (1)"]
    assert result.response is not None
    chosen = await server.member.click(result.response.message, label="Victor Romero (1)")
    assert "It is a mistake" in (embed_of(chosen).description or "")


async def test_quote_suggests_speakers_with_their_counts_when_a_name_is_begun(
    server: Server,
) -> None:
    choices = await server.member.autocomplete(server.channel, "quote", "speaker", "Raym")
    assert choices == [{"name": "John Raymond (4)", "value": "John Raymond"}]


async def test_quote_suggests_articles_with_source_and_day(server: Server) -> None:
    choices = await server.member.autocomplete(
        server.channel, "quote", "article", "space", speaker="Raymond"
    )
    assert [choice["value"] for choice in choices] == ["000_70669ef6f89d9cd1"]
    assert choices[0]["name"].endswith("· Yonhap · 23 Nov 2020")
