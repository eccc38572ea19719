"""The command lines of the pages: those in fences, those in a sentence, those of a file's head."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / ".env.example",
    *sorted((ROOT / "docs").glob("*.md")),
]
FILES = sorted((ROOT / "docs" / "install").iterdir())

# Has a blank as a command has, and is none: a request, a line of an article.
NOT_COMMANDS = {
    "GET /health",
    "Key: value",
    "on this day",
    'harbour, "city council" budget -sport ferr*',
    '<outline text="Coast Wire" xmlUrl="https://coast.example/feed" filter="harbour -sport"/>',
}

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_INLINE = re.compile(r"`([^`]+)`")
_HEAD = re.compile(r"^# [^`\n]*folder: (.+)$", re.MULTILINE)
_REMARK = re.compile(r"\s+# .*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that a reader is to type; `fenced` where it stands in a block of its own."""

    page: str
    number: int
    text: str
    fenced: bool = False

    def __str__(self) -> str:
        """Say where it stands."""
        return f"{self.page}:{self.number}: {self.text}"


def read_lines() -> list[Line]:
    """Return all of them, in the order in which they stand on each page."""
    found = [line for page in PAGES for line in _of_page(page)]
    return found + [
        _line(file, file.read_text(encoding="utf-8"), match)
        for file in FILES
        for match in _HEAD.finditer(file.read_text(encoding="utf-8"))
    ]


def _of_page(page: Path) -> list[Line]:
    text = page.read_text(encoding="utf-8")
    fenced = [line for match in _FENCE.finditer(text) for line in _of_fence(page, text, match)]
    rest = _FENCE.sub(lambda match: "\n" * match[0].count("\n"), text)
    inline = [
        _line(page, rest, match)
        for match in _INLINE.finditer(rest)
        if len(match[1].split()) > 1 and not match[1].startswith("/")
    ]
    commands = [line for line in inline if line.text not in NOT_COMMANDS]
    return sorted(fenced + commands, key=lambda line: line.number)


def _of_fence(page: Path, text: str, match: re.Match[str]) -> Iterator[Line]:
    assert match[1] == "sh", f"{page.name}: a block that is not marked as `sh`"
    first = text[: match.start(2)].count("\n") + 1
    for number, written in enumerate(match[2].splitlines(), first):
        if command := _REMARK.sub("", written).strip():
            yield Line(_name(page), number, command, fenced=True)


def _line(page: Path, text: str, match: re.Match[str]) -> Line:
    return Line(_name(page), text[: match.start()].count("\n") + 1, " ".join(match[1].split()))


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()
