"""What holds for any text: nothing raises, slices are verbatim, time grows with length alone."""

from __future__ import annotations

from itertools import pairwise
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models.article import Paragraph, ParagraphKind, Span
from bot.parsing.dates import find_time_expressions
from bot.parsing.document import read_document
from bot.parsing.sentences import Sentence
from tests.parsing.dates.reading import MONDAY, read

if TYPE_CHECKING:
    from datetime import date

_WORDS = st.sampled_from(
    """the last next this a year month week day quarter ago earlier later Monday Sunday Nov. 23 31st
    2020 1990s '80s mid- early late end of in on since until 2020-02-30 99/99/99 Feb. 29 May will
    said first third fiscal half century decade Christmas Easter weekend summer (1926-2022) Q3 $2000
    twenty nineteen ninety-six two thousand following same that before after , . - –""".split()
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=40).map(" ".join))


@given(text=_TEXTS, published=st.one_of(st.none(), st.dates()))
def test_expressions_are_verbatim_ordered_and_apart_when_the_text_is_anything(
    text: str, published: date | None
) -> None:
    found = read(text, published)
    for one in found:
        assert one.span.of(text).strip()
        assert one.sentence.covers(one.span)
        assert one.first_day <= one.last_day
        assert one.event is None or one.sentence.covers(one.event)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert found == read(text, published)


# Where the time grows with the square of the length, 10 s for 400,000 characters are more than a
# minute for the megabyte that an article may have. A busy machine takes none of these seconds.
_LONG = 400_000
_CPU_SECONDS = 10


@pytest.mark.parametrize(
    "piece",
    ["1234567890", "1990 ", "Monday ", "the ", "early ", "A", '"', "the cat said it was ",
     "Nov. 23-", "a year ago, ", "May ", "1/1/", "the third quarter ", "\n"],
)  # fmt: skip
def test_reading_ends_when_one_line_never_ends(piece: str) -> None:
    text = piece * (_LONG // len(piece))
    whole = Span(0, len(text))
    sentence = Sentence(whole, Paragraph(1, ParagraphKind.BODY, whole))
    document = read_document("")
    began = process_time()
    find_time_expressions(
        type(document)(text, (), headline=None, published=None, source=None), (sentence,), MONDAY
    )
    assert process_time() - began < _CPU_SECONDS


def test_date_is_read_when_a_thousand_words_before_it_might_begin_one() -> None:
    text = "the " * 1_000 + "bridge opened on May 4, 2019"
    assert [found.value for found in read(text, MONDAY)] == ["2019-05-04"]
