"""Files that people really have: what is read in each. `cases/` holds the files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.library.reading import read_item
from bot.library.sources.conversion import convert
from bot.library.sources.files import read_items
from bot.library.sources.plain import plain_text
from bot.library.sources.sandbox import Sandbox

TWICE = "“It rained,” said Zoë Lée of ".encode().decode("latin-1").translate(
    {code: bytes([code]).decode("cp1252", "ignore") or code for code in range(0x80, 0xA0)}
) + "Київ. É"  # fmt: skip
CASES = Path(__file__).with_name("cases")
HARBOUR, NINE_YEARS = "Harbour to be dredged", "We have waited nine years for this,"

# For each file, of each article in it: title, day, and who said what.
READ: dict[str, list[tuple[str, str | None, list[tuple[str | None, str]]]]] = {
    "05-yaml-folded-title.md": [("Harbour bridge to close for nine weeks", "2024-03-01", [])],
    "09-html-file.html": [("Flood hits valley", "2026-07-10", [("Tom Reed", "It came so fast,")])],
    "29-photo-credit-as-speaker.txt": [
        (
            "Huts missing from map",
            "2016-03-29",
            [
                ("Trevor Oosten", "Every hut was visited,"),
                ("Ann Lowe", "as good as it gets"),
                ("Trevor Oosten", "Nobody opens a door at noon after a night shift,"),
            ],
        )
    ],
    "30-front-matter-nested-date.txt": [(HARBOUR, "2021-03-03", [("Olaf Berg", NINE_YEARS)])],
    "32-front-matter-single-quotes.txt": [
        ("Harbour 'to be' dredged", "2021-03-03", [("Olaf Berg", NINE_YEARS)])
    ],
    "33-euc-kr.txt": [
        (f"서울 항만 준설 계획 {HARBOUR}", "2021-03-03", [("Kim Min-su", NINE_YEARS)])
    ],
    "35-macroman.txt": [
        (f"{HARBOUR} next spring", "2021-03-03", [("Zoë Béranger", NINE_YEARS)])
    ],
    "37-latin2.txt": [
        (f"{HARBOUR} next spring", "2021-03-03", [("Łukasz Wiśniewski", NINE_YEARS)])
    ],
    "37-old-wire-hard-wrapped.txt": [("Island Ferry Turns Back in Heavy Swell", None, [])],
    "39-html.txt": [(HARBOUR, "2021-03-03", [("Olaf Berg", NINE_YEARS)])],
    "41-json-lines.txt": [
        (HARBOUR, "2021-03-03", [("Olaf Berg", NINE_YEARS)]),
        ("Bridge shut", "2021-03-04", [("Ann Lee", NINE_YEARS)]),
    ],
    "43-rss.txt": [
        (HARBOUR, "2021-03-03", [("Olaf Berg", NINE_YEARS)]),
        ("Bridge shut", "2021-03-04", [("Ann Lee", "It is not safe,")]),
    ],
    "45-ctrl-z.txt": [(f"{HARBOUR} next spring", "2021-03-03", [("Olaf Berg", NINE_YEARS)])],
}  # fmt: skip
GUESSED = {"33-euc-kr.txt": "CP949", "35-macroman.txt": "MacRoman", "37-latin2.txt": "ISO-8859-2"}


@pytest.mark.parametrize("name", READ)
def test_file_is_read_as_people_mean_it(name: str) -> None:
    items = convert(name, (CASES / name).read_bytes())
    articles = [read_item(item, name) for item in items]
    assert [
        (
            article.title,
            article.published.isoformat() if article.published else None,
            [(one.speaker, one.spans[0].of(article.text)) for one in article.quotations],
        )
        for article in articles
    ] == READ[name]
    notes = " ".join(str(note) for item in items for note in item.notes)
    assert ("It was read as" in notes.replace("it was", "It was")) == (name in GUESSED)
    assert GUESSED.get(name, "") in notes


def test_tuesday_is_counted_from_the_articles_own_date_when_another_is_nested() -> None:
    (item,) = convert("a.txt", (CASES / "30-front-matter-nested-date.txt").read_bytes())
    days = {one.span.of(item.text): one.value for one in read_item(item, "a").time_expressions}
    assert days["Tuesday"] == "2021-03-02"
    assert item.source == "Coast Wire"


def test_markdown_is_read_without_its_marks() -> None:
    (item,) = convert("a.md", (CASES / "07-markdown-links.md").read_bytes())
    assert item.text == (
        "The port authority will close the old bridge on Monday, its head, Lena Moss, said. "
        '"We must mend it now," she said.\n\nThe form is called “File a Claim”, and drivers fill '
        "it in."
    )
    assert [str(note) for note in item.notes] == [
        "1 pull quote that repeats the text was left out."
    ]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        # Jekyll's posts name their day in the file's name alone.
        ("2021-03-03-rain.md", "---\ntitle: Rain\n---\nIt rained.", ("Rain", "2021-03-03", "It rained.")),
        ("2021-03-03-rain.md", "---\ndate: 2021-03-09\n---\nIt rained.", (None, "2021-03-09", "It rained.")),
        ("2021-03-03-rain.txt", "It rained.", (None, None, "It rained.")),
        ("a.md", "---\ntitle: [Rain, Snow]\ndate: [2021-03-03]\n---\nIt rained.",
         ("Rain", "2021-03-03", "It rained.")),
        ("a.md", "---\n\ttitle: Rain\n\tdate: 2021-03-03\n---\nIt rained.", ("Rain", "2021-03-03", "It rained.")),
        ("a.txt", "&ldquo;It rained,&rdquo; said Ann Lee of AT&T.", (None, None, "“It rained,” said Ann Lee of AT&T.")),
        ("a.txt", "It rained." + "\0" * 99, (None, None, "It rained.")),
        # As if UTF-8 were Windows-1252; Cyrillic beside it stays.
        ("a.txt", TWICE, (None, None, "“It rained,” said Zoë Lée of Київ. É")),
        ("a.json", json.dumps({"text": TWICE}), (None, None, "“It rained,” said Zoë Lée of Київ. É")),
        ("a.txt", "SÃO PAULO, “Ação” — it’s Привет", (None, None, "SÃO PAULO, “Ação” — it’s Привет")),
        ("a.txt", "\u202eIt\u00a0rained on the har\u00adbour.\u200b", (None, None, "It rained on the harbour.")),
        ("a.json", '{"text": "It rained.", "source": "https://a.example/1"}', (None, None, "It rained.")),
    ],
)  # fmt: skip
def test_odd_file_is_read_as_its_writer_meant_it(
    name: str, content: str, told: tuple[str | None, str | None, str]
) -> None:
    (item,) = convert(name, content.encode())
    day = item.published.isoformat() if item.published else None
    assert (item.title, day, item.text.strip()) == told
    assert (item.link, item.source) == (
        "https://a.example/1" if "source" in content else None,
        None,
    )


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (TWICE.encode(), None), (b"&ldquo;It rained.&rdquo;", None),
        ("It\u00a0rained.\u200b".encode(), "It rained."), ("“Да”, é".encode(), "“Да”, é"),
    ],
)  # fmt: skip
def test_plain_text_is_read_without_a_process_when_nothing_is_to_be_converted(
    content: bytes, text: str | None
) -> None:
    assert plain_text("a.txt", content) == text


def test_mail_saved_as_text_is_no_plain_text() -> None:
    content = b"Subject: Rain\nMIME-Version: 1.0\nReceived: by a\n\nIt rained."
    with Sandbox() as sandbox:
        (item,) = read_items("a.txt", content, sandbox)
    assert (item.title, item.text) == ("Rain", "It rained.")
