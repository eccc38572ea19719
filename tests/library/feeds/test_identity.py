"""Which entry is which when ids, links and words change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.library.feeds.identity import link_key, recognise, recognise_alike
from bot.library.sources.item import SourceItem
from bot.models.moderation import OwnText
from bot.storage.records import KnownEntry

DAY = date(2026, 11, 24)
TEXT = "The harbour of Porthaven will be dredged next spring, its master said on Tuesday evening."
ITEM = SourceItem(TEXT, "Harbour", DAY, "https://coast.example/a", key="one")
KNOWN = KnownEntry("one", "coast.example/a", "71/a", b"")


def found(item: SourceItem, *others: SourceItem) -> KnownEntry | None:
    """Return what an entry is taken for when the feed had `ITEM` before."""
    entries, known = [item, *others], [KNOWN]
    texts = {"71/a": OwnText(TEXT, "Harbour", DAY)}
    return recognise_alike(recognise(entries, known), known, texts)[0].known


@pytest.mark.parametrize(
    "item",
    [
        ITEM,
        replace(ITEM, link="https://elsewhere.example/", title="Another", text="Other words."),
        replace(ITEM, key="two"),
        replace(ITEM, key="two", link="http://www.coast.example/a/?utm_source=x#top", title="New"),
        replace(ITEM, key="two", link="https://coast.example/b"),
        replace(ITEM, key="two", link=None, title="HARBOUR!", published=None),
        replace(ITEM, key="two", link=None, text="Quite other words stand here."),  # the same day
    ],
)
def test_entry_is_the_same_by_key_or_link_or_likeness(item: SourceItem) -> None:
    assert found(item) is KNOWN


@pytest.mark.parametrize(
    "item",
    [
        replace(ITEM, key="two", link="https://coast.example/b", title="Another"),
        replace(ITEM, key="two", link=None, published=None, text="Quite other words stand here."),
        replace(ITEM, key="two", link=None, published=date(2026, 11, 25), text="Sunny and dry."),
    ],
)
def test_entry_is_new_when_only_a_title_is_the_same(item: SourceItem) -> None:
    assert found(item) is None


def test_entry_is_new_when_the_old_one_is_still_there() -> None:
    assert found(replace(ITEM, key="two"), ITEM) is None


def test_links_say_nothing_when_entries_share_them() -> None:
    home = [replace(ITEM, key=key, title=key, text=f"Words of {key}.") for key in ("two", "three")]
    assert found(*home) is None


def test_gone_entry_is_taken_for_one_new_entry_alone() -> None:
    entries = [replace(ITEM, key=key, link=None) for key in ("two", "three")]
    texts = {"71/a": OwnText(TEXT, "Harbour", DAY)}
    seen = recognise_alike(recognise(entries, [KNOWN]), [KNOWN], texts)
    assert [one.known for one in seen] == [KNOWN, None]


def test_link_keys_of_two_pages_differ() -> None:
    links = ["https://a.example/?id=1", "https://a.example/?id=2", "https://a.example/b", "x", None]
    assert [link_key(link) for link in links] == [
        "a.example/?id=1", "a.example/?id=2", "a.example/b", None, None,
    ]  # fmt: skip
