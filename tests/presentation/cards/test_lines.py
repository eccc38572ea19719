"""Where lines break, and where a quotation is cut. A character is ten pixels wide here."""

from __future__ import annotations

import pytest

from bot.presentation.cards.lines import Block, break_lines, fit, fit_line


def width(text: str) -> float:
    return 10.0 * len(text)


def fitted(*words: str, lines: int = 2, room: float = 200) -> Block:
    return fit(words, [10], lambda _: width, room, lambda _: lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ("one two", "three")),
        ("a long-running", ("a long-", "running")),
        ("never—or now", ("never—or", "now")),
        ("no. 1-2 of 30", ("no. 1-2", "of 30")),
        ("일이삼사오 육칠팔구십", ("일이삼사오", "육칠팔구십")),
        ("もう待っていました。", ("もう待っていまし", "た。")),
        ("一二三四五六七八」九", ("一二三四五六七", "八」九")),
        ("一二三四五六七「八", ("一二三四五六七", "「八")),
        ("もう待った", ("もう待った",)),
        ("一二三四五六七八", ("一二三四五六七八",)),
    ],
)
def test_line_breaks_only_where_a_reader_expects_it(text: str, lines: tuple[str, ...]) -> None:
    assert break_lines(text, width, 85, 2) == lines


def test_word_is_broken_only_when_it_may_be() -> None:
    assert break_lines("a bbbbbbbbbbbb", width, 85, 3) is None
    assert break_lines("a bbbbbbbbbbbb", width, 85, 3, force=True) == ("a", "bbbbbbbb", "bbbb")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("It rained a lot that day. Then it snowed for days.", "“It rained a lot that day. …”"),
        ("It is in the U.S. of A. and it snowed for days.", "“It is in the U.S. of A. and it…”"),
        ("He asked, “Why not?” Nobody knew what to say.", "“He asked, “Why not?” …”"),
        ("No. It is a sentence without an end, and goes on.", "“No. It is a sentence without…”"),
        ("It rained all night|and then it snowed.", "“It rained all night” … “and then…”"),
        ("x" * 90, f"“{'x' * 37}…”"),
        ("雨が降った。次の日も雨が降った。" * 4, f"“{'雨が降った。次の日も雨が降った。' * 2} …”"),
    ],
)  # fmt: skip
def test_quotation_is_cut_at_a_sentence_else_at_a_word(words: str, shown: str) -> None:
    block = fitted(*words.split("|"))
    assert (block.text, block.cut) == (shown, True)
    assert " ".join(block.lines).replace(" ", "") == shown.replace(" ", "")


def test_quotation_shrinks_before_it_is_cut() -> None:
    def fitting(*sizes: int) -> Block:
        words = ("one two three",)
        return fit(words, sizes, lambda size: lambda text: size * len(text), 500, lambda _: 2)

    assert (fitting(80, 60, 50).size, fitting(80, 60, 50).cut) == (60, False)
    assert (fitting(80, 70).size, fitting(80, 70).cut) == (70, True)


def test_line_of_evidence_ends_in_an_ellipsis_when_it_is_too_long() -> None:
    assert fit_line("the harbour master of Porthaven", width, 200, 1) == ("the harbour master…",)
    assert fit_line("the harbour master", width, 200, 1) == ("the harbour master",)
    assert fit_line("S" * 90, width, 200, 2) == ("S" * 20, "S" * 19 + "…")
