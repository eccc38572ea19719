"""What is shown of a sentence beside a day: its own words, without what could mislead."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.models.clauses import event_words

HELD = "2020 Defense Space Power Development Symposium held in Seoul"


@pytest.mark.parametrize(
    ("sentence", "day", "told"),
    [
        (f"He spoke in a message for the {HELD} on Monday.", "Monday", HELD),
        (f"The {HELD} on Monday drew two hundred people.", "Monday", HELD),
        ("The treaty signed in Paris on 9 May was welcomed.", "9 May", "treaty signed in Paris"),
        ("The pier opened in May 1902.", "May 1902", "The pier opened"),
        ("On Monday, the council closed the pier.", "Monday", "the council closed the pier"),
        # The party held nothing, talks that are denied may not have been held, nor was "no" rally.
        ("The leader of the party held in Seoul on Monday was tired.", "Monday", None),
        ("The mayor denied the talks held in Oslo on Monday.", "Monday",
         "The mayor denied the talks held in Oslo"),
        ("No rally held in Oslo on Monday was large.", "Monday", None),
        ("The minister told reporters a symposium was held in Seoul on Monday.", "Monday",
         "The minister told reporters a symposium was held in Seoul"),
        # The day says more than when, or stands there twice, or beside another one.
        ("The roof must be mended by 1 August.", "1 August", None),
        ("The shop opens only on Monday.", "Monday", None),
        ("The deadline is Monday.", "Monday", None),
        ("The last vote was on Monday.", "Monday", None),
        ("The hearing will be on Monday.", "Monday", None),
        ("From Monday to Monday it rained on Monday.", "Monday", None),
        ("The council voted on Tuesday to close the pier on 9 July.", "9 July", None),
        ("Monday.", "Monday", None),
        ("It rained all day.", "Monday", None),
    ],
)  # fmt: skip
def test_event_is_told_in_the_sentences_words_when_it_can_be_cut(
    sentence: str, day: str, told: str | None
) -> None:
    assert event_words(sentence, day) == (told or sentence.removesuffix("."))


WORDS = ["the", "a", "of", "Rally", "held", "in", "on", "Monday", "not", ",", "Oslo"]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
@example("On Monday , on Monday")
def test_words_are_a_part_of_the_sentence_whatever_it_says(sentence: str) -> None:
    told = event_words(sentence, "Monday")
    assert told in sentence
    assert told or not sentence
