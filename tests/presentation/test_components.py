"""How a page's place in the whole is shown, and how empty lines are."""

from __future__ import annotations

import pytest

from bot.models.library import Page
from bot.presentation.components import make_embed, paging_note


@pytest.mark.parametrize(
    ("page", "note"),
    [
        (Page(("a", "b"), 0, 2), ""),
        (Page((), 9, 2), ""),
        (Page(("a", "b"), 2, 5), "3–4 of 5"),
        (Page(("a",), 999, 1000), "1,000–1,000 of 1,000"),
        (Page(("a", "b"), 0, 1000, more=True), "1–2 of 1,000+"),
    ],
)
def test_paging_note_counts_to_a_thousand(page: Page[str], note: str) -> None:
    assert paging_note(page) == note


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("a\n\nb\n\nc", "a~b~c"),
        ("a\n\n> b\n> c", "a~> b\n> c"),
        ("> a\n> b\n\n> c", "> a\n> b~> c"),
        # Here the preview would go on with the quotation's bar.
        ("> a\n> b\n\nc\n\nd", "> a\n> b\n\nc~d"),
        ("a\n\n> b\n\n**c**", "a~> b\n\n**c**"),
        ("a > b\n\nc", "a > b~c"),
        ("", ""),
    ],
)
def test_empty_line_is_seen_everywhere_and_ends_a_quotation(told: str, shown: str) -> None:
    assert make_embed("Title", told).description == shown.replace("~", "\n\u00a0\n")
