"""Briefings that are out are rendered again when something that they cite changes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.cogs.test_article import add, press
from tests.cogs.test_corrections import choose, open_correction, quote
from tests.conftest import of_sqlite

if TYPE_CHECKING:
    from collections.abc import Sequence

    import simcord

    from tests.conftest import Server

PIER = """Pier is shut

PORTHAVEN, Dec. 30, 2025 (Coast Wire) -- The pier of Porthaven was shut on Monday, its owner said.

“It is not safe and has not been for a dozen years,” said Ann Lee, an engineer.

“We will see,” said Bo Lund, the owner.

Work on the pier begins on January 20, 2026.
"""
FERRY = """Ferry to go on

PORTREE, Dec. 29, 2025 (Coast Wire) -- The council voted to keep the ferry of Portree all winter.

“We did not fight for forty years to be told that the sea is too expensive,” said Mairi MacLeod.
"""
LEE = "**Ann Lee** · engineer · ¶2"
LUND = "**Bo Lund** · owner · corrected by a moderator · ¶2"


@dataclass(frozen=True)
class Post:
    """All that a message shows; `buttons` are its buttons and its menu's entries."""

    content: str
    embeds: list[Any]
    buttons: list[tuple[str, str]]

    def told(self) -> str:
        return repr(self.embeds)


def read(message: discord.Message) -> Post:
    rows: Sequence[Any] = message.components
    buttons = []
    for one in (child for row in rows for child in row.children):
        if isinstance(one, discord.SelectMenu):
            buttons += [(option.label, option.value) for option in one.options]
        else:
            buttons.append((one.label, one.custom_id))
    return Post(message.content, [embed.to_dict() for embed in message.embeds], buttons)


def posted(channel: simcord.ChannelHandle) -> Post:
    """Return the channel's last briefing as it stands now."""
    return read([one for one in channel.history() if "Briefing for" in one.content][-1])


async def reload(server: Server, **texts: str) -> None:
    for name, text in texts.items():
        (server.seeds / f"{name}.txt").write_text(text)
    await server.moderator.slash(server.channel, "reload")


async def set_up(
    server: Server, channel: object = None, first: str = "latest"
) -> simcord.InteractionResult:
    return await server.moderator.slash(
        server.channel, "briefing set", channel=channel or server.channel, time="09:00",
        timezone="Europe/London", first=first,
    )  # fmt: skip


async def post(server: Server, first: str = "latest") -> Post:
    """Set a briefing up and post it now."""
    await set_up(server, first=first)
    await server.moderator.slash(server.channel, "briefing now")
    return posted(server.channel)


async def correct(server: Server, label: str) -> None:
    """Press a button of the correction of what Ann Lee said."""
    panel = await open_correction(server, await quote(server, "Lee"), "¶2")
    if label == "Bo Lund":
        await choose(server, panel, label)
    else:
        await press(server, panel, label)


async def undo(server: Server) -> simcord.InteractionResult:
    listed = await server.moderator.slash(server.channel, "corrections")
    return await press(server, listed, "Undo 1")


async def test_post_shows_the_new_speaker_and_nothing_else_changes_when_one_is_corrected(
    server: Server,
) -> None:
    await reload(server, pier=PIER, ferry=FERRY)
    before = await post(server)
    assert LEE in before.told()
    await correct(server, "Bo Lund")
    after = posted(server.channel)
    assert repr(after) == repr(before).replace(LEE, LUND)
    await undo(server)
    assert posted(server.channel) == before


async def test_post_loses_the_quotation_and_its_button_until_the_correction_is_undone(
    server: Server,
) -> None:
    await reload(server, pier=PIER, ferry=FERRY)
    before = await post(server)
    await correct(server, "Not a quotation")
    after = posted(server.channel)
    (changed,) = [
        (old, new) for old, new in zip(before.embeds, after.embeds, strict=True) if old != new
    ]
    assert changed[1]["title"].endswith("Pier is shut")
    assert "dozen years" not in repr(changed[1])
    (gone,) = {label for label, _ in before.buttons} - {label for label, _ in after.buttons}
    assert gone.endswith("· ¶2 · It is not safe and has not been for a dozen years")
    assert len(before.buttons) == len(after.buttons) + 1
    await undo(server)
    assert posted(server.channel) == before


async def test_post_shows_the_new_day_when_a_date_is_corrected(server: Server) -> None:
    # So that the day is in none of the sentences that the post shows, which tell it already.
    vote = "The council of Porthaven voted on December 29 to pay for a new pier.\n\nWork on"
    await reload(server, pier=PIER.replace("Work on", vote))
    before = await post(server)
    day = "Tue 20 Jan 2026"
    assert before.told().count(day) == 1
    dates = await server.moderator.slash(server.channel, "dates", article="pier")
    panel = await open_correction(server, dates, f"{day} · ¶5")
    form = await press(server, panel, "Another day…")
    await server.moderator.submit_modal(form, {"value": "2026-01-21"})
    after = posted(server.channel)
    assert repr(after) == repr(before).replace(day, "Wed 21 Jan 2026")
    dates = await server.moderator.slash(server.channel, "dates", article="pier")
    panel = await open_correction(server, dates, "Wed 21 Jan 2026 · ¶5")
    await press(server, panel, "Not a key date")
    assert "Jan 2026" not in posted(server.channel).told()


async def test_post_no_longer_shows_an_article_that_is_hidden_until_it_is_restored(
    server: Server,
) -> None:
    await reload(server, pier=PIER, ferry=FERRY)
    before = await post(server)
    await server.moderator.slash(server.channel, "article hide", article="pier")
    after = posted(server.channel)
    number = [embed["title"] for embed in before.embeds].index("1. Pier is shut")
    assert after.embeds[number]["title"] == "1. Article removed"
    assert not [one for one in after.buttons if one not in before.buttons]
    assert "dozen years" not in after.told()
    assert "20 Jan 2026" not in after.told()
    assert [one for one in after.embeds[1:] if one not in before.embeds] == []
    await server.moderator.slash(server.channel, "article restore", article="pier")
    assert posted(server.channel) == before


@of_sqlite
async def test_post_and_database_hold_no_word_of_an_own_article_that_was_removed(
    server: Server,
) -> None:
    await press(server, await add(server, "pier.txt", PIER.encode()), "Save")
    before = await post(server)
    assert "dozen years" in before.told()
    answer = await quote(server, "Lee")
    assert answer.response is not None
    asked = await server.moderator.slash(server.channel, "article remove", article="pier")
    await press(server, asked, "Remove")
    assert "Article removed" in posted(server.channel).told()
    assert "dozen years" not in posted(server.channel).told()
    (shown,) = [one for one in server.channel.history() if one.id == answer.response.message.id]
    assert "dozen years" not in read(shown).told()
    with closing(sqlite3.connect(server.bot.settings.database)) as connection:
        for table in ("title_phrases", "edition_phrases"):
            connection.execute(f"DROP TABLE {table}")  # it has no content that could be read
        assert "dozen years" not in "\n".join(connection.iterdump())


async def test_quotation_of_the_day_is_rendered_again_when_it_is_corrected_or_hidden(
    server: Server,
) -> None:
    await server.moderator.slash(
        server.channel, "article hide", article=next(server.seeds.iterdir()).stem
    )
    await reload(server, pier=PIER)
    before = await post(server, first="quotation")
    assert before.embeds[0]["title"] == "Quotation of the day"
    assert LEE in before.told()
    await correct(server, "Bo Lund")
    after = posted(server.channel)
    assert "an engineer*" not in after.told()
    assert LUND in after.told()
    await server.moderator.slash(server.channel, "article hide", article="pier")
    hidden = posted(server.channel)
    assert (
        hidden.embeds[0]["description"] == "This quotation is no longer in this server's library."
    )
    assert [label for label, _ in hidden.buttons] == ["All articles"]
    await server.moderator.slash(server.channel, "article restore", article="pier")
    await undo(server)
    assert posted(server.channel) == before


async def test_cited_words_are_found_again_when_the_text_around_them_was_replaced(
    server: Server,
) -> None:
    await reload(server, pier=PIER)
    await post(server)
    await reload(
        server, pier=PIER.replace("“It is not", "It rained that day. " * 9 + "\n\n“It is not")
    )
    panel = await open_correction(server, await quote(server, "Lee"), "¶3")
    await choose(server, panel, "Bo Lund")
    told = posted(server.channel).told()
    assert "Lund** · owner · corrected by a moderator · ¶3" in told
    assert "shut on Monday, its owner said. (¶1)" in told


async def test_post_of_another_server_stays_as_it_is_when_one_corrects(server: Server) -> None:
    await reload(server, pier=PIER)
    other = server.env.create_guild("Elsewhere")
    allowed = discord.Permissions(manage_guild=True)
    moderators = other.create_role("Moderators", permissions=allowed)
    owner = other.add_member(server.env.create_user("owner"), roles=[moderators])
    there = other.create_text_channel("news")
    theirs = await post(replace(server, channel=there, moderator=owner))
    ours = await post(server)
    assert ours.embeds == theirs.embeds
    await correct(server, "Bo Lund")
    assert LUND in posted(server.channel).told()
    assert posted(there) == theirs


@of_sqlite
@pytest.mark.parametrize("sent", [True, False])
async def test_post_is_rendered_again_once_when_the_bot_was_killed_while_it_was_posted(
    server: Server, monkeypatch: pytest.MonkeyPatch, *, sent: bool
) -> None:
    await reload(server, pier=PIER)

    async def die(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as killed:
        if sent:
            killed.setattr(server.bot.storage.deliveries, "mark_sent", die)
        else:
            killed.setattr("bot.client.channel_posts.ChannelPosts._send", die)
        await set_up(server)
        await server.moderator.slash(server.channel, "briefing now")
        await server.bot.dispatcher.settle()
    await reload(server, ferry=FERRY)
    await server.restart()
    await server.env.advance_time(120)
    before = posted(server.channel)
    assert ("Ferry" in before.told()) is not sent
    await correct(server, "Bo Lund")
    assert repr(posted(server.channel)) == repr(before).replace(LEE, LUND)
    with closing(sqlite3.connect(server.bot.settings.database)) as connection:
        cited = connection.execute("SELECT slug FROM citation WHERE part = 'article'").fetchall()
    assert len(cited) == len(set(cited)) == (2 if sent else 3)
    assert len([one for one in server.channel.history() if "Briefing for" in one.content]) == 1


async def test_post_is_edited_in_its_thread_when_the_channel_is_a_forum(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = server.guild.create_forum_channel("papers")
    await reload(server, pier=PIER)
    await set_up(server, handle)
    await server.moderator.slash(server.channel, "briefing now")
    forum = server.bot.get_channel(handle.id)
    assert isinstance(forum, discord.ForumChannel)
    (thread,) = forum.threads
    (message,) = [one async for one in thread.history()]
    edited: list[tuple[int, int]] = []

    async def edit(channel_id: int, message_id: int, **_: object) -> None:
        edited.append((channel_id, message_id))

    # A thread has its first message's id; simcord gives the message one of its own.
    monkeypatch.setattr(server.bot.http, "edit_message", edit)
    await correct(server, "Bo Lund")
    assert (message.id, message.id) in edited


@of_sqlite
async def test_moderator_is_told_of_posts_that_an_earlier_version_sent(server: Server) -> None:
    await reload(server, pier=PIER)
    before = await post(server)
    with closing(sqlite3.connect(server.bot.settings.database)) as connection, connection:
        connection.execute("UPDATE delivery SET more = NULL")
        connection.execute("DELETE FROM citation")
    panel = await open_correction(server, await quote(server, "Lee"), "¶2")
    done = await press(server, panel, "Unknown speaker")
    assert posted(server.channel) == before
    told = [embed.description for one in done.followups for embed in one.message.embeds]
    assert told[-1] == (
        "I cannot update 1 briefing that an earlier version of me posted. Check it."
    )


@pytest.mark.parametrize("deed", ["article hide", "article restore"])
async def test_nothing_is_edited_when_the_change_is_refused(server: Server, deed: str) -> None:
    await reload(server, pier=PIER)
    before = await post(server)
    await server.moderator.slash(server.channel, deed, article="no such article")
    assert len(server.env.errors) == 1
    assert posted(server.channel) == before
