"""Which words of a headline are a quotation, and whose."""

from __future__ import annotations

import pytest

from bot.models.article import ParagraphKind
from bot.parsing.reader import read_article


def _of_headline(headline: str, body: str) -> list[tuple[str, str | None]]:
    """Return words and speaker of each quotation in the headline."""
    text = f"{headline}\n\n{body}"
    article = read_article(text, slug="story")
    assert article.paragraphs[0].kind is ParagraphKind.HEADLINE
    return [
        (quotation.spans[0].of(text), quotation.speaker)
        for quotation in article.quotations
        if quotation.spans[0].start < len(headline)
    ]


LUND = 'Bo Lund swam the strait.\n\n"My heart was going like a drum," Lund said.'
TURKEY = (
    "A fox took a bird from a kitchen in Hull.\n\nAnn Tully, 51, said: 'He had the Christmas "
    "turkey in his teeth. He stole it in front of me.'\n\nPolice said: 'Keep windows shut.'"
)
PIER = (
    "An engineer spoke on Monday.\n\n“That pier was not safe, not for a day,” the engineer, Lina "
    "Petrov, said.\n\n“We will hear the builder next,” said Judge Ivo Marsh."
)
EELS = (
    "Hugo Lind is 90.\n\n“Sit,” Lind says. “Mind the eels.”\n\n“I was born here,” he says.\n\n"
    "“I never left,” he says."
)
COUNCIL = (
    'The council met on Monday.\n\n"I did what I could for the town," said Helen Carter, the '
    'mayor.\n\n"She hid the bills," said the writer Ann Jones.\n\n"I will appeal," said Dan Webb.'
)
RULING = COUNCIL + '\n\n"It was cold, it was cruel," said Judge Ivo Marsh.'
TRIAL = 'A trial began on Monday.\n\n"He harmed his daughter Lucy," said the prosecutor, Jane Hill.'


@pytest.mark.parametrize(
    ("headline", "body", "words", "speaker"),
    [
        # the headline names who speaks
        ("'I feared I would drown' - Bo Lund", LUND, "I feared I would drown", "Bo Lund"),
        ("Bo Lund: 'Nobody asked the eels'", LUND, "Nobody asked the eels", "Bo Lund"),
        ("“You cannot swim in gold,” says Lund", LUND, "You cannot swim in gold,", "Bo Lund"),
        ("Lund tells rivals: 'Swim or go home'", LUND, "Swim or go home", "Bo Lund"),
        # the body has nearly the same words
        ("'HE STOLE MY CHRISTMAS TURKEY'", TURKEY, "HE STOLE MY CHRISTMAS TURKEY", "Ann Tully"),
        ("‘The pier was never safe,’ court told", PIER, "The pier was never safe,", "Lina Petrov"),
        ("Carter on rain: 'We shall all swim'", COUNCIL, "We shall all swim", "Helen Carter"),
        ("'We shall all swim': Helen Carter", COUNCIL, "We shall all swim", "Helen Carter"),
        ("'We shall all swim', Carter says", COUNCIL, "We shall all swim", "Helen Carter"),
        ("Mayor Carter to rivals: 'Swim or go home'", COUNCIL, "Swim or go home", "Helen Carter"),
        # a verb of speaking or calling brings a part of a sentence
        ("Carter tells Webb to 'mind your own bins' as row grows", RULING, "mind your own bins",
         "Helen Carter"),
        ("Judge says the theft was 'cold and cruel'", RULING, "cold and cruel", "Ivo Marsh"),
        ("Carter says she 'never saw a bill'", RULING, "never saw a bill", "Helen Carter"),
        ("Helen Carter calls flood plan ‘unworkable’", RULING, "unworkable", "Helen Carter"),
        ("Mayor says bins will be ‘empty by noon’", RULING, "empty by noon", "Helen Carter"),
        ("Thief told police he 'only meant to mind it'", RULING, "only meant to mind it", None),
        ("Webb’s aide says he was ‘out of his mind’", RULING, "out of his mind", None),
        # the headline closes with who says it
        ("Town row: 'Nobody asked the eels', says Helen Carter", COUNCIL, "Nobody asked the eels",
         "Helen Carter"),
        ("Bins a 'comfort' to all, says mayor", COUNCIL, "comfort", "Helen Carter"),
        ("Town 'will not sell' bins, Carter warns", COUNCIL, "will not sell", "Helen Carter"),
        ("Carter admits 'serious mistakes' over bins", COUNCIL, "serious mistakes", "Helen Carter"),
        ("Bins a 'comfort' to all, says Carter aide", COUNCIL, "comfort", None),
        # nobody is told to have said it
        ("‘Let them drink rain’: fury over bills", PIER, "Let them drink rain", None),
        ("'Who let the fox in?' neighbours ask", TURKEY, "Who let the fox in?", None),
        ("‘It’s a disgrace’: parents on the lost pier", PIER, "It’s a disgrace", None),
        ("Tully's sister: 'He ate it whole'", TURKEY, "He ate it whole", None),
        # a headline may describe a person that the story does not quote
        ("‘I sang to eels’: the last bargee of Hull", EELS, "I sang to eels", None),
        ("'My son was innocent': the mother who fights on", EELS, "My son was innocent", None),
        ("'They beat me daily': the girls of Moor House", EELS, "They beat me daily", None),
        # somebody else speaks, beside a name
        ("Carter aide quits, says 'I cannot serve her'", COUNCIL, "I cannot serve her", None),
        ("'We will fight on', says wife of Dan Webb", COUNCIL, "We will fight on", None),
        ("'They lied for years': families on Carter", COUNCIL, "They lied for years", None),
        ("'You killed my son', mother tells Webb", COUNCIL, "You killed my son", None),
        ("Judge tells Webb: 'You are a danger to us'", COUNCIL, "You are a danger to us", None),
        ("Webb told: 'You are a danger to us'", COUNCIL, "You are a danger to us", None),
        ("Smith on Jones: 'She is a bare liar'", COUNCIL, "She is a bare liar", None),
        ("Carter aide: 'We knew it was wrong'", COUNCIL, "We knew it was wrong", None),
        ("Carter Aide: 'We knew it was wrong'", COUNCIL, "We knew it was wrong", None),
        ("Fans to Carter: 'Resign before we make you'", COUNCIL, "Resign before we make you", None),
        ("'She was the worst', says rival of Carter", COUNCIL, "She was the worst", None),
        ("'She was the worst', says Carter rival", COUNCIL, "She was the worst", None),
        ("Bill Carter: 'She was never my wife'", COUNCIL, "She was never my wife", None),
        ("Webb on trial: 'He beat us every day'", COUNCIL, "He beat us every day", None),
        ("Webb to hang: 'He beat us every day'", COUNCIL, "He beat us every day", None),
        # the body says the contrary, or somebody else says it
        ("'I never harmed daughter Lucy': trial on", TRIAL, "I never harmed daughter Lucy", None),
        ("'He didn't harm daughter Lucy': trial on", TRIAL, "He didn't harm daughter Lucy", None),
        ("'I harmed my daughter Lucy': trial on", TRIAL, "I harmed my daughter Lucy", None),
        ("'He harmed daughter Lucy', court told", TRIAL, "He harmed daughter Lucy", "Jane Hill"),
    ],
)  # fmt: skip
def test_headline_is_quoted_when_the_body_words_it_otherwise(
    headline: str, body: str, words: str, speaker: str | None
) -> None:
    assert _of_headline(headline, body) == [(words, speaker)]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        # the body has the same words
        ("Lund: 'My heart was going like a drum'", LUND),
        ("Pier was ‘NOT SAFE, not for a day’, court told", PIER),
        # titles, names, terms
        ("‘The Drowned Parish’ is a wet, sad triumph", PIER),
        ("Review: 'Eleven Ways to Leave a Town' at the Gate", LUND),
        ("Octopuses may ‘taste’ the age of a crab", PIER),
        ("Town to vote on 'green bridge over M6' plan", LUND),
        ("Firm named among '50 Best Places to Work'", LUND),
        ("Police hunt 'Gentleman Burglar' after raid", TURKEY),
        ("Study says 'zombie cells' age us", RULING),
        ("Call centre users 'lose patience'", RULING),
        ("Council says no to 'green bridge' plan", RULING),
        ("Judge says Webb must sell 'The Old Mill'", RULING),
        ("Carter to open 'Bridge of Sighs', mayor says", RULING),
        ("Carter vows to fight 'bedroom tax'", RULING),
        ("Town to host 'green bin' fair, mayor says", RULING),
        # apostrophes
        ("It's the players' party, but nobody's invited", LUND),
    ],
)
def test_headline_is_not_quoted_when_it_repeats_or_names(headline: str, body: str) -> None:
    assert _of_headline(headline, body) == []


def test_headline_is_quoted_once_when_the_file_repeats_it() -> None:
    headline = "Lund: 'Nobody asked the eels'"
    text = f'---\ntitle: "{headline}"\n---\n\n{headline}\n\n{LUND}'
    quotations = read_article(text, slug="story").quotations
    assert sum("eels" in q.spans[0].of(text) for q in quotations) == 1


def _of_heading(heading: str, more: str) -> list[tuple[str, str | None]]:
    """Return words and speaker of each quotation in a heading between two sections."""
    text = (
        "Tarn plans a pier\n\nThe council will build a pier, it said on Monday.\n\n"
        f"“We are glad,” said Ann Roe, the mayor.\n\n{heading}\n\n"
        f"Bo Lund sells eels. “They have no money for it,” he said.{more}\n\nHe wants a vote."
    )
    found = read_article(text, slug="pier").quotations
    at = text.index(heading)
    return [
        (quotation.spans[0].of(text), quotation.speaker)
        for quotation in found
        if at <= quotation.spans[0].start < at + len(heading)
    ]


@pytest.mark.parametrize(
    ("heading", "more", "words", "speaker"),
    [
        # the section below quotes one person
        ("‘The town cannot pay’", "", "The town cannot pay", "Bo Lund"),
        ("'It won't stand a year'", "", "It won't stand a year", "Bo Lund"),
        ("“The town cannot pay”", "", "The town cannot pay", "Bo Lund"),
        ("- 'Have money for a folly' -", " “It is a folly,” said Jo Poe.",
         "Have money for a folly", None),
        ("‘The town cannot pay’", " “It is a folly,” said Jo Poe.", "The town cannot pay", None),
        # beside a verb of speaking
        ("Lund says pier is 'eel country first'", "", "eel country first", "Bo Lund"),
    ],
)  # fmt: skip
def test_heading_is_quoted_when_it_is_all_between_marks(
    heading: str, more: str, words: str, speaker: str | None
) -> None:
    assert _of_heading(heading, more) == [(words, speaker)]


@pytest.mark.parametrize("heading", ["'Hard times'", "The 'Salt Ledger'", "Eels' last stand"])
def test_heading_is_not_quoted_when_nobody_says_its_words(heading: str) -> None:
    assert _of_heading(heading, " “It is a folly,” said Jo Poe.") == []


def test_heading_is_not_quoted_again_when_the_story_quotes_its_words() -> None:
    assert _of_heading("'No money'", " “It is a folly,” said Jo Poe.") == []
