"""What a member's words say that somebody said."""

from __future__ import annotations

import pytest

from bot.answers.claims import find_claims, read_claims
from bot.models.verification import Claim


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ('"We will win," said John Raymond.', "We will win,", "John Raymond"),
        ("“We will win”, Gen. John Raymond told us", "We will win", "Gen. John Raymond"),
        ("Raymond: „We will win“", "We will win", "Raymond"),
        ("Raymond told reporters: «We will win»", "We will win", "Raymond"),
        ("「We will win」 — Kim Jong-un", "We will win", "Kim Jong-un"),
        ("“We will win”\n— Ursula von der Leyen", "We will win", "Ursula von der Leyen"),
        ("‘We will win,’ said O'Brien, the mayor of Cork", "We will win,", "O'Brien"),
        ("‘We will win,’ said the mayor of Cork", "We will win,", None),
        ("“We will win,” he said. The Pentagon disagrees", "We will win,", None),
        ("Did you hear “we will win”? Incredible", "we will win", None),
        ('"We will," said Ann Lee, "win it all."', "We will, win it all.", "Ann Lee"),
        ("We will “win” it https://example.org/x <@123>", "We will “win” it", None),
        ("They said we will win", "They said we will win", None),
    ],
)
def test_words_and_speaker_are_taken_from_a_message(
    text: str, words: str, speaker: str | None
) -> None:
    assert find_claims(text) == [Claim(words, speaker)]


def test_each_quotation_of_a_message_is_a_claim() -> None:
    said = "“We will win,” said Ann Lee."
    text = f"{said} Bo Lund: “We will not.”\nAnd again: {said}"
    assert find_claims(text) == [Claim("We will win,", "Ann Lee"), Claim("We will not.", "Bo Lund")]


def test_typed_words_are_one_claim_when_little_of_them_is_quoted() -> None:
    typed = 'The "free ride" of those who never paid is over now'
    assert read_claims(typed, None) == [Claim(typed)]
    assert read_claims("“We will win,” said Ann Lee", None) == [Claim("We will win,", "Ann Lee")]
    assert read_claims("“We will win,” said Ann Lee", "Bo") == [Claim("We will win,", "Bo")]
