"""How a page's place in the whole is shown."""

from __future__ import annotations

import pytest

from bot.models.library import Page
from bot.presentation.components import paging_note


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
