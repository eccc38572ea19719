"""Plans a load: compares every file of the seeds folder with the library."""

from __future__ import annotations

import asyncio
import logging
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.library.reading import Seed, content_hash
from bot.library.sources.files import check_kind, read_bytes
from bot.library.sources.folder import (
    FileNames,
    entry_slug,
    file_slug,
    find_twins,
    list_seeds,
    shown,
    unique_slug,
)
from bot.library.sources.sandbox import Sandbox
from bot.models.library import Note, Refusal
from bot.parsing import READER_VERSION

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from pathlib import Path

    from bot.storage.records import StoredFile

    GetFiles = Callable[[Iterable[str]], Awaitable[dict[str, StoredFile]]]

_log = logging.getLogger(__name__)

# How many files are compared with the library at a time: with all 100,000 at once the process
# kept 8 MB more.
_COMPARED_AT_ONCE = 1_000
# With fewer articles, an empty folder is probably meant.
_FEWEST_ASKED_ABOUT = 5


@dataclass(slots=True)
class Present:
    """The articles that the folder still holds, including all of a file that cannot be read."""

    files: FileNames = field(default_factory=FileNames)
    unread: set[str] = field(default_factory=set)  # slugs of files of unknown content
    several: set[str] = field(default_factory=set)  # slugs of files that hold several, ...
    within: set[str] = field(default_factory=set)  # ... and of the articles in them

    def __contains__(self, slug: object) -> bool:
        alone = slug in self.files and slug not in self.several
        return alone or slug in self.within or file_slug(str(slug)) in self.unread


@dataclass(slots=True)
class Plan:
    """What a load has to do."""

    to_read: list[Seed] = field(default_factory=list)
    known: dict[str, StoredFile] = field(default_factory=dict)  # of those to read, by slug
    refused: list[Refusal] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    unchanged: int = 0
    present: Present = field(default_factory=Present)
    vanished: dict[str, str] = field(default_factory=dict)  # slug to title
    withheld: dict[str, str] = field(default_factory=dict)  # vanished too, and kept

    @property
    def count(self) -> int:
        """Return the number of articles to read."""
        return sum(seed.count for seed in self.to_read)


@dataclass(slots=True)
class _File:
    """A file with the hash of each article by its key; the key of a single article is empty."""

    slug: str
    name: str
    size: int
    hashes: dict[str, bytes]

    def slugs(self) -> dict[str, str]:
        """Return the key of each article by its slug."""
        return {entry_slug(self.slug, key): key for key in self.hashes}


async def look_through(seeds: Path, get_files: GetFiles) -> Plan:
    """Read every file once and plan which articles to read again.

    Compares bytes, not time and size: a file restored from a backup has an old time.
    """
    plan = Plan()
    packed = await asyncio.to_thread(_list_names, seeds, plan)
    with Sandbox() as sandbox:
        for some in packed:
            files = await asyncio.to_thread(_look_at, seeds, some.split("/"), sandbox, plan)
            known = await get_files([slug for file in files for slug in file.slugs()])
            for file in files:
                _compare(file, seeds, known, plan)
    return plan


def _list_names(seeds: Path, plan: Plan) -> list[str]:
    """Return the names of the files, many in one string: no name holds a slash.

    100,000 strings would take 8 MB, and the gaps that they leave stay with the process.
    """
    names, plan.skipped = list_seeds(seeds)
    plan.notes = [Note(shown(name), twin) for name, twin in find_twins(names)]
    some = range(0, len(names), _COMPARED_AT_ONCE)
    return ["/".join(names[start : start + _COMPARED_AT_ONCE]) for start in some]


def _look_at(seeds: Path, names: Iterable[str], sandbox: Sandbox, plan: Plan) -> list[_File]:
    """Return the files that can be read; refuse the others."""
    files = []
    folder = str(seeds)
    for name in names:
        try:
            slug = unique_slug(name, plan.present.files)
            try:
                files.append(_look_at_one(folder, name, slug, sandbox))
            except BaseException:
                plan.present.unread.add(slug)
                raise
        except UnreadableFile as error:
            plan.refused.append(Refusal(shown(name), error.message))
        except Exception:  # noqa: BLE001 - one bad file must not stop the others
            _log.exception("%s could not be read", shown(name))
            trouble = UnreadableFile(
                "The file cannot be read: tell the bot's operator, whose log says why."
            )
            plan.refused.append(Refusal(shown(name), trouble.message))
    return files


def _look_at_one(folder: str, name: str, slug: str, sandbox: Sandbox) -> _File:
    content = read_bytes(os.path.join(folder, name))  # noqa: PTH118 - as there
    if not check_kind(name, content).is_several:
        return _File(slug, name, len(content), {"": content_hash(content)})
    items = sandbox.convert(name, content)
    return _File(slug, name, len(content), {item.key: item.fingerprint for item in items})


def _compare(file: _File, seeds: Path, known: Mapping[str, StoredFile], plan: Plan) -> None:
    """Plan to read the articles that changed or are new."""
    changed: list[str] = []
    if "" not in file.hashes:
        plan.present.several.add(file.slug)
        plan.present.within.update(file.slugs())
    for slug, key in file.slugs().items():
        before = known.get(slug)
        if (
            before
            and before.reader_version == READER_VERSION
            and before.content_hash == file.hashes[key]
        ):
            plan.unchanged += 1
            continue
        changed.append(key)
        if before:
            plan.known[slug] = before
    if changed:
        keys = None if "" in changed else frozenset(changed)
        plan.to_read.append(Seed(file.slug, seeds / file.name, file.size, keys))


async def know_nothing(_: Iterable[str]) -> dict[str, StoredFile]:
    """Answer `GetFiles` for an empty library."""
    return {}


def too_many_vanished(plan: Plan) -> bool:
    """Tell whether so many articles are gone that the folder itself may be missing."""
    before = plan.unchanged + len(plan.known) + len(plan.vanished)
    return before >= _FEWEST_ASKED_ABOUT and len(plan.vanished) > before / 2
