"""`feed URL`: what would come from a feed, as the operator sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import NotFetched, SettingsError
from bot.library.feeds.service import FeedFinder
from bot.operations.feed_report import print_feed
from bot.settings import Settings
from tests.library.feeds.outlet import item, rss
from tests.operations.test_command_line import dateline
from tests.site import serve_site

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models.feed import FeedView


def test_entries_are_printed_and_whether_they_would_come(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    with serve_site() as site:
        page = (
            b"<html><link rel=alternate type=application/rss+xml href=/feed?token=abc>"
            b"<link rel=alternate type=application/rss+xml href=/sport title=Sport></html>"
        )
        site.pages["/"] = ("text/html", page)
        items = [item(1), item(2, day=None, link=None)]
        site.pages["/feed"] = ("application/rss+xml", rss(*items, title="Coast\u001b[31m Wire"))
        opened = f"127.0.0.1:{site.port}"
        ended = dateline(
            tmp_path, "feed", site.at("/"), "--filter", '-"2 years"', DATELINE_FETCH_ALLOW=opened
        )
        closed = dateline(tmp_path, "feed", site.at("/"))
    assert ended.stdout.splitlines() == [
        f"Coast [31m Wire: {site.at('/feed?token=…')}",
        f"also: {site.at('/sport')} Sport",
        "1 of the last 2 entries would come; 2 in all",
        "+ 2026-11-24  Story 1 (170 words)",
        "  https://coast.example/1",
        "- no date     Story 2 (170 words)",
    ]
    assert ended.returncode == 0
    assert closed.returncode == 2
    assert "nothing answers there, or I may not open it" in closed.stderr


async def test_saved_feed_is_printed_and_another_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feed, text = tmp_path / "feed.xml", tmp_path / "story.txt"
    feed.write_bytes(rss(item(1)))
    text.write_text("It rained.")
    settings = Settings.from_env({})
    await print_feed(settings, str(feed), "-years")
    assert capsys.readouterr().out.splitlines() == [
        f"Coast Wire: {feed}",
        "0 of the last 1 entries would come; 1 in all",
        "- 2026-11-24  Story 1 (170 words)",
        "  https://coast.example/1",
    ]
    for place, sentence in ((str(text), "holds no feed"), ("gone.rss", "There is no file")):
        with pytest.raises(SettingsError, match=sentence):
            await print_feed(settings, place, "")


async def test_address_is_fetched_when_its_country_is_also_a_files_ending(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    async def look(_: FeedFinder, address: str, __: str) -> FeedView:
        asked.append(address)
        raise NotFetched("No site is asked here.")

    monkeypatch.setattr(FeedFinder, "look", look)
    with pytest.raises(NotFetched):
        await print_feed(Settings.from_env({}), "point.md/rss", "")
    assert asked == ["point.md/rss"]
    with pytest.raises(SettingsError, match=r"point\.md: check its name, or write https:"):
        await print_feed(Settings.from_env({}), "point.md", "")
