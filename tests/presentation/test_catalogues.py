"""The catalogues of translations: complete, and true to the English templates."""

from __future__ import annotations

import re
import string
from functools import cache
from typing import TYPE_CHECKING

import pytest

from bot.presentation.languages import CATALOGUES
from tests.conftest import ROOT
from tests.proofs.translations import collect, read_catalogue, untranslated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from babel.messages.catalog import Catalog, Message

FILES = sorted(CATALOGUES.glob("*.po"))
# What stands in a template for itself: a command, an option's value, a file's ending, a name.
SUBCOMMANDS = "add|filter|hide|list|now|pause|preview|remove|restore|resume|set|status"
LITERAL = re.compile(rf"(?<![\w/])/[a-z]+(?: (?:{SUBCOMMANDS}))?(?![a-z])|`[^`]+`")
COLUMNS = 7  # of the table that tells who may do what
LONGEST = 100  # characters of a description, Discord's limit
# Which of the two follows depends on the last sound of the word before.
PARTICLE = re.compile(
    r"\}[\"”’)]*(은|는|이|가|을|를|과|와|로|으로|아|야|이나|나|이랑|랑)(?![가-힣])"
)


@cache
def templates() -> Catalog:
    return collect()


def pairs(path: Path) -> Iterator[tuple[Message, str, str]]:
    """Yield each entry with a template and its translation; all plural forms are of the plural."""
    for message in read_catalogue(path):
        if isinstance(message.id, str):
            if message.id:
                yield message, message.id, str(message.string)
        else:
            for form in message.string or ():
                yield message, message.id[1], form


def fields(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_catalogue_has_every_template_translated_and_no_other(path: Path) -> None:
    catalogue = read_catalogue(path)
    wanted, kept = ({message.id for message in one} for one in (templates(), catalogue))
    assert (wanted - kept, kept - wanted) == (set(), set()), "run `make translations`"
    assert [message.id for message in untranslated(catalogue)] == []
    assert len(catalogue.plural_forms) > 10
    assert not catalogue.obsolete


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_translation_has_the_values_commands_and_marks_of_its_template(path: Path) -> None:
    for _, template, translation in pairs(path):
        for found in (fields, LITERAL.findall):
            assert sorted(set(found(translation))) == sorted(set(found(template))), translation
        for mark in ("**", "\n", "`", "¶"):
            assert translation.count(mark) == template.count(mark), translation
        assert translation == translation.strip()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_description_of_a_command_is_as_short_as_discord_wants(path: Path) -> None:
    described = {message.id for message in collect(["cogs"], {"locale_str": (1,)}) if message.id}
    assert len(described) > 50
    found = [text for _, template, text in pairs(path) if template in described]
    assert len(found) == len(described)
    assert [text for text in found if len(text) > LONGEST] == []


def test_korean_page_for_moderators_has_the_table_of_the_english_one() -> None:
    korean = {template: shown for _, template, shown in pairs(CATALOGUES / "ko.po")}
    english, translated = (
        [
            line.strip("|").split("|")
            for line in (ROOT / "docs" / page).read_text(encoding="utf-8").splitlines()
            if line.startswith("| ") and line.count("|") == COLUMNS + 1
        ]
        for page in ("moderators.md", "moderators.ko.md")
    )
    assert len(english) > 4
    for (names, *who), (shown, *may) in zip(english[2:], translated[2:], strict=True):
        assert [cell.replace("예", "yes") for cell in may] == who
        for name, found in zip(names.split(", "), shown.split(", "), strict=True):
            bare = name.strip(" “”")
            if bare in korean:
                assert found.strip(" “”") == korean[bare]
            elif bare.startswith("`"):
                assert found.strip() == bare


def test_korean_has_no_particle_that_depends_on_a_value() -> None:
    wrong = [
        translation
        for _, _, translation in pairs(CATALOGUES / "ko.po")
        if PARTICLE.search(translation)
    ]
    assert wrong == []
