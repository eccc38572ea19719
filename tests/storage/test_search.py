"""What typed words mean to a search, and how they become FTS5 queries."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.queries.search import parse_terms
from bot.storage.sqlite.full_text import to_query


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
