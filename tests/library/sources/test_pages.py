"""Web pages, also such as no honest site serves."""

from __future__ import annotations

import pytest

from bot.errors import UnreadableFile
from bot.library.reading import read_item
from bot.library.sources.conversion import convert

SENTENCE = "<p>The harbour of Porthaven will be dredged next spring, its master said Tuesday.</p>"
SAID = "<p>“We have waited nine years for this,” said Olaf Berg, the harbour master.</p>"
BODY = SENTENCE + SAID.replace("“", "&ldquo;").replace("”", "&rdquo;")
NO_PAGE = "I found no article in that page: copy its text from the browser and paste it."

READ: dict[str, bytes] = {
    "tags left open": f"<html><body><article><h1>Harbour<p><b><i>{BODY}".encode(),
    "scripts": (
        f"<html><head><script>while(1);</script></head><body onload=x()><article>{BODY}"
        '<script>document.write("@everyone")</script><style>p{}</style><iframe src=x></iframe>'
        f"{SENTENCE}</article></body></html>"
    ).encode(),
    "says UTF-16 and is not": (
        f'<html><head><meta charset="utf-16"></head><body><article>{BODY}</article>'.encode()
    ),
    "says ASCII and is not": (
        f'<html><head><meta charset="ascii"></head><body><article>{SENTENCE}{SAID}</article>'
    ).encode(),
    "says nonsense and is UTF-16": (
        f'<html><head><meta charset="x-y"></head><body><article>{SENTENCE}{SAID}</article>'
    ).encode("utf-16"),
    "NUL and overrides by entities": (
        f"<html><body><article>{SENTENCE}{SAID}<p>He said &#0;&#x202e;&#8238;&#64;everyone "
        "&lt;script&gt;alert&lt;/script&gt; and went away.</p></article>"
    ).encode(),
}


@pytest.mark.parametrize("kind", READ)
def test_odd_page_is_read_as_what_a_browser_shows(kind: str) -> None:
    (item,) = convert("a.html", READ[kind])
    article = read_item(item, "a")
    assert [(one.speaker, one.spans[0].of(item.text)) for one in article.quotations] == [
        ("Olaf Berg", "We have waited nine years for this,")
    ]
    assert "document.write" not in item.text
    assert "\0" not in item.text


REFUSED: dict[str, tuple[bytes, str]] = {
    "14,000 elements deep": (
        b"<div>" * 14_000 + BODY.encode() + b"</div>" * 14_000, NO_PAGE,
    ),
    "100,000 elements deep": (
        b"<div>" * 100_000 + BODY.encode(),
        "That page has more than 30,000 tags: copy the article's text from the browser and paste "
        "it.",
    ),
    "entities of entities": (
        b'<!DOCTYPE x [<!ENTITY a "ha">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
        + b"]><html><body><p>&j;</p></body></html>",
        NO_PAGE,
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", REFUSED)
def test_page_is_refused_in_a_sentence(kind: str) -> None:
    content, sentence = REFUSED[kind]
    with pytest.raises(UnreadableFile) as caught:
        convert("a.html", content)
    assert str(caught.value) == sentence


HEAD = {
    "title of the tab": ("<title>Rain again | Coast Wire</title>", None),
    "title in Open Graph": ("<title>x</title><meta property=og:title content='Rain again'>", None),
    "title with the outlet's name": (
        "<title>Rain again - Coast Wire</title><meta property=og:site_name content='Coast Wire'>",
        None,
    ),
    "title behind the outlet's name": (
        "<title>Coast Wire | Rain again</title><meta property=og:site_name content='Coast Wire'>"
        "<meta property=og:title content='Coast Wire: Rain again'>",
        None,
    ),
    "day in a meta tag": (
        "<title>Rain again</title>"
        "<meta property=article:published_time content=2021-03-03T23:30:00-05:00>",
        "2021-03-03",
    ),
    "day in JSON-LD": (
        "<title>Rain again</title><script type='application/ld+json'>"
        '{"@type": "NewsArticle", "headline": "Rain again", "datePublished": "2021-03-03"}</script>',
        "2021-03-03",
    ),
    "a day to come": (
        "<title>Rain again</title>"
        "<meta property=article:published_time content=2199-01-01T00:00:00Z>",
        None,
    ),
}


@pytest.mark.parametrize("kind", HEAD)
def test_page_gives_title_and_day(kind: str) -> None:
    head, day = HEAD[kind]
    page = f"<html><head>{head}</head><body><article><h1>Rain again</h1>{BODY}</article></body>"
    (item,) = convert("a.html", page.encode())
    assert item.title == "Rain again"
    assert (item.published.isoformat() if item.published else None) == day


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.xml", "a.md"])
def test_page_is_read_as_a_page_whatever_its_ending(name: str) -> None:
    page = f"<!DOCTYPE html><title>Rain</title><nav>Home</nav><article>{BODY}</article>"
    (item,) = convert(name, page.encode())
    assert (item.title, "Home" in item.text) == ("Rain", False)


@pytest.mark.parametrize("title", ["Rain again - Coast Wire", "Coast Wire | Rain again"])
def test_title_is_without_the_outlets_name_when_the_page_has_no_heading(title: str) -> None:
    head = f"<meta property=og:title content='{title}'><meta property=og:site_name content='Coast Wire'>"
    page = f"<html><head>{head}</head><body><article>{BODY}</article></body></html>"
    (item,) = convert("a.html", page.encode())
    assert (item.title, item.source) == ("Rain again", "Coast Wire")


@pytest.mark.parametrize(
    ("title", "heading", "told"),
    [
        ("News of the coast: Harbour to be dredged", "Harbour to <i>be</i> dredged", "Harbour to be dredged"),
        ("Harbour to be dredged - Local news", "Harbour&#32;to be dredged", "Harbour to be dredged"),
        ("Mayor: Harbour to be dredged", "Mayor: Harbour to be dredged", "Mayor: Harbour to be dredged"),
        # A heading that is another one, or a part of the title's sentence, or a name.
        ("Harbour to be dredged in spring", "Harbour to be dredged", "Harbour to be dredged in spring"),
        ("Harbour to be dredged - Local", "Nothing on the radio", "Harbour to be dredged - Local"),
        ("Harbour closed - Local news", "Local news", "Harbour closed - Local news"),
    ],
)  # fmt: skip
def test_title_is_the_pages_heading_when_it_says_more_than_that(
    title: str, heading: str, told: str
) -> None:
    head = f'<meta property="og:title" content="{title}"><title>{title}</title>'
    html = (
        f"<html><head>{head}</head><body><article><h1>{heading}</h1>{BODY}</article></body></html>"
    )
    (item,) = convert("a.html", html.encode())
    assert item.title == told
