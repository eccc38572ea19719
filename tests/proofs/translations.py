"""Brings the catalogues of translations up to date with the templates in the code.

Run it as `make translations` after a change to what members read: new templates come into each
catalogue without a translation, templates that are gone leave it, and a template that changed
keeps the translation of the old one, marked as fuzzy. Then translate, and remove the marks.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from bot import errors
from bot.presentation.languages import CATALOGUES
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from babel.messages.catalog import Message

FOLDERS = ("bot", "cogs")
# Which arguments of which calls are templates: see `bot.models.message`.
ONE, PLURAL = (1,), (1, 2)
KEYWORDS = (
    dict.fromkeys(("label", "locale_str", "note", "say", "template"), ONE)
    | {
        name: ONE
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, errors.NoAnswer | errors.UnreadableFile)
    }
    | {"counted": PLURAL}
)
COMMENTS = ("Translators:",)
WIDTH = 100


def collect(
    folders: Sequence[str] = FOLDERS, keywords: Mapping[str, tuple[int, ...]] = KEYWORDS
) -> Catalog:
    """Return all templates of the code, each with the files that it stands in."""
    catalogue = Catalog(fuzzy=False)
    for folder in folders:
        for name, line, message, comments, context in extract_from_dir(
            ROOT / folder, keywords=keywords, comment_tags=COMMENTS, strip_comment_tags=False
        ):
            catalogue.add(
                message, None, [(f"{folder}/{name}", line)], auto_comments=comments, context=context
            )
    return catalogue


def read_catalogue(path: Path) -> Catalog:
    """Read the catalogue of a language."""
    with path.open("rb") as file:
        return read_po(file, locale=path.stem.replace("-", "_"))


def untranslated(catalogue: Catalog) -> Iterator[Message]:
    """Yield the entries that are not translated or marked as fuzzy."""
    for message in catalogue:
        texts = (message.string,) if isinstance(message.string, str) else message.string or ("",)
        if message.id and (message.fuzzy or not all(texts)):
            yield message


def main() -> None:
    """Update every catalogue; say what is left to translate."""
    template = collect()
    for path in sorted(CATALOGUES.glob("*.po")):
        catalogue = read_catalogue(path)
        catalogue.update(template, update_creation_date=False)
        with path.open("wb") as file:
            write_po(file, catalogue, width=WIDTH, ignore_obsolete=True, include_lineno=False)
        left = sum(1 for _ in untranslated(catalogue))
        sys.stdout.write(f"{path.name}: {len(catalogue)} templates, {left} to translate\n")


if __name__ == "__main__":
    main()
