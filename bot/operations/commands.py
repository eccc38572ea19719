"""The operator's commands of the command line."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    Environment = Callable[[], Mapping[str, str]]
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name

# The rooms are imported by the commands that need them, as in the command line itself.
# ruff: noqa: PLC0415

EXIT_PROBLEM = 1


def add_commands(commands: Subcommands, environment: Environment) -> None:
    """Add the commands; `environment` reads the settings' values when one is run."""
    check = commands.add_parser("check", help="look for whatever may go wrong")
    check.description = (
        "Look at settings, token, folders, articles, database, clock and space, and say what to "
        "do. Changes nothing. Ends with 1 where there is a problem."
    )
    check.add_argument("--json", action="store_true", help="one JSON object")
    check.set_defaults(command=lambda parsed: _check(environment(), as_object=parsed.json))


def _check(environment: Mapping[str, str], *, as_object: bool) -> int:
    from rich.console import Console

    from bot.operations.checks import look
    from bot.operations.findings import as_json, has_problem, print_findings
    from bot.settings import Settings

    findings = asyncio.run(look(*Settings.read(environment)))
    console = Console(markup=False, highlight=False)
    if as_object:
        console.print(as_json(findings), soft_wrap=True)
    else:
        print_findings(findings, console)
    return EXIT_PROBLEM if has_problem(findings) else 0
