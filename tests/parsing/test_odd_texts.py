"""Texts that nobody writes take no more than their share: work is counted, not timed."""

from __future__ import annotations

import sys
from datetime import date
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.parsing.reader import read_article
from bot.parsing.structure.lines import MOST_READ
from tests.proofs.measuring.odd_texts import REPEATED, cases

if TYPE_CHECKING:
    from types import FrameType

    from _typeshed import TraceFunction

SIZE = 3_000  # characters: some lines of the longest length that the reader puts up with
# A text of twice the size costs about twice the steps; what grows with the square costs four times.
GROWTH = 2.5
# One of each family, and those that were once the dearest; `make odd` times all of them.
NAMES = {
    *{name.partition(":")[0]: name for name in cases()}.values(),
    "marks: '“'",
    "short quotations: '\"a\" '",
    'grammar: "he\'s "',
    "clauses: 'and said '",
    "different descriptions",
    "different header keys",
}


def _steps(text: str) -> int:
    """Return how many lines of the reader are run while `text` is read."""
    count = 0

    def step(_frame: FrameType, _event: str, _argument: object) -> TraceFunction:
        nonlocal count
        count += 1
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        read_article(text, slug="odd")
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("name", sorted(NAMES))
def test_work_doubles_when_an_odd_text_does(name: str) -> None:
    make = cases()[name]
    assert _steps(make(2 * SIZE)) <= GROWTH * _steps(make(SIZE))


def test_reading_ends_when_a_text_is_longer_than_is_read() -> None:
    sentence = '"It is late," Jane Roe said on Monday.\n\n'
    text = sentence * (MOST_READ // 5)
    article = read_article(text, slug="endless")
    assert article.text == text
    read = article.paragraphs[-1].span.end
    assert 0 < read < len(text.rstrip())
    whole = [p for p in article.paragraphs if p.span.of(text) == sentence.strip()]
    assert len(article.quotations) == len(whole) == len(article.paragraphs) - 1
    assert {q.speaker for q in article.quotations} == {"Jane Roe"}
    assert article.time_expressions == ()  # no day of publication is known
    assert max(s.span.end for s in article.summary) <= read


PIECES = st.sampled_from(sorted(set(chain.from_iterable(REPEATED.values()))))


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from((None, date(2020, 2, 29))))
@example("``Photo: a\n“b*A\n\nr", None)
@example('"Late".,', None)
def test_reading_is_sound_when_odd_pieces_are_mixed(text: str, published: date | None) -> None:
    article = read_article(text, slug="odd", published=published)
    spans = sorted((s.start, s.end) for q in article.quotations for s in q.spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    names = {person.name for person in article.people} | {None}
    assert {quotation.speaker for quotation in article.quotations} <= names
    assert article == read_article(text, slug="odd", published=published)
