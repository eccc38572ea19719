"""Feeds as they come from the web: their entries, what tells them apart, and the pages that name them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.errors import UnreadableFile
from bot.library.feeds.identity import recognise
from bot.library.sources.feed_links import find_feeds
from bot.library.sources.feeds import read_feed_document
from bot.library.sources.item import entry_key
from bot.library.sources.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Sequence

ADDRESS = "https://coast.example/news/feed"


def rss(*items: str, more: str = "") -> bytes:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f"<rss version='2.0'><channel><title>Coast &amp;amp; Sea</title>{more}{inner}</channel></rss>".encode()


JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1", "title": "Coast\u0007 Wire",
    "items": [
        {"id": 7, "url": "/a", "title": "Harbour", "content_html": "<p>It <b>rained</b>.</p>", "date_published": "2021-03-03T09:00:00+02:00"},
        {"id": "8", "external_url": "https://b.example/", "content_text": "It was dry.", "summary": "Dry", "date_published": "2221-03-03"},
        "no item",
    ],
}  # fmt: skip


def test_json_feed_is_read() -> None:
    document = read_feed_document(b"\xef\xbb\xbf" + json.dumps(JSON_FEED).encode(), ADDRESS)
    assert (document.title, document.total) == ("Coast Wire", 2)
    told = [(one.title, one.text, one.link, one.published) for one in document.entries]
    assert told == [
        ("Harbour", "It rained.", "https://coast.example/a", date(2021, 3, 3)),
        (None, "It was dry.", "https://b.example/", None),
    ]
    assert [one.key for one in document.entries] == [entry_key("7"), entry_key("8")]


def test_entry_without_a_text_is_kept_with_its_link_in_full() -> None:
    (entry,) = read_feed_document(
        rss("<title>A &lt;b&gt;story&lt;/b&gt;</title><link>../a?b=1</link>"), ADDRESS
    ).entries
    assert (entry.title, entry.text, entry.link, entry.source) == (
        "A story",
        "",
        "https://coast.example/a?b=1",
        "Coast & Sea",
    )


@pytest.mark.parametrize(
    ("items", "keys"),
    [
        # Ids, then links, then words; an id or an entry that stands there twice.
        (["<guid>urn:a</guid><title>1</title>", "<guid>urn:b</guid><title>2</title>"], ["urn:a", "urn:b"]),
        (["<link>https://a.example/</link>", "<title>2</title><description>w</description>"], ["https://a.example/", "2\nw"]),
        (["<guid>urn:x</guid><link>https://a.example/</link>", "<guid>urn:x</guid><link>https://b.example/</link>"], ["https://a.example/", "https://b.example/"]),
        (["<guid>urn:x</guid><link>https://a.example/</link>"] * 2, ["urn:x"]),
        (["<description> </description>"], []),
    ],
)  # fmt: skip
def test_entry_has_the_key_that_tells_it_from_others(items: list[str], keys: list[str]) -> None:
    entries = read_feed_document(rss(*items), ADDRESS).entries
    assert [one.key for one in entries] == [entry_key(key) for key in keys]


@pytest.mark.parametrize(
    ("more", "minutes"),
    [
        ("", None), ("<ttl>90</ttl>", 90), ("<ttl>soon</ttl>", None), ("<ttl>99999999999</ttl>", None),
        ("<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>hourly</sy:updatePeriod>", 60),
        ("<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>daily</sy:updatePeriod>"
         "<sy:updateFrequency xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>4</sy:updateFrequency>", 360),
    ],
)  # fmt: skip
def test_feed_says_how_long_it_is_to_be_left_alone(more: str, minutes: int | None) -> None:
    assert read_feed_document(rss(more=more), ADDRESS).minutes == minutes


def test_half_characters_and_odd_links_of_an_entry_cost_no_other() -> None:
    text = "It rained. " * 20
    odd = {
        "id": "\ud800",
        "title": "a\udfffb",
        "url": "https://[::1",
        "content_text": f"{text}\ud800",
    }
    feed = JSON_FEED | {"items": [odd, odd | {"id": "2", "url": "https://a.example/\ud800"}]}
    entries = read_feed_document(json.dumps(feed).encode()).entries
    assert [(one.title, one.text) for one in entries] == [("a b", text)] * 2
    assert [one.link for one in recognise(entries, [])] == [None, None]


def test_entry_full_of_controls_costs_no_other() -> None:
    name = "\u0001" * 40
    items = [
        {"id": "1", "title": name, "content_text": name},
        {"id": "2", "title": "Dry", "content_text": "It was dry."},
    ]
    feed = JSON_FEED | {"items": items}
    assert [one.title for one in read_feed_document(json.dumps(feed).encode()).entries] == ["Dry"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2004년 05월 28일 오후 11:31:58", date(2004, 5, 28)), ("2021年3月3日", date(2021, 3, 3)),
        ("1614762900", date(2021, 3, 3)),
        ("Wed Mar 03 2021 10:00:00 GMT+0000 (Coordinated Universal Time)", date(2021, 3, 3)),
        ("Wed(a (b) Apr), 3(rd) Mar 2021 10:00 GMT", date(2021, 3, 3)),
        # Days that do not exist, or that a library would have to make up.
        ("2003-13-01T15:51:30Z", None), ("2003-06-31", None), ("2021年13月3日", None), ("2003", None),
        ("2004-július-13T9:15Z", None), ("1970-01-01T00:00:00Z", None),
    ],
)  # fmt: skip
def test_day_is_the_one_that_is_written_or_unknown(written: str, day: date | None) -> None:
    (entry,) = read_feed_document(
        rss(f"<title>1</title><pubDate>{written}</pubDate>"), ADDRESS
    ).entries
    assert entry.published == day


@pytest.mark.parametrize(
    ("entry", "link"),
    [
        ("<id>urn:1</id><link rel='http://www.iana.org/assignments/relation/alternate' href='/a'/>", "https://coast.example/a"),
        ("<id>urn:1</id><content src='https://coast.example/a'/>", "https://coast.example/a"),
        ("<id>https://coast.example/a</id>", "https://coast.example/a"),
        ("<id>https://coast.example/1</id><link href='https://coast.example/a'/>", "https://coast.example/a"),
        ("<id>urn:1</id>", None),
    ],
)  # fmt: skip
def test_link_of_an_entry_is_the_one_that_it_gives(entry: str, link: str | None) -> None:
    atom = (
        f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>1</title>{entry}</entry></feed>"
    )
    assert [one.link for one in read_feed_document(atom.encode(), ADDRESS).entries] == [link]


@pytest.mark.parametrize(
    ("content", "link"),
    [
        (b"<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
         b"<item rdf:about='http://a.example/1'><title>1</title></item></rdf:RDF>", "http://a.example/1"),
        (rss("<guid isPermaLink='false'>95148ACD</guid><title>1</title>"), None),
    ],
)  # fmt: skip
def test_id_of_an_entry_is_its_link_when_the_format_says_so(
    content: bytes, link: str | None
) -> None:
    assert [one.link for one in read_feed_document(content, ADDRESS).entries] == [link]


def test_date_of_the_future_or_none_is_unknown() -> None:
    days = ["", "<pubDate>Mon, 01 Jan 2221 09:00:00 GMT</pubDate>", "<pubDate>sometime</pubDate>"]
    document = read_feed_document(rss(*(f"<title>{n}</title>{day}" for n, day in enumerate(days))))
    assert [one.published for one in document.entries] == [None, None, None]


@pytest.mark.parametrize(
    "content", [b"", b"words", b"<html><body>x</body></html>", b"{}", b"{", b'{"version": "1"}']
)
def test_what_is_no_feed_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFile):
        read_feed_document(content, ADDRESS)


PAGE = b"""<!doctype html><html><head><title>Coast</title>
<link rel="stylesheet" type="application/rss+xml" href="/no.css"><link rel=alternate hreflang=de href="/de">
<LINK REL="Alternate Feed" TYPE="application/rss+xml; charset=utf-8" TITLE="Comments" HREF="/comments/feed">
<link rel="alternate" type="application/rss+xml" href=" feed?a=1&amp;b=2 ">
<link rel="alternate" type="application/atom+xml" href="//b.example/atom"><link rel="alternate" type="application/feed+json" href="javascript:x">
<link rel="alternate" type="application/rss+xml" href="feed?a=1&amp;b=2"></head><body></body></html>"""


def test_page_names_its_feeds_in_order_and_those_of_comments_last() -> None:
    found = [
        "https://coast.example/news/feed?a=1&b=2",
        "https://b.example/atom",
        "https://coast.example/comments/feed",
    ]
    assert find_feeds(PAGE, "https://coast.example/news/") == found
    assert (
        find_feeds(PAGE.replace(b"<head>", b"<head><base href='/x/y'>"), "https://coast.example/")[
            0
        ]
        == "https://coast.example/x/feed?a=1&b=2"
    )
    assert find_feeds(b"<html>no feed", "https://coast.example/") == []


def test_feed_and_page_are_read_in_the_process_that_can_be_stopped() -> None:
    with Sandbox() as sandbox:
        content = rss("<title>A</title><link>/a</link>", more="<ttl>5</ttl>")
        assert sandbox.read_feed(content, ADDRESS) == read_feed_document(content, ADDRESS)
        assert sandbox.find_feeds(PAGE, ADDRESS) == find_feeds(PAGE, ADDRESS)
        with pytest.raises(UnreadableFile):
            sandbox.read_feed(b"words", ADDRESS)


@pytest.mark.parametrize(
    ("days", "first"), [(range(1, 29), "4500"), (range(28, 0, -1), "0"), ([0], "0")]
)
def test_newest_entries_are_read_of_a_feed_that_holds_thousands(
    days: Sequence[int], first: str
) -> None:
    numbers = range(5000)
    dates = [days[n * len(days) // 5000] for n in numbers]
    items = [
        f"<guid>urn:{n}</guid><title>{n}</title><pubDate>{day:02} Mar 2021 09:00 GMT</pubDate>"
        for n, day in zip(numbers, dates, strict=True)
    ]
    document = read_feed_document(rss(*items), ADDRESS)
    assert (len(document.entries), document.total, document.entries[0].title) == (500, 5000, first)
