"""/summary through the front door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cogs.reading import button_labels, embed_of

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
    assert embed.footer.text == "Yonhap · 23 Nov 2020 · title taken from the lead"


async def test_summary_leaves_the_captions_sentence_out(server: Server) -> None:
    result = await server.member.slash(server.channel, "summary")
    embed = embed_of(result)
    told = f"{embed.description} {[field.value for field in embed.fields]}"
    assert "speaking in his video message" not in told


async def test_summary_leads_to_the_quotes_the_dates_and_the_text(server: Server) -> None:
    result = await server.member.slash(server.channel, "summary")
    assert result.response is not None
    assert button_labels(result)[:3] == ["Quotes", "Dates", "Read it"]
    quotes = await server.member.click(result.response.message, label="Quotes")
    assert "**1.** **John Raymond** · ¶3" in (embed_of(quotes).description or "")
    assert quotes.ephemeral
    dates = await server.member.click(result.response.message, label="Dates")
    assert "**Mon 23 Nov 2020**" in (embed_of(dates).description or "")
    text = await server.member.click(result.response.message, label="Read it")
    assert "**caption** US Chief of Space Operations" in (embed_of(text).description or "")


async def test_summary_says_what_to_do_when_no_article_fits(server: Server) -> None:
    result = await server.member.slash(server.channel, "summary", article="no such thing")
    assert result.ephemeral
    assert result.response is not None
    assert result.response.content == (
        "No article is called “no such thing”: /articles lists all of them."
    )
    assert len(server.env.errors) == 1
