"""/article: bringing an article in, taking it out, hiding seeds; hostile text on the way."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import discord

from bot.library import own_articles
from tests.cogs.reading import embed_of, text_of, use
from tests.conftest import SEED, of_sqlite

if TYPE_CHECKING:
    import pytest
    import simcord

    from tests.conftest import Server

STORY = """HARBOUR TO BE DREDGED

PORTHAVEN, March 3, 2021 (Coast Wire) -- The harbour of Porthaven will be dredged next spring, its
master said Tuesday.

“We have waited nine years for this” said Olaf Berg, the harbour master.
"""
PAGE = """<!doctype html><html><head><title>Harbour to be dredged | Coast Wire</title>
<meta property="article:published_time" content="2021-03-03T09:00:00Z">
<script>alert("berg")</script></head><body><nav>Home News</nav><article>
<h1>Harbour to be dredged</h1>
<p>PORTHAVEN, March 3 (Coast Wire) &mdash; The harbour of Porthaven will be dredged next spring,
its master said Tuesday &amp; nobody objected in the long meeting of the council.</p>
<p>&ldquo;We have waited nine years for this,&rdquo; said Olaf Berg, the <b>harbour</b> master.</p>
<script>document.write("@everyone")</script></article><footer>&copy; 2021</footer></body></html>"""


def content_of(result: simcord.InteractionResult) -> str:
    messages = [*([result.response] if result.response else []), *result.followups]
    return " ".join(message.content for message in messages)


async def add(server: Server, name: str, content: bytes) -> simcord.InteractionResult:
    return await server.moderator.slash(server.channel, "article add", file=(name, content))


async def press(
    server: Server, shown: simcord.InteractionResult, label: str
) -> simcord.InteractionResult:
    return await use(server.moderator, shown, label)


async def test_article_is_read_to_the_moderator_and_answers_once_it_is_saved(
    server: Server,
) -> None:
    shown = await add(server, "harbour.txt", STORY.encode())
    assert shown.ephemeral
    embed = embed_of(shown)
    assert embed.title == "HARBOUR TO BE DREDGED"
    assert "**Published:** 3 Mar 2021" in (embed.description or "")
    assert "• Olaf Berg: “We have waited nine years for this”" in (embed.description or "")
    before = await server.member.slash(server.channel, "quote", speaker="Berg")
    assert "I found no quotation by" in content_of(before)
    assert len(server.env.errors) == 1

    await press(server, shown, "Save")
    result = await server.member.slash(server.channel, "quote", speaker="Berg")
    assert "We have waited nine years" in (embed_of(result).description or "")


async def test_article_is_seen_by_no_other_server(server: Server) -> None:
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    elsewhere = server.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("news")
    stranger = elsewhere.add_member(server.env.create_user("stranger"))
    result = await stranger.slash(channel, "quote", speaker="Berg")
    assert "I found no quotation by “Berg”" in content_of(result)
    found = await stranger.slash(channel, "search", words="dredged")
    assert "No article holds" in (embed_of(found).description or "")
    listed = await stranger.slash(channel, "articles")
    assert "HARBOUR" not in (embed_of(listed).description or "")
    assert len(server.env.errors) == 1


async def test_story_that_is_here_already_is_noticed_and_told_once_in_a_briefing(
    server: Server,
) -> None:
    await server.moderator.slash(
        server.channel, "briefing set", channel=server.channel, time="09:00",
        timezone="Europe/London", first="quotation",
    )  # fmt: skip
    first = await add(server, "harbour.txt", STORY.encode())
    assert "here already" not in (embed_of(first).description or "")
    await press(server, first, "Save")
    again = await add(server, "again.txt", f"At last\n\n{STORY}".encode())
    told = embed_of(again).description or ""
    assert "**This story is here already:** HARBOUR TO BE DREDGED" in told
    await press(server, again, "Save")
    await server.moderator.slash(server.channel, "briefing now")
    (post,) = [one for one in server.channel.history() if "Briefing for" in one.content]
    assert sum("dredged" in (embed.description or "") for embed in post.embeds) == 1


async def test_pasted_article_asks_for_the_date_when_the_text_has_none(server: Server) -> None:
    form = await server.moderator.slash(server.channel, "article add")
    text = "The pier is shut.\n\n“It is not safe,” said Ann Lee on Monday."
    shown = await server.moderator.submit_modal(form, {"text": text})
    assert "the text has no date" in (embed_of(shown).description or "")
    details = await press(server, shown, "Edit details")
    await server.moderator.submit_modal(details, {"title": "The pier", "day": "2021-03-09"})
    message = shown.followups[-1] if shown.followups else shown.response
    assert message is not None
    edited = message.message.embeds[0]
    assert edited.title == "The pier"
    assert "**Published:** 9 Mar 2021" in (edited.description or "")
    await press(server, shown, "Save")
    listed = await server.member.slash(server.channel, "articles")
    assert "The pier" in text_of(embed_of(listed))


async def test_day_that_is_none_is_told_and_changes_nothing(server: Server) -> None:
    form = await server.moderator.slash(server.channel, "article add")
    result = await server.moderator.submit_modal(form, {"text": "Words.", "day": "tomorrow"})
    assert "write it as 2021-03-09" in (embed_of(result).description or "")


async def test_message_is_read_from_its_menu(server: Server) -> None:
    message = await server.member.send(server.channel, STORY)
    shown = await server.moderator.context_menu(
        server.channel, "Read this message as an article", message
    )
    assert shown.ephemeral
    assert "Olaf Berg" in (embed_of(shown).description or "")


async def test_page_is_read_without_its_furniture_and_scripts(server: Server) -> None:
    shown = await add(server, "page.html", PAGE.encode())
    embed = embed_of(shown)
    assert embed.title == "Harbour to be dredged"
    assert "Olaf Berg: “We have waited" in (embed.description or "")
    await press(server, shown, "Save")
    read = await server.member.slash(server.channel, "read", article="Harbour to be")
    told = embed_of(read).description or ""
    assert "said Tuesday & nobody objected" in told
    assert "the harbour master" in told
    assert not {"alert", "everyone", "Home", "&amp;", "<b>"} & set(told.replace("(", " ").split())


async def test_every_article_of_a_file_is_read_when_it_holds_several(server: Server) -> None:
    lines = "\n".join(json.dumps({"title": f"Story {n}", "text": STORY}) for n in range(2))
    shown = await add(server, "wire.jsonl", lines.encode())
    messages = [*([shown.response] if shown.response else []), *shown.followups]
    titles = [embed.title for message in messages for embed in message.message.embeds]
    assert titles == ["Story 0", "Story 1"]
    many = "\n".join(json.dumps({"title": f"Story {n}", "text": STORY}) for n in range(11))
    refused = content_of(await add(server, "wire.jsonl", many.encode()))
    assert "That file holds 11 articles, and I add up to 10 at once" in refused
    assert len(server.env.errors) == 1


async def test_moderator_sees_what_was_guessed_and_left_out(server: Server) -> None:
    text = "A photo: ![](a.png)\n\n“It rained,” said Zoë Béranger, the café’s owner.\n"
    told = embed_of(await add(server, "a.md", text.encode("cp1252"))).description or ""
    assert "Its encoding is not declared; it was read as Windows-1252." in told
    assert "1 picture was left out." in told


async def test_reading_is_lost_with_a_clear_sentence_when_the_bot_restarts(server: Server) -> None:
    shown = await add(server, "harbour.txt", STORY.encode())
    await server.restart()
    result = await press(server, shown, "Save")
    assert "I no longer have that draft" in content_of(result)


async def test_reading_is_that_of_its_moderator_alone(server: Server) -> None:
    shown = await add(server, "harbour.txt", STORY.encode())
    message = shown.followups[-1] if shown.followups else shown.response
    assert message is not None
    custom_id = message.components[0]["components"][0]["custom_id"]
    roles = [server.guild.create_role("Too", permissions=discord.Permissions(manage_guild=True))]
    second = server.guild.add_member(server.env.create_user("second"), roles=roles)
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Save", custom_id=custom_id))
    place = server.bot.get_channel(server.channel.id)
    assert isinstance(place, discord.TextChannel)
    result = await second.click(await place.send("forged", view=view), label="Save")
    assert "no longer have" in content_of(result)
    assert (await server.bot.archive.of(server.guild.id).size()).articles == 1


async def test_discarded_reading_is_gone(server: Server) -> None:
    shown = await add(server, "harbour.txt", STORY.encode())
    await press(server, shown, "Discard")
    assert embed_of(await server.member.slash(server.channel, "about"))
    assert (await server.bot.archive.of(server.guild.id).size()).articles == 1


async def test_article_goes_for_good_once_the_removal_is_confirmed(server: Server) -> None:
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    choices = await server.moderator.autocomplete(server.channel, "article remove", "article", "")
    assert [choice["name"].split(" ·")[0] for choice in choices] == ["HARBOUR TO BE DREDGED"]
    asked = await server.moderator.slash(
        server.channel, "article remove", article=choices[0]["value"]
    )
    assert "with its text, 1 quotation and" in (embed_of(asked).description or "")
    await press(server, asked, "Remove")
    assert (await server.bot.archive.of(server.guild.id).size()).articles == 1
    await server.restart()
    assert (await server.bot.archive.of(server.guild.id).size()).articles == 1


async def test_seed_cannot_be_removed_but_hidden_and_restored(server: Server) -> None:
    refused = await server.moderator.slash(server.channel, "article remove", article=SEED.stem)
    assert "/article hide hides it in this server" in content_of(refused)
    await server.moderator.slash(server.channel, "article hide", article=SEED.stem)
    listed = await server.member.slash(server.channel, "articles")
    assert "The library is empty" in (embed_of(listed).description or "")
    await server.restart()
    choices = await server.moderator.autocomplete(server.channel, "article restore", "article", "")
    assert [choice["value"] for choice in choices] == [SEED.stem]
    for typed in ("zebra", "space operations"):  # a part of the title will do, as for /article hide
        await server.moderator.slash(server.channel, "article restore", article=typed)
    result = await server.member.slash(server.channel, "quote", speaker="Raymond")
    assert "4 quotations" in text_of(embed_of(result))
    assert len(server.env.errors) == 2


@of_sqlite
async def test_own_articles_are_read_again_when_the_database_was_made_anew(
    server: Server,
) -> None:
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    with closing(sqlite3.connect(server.bot.settings.database)) as connection, connection:
        connection.execute("UPDATE article SET edition_id = NULL")
    await server.bot.library.load()
    result = await server.member.slash(server.channel, "quote", speaker="Berg")
    assert "We have waited nine years" in (embed_of(result).description or "")


async def test_server_may_have_so_many_articles(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_articles, "MOST_ARTICLES", 1)
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    result = await add(server, "harbour.txt", STORY.encode())
    assert "This server already has 1 articles of its own" in content_of(result)
    assert len(server.env.errors) == 1


async def test_reading_can_still_be_saved_when_there_was_no_room_for_it(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_articles, "MOST_ARTICLES", 1)
    first, second = [await add(server, "harbour.txt", STORY.encode()) for _ in range(2)]
    await press(server, first, "Save")
    refused = await press(server, second, "Save")
    assert "This server already has 1 articles of its own" in content_of(refused)
    monkeypatch.setattr(own_articles, "MOST_ARTICLES", 2)
    await press(server, second, "Save")
    assert (await server.bot.archive.of(server.guild.id).size()).articles == 3
