"""What one load has to do: a first look at every file of the seeds folder."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.library.reading import Seed, content_hash
from bot.library.sources.files import read_bytes
from bot.library.sources.folder import list_seeds, shown_name, unique_slug
from bot.models.library import Refusal
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
class Plan:
    """What one load has to do, by a first look at every file."""

    to_read: list[Seed] = field(default_factory=list)
    known: dict[str, StoredFile] = field(default_factory=dict)  # of those to read, by slug
    refused: list[Refusal] = field(default_factory=list)
    unchanged: int = 0
    present: dict[str, str] = field(default_factory=dict)  # slug to the file's name
    vanished: dict[str, str] = field(default_factory=dict)  # slug to title
    withheld: dict[str, str] = field(default_factory=dict)  # vanished too, and kept


async def look_through(seeds: Path, get_files: GetFiles) -> Plan:
    """Read every file once and tell which must become articles anew.

    By their bytes, not by time and size: a file that was put back from a backup has old ones.
    """
    plan = Plan()
    names = await asyncio.to_thread(list_seeds, seeds)
    for start in range(0, len(names), _COMPARED_AT_ONCE):
        some = names[start : start + _COMPARED_AT_ONCE]
        paths = await asyncio.to_thread(_by_slug, seeds, some, plan)
        await asyncio.to_thread(_compare, paths, await get_files(paths), plan)
    return plan


def _by_slug(seeds: Path, names: Iterable[str], plan: Plan) -> dict[str, Path]:
    """Return the files by their slugs; those that can have none are refused."""
    paths = {}
    for path in map(seeds.joinpath, names):
        try:
            paths[unique_slug(path, plan.present)] = path
        except UnreadableFile as error:
            plan.refused.append(Refusal(shown_name(path), error.message))
    return paths


def _compare(paths: Mapping[str, Path], known: Mapping[str, StoredFile], plan: Plan) -> None:
    for slug, path in paths.items():
        try:
            content = read_bytes(path)
        except UnreadableFile as error:
            plan.refused.append(Refusal(shown_name(path), error.message))
            continue
        except Exception:  # noqa: BLE001 - one file's trouble is no other's
            _log.exception("%s could not be read", shown_name(path))
            trouble = UnreadableFile(
                "The file cannot be read: tell the bot's operator, whose log says why."
            )
            plan.refused.append(Refusal(shown_name(path), trouble.message))
            continue
        before = known.get(slug)
        if (
            before
            and before.reader_version == READER_VERSION
            and before.content_hash == content_hash(content)
        ):
            plan.unchanged += 1
        else:
            plan.to_read.append(Seed(slug, path, len(content)))
            if before:
                plan.known[slug] = before


async def know_nothing(_: Iterable[str]) -> dict[str, StoredFile]:
    """Answer `GetFiles` for an empty library."""
    return {}


def too_many_vanished(plan: Plan) -> bool:
    """Tell whether so many articles are gone that the folder may be the one to blame."""
    before = plan.unchanged + len(plan.known) + len(plan.vanished)
    return before >= _FEWEST_ASKED_ABOUT and len(plan.vanished) > before / 2
