"""Where the words of a claim stand in a text."""

from __future__ import annotations

import time

import pytest

from bot.answers.comparison import can_compare, compare, find_words
from bot.models.wording import list_words


@pytest.mark.parametrize(
    ("claim", "text", "found"),
    [
        ("we will win it", "and we will win it soon", True),
        ("we [the team] will win", "we will win", True),
        ("we will win", "we (the team) will win", True),
        ("we (the team) will win", "we (the team) will win", True),
        ("there were those of [work with it]", "those of us who could not [work with it]", False),
        ("my (personal new form) is here", "my (personal old form) is here", False),
        ("we will [not] win", "we will win", False),
        ("[the team]", "we will win", False),
    ],
)
def test_asides_may_be_missing_on_one_side_alone(claim: str, text: str, *, found: bool) -> None:
    assert bool(find_words(list_words(claim), list_words(text))) == found


def test_comparison_is_refused_when_it_takes_more_than_a_second() -> None:
    chant = list_words("no " * 700)
    claims = [list_words(" ".join(f"no {n}x" for n in range(length))) for length in (70, 400)]
    assert [can_compare(claim, chant) for claim in claims] == [True, False]
    began = time.process_time()
    assert compare(claims[0], chant).shared == 0.5
    assert time.process_time() - began < 2
