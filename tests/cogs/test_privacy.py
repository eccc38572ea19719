"""/log and /privacy: what is kept, what is taken along, what is left after a deletion."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.models.library import Page
from bot.models.moderation import AuditAction
from bot.presentation.audit_log import present_log
from tests.cogs.reading import button_labels, embed_of
from tests.cogs.test_article import STORY, add, content_of, press
from tests.conftest import SEED

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server


@pytest.fixture
def administrator(server: Server) -> simcord.MemberActor:
    role = server.guild.create_role("Owners", permissions=discord.Permissions(administrator=True))
    return server.guild.add_member(server.env.create_user("owner"), roles=[role])


async def do_everything(server: Server) -> None:
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    await server.moderator.slash(server.channel, "article hide", article=SEED.stem)
    await server.moderator.slash(
        server.channel, "briefing set", channel=server.channel, time="9:00",
        timezone="Europe/London",
    )  # fmt: skip


async def kept(server: Server, guild_id: int) -> int:
    rows = await server.bot.storage.servers.export(guild_id)
    return sum(map(len, rows.values()))


async def test_log_tells_who_did_what_and_forgets_after_90_days(server: Server) -> None:
    await do_everything(server)
    told = embed_of(await server.moderator.slash(server.channel, "log")).description or ""
    assert f"<@{server.moderator.id}> added an article: HARBOUR TO BE DREDGED" in told
    assert told.index("set a briefing: \\#news") < told.index("hid an article")
    journal = server.bot.journal
    later = discord.utils.utcnow() + timedelta(days=91)
    journal._clock = lambda: later
    await journal.note(server.guild.id, 1, AuditAction.RELOAD)
    assert [one.deed for one in (await journal.list_entries(server.guild.id)).items] == [
        AuditAction.RELOAD
    ]
    rows = await server.bot.storage.servers.export(server.guild.id)
    assert len(rows["log_entry"]) == 1


async def test_log_of_another_server_is_not_shown(server: Server) -> None:
    await do_everything(server)
    other = server.env.create_guild("Elsewhere")
    assert (await server.bot.journal.list_entries(other.id)).items == ()
    assert await kept(server, other.id) == 0


async def test_log_is_turned_page_by_page(server: Server) -> None:
    for number in range(45):
        await server.bot.journal.note(
            server.guild.id, server.moderator.id, AuditAction.RELOAD, f"n{number} " + "*" * 200
        )
    shown = await server.moderator.slash(server.channel, "log")
    told = embed_of(shown).description or ""
    assert "n44 " in told
    assert "n25 " in told
    assert "n24 " not in told
    assert "1–20 of 45" in (embed_of(shown).footer.text or "")
    for first, last in (("n24 ", "n5 "), ("n4 ", "n0 ")):
        assert shown.response is not None
        shown = await server.moderator.click(shown.response.message, label="Next ›")
        told = embed_of(shown).description or ""
        assert told.index(first) < told.index(last)
    assert shown.response is not None
    assert button_labels(shown) == ["‹ Back"]


def test_log_does_not_say_that_nothing_was_done_when_a_page_has_gone_since() -> None:
    first, second = (present_log(Page((), at, 0), 20).embed.description for at in (0, 20))
    assert first == "No moderator did anything here in the last 90 days."
    assert second == "This page is empty now: use /log again."


async def test_privacy_offers_a_servers_buttons_to_administrators_alone(
    server: Server, administrator: simcord.MemberActor
) -> None:
    result = await server.moderator.slash(server.channel, "privacy")
    assert result.ephemeral
    assert button_labels(result) == ["Export my watches", "Delete my watches"]
    result = await administrator.slash(server.channel, "privacy")
    assert button_labels(result)[2:] == ["Export as JSON", "Delete all of this server's data"]


async def test_export_holds_what_the_server_typed(
    server: Server, administrator: simcord.MemberActor
) -> None:
    await do_everything(server)
    name, content = await server.bot.journal.export(server.guild.id)
    assert name == f"dateline-{server.guild.id}.json"
    rows = json.loads(content)
    assert rows["own_article"][0]["text"] == STORY
    assert rows["hidden"][0]["slug"] == SEED.stem
    assert len(rows["briefing"]) == 1
    shown = await administrator.slash(server.channel, "privacy")
    assert shown.response is not None
    sent = await administrator.click(shown.response.message, label="Export as JSON")
    files = [
        file.filename for one in [sent.response, *sent.followups] if one for file in one.attachments
    ]
    assert files == [name]


async def test_deletion_leaves_nothing_of_this_server_and_all_of_the_others(
    server: Server, administrator: simcord.MemberActor
) -> None:
    await do_everything(server)
    other = server.env.create_guild("Elsewhere")
    await server.bot.journal.note(other.id, 1, AuditAction.RELOAD)
    shown = await administrator.slash(server.channel, "privacy")
    assert shown.response is not None
    message = shown.response.message
    await administrator.click(message, label="Delete all of this server's data")
    assert await kept(server, server.guild.id) > 0
    await administrator.click(message, label="Delete everything")
    assert await kept(server, server.guild.id) == 0
    assert await kept(server, other.id) == 1
    found = await server.member.slash(server.channel, "search", words="dredged")
    assert "No article holds" in (embed_of(found).description or "")
    assert (await server.bot.archive.of(server.guild.id).size()).articles == 1


async def test_deletion_is_refused_when_a_moderator_clicks(
    server: Server, administrator: simcord.MemberActor
) -> None:
    await do_everything(server)
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Go", custom_id="dls:really"))
    assert administrator.id
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    result = await server.moderator.click(await channel.send("forged", view=view), label="Go")
    assert "you need the permission Administrator" in content_of(result)
    assert await kept(server, server.guild.id) > 0


async def test_everything_goes_when_the_bot_left_long_ago(server: Server) -> None:
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    now = discord.utils.utcnow()
    guild = server.bot.get_guild(server.guild.id)
    assert guild
    await guild.leave()
    for days, rows_stay in ((29, True), (31, False)):
        await server.bot.storage.briefings.mark_joined(guild.id)
        await server.bot.storage.briefings.mark_left(guild.id, now - timedelta(days=days))
        await server.bot.dispatcher.run_pass()
        await server.bot.dispatcher.settle()
        assert (await kept(server, guild.id) > 0) is rows_stay


async def test_data_stay_when_discord_still_counts_the_bot_as_a_member(server: Server) -> None:
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    long_ago = discord.utils.utcnow() - timedelta(days=31)
    await server.bot.storage.briefings.mark_left(server.guild.id, long_ago)
    await server.bot.dispatcher.run_pass()
    await server.bot.dispatcher.settle()
    assert await kept(server, server.guild.id) > 0


async def test_member_exports_and_deletes_their_own_watches_alone(server: Server) -> None:
    for who, words in ((server.member, "harbour"), (server.moderator, "ferry")):
        await who.slash(server.channel, "watch add", words=words)
    shown = await server.member.slash(server.channel, "privacy")
    assert shown.response is not None
    sent = await server.member.click(shown.response.message, label="Export my watches")
    (file,) = [file for one in [sent.response, *sent.followups] if one for file in one.attachments]
    content = (await file.read()).decode()
    assert "harbour" in content
    assert "ferry" not in content
    asked = await server.member.click(shown.response.message, label="Delete my watches")
    assert asked.response is not None
    watches = server.bot.storage.watches
    assert len(await watches.list_matching()) == 2
    await server.member.click(asked.response.message, label="Delete them for good")
    assert [one.criteria.words for one in await watches.list_matching()] == ["ferry"]
