"""What typed words mean to a search, and how they become FTS5 queries."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models.library import SEEDS_ALONE
from bot.storage import open_storage
from bot.storage.engine import Term
from bot.storage.postgres.full_text import list_lexemes
from bot.storage.postgres.schema import list_versions
from bot.storage.queries.search import parse_terms
from bot.storage.sqlite.full_text import to_pair_query, to_query
from bot.storage.terms import COMMON
from tests.storage.contract.library import SEEDS, put

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("rain", '"rain"*'),
        ("heavy rain", '"heavy" AND "rain"*'),
        ('"heavy rain"', '"heavy rain"'),
        ("“heavy rain” oslo", '"heavy rain" AND "oslo"*'),
        ('oslo "heavy rain', '"oslo" AND "heavy" AND "rain"*'),
        ("NEAR(a b) OR c*", '"near" AND "a" AND "b" AND "or" AND "c"*'),
        ("title:rain", '"title" AND "rain"*'),
        ("snake_case", '"snake" AND "case"*'),
        ("Cafe\u0301 Århus", '"cafe" AND "arhus"*'),
    ],
)  # fmt: skip
def test_to_query_quotes_every_word_when_something_is_typed(typed: str, query: str) -> None:
    assert to_query(parse_terms(typed)) == query


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ('"the minister of finance"', '("the_minister minister_of of_finance")'),
        ('"minister of the"', '("minister_of of_the")'),
        (
            '"said the prime minister"',
            '("said_the the_prime prime minister" OR "said_the the_prime prime minister_" *)',
        ),
        ('"the bank" "a tax"', '("the_bank") AND ("a_tax")'),
    ],
)
def test_to_pair_query_never_asks_for_a_common_word_when_a_phrase_has_one(
    typed: str, query: str
) -> None:
    assert to_pair_query(parse_terms(typed)) == query


@pytest.mark.parametrize(
    ("words", "lexemes"),
    [
        ("bank", ["bank"]),
        ("the bank", ["the bank"]),
        ("prime minister", ["prime minister"]),
        ("bank and the tax", ["bank and the tax"]),
        ("the bank and the tax of", ["the bank", "bank and the tax", "tax of"]),
        ("in the bank", ["in the", "the bank"]),
        ("of the", ["of the"]),
        # Too far apart for one lexeme.
        ("bank and to the a tax", ["bank and", "and to", "to the", "the a", "a tax"]),
    ],
)
def test_lexemes_reach_over_the_commonest_words_when_a_phrase_has_them(
    words: str, lexemes: list[str]
) -> None:
    assert list_lexemes(Term(tuple(words.split()))) == lexemes


def test_schema_of_postgres_skips_the_same_words_when_it_makes_lexemes() -> None:
    (skipped,) = re.findall(r"word NOT IN \(([^)]*)\)", list_versions()[23])
    assert {word.strip("' ") for word in skipped.split(",")} == COMMON


@pytest.mark.parametrize("typed", ["", '""', "(*^-:"])
def test_parse_terms_returns_nothing_when_no_word_is_typed(typed: str) -> None:
    assert parse_terms(typed) == []


@given(st.text())
def test_to_query_is_valid_fts5_when_anything_is_typed(typed: str) -> None:
    terms = parse_terms(typed)
    if not terms:
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5 (slug, title, text)")
        connection.execute("SELECT * FROM t WHERE t MATCH ?", [to_query(terms)])


async def test_phrase_is_found_without_the_index_of_words_when_it_has_a_common_word(
    tmp_path: Path,
) -> None:
    storage = await open_storage(tmp_path / "a.db")
    try:
        await put(storage, *SEEDS)
        with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
            connection.execute("DROP TABLE edition_search")
        page = await storage.read_library(
            SEEDS_ALONE, lambda library: library.search('"near the harbour"', offset=0, limit=5)
        )
    finally:
        await storage.close()
    assert [one.heading.slug for one in page.items] == ["bridge"]
