"""Who said each quotation: the seed, thirty wire stories, properties of any text."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.models.article import Article, Basis
from bot.parsing.attribution.rules import RULES
from bot.parsing.reader import read_article
from tests.parsing.distant_cases import DISTANT
from tests.parsing.entry_cases import ENTRIES
from tests.parsing.identity_cases import IDENTITIES
from tests.parsing.name_cases import ROLES_AND_NAMES
from tests.parsing.referent_cases import REFERENTS
from tests.parsing.speaker_cases import SPEAKERS
from tests.parsing.structure_cases import STRUCTURES
from tests.parsing.subject_cases import NOBODY, SUBJECTS
from tests.parsing.wire_cases import WIRE_CASES, WireCase

SEED = next((Path(__file__).parents[2] / "seeds").glob("000_*.txt"))


def _read(text: str) -> Article:
    return read_article(text, slug="story")


def _speakers(article: Article) -> list[str | None]:
    return [quotation.speaker for quotation in article.quotations]


@pytest.mark.parametrize("case", WIRE_CASES, ids=lambda case: case.phenomenon)
def test_speaker_is_right_when_wire_story_holds(case: WireCase) -> None:
    article = _read(case.text)
    found = [(q.spans[0].of(case.text), q.speaker) for q in article.quotations]
    assert len(found) == len(case.quotations), found
    for (words, speaker), (start, expected) in zip(found, case.quotations, strict=True):
        assert words.startswith(start)
        assert speaker == expected


@pytest.mark.parametrize(
    ("rule", "text", "speaker"),
    [(rule.name, text, speaker) for rule in RULES for text, speaker in rule.cases],
)
def test_rule_decides_when_text_is_its_case(rule: str, text: str, speaker: str | None) -> None:
    assert (rule, speaker) in [(q.rule, q.speaker) for q in _read(text).quotations]


@pytest.mark.parametrize(("text", "speaker"), REFERENTS + DISTANT + SPEAKERS)
def test_person_meant_is_found_when_text_tells(text: str, speaker: str | None) -> None:
    assert _speakers(_read(text))[-1] == speaker


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS)
def test_subject_is_found_when_much_stands_before_its_verb(text: str, speaker: str) -> None:
    assert _speakers(_read(f"Head\n\n{text}"))[-1] == speaker


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_speaks_when_no_speaker_is_named(text: str) -> None:
    assert _speakers(_read(f"Head\n\n{text}"))[-1] is None


@pytest.mark.parametrize(("text", "speaker"), IDENTITIES)
def test_person_is_identified_when_text_joins_description_to_name(
    text: str, speaker: str | None
) -> None:
    assert _speakers(_read(f"Harbour news\n\n2024-06-20\n\n{text}"))[-1] == speaker


@pytest.mark.parametrize(("text", "names"), ENTRIES)
def test_entry_is_one_when_text_uses_several_names(text: str, names: frozenset[str]) -> None:
    article = _read(f"Harbour news\n\n2024-06-20\n\n{text}")
    assert set(_speakers(article)) == names
    assert {person.name for person in article.people} == names


def test_every_rule_tells_reason_source_and_cases_when_listed() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.reason and rule.source and rule.cases for rule in RULES)


def test_speakers_and_bases_are_right_when_seed_is_read() -> None:
    quotations = _read(SEED.read_text(encoding="utf-8")).quotations
    assert [(q.speaker, q.basis) for q in quotations] == [
        ("John Raymond", Basis.NAMED),
        ("John Raymond", Basis.TITLE),
        ("John Raymond", Basis.TITLE),
        ("John Raymond", Basis.TITLE),
        ("Suh Wook", Basis.NAMED),
        ("Moon Chung-in", Basis.NAMED),
        ("Moon Chung-in", Basis.TITLE),
        ("Moon Chung-in", Basis.PRONOUN),
    ]
    assert [len(q.spans) for q in quotations] == [1, 1, 1, 1, 2, 1, 1, 1]
    assert [q.paragraph for q in quotations] == [3, 4, 5, 6, 8, 9, 10, 11]


# First names and surname of the general, the minister and the adviser, and the pronoun of the
# last; where the adviser shares the president's surname the two must stay apart.
CASTS = (
    ("Mark", "Jansen", "Choi", "Dae-ho", "Park", "Ji-won", "he"),
    ("Pieter", "Visser", "Kang", "Min-seok", "Yoon", "Tae-il", "he"),
    ("Willem", "Bakker", "Han", "Sung-min", "Moon", "Dong-hyun", "he"),
    ("Carlos", "Ortega", "Lim", "Jae-hoon", "Kwon", "Sang-ho", "he"),
    ("Miguel", "Torres", "Bae", "Young-jun", "Moon", "Seung-woo", "he"),
    ("Susan", "Clarke", "Seo", "Eun-ji", "Hong", "Mi-sun", "she"),
    ("Helen", "Brooks", "Shin", "Hye-jin", "Moon", "Soo-ah", "she"),
    ("Karen", "Doyle", "Oh", "Na-rae", "Song", "Ye-rin", "she"),
    ("Maria", "Vega", "Jung", "Bo-ra", "Noh", "Ha-eun", "she"),
    ("Laura", "Meyer", "Cho", "Su-bin", "Ahn", "Ga-young", "she"),
    ("David", "Fletcher", "Ko", "Jin-woo", "Jang", "Hyun-soo", "he"),
    ("Thomas", "Keller", "Nam", "Ki-tae", "Moon", "Byung-ho", "he"),
    ("Peter", "Novak", "Yang", "Chul-soo", "Baek", "In-ho", "he"),
    ("James", "Harper", "Heo", "Jun-ho", "Ryu", "Sang-min", "he"),
    ("Alice", "Monroe", "Min", "Chae-won", "Moon", "Da-hye", "she"),
    ("George", "Whitman", "Hwang", "Kyu-ri", "Cheon", "Mun-sik", "he"),
    ("Daniel", "Ruiz", "Ha", "Tae-kyung", "Won", "Hee-chul", "he"),
    ("Robert", "Dekker", "Ma", "Dong-seok", "Gong", "Ji-hoon", "he"),
    ("Emma", "Schmidt", "Eom", "Ki-joon", "Pyo", "Ye-jin", "she"),
    ("Paul", "Garcia", "Na", "Moon-hee", "Byun", "Yo-han", "he"),
)


@pytest.mark.parametrize("cast", CASTS, ids=lambda cast: cast[1])
def test_attribution_stays_when_names_of_seed_change(cast: tuple[str, ...]) -> None:
    first, last, minister, given_name, adviser, adviser_given, pronoun = cast
    text = (
        SEED.read_text(encoding="utf-8")
        .replace("John", first)
        .replace("Raymond", last)
        .replace("Moon Chung-in", f"{adviser} {adviser_given}")
        .replace("Suh Wook", f"{minister} {given_name}")
        .replace("Suh said", f"{minister} said")
        .replace('threats," he said', f'threats," {pronoun} said')
    )
    general, adviser_name = f"{first} {last}", f"{adviser} {adviser_given}"
    assert _speakers(_read(text)) == [
        *[general] * 4,
        f"{minister} {given_name}",
        *[adviser_name] * 3,
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [pytest.param(text, speakers, id=name) for name, text, speakers in STRUCTURES],
)
def test_source_is_found_when_line_holds(text: str, speakers: list[str | None]) -> None:
    assert _speakers(_read(text)) == speakers


@pytest.mark.parametrize(("text", "speaker"), ROLES_AND_NAMES, ids=lambda words: words[:40])
def test_speaker_is_the_person_when_role_stands_beside_name(text: str, speaker: str) -> None:
    article = _read(f"Harbour news\n\n2024-06-20\n\n{text}")
    assert set(_speakers(article)) == {speaker}


def test_mention_is_the_subject_when_she_repeats_her_claim() -> None:
    text = 'Ida Moss stood up. She repeated her claim that the "depot is a sieve" on Friday.'
    mentions = [q.mention.of(text) for q in _read(text).quotations if q.mention]
    assert mentions == ["She"]


_MARKS = [
    '"',
    "“",
    "”",
    "'",
    "''",
    "\n\n",
    "\n",
    ", ",
    ". ",
    "?",
    "!",
    ": ",
    " — ",
    "(",
    ")",
    "’s ",
]
_WORDS = [" said ", " he ", "Ann Field", " who ", " the general ", "Mr. ", " called it ", "1.5 "]
_PIECES = st.lists(
    st.sampled_from([*_MARKS, *_WORDS, "according to ", " and ", " that ", "café", "북한"]),
    max_size=60,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(_PIECES, st.text(max_size=200)))
def test_quotations_are_sound_when_text_is_anything(text: str) -> None:
    article = _read(text)
    spans = [span for q in article.quotations for span in q.spans]
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert [q.number for q in article.quotations] == list(range(1, len(article.quotations) + 1))
    assert set(_speakers(article)) <= {p.name for p in article.people} | {None}
    assert all((q.basis is Basis.NONE) == (q.speaker is None) for q in article.quotations)
    assert _read(text) == article


@pytest.mark.timeout(60)
@pytest.mark.parametrize("piece", ['"', '"a" ', "A ", "word ", "Roe, who said, ", "“a ", "(", "'"])
def test_reading_ends_when_text_is_long_and_odd(piece: str) -> None:
    _read(piece * (100_000 // len(piece)))


def test_nobody_speaks_when_a_story_opens_with_a_pronoun_and_names_nobody() -> None:
    assert _speakers(_read('It said it was "ready".')) == [None]


@pytest.mark.parametrize(
    "cut", ["head of the", "Minister of Culture and the", "Minister of the", "envoy to the"]
)
def test_story_is_read_when_it_is_cut_off_behind_an_article(cut: str) -> None:
    assert _speakers(_read(f'"We won," said Ann Roe.\n\nShe met Bo Lund, {cut}')) == ["Ann Roe"]
