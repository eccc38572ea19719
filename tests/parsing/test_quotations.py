"""Where quotations begin and end."""

from __future__ import annotations

import pytest

from bot.parsing.document import read_document
from bot.parsing.quotation_marks import find_marked_passages


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ('She said "no" and left.', ["no"]),
        ("She said “no” and left.", ["no"]),
        ("She said “no“ and left.", ["no"]),  # the second mark faces the wrong way
        ("''No,'' she said.", ["No,"]),  # two apostrophes
        ("'No,' she said. It's the workers' choice.", ["No,"]),  # apostrophes are no marks
        ("\"He said 'no' to us,\" she said.", ["He said 'no' to us,"]),
        ('"One.\n\n"Two," she said.', ["One.", "Two,"]),  # left open on purpose
        ('<a href="x">"No,"</a> she said.', ["No,"]),  # markup quotes nobody
        ("'It isn't on time', she said. It's the workers' choice.", ["It isn't on time"]),
        ("″No,″ she said. 「Yes,」 he said. ＂Perhaps.＂", ["No,", "Yes,", "Perhaps."]),
        ('""""""""', []),
    ],
)
def test_passage_is_found_when_marks_vary(text: str, passages: list[str]) -> None:
    found = find_marked_passages(read_document(text))
    assert [p.span.of(text) for p in found] == passages
