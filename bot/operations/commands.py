"""The operator's commands of the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from bot.operations.findings import Finding
    from bot.storage.records import Inspection

    Environment = Callable[[], Mapping[str, str]]
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name

# Each command imports the rooms that it needs, as in `__main__`.
# ruff: noqa: PLC0415

EXIT_PROBLEM = 1


def add_commands(commands: Subcommands, environment: Environment) -> None:
    """Add the commands; `environment` reads the values of the settings when a command runs."""
    check = commands.add_parser("check", help="check everything that may go wrong")
    check.description = (
        "Check settings, token, folders, articles, database, clock and disk space, and say what to "
        "do. Changes nothing. Ends with 1 if there is a problem."
    )
    check.add_argument("--json", action="store_true", help="one JSON object")
    check.set_defaults(command=lambda parsed: _check(environment(), as_object=parsed.json))

    health = commands.add_parser("health", help="ask the running bot whether it is healthy")
    health.description = (
        "Ask the bot that runs on this database whether it is healthy: event loop, heartbeat, "
        "scheduler, database, disk space. Ends with 1 if it is unhealthy or does not answer."
    )
    health.add_argument("--json", action="store_true", help="one JSON object")
    health.set_defaults(command=lambda parsed: _health(environment(), as_object=parsed.json))

    backup = commands.add_parser("backup", help="copy the database while the bot runs")
    backup.description = (
        "Copy the database as it is now, verify the copy and print its name. The bot may be "
        "running."
    )
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: in backups")
    backup.add_argument(
        "--without-articles",
        action="store_true",
        help="leave out what can be loaded again from the seeds",
    )
    backup.set_defaults(command=lambda parsed: _backup(environment(), parsed))

    restore = commands.add_parser("restore", help="replace the database with a backup")
    restore.description = (
        "Verify a backup and put it in the database's place. The bot must be stopped; the "
        "replaced file is kept in the folder backups."
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="that `backup` made")
    restore.set_defaults(command=lambda parsed: _restore(environment(), parsed.file))

    rebuild = commands.add_parser("rebuild", help="rebuild a damaged database")
    rebuild.description = (
        "Build a new database: keep what servers set up, as far as it can still be read, and "
        "load the articles again from the seeds. The bot must be stopped; the replaced file is "
        "kept in the folder backups."
    )
    rebuild.set_defaults(command=lambda _: _rebuild(environment()))

    copy = commands.add_parser("copy", help="copy a SQLite database to PostgreSQL")
    copy.description = (
        "Copy a SQLite database into an empty database of PostgreSQL and compare both. The bot "
        "must be stopped; FROM stays as it is. If it ends half-way, nothing is kept: call it again."
    )
    copy.add_argument("source", type=Path, metavar="FROM", help="the file")
    copy.add_argument(
        "target",
        nargs="?",
        metavar="TO",
        help="default: DATELINE_DB; else postgresql://USER@HOST:PORT/NAME, with the password in "
        "the environment variable PGPASSWORD or in ~/.pgpass",
    )
    copy.set_defaults(command=lambda parsed: _copy(environment(), parsed.source, parsed.target))

    feed = commands.add_parser("feed", help="what would come from a feed")
    feed.description = (
        "Fetch a feed, or the first one that a page names, or read a file that holds one, and "
        "print its last 50 entries: whether it would come (+) or not (-), day, title, words and "
        "link. Nothing is stored."
    )
    feed.add_argument(
        "place", metavar="URL|FILE", help="of the feed, or of a page that names it; or a saved feed"
    )
    feed.add_argument(
        "--filter",
        default="",
        metavar="WORDS",
        help="as in /feed filter: comma is or, space is and, minus is not",
    )
    feed.set_defaults(command=lambda parsed: _feed(environment(), parsed.place, parsed.filter))

    corrections = commands.add_parser("corrections", help="what servers corrected in the seeds")
    corrections.description = (
        "Print as JSON what servers' moderators corrected in the seeds. With --apply, apply such "
        "a list to all servers; the bot may be running."
    )
    corrections.add_argument("--apply", type=Path, metavar="FILE", help="a list that was printed")
    corrections.set_defaults(command=lambda parsed: _corrections(environment(), parsed.apply))


def _feed(environment: Mapping[str, str], place: str, words: str) -> int:
    import asyncio

    from bot.operations.feed_report import print_feed
    from bot.settings import Settings

    asyncio.run(print_feed(Settings.from_env(environment), place, words))
    return 0


def _corrections(environment: Mapping[str, str], file: Path | None) -> int:
    import asyncio

    from bot.errors import SettingsError
    from bot.operations.shared_corrections import apply, export
    from bot.settings import Settings

    settings = Settings.from_env(environment)
    if file is None:
        print(asyncio.run(export(settings)))
        return 0
    settings.verify_folders()
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file} cannot be read: name a file that holds the list.") from error
    print(f"{asyncio.run(apply(settings, text))} corrections hold for all servers")
    return 0


def _check(environment: Mapping[str, str], *, as_object: bool) -> int:
    import asyncio

    from bot.operations.checks import look
    from bot.operations.progress import reading_shown
    from bot.settings import Settings

    with reading_shown() as progress:
        findings = asyncio.run(look(*Settings.read(environment), progress))
    return _show(findings, as_object=as_object)


def _health(environment: Mapping[str, str], *, as_object: bool) -> int:
    from bot.operations.findings import from_json, problem
    from bot.operations.watchdog import ask
    from bot.settings import Settings

    settings = Settings.from_env(environment)
    answer = ask(settings.database, settings.health_port)
    unanswered = [problem("bot", f"No bot answers for {settings.place}.")]
    findings = from_json(answer) if answer else unanswered
    return _show(findings, as_object=as_object)


def _show(findings: list[Finding], *, as_object: bool) -> int:
    from rich.console import Console

    from bot.operations.findings import as_json, has_problem, print_findings

    console = Console(markup=False, highlight=False)
    if as_object:
        console.print(as_json(findings), soft_wrap=True)
    else:
        print_findings(findings, console)
    return EXIT_PROBLEM if has_problem(findings) else 0


def _backup(environment: Mapping[str, str], parsed: argparse.Namespace) -> int:
    from bot.settings import Settings
    from bot.storage.sqlite.backups import back_up, backup_path

    settings = Settings.from_env(environment)
    target, library = parsed.file, not parsed.without_articles
    if settings.server:
        from bot.storage.postgres import backups

        target = target or backup_path(settings.database, "manual").with_suffix(".dump")
        held = backups.back_up(settings.server, target, library=library)
    else:
        target = target or backup_path(settings.database, "manual")
        held = back_up(settings.database, target, library=library)
    print(f"{target}: {_told(held)}")
    return 0


def _restore(environment: Mapping[str, str], file: Path) -> int:
    from bot.settings import Settings
    from bot.storage.sqlite.backups import backup_path, restore

    settings = Settings.from_env(environment)
    if settings.server:
        from bot.storage.postgres import backups

        replaced = backup_path(settings.database, "replaced").with_suffix(".dump")
        held, kept = backups.restore(file, settings.server, replaced)
    else:
        held, kept = restore(file, settings.database)
    print(f"{settings.place}: {_told(held)}")
    if kept:
        print(f"The replaced database is kept: {kept}")
    return 0


def _rebuild(environment: Mapping[str, str]) -> int:
    import asyncio

    from bot.operations.rebuild import rebuild
    from bot.settings import Settings

    settings = Settings.from_env(environment)
    settings.verify_folders()
    rebuilt = asyncio.run(rebuild(settings))
    counts = ", ".join(f"{table} {count}" for table, count in rebuilt.salvage.kept.items())
    print(f"{settings.database}: articles {rebuilt.articles}; kept rows: {counts}")
    if rebuilt.salvage.incomplete:
        tables = ", ".join(rebuilt.salvage.incomplete)
        print(f"Not every row could be read of {tables}; an earlier backup may hold them.")
    print(f"The replaced database is kept: {rebuilt.kept}")
    return 0


def _copy(environment: Mapping[str, str], source: Path, target: str | None) -> int:
    from bot.errors import SettingsError
    from bot.settings import Settings

    server = Settings.from_env({"DATELINE_DB": target} if target else environment).server
    if server is None:
        raise SettingsError(
            "Name the database of PostgreSQL to copy to in DATELINE_DB: "
            "postgresql://USER:PASSWORD@HOST:PORT/NAME."
        )
    if target and server.has_password:
        raise SettingsError(
            "Everybody on this machine can read the arguments of a command, so leave the password "
            "out of TO: put the whole address into DATELINE_DB and leave TO out, or put the "
            "password into PGPASSWORD or ~/.pgpass."
        )
    from bot.storage.postgres.copying import copy

    counts = copy(source, server)
    told = ", ".join(f"{table} {count}" for table, count in counts.items())
    print(f"{server}: every table equals that of {source}; rows: {told}")
    return 0


def _told(held: Inspection) -> str:
    return f"sound; schema {held.version}, articles {held.articles}, briefings {held.briefings}"
