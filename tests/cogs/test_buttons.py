"""The buttons: paging, paragraphs, restarts, other members, old custom_ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest

from tests.cogs.reading import embed_of, entries_of, use

if TYPE_CHECKING:
    from tests.conftest import Server


def write_articles(server: Server, count: int) -> None:
    """Put articles into the seeds, one quotation by Jane Roe in each."""
    for number in range(count):
        (server.seeds / f"roe-{number}.txt").write_text(
            f"LONDON, May {number + 1}, 2021 (Reuters) - Prices rose again on Monday.\n\n"
            f'"Report number {number} surprised us," said Jane Roe, an economist.\n'
        )


async def quote_jane_roe(server: Server) -> discord.Message:
    write_articles(server, 7)
    await server.moderator.slash(server.channel, "reload")
    result = await server.member.slash(server.channel, "quote", speaker="Jane Roe")
    assert result.response is not None
    return result.response.message


def shown(server: Server) -> discord.Embed:
    message = server.channel.last_message
    assert message is not None
    return message.embeds[0]


async def test_paragraph_opens_for_the_asker_alone_with_the_passage_in_bold(
    server: Server,
) -> None:
    result = await server.member.slash(server.channel, "quote", speaker="Raymond")
    opened = await use(server.member, result, "¶5")
    assert opened.ephemeral
    assert (embed_of(opened).description or "").startswith(
        "**¶5**\nThe US commander then stressed that the goal of such cooperation is to expand "
        '"**our collective advantage now to deter a conflict'
    )


async def test_only_its_own_words_are_bold_and_corrected_when_a_quotation_is_split(
    server: Server,
) -> None:
    result = await server.moderator.slash(server.channel, "quote", speaker="Suh")
    opened = await use(server.moderator, result, "¶8")
    shown = embed_of(opened).description or ""
    assert "capabilities in space,**" in shown
    assert '" Suh said. "**We will continue' in shown
    assert opened.response is not None
    corrected = await server.moderator.click(opened.response.message, label="Correct this…")
    assert "in space” … “We will continue" in (embed_of(corrected).description or "")


async def test_page_turns_in_place_when_the_asker_clicks(server: Server) -> None:
    message = await quote_jane_roe(server)
    assert shown(server).footer.text == "1–5 of 7"
    await server.member.click(message, label="Next ›")
    assert shown(server).footer.text == "6–7 of 7"


async def test_page_turns_in_place_when_the_bot_was_restarted(server: Server) -> None:
    message = await quote_jane_roe(server)
    await server.restart()
    await server.member.click(message, label="Next ›")
    assert shown(server).footer.text == "6–7 of 7"


async def test_page_of_somebody_else_stays_when_another_member_clicks(server: Server) -> None:
    message = await quote_jane_roe(server)
    result = await server.moderator.click(message, label="Next ›")
    assert result.ephemeral
    assert embed_of(result).footer.text == "6–7 of 7"
    assert shown(server).footer.text == "1–5 of 7"


async def test_paragraph_is_refused_when_the_article_changed(server: Server) -> None:
    result = await server.member.slash(server.channel, "quote", speaker="Raymond")
    assert result.response is not None
    (seed,) = server.seeds.iterdir()
    seed.write_text(seed.read_text().replace("closer defense", "much closer defense"))
    await server.moderator.slash(server.channel, "reload")
    opened = await use(server.member, result, "¶5")
    assert opened.ephemeral
    assert opened.response is not None
    assert opened.response.content == (
        "The article has changed since that answer: ask again to see the new text."
    )


async def test_click_is_answered_when_the_button_is_of_an_older_version(server: Server) -> None:
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Old", custom_id="dl:zz:1"))
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    message = await channel.send("from long ago", view=view)
    result = await server.member.click(message, label="Old")
    assert result.response is not None
    assert result.response.content == "This button is from an older version of me: ask again."


@pytest.mark.parametrize("command", ["speakers", "articles"])
async def test_lists_open_what_they_name(server: Server, command: str) -> None:
    result = await server.member.slash(server.channel, command)
    opened = await use(server.member, result, next(iter(entries_of(result))))
    assert opened.ephemeral
    assert embed_of(opened).title
