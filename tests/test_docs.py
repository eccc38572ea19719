"""The pages as a newcomer reads them: what they name is there, and what is there they name."""

from __future__ import annotations

import argparse
import json
import re
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.__main__ import _parser
from bot.courier import PERMISSION_NAMES
from bot.errors import DatelineError, Unhealthy
from bot.invitation import NEEDED_PERMISSIONS
from bot.operations.commands import EXIT_PROBLEM
from tests.conftest import ROOT, SEED
from tests.operations.running import environment
from tests.test_operators_docs import PAGES, commands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from discord import app_commands

    from tests.conftest import Server

    AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.Group

EVERYWHERE = [*PAGES, ROOT / "CONTRIBUTING.md"]
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in EVERYWHERE)
MODERATORS = (ROOT / "docs" / "moderators.md").read_text(encoding="utf-8")
OPERATING = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
LARGEST = 50_000  # bytes of a picture
# What starts something that runs until it is ended; tests/wire and tests/test_command_line do.
RUNNING = ("run", "preview")


def leaves(command: AnyCommand, *, guarded: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield each command that can be sent, and whether it is for moderators."""
    guarded = guarded or bool(command.default_permissions)
    if isinstance(command, discord.app_commands.Group):
        for below in command.commands:
            yield from leaves(below, guarded=guarded)
    else:
        yield command.qualified_name, guarded


async def test_pages_name_slash_commands_that_there_are_and_all_that_moderators_have(
    server: Server,
) -> None:
    registered = dict(
        leaf
        for command in server.bot.tree.get_commands(type=discord.AppCommandType.chat_input)
        for leaf in leaves(command)
    )
    groups = {name.split()[0] for name in registered if " " in name}
    for named in re.findall(r"`/([a-z]+(?: [a-z]+)?)(?![\w/])", TEXT):
        first = named.split()[0]
        assert named in registered or named in groups or (first in registered), named
        if first in groups and " " in named:
            assert named in registered, named
    missing = [
        name for name, guarded in registered.items() if guarded and f"`/{name}" not in MODERATORS
    ]
    assert missing == []
    for menu in server.bot.tree.get_commands(type=discord.AppCommandType.message):
        assert f'"{menu.name}"' in MODERATORS


def test_pages_name_every_command_of_the_command_line_with_every_option() -> None:
    (added,) = [one for one in _parser()._actions if isinstance(one, argparse._SubParsersAction)]
    named = [shlex.split(command) for command in commands(TEXT) if command != "--help"]
    for name, parser in added.choices.items():
        words = {word for command in named if command and command[0] == name for word in command}
        assert name in words, name
        for action in parser._actions:
            for option in action.option_strings:
                if option.startswith("--") and option != "--help":
                    assert option in words, f"{name} {option}"


def test_pages_name_every_make_target_and_no_other() -> None:
    described = set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z]+)", TEXT, re.MULTILINE))
    assert named == described


def test_pages_name_the_permissions_that_the_bot_asks_for() -> None:
    asked = {
        permission
        for name, permission in PERMISSION_NAMES.items()
        if getattr(NEEDED_PERMISSIONS, name, False)
    }
    told = re.search(r"In its channel the bot needs (.+?);", MODERATORS, re.DOTALL)
    assert told
    assert set(re.split(r",\s+|\s+and\s+", told[1].replace("\n", " "))) == asked
    for page in ("README.md", "docs/SECURITY.md"):
        text = " ".join((ROOT / page).read_text(encoding="utf-8").lower().split())
        listed = re.search(r"(?:uses|permissions\*\*): (view channels[^.]+)\.", text)
        assert listed, page
        assert {one.rstrip("s") for one in listed[1].split(", ")} == {
            one.lower().rstrip("s") for one in asked
        }


def test_operators_page_names_every_exit_code_and_no_other() -> None:
    codes = {0, EXIT_PROBLEM, DatelineError.exit_code, Unhealthy.exit_code}
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", OPERATING, re.MULTILINE)} == codes


@pytest.mark.parametrize("picture", sorted((ROOT / "docs").glob("*.png")), ids=lambda one: one.stem)
def test_picture_is_shown_with_words_for_who_cannot_see_it_and_is_small(picture: Path) -> None:
    assert re.search(rf"!\[[^\]]{{20,}}\]\([\w/]*{picture.name}\)", TEXT)
    assert picture.stat().st_size <= LARGEST


# Runs each line of standard input as a command, in one process, which is faster than many.
RUN_EACH = """
import io, json, shlex, sys
from contextlib import redirect_stderr, redirect_stdout
from bot.__main__ import main
for line in sys.stdin.readlines():
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        code = main(shlex.split(line))
    print(json.dumps([line.strip(), code, said.getvalue()]))
"""


def test_every_command_of_the_pages_does_what_it_says(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    shutil.copy(SEED, tmp_path / "seeds")
    (tmp_path / "list.json").write_text("[]")
    files = {
        "backup": tmp_path / "copy.db",
        "restore": tmp_path / "whole.db",
        "corrections": tmp_path / "list.json",
        "parse": SEED,
    }
    named = [
        re.sub(r"\S*FILE", str(files.get(command.split()[0])), command)
        for command in sorted({*commands(TEXT)} - {"", "--help"})
        if command.split()[0] not in RUNNING
    ]
    done = subprocess.run(
        [sys.executable, "-c", RUN_EACH],
        cwd=ROOT,
        env=environment(tmp_path, DISCORD_TOKEN=""),
        input="\n".join(["ingest", f"backup {files['restore']}", *named]),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    ended = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(ended) == len(named) + 2, done.stderr
    # nobody runs whom `health` could ask
    assert [one for one in ended if (one[1], one[2]) != (int("health" in one[0]), "")] == []
    tried = {command.split()[0] for command in named}
    assert tried >= {
        "backup",
        "check",
        "corrections",
        "health",
        "ingest",
        "parse",
        "rebuild",
        "restore",
    }
