"""The command line: parses arguments and calls the rooms."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot import VERSION
from bot.errors import DatelineError, SettingsError, UnreadableFile
from bot.library.sources.folder import shown
from bot.operations import logs
from bot.operations.commands import add_commands
from bot.settings import Form, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.models.article import Article
    from bot.models.library import LoadReport

_log = logging.getLogger(__name__)

# Each command imports the rooms that it needs: `parse` starts without Discord and asyncio.
# ruff: noqa: PLC0415


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the process's exit code.

    0: success. 1: some files were refused, or a check found a problem. 2: you have to fix something
    first. 75: the same command may succeed later, because the bot was unhealthy, the database
    locked or the disk full. Sentences on standard error say what to do.
    """
    parsed = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = parsed.command
    logs.set_up(Form.TEXT)
    form = Form.TEXT
    try:
        settings, _ = Settings.read(_environment())
        form = settings.log
        logs.set_up(form, settings.token)
        return command(parsed)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] in {"bot", "cogs"}:
            raise
        print(
            f"dateline: This Python ({sys.executable}) lacks the package {error.name}: start "
            "Dateline with the Python that it was installed with, mostly .venv/bin/python.",
            file=sys.stderr,
        )
        return SettingsError.exit_code
    except DatelineError as error:
        for sentence in str(error).splitlines():
            if form is Form.JSON:
                _log.critical("%s", sentence)
            else:
                print(f"dateline: {sentence}", file=sys.stderr)
        return error.exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dateline",
        description="A Discord bot that reads news articles and tells who said what, and when. "
        "Without a command: run if DISCORD_TOKEN is set, else preview.",
        epilog="Settings are read from the environment and from .env; .env.example explains them.",
    )
    parser.add_argument("--version", action="version", version=f"dateline {VERSION}")
    parser.set_defaults(command=_start, port=0, locale="en-US")
    commands = parser.add_subparsers(title="commands", metavar="")

    run = commands.add_parser("run", help="start the bot on Discord")
    run.description = "Start the bot on Discord; needs DISCORD_TOKEN. Ctrl-C ends it."
    run.set_defaults(command=_run)

    preview = commands.add_parser("preview", help="start the same bot in a local browser page")
    preview.description = (
        "Start the same bot in a page on this machine, without a token and with its own database. "
        "It prints the address; keep it to yourself."
    )
    preview.add_argument("--port", type=_port, default=0, help="of the page; default: any free one")
    preview.add_argument(
        "--locale", default="en-US", help="Discord's code of the language to show, such as ko"
    )
    preview.set_defaults(command=_preview)

    parse = commands.add_parser("parse", help="read articles and print what was found")
    parse.description = (
        "Read articles and print what was found; nothing is stored. Ends with 1 if --text could "
        "not read a file."
    )
    parse.add_argument("files", nargs="*", type=Path, metavar="FILE")
    form = parse.add_mutually_exclusive_group()
    form.add_argument(
        "--explain", action="store_true", help="which rule attributed each quotation, and why"
    )
    form.add_argument("--json", action="store_true", help="one JSON array of all articles")
    form.add_argument(
        "--text",
        action="store_true",
        help="the text alone, one JSON object a line: file, title, published, text",
    )
    form.add_argument(
        "--jsonl",
        action="store_true",
        help="one JSON object a line; without files, requests are read from standard input, one "
        'a line: {"doc_id", "text", "date"}',
    )
    parse.set_defaults(command=_parse)

    ingest = commands.add_parser("ingest", help="load the seeds into the database")
    ingest.description = (
        "Load new and changed articles of the seeds folder, and remove those that are gone. Ends "
        "with 1 if a file was refused; its earlier version stays. If more than half of at least "
        "five articles are gone, it keeps them and ends with 1. With URLs, it first fetches these "
        "web pages and saves each as a text file in the seeds folder."
    )
    ingest.add_argument(
        "addresses",
        nargs="*",
        metavar="URL",
        help="of a web page to save in the seeds folder first",
    )
    ingest.add_argument(
        "--remove", action="store_true", help="remove what is gone from the folder in any case"
    )
    ingest.set_defaults(command=_ingest)

    add_commands(commands, _environment)
    return parser


def _environment() -> dict[str, str]:
    from bot.settings import read_environment

    return read_environment(os.environ)


def _settings() -> Settings:
    return Settings.from_env(_environment())


def _start(parsed: argparse.Namespace) -> int:
    return _run(parsed) if _settings().token else _preview(parsed)


def _run(_: argparse.Namespace) -> int:
    from bot.operations.memory_tuning import give_memory_back, spare_what_stays
    from bot.operations.stop import run_until_stopped
    from bot.operations.supervisor import serve

    give_memory_back()
    spare_what_stays()
    run_until_stopped(serve(_settings()))
    return 0


def _preview(parsed: argparse.Namespace) -> int:
    settings = _settings()
    settings.verify_folders()
    # simcord makes clients of its own as it is imported, which warn of what they lack.
    logging.getLogger("discord").setLevel(logging.ERROR)
    try:
        from bot.operations.preview import preview_settings, serve_preview
    except ModuleNotFoundError as error:
        if error.name != "simcord":
            raise
        raise SettingsError(
            "The preview is not installed: run `pip install -r requirements-dev.txt`, or set "
            "DISCORD_TOKEN to start the bot on Discord."
        ) from None
    from bot.operations.stop import run_until_stopped

    run_until_stopped(
        serve_preview(preview_settings(settings), port=parsed.port, locale=parsed.locale)
    )
    return 0


def _parse(parsed: argparse.Namespace) -> int:
    from bot.operations.parse_json import to_json

    if parsed.text:
        from bot.operations.parse_text import print_texts

        return print_texts(parsed.files)
    if parsed.files:
        read = _articles(parsed.files)
    elif parsed.jsonl:
        read = _requested(sys.stdin)
    else:
        raise SettingsError("Name the files to read: python -m bot parse FILE...")
    if parsed.jsonl:
        for doc_id, article in read:
            print(json.dumps(to_json(article, doc_id=doc_id)))
    elif parsed.json:
        print(json.dumps([to_json(article, doc_id=doc_id) for doc_id, article in read], indent=2))
    else:
        _print_reports((article for _, article in read), explained=parsed.explain)
    return 0


def _articles(files: list[Path]) -> Iterator[tuple[str, Article]]:
    """Read the named files; the first that cannot be read ends the command."""
    from bot.library.reading import read_file
    from bot.library.sources.sandbox import Sandbox

    with Sandbox() as sandbox:
        for path in files:
            try:
                for article, notes in read_file(path, sandbox):
                    for note in notes:
                        print(f"dateline: {shown(str(path))}: {note}", file=sys.stderr)
                    yield article.slug, article
            except UnreadableFile as error:
                raise UnreadableFile(
                    "{path}: {error}", path=shown(str(path)), error=error.message
                ) from error


def _requested(lines: Iterable[str]) -> Iterator[tuple[str, Article]]:
    """Read the texts of requests, one a line, as --help describes them."""
    from bot.parsing.reader import read_article

    today = datetime.now(UTC).date()
    for number, line in enumerate(lines, start=1):
        try:
            request = json.loads(line)
            doc_id, text = str(request["doc_id"]), str(request["text"])
            published = date.fromisoformat(request["date"]) if request.get("date") else None
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise SettingsError(
                f"Line {number} of standard input is no request ({error}): send one JSON object a "
                'line, {"doc_id": "...", "text": "...", "date": "YYYY-MM-DD" or null}.'
            ) from error
        yield doc_id, read_article(text, slug=doc_id, published=published, received=today)


def _print_reports(articles: Iterable[Article], *, explained: bool) -> None:
    from rich.console import Console

    from bot.operations.explanation import print_explanations
    from bot.operations.parse_report import print_article

    console = Console()
    for article in articles:
        (print_explanations if explained else print_article)(article, console)


def _ingest(parsed: argparse.Namespace) -> int:
    import asyncio

    from bot.library.loading import withheld_warning

    settings = _settings()
    settings.verify_folders()
    lost = False
    if parsed.addresses:
        from bot.operations.page_fetch import save_pages

        lost = not asyncio.run(save_pages(settings, parsed.addresses))
    report = asyncio.run(_load(settings, remove=parsed.remove))
    for name, titles in (
        ("added", report.added),
        ("changed", report.changed),
        ("removed", report.removed),
    ):
        for title in titles:
            print(f"{name}: {shown(title)}")
    for new, old in report.alike:
        print(f"the same story twice: {shown(new)} / {shown(old)}")
    if report.uncompared:
        print(f"too many to look for the same story twice: {report.uncompared} new")
    for note in report.notes:
        print(f"note: {note.file}: {note.sentence}")
    if report.skipped:
        print(f"not read: {len(report.skipped)} ({', '.join(report.skipped)})")
    print(report.counts)
    for refusal in report.refused:
        print(f"dateline: {refusal.file}: {refusal.reason}", file=sys.stderr)
    if report.withheld:
        print(f"dateline: {withheld_warning(len(report.withheld))}", file=sys.stderr)
    return 1 if lost or report.refused or report.withheld else 0


async def _load(settings: Settings, *, remove: bool) -> LoadReport:
    from bot.library.loading import Library
    from bot.operations.progress import reading_shown
    from bot.storage import open_storage

    storage = await open_storage(settings.place)
    try:
        with reading_shown() as progress:
            return await Library(storage, settings.seeds).load(progress, remove=remove)
    finally:
        await storage.close()


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:
        raise ValueError(text)
    return number


if __name__ == "__main__":
    sys.exit(main())
