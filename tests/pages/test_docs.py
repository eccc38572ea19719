"""The pages as a newcomer reads them: what they name is there, and what is there they name."""

from __future__ import annotations

import argparse
import re
import shlex
from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.__main__ import _parser
from bot.client.channel_permissions import PERMISSION_NAMES
from bot.client.invite import NEEDED_PERMISSIONS
from bot.errors import DatelineError
from bot.operations.commands import EXIT_PROBLEM
from tests.conftest import ROOT
from tests.pages.test_operators_docs import PAGES, commands

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
INSTALL_PAGES = sorted((ROOT / "docs").glob("install-*.md"))
LARGEST = 50_000  # bytes of a picture


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
    told = re.search(r"In that channel the bot\s+needs (.+?);", MODERATORS, re.DOTALL)
    assert told
    needed = set(re.split(r",\s+|\s+and\s+", told[1].replace("\n", " ")))
    assert needed | {"Attach Files"} == asked
    assert "Attach Files" in MODERATORS
    for page in ("README.md", "docs/SECURITY.md"):
        text = " ".join((ROOT / page).read_text(encoding="utf-8").lower().split())
        listed = re.search(r"(?:uses|permissions\*\*): (view channels[^.]+)\.", text)
        assert listed, page
        assert {one.rstrip("s") for one in listed[1].split(", ")} == {
            one.lower().rstrip("s") for one in asked
        }


def kinds_of(error: type[DatelineError]) -> set[type[DatelineError]]:
    return {error}.union(*map(kinds_of, error.__subclasses__()))


def test_operators_page_names_every_exit_code_and_no_other() -> None:
    codes = {0, EXIT_PROBLEM, *(kind.exit_code for kind in kinds_of(DatelineError))}
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", OPERATING, re.MULTILINE)} == codes


@pytest.mark.parametrize("page", INSTALL_PAGES, ids=lambda page: page.stem)
def test_install_page_tells_how_to_upgrade_as_the_operators_page_says(page: Path) -> None:
    assert re.search(r"^To upgrade: .+", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert f"({page.name})" in OPERATING.split("##", maxsplit=1)[0]


@pytest.mark.parametrize("picture", sorted((ROOT / "docs").glob("*.png")), ids=lambda one: one.stem)
def test_picture_is_shown_with_words_for_who_cannot_see_it_and_is_small(picture: Path) -> None:
    assert re.search(rf"!\[[^\]]{{20,}}\]\([\w/]*{picture.name}\)", TEXT)
    assert picture.stat().st_size <= LARGEST
