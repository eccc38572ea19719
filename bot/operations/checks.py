"""What `check` looks at: everything that can be known before it goes wrong."""

from __future__ import annotations

import asyncio
import platform
from datetime import UTC, datetime, timedelta
from importlib import metadata
from typing import TYPE_CHECKING

from bot import VERSION
from bot.briefing.zones import load_zone, zone_names
from bot.errors import DatelineError
from bot.library.loading import try_seeds
from bot.operations.disk_space import find_room
from bot.operations.findings import ok, problem, warning
from bot.operations.places_check import look_at_places
from bot.operations.token_check import ask_discord
from bot.storage.sqlite.inspection import SQLITE_VERSION, inspect

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.library.loading import Progress
    from bot.operations.findings import Finding
    from bot.settings import Settings
    from bot.storage.records import Inspection

_MOST_REFUSED_TOLD = 20
# A file system may round its times up.
_TICK = timedelta(seconds=2)


async def look(settings: Settings, problems: Sequence[str], progress: Progress) -> list[Finding]:
    """Check everything.

    `problems` are those of the settings; `progress` gets how many files are read, and of how many.
    """
    findings = [_programs(), *_settings(problems), *_places(settings)]
    findings += await _token(settings, problems)
    if not any(one.subject == "clock" for one in findings):
        findings.append(_clock(settings.database))
    findings += await _seeds(settings.seeds, progress)
    findings += await asyncio.to_thread(_server if settings.server else _database, settings)
    if not settings.database_problems():
        findings.append(find_room(settings))
    return findings


def _programs() -> Finding:
    versions = (
        f"Dateline {VERSION}, Python {platform.python_version()}, SQLite {SQLITE_VERSION}, "
        f"discord.py {metadata.version('discord.py')}, on {platform.system()}."
    )
    return ok("programs", versions)


def _settings(problems: Sequence[str]) -> list[Finding]:
    if problems:
        return [problem("settings", sentence) for sentence in problems]
    return [ok("settings", "Every setting can be used.")]


def _places(settings: Settings) -> list[Finding]:
    found = [ok("places", f"Articles in {settings.seeds.absolute()}.")]
    if told := settings.seeds_problems():
        found = [problem("places", sentence) for sentence in told]
    if told := settings.database_problems():
        return [*found, *(problem("places", sentence) for sentence in told)]
    place = settings.server or settings.database.absolute()
    return [*found, ok("places", f"Database in {place}.")]


async def _token(settings: Settings, problems: Sequence[str]) -> list[Finding]:
    if any(sentence.startswith("DISCORD_TOKEN ") for sentence in problems):
        return []  # told among the settings
    if settings.token is None:
        return [
            warning(
                "token",
                "DISCORD_TOKEN is not set, so only the preview can be started: put the bot's "
                "token into .env (see .env.example).",
            )
        ]
    return await ask_discord(settings.token)


def _clock(database: Path) -> Finding:
    """Check this machine's clock alone, because Discord's is unknown."""
    now = datetime.now(UTC)
    told = f"It says {now:%Y-%m-%d %H:%M} UTC"
    try:
        written = datetime.fromtimestamp(database.stat().st_mtime, UTC)
    except OSError:
        written = now
    if written > now + _TICK:
        return problem(
            "clock",
            f"{told}, but the database was written later, at {written:%Y-%m-%d %H:%M}, and "
            "briefings go by the clock: set it, for example with `timedatectl set-ntp true`.",
        )
    return ok("clock", f"{told}; Discord was not asked for the time.")


async def _seeds(seeds: Path, progress: Progress) -> list[Finding]:
    try:
        report = await try_seeds(seeds, progress)
    except DatelineError:
        return []  # the folder's problem is told as a place
    refused = [
        problem("seeds", f"{refusal.file} will not load. {refusal.reason}")
        for refusal in report.refused[:_MOST_REFUSED_TOLD]
    ]
    more = len(report.refused) - len(refused)
    if more:
        refused.append(problem("seeds", f"{more} more files will not load."))
    if report.skipped:
        names = ", ".join(report.skipped[:_MOST_REFUSED_TOLD])
        refused.append(warning("seeds", f"Not read: {len(report.skipped)} ({names})."))
    if not report.added and not report.refused:
        empty = f"{seeds} holds no article: put text, Markdown or web pages into it."
        return [*refused, warning("seeds", empty)]
    return [*refused, ok("seeds", f"Articles that can be read: {len(report.added)}.")]


def _server(settings: Settings) -> list[Finding]:
    try:
        # Imported late, because the driver is an extra.
        from bot.storage.postgres import inspection  # noqa: PLC0415

        found = inspection.inspect(settings.server) if settings.server else None
    except DatelineError as error:
        return [problem("database", str(error)), _zones(())]
    if found is None:
        return [ok("database", "It is empty; the first start fills it."), _zones(())]
    held, version = found
    sentence = (
        f"PostgreSQL {version}; schema {held.version}, articles {held.articles}, briefings "
        f"{held.briefings}."
    )
    places = look_at_places(held, settings.seeds)
    return [*_database_findings(sentence, held), *places, _zones(held.zones)]


def _database(settings: Settings) -> list[Finding]:
    path = settings.database
    if not path.exists():
        return [ok("database", "There is none yet; the first start makes it."), _zones(())]
    try:
        found = inspect(path)
    except DatelineError as error:
        return [problem("database", str(error)), _zones(())]
    sentence = (
        f"Sound; schema {found.version}, articles {found.articles}, briefings {found.briefings}."
    )
    return [*_database_findings(sentence, found), _zones(found.zones)]


def _database_findings(sentence: str, found: Inspection) -> list[Finding]:
    """Return what the database holds, and a warning if some of it cannot be read."""
    if found.version < found.newest:
        sentence += f" The next start brings it to schema {found.newest}."
    findings = [ok("database", sentence)]
    if found.unreadable:
        counts = ", ".join(f"{table} {count}" for table, count in found.unreadable)
        findings.append(
            warning(
                "database",
                f"Some rows cannot be read and are left out ({counts}): a newer Dateline wrote "
                "them, or they are damaged. The log of the bot names each row that it meets.",
            )
        )
    return findings


def _zones(used: Sequence[str]) -> Finding:
    """Check the time zone data; `used` are the zones that briefings name."""
    try:
        missing = []
        for name in {"UTC", *used}:
            try:
                load_zone(name)
            except KeyError:
                missing.append(name)
        count, version = len(zone_names()), metadata.version("tzdata")
    except (OSError, ModuleNotFoundError, ValueError) as error:
        return problem(
            "zones",
            f"The time zone data cannot be read ({error}): install the packages again with `pip "
            "install --force-reinstall tzdata`.",
        )
    if missing:
        return problem(
            "zones",
            f"Briefings name time zones that tzdata {version} lacks ({', '.join(missing)}): "
            "install a newer tzdata, or set these briefings up again.",
        )
    return ok("zones", f"tzdata {version} with {count} time zones.")
