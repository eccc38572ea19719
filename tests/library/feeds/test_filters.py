"""Which entries a filter lets through."""

from __future__ import annotations

import pytest

from bot.errors import BadFeed
from bot.library.feeds.filters import read_filter
from bot.library.sources.item import SourceItem

ENTRY = SourceItem(
    "The city council of Århus met. Ferries stop; O’Brien’s U.N. plan.", "Harbour news"
)


@pytest.mark.parametrize(
    ("typed", "passes"),
    [
        ("", True), ("  ", True), ("harbour", True), ("HARBOUR", True), ("harbor", False),
        ("ferry", False), ("ferr*", True), ("ferries, trams", True), ("trams;ferries", True),
        ("council city", True), ("council trams", False), ("council trams, news", True),
        ("trams news, -x", False), ("，council", True), ('"trams, news", ferr*', True),
        ('"council city"', False), ('"city council"', True),
        ("“city council”", True), ("„city council“", True), ("«city council»", True),
        ('"harbour news the city"', False), ("-sport", True), ("-harbour", False),
        ("council -ferries", False), ('council -"ferries stop"', False), ("−ferr*", False),
        ("arhus", True), ("Århus", True), ("OBrien", False), ("O'Brien's", True), ("UN", True),
        ("news", True), ("new", False), ("council -", True),
    ],
)  # fmt: skip
def test_entry_passes_by_its_words(typed: str, *, passes: bool) -> None:
    assert read_filter(typed).passes(ENTRY) is passes


@pytest.mark.parametrize(
    ("typed", "text", "passes"),
    [
        ("서울", "서울에서 시장이 말했다", True), ("부산", "서울에서 시장이 말했다", False),
        ("東京", "昨日、東京で会見した", True), ("-東京", "昨日、東京で会見した", False),
    ],
)  # fmt: skip
def test_word_is_found_when_its_script_has_no_spaces(
    typed: str, text: str, *, passes: bool
) -> None:
    assert read_filter(typed).passes(SourceItem(text)) is passes


@pytest.mark.parametrize("typed", ["-", '""', "!?", "x" * 301, " ".join("abcdefghij" * 5)])
def test_filter_is_refused_when_it_holds_no_words_or_too_many(typed: str) -> None:
    with pytest.raises(BadFeed):
        read_filter(typed)
