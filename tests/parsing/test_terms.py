"""What stands between marks and quotes nobody: names, titles, terms, lists of sources."""

from __future__ import annotations

import pytest

from bot.parsing.reader import read_article

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
        # prizes
        '"It is over," said Ann Roe. She won a medal for "courage at sea" in the spring.',
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
    ],
)
def test_words_are_a_quotation_when_somebody_says_them(body: str, words: str) -> None:
    assert words in [found.strip(",.") for found in _words(body)]
