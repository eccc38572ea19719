"""/speakers, /articles, /dates, /search, /read and /about through the front door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cogs.reading import button_labels, embed_of

if TYPE_CHECKING:
    from tests.conftest import Server


async def test_speakers_lists_who_is_quoted_the_most_quoted_first(server: Server) -> None:
    description = embed_of(await server.member.slash(server.channel, "speakers")).description or ""
    assert description.index("**John Raymond** · 4 quotations") < description.index(
        "**Moon Chung-in** · 3 quotations"
    )
    assert "Moon Jae-in**" not in description


async def test_articles_tells_source_and_day(server: Server) -> None:
    description = embed_of(await server.member.slash(server.channel, "articles")).description or ""
    assert description.startswith("**1.** The chief of the US Space Operations Command")
    assert "Yonhap · 23 Nov 2020" in description


async def test_dates_groups_the_expressions_of_one_day(server: Server) -> None:
    result = await server.member.slash(server.channel, "dates")
    description = embed_of(result).description or ""
    assert description.count("Mon 23 Nov 2020") == 1
    assert "**2020**" not in description
    assert button_labels(result)[0].startswith("Mon 23 Nov 2020 · ¶")


async def test_search_marks_the_words_and_opens_the_paragraph(server: Server) -> None:
    result = await server.member.slash(server.channel, "search", words="reconnaissance")
    assert "military **reconnaissance** satellite" in (embed_of(result).description or "")
    assert button_labels(result) == ["1 · ¶8"]


async def test_search_is_no_syntax_error_when_operators_are_typed(server: Server) -> None:
    result = await server.member.slash(server.channel, "search", words='"space AND (NOT * :-')
    assert embed_of(result).title == 'Search: "space AND (NOT \\* :-'


async def test_read_pages_the_whole_article_for_the_asker_alone(server: Server) -> None:
    result = await server.member.slash(server.channel, "read")
    assert result.ephemeral
    embed = embed_of(result)
    assert "**¶1** The chief" in (embed.description or "")
    assert embed.footer.text is not None
    assert embed.footer.text.endswith("1–4 of 12")


async def test_about_tells_what_is_stored_about_users(server: Server) -> None:
    description = embed_of(await server.member.slash(server.channel, "about")).description or ""
    assert "1 article, 8 quotations, 3 speakers" in description
    assert "**Stored about users:** nothing" in description
