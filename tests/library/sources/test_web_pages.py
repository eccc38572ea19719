"""Pages of the web as articles: which are read, which are refused, and what is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import DatelineError, UnreadableFile
from bot.library.sources.conversion import convert
from bot.library.sources.item import FetchedFrom, SourceItem
from bot.library.sources.page_files import save_page
from bot.library.sources.web import WebClient
from bot.library.sources.web_pages import fetch_page
from bot.models.network import OpenNetwork
from tests.library.sources.hostile_web import Behaviour, answer, hostile_web

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = (
    "<p>The harbour of Porthaven will be dredged next spring, its master said Tuesday.</p>"
    "<p>“We have waited nine years for this,” said Olaf Berg, the harbour master.</p>"
)
ADDRESS = "https://news.example/2021/harbour?page=1&token=abc#top"
PAID = '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>'


def page(body: str = SENTENCES, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body><article>{body}</article></body></html>".encode()


def told(content: bytes, address: str = ADDRESS) -> SourceItem:
    return convert("page.html", content, FetchedFrom(address))[0]


@pytest.mark.parametrize(
    ("canonical", "link"),
    [
        ("", ADDRESS),
        ("https://news.example/harbour", "https://news.example/harbour"),
        ("https://www.news.example/harbour", "https://www.news.example/harbour"),
        ("https://amp.news.example/harbour", "https://amp.news.example/harbour"),
        # what another site would have to answer for
        ("https://wire.example/harbour", ADDRESS),
        ("https://badnews.example/harbour", ADDRESS),
        ("https://[broken/harbour", ADDRESS),
        ("javascript:alert(1)", ADDRESS),
    ],
)
def test_link_is_the_pages_own_when_it_is_of_the_same_site(canonical: str, link: str) -> None:
    head = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    assert told(page(head=head)).link == link


def test_note_tells_when_a_page_is_for_subscribers() -> None:
    item = told(page(SENTENCES * 8, PAID))
    assert [str(note) for note in item.notes] == [
        "The page is for subscribers: this may be only the article's beginning."
    ]
    assert told(page(SENTENCES * 8)).notes == ()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            page(head=PAID),
            "That page shows its article to subscribers only: copy the text from the browser and "
            "paste it.",
        ),
        (
            page(head='<meta property="article:content_tier" content="locked">'),
            "That page shows its article to subscribers only: copy the text from the browser and "
            "paste it.",
        ),
        (
            page("<p>Please enable JavaScript and cookies to continue reading this.</p>"),
            "I found hardly any text in that page, perhaps because it needs a browser: copy the "
            "article's text from there and paste it.",
        ),
        (
            page(""),
            "I found no article in that page: copy its text from the browser and paste it.",
        ),
    ],
)
def test_page_without_its_article_is_refused_with_a_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        told(content)
    assert str(refused.value) == sentence


def test_charset_of_the_header_counts_when_the_page_names_none_or_another() -> None:
    text = "Der Bürgermeister von Łódź sagte, dass die Brücke über die Warthe im März öffnet. " * 3
    for head in ("", '<meta charset="iso-8859-1">'):
        content = page(f"<p>{text}</p>", head).decode().encode("iso-8859-2")
        (item,) = convert("page.html", content, FetchedFrom(ADDRESS, "ISO-8859-2"))
        assert "Bürgermeister von Łódź" in item.text
        assert item.notes == ()
    (item,) = convert("page.html", page(f"<p>{text}</p>"), FetchedFrom(ADDRESS, "iso-8859-2"))
    assert "Bürgermeister von Łódź" in item.text  # bytes that are UTF-8 are never anything else


@pytest.mark.parametrize(
    "charset", ["utf-16", "unicode_escape", "x-nothing", "hex", "\u00fc", "x" * 999]
)
def test_charset_of_the_header_is_passed_over_when_it_is_none(charset: str) -> None:
    text = "Der Bürgermeister sagte, dass die Brücke über den Fluss öffnet. " * 3
    content = page(f"<p>{text}</p>", '<meta charset="iso-8859-15">').decode().encode("iso-8859-15")
    (item,) = convert("page.html", content, FetchedFrom(ADDRESS, charset))
    assert "Brücke über den Fluss" in item.text


def typed(kind: str, body: bytes = b"\x89PNG") -> Behaviour:
    return answer(body, headers=(f"Content-Type: {kind}",) if kind else ())


TYPE = "That address leads to a file of the type {}: I fetch web pages, plain text and Markdown."
CLOSED = "That site does not let me read the page (it answers {}): copy the article's text"


@pytest.mark.parametrize(
    ("behaviour", "sentence"),
    [
        (answer(status="401 Unauthorized"), CLOSED.format(401)),
        (answer(status="402 Payment Required"), CLOSED.format(402)),
        (answer(status="403 Forbidden"), CLOSED.format(403)),
        (answer(status="451 Unavailable"), CLOSED.format(451)),
        (answer(status="404 Not Found"), "That site has no such page (it answers 404)"),
        (answer(status="410 Gone"), "That site has no such page (it answers 410)"),
        (answer(status="429 Slow"), "That site asks me to come back later (it answers 429)"),
        (answer(status="500 Oh"), "That site has a problem of its own (it answers 500)"),
        (answer(status="304 Not Modified"), "That site sends no page (it answers 304)"),
        (answer(status="302 Found"), "That site sends no page (it answers 302)"),
        (answer(b""), "That page is empty: check the address."),
        (typed("image/png"), TYPE.format("image/png")),
        (typed("video/mp4", b"<p>"), TYPE.format("video/mp4")),
        (typed("application/json", b'{"text": "It rained."}'), TYPE.format("application/json")),
        (typed("text/html", b"%PDF-1.7"), "The file is a document (PDF)"),
        (typed("application/pdf", b"%PDF-1.7"), "The file is a document (PDF)"),
        (typed("application/zip", b"PK\x03\x04"), "The file is an archive (ZIP)"),
        (typed("application/rss+xml", b"<rss></rss>"), "That is a feed, not an article"),
        (typed("text/html", b'<?xml version="1.0"?><feed></feed>'), "That is a feed, not an"),
    ],
)
async def test_answer_that_is_no_page_is_refused_with_a_sentence(
    behaviour: Behaviour, sentence: str
) -> None:
    async with hostile_web() as web:
        web.pages["/x"] = behaviour
        client = WebClient([OpenNetwork.parse(f"127.0.0.1:{web.port}")])
        with pytest.raises(DatelineError) as refused:
            await fetch_page(client, web.at("/x"))
        await client.close()
    assert str(refused.value).startswith(sentence)


async def test_page_is_read_with_its_address_and_charset_in_the_process_for_files() -> None:
    async with hostile_web() as web:
        body = page(SENTENCES.replace("“", "„")).decode().encode("cp1250", "replace")
        web.pages["/harbour"] = typed("text/html; charset=windows-1250", body)
        client = WebClient([OpenNetwork.parse(f"127.0.0.1:{web.port}")])
        item = await fetch_page(client, web.at("/harbour"))
        await client.close()
    assert item.link == web.at("/harbour")
    assert "„We have waited" in item.text


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("https://www.News.example/2021/Bridge-opens.html", "news-example-bridge-opens-"),
        ("https://news.example/", "news-example-"),
        ("https://news.example/?id=7", "news-example-"),
        ("https://news.example/%2e%2e%2f%2e%2e%2fetc", "news-example-etc-"),
        ("https://news.example/" + "long-" * 40, "news-example-long-long-"),
        ("https://news.example/\u65b0\u805e", "news-example-"),
    ],
)
def test_file_of_a_page_is_named_by_its_link_and_read_as_it_was(
    tmp_path: Path, link: str, name: str
) -> None:
    item = told(page(head="<title>Harbour: “a: b” # c</title>"))
    file = save_page(tmp_path, link, item)
    assert file == save_page(tmp_path, link, item)
    assert [one.name for one in tmp_path.iterdir()] == [file.name]
    assert file.name.startswith(name)
    assert file.name.removesuffix(".txt")[-8:].isalnum()
    assert len(file.name) < 80
    (read,) = convert(file.name, file.read_bytes())
    assert (read.text.strip(), read.title, read.published) == (
        item.text, item.title, item.published,
    )  # fmt: skip
    assert (read.link, read.source) == (link, item.source)
