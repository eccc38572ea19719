"""/summary through the front door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cogs.reading import button_labels, embed_of, text_of, use

if TYPE_CHECKING:
    from tests.conftest import Server


async def test_summary_cites_each_sentence_and_names_who_speaks(server: Server) -> None:
    result = await server.member.slash(server.channel, "summary")
    embed = embed_of(result)
    assert embed.description is not None
    assert embed.description.startswith("The chief of the US Space Operations Command called")
    assert "(¶1)" in embed.description
    assert (embed.fields[0].name, embed.fields[0].value) == (
        "Who speaks",
        "John Raymond (4) · Moon Chung-in (3) · Suh Wook (1)",
    )


async def test_summary_tells_the_lead_once_when_title_and_key_date_are_of_it(
    server: Server,
) -> None:
    embed = embed_of(await server.member.slash(server.channel, "summary"))
    assert embed.title == "Yonhap · 23 Nov 2020"
    assert text_of(embed).count("called Monday for closer") == 1
    assert embed.fields[1].value == "**Mon 23 Nov 2020** (¶1)"


async def test_summary_leaves_the_captions_sentence_out(server: Server) -> None:
    result = await server.member.slash(server.channel, "summary")
    embed = embed_of(result)
    told = f"{embed.description} {[field.value for field in embed.fields]}"
    assert "speaking in his video message" not in told


async def test_summary_leads_to_the_quotes_the_dates_and_the_text(server: Server) -> None:
    result = await server.member.slash(server.channel, "summary")
    assert button_labels(result) == ["Quotes", "Dates", "Read it"]
    quotes = await use(server.member, result, "Quotes")
    told = embed_of(quotes).description or ""
    assert "> — **John Raymond** · chief of the US Space Operations Command · ¶3" in told
    assert "> — **John Raymond** · as “the general” · ¶4" in told
    assert quotes.ephemeral
    dates = await use(server.member, result, "Dates")
    assert "**Mon 23 Nov 2020**" in (embed_of(dates).description or "")
    text = await use(server.member, result, "Read it")
    assert "**caption** US Chief of Space Operations" in (embed_of(text).description or "")


async def test_summary_says_what_to_do_when_no_article_fits(server: Server) -> None:
    result = await server.member.slash(server.channel, "summary", article="no such thing")
    assert result.ephemeral
    assert result.response is not None
    assert result.response.content == (
        "No article is called “no such thing”: /articles lists all of them."
    )
    assert len(server.env.errors) == 1
