"""`feed URL`: what would come from a feed, as the operator sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.library.feeds.outlet import item, rss
from tests.operations.test_command_line import dateline
from tests.site import serve_site

if TYPE_CHECKING:
    from pathlib import Path


def test_entries_are_printed_and_whether_they_would_come(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    with serve_site() as site:
        page = b"<html><link rel=alternate type=application/rss+xml href=/feed?token=abc></html>"
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
        "1 of the last 2 entries would come; 2 in all",
        "+ 2026-11-24  Story 1 (170 words)",
        "  https://coast.example/1",
        "- no date     Story 2 (170 words)",
    ]
    assert ended.returncode == 0
    assert closed.returncode == 2
    assert "nothing answers there, or I may not open it" in closed.stderr
