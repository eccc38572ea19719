"""Saves web pages in the seeds folder: what `ingest URL` does first."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.errors import NotFetched, UnreadableFile
from bot.library.sources.page_files import save_page
from bot.library.sources.web import WebClient
from bot.library.sources.web_pages import fetch_page
from bot.models.link import clean_link, shown_address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.settings import Settings


async def save_pages(settings: Settings, addresses: Iterable[str]) -> bool:
    """Fetch pages, save each as a file and print its name; False if one could not be saved."""
    complete = True
    web = WebClient(settings.fetch_allow)
    try:
        for address in addresses:
            try:
                item = await fetch_page(web, address)
            except (NotFetched, UnreadableFile) as error:
                complete = False
                print(f"dateline: {shown_address(address)}: {error}", file=sys.stderr)
                continue
            link = clean_link(item.link or address) or address
            print(f"saved: {save_page(settings.seeds, link, item).name}")
    finally:
        await web.close()
    return complete
