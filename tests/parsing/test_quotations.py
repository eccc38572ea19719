"""Where quotations begin and end."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.parsing.document import read_document
from bot.parsing.quotation_marks import find_marked_passages
from bot.parsing.reader import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator


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
        # doubled, nested, and both
        ('""No,"" she said.', ["No,"]),
        ("\"'No,'\" she said.", ["No,"]),
        ("'They say \"no\" to us,' she said.", ['They say "no" to us,']),
        ("'They say 'no' to us and go,' she said.", ["They say 'no' to us and go,"]),
        ("She calls it “too ”loud” or shrill.”", ["too ”loud” or shrill."]),
        # a blank on the wrong side of a mark
        ('"We won. " Then he left. "Good. "', ["We won.", "Good."]),
        ('Roe said," [Poe] liked the old boats". She left.', ["[Poe] liked the old boats"]),
        ('Roe said, "Go. " and left.', ["Go."]),
        # one mark of a pair is missing
        ('We won," he said. "It is over."', ["We won,", "It is over."]),
        ('"We won, he said. "It is over."', ["We won,", "It is over."]),
        ('The wheelhouse and "in the books".', ["in the books"]),
    ],
)
def test_passage_is_found_when_marks_vary(text: str, passages: list[str]) -> None:
    found = find_marked_passages(read_document(text))
    assert [p.span.of(text) for p in found] == passages


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("'Twas late,' she said.", ["Twas late,"]),  # one mark does for two
        ("''Twas late,' she said.", ["'Twas late,"]),
        ("'We met in 's-Hertogenbosch,' she said.", ["We met in 's-Hertogenbosch,"]),
        ("'I knew Gerard 't Hooft,' she said.", ["I knew Gerard 't Hooft,"]),
        ("'The players' tunnel is shut,' she said.", ["The players' tunnel is shut,"]),
        ("'I'm goin' to the Drovers' Arms,' she said.", ["I'm goin' to the Drovers' Arms,"]),
        ("'It was the '90s, an' we had 'em,' she said.", ["It was the '90s, an' we had 'em,"]),
        ("The clerks' and drivers' unions met. 'No,' she said.", ["No,"]),
        ("They met 'some players' there. 'No,' she said.", ["some players", "No,"]),
        ("The U.K.'s largest. 'No,' she said.", ["No,"]),
        ("‘No’, she said. ‘It’s the dogs’ dinner.’", ["No", "It’s the dogs’ dinner."]),
        (
            '‘I said, "No." He said, "Yes."’ ‘Odd,’ said Roe.',
            ['I said, "No." He said, "Yes."', "Odd,"],
        ),
        ("Rock 'n' roll in the '90s. 'Loud', he said.", ["Loud"]),
        ("It's the workers' choice in the '90s.", []),
        # words inside the sentence only, and one double pair that is no quotation
        (
            "He met \"Tiny\" Roe, who was 'cross', and Poe, who was 'tired' and 'cold'.",
            ["Tiny", "cross", "tired", "cold"],
        ),
    ],
)
def test_apostrophe_is_no_mark_when_single_ones_quote(text: str, passages: list[str]) -> None:
    found = find_marked_passages(read_document(text))
    assert [p.span.of(text) for p in found] == passages


@pytest.mark.parametrize("mark", ['"', "'"])
@pytest.mark.parametrize("between", ["", "We ate.\n\n", "We ate.\n\nWe slept.\n\n"])
def test_quotation_goes_on_when_paragraphs_do_not_reopen_it(mark: str, between: str) -> None:
    text = f"Roe said, {mark}We left.\n\n{between}We came home.{mark} Then she sat down."
    found = find_marked_passages(read_document(text))
    assert [p.span.of(text) for p in found] == [
        "We left.",
        *between.split("\n\n")[:-1],
        "We came home.",
    ]


@pytest.mark.parametrize(
    "speech",
    [
        '"When we asked for keys, we’ve either been told to wait or to go.\n\n"Why?"',
        '"As a girl, I said nothing and hid in the attic for days.\n\n"Then I spoke."',
        "'If you phone, they told us to phone again, and again.\n\n'It never ends.'",
        '"On the ward, nurses said there were no beds left at all.\n\n"We slept on chairs."',
        "'Our users’ safety continues to be what we care about.\n\n'We did not answer.'",
        "'We looked at it.\n\n'Our drivers' hours were long and no one cared.\n\n'It is over.'",
        "'We looked at it.\n\n'The bosses' pay was cut, and ours was too.'",
    ],
)
def test_speech_is_whole_when_each_paragraph_reopens_it(speech: str) -> None:
    found = find_marked_passages(read_document(f"Ann Roe said: {speech}"))
    assert [p.span.of(f"Ann Roe said: {speech}") for p in found] == [
        part.strip("'\"") for part in speech.split("\n\n")
    ]


def test_passage_ends_before_its_attribution_when_another_paragraph_opens() -> None:
    text = '"We are glad to be back, Roe said.\n\n"It was long," said Poe.'
    found = find_marked_passages(read_document(text))
    assert [p.span.of(text) for p in found] == ["We are glad to be back,", "It was long,"]


DOUBLE = '"It is over," said Ann Roe. "We won." She left.\n\n"We go on," she said.\n\n'


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The Osei campaign has described as ‘needless noise’ the film.", ["needless noise"]),
        ("Bo Lund told The Herald the men at the hall were ‘fake’. He left.", ["fake"]),
        (
            "Bo Lund alleged that Poe rose by 'fear, fraud and force' alone.",
            ["fear, fraud and force"],
        ),
        ("Lund says Poe and Roe ‘haven’t read the bill’.", ["haven’t read the bill"]),
        ("Bo Lund called the ruling 'a disgrace' and left.", ["a disgrace"]),
        ("Bo Lund said the drivers' men were 'tired' after the players' party.", ["tired"]),
        ("The judge says his offending was 'cold, and cruel'", ["cold, and cruel"]),
        # titles, names and terms
        ("Bo Lund said the 'clerics' came. Ricky 'The Bull' Poe said nothing.", []),
        ("Bo Lund wrote 'Salt' and sang 'My World'. They hit the 'code red' button.", []),
        ("Bo Lund took exception to the word 'massacre', she said.", []),
        ("Bo Lund said it was the players' fault, and the drivers' day.", []),
        ("Bo Lund spoke. The boat is 'Old Anna', and the cat is 'Tom'.", []),
        ("\"He told us it was 'mad' to go,\" Bo Lund said.", ["He told us it was 'mad' to go,"]),
    ],
)
def test_single_marks_quote_among_double_ones_when_somebody_speaks(
    sentence: str, words: list[str]
) -> None:
    found = find_marked_passages(read_document(DOUBLE + sentence))
    assert [p.span.of(DOUBLE + sentence) for p in found][3:] == words


def test_quotation_ends_when_the_next_paragraph_closes_none() -> None:
    text = 'Roe said, "We left.\n\nPoe came home.\n\n"We ate," he said.'
    found = find_marked_passages(read_document(text))
    assert [p.span.of(text) for p in found] == ["We left.", "We ate,"]


def _british() -> dict[str, list[tuple[str, str]]]:
    """Return speaker and words of each quotation in ten articles of British style.

    They were labelled before the reader was run on them.
    """
    labels: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in (BRITISH / "labels.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        article, speaker, words = line.split("\t")
        labels[article].append((speaker, words))
    return labels


BRITISH = Path(__file__).parent / "british"
AROUND = " .,?!'’\"”“‘"


def _read_british() -> Iterator[tuple[list[tuple[str, str]], list[tuple[str, str]]]]:
    """Yield what is labelled and what is found, article by article."""
    for article, labels in _british().items():
        text = (BRITISH / f"{article}.txt").read_text(encoding="utf-8")
        found = [
            (q.speaker or "", s.of(text).strip(AROUND))
            for q in read_article(text, slug=article).quotations
            for s in q.spans
        ]
        yield [(speaker, words.strip(AROUND)) for speaker, words in labels], found


_QUOTED = "“It is ready,” said Jo Poe. “We open in May,” she said. “Come.”"


@pytest.mark.parametrize(
    ("paragraph", "passages"),
    [
        (
            "'India’s mills are old, but the town’s plans are big,' said Ann Roe, a clerk.",
            ["India’s mills are old, but the town’s plans are big,"],
        ),
        (
            "'We start within a fortnight,' said Ann Roe.\n\n'After that we plan the roof of it.'",
            ["We start within a fortnight,", "After that we plan the roof of it."],
        ),
        (
            "'We start within a fortnight,' said Ann Roe. 'After that we plan the roof.'",
            ["We start within a fortnight,", "After that we plan the roof."],
        ),
        ("'Salt Ledger' is the name of the mill's first boat.", []),
        ("'Twas late when the mill's owner rose, and the players' bus left.", []),
    ],
)
def test_speech_is_found_when_few_stand_between_single_marks(
    paragraph: str, passages: list[str]
) -> None:
    text = f"Mill to open\n\n{_QUOTED}\n\n{paragraph}"
    found = find_marked_passages(read_document(text))
    assert [p.span.of(text) for p in found][3:] == passages


def test_words_are_found_when_single_marks_quote() -> None:
    """The F1 of 60 quotations was 80.0 before single marks were told from apostrophes."""
    right = labelled = given = 0
    for labels, found in _read_british():
        labelled += len(labels)
        given += len(found)
        right += len({words for _, words in labels} & {words for _, words in found})
    assert labelled == 60
    assert 2 * right / (labelled + given) >= 0.98


def test_speakers_are_right_when_single_marks_quote() -> None:
    right = 0
    for labels, found in _read_british():
        speakers = {words: speaker.lower() for speaker, words in found}
        right += sum(
            words in speakers and speakers[words].endswith(speaker.lower())
            for speaker, words in labels
        )
    assert right / 60 >= 0.9
