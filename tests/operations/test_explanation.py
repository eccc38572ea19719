"""What `parse --explain FILE` prints."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.console import Console

from bot.__main__ import main
from bot.operations.explanation import print_explanations
from bot.parsing.reader import read_article

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _explained(text: str) -> str:
    out = io.StringIO()
    print_explanations(read_article(text, slug="pier"), Console(file=out, width=80))
    return out.getvalue()


def test_rule_cue_mention_and_passed_rules_are_printed_when_explained() -> None:
    printed = _explained('Nora Quist runs the pier.\n\n"It held all night," she said.')
    assert "1. ¶2 “It held all night,”\n   Nora Quist\n   rule “clause behind”: " in printed
    assert "cue “said”" in printed
    assert "mention “she” (pronoun)" in printed
    assert "passed: led in, signature, question put\n" in printed


def test_quotation_is_unknown_when_no_rule_finds_a_speaker() -> None:
    printed = _explained('The pier stood.\n\n"It held all night long, and nobody fell."')
    assert "   unknown\n   no rule found a speaker\n" in printed


def test_control_characters_are_left_out_when_explained() -> None:
    assert "\x1b" not in _explained('Nora Quist said, "It \x1b[31mheld all night."')


def test_explanations_are_printed_when_command_line_asks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pier.txt"
    file.write_text('"It held," Nora Quist said.', encoding="utf-8")
    assert main(["parse", "--explain", str(file)]) == 0
    assert "rule “clause behind”" in capsys.readouterr().out


def test_headline_is_named_as_such_when_its_quotation_is_explained() -> None:
    printed = _explained("'We are lost': Quist on the pier\n\nNora Quist runs the pier in Hull.\n")
    assert "1. headline “We are lost”\n" in printed
