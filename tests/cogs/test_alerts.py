"""Alerts through the front door: a new article, and who gets a message of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.building import build_article
from tests.cogs.reading import button_labels, embed_of
from tests.cogs.test_article import add as add_article
from tests.cogs.test_article import press
from tests.cogs.test_corrections import open_correction, posted
from tests.cogs.test_posted_briefings import LEE, LUND, correct, read, undo
from tests.cogs.test_watch import FERRY, PIER, ask
from tests.storage.contract.library import put

if TYPE_CHECKING:
    from collections.abc import Sequence

    import simcord

    from bot.models.article import Article
    from tests.conftest import Server


TOMORROW = datetime(2026, 1, 2, tzinfo=UTC)


async def load(server: Server, **texts: str) -> None:
    """Load seeds, and let the time go by in which alerts go out."""
    for name, text in texts.items():
        (server.seeds / f"{name}.txt").write_text(text)
    await server.bot.library.load()
    await later(server)


def titled(slug: str) -> Article:
    return build_article(slug, f"The {slug}.", title=f"The story of {slug}")


async def later(server: Server, seconds: float = 25) -> None:
    await server.env.advance_time(seconds)
    await server.bot.dispatcher.settle()


def messages(place: simcord.ChannelHandle) -> list[discord.Message]:
    """Return the bot's messages that are no answers to a command."""
    return [one for one in place.history() if one.interaction_metadata is None]


def inbox(who: simcord.MemberActor) -> list[discord.Message]:
    return messages(who.user.dm_channel)


async def test_watcher_gets_one_message_for_a_new_article(server: Server) -> None:
    await ask(server, "add", speaker="Ann Lee")
    await ask(server, "add", words="pier")
    await ask(server, "add", server.moderator, words="ferry")
    await load(server, pier=PIER)
    (message,) = inbox(server.member)
    assert message.content == "In The newsroom, a new article matches what you watch for:"
    (embed,) = message.embeds
    assert embed.title == "Pier is shut"
    told = embed.description or ""
    assert "The pier of Porthaven was shut on Monday, its owner said. (¶1)" in told
    said = "> “It is not safe and has not been for a dozen years”\n> — **Ann Lee** · engineer · ¶2"
    assert said in told
    assert embed.author.name == "Coast Wire · 30 Dec 2025"
    assert inbox(server.moderator) == []
    rows: Sequence[Any] = message.components
    (paragraph, summary) = rows[1].children[0].options
    assert (paragraph.label, summary.label) == (
        "¶2 · It is not safe and has not been for a dozen years", "Summary",
    )  # fmt: skip
    shown = await server.member.user.select(message, [paragraph.value])
    assert "It is not safe" in (embed_of(shown).description or "")
    # A second load, another text, another reading and another day bring nothing more.
    await load(server, pier=PIER.replace("a dozen years", "ten years") + "\nIt rained.\n")
    await later(server)
    assert len(inbox(server.member)) == 1
    shown = await server.member.user.click(message, label="Why this?")
    told = embed_of(shown).description or ""
    assert "• Ann Lee\n• pier" in told


async def test_nothing_comes_for_what_was_there_before_or_after_the_watch(server: Server) -> None:
    (server.seeds / "pier.txt").write_text(PIER)
    await server.bot.library.load()
    await ask(server, "add", words="pier")
    await later(server)
    # It goes and comes back.
    (server.seeds / "pier.txt").unlink()
    await server.bot.library.load(remove=True)
    await load(server, pier=PIER)
    assert inbox(server.member) == []
    choices = await server.member.autocomplete(server.channel, "watch remove", "watch", "")
    await ask(server, "remove", watch=choices[0]["value"])
    await load(server, other=PIER.replace("Monday", "Sunday"))
    assert inbox(server.member) == []


async def test_several_articles_come_together_and_many_as_a_list(server: Server) -> None:
    await ask(server, "add", source="Yonhap", without="ferry")
    names = ["ferry", "pier-1", "pier-2", "pier-3"]
    await put(server.bot.storage, *(titled(one) for one in names))
    await later(server)
    (message,) = inbox(server.member)
    assert message.content == "In The newsroom, 3 new articles match what you watch for:"
    assert {embed.title for embed in message.embeds} == {f"The story of {one}" for one in names[1:]}
    names = [f"dock-{number}" for number in range(60)]
    await put(server.bot.storage, *(titled(one) for one in names))
    await later(server)
    message = inbox(server.member)[-1]
    assert message.content == "In The newsroom, 60 new articles match what you watch for:"
    (embed,) = message.embeds
    assert (embed.description or "").count("• The story of dock") == 50
    assert "And 10 more articles: /articles lists them." in (embed.description or "")
    assert len(inbox(server.member)) == 2


async def test_channels_get_the_articles_of_a_source(server: Server) -> None:
    forum = server.guild.create_forum_channel("wire")
    for place in (server.channel, forum):
        await ask(server, "add", server.moderator, source="Coast Wire", channel=place)
    await load(server, pier=PIER)
    (message,) = messages(server.channel)
    assert message.content == ""
    assert message.embeds[0].title == "Pier is shut"
    wire = server.bot.get_channel(forum.id)
    assert isinstance(wire, discord.ForumChannel)
    (thread,) = wire.threads
    assert thread.name == "Pier is shut"


async def test_channels_watch_stops_and_is_told_once_and_goes_on(server: Server) -> None:
    system = server.guild.create_text_channel("system")
    guild = server.bot.get_guild(server.guild.id)
    assert guild
    place = guild.get_channel(server.channel.id)
    channel = guild.get_channel(system.id)
    assert isinstance(place, discord.TextChannel)
    assert isinstance(channel, discord.TextChannel)
    await guild.edit(system_channel=channel)
    await ask(server, "add", server.moderator, source="Coast Wire", channel=server.channel)
    await place.set_permissions(guild.me, send_messages=False)
    await load(server, pier=PIER)
    await load(server, ferry=FERRY)
    (told,) = messages(system)
    assert told.content == (
        f"The watch in <#{place.id}> could not post a new article: I am not allowed to post there "
        "without **Send Messages**. Give me that in the channel, and I go on by myself."
    )
    assert "stopped: I am not allowed" in await ask(server, "list", server.moderator)
    await place.set_permissions(guild.me, send_messages=True)
    await later(server)
    assert {message.embeds[0].title for message in messages(server.channel)} == {
        "Pier is shut", "Ferry to go on",
    }  # fmt: skip
    assert messages(system)[-1].content == f"The watch in <#{place.id}> posts again."
    assert len(messages(system)) == 2


async def test_closed_direct_messages_pause_the_watch_and_are_told_once(server: Server) -> None:
    await ask(server, "add", source="Coast Wire")
    closed = f"/channels/{server.member.user.dm_channel.id}/messages"
    server.env.inject_error("POST", closed, status=403, code=50007, times=2)
    await load(server, pier=PIER)
    shown = await server.member.slash(server.channel, "articles")
    assert [one.embeds[0].title for one in shown.followups] == ["Your watches are paused"]
    # It is told once.
    assert "paused: you do not accept direct messages from me" in await ask(server, "list")
    before = len(server.env.http_requests)
    await load(server, ferry=FERRY)
    sent = [one for one in server.env.http_requests[before:] if one.method == "POST"]
    assert sent == []
    assert inbox(server.member) == []
    # Whoever watches for more tries again.
    shown = await server.member.slash(server.channel, "watch list")
    assert button_labels(shown) == ["Resume"]
    await ask(server, "add", words="ferry")
    assert "paused" not in await ask(server, "list")


async def test_member_goes_on_after_a_pause(server: Server) -> None:
    await ask(server, "add", source="Coast Wire")
    closed = f"/channels/{server.member.user.dm_channel.id}/messages"
    server.env.inject_error("POST", closed, status=403, code=50007)
    await load(server, pier=PIER)
    shown = await server.member.slash(server.channel, "articles")
    (notice,) = shown.followups
    assert notice.flags.ephemeral
    assert notice.embeds[0].title == "Your watches are paused"
    await server.member.click(notice, label="Resume")
    await later(server)
    (message,) = inbox(server.member)
    assert message.embeds[0].title == "Pier is shut"
    assert "paused" not in await ask(server, "list")


async def test_former_member_gets_nothing_and_is_forgotten(server: Server) -> None:
    await ask(server, "add", source="Coast Wire")
    await ask(server, "add", server.moderator, source="Coast Wire")
    server.guild.remove_member(server.member)
    await load(server, pier=PIER)
    assert inbox(server.member) == []
    assert len(inbox(server.moderator)) == 1
    assert await server.bot.watch_desk.list_watches(server.guild.id, server.member.id) == []


async def test_own_article_alerts_its_server_alone(server: Server) -> None:
    other = server.env.create_guild("Elsewhere")
    there = other.create_text_channel("press")
    stranger = other.add_member(server.env.create_user("stranger"))
    await stranger.slash(there, "watch add", words="pier")
    await ask(server, "add", words="pier")
    await press(server, await add_article(server, "pier.txt", PIER.encode()), "Save")
    await later(server)
    (message,) = inbox(server.member)
    assert inbox(stranger) == []
    # What only the server sees cannot be opened in a direct message.
    rows: Sequence[Any] = message.components
    assert [one.label for row in rows for one in row.children] == ["Why this?"]


async def test_alert_that_is_out_shows_the_speaker_of_a_correction_and_of_its_undoing(
    server: Server,
) -> None:
    await ask(server, "add", words="pier")
    await ask(server, "add", server.moderator, source="Coast Wire", channel=server.channel)
    await load(server, pier=PIER)
    posts = messages(server.channel)
    before = [read(one) for one in (*inbox(server.member), *posts)]
    assert [LEE in one.told() for one in before] == [True, True]
    await correct(server, "Bo Lund")
    after = [read(one) for one in (*inbox(server.member), posted(server, posts[0].id))]
    assert [LUND in one.told() for one in after] == [True, True]
    assert not any("Ann Lee" in repr(one) for one in after)
    assert [one.content for one in after] == [one.content for one in before]
    await undo(server)
    assert read(*inbox(server.member)) == before[0]
    assert read(posted(server, posts[0].id)) == before[1]


async def test_alert_says_that_its_article_no_longer_quotes_the_speaker_who_is_watched(
    server: Server,
) -> None:
    await ask(server, "add", speaker="Ann Lee")
    await ask(server, "add", server.moderator, speaker="Bo Lund")
    await load(server, pier=PIER)
    # What the watched speaker says is shown, also if somebody else says more.
    (others,) = inbox(server.moderator)
    assert "“We will see”" in (others.embeds[0].description or "")
    await correct(server, "Unknown speaker")
    assert read(*inbox(server.moderator)) == read(others)
    (message,) = inbox(server.member)
    told = message.embeds[0].description or ""
    assert told.startswith("⚠ Corrected: this article no longer quotes Ann Lee.")
    assert "— **Ann Lee**" not in told


async def test_alert_that_is_out_loses_an_article_that_is_hidden_until_it_is_restored(
    server: Server,
) -> None:
    await ask(server, "add", source="Coast Wire")
    await load(server, pier=PIER, ferry=FERRY)
    (message,) = inbox(server.member)
    before = read(message)
    await server.moderator.slash(server.channel, "article hide", article="ferry")
    (message,) = inbox(server.member)
    assert message.content == "In The newsroom, a new article matches what you watch for:"
    assert [one.title for one in message.embeds] == ["Pier is shut"]
    assert "forty years" not in repr(read(message))
    await server.moderator.slash(server.channel, "article hide", article="pier")
    (message,) = inbox(server.member)
    assert [one.title for one in message.embeds] == ["No longer available"]
    assert [label for label, _ in read(message).buttons] == ["Why this?"]
    for article in ("ferry", "pier"):
        await server.moderator.slash(server.channel, "article restore", article=article)
    (message,) = inbox(server.member)
    assert read(message) == before


async def test_alert_of_a_former_member_stays_as_it_is(server: Server) -> None:
    await ask(server, "add", speaker="Ann Lee")
    await ask(server, "add", server.moderator, speaker="Ann Lee")
    await load(server, pier=PIER)
    server.guild.remove_member(server.member)
    before = read(*inbox(server.member))
    panel = await open_correction(
        server, await server.moderator.slash(server.channel, "quote", speaker="Lee"), "¶2"
    )
    await press(server, panel, "Not a quotation")
    assert read(*inbox(server.member)) == before
    assert LEE not in read(*inbox(server.moderator)).told()


async def test_alerts_of_another_server_stay_as_they_are_when_one_corrects(server: Server) -> None:
    other = server.env.create_guild("Elsewhere")
    there = other.create_text_channel("press")
    stranger = other.add_member(server.env.create_user("stranger"))
    await stranger.slash(there, "watch add", speaker="Ann Lee")
    await ask(server, "add", speaker="Ann Lee")
    await load(server, pier=PIER)
    await correct(server, "Not a quotation")
    (message,) = inbox(stranger)
    assert LEE in read(message).told()
    assert LEE not in read(*inbox(server.member)).told()


@pytest.mark.parametrize("out", [True, False])
async def test_alert_comes_once_when_the_bot_crashes_while_it_sends(
    server: Server, *, out: bool
) -> None:
    await ask(server, "add", source="Coast Wire")
    alerts = server.bot.storage.alerts
    (server.seeds / "pier.txt").write_text(PIER)
    await server.bot.library.load()

    async def crash(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(alerts), "mark_sent" if out else "save_channel", crash)
        await later(server, 12)
    assert len(inbox(server.member)) == int(out)
    await server.restart()
    await later(server, 120)
    assert len(inbox(server.member)) == 1
    assert await server.bot.storage.alerts.list_open(TOMORROW, limit=9) == []
