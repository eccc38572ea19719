"""What every answer's layout keeps to: Discord's limits, one menu, colours, closing commas."""

from __future__ import annotations

from datetime import date

import pytest

from bot.models.article import Basis, ParagraphKind, PersonKind, QuotationKind, Span
from bot.models.library import (
    ArticleHeading,
    Citation,
    CitedQuotation,
    Page,
    ParagraphView,
    Speaker,
)
from bot.models.verification import Claim, Mark, Passage, Piece, Verdict, Verification
from bot.presentation.colours import COLOUR, PALETTE, source_colour
from bot.presentation.components import MOST_OPTIONS, Controls, Entry, make_menu
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.paragraphs import present_reading
from bot.presentation.quotations import present_article_quotations, present_speaker, spoken
from bot.presentation.verification import present_verification

# Discord's backgrounds of embeds: dark, "ash" and light.
BACKGROUNDS = (0x2B2D31, 0x242429, 0xF2F3F5)
SPEAKER = Speaker(1, "Ada *Lee* " * 9, PersonKind.PERSON, "head of _it_ " * 30, 9)


def _luminance(colour: int) -> float:
    """Return the relative luminance of WCAG 2.1."""
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: int, other: int) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _heading(number: int) -> ArticleHeading:
    return ArticleHeading(
        number, 1, f"a{number}", "Tall *stars* " * 30, title_derived=False,
        published=date(2021, 3, 9), source="_Wire_ " * 40, link=f"https://a.example/{'x' * 125}",
    )  # fmt: skip


def _quotation(number: int, *, of: int) -> CitedQuotation:
    return CitedQuotation(
        ("_So_ it is " * 90, "*and* so on, " * 90),
        QuotationKind.DIRECT, SPEAKER.name, SPEAKER.role,
        Basis.TITLE, "the [head] " * 20,
        Citation(_heading(number % of), Span(0, 9), number, ParagraphKind.BODY),
    )  # fmt: skip


@pytest.mark.parametrize("colour", [*PALETTE, COLOUR], ids=str)
def test_colour_is_seen_on_every_background(colour: object) -> None:
    assert min(_contrast(int(colour), one) for one in BACKGROUNDS) >= 3  # type: ignore[call-overload]


def test_source_has_its_colour_for_good_however_it_is_written() -> None:
    # By the name alone: a new colour for a known source would be a change that readers notice.
    assert source_colour("Yonhap").value == source_colour("YONHAP").value == 0x588E21
    assert len({source_colour(f"Paper {number}").value for number in range(200)}) == len(PALETTE)
    assert source_colour(None) == COLOUR


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("We need security,", "We need security"),
        ("We need security.", "We need security."),
        ("Well, we need it", "Well, we need it"),
        ("“No,” he wrote", "“No,” he wrote"),
        ("안보가 필요하다,", "안보가 필요하다"),
        ("我们需要安全，", "我们需要安全"),
        (",", ","),
        ("", ""),
    ],
)
def test_closing_comma_is_left_out_and_no_word_changes(stored: str, shown: str) -> None:
    assert spoken(stored) == shown


def test_speaker_stands_above_the_words_when_these_fill_the_screen() -> None:
    said = _quotation(1, of=1)
    for times, above in ((9, False), (90, True)):
        words = (Piece("We will win. " * times, Mark.SAME),)
        passage = Passage(said.citation, words, said.citation.span, said, SPEAKER.id)
        shown = present_verification(Verification(Claim("We"), Verdict.SAID, (passage,))).embed
        told = shown.description or ""
        assert (told.index("**Ada") < told.index("We will")) is above
        assert ("— **Ada" in told) is not above


def test_menu_holds_what_discord_takes_and_each_thing_once() -> None:
    entries = [Entry("x" * 300, Action(Verb.SUMMARY, (n // 2,)), "y" * 300) for n in range(80)]
    menu = make_menu("Open…", entries)
    assert menu
    values = [option["value"] for option in menu.options]
    assert values == [f"dl:s:{n}" for n in range(MOST_OPTIONS)]
    assert {len(option["label"]) for option in menu.options} == {100}
    assert {len(option.get("description") or "") for option in menu.options} == {100}
    assert make_menu("Open…", []) is None


@pytest.mark.parametrize("of", [1, 5])
def test_quotations_fit_with_their_evidence_when_everything_is_long(of: int) -> None:
    page = Page(tuple(_quotation(number, of=of) for number in range(5)), 5, 99)
    for reply in (
        present_speaker(SPEAKER, page, None),
        present_article_quotations(_heading(0), page),
    ):
        told = reply.embed.description or ""
        assert len(told) <= 4096
        assert len(reply.embed) <= 6000
        blocks = told.split("> “")[1:]
        assert len(blocks) == 5
        assert all("¶" in block for block in blocks), "the last one is whole"
        assert isinstance(reply.view, Controls)
        kinds = [row["components"][0]["type"] for row in reply.view.to_components()]
        assert kinds == [2, 3], "a row of buttons and a menu"


def test_article_is_read_in_screens_forth_and_back_when_its_paragraphs_differ() -> None:
    lengths = (300, 300, 300, 5000, 40, 40, 40, 690, 30)
    views = [
        ParagraphView(_heading(0), number, ParagraphKind.BODY, "word " * (length // 5), ())
        for number, length in enumerate(lengths, 1)
    ]

    def open_screen(offset: int) -> tuple[list[int], dict[str, int]]:
        reply = present_reading(_heading(0), views, offset)
        told = reply.embed.description or ""
        assert isinstance(reply.view, Controls)
        buttons = {
            button.label: int(button.custom_id.split(":")[-1])
            for row in reply.view.rows
            for button in row
        }
        return [number for number in range(1, 10) if f"**¶{number}**" in told], buttons

    assert open_screen(0) == ([1, 2], {"Next ›": 2})
    assert open_screen(2) == ([3], {"‹ Back": 0, "Next ›": 3})
    assert open_screen(3) == ([4], {"‹ Back": 2, "Next ›": 4})
    assert open_screen(4) == ([5, 6, 7], {"‹ Back": 3, "Next ›": 7})
    assert open_screen(7) == ([8], {"‹ Back": 4, "Next ›": 8})
    assert open_screen(8) == ([9], {"‹ Back": 7})
    assert open_screen(4 + 5) == open_screen(0), "the text became shorter"
