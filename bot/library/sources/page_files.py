"""Web pages that the operator keeps as files of the seeds folder."""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path

    from bot.library.sources.item import SourceItem

_NO_WORD = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 60  # characters of the words in a file's name


def save_page(seeds: Path, link: str, item: SourceItem) -> Path:
    """Write an article as a text file with front matter and return the file.

    The same link gives the same file, so that a page that changed is a new form of its article.
    """
    told = {
        "title": item.title,
        "date": item.published.isoformat() if item.published else None,
        "source": item.source,
        "url": link,
    }
    # A string of JSON is one of YAML.
    fields = [f"{name}: {json.dumps(value)}" for name, value in told.items() if value]
    file = seeds / f"{_name(link)}.txt"
    # Under a hidden name first, so that no load reads half of it.
    unfinished = seeds / f".{file.name}"
    unfinished.write_text("\n".join(["---", *fields, "---", item.text, ""]), encoding="utf-8")
    return unfinished.replace(file)


def _name(link: str) -> str:
    parts = urlsplit(link)
    words = unquote(parts.path).rstrip("/").rpartition("/")[2].partition(".")[0]
    named = f"{(parts.hostname or '').removeprefix('www.')} {words}".lower()
    digest = blake2b(link.encode(), digest_size=4).hexdigest()
    return f"{_NO_WORD.sub('-', named)[:_LONGEST_NAME].strip('-')}-{digest}"
