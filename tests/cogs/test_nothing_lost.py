"""Nothing typed is lost, everything offered can be chosen, and every message can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest

from bot.library.own_articles import read_day
from bot.models.moderation import HiddenSeed
from tests.cogs.reading import embed_of
from tests.cogs.test_article import STORY, press
from tests.cogs.test_corrections import PIER, load, open_correction

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

READ = "Read this message as an article"
NO_DAY = (
    "“the day after” is not a day I can read: write it as 2021-03-09 or 9 March 2021. Nothing was "
    "changed."
)
LONG = "A report on the harbour " + "and on the sea beyond it " * 4 + "by day"


def typed_in(form: simcord.InteractionResult) -> dict[str, str]:
    """Return what stands in a form's fields."""
    assert form.modal
    rows = form.modal["components"]
    fields = [one for row in rows for one in row.get("components", [row.get("component")])]
    return {one["custom_id"]: one.get("value") or "" for one in fields}


async def test_pasted_text_comes_back_when_the_day_cannot_be_read(server: Server) -> None:
    form = await server.moderator.slash(server.channel, "article add")
    typed = {"text": STORY.strip(), "title": "Harbour", "day": "the day after"}
    refused = await server.moderator.submit_modal(form, typed)
    assert embed_of(refused).description == NO_DAY
    again = await press(server, refused, "Fill it in again")
    assert typed_in(again) == typed
    shown = await server.moderator.submit_modal(again, typed | {"day": "3 Mar 2021"})
    assert "**Published:** 3 Mar 2021" in (embed_of(shown).description or "")


async def test_details_come_back_when_their_day_cannot_be_read(server: Server) -> None:
    form = await server.moderator.slash(server.channel, "article add")
    shown = await server.moderator.submit_modal(form, {"text": STORY})
    details = await press(server, shown, "Edit details")
    typed = {"title": "The harbour", "day": "the day after"}
    refused = await server.moderator.submit_modal(details, typed)
    assert embed_of(refused).description == NO_DAY
    assert typed_in(await press(server, refused, "Fill it in again")) == typed


@pytest.mark.parametrize(
    ("ask", "label", "button", "typed", "sentence"),
    [
        ("quote", "¶2", "Someone else…", "?! 12", "That is not a name: type who said it."),
        ("dates", "Mon 1 Mar 2021 · ¶1", "Another day…", "the day after", NO_DAY),
    ],
)
async def test_correction_comes_back_when_it_is_refused(
    server: Server, *, ask: str, label: str, button: str, typed: str, sentence: str
) -> None:
    await load(server)
    options = {"speaker": "Lee"} if ask == "quote" else {"article": "pier"}
    panel = await open_correction(
        server, await server.moderator.slash(server.channel, ask, **options), label
    )
    form = await press(server, panel, button)
    assert typed_in(form) == {"value": ""}
    refused = await server.moderator.submit_modal(form, {"value": typed})
    assert embed_of(refused).description == sentence
    again = await press(server, refused, "Fill it in again")
    assert typed_in(again) == {"value": typed}
    right = "Cy Moss" if ask == "quote" else "2 March 2021"
    await server.moderator.submit_modal(again, {"value": right})
    listed = await server.moderator.slash(server.channel, "corrections")
    assert right.replace("March", "Mar") in (embed_of(listed).description or "")


async def test_correction_comes_back_when_its_article_is_gone(server: Server) -> None:
    await load(server)
    panel = await open_correction(
        server, await server.moderator.slash(server.channel, "quote", speaker="Lee"), "¶2"
    )
    form = await press(server, panel, "Someone else…")
    await load(server, PIER.replace("It is not safe", "It may fall down"))
    refused = await server.moderator.submit_modal(form, {"value": "Cy Moss"})
    assert "The article has changed" in (embed_of(refused).description or "")
    assert typed_in(await press(server, refused, "Fill it in again")) == {"value": "Cy Moss"}


@pytest.mark.parametrize(
    "typed",
    ["2021-03-09", "2021/3/9", "9 March 2021", "9 Mar 2021", "9th March, 2021", "March 9, 2021",
     "Mar. 9 2021", "Tuesday, 9 March 2021", "9-Mar-2021", "20210309"],
)  # fmt: skip
def test_day_is_understood_however_it_is_written(typed: str) -> None:
    day = read_day(typed)
    assert day
    assert day.isoformat() == "2021-03-09"


async def test_article_is_suggested_hidden_and_restored_when_its_name_is_long(
    server: Server,
) -> None:
    assert len(LONG) > 100
    text = "ROME (ANSA) -- It rained on the harbour on Sunday, they said.\n"
    (server.seeds / f"{LONG}.txt").write_text(text)
    await server.moderator.slash(server.channel, "reload")
    for command, option in (("article hide", "article"), ("article restore", "article")):
        typed = (server.channel, command, option, "")
        offered = await server.moderator.autocomplete(*typed)
        (key,) = [one["value"] for one in offered if one["value"].startswith("#")]
        assert len(key) <= 100
        result = await server.moderator.slash(server.channel, command, article=key)
        assert embed_of(result).title == ("Hidden" if "hide" in command else "Restored")
    (offered,) = [
        one["value"]
        for one in await server.member.autocomplete(server.channel, "summary", "article", "")
        if one["value"].startswith("#")
    ]
    shown = await server.member.slash(server.channel, "summary", article=offered)
    assert "It rained on the harbour" in str(embed_of(shown).to_dict())


def test_long_names_have_keys_of_their_own() -> None:
    one, other = HiddenSeed(LONG, None), HiddenSeed(f"{LONG}.", None)
    assert one.key != other.key
    assert HiddenSeed("short", None).key == "short"


async def read(server: Server, message: discord.Message) -> str:
    shown = await server.moderator.context_menu(server.channel, READ, message)
    return embed_of(shown).description or ""


async def own_channel(server: Server) -> discord.TextChannel:
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return channel


async def test_forwarded_message_is_read(server: Server) -> None:
    channel = await own_channel(server)
    posted = await channel.send(STORY)
    assert "Olaf Berg" in await read(server, await posted.forward(channel))


async def test_embed_is_read_with_its_fields(server: Server) -> None:
    channel = await own_channel(server)
    heading, _, body = STORY.partition("\n\n")
    embed = discord.Embed(title=heading, description=body).add_field(
        name="The mayor", value="“It is about time,” said Eva Lind, the mayor."
    )
    told = await read(server, await channel.send(embed=embed))
    assert "Olaf Berg" in told
    assert "Eva Lind" in told


@pytest.mark.parametrize("words", ["", "Look at this."])
async def test_first_readable_file_is_read_when_a_picture_comes_first(
    server: Server, words: str
) -> None:
    files = [("harbour.png", b"\x89PNG\r\n"), ("harbour.txt", STORY.encode())]
    message = await server.member.send(server.channel, words, attachments=files)
    assert "Olaf Berg" in await read(server, message)


async def test_words_are_read_when_only_a_picture_hangs_on_them(server: Server) -> None:
    picture = [("harbour.png", b"\x89PNG\r\n")]
    message = await server.member.send(server.channel, STORY, attachments=picture)
    assert "Olaf Berg" in await read(server, message)


async def test_thread_gets_its_own_sentence_when_the_bot_does_not_see_it(
    server: Server,
) -> None:
    channel = await own_channel(server)
    thread = await channel.create_thread(name="secret", type=discord.ChannelType.public_thread)
    handle = next(one for one in server.channel.threads if one.name == "secret")
    channel.guild._remove_thread(thread)
    result = await server.moderator.slash(
        server.channel, "briefing set", channel=handle, time="9:00", timezone="UTC"
    )
    assert result.response
    assert result.response.content == (
        f"I cannot see <#{handle.id}>: if it is archived, reopen it; if it is private, mention me "
        "in it."
    )
    assert len(server.env.errors) == 1
