"""The findings of `check` and `health`, and how they are printed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console


class Mark(StrEnum):
    """How serious a finding is: only a problem keeps the bot from working."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


_STYLES = {Mark.OK: "green", Mark.WARNING: "yellow", Mark.PROBLEM: "bold red"}


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check; the sentence says what to do unless all is well."""

    subject: str
    mark: Mark
    sentence: str


def ok(subject: str, sentence: str) -> Finding:
    """Return a finding that all is well."""
    return Finding(subject, Mark.OK, sentence)


def warning(subject: str, sentence: str) -> Finding:
    """Return a finding that should be fixed some time."""
    return Finding(subject, Mark.WARNING, sentence)


def problem(subject: str, sentence: str) -> Finding:
    """Return a finding that keeps the bot from working."""
    return Finding(subject, Mark.PROBLEM, sentence)


def is_problem(finding: Finding) -> bool:
    """Tell whether it keeps the bot from working."""
    return finding.mark is Mark.PROBLEM


def has_problem(findings: Sequence[Finding]) -> bool:
    """Tell whether one of them is a problem."""
    return any(map(is_problem, findings))


def print_findings(findings: Sequence[Finding], console: Console) -> None:
    """Print one line for each, then the counts."""
    # Imported late: the bot has findings too, and prints none.
    from rich.text import Text  # noqa: PLC0415

    for one in findings:
        line = Text.assemble((f"{one.mark:<8}", _STYLES[one.mark]), f"{one.subject:<10}")
        # A pipe gets one line each; a terminal gets wrapped lines, but links stay whole.
        room = max(console.width - len(line), 30) if console.is_terminal else len(one.sentence)
        told = wrap(one.sentence, room, break_long_words=False, break_on_hyphens=False)
        console.print(line.append(("\n" + " " * len(line)).join(told)), soft_wrap=True)
    marks = [finding.mark for finding in findings]
    console.print(
        f"Problems: {marks.count(Mark.PROBLEM)}, warnings: {marks.count(Mark.WARNING)}",
        style="bold",
    )


def as_json(findings: Sequence[Finding]) -> str:
    """Return them as one JSON object: whether there is no problem, and each finding."""
    return json.dumps(
        {"ok": not has_problem(findings), "findings": [asdict(one) for one in findings]}, indent=2
    )


def from_json(text: str) -> list[Finding]:
    """Read what `as_json` wrote."""
    return [
        Finding(one["subject"], Mark(one["mark"]), one["sentence"])
        for one in json.loads(text)["findings"]
    ]
