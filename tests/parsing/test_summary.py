"""Which sentences stand for an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.parsing.document import read_document
from bot.parsing.sentences import find_sentences
from bot.parsing.structure.balance import leaves_open
from bot.parsing.summary import summarise
from tests.conftest import SEED


def _summary(text: str) -> list[str]:
    document = read_document(text)
    return [s.span.of(text) for s in summarise(document, find_sentences(document))]


LEAD = "The ferry to the outer islands left Incheon at dawn on Friday with 84 passengers aboard."
SECOND = "It will sail twice a day from June and cost half as much as the old boat."
THIRD = "The mayor had promised the line to voters before the spring election, which she won."
LONG = "The owner " + "and its bankers and insurers " * 10 + "met on Monday."


def test_summary_is_the_lead_without_the_caption_when_the_file_is_the_seed() -> None:
    text = SEED.read_text(encoding="utf-8")
    document = read_document(text)
    found = summarise(document, find_sentences(document))
    assert [s.paragraph for s in found] == [1, 2]
    assert found[0].span.of(text).startswith("The chief of the US Space Operations Command")


@pytest.mark.parametrize(
    "accident",
    [
        "Is it not too late for a ferry line?",
        "A long wait.",
        "The captain (left) shows the bridge to the mayor of the city on Friday morning.",
        "Scroll down for video",
        "Photo: The ferry leaves Incheon.",
        "What comes next for the islands",
        "Here is what the line will bring to the islands:",
        "- Two boats a day from June to the end of the year.",
        "2. Two boats a day from June to the end of the year.",
        "“We have waited nine years for a boat of our own,” said Olaf Berg.",
        "We asked the islanders what they think of the new boat.",
        "The islanders have waited for a boat of their own since…",
        "Olaf Berg, pictured leaving the pier, has waited nine years for a boat.",
        "Afloat: Olaf Berg, 31, has waited nine years for a boat of his own.",
        "The captain opens the door of her cabin before I can knock a second time.",
        "Find out the latest with our letter on boats and islands.",
        "The ferry to the outer islands left Incheon with 84 passengers aboard at dawn.",
    ],
)
def test_accident_is_left_out_when_it_stands_in_the_lead(accident: str) -> None:
    text = f"{LEAD}\n\n{accident}\n\n{SECOND.replace('It', 'The boat')}\n\n{THIRD}"
    assert accident not in _summary(text)
    assert _summary(text)[0] == LEAD


def test_sentence_is_kept_when_its_number_looks_like_the_writer() -> None:
    told = "The pier that Charles I had built, and World War I was to ruin, will be mended."
    assert told in _summary(f"{LEAD}\n\n{told}\n\n{THIRD}")


def test_dateline_is_left_out_when_the_lead_opens_with_it() -> None:
    assert _summary(f"INCHEON, May 7 (Yonhap) -- {LEAD}")[0] == LEAD


def test_third_sentence_joins_when_two_are_short() -> None:
    assert _summary(f"{LEAD} {SECOND}\n\n{THIRD}") == [LEAD, SECOND, THIRD]
    longer = SECOND.replace("It will", "From the pier of the old customs house in the port it will")
    longer = longer.replace("sail", "sail to the five islands that have had no boat")
    assert _summary(f"{LEAD} {longer}\n\n{THIRD}") == [LEAD, longer]


def test_summary_ends_when_the_next_sentence_is_too_long() -> None:
    assert _summary(
        f"{LEAD}\n\n{LONG.replace('met', 'and its friends ' * 4 + 'met')}\n\n{THIRD}"
    ) == [LEAD]


def _of_length(count: int, letter: str) -> str:
    return "The " + " ".join(f"{letter * 6}{i}" for i in range(count - 2)) + " met."


@pytest.mark.parametrize(("length", "is_taken"), [(20, True), (26, True), (28, False)])
def test_last_sentence_is_taken_when_it_brings_the_summary_nearer_to_its_length(
    length: int,
    is_taken: bool,  # noqa: FBT001  # a table's column
) -> None:
    lead, last = _of_length(44, "a"), _of_length(length, "b")
    assert _summary(f"{lead}\n\n{last}") == ([lead, last] if is_taken else [lead])


@pytest.mark.parametrize("opening", ["It", "That line", "But they", "According to Ann Roe, it"])
def test_sentence_that_leans_back_is_left_out_when_the_one_before_it_is(opening: str) -> None:
    leaning = SECOND.replace("It", opening)
    assert _summary(f"{LEAD}\n\nWhy does the town need one?\n\n{leaning}") == [LEAD]
    assert _summary(f"{LEAD}\n\n{leaning}") == [LEAD, leaning]


def test_answer_is_left_out_when_its_question_is() -> None:
    asked = f"{LEAD} Why is it so late? Because the owner of the line lost its old boat in May."
    assert _summary(f"{asked} {THIRD}") == [LEAD, THIRD]
    because = "Because of a strike in May the owner of the line has no crew."
    assert _summary(f"{LEAD} {because}") == [LEAD, because]


def test_lead_is_taken_when_it_has_lost_its_point() -> None:
    lead = (
        f"{LEAD[:-1]} after the mayor of the city had called for a line that sails each day again"
    )
    assert _summary(f"Ferry late\n\n{lead}\n\n{THIRD}")[0] == lead


def test_lead_is_taken_when_its_speaker_has_an_apostrophe() -> None:
    lead = '"We sail at dawn," said Ann Roe, before leaving the islands with the line\'s last boat.'
    assert _summary(f"{lead}\n\n{THIRD}")[0] == lead


def test_quotation_opens_the_summary_when_the_story_opens_with_it_and_its_speaker() -> None:
    said = '"We have waited nine years for a boat," said Olaf Berg of the islands.'
    assert _summary(f"{said}\n\n{THIRD}")[0] == said
    assert _summary(f'"We have waited nine years," he said.\n\n{THIRD}') == [THIRD]
    assert _summary(f"{LEAD}\n\n{said}\n\n{THIRD}") == [LEAD, THIRD]


def test_standfirst_is_left_out_when_the_lead_says_it_again() -> None:
    standfirst = "The ferry to the outer islands left Incheon on Friday."
    assert _summary(f"Ferry leaves\n\n{standfirst}\n\n{LEAD}\n\n{THIRD}") == [LEAD, THIRD]


def test_lead_stands_alone_when_it_exceeds_the_limit() -> None:
    lead = LONG.replace("and its", "and its many friends and its")
    assert len(lead.split()) > 80
    assert _summary(f"{lead}\n\n{LEAD}") == [lead]


def test_quotation_stays_whole_when_it_holds_sentences_together() -> None:
    quotation = 'Rui Matos, who runs the pier, said: "We waited for ten years. We almost gave up."'
    assert _summary(f"{LEAD}\n\n{quotation}\n\n{SECOND}")[1] == quotation


def test_summary_ends_when_a_quotation_opens_that_is_never_closed() -> None:
    unclosed = 'Rui Matos said: "We waited for ten years, and all of us almost gave up on it.'
    assert _summary(f"{LEAD}\n\n{unclosed}\n\n{THIRD}") == [LEAD, unclosed]


def test_opening_of_a_quotation_is_taken_when_the_whole_is_too_long() -> None:
    opening = 'Rui Matos, who runs the pier, said: "We waited for ten years.'
    quotation = f'{opening} We {"wrote and wrote and " * 20}gave up."'
    assert _summary(f"{LEAD}\n\n{quotation}\n\n{THIRD}") == [LEAD, opening]


def test_first_sentence_stands_for_the_story_when_none_is_fit() -> None:
    assert _summary("Why? Nobody knows.") == ["Why?"]


def test_summary_is_empty_when_there_is_no_story() -> None:
    assert _summary("") == []
    assert _summary("(END)") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('He said "yes" and left.', False),
        ('He said "yes and left.', True),
        ("“We won. We", True),
        ("We did,” he said.", False),
        ("He called it ''a mess.''", False),
        ("He called it ''a mess.", True),
        ("'It's over,' she said.", False),
        ("'It's over. She", True),
        ("The players' boats don't float in '98 or 'til noon.", False),
        ("a ' peculiar ' noise", False),
        ("Friday night ’ s show", False),
        ("«Non», he said", False),
    ],
)
def test_open_quotation_is_seen_by_its_marks(words: str, expected: bool) -> None:  # noqa: FBT001  # a table's column
    assert leaves_open(words, 0, len(words)) is expected


PIECES = st.sampled_from(
    [
        LEAD, SECOND, THIRD, LONG, " ", "\n\n", '"', "“", "”", "'", "Why? ", "The end", "(END)",
        "Photo: a ferry", "He left the room on Friday, and she did not see him. ",
    ]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)))
def test_summary_is_short_and_of_the_story_on_any_text(text: str) -> None:
    document = read_document(text)
    sentences = find_sentences(document)
    found = summarise(document, sentences)
    assert bool(found) == bool(document.body)
    assert {s.span.start for s in found} <= {s.span.start for s in sentences}
    assert {s.span.end for s in found} <= {s.span.end for s in sentences}
    told = {p.number: p.span for p in document.body}
    assert all(told[s.paragraph].covers(s.span) for s in found)
    assert list(found) == sorted(found, key=lambda s: s.span)
    words = [w for s in found for w in s.span.of(text).split() if any(map(str.isalnum, w))]
    assert len(found) == 1 or len(words) <= 80
