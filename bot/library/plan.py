"""What one load has to do: a first look at every file of the seeds folder."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.library.reading import Seed, content_hash
from bot.library.sources.files import check_kind, read_bytes
from bot.library.sources.folder import entry_slug, file_slug, list_seeds, shown_name, unique_slug
from bot.library.sources.sandbox import Sandbox
from bot.models.library import Note, Refusal
from bot.parsing import READER_VERSION

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from pathlib import Path

    from bot.storage.records import StoredFile

    GetFiles = Callable[[Iterable[str]], Awaitable[dict[str, StoredFile]]]

_log = logging.getLogger(__name__)

# Files compared with what the library holds of them at a time: with all 100,000 at once the
# process kept 8 MB more.
_COMPARED_AT_ONCE = 1_000
# Below so many articles a folder may well be emptied on purpose.
_FEWEST_ASKED_ABOUT = 5


@dataclass(slots=True)
class Present:
    """Which articles the folder still holds: those found in it, and all of a file not readable."""

    files: dict[str, str] = field(default_factory=dict)  # slug to the file's name
    unread: set[str] = field(default_factory=set)  # slugs of files of unknown content

    def __contains__(self, slug: object) -> bool:
        return slug in self.files or file_slug(str(slug)) in self.unread


@dataclass(slots=True)
class Plan:
    """What one load has to do, by a first look at every file."""

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
        """Return how many articles are to be read."""
        return sum(seed.count for seed in self.to_read)


@dataclass(slots=True)
class _File:
    """A file at first sight: the hash of each article by its key, empty for a single one."""

    slug: str
    path: Path
    size: int
    hashes: dict[str, bytes]

    def slugs(self) -> dict[str, str]:
        """Return the key of each article by its slug."""
        return {entry_slug(self.slug, key): key for key in self.hashes}


async def look_through(seeds: Path, get_files: GetFiles) -> Plan:
    """Read every file once and tell which must become articles anew.

    By their bytes, not by time and size: a file that was put back from a backup has old ones.
    """
    plan = Plan()
    names, plan.skipped = await asyncio.to_thread(list_seeds, seeds)
    taken: dict[str, str] = {}
    with Sandbox() as sandbox:
        for start in range(0, len(names), _COMPARED_AT_ONCE):
            paths = map(seeds.joinpath, names[start : start + _COMPARED_AT_ONCE])
            files = await asyncio.to_thread(_look_at, paths, taken, sandbox, plan)
            known = await get_files([slug for file in files for slug in file.slugs()])
            for file in files:
                _compare(file, known, plan)
    return plan


def _look_at(
    paths: Iterable[Path], taken: dict[str, str], sandbox: Sandbox, plan: Plan
) -> list[_File]:
    """Return what can be read of the files; the others are refused."""
    files = []
    for path in paths:
        try:
            slug = unique_slug(path, taken)
            try:
                files.append(_look_at_one(path, slug, sandbox))
            except BaseException:
                plan.present.files[slug] = path.name
                plan.present.unread.add(slug)
                raise
        except UnreadableFile as error:
            plan.refused.append(Refusal(shown_name(path), error.message))
        except Exception:  # noqa: BLE001 - one file's trouble is no other's
            _log.exception("%s could not be read", shown_name(path))
            trouble = UnreadableFile(
                "The file cannot be read: tell the bot's operator, whose log says why."
            )
            plan.refused.append(Refusal(shown_name(path), trouble.message))
    return files


def _look_at_one(path: Path, slug: str, sandbox: Sandbox) -> _File:
    content = read_bytes(path)
    if not check_kind(path.name, content).is_several:
        return _File(slug, path, len(content), {"": content_hash(content)})
    items = sandbox.convert(path.name, content)
    return _File(slug, path, len(content), {item.key: item.fingerprint for item in items})


def _compare(file: _File, known: Mapping[str, StoredFile], plan: Plan) -> None:
    """Plan to read what the library does not hold as it is."""
    changed: list[str] = []
    for slug, key in file.slugs().items():
        plan.present.files[slug] = file.path.name
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
        plan.to_read.append(Seed(file.slug, file.path, file.size, keys))


async def know_nothing(_: Iterable[str]) -> dict[str, StoredFile]:
    """Answer `GetFiles` for an empty library."""
    return {}


def too_many_vanished(plan: Plan) -> bool:
    """Tell whether so many articles are gone that the folder may be the one to blame."""
    before = plan.unchanged + len(plan.known) + len(plan.vanished)
    return before >= _FEWEST_ASKED_ABOUT and len(plan.vanished) > before / 2
