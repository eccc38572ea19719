"""The form in which two wordings are compared."""

from __future__ import annotations

import pytest

from bot.models.wording import list_words


def forms(text: str) -> list[str]:
    return [word.form for word in list_words(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Centre’s NAÏVE plan—well, “organised” …", "the center's naive plan well organized"),
        ("nine of the 9, twenty-five", "9 of the nine, twenty five"),
        ("1,200 homes, two hundred and fifty thousand", "1200 homes 250,000"),
        ("$1.5 million, a hundred, the twenty-first", "$ 1,500,000, one hundred, the 21st"),
        ("9% of the U.N. & the U.S.", "nine per cent of the UN and the US"),
        ("we cannot weaponise it", "We can not weaponize it."),
        ("[W]e were attack[ed]", "we were attacked"),
        ("cafe\u0301", "café"),
    ],
)
def test_words_are_the_same_when_only_the_writing_differs(one: str, other: str) -> None:
    assert forms(one) == forms(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("35 percent", "3.5 percent"),
        ("$5 million", "€5 million"),
        ("at -5 degrees", "at 5 degrees"),
        ("between one hundred and two hundred", "between 102 hundred"),
        ("nine million", "9"),
        ("we can", "we can't"),
        ("one of the first", "one of the second"),
        ("for our four", "for or for"),
    ],
)
def test_words_differ_when_a_number_or_a_negation_does(one: str, other: str) -> None:
    assert forms(one) != forms(other)


def test_words_in_brackets_are_asides_but_for_negations_and_numbers() -> None:
    words = list_words("They [the team] did [not] win (at home) (9 times)")
    assert [word.form for word in words if word.aside] == ["the", "team", "at", "home", "times"]


def test_words_tell_where_they_stand() -> None:
    text = "We cannot pay twenty-five thousand, or 9 per cent."
    assert [text[word.start : word.end] for word in list_words(text)] == [
        "We", "can", "not", "pay", "twenty-five thousand", "or", "9", "per cent",
    ]  # fmt: skip
