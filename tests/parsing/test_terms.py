"""What stands between marks and quotes nobody: names, titles, terms, lists of sources."""

from __future__ import annotations

import pytest

from bot.parsing.reader import read_article
from tests.parsing.term_cases import NAMED, SAID

OTHER = '"It is over," said Ann Roe.\n\n'

OPENING = "Rain falls on the town\n\nOAKDALE, Feb. 11, 2022 -- It rained in the town on Friday.\n\n"


def _words(body: str) -> list[str]:
    text = OPENING + body
    return [s.of(text) for q in read_article(text, slug="rain").quotations for s in q.spans]


@pytest.mark.parametrize(
    "body",
    [
        # names of people
        "“It is over,” said a homeless man who goes by the name “Pepper.”",
        "“It is over,” said a builder known to his friends as “Buzz.”",
        "“It is over,” said Ann Roe, a diver nicknamed “the Eel.”",
        "“It is over,” said a man who calls himself “Duke”.",
        "“It is over,” said a singer who performs under the name “Ice Box”.",
        # the same with nothing else in marks near
        '"It is over," said Ann Roe. She added the elephant "Old Pet" to her circus.',
        '"It is over," said Ann Roe. She sold a bear she named "Bumbo" to "The Great Show".',
        '"It is over," said Ann Roe. She named her horse "Thunder" and rode to Leeds.',
        '"It is over," said Ann Roe. She painted a shark on the tug "Little Anna" that night.',
        '"It is over," said Ann Roe. She has bought a bear that its keepers christened "Honey".',
        # what a noun behind the words names
        '"It is over," said Ann Roe. The agency gave her "settled" status.',
        '"It is over," said Ann Roe. The "Lost Property" section of the site tells more.',
        '"It is over," said Ann Roe. She wore a "Thank you" T-shirt.',
        '"It is over," said Ann Roe. Her "Save the pier" petition has 900 names.',
        # terms of a trade, explained
        '"It is over," said Ann Roe. To "dog house" in railway slang is to sleep at work.',
        '"It is over," said Ann Roe. She lost the "cold half" (the second one) of the match.',
        '"It is over," said Ann Roe. She spoke of high levels of what is known as "ghost fishing".',
        '"It is over," said Ann Roe. Most die of what are often termed "lifestyle" diseases.',
        # one of two names; how many go by it
        '"It is over," said Ann Roe. Families are either "movers" or "stayers", to the council.',
        '"It is over," said Ann Roe. Most live on either "this side" or "that side".',
        '"It is over," said Ann Roe. She said the lake holds sheds, including two "tea halls".',
        '"It is over," said Ann Roe. It is the first such "red zone" in the country.',
        # a word that is told to be used or not
        '"It is over," said Ann Roe. Guides were told to stop describing Danes as "raiders".',
        '"It is over," said Ann Roe. She asked staff to avoid using "guests" in letters.',
        '"It is over," said Ann Roe. She urged staff to use "guests" or "sea people" instead.',
        '"It is over," said Ann Roe. The base was renamed, adding the words "and Water" to it.',
        # headlines, and what things bear
        '"It is over," said Ann Roe. In a talk headlined "The man who never sleeps", Poe smiled.',
        '"It is over," said Ann Roe. It was the title of the paper, "Do Gulls Bear Grudges?".',
        '"It is over," said Ann Roe. Her firm ran the tagline "Real people, real fast" in May.',
        '"It is over," said Ann Roe. A banner reading "Bring a paddle" hung from the pier.',
        '"It is over," said Ann Roe. She kept the arch with the words "Welcome Home".',
        '"It is over," said Ann Roe. She alleged a man stamped her hand with the words "NO CASH".',
        # names of undertakings, to come or called so
        '"It is over," said Ann Roe. Poe asked the town to extend its "Stop and Look" campaign.',
        '"It is over," said Ann Roe. Poe backs the "Warm Homes" scheme and the "Dry Feet" project.',
        '"It is over," said Ann Roe. Poe announced a fund, to be called "Rebuild the pier".',
        '"It is over," said Ann Roe. Poe, who came with a plan she called "Fewer, Better", left.',
        # marks on a scale, and what people at large say
        'The bank has a "hold" rating on the shares, Poe said. "It is over," he said.',
        'Moss Bank, which has a "strong buy" recommendation, rose. "It is over," said Ann Roe.',
        '"It is over," said Ann Roe. Poe said the school kept its "outstanding" rating.',
        '"It is over," said Ann Roe. Poe said the smoke, which they call "haze", had come.',
        '"It is over," said Ann Roe. Poe feared what sailors call "dead water" that night.',
        '"It is over," said Ann Roe. Two analysts cut their ratings to "sell".',
        '"It is over," said Ann Roe. The agency raised its rating to "stable" from "negative".',
        # offences, and what people at large call a thing
        '"It is over," said Ann Roe. Poe was found guilty of "grievous bodily harm".',
        '"It is over," said Ann Roe. Poe is charged with "conduct likely to cause fear".',
        '"It is over," said Ann Roe. Residents call the stretch "Death Mile".',
        '"It is over," said Ann Roe. Scientists have named the frog "Hyla parva".',
        '"It is over," said Ann Roe. Locals call them "Lego boats".',
        '"It is over," said Ann Roe. It has what psychologists call a "cognitive map".',
        '"It is over," said Ann Roe. Poe pointed to the table with its "electric" soup.',
        # what the sentence is about
        '"It is over," said Ann Roe. After a section was added, "File a Claim" was read most.',
        '"It is over," said Ann Roe. "Boats and Piers" is the page that members open first.',
        '"It is over," said Ann Roe. Of all shows, "The Late Ferry" was seen by most.',
        # prizes
        '"It is over," said Ann Roe. She won a medal for "courage at sea" in the spring.',
        # what a thing bears, although a verb of speaking stands there
        '"It is over," said Ann Roe. Signs at both ends state "Bridge Closed".',
        '"It is over," said Ann Roe. Her six sailed over the sign reading "Sea View Bar".',
        '"It is over," said Ann Roe. Posters on the road that read "My Water" were torn down.',
        '"It is over," said Ann Roe. Bo Lund sells shirts bearing the words "Never Alone".',
        '"It is over," said Ann Roe. Farmers have painted "Thank you, friend" on the wall.',
        '"It is over," said Ann Roe. A plaque at the gate reads: "They did not come back."',
        # titles of texts and songs
        '"It is over," said Ann Roe. A work by Rui Poe called "What the Bird Knew," opens it.',
        '"It is over," said Ann Roe. The paper, "Effects of crabs on meadows", is out.',
        '"It is over," said Ann Roe. Bo Lund sang the first verse of "This Is My World."',
        # names that are common, and names of storms
        '"It is over," said Ann Roe. It asks for what is sometimes called a "freeze order".',
        '"It is over," said Ann Roe. Tropical Storm "Tilda" hit three towns, Bo Lund said.',
        # sources at the end
        '"It is over," said Ann Roe.\n\nSources\n\n"Rain stops" — Oakdale Herald, May 4, 2021',
        '"It is over," said Ann Roe.\n\nJo Poe. "Rain stops" — Oakdale Herald, May 4, 2021',
        '"It is over," said Ann Roe.\n\nRelated news\n\n"Rain falls", Wikinews, May 4, 2021',
        '"It is over," said Ann Roe.\n\nReferences\n\n"Rain" https://example.org/rain',
    ],
)
def test_words_are_no_quotation_when_they_name_something(body: str) -> None:
    assert [words.strip(" ,.") for words in _words(body)] == ["It is over"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('Roe said the plan was a "total failure" of the state.', "total failure"),
        ('Roe called the plan "Operation Chaos" and left.', "Operation Chaos"),
        ('Poe criticised the "shameful" delay, as he saw it.', "shameful"),
        ('"Let us go home" — Ann Roe, Leeds', "Let us go home"),
        ('Roe said she was known as "the worst cook in Leeds" there.', "the worst cook in Leeds"),
        ('The crowd shouted the slogan "Water Now" for an hour.', "Water Now"),
        ('Ann Roe said Poe wants "free" buses.', "free"),
        ('Roe ended the speech with the words "Go home".', "Go home"),
        ('Roe called it "either mad or sad".', "either mad or sad"),
        ('Roe feared what critics call "a land grab" in the hills.', "a land grab"),
        ('Roe said the hospital had a "shameful" rating.', "shameful"),
        ('Roe told police not to use "brute force" there.', "brute force"),
    ],
)
def test_words_are_a_quotation_when_somebody_says_them(body: str, words: str) -> None:
    assert words in [found.strip(",.") for found in _words(body)]


@pytest.mark.parametrize(("kind", "sentence"), NAMED)
def test_words_are_no_quotation_when_they_are_of_a_kind(kind: str, sentence: str) -> None:
    assert [w.strip(" ,.") for w in _words(f"{OTHER}{sentence}")] == ["It is over"], kind


@pytest.mark.parametrize(("sentence", "words"), SAID)
def test_words_are_a_quotation_when_a_name_looks_alike(sentence: str, words: str) -> None:
    assert words in [found.strip(" ,.") for found in _words(f"{OTHER}{sentence}")]
