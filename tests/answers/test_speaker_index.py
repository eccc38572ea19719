"""Which speaker a typed text means."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.speaker_index import Match, SpeakerIndex
from bot.models.library import SpeakerNames
from bot.models.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

# The order is that of the library: the most quoted first, those without a name last.
QUOTED = (
    ("John Raymond", "Raymond", ()),
    ("Moon Chung-in", "Moon", ("Professor Moon",)),
    ("Suh Wook", "Suh", ()),
    ("Kim Min-jae", "Kim", ()),
    ("Kim Yo-jong", "Kim", ()),
    ("Élodie Brassard-O'Neil", "Brassard-O'Neil", ()),
    ("Søren Lindqvist", "Lindqvist", ()),
    ("Reform Party", None, ("RP",)),
    ("General Electric", None, ("GE",)),
    ("Electric Boat", None, ()),
    ("John Major", "Major", ()),
    ("Elton John", "John", ()),
    ("Ana de la Cruz", "de la Cruz", ()),
    ("Maria Delgado", "Delgado", ("Maria Fuentes",)),
    ("Pat Lee", "Lee", ()),
    ("Kim", "Kim", ()),
    ("a senior official", None, ()),
)


def index_of(quoted: tuple[tuple[str, str | None, tuple[str, ...]], ...]) -> SpeakerIndex:
    return SpeakerIndex.of(
        [
            SpeakerNames(
                id=number,
                name=name,
                surname=surname,
                aliases=aliases,
                quotations=max(1, 100 - number),
            )
            for number, (name, surname, aliases) in enumerate(quoted)
        ]
    )


INDEX = index_of(QUOTED)
WITHOUT_KIM = index_of(tuple(one for one in QUOTED if one[0] != "Kim"))


def names(ids: Iterable[int]) -> list[str]:
    return [QUOTED[number][0] for number in ids]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("John Raymond", "John Raymond"),
        ("raymond", "John Raymond"),
        ("RAYMOND", "John Raymond"),
        ("Raymond John", "John Raymond"),
        ("raymnd", "John Raymond"),
        ("Raymodn", "John Raymond"),
        ("Jon Raymond", "John Raymond"),
        ("Raym", "John Raymond"),
        ("J. Raymond", "John Raymond"),
        ("General Raymond", "John Raymond"),
        ("Gen. John Raymond", "John Raymond"),
        ("the US commander Raymond", None),
        ("Moon", "Moon Chung-in"),
        ("moon chungin", "Moon Chung-in"),
        ("Chung-in Moon", "Moon Chung-in"),
        ("chung in", "Moon Chung-in"),
        ("moonchungin", "Moon Chung-in"),
        ("Prof Moon", "Moon Chung-in"),
        ("Defense Minister Suh", "Suh Wook"),
        ("Unification Minister Suh", "Suh Wook"),
        ("the economist Delgado", "Maria Delgado"),
        ("Duke of Lindqvist", "Søren Lindqvist"),
        ("Baker Raymond", None),
        ("elodie brassard oneil", "Élodie Brassard-O'Neil"),
        ("O’Neil", "Élodie Brassard-O'Neil"),
        ("soren lindquist", "Søren Lindqvist"),
        ("RP", "Reform Party"),
        ("general electric", "General Electric"),
        ("major", "John Major"),
        ("John", "Elton John"),
        ("de la cruz", "Ana de la Cruz"),
        ("johnraymond", "John Raymond"),
        ("Maria Fuentes", "Maria Delgado"),
        ("kim minjae", "Kim Min-jae"),
        ("Kim", "Kim"),
        ("senior official", "a senior official"),
        ("  moon  ", "Moon Chung-in"),
    ],
)
def test_resolve_finds_one_when_the_text_is_clear(typed: str, name: str | None) -> None:
    assert names(INDEX.resolve(typed).fitting) == ([name] if name else [])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Kim", ["Kim Min-jae", "Kim Yo-jong"]),
        ("Minister Kim", ["Kim Min-jae", "Kim Yo-jong"]),
        ("electric", ["General Electric", "Electric Boat"]),
        ("maria del", ["Maria Delgado"]),
    ],
)
def test_resolve_returns_all_when_several_fit(typed: str, expected: list[str]) -> None:
    assert names(WITHOUT_KIM.resolve(typed).fitting) == expected


@pytest.mark.parametrize("typed", ["xq", "Jim", "Tim", "Zebra", "le", "", "!!!", "Le Pen", "😀"])
def test_resolve_finds_nobody_when_the_text_is_short_or_strange(typed: str) -> None:
    assert not INDEX.resolve(typed).fitting


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Kim Raymond", "John Raymond"), ("Raymond Zebra", "John Raymond")],
)
def test_resolve_offers_who_is_near_when_nobody_fits(typed: str, name: str) -> None:
    match = INDEX.resolve(typed)
    assert not match.fitting
    assert name in names(match.near)


def test_count_is_that_of_the_library_when_the_id_is_known() -> None:
    index = SpeakerIndex.of(
        [
            SpeakerNames(number, "A B", None, (), quotations)
            for number, quotations in ((7, 3), (2, 2), (9, 1))
        ]
    )
    assert [index.count(number) for number in (1, 2, 7, 8, 9, 10)] == [0, 2, 3, 0, 1, 0]


def test_resolve_fits_nobody_when_nobody_is_quoted() -> None:
    assert SpeakerIndex.of(()).resolve("Raymond") == Match({}, {})


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ["John Raymond", "Moon Chung-in", "Suh Wook"]),
        ("ki", ["Kim Min-jae", "Kim Yo-jong", "Kim"]),
        ("kim yo", ["Kim Yo-jong"]),
        ("j", ["John Raymond", "Kim Min-jae", "Kim Yo-jong"]),
        ("raymnd", ["John Raymond"]),
        ("gen. ray", ["John Raymond"]),
        ("zebra", []),
    ],
)
def test_suggest_lists_the_most_quoted_first_when_something_is_typed(
    typed: str, expected: list[str]
) -> None:
    assert [one.name for one in INDEX.suggest(typed, 3)] == expected


def test_suggest_tells_how_often_each_is_quoted_when_nothing_is_typed() -> None:
    assert INDEX.suggest("", 2) == [("John Raymond", 100), ("Moon Chung-in", 99)]


@given(st.text(max_size=30))
def test_resolve_and_suggest_raise_nothing_when_given_any_text(typed: str) -> None:
    match = INDEX.resolve(typed)
    assert set(match.fitting) | set(match.near) <= set(range(len(QUOTED)))
    assert len(INDEX.suggest(typed, 5)) <= 5


@given(st.sampled_from([name for name, _, _ in QUOTED]))
def test_resolve_finds_the_speaker_when_the_whole_name_is_typed(name: str) -> None:
    assert names(INDEX.resolve(name.upper()).fitting) == [name]


@given(st.text(max_size=30))
def test_fold_changes_nothing_when_done_twice(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_resolve_finds_the_one_when_very_many_share_the_first_name() -> None:
    letters = "bcdfghjklm"
    surnames = [f"{one}a{two}o{three}" for one in letters for two in letters for three in letters]
    index = index_of(tuple((f"Ada {surname}", surname, ()) for surname in surnames))
    for number in (0, 1, 500, 998, 999):
        assert index.resolve(f"ada {surnames[number]}").fitting == {number: index.count(number)}
    assert not index.resolve("bob zuzuz").fitting


def test_suggest_keeps_nothing_when_nobody_has_what_is_typed() -> None:
    index = SpeakerIndex.of((SpeakerNames(1, "Kim Raymond", "Raymond", (), 1),))
    index.suggest("\u4e00\u4e00", 25)
    tracemalloc.start()
    try:
        for number in range(2_000):
            assert index.suggest(f"\u4e00{chr(0x4E01 + number)}", 25) == []
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 100_000  # bytes
