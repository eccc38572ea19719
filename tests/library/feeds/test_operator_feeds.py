"""The operator's feeds follow the file `feeds.opml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.library.feeds.addresses import read_address
from bot.library.feeds.operator_feeds import OperatorFeeds
from bot.models.feed import OPERATOR
from bot.storage import open_storage
from tests.library.feeds.newsroom import START

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.storage.contract import Storage

COAST = '<outline text="Coast &amp; Sea" xmlUrl="https://coast.example/feed" filter="{}"/>'
TOWN = '<outline text="x"><outline XMLURL=" town.example/rss " title="Town"></outline>'


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    yield storage
    await storage.close()


async def test_feeds_come_change_and_go_with_the_file(storage: Storage, tmp_path: Path) -> None:
    feeds, file = OperatorFeeds(storage, tmp_path), tmp_path / "feeds.opml"

    async def follow(content: str | None) -> list[tuple[str, str, str, bool]]:
        if content is None:
            file.unlink()
        else:
            file.write_text(content)
        await feeds.update(START)
        known = await storage.feeds.list_feeds(OPERATOR)
        return [(one.title, one.address, one.words, one.paused) for one in known]

    town = ("Town", "https://town.example/rss", "", False)
    coast = ("Coast & Sea", "https://coast.example/feed", "harbour", False)
    whole = f"<opml><body>{COAST.format('harbour')}{TOWN * 2}<outline xmlUrl='file:///x'/>"
    assert await follow(whole) == [coast, town]
    (first, _) = await storage.feeds.list_feeds(OPERATOR)
    assert await follow(None) == [(*coast[:3], True), (*town[:3], True)]
    assert await follow(f"{whole} <!-- again -->") == [coast, town]
    assert await follow(COAST.format("-&quot;city council&quot;")) == [
        (*coast[:2], '-"city council"', False)
    ]
    assert (await storage.feeds.list_feeds(OPERATOR))[0].id == first.id
    assert await follow(COAST.format("!!!")) == [(*coast[:2], "", False)]
    assert await follow("") == []


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("coast.example", "https://coast.example"), (" HTTP://a.example/#top ", "http://a.example/"),
        ("feed://a.example/x", "https://a.example/x"), ("feed:https://a.example/", "https://a.example/"),
        ("a.example:8080/x?y=1", "https://a.example:8080/x?y=1"), ("", None), ("https://", None),
        ("ftp://a.example/", None), ("javascript:alert(1)", None), ("https://a.example/ x", None),
        ("https://[::1", None), ("https://a.example/" + "x" * 1000, None),
        ("a\u202eb.example", None),
    ],
)  # fmt: skip
def test_address_is_read_as_it_is_typed(typed: str, address: str | None) -> None:
    assert read_address(typed) == address
