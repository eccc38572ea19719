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
from bot.library.sources.item import FetchedFrom, entry_key
from bot.library.sources.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Sequence

ADDRESS = "https://coast.example/news/feed"


def rss(*items: str, more: str = "") -> bytes:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f"<rss version='2.0'><channel><title>Coast &amp;amp; Sea</title>{more}{inner}</channel></rss>".encode()


POST = '<p>{} <a href="/1">{}</a> {} <a href="/">Coast</a>.</p>'


@pytest.mark.parametrize(
    ("title", "html", "text"),
    [
        ("A &amp;#8220;B&amp;#8221;", POST.format("The post", "A &#8220;B&#8221;", "appeared first on"), "It rained."),
        ("A", POST.format("Der Beitrag", "A", "erschien zuerst auf"), "It rained."),
        ("A", POST.format("Read", "B", "on"), "It rained.\n\nRead B on Coast."),
        ("A", "<p>It poured.</p>", "It rained.\n\nIt poured."),
    ],
)  # fmt: skip
def test_entry_loses_the_sentence_that_wordpress_adds(title: str, html: str, text: str) -> None:
    entry = (
        f"<title>{title}</title><description><![CDATA[<p>It rained.</p>\n{html}]]></description>"
    )
    assert [one.text for one in read_feed_document(rss(entry), ADDRESS).entries] == [text]


def test_entry_of_another_outlet_has_its_own_title_source_and_link() -> None:
    (entry,) = read_feed_document(
        rss(
            "<title>Harbour - a plan - Sea News</title><link>https://feeds.example/~r/1</link>"
            "<source url='https://sea.example'>Sea News</source>"
            "<f:origLink xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'>https://sea.example/1</f:origLink>"
        ),
        ADDRESS,
    ).entries
    assert (entry.title, entry.source, entry.link) == (
        "Harbour - a plan", "Sea News", "https://sea.example/1",
    )  # fmt: skip


def test_json_feeds_plain_words_lose_references_to_characters() -> None:
    items = [
        {"id": "1", "title": "Rain &amp; snow", "content_text": "&ldquo;A &lt; B,&rdquo; he said."}
    ]
    (entry,) = read_feed_document(json.dumps(JSON_FEED | {"items": items}).encode()).entries
    assert (entry.title, entry.text) == ("Rain & snow", "“A < B,” he said.")


WORDS = "Мы ждали девять лет, сказал мэр города в понедельник вечером."


@pytest.mark.parametrize(
    ("declared", "encoding", "charset", "guessed"),
    [
        ("utf-8", "utf-8", "iso-8859-1", False), ("windows-1251", "cp1251", None, False),
        ("", "cp1251", "windows-1251", False), ("utf-16", "utf-16", None, False),
        # A server's charset for all it has, a declaration that is wrong, none at all.
        ("windows-1251", "cp1251", "iso-8859-1", False), ("windows-1251", "utf-8", None, False),
        ("utf-8", "cp1251", None, True), ("", "cp1251", None, True),
    ],
)  # fmt: skip
def test_feed_is_read_in_the_encoding_that_gives_words(
    declared: str, encoding: str, charset: str | None, *, guessed: bool
) -> None:
    encoded = f" encoding='{declared}'" if declared else ""
    feed = f"<?xml version='1.0'{encoded}?>{rss(f'<title>{WORDS}</title>').decode()}"
    document = read_feed_document(feed.encode(encoding), ADDRESS, charset)
    assert [one.title for one in document.entries] == [WORDS]
    assert bool(document.guess) == guessed


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
        ("Mon, 30 Nov -0001 00:00:00 +0000", None),
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


@pytest.mark.parametrize(
    ("page", "feeds"),
    [
        (PAGE, ["https://coast.example/news/feed?a=1&b=2", "https://b.example/atom"]),
        (
            PAGE.replace(b"<head>", b"<head><base href='/x/y'>"),
            ["https://coast.example/x/feed?a=1&b=2", "https://b.example/atom"],
        ),
        (b"<html>no feed", []),
        # Feeds of comments if there are no others; links in the text if the head names none.
        (
            b"<link rel=alternate type=application/rss+xml href=/comments/feed>",
            ["https://coast.example/comments/feed"],
        ),
        (
            b"<a href=/feedback>Write</a><a href=/rss.xml>RSS</a><a href='?feed=rss2'>RSS</a>"
            b"<a href=/news/feed/>Feed</a><a href=/rss.xml>RSS</a><a href=mailto:rss@a.example>",
            [
                "https://coast.example/rss.xml",
                "https://coast.example/news/?feed=rss2",
                "https://coast.example/news/feed/",
            ],
        ),
    ],
)
def test_page_names_its_feeds_in_order(page: bytes, feeds: list[str]) -> None:
    assert [one.address for one in find_feeds(page, "https://coast.example/news/")] == feeds


def test_feed_and_page_are_read_in_the_process_that_can_be_stopped() -> None:
    with Sandbox() as sandbox:
        more = "<ttl>5</ttl>"
        content = rss("<title>Порт</title><link>/a</link>", more=more).decode().encode("cp1251")
        for charset in (None, "cp1251"):
            read = sandbox.read_feed(content, FetchedFrom(ADDRESS, charset))
            known = read_feed_document(content, ADDRESS, charset)
            assert (read.title, read.entries, read.total, read.minutes) == (
                known.title, known.entries, 1, 5,
            )  # fmt: skip
        assert sandbox.find_feeds(PAGE, ADDRESS) == find_feeds(PAGE, ADDRESS)
        with pytest.raises(UnreadableFile):
            sandbox.read_feed(b"words", FetchedFrom(ADDRESS))


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
