"""Files into plain text."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.models.moderation import OwnText

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 1_000_000  # bytes; a novel has about that many, a news article a hundredth
SUFFIXES = frozenset({".txt", ".md"})
PAGE_SUFFIXES = frozenset({".html", ".htm"})

# Bytes that Windows-1252 leaves undefined (Unicode's CP1252.TXT): no text in it holds them.
_NOT_WINDOWS_1252 = frozenset(b"\x81\x8d\x8f\x90\x9d")
# Control characters that no plain text holds; tab, line feed, form feed and carriage return may.
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
# More than any article's page; a page of four times as many takes most of a minute to read.
_MOST_TAGS = 30_000
_LOOKED_AT = 2000  # bytes
_FEW, _MOST = 0.1, 0.7  # shares of the bytes
# Front matter as static site generators write it: lines between two lines of three dashes.
_FRONT_MATTER = re.compile(r"\s*---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)")


def is_article(path: Path) -> bool:
    """Tell whether a file of the seeds' folder is meant as an article.

    Those that end in .txt or .md are; hidden files and a README are not.
    """
    return (
        path.suffix.lower() in SUFFIXES
        and not path.name.startswith(".")
        and path.stem.lower() != "readme"
    )


def read_text(path: Path) -> str:
    """Return the text of a file, with its line ends and front matter as they are.

    Raises UnreadableFile with a sentence for whoever put the file there.
    """
    return decode(read_bytes(path))


def get_file_day(path: Path) -> date | None:
    """Return the day on which a file was last written, in UTC; None where it cannot be told."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    except (OSError, OverflowError, ValueError):
        return None


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file that is small enough; UnreadableFile where it can't be read."""
    try:
        with path.open("rb") as file:
            # No more room than the file takes: a folder may hold 100,000. A pipe tells no size.
            size = os.fstat(file.fileno()).st_size or LARGEST
            content = file.read(min(size, LARGEST) + 1)
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise UnreadableFile(
            "The file cannot be opened ({reason}): give the bot permission to read it.",
            reason=reason,
        ) from error
    if len(content) > LARGEST:
        raise UnreadableFile(
            "The file is larger than 1 MB: split it, one article to a file, or remove it."
        )
    return content


def decode(content: bytes) -> str:
    """Return the text that the bytes stand for: UTF-8, with or without BOM, or Windows-1252.

    Raises UnreadableFile for a file that is empty, binary, in another encoding or without words.
    """
    if not content:
        raise UnreadableFile("The file is empty: put the article's text into it, or remove it.")
    if content.startswith(_UTF_16_OR_32) or _is_unmarked_utf_16(content):
        raise UnreadableFile("The file is in UTF-16 or UTF-32: save it as UTF-8.")
    if _BINARY.search(content):
        raise UnreadableFile("The file is binary, not text: save the article as plain text.")
    text = _decoded(content)
    if not any(character.isalpha() for character in _FRONT_MATTER.sub("", text, count=1)):
        raise UnreadableFile("The file has no text: put the article's text into it.")
    return text


def _is_unmarked_utf_16(content: bytes) -> bool:
    """Tell whether one of two bytes is NUL, as in most text that has two bytes a letter."""
    halves = content[:_LOOKED_AT:2], content[1:_LOOKED_AT:2]
    few, many = sorted(half.count(0) / max(1, len(half)) for half in halves)
    return few < _FEW and many > _MOST


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if _NOT_WINDOWS_1252.isdisjoint(content):
            return content.decode("cp1252")
    raise UnreadableFile("The file's encoding is neither UTF-8 nor Windows-1252: save it as UTF-8.")


def read_upload(name: str, content: bytes) -> OwnText:
    """Return the article in a file of that name: plain text, or a web page.

    Raises UnreadableFile with a sentence for whoever handed the file in.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in PAGE_SUFFIXES:
        return _read_page(content)
    if suffix in SUFFIXES:
        return OwnText(decode(content))
    raise UnreadableFile("I read .txt, .md and .html files: save the article as one of these.")


def _read_page(content: bytes) -> OwnText:
    try:
        # Imported here because it is an extra, and slow to start.
        from trafilatura import bare_extraction  # noqa: PLC0415
        from trafilatura.settings import Document  # noqa: PLC0415
    except ImportError:
        raise UnreadableFile(
            "Web pages need an extra that is not installed here: copy the article's text from "
            "the page and paste it, or ask the bot's operator for `pip install '.[html]'`."
        ) from None
    if content.count(b"<") > _MOST_TAGS:
        raise UnreadableFile(
            "That page has more than {most} tags: copy the article's text from the browser and "
            "paste it.",
            most=_MOST_TAGS,
        )
    page = bare_extraction(
        content, with_metadata=True, include_comments=False, include_tables=False
    )
    if not isinstance(page, Document) or not page.text:
        raise UnreadableFile(
            "I found no article in that page: copy its text from the browser and paste it."
        )
    # One line a paragraph; the reader takes an empty line between two.
    return OwnText(
        page.text.replace("\n", "\n\n"),
        title=page.title or None,
        published=date.fromisoformat(page.date) if page.date else None,
    )
