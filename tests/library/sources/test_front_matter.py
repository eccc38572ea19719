"""Front matter: title, day, outlet and link, as generators and people write them."""

from __future__ import annotations

import pytest

from bot.errors import UnreadableFile
from bot.library.sources.conversion import convert

BODY = "It rained in Oslo.\n"

# Front matter, then title and day.
READ = {
    "plain": ("---\ntitle: Rain\ndate: 2021-03-03\n---\n", "Rain", "2021-03-03"),
    "quoted": ("---\ntitle: \"Rain: again\"\ndate: '2021-03-03'\n---\n", "Rain: again", "2021-03-03"),
    "folded": ("---\ntitle: >-\n  Rain\n  again\n---\n", "Rain again", None),
    "literal": ("---\ntitle: |\n  Rain\n  again\n---\n", "Rain again", None),
    "a word that is no boolean": ("---\ntitle: No\n---\n", "No", None),
    "a number": ("---\ntitle: 1984\n---\n", "1984", None),
    "a list": ("---\ntitle: [Rain, Snow]\n---\n", "Rain", None),
    "comments": ("---\n# a “quotation”\ntitle: Rain # the title\n---\n", "Rain", None),
    "nested": ("---\nseo: {title: Other, date: 1999-01-01}\ntitle: Rain\n---\n", "Rain", None),
    "nested and a tab": ("---\ntitle: Rain\nseo:\n\tdate: 1999-01-01\n---\n", "Rain", None),
    "no YAML": ('---\ntitle: Mayor: "We close"\ndate: 3 March 2021\n---\n', 'Mayor: "We close"',
                "2021-03-03"),
    "no day": ("---\ntitle: Rain\ndate: 2021-02-30\n---\n", "Rain", None),
    "a day to come": ("---\ntitle: Rain\ndate: 2199-01-01\n---\n", "Rain", None),
    "an instant": ("---\ntitle: Rain\ndate: 2021-03-03T23:30:00-05:00\n---\n", "Rain", "2021-03-03"),
    "other names": ("---\npost_title: Rain\npost_date: 2021-03-03\n---\n", "Rain", "2021-03-03"),
    "feed's names": ("---\ntitle: Rain\npubDate: Wed, 03 Mar 2021 09:15:00 GMT\n---\n", "Rain",
                     "2021-03-03"),
    "open graph": ("---\nog:title: Rain\narticle:published_time: 2021-03-03\n---\n", "Rain",
                   "2021-03-03"),
    "dots at the end": ("---\ntitle: Rain\n...\n", "Rain", None),
    "TOML": ('+++\ntitle = "Rain"\ndate = 2021-03-03T09:00:00Z\n[seo]\ntitle = "Other"\n+++\n',
             "Rain", "2021-03-03"),
    "broken TOML": ("+++\ntitle = Rain\ndate = 2021-03-03\n+++\n", "Rain", "2021-03-03"),
    "JSON": ('{\n "title": "Rain",\n "date": "2021-03-03"\n}\n', "Rain", "2021-03-03"),
    "JSON in fences": (';;;\n{"title": "Rain"}\n;;;\n', "Rain", None),
    "Windows' line ends": ("---\r\ntitle: Rain\r\ndate: 2021-03-03\r\n---\r\n", "Rain", "2021-03-03"),
    "aliases": ("---\na: &a Rain\ntitle: *a\n---\n", "Rain", None),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_front_matter_gives_title_and_day_and_is_no_text(name: str, suffix: str) -> None:
    block, title, day = READ[name]
    (item,) = convert(f"a{suffix}", (block + BODY).encode())
    told = item.published.isoformat() if item.published else None
    assert (item.title, told, item.text.strip()) == (title, day, BODY.strip())


def test_front_matter_gives_outlet_and_link() -> None:
    block = "---\nsource:\n  name: Coast Wire\n  url: https://a.example/\nlink: https://b.example/1\n---\n"
    (item,) = convert("a.txt", (block + BODY).encode())
    assert (item.source, item.link) == ("Coast Wire", "https://b.example/1")


@pytest.mark.parametrize(
    "text",
    ["---\nIt rained.\n---\nIt snowed.\n", "--- It rained.\n\nIt snowed.\n", "{It rained.}\n"],
)
def test_text_is_kept_whole_when_it_only_begins_like_front_matter(text: str) -> None:
    (item,) = convert("a.txt", text.encode())
    assert (item.text, item.title) == (text, None)


@pytest.mark.parametrize("block", ["[" * 30_000, "a: " + "{b: " * 9_000, "&a [*a, *a]\n" * 900])
def test_front_matter_does_no_harm_when_it_is_hostile(block: str) -> None:
    (item,) = convert("a.txt", f"---\ntitle: Rain\nx: {block}\n---\n{BODY}".encode())
    assert item.text.endswith(BODY)


def test_file_is_refused_when_front_matter_is_all_that_it_holds() -> None:
    with pytest.raises(UnreadableFile, match=r"^The file has no text: put the article's text"):
        convert("a.txt", b"---\ntitle: Rain\n---\n\n")
