"""Which terms stand for a text."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.terms import join_pairs, join_terms, list_terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The U.S. said: “It’s O'Brien!”", "the u s said it s o brien"),
        ("snake_case co-op 3.5%", "snake case co op 3 5"),
        ("Café cafe\u0301 MAÑANA man\u0303ana", "cafe cafe manana manana"),
        ("Straße STRASSE İstanbul Smørrebrød", "strasse strasse istanbul smorrebrod"),
        ("m² ½ Ⅷ ﬁre ＡＢＣ", "m2 1 2 viii fire abc"),
        ("\ufdfa", "صلى الله عليه وسلم"),
        # Korean syllables are taken apart into the letters that they are made of.
        (
            "한국 北京 \U0001e900\U0001e901",
            "\u1112\u1161\u11ab\u1100\u116e\u11a8 北京 \U0001e922\U0001e923",
        ),
        ("", ""),
        ("… — \u0301 _", ""),
    ],
)
def test_terms_are_words_without_case_and_accents_when_a_text_is_given(
    text: str, terms: str
) -> None:
    assert join_terms(text) == terms


def test_terms_are_pieces_when_a_word_is_longer_than_engines_take() -> None:
    assert [len(term) for term in list_terms("x" * 450 + " é" + "y" * 250)] == [
        200, 200, 50, 200, 51,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The minister of finance said so", "the_minister minister_of of_finance finance said so"),
        ("to a", "to_a a"),
        ("the", "the"),
        ("one two", "one two"),
        ("", ""),
    ],
)
def test_pairs_hold_no_common_word_alone_when_another_follows(text: str, pairs: str) -> None:
    assert join_pairs(join_terms(text)) == pairs


@given(st.text())
def test_fts5_splits_terms_at_their_spaces_when_anything_is_stored(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5 (text, tokenize = 'ascii')")
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, 'instance')")
        connection.execute("INSERT INTO t VALUES (?)", [join_terms(text)])
        rows = connection.execute("SELECT term FROM v ORDER BY offset").fetchall()
    assert [term for (term,) in rows] == list_terms(text)
