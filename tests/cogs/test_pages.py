"""/article add with the address of a web page, on a site on loopback that the operator opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.library import page_budget
from bot.models.network import OpenNetwork
from tests.cogs.reading import embed_of
from tests.cogs.test_article import PAGE, content_of, press
from tests.site import serve_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    import simcord

    from bot.settings import Settings
    from tests.conftest import Server
    from tests.site import Site

CLOSED = "I could not reach that address: nothing answers there, or I may not open it."


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site() as site:
        page = PAGE.replace("<head>", '<head><meta property="og:site_name" content="Coast Wire">')
        site.pages["/harbour"] = ("text/html; charset=utf-8", page.encode())
        yield site


@pytest.fixture
def settings(settings: Settings, site: Site) -> Settings:
    return replace(settings, fetch_allow=(OpenNetwork.parse(f"127.0.0.1:{site.port}"),))


async def add(server: Server, url: str) -> simcord.InteractionResult:
    return await server.moderator.slash(server.channel, "article add", url=url)


async def test_page_is_read_to_the_moderator_and_answers_link_to_it_once_it_is_saved(
    server: Server, site: Site
) -> None:
    address = site.at("/harbour?page=2&token=abc")
    shown = await add(server, address)
    assert shown.ephemeral
    embed = embed_of(shown)
    assert embed.title == "Harbour to be dredged"
    link = site.at("/harbour?page=2")
    assert embed.url == link
    told = embed.description or ""
    assert "**Source:** Coast Wire" in told
    assert f"**Original:** 127\\.0.0.1:{site.port}" in told
    assert "• Olaf Berg: “We have waited nine years for this" in told
    await press(server, shown, "Save")

    summary = embed_of(await server.member.slash(server.channel, "summary", article="Harbour"))
    assert summary.url == link
    assert "Coast Wire" in (summary.author.name or "")
    quoted = embed_of(await server.member.slash(server.channel, "quote", speaker="Berg"))
    assert link in (quoted.url, quoted.author.url)
    exported = (await server.bot.storage.servers.export(server.guild.id))["own_article"]
    assert [row["link"] for row in exported] == [link]
    assert "abc" not in repr(exported)


async def test_page_is_read_when_a_message_is_only_its_address(server: Server, site: Site) -> None:
    address = site.at("/harbour")
    found = []
    for text in (address, f" <{address}>\n", f"See {address}: it rained."):
        message = await server.member.send(server.channel, text)
        shown = await server.moderator.context_menu(
            server.channel, "Read this message as an article", message
        )
        found.append("Olaf Berg" in (embed_of(shown).description or ""))
    assert found == [True, True, False]
    assert site.asked == ["/harbour"] * 2


async def test_page_is_seen_by_no_other_server_and_noticed_when_it_is_added_again(
    server: Server, site: Site
) -> None:
    await press(server, await add(server, site.at("/harbour")), "Save")
    elsewhere = server.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("news")
    stranger = elsewhere.add_member(server.env.create_user("stranger"))
    found = await stranger.slash(channel, "search", words="dredged")
    assert "No article holds" in (embed_of(found).description or "")
    listed = await stranger.slash(channel, "articles")
    assert "Harbour" not in (embed_of(listed).description or "")
    again = embed_of(await add(server, site.at("/harbour"))).description or ""
    assert "**This story is here already:** Harbour to be dredged" in again


REFUSED = {
    "http://127.0.0.1:1/": CLOSED,
    "http://169.254.169.254/latest/meta-data/": CLOSED,
    "http://localhost/": CLOSED,
    "not an address": "That is not the address of a web page",
    "http://ann:pw@news.example/": "I do not open an address with a user name or password in it",
}


async def test_address_that_is_closed_is_refused_with_a_sentence(server: Server) -> None:
    for url, told in REFUSED.items():
        assert told in content_of(await add(server, url)), url
    assert len(server.env.errors) == len(REFUSED)


async def test_page_that_is_not_there_or_no_article_is_told_to_the_moderator(
    server: Server, site: Site
) -> None:
    assert "That site has no such page (it answers 404)" in content_of(
        await add(server, site.at("/gone"))
    )
    site.pages["/feed"] = ("application/rss+xml", b"<rss></rss>")
    assert "That is a feed" in content_of(await add(server, site.at("/feed")))
    both = await server.moderator.slash(
        server.channel, "article add", file=("a.txt", b"Words."), url=site.at("/harbour")
    )
    assert "Give me a file or an address, not both." in content_of(both)
    assert site.asked == ["/gone", "/feed"]
    assert len(server.env.errors) == 3


async def test_only_moderators_have_pages_read(server: Server, site: Site, unhinted: None) -> None:
    del unhinted
    refused = await server.member.slash(server.channel, "article add", url=site.at("/harbour"))
    assert "This is for moderators" in content_of(refused)
    assert site.asked == []
    assert len(server.env.errors) == 1


async def test_server_has_so_many_pages_read_within_an_hour(
    server: Server, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_budget, "MOST_PAGES", 2)
    for path in ("/gone", "/lost"):
        await add(server, site.at(path))
    refused = content_of(await add(server, site.at("/harbour")))
    assert "This server had 2 pages read within an hour: try again in 1 h 0 min" in refused
    assert site.asked == ["/gone", "/lost"]
    assert len(server.env.errors) == 3
    server.env.backend.advance_clock(3600)
    assert embed_of(await add(server, site.at("/harbour"))).title == "Harbour to be dredged"
