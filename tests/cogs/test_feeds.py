"""/feed: found from a page, previewed, filtered, quoted, changed, broken; through real sockets."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.client import bot
from bot.client.clock_skew import ClockCheck
from bot.library.feeds.pace import FeedPace
from bot.models.feed import Feed, FeedProgress, FeedTrouble
from bot.models.message import Message
from bot.models.network import OpenNetwork
from tests.cogs.reading import embed_of, use
from tests.cogs.test_article import content_of
from tests.library.feeds.outlet import item, rss
from tests.site import serve_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    import simcord

    from bot.settings import Settings
    from tests.conftest import Server
    from tests.site import Site

RSS = "application/rss+xml"
PAGE = (
    b"<html><head><link rel=alternate type=application/rss+xml href=/feed>"
    b"<link rel=alternate type=application/rss+xml href='/s_port?key=s3cret' title='*Sport*'>"
)


class Clock:
    """How far the clock of the feeds is ahead of the other clocks."""

    ahead = timedelta(0)


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site() as site:
        site.pages["/"] = ("text/html", PAGE)
        publish(site, 1, 2)
        yield site


@pytest.fixture
def settings(settings: Settings, site: Site, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr(bot, "FeedPace", lambda: FeedPace(jitter=0, gap=0))
    monkeypatch.setattr(Clock, "ahead", timedelta(0))
    monkeypatch.setattr(ClockCheck, "earliest_now", lambda _: discord.utils.utcnow() + Clock.ahead)
    return replace(settings, fetch_allow=(OpenNetwork.parse(f"127.0.0.1:{site.port}"),))


def publish(site: Site, *entries: int | str) -> None:
    """Let the feed have these entries; text is the words of story 2."""
    items = [
        item(2, one) if isinstance(one, str) else item(one, link=site.at(f"/story/{one}"))
        for one in entries
    ]
    site.pages["/feed"] = (RSS, rss(*items))


async def feed(server: Server, command: str, **options: object) -> simcord.InteractionResult:
    return await server.moderator.slash(server.channel, f"feed {command}", **options)


async def settle(server: Server, hours: float = 0) -> None:
    """Let hours pass, and fetch what is due then."""
    Clock.ahead += timedelta(hours=hours)  # simcord would run each loop of the bot for each step
    await server.bot.feed_poller.run_pass()
    await server.bot.feed_poller.settle()


def told(result: simcord.InteractionResult) -> str:
    return embed_of(result).description or ""


def posts(server: Server) -> list[str]:
    return [one.content for one in server.channel.history() if "feed" in one.content]


async def quoted(server: Server) -> str:
    result = await server.member.slash(server.channel, "quote", speaker="Berg")
    return told(result) if result.response and result.response.embeds else content_of(result)


async def test_feed_is_found_from_its_page_and_its_entries_are_quoted(
    server: Server, site: Site
) -> None:
    preview = await feed(server, "preview", feed=site.at("/"), words="-“2 years”")
    assert preview.ephemeral
    assert "**1 of the last 2** entries would have come" in told(preview)
    assert "✓ Story 1 · 24 Nov 2026 ·" in told(preview)
    assert "– Story 2 · 24 Nov 2026 ·" in told(preview)
    assert "That page names other feeds, too." in told(preview)
    assert r"• \*Sport\* · " in told(preview)
    assert r"/s\_port?key=…" in told(preview)

    added = await feed(server, "add", url=site.at("/"), words="-“2 years”", fallback=server.channel)
    assert embed_of(added).title == "Feed added: Coast Wire"
    assert "cannot report problems" not in told(added)
    await settle(server)
    assert "We waited 1 years" in await quoted(server)
    assert "We waited 2 years" not in await quoted(server)
    again = await feed(server, "add", url=site.at("/feed"))
    assert "This server has that feed already" in content_of(again)

    (choice,) = await server.moderator.autocomplete(server.channel, "feed filter", "feed", "coast")
    changed = await feed(server, "filter", feed=choice["value"])
    assert "Every entry comes now" in told(changed)
    await settle(server)
    assert "We waited 2 years" in await quoted(server)

    # An entry appears, another one changes.
    publish(site, 3, "“We wait no more,” said Olaf Berg.", 1)
    await settle(server, hours=1)
    answer = await quoted(server)
    assert "We waited 3 years" in answer
    assert "We wait no more" in answer
    assert "We waited 2 years" not in answer
    listed = str(embed_of(await server.member.slash(server.channel, "articles")).to_dict())
    assert all(listed.count(f"Story {number}") == 1 for number in (1, 2, 3))
    assert "Coast Wire" in listed

    # It breaks for days, and works again.
    good = site.pages.pop("/feed")
    for _ in range(40):
        await settle(server, hours=3)
    assert len(posts(server)) == 1
    why = "There is nothing at its address (the site answers 404)."
    assert f"The feed **Coast Wire** does not work. {why}" in posts(server)[0]
    assert f"Does not work: {why}" in told(await feed(server, "list"))
    site.pages["/feed"] = good
    for _ in range(12):
        await settle(server, hours=3)
    assert len(posts(server)) == 2
    assert any("The feed **Coast Wire** works again." in post for post in posts(server))

    log = told(await server.moderator.slash(server.channel, "log"))
    assert "changed a feed's filter: Coast Wire" in log
    assert len(server.env.errors) == 1


async def test_feed_rests_while_it_is_paused_and_leaves_when_a_moderator_confirms(
    server: Server, site: Site
) -> None:
    await feed(server, "add", url=site.at("/"))
    await settle(server)
    await feed(server, "pause", feed="1")
    asked = len(site.asked)
    await settle(server, hours=30)
    assert len(site.asked) == asked
    assert "Paused" in told(await feed(server, "list"))
    await feed(server, "resume", feed="1")
    await settle(server)
    assert len(site.asked) == asked + 1

    asks, twice = [await feed(server, "remove", feed="1") for _ in range(2)]
    assert "deletes the feed **Coast Wire** and 2 articles that it brought" in told(asks)
    kept = await use(server.moderator, await feed(server, "remove", feed="1"), "Keep the feed")
    assert "Nothing was removed" in told(kept)
    listed = embed_of(await feed(server, "list"))
    assert "Articles: 2 of 2,000, 0 of 50 MB." in (listed.footer.text or "")
    assert "We waited" in await quoted(server)
    removed = await use(server.moderator, asks, "Remove the feed")
    assert "2 articles went too" in told(removed)
    assert "I found no quotation by" in await quoted(server)
    again = await use(server.moderator, twice, "Remove the feed")
    assert "That feed is already gone." in content_of(again)
    log = told(await server.moderator.slash(server.channel, "log"))
    for deed in ("added a feed", "paused a feed", "removed a feed"):
        assert f"{deed}: Coast Wire" in log
    assert len(server.env.errors) == 1


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("ftp://coast.example/", "That is not the address of a feed"),
        ("/nothing", "There is nothing at that address (the site answers 404): check it."),
        ("/named", "does not let me read that address (it answers 403): it needs a login"),
        ("/story", "There is no feed at that address, and the page names none"),
        ("http://10.0.0.1/", "nothing answers there, or I may not open it"),
        ("http://127.0.0.1:1/", "nothing answers there, or I may not open it"),
    ],
)
async def test_address_without_a_feed_is_refused_with_what_to_do(
    server: Server, site: Site, url: str, sentence: str
) -> None:
    site.pages["/story"] = ("text/html", b"<html><body>A story.</body></html>")
    site.pages["/named"] = ("text/html", PAGE)
    site.statuses["/feed"] = 403
    refused = await feed(server, "add", url=site.at(url) if url.startswith("/") else url)
    assert sentence in content_of(refused)
    assert "has no feeds yet" in told(await feed(server, "list"))
    assert len(server.env.errors) == 1


@pytest.mark.usefixtures("unhinted")
async def test_members_and_other_servers_learn_nothing_of_a_feed(
    server: Server, site: Site
) -> None:
    added = await feed(server, "add", url=site.at("/feed?token=s3cret"), words="years")
    assert "cannot report problems" in told(added)  # there is no system channel
    await settle(server)
    for command in ("list", "pause", "remove"):
        options = {} if command == "list" else {"feed": "1"}
        result = await server.member.slash(server.channel, f"feed {command}", **options)
        assert "Coast Wire" not in content_of(result)
    assert await server.member.autocomplete(server.channel, "feed pause", "feed", "") == []
    elsewhere = server.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("news")
    stranger = elsewhere.add_member(
        server.env.create_user("stranger"), roles=[moderators(elsewhere)]
    )
    refused = await stranger.slash(channel, "feed remove", feed="1")
    assert "This server has no feeds yet" in content_of(refused)
    assert "has no feeds yet" in told(await stranger.slash(channel, "feed list"))
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Go", custom_id="dlm:unfollow:1"))
    forged = await server.bot.get_partial_messageable(channel.id).send("forged", view=view)
    assert "That feed is already gone." in content_of(await stranger.click(forged, label="Go"))
    listed = told(await feed(server, "list"))
    assert "• **Coast Wire** · 127.0.0.1 · filter: years" in listed.replace("\\", "")
    assert "s3cret" not in listed
    assert len(server.env.errors) == 4


async def test_list_shows_every_feed_in_trouble_first_when_there_are_many(server: Server) -> None:
    desk, feeds = server.bot.feed_desk, server.bot.storage.feeds
    now = discord.utils.utcnow() + timedelta(hours=1)
    detail = Message("That site takes too long to send its page: try again later.", {}).to_json()
    troubled = FeedProgress(now, trouble=FeedTrouble.NOT_FETCHED, detail=detail)
    fine = FeedProgress(
        now, loaded=True, fetched_utc=now, moved_to="https://b.example/x?key=s3cret"
    )
    for number in range(25):
        address = f"https://coast{number}.example/"
        added = Feed(
            0, server.guild.id, address, f"{number:02} {'_Long_ ' * 20}", "harbour " * 30, None,
            now, paused=False, progress=FeedProgress(now),
        )  # fmt: skip
        feed_id = await feeds.save_feed(added, most=25, most_in_all=99)
        assert feed_id
        progress = fine if number < 20 else troubled
        await feeds.save_progress(replace(added, id=feed_id, progress=progress), lease_utc=now)
    listed = told(await feed(server, "list"))
    assert len(await desk.list_feeds(server.guild.id)) == 25
    assert len(listed) <= 4096
    assert [line[4:6] for line in listed.split("\n") if line.startswith("•")][:6] == [
        "20", "21", "22", "23", "24", "00",
    ]  # fmt: skip
    assert "It has not worked yet. I try again" in listed
    assert "The outlet says that this feed moved to b.example." in listed.replace("\\", "")
    assert "s3cret" not in listed
    assert re.search(r"… and 1\d more$", listed)


def moderators(guild: simcord.GuildHandle) -> simcord.RoleHandle:
    return guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))


async def test_feed_is_the_one_of_that_number_when_another_is_called_so(
    server: Server, site: Site
) -> None:
    site.pages["/other"] = (RSS, rss(item(3), title="Harbour Wire"))
    site.pages["/feed"] = (RSS, rss(item(1), title="2"))
    for path in ("/feed", "/other"):
        await feed(server, "add", url=site.at(path))
    await use(server.moderator, await feed(server, "remove", feed="2"), "Remove the feed")
    listed = told(await feed(server, "list"))
    assert "Harbour Wire" not in listed
    assert "**2**" in listed
