"""Turns files of the seeds folder and uploads into articles."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.library.sources.item import SourceItem
from bot.library.sources.kinds import LARGEST, Kind, kind_of
from bot.library.sources.plain import plain_text

if TYPE_CHECKING:
    from pathlib import Path

    from bot.library.sources.sandbox import Sandbox


def read_items(name: str, content: bytes, sandbox: Sandbox) -> list[SourceItem]:
    """Return the articles in a file of that name; `sandbox` converts what is not plain text.

    Raises UnreadableFile with a sentence for whoever put the file there.
    """
    kind = check_kind(name, content)
    text = plain_text(name, content) if kind is Kind.TEXT else None
    return sandbox.convert(name, content) if text is None else [SourceItem(text)]


def check_kind(name: str, content: bytes) -> Kind:
    """Return the kind of a file. Raises UnreadableFile if it is empty, too large or not read."""
    kind = kind_of(name, content)
    if not content:
        raise UnreadableFile("The file is empty: put the article's text into it, or remove it.")
    if len(content) > kind.largest:
        raise UnreadableFile(
            "The file is larger than {most} MB: split it, one article to a file, or remove it.",
            most=kind.largest / 1e6,
        )
    return kind


def get_file_day(path: Path) -> date | None:
    """Return the day on which a file was last written, in UTC; None if it is unknown."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    except (OSError, OverflowError, ValueError):
        return None


def read_bytes(path: Path | str) -> bytes:
    """Return the bytes of a file, as many as a file may have and one more.

    Raises UnreadableFile if it cannot be read.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a load makes no path for each file
            # No more room than the file takes: a folder may hold 100,000. A pipe tells no size.
            size = os.fstat(file.fileno()).st_size or LARGEST
            return file.read(min(size, LARGEST) + 1)
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise UnreadableFile(
            "The file cannot be opened ({reason}): give the bot permission to read it.",
            reason=reason,
        ) from error
