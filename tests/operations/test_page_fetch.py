"""`ingest URL`: web pages become files of the seeds folder, and articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cogs.test_article import PAGE
from tests.operations.test_command_line import dateline
from tests.site import serve_site

if TYPE_CHECKING:
    from pathlib import Path


def test_pages_are_saved_and_loaded_and_what_is_not_fetched_is_told(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    with serve_site() as site:
        site.pages["/2021/harbour.html"] = ("text/html", PAGE.encode())
        paths = ("/2021/harbour.html?token=abc", "/gone?token=abc")
        addresses = [*map(site.at, paths), "http://127.0.0.1:1/"]
        opened = f"127.0.0.1:{site.port}"
        ended = dateline(tmp_path, "ingest", *addresses, DATELINE_FETCH_ALLOW=opened)
    (file,) = (tmp_path / "seeds").iterdir()
    assert ended.stdout.splitlines() == [
        f"saved: {file.name}",
        "added: Harbour to be dredged",
        "1 added, 0 changed, 0 removed, 0 unchanged, 0 refused",
    ]
    missing = "That site has no such page (it answers 404): check the address."
    closed = "I could not reach that address: nothing answers there, or I may not open it."
    assert [line for line in ended.stderr.splitlines() if line.startswith("dateline:")] == [
        f"dateline: {site.at('/gone?token=…')}: {missing}",
        f"dateline: {addresses[2]}: {closed}",
    ]
    assert ended.returncode == 1
    assert f'url: "{site.at("/2021/harbour.html")}"' in file.read_text()
    assert "abc" not in ended.stdout + ended.stderr + file.read_text()
