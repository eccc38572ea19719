"""The seeds folder: which of its files are articles, and the slug of each."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

from bot.errors import SettingsError, UnreadableFile
from bot.library.sources.files import is_article

if TYPE_CHECKING:
    from pathlib import Path


def list_seeds(seeds: Path) -> list[str]:
    """Return the names of the files that are articles; a path takes much more memory."""
    try:
        with os.scandir(seeds) as entries:
            names = sorted(entry.name for entry in entries if _is_readable(entry))
    except OSError as error:
        raise SettingsError(
            f"The folder of articles {seeds} cannot be read ({error.strerror}): make it, or name "
            "another one in DATELINE_SEEDS."
        ) from error
    return [name for name in names if is_article(seeds / name)]


def _is_readable(entry: os.DirEntry[str]) -> bool:
    """Tell files from folders and pipes; a link that nobody can follow is a file to refuse."""
    try:
        return entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path))  # noqa: PTH110
    except OSError:  # a link that leads to itself, or into a folder that is closed
        return True


def unique_slug(path: Path, taken: dict[str, str]) -> str:
    """Return the file's slug, which nobody before it in the folder may have."""
    slug = unicodedata.normalize("NFC", path.stem)
    if not slug.isprintable():
        raise UnreadableFile(
            "The file's name has characters that cannot be shown: rename the file."
        )
    first = taken.setdefault(slug, path.name)
    if first != path.name:
        raise UnreadableFile(
            "The file has the same name as {first}, apart from its ending: rename one of them.",
            first=first,
        )
    return slug


def shown_name(path: Path) -> str:
    """Return the file's name as text that can be stored and printed."""
    return path.name.encode("utf-8", "replace").decode("utf-8")
