"""The import contracts of pyproject.toml: each is broken on purpose, and the break is caught."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
CONTRACTS = [one["name"] for one in tomllib.loads(PYPROJECT)["tool"]["importlinter"]["contracts"]]

# For each contract: a module, and an import that it must not have. One of them is for typing
# only, because such imports count too.
BREACHES = {
    "Models and errors stand on the standard library alone": (
        "bot/models/article.py",
        "import discord",
    ),
    "The reader knows models and errors besides, and no I/O": (
        "bot/parsing/reader.py",
        "import pathlib",
    ),
    "Storage knows models and errors alone": (
        "bot/storage/storage.py",
        "import bot.parsing.reader",
    ),
    "Only an engine's own package imports its driver": (
        "bot/answers/archive.py",
        "import sqlite3",
    ),
    "The queries know no engine": (
        "bot/storage/queries/news.py",
        "import bot.storage.sqlite.readers",
    ),
    "Other rooms know storage by its contract": (
        "bot/library/audit_log.py",
        "from bot.storage.queries.state import StateQueries",
    ),
    "What is answered, kept and posted has never heard of Discord": (
        "bot/briefing/dispatcher.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import discord",
    ),
    "Presentation lays out models and sends nothing": (
        "bot/presentation/text.py",
        "import bot.answers.archive",
    ),
    "The bot on Discord knows neither the operator's side nor a cog": (
        "bot/client/tree.py",
        "import bot.operations.checks",
    ),
    "Only those that start the bot know the composition root": (
        "bot/library/loading.py",
        "import bot.client.bot",
    ),
    "A cog asks, presents and replies": ("cogs/quote.py", "import bot.parsing.reader"),
    "Cogs do not know each other": ("cogs/quote.py", "import cogs.dates"),
    "The bot loads cogs by name": ("bot/client/bot.py", "import cogs.quote"),
    "A bot with a token does without simcord": ("bot/client/bot.py", "import simcord"),
}


def lint(folder: Path) -> dict[str, str]:
    """Return each contract's verdict in a copy of the project."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", done.stdout, re.MULTILINE))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the code that a test may break."""
    folder = tmp_path_factory.mktemp("project")
    for room in ("bot", "cogs"):
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    return folder


def test_every_contract_has_a_breach() -> None:
    assert sorted(BREACHES) == sorted(CONTRACTS)


@pytest.mark.parametrize("contract", CONTRACTS)
def test_breach_is_caught_when_a_module_imports_what_it_must_not(copy: Path, contract: str) -> None:
    name, breach = BREACHES[contract]
    module = copy / name
    whole = module.read_text(encoding="utf-8")
    module.write_text(f"{whole}\n{breach}\n", encoding="utf-8")
    try:
        assert lint(copy)[contract] == "BROKEN"
    finally:
        module.write_text(whole, encoding="utf-8")
