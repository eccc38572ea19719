"""The seeds folder: which of its files are articles, and the slug of each."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import TYPE_CHECKING

from bot.errors import SettingsError, UnreadableFile
from bot.library.sources.item import KEY_LENGTH, note
from bot.library.sources.kinds import is_known

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.models.message import Message

_ENTRY = re.compile(rf"#[0-9a-f]{{{KEY_LENGTH}}}$")
_BUCKETS = 1024  # strings; of 100,000 names, 2 kB each
# Operators' own files in the folder, which no report lists.
_EXPECTED = frozenset({"feeds.opml"})


def list_seeds(seeds: Path) -> tuple[list[str], list[str]]:
    """Return the names of the files that are to be read, and of what else lies in the folder.

    Names, since a path takes much more memory. A folder's name ends with a slash.
    """
    names, skipped = [], []
    try:
        with os.scandir(seeds) as entries:
            for entry in entries:
                if _is_file(entry) and is_article(entry.name):
                    names.append(entry.name)
                elif entry.name not in _EXPECTED:
                    skipped.append(shown(entry.name + "/" * _is_folder(entry)))
    except OSError as error:
        raise SettingsError(
            f"The folder of articles {seeds} cannot be read ({error.strerror}): make it, or name "
            "another one in DATELINE_SEEDS."
        ) from error
    return sorted(names), sorted(skipped)


def is_article(name: str) -> bool:
    """Tell whether a file of the seeds folder is meant as an article, or as several.

    Those are that can be read, or be refused with what to do; hidden files and a README are not.
    """
    stem = name.rpartition(".")[0] or name
    return is_known(name) and not name.startswith(".") and stem.lower() != "readme"


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Tell files from folders and pipes; a link that nobody can follow is a file to refuse."""
    try:
        return entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path))  # noqa: PTH110
    except OSError:  # a link that leads to itself, or into a folder that is closed
        return True


class FileNames:
    """The names of the folder's files by slug; of most, only the ending is kept.

    What begins with a dot is an ending, since no hidden file is an article. 100,000 strings would
    take 12 MB and leave gaps in memory, so the names stand in fewer and longer ones, in parts
    "//slug/name": no name holds a slash.
    """

    def __init__(self) -> None:
        self._kept = [""] * _BUCKETS

    def __contains__(self, slug: object) -> bool:
        return f"//{slug}/" in self._kept[hash(slug) % _BUCKETS]

    def __getitem__(self, slug: str) -> str:
        behind = self._kept[hash(slug) % _BUCKETS].partition(f"//{slug}/")[2]
        kept = behind.partition("//")[0]
        return slug + kept if kept.startswith(".") else kept

    def claim(self, slug: str, name: str) -> str:
        """Return the name of the first file with that slug: this one, or one before it."""
        if slug in self:
            return self[slug]
        stem, dot, ending = name.rpartition(".")
        self._kept[hash(slug) % _BUCKETS] += f"//{slug}/{dot + ending if stem == slug else name}"
        return name


def unique_slug(name: str, taken: FileNames) -> str:
    """Return the slug of a file of that name, which nobody before it in the folder may have."""
    slug = _composed(name.rpartition(".")[0])
    if not slug.isprintable():
        raise UnreadableFile(
            "The file's name has characters that cannot be shown: rename the file."
        )
    if _ENTRY.search(slug):
        raise UnreadableFile(
            "The file is named like one article of a file that holds several: rename the file."
        )
    first = taken.claim(slug, name)
    if first != name and _composed(first) == _composed(name):
        raise UnreadableFile(
            "The file's name looks like that of another file, {first}, and is made of other "
            "characters: rename one of them.",
            first=shown(first),
        )
    if first != name:
        raise UnreadableFile(
            "The file has the same name as {first}, apart from its ending: rename one of them.",
            first=shown(first),
        )
    return slug


def find_twins(names: Sequence[str]) -> list[tuple[str, Message]]:
    """Return a name and a note for each that differs from another one in capitals alone."""
    capitals: dict[str, str] = {}  # without the others, which may be 100,000
    twins = []
    for name in names:
        composed = _composed(name)
        small = composed.casefold()
        if small != composed and _composed(capitals.setdefault(small, name)) != composed:
            twins.append((name, capitals[small]))
    if capitals:
        twins += [(one, capitals[_composed(one)]) for one in names if _composed(one) in capitals]
    return [(name, _told_twin(first)) for name, first in twins]


def _told_twin(first: str) -> Message:
    return note(
        "Its name differs from {first} in capitals alone. Both are read, but a disk of Windows or "
        "macOS has room for only one of them.",
        first=shown(first),
    )


def _composed(name: str) -> str:
    """Return a name in the form in which equal characters are equal."""
    return unicodedata.normalize("NFC", name)


def entry_slug(slug: str, key: str) -> str:
    """Return the slug of an article: its file's, and its key if the file holds several.

    A slash would name a server as the owner.
    """
    return f"{slug}#{key}" if key else slug


def file_slug(slug: str) -> str:
    """Return the slug of the file that holds an article."""
    match = _ENTRY.search(slug)
    return slug[: match.start()] if match else slug


def shown_name(path: Path) -> str:
    """Return the file's name as text that can be stored and printed."""
    return shown(path.name)


def shown(name: str) -> str:
    """Return a name with a mark in place of each character that cannot be shown."""
    text = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(one if one.isprintable() else "\ufffd" for one in text)
