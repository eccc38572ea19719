"""Where sentences begin and end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models.article import Span
from bot.parsing.document import read_document
from bot.parsing.sentences import find_sentences, split_sentences


def _split(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)))]


# One bar stands where a sentence ends.
@pytest.mark.parametrize(
    "marked",
    [
        # abbreviations before a name or a number
        "He met Sen. Ana Ruiz, Gen. Li Wei and Dr. A. B. Okafor.| They ate.",
        "St. Louis beat St. Paul 3-1.| The crowd left.",
        "It is in Art. 9, Sec. 2.| Nobody reads it.",
        "Cho vs. Park ended 2-1.| Cho won.",
        "It was Nov. 5 in Portland, Ore.| The bridge was shut.",
        "It ran Nov. 30-Dec. 2 in Busan.| It rained.",
        "No. 7 won.| No. 9 lost.| He said no.| Then yes.",
        # the same where the sentence ends
        "She lives in the U.S.| The law is clear.",
        "The U.S. Senate met at 8 p.m. Monday.| It rose at 9 a.m.| Police closed the road.",
        "The train leaves at 6 a.m. Seoul time and at 9 p.m. EST.| It is full.",
        "He works for Hanbit Corp.| The firm is small.",
        "Hanbit Corp. President Cho Min-ho left Acme Inc. in May.| He rests.",
        "He is Martin Ruiz Jr.| She is not.",
        "He has a Ph.D. from Yale.| She has none.",
        "They sell rice, beans, etc.| The shop is old.",
        # initials
        "J. R. R. Mora wrote it.| George W. Hall did not.",
        "It was Plan B.| The rest was luck.",
        "They were drawn in Group B.| Morocco joins them in Group C.| Fans sang.",
        "Doctors found hepatitis C.| Patients were told.",
        "It sails from Gate A.| Captain J. Moor waits.",
        "The law has a Schedule D.| Farmers hate it.",
        # numbers, names with stops
        "Prices rose 3.5 percent to $4.20.| They fell at Salon.com.",
        "He joined Yahoo! Inc. in May.| It is old.",
        "1. Buy rice.| 2. Cook it.",
        "The Q&A took an hour.| It was dull.",
        # marks that close after the stop
        '"We won."| "They lost."| He left.',
        "“We won.”| ‘They lost.’| He left.",
        "''We won.''| He left.",
        "She agreed (so did he).| They left.| (He stayed.)| All slept.",
        "He wrote it in 1998.[12]| It sold well.",
        # attributions after a closing mark
        '"This is superb!" beamed Tomas Berg of Malmo.| He wept.',
        '"All the way!" Okafor shouted.| The crowd sang.',
        '"You know, it happens, right?" Ms. de Vries went on.| Nobody spoke.',
        '"Why now?" Cho Min-ho, the coach, asked on Friday.| He left.',
        '"We quit." Mr. Lee said.| He did.',
        # sentences that only look like attributions
        '"We won!"| The crowd sang.',
        '"We won!"| Okafor said that he had known it.',
        '"We quit."| Mr. Lee said he would move on.',
        # ellipses
        "It was late ...| However, they came.",
        "They waited… and waited.| Then it rained.",
        "Nobody knows...| Maybe he does.",
        # questions
        "Was it real?| Nobody knows!| Really?!| Yes.",
        # a stop without its space
        "That was the end.|Next came the rain, he said.",
        "Prof.Kim spoke.| All listened.",
    ],
)
def test_sentences_end_where_the_bars_stand(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    assert _split(marked.replace("|", "")) == expected


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It ended . Then he left .", ["It ended .", "Then he left ."]),
        ("'It ended . ' Then he left.", ["'It ended . '", "Then he left."]),
        ("It ended. ' We left, ' he said.", ["It ended.", "' We left, ' he said."]),
    ],
)
def test_sentences_are_told_apart_when_the_marks_stand_by_themselves(
    text: str, sentences: list[str]
) -> None:
    assert _split(text) == sentences


def test_a_pages_note_is_a_sentence_when_it_has_no_stop() -> None:
    text = "He won the cup. Scroll down for video Last month he had lost."
    assert _split(text) == ["He won the cup.", "Scroll down for video", "Last month he had lost."]


def test_sentences_know_their_block_when_there_are_several() -> None:
    document = read_document("Ferry line opens\n\nIt left. It came back.\n\nAll slept.")
    found = find_sentences(document)
    assert [s.paragraph for s in found] == [document.paragraphs[i] for i in (0, 1, 1, 2)]


PIECES = st.sampled_from(
    [
        "He left", ". ", ".", "!", "?", '"', "“", "”", "''", "'", " ", "\n", "Mr. ", "U.S. ",
        "Lee said", "the end", "...", "… ", "(", ")", "[1]", "A. ", "No. ", "5", "p.m. ",
        "Scroll down for video",
    ]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=16).map("".join)))
def test_sentences_cover_their_blocks_on_any_text(text: str) -> None:
    document = read_document(text)
    found = find_sentences(document)
    spans = [s.span for s in found]
    assert all(s.span.start < s.span.end and s.paragraph.span.covers(s.span) for s in found)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    for paragraph in document.paragraphs:
        told = "".join(s.span.of(text) for s in found if s.paragraph is paragraph)
        assert "".join(told.split()) == "".join(paragraph.span.of(text).split())
