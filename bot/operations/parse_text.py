"""The text of articles alone: what `parse --text` prints, one JSON object a line."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.library.reading import read_file
from bot.library.sources.folder import shown
from bot.library.sources.sandbox import Sandbox
from bot.parsing.structure.blocks import join_lines
from bot.parsing.structure.lines import end_of_reading, split_lines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.models.article import Article

EXIT_REFUSED = 1
_HEADING = re.compile(r"#{1,6} ")


def print_texts(files: Iterable[Path]) -> int:
    """Print the articles of the files and return the exit code.

    A file that cannot be read is named on standard error, with what to do.
    """
    refused = False
    with Sandbox() as sandbox:
        for path in files:
            try:
                for article, notes in read_file(path, sandbox):
                    print(json.dumps(_to_json(path, article)))
                    for note in notes:
                        print(f"dateline: {shown(str(path))}: {note}", file=sys.stderr)
            except UnreadableFile as error:
                refused = True
                print(f"dateline: {shown(str(path))}: {error}", file=sys.stderr)
    return EXIT_REFUSED if refused else 0


def _to_json(path: Path, article: Article) -> dict[str, str | None]:
    return {
        "file": str(path),
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "text": "\n".join(_paragraphs(article.text)),
    }


def _paragraphs(text: str) -> list[str]:
    """Return a text's paragraphs, each on one line; what lies beyond the reading, line by line."""
    read = [span.of(text) for span in join_lines(text, split_lines(text))]
    rest = text[end_of_reading(text) :].splitlines()
    lines = (" ".join(words.split()) for words in (*read, *rest))
    return [_HEADING.sub("", line) for line in lines if line]
