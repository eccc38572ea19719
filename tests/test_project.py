"""What the project says of itself: README, settings, packages, versions, targets."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import discord
import pytest

from bot import VERSION
from bot.client.invite import NEEDED_PERMISSIONS
from bot.parsing.reader import read_article
from bot.settings import SETTINGS
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Server

README = (ROOT / "README.md").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CODE = "\n".join(re.findall(r"^```sh\n(.*?)^```", README, re.DOTALL | re.MULTILINE))


def test_version_is_that_of_the_package() -> None:
    assert PYPROJECT["project"]["version"] == VERSION


def test_every_folder_with_code_is_a_package_for_the_installer() -> None:
    assert PYPROJECT["tool"]["setuptools"]["packages"]["find"]["include"] == ["bot*", "cogs*"]
    folders = {file.parent for room in ("bot", "cogs") for file in (ROOT / room).rglob("*.py")}
    assert all((folder / "__init__.py").exists() for folder in folders)


def test_bot_does_without_the_reader_and_pillow_until_it_needs_them() -> None:
    """They take 0.4 s of every start and some MB of a small machine."""
    program = "import sys, bot.client.bot, cogs.sharing, cogs.verify; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True
    )
    loaded = done.stdout.split()
    assert "bot.client.bot" in loaded
    assert "bot.parsing.reader" not in loaded
    assert "bot.parsing.words.tokens" not in loaded
    assert "PIL" not in loaded


@pytest.mark.parametrize("cog", sorted((ROOT / "cogs").glob("*.py")), ids=lambda path: path.stem)
def test_cog_imports_the_composition_root_for_typing_only(cog: Path) -> None:
    """The import contract excepts these imports, because import-linter cannot tell them apart."""
    tree = ast.parse(cog.read_text(encoding="utf-8"))
    for_typing = {
        id(inner)
        for node in tree.body
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    imported = [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in for_typing
    ]
    assert not [
        line for line in imported if re.search(r"bot\.client\.bot\b|client import .*\bbot\b", line)
    ]


def test_every_setting_is_explained_in_the_example() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)) == SETTINGS


def test_invite_link_asks_for_exactly_the_needed_permissions() -> None:
    (asked,) = re.findall(r"permissions=(\d+)", README)
    assert int(asked) == NEEDED_PERMISSIONS.value


async def test_readme_names_every_command_and_no_other(server: Server) -> None:
    chat = discord.AppCommandType.chat_input
    registered = {command.name for command in server.bot.tree.get_commands(type=chat)}
    for menu in server.bot.tree.get_commands(type=discord.AppCommandType.message):
        assert f'"{menu.name}"' in README
    assert set(re.findall(r"`/([a-z]+)", README)) == registered


def test_readme_names_make_targets_that_there_are() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"`?make ([a-z]+)", CODE + README))
    assert {"run", "test"} <= named <= targets


def test_readme_parses_a_seed_that_there_is() -> None:
    (seed,) = re.findall(r"bot parse (\S+)", CODE)
    assert (ROOT / seed).is_file()


@pytest.mark.parametrize("seed", sorted((ROOT / "seeds").iterdir()), ids=lambda path: path.stem)
def test_every_seed_is_read(seed: object) -> None:
    article = read_article((ROOT / "seeds" / str(seed)).read_text(encoding="utf-8"), slug="seed")
    assert article.summary
    assert article.quotations


def test_every_dependency_has_its_reason_in_a_line() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = text[text.index("dependencies = [") : text.index("[project.scripts]")]
    named = re.findall(r'^    "([\w.-]+)[^\n]*",( +# \w)?', listed, re.MULTILINE)
    assert len(named) == listed.count('    "')
    reasons = {name for name, reason in named if reason}
    assert {name for name, _ in named} == reasons


IMAGES_PINS = "docs/install/requirements-postgres.txt"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", IMAGES_PINS])
def test_pins_name_no_host_and_have_hashes(name: str) -> None:
    pins = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links", pins)
    assert all("--hash=sha256:" in pin for pin in re.split(r"\n(?=[a-z])", pins))


def test_image_has_the_driver_that_the_tests_run_with() -> None:
    pinned = r"^([\w-]+==[\w.]+)"
    ours = re.findall(pinned, (ROOT / IMAGES_PINS).read_text(encoding="utf-8"), re.MULTILINE)
    tested = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    assert {one.partition("==")[0] for one in ours} >= {"psycopg", "psycopg-binary"}
    assert set(ours) <= set(re.findall(pinned, tested, re.MULTILINE))


def test_contributing_names_a_file_that_exists_for_each_of_ten_tasks() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = page.partition("| task |")[2].partition("\n\n")[0]
    begins = [re.findall(r"`((?:bot|cogs)/[\w./]*)`", row) for row in table.splitlines()[2:]]
    assert len(begins) == 10
    assert all(begins)
    assert [name for names in begins for name in names if not (ROOT / name).exists()] == []
