"""What an article without a headline is called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.parsing.document import read_document
from bot.parsing.reader import read_article
from bot.parsing.sentences import find_sentences
from bot.parsing.titles import UNTITLED, derive_title


def _title(text: str) -> str:
    document = read_document(text)
    return derive_title(document, find_sentences(document))


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        # short enough: whole, without its stop
        ("The ferry left Incheon at dawn on Friday.", "The ferry left Incheon at dawn on Friday"),
        ("INCHEON (AP) — The ferry left at dawn on Friday.", "The ferry left at dawn on Friday"),
        # a fragment before the lead
        ("Exclusive. The ferry left Incheon at dawn.", "The ferry left Incheon at dawn"),
        # cut where a clause ends
        (
            "The ferry to the outer islands left Incheon at dawn on Friday, which its owner had "
            "not thought possible a month ago, when the pier burned.",
            "The ferry to the outer islands left Incheon at dawn on Friday…",
        ),
        (
            "Police closed every road to the outer harbour of Incheon on Friday after a ferry ran "
            "into the pier and began to leak oil into the bay.",
            "Police closed every road to the outer harbour of Incheon on Friday…",
        ),
        # no clause ends in time: cut where a phrase does
        (
            "The minister of oceans promised on Monday new ferries for all inhabited islands in "
            "the yellow sea with money of the central government.",
            "The minister of oceans promised on Monday new ferries for all inhabited islands…",
        ),
        # an apposition is no place to cut: the verb comes later
        (
            "Han Yu-jin, 52, a former captain of the ferry that sank near Incheon harbour, was "
            "given a sentence of three years on Friday.",
            "Han Yu-jin, 52, a former captain of the ferry that sank near Incheon harbour…",
        ),
        # never inside a quotation
        (
            'The mayor called the new ferry line to the outer islands "a promise kept, and a debt '
            'that was paid to people who waited for ten years" on Friday.',
            "The mayor called the new ferry line to the outer islands…",
        ),
        # half a quotation loses its mark
        ('"We waited for ten years. We almost gave up," he said.', "We waited for ten years"),
    ],
)
def test_title_is_the_leads_first_words(lead: str, title: str) -> None:
    assert _title(f"{lead}\n\nIt was full.") == title


def test_title_is_the_captions_when_there_is_no_story() -> None:
    assert _title("Photo: A ferry leaves Incheon at dawn.") == "A ferry leaves Incheon at dawn"


@pytest.mark.parametrize("text", ["", "...", "\n\n"])
def test_title_is_none_when_there_are_no_words(text: str) -> None:
    assert _title(text) == UNTITLED


def test_one_endless_word_is_cut_when_nothing_parts_it() -> None:
    assert _title("a" * 500) == "a" * 99 + "…"


WORDS = st.sampled_from(
    ["The", "ferry", "left", "was", "and", "of", "which", '"', "“", ",", "–", "Incheon", ".", "to"]
)


@given(st.one_of(st.text(), st.lists(WORDS, max_size=60).map(" ".join)))
def test_title_is_short_and_honest_on_any_text(text: str) -> None:
    title = _title(text)
    assert 0 < len(title) <= 100
    assert title == " ".join(title.split())
    if title != UNTITLED:
        assert title.rstrip("…") in " ".join(text.split())


@pytest.mark.parametrize(
    "keywords",
    [
        "BC-Island Ferry,0214",
        "PM-Island Ferry, 1st Ld-Writethru,0345",
        "AM--Island Ferry, Bjt, 710",
        "AP-Island Ferry 0127",
    ],
)
def test_title_is_the_headline_when_a_wires_keywords_stand_above_it(keywords: str) -> None:
    text = (
        f"{keywords}\nIsland Ferry Turns Back in Heavy Swell\nBy RUDI GONZALVO\n"
        "Associated Press Writer\nPORT MARAN, St. Odile (AP) _ The night ferry to the outer\n"
        "islands turned back on Sunday after a wave broke two windows on the upper\n"
        "deck, and the harbour office told skippers along the north shore to stay\n"
        "in port until the swell had gone down.\n"
    )
    article = read_article(text, slug="ferry")
    assert article.title == "Island Ferry Turns Back in Heavy Swell"
    assert not article.title_derived
    assert article.paragraphs[-1].span.of(text).startswith("The night ferry")
