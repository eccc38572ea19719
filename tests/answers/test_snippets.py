"""What a typed search means."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.snippets import best_passage, to_query
from bot.models.article import Paragraph, ParagraphKind, Span
from bot.models.library import ArticleHeading
from tests.building import build_article

HEADING = ArticleHeading(1, 1, "a", "A", False, None, None)  # noqa: FBT003 - a model's field


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("rain", '"rain"*'),
        ("heavy rain", '"heavy" AND "rain"*'),
        ('"heavy rain"', '"heavy rain"'),
        ("“heavy rain” oslo", '"heavy rain" AND "oslo"*'),
        ('oslo "heavy rain', '"oslo" AND "heavy" AND "rain"*'),
        ("NEAR(a b) OR c*", '"NEAR" AND "a" AND "b" AND "OR" AND "c"*'),
        ("title:rain", '"title" AND "rain"*'),
        ("snake_case", '"snake" AND "case"*'),
        ("cafe\u0301", '"café"*'),
        ("", None),
        ('""', None),
        ("(*^-:", None),
    ],
)  # fmt: skip
def test_to_query_quotes_every_word_when_something_is_typed(typed: str, query: str | None) -> None:
    assert to_query(typed) == query


@given(st.text())
def test_to_query_is_valid_fts5_when_anything_is_typed(typed: str) -> None:
    query = to_query(typed)
    if query is None:
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5 (slug, title, text)")
        connection.execute("SELECT * FROM t WHERE t MATCH ?", [f"{{title text}}: ({query})"])


def test_best_passage_takes_the_paragraph_when_it_holds_most_words() -> None:
    article = build_article("a", "Rain came.", "Rain fell on Óslo; rain!", "Oslo slept.")
    hit = best_passage("rain osl", HEADING, article.text, article.paragraphs)
    assert hit.citation.paragraph == 2
    assert [span.of(hit.text) for span in hit.matches] == ["Rain", "Óslo", "rain"]
    assert hit.citation.span.of(article.text) == "Rain"


def test_best_passage_leaves_furniture_out_when_the_story_has_the_word_too() -> None:
    text = "Rain (END) Rain fell."
    blocks = (
        Paragraph(0, ParagraphKind.FURNITURE, article_span(text, "Rain (END)")),
        Paragraph(1, ParagraphKind.BODY, article_span(text, "Rain fell.")),
    )
    assert best_passage("rain", HEADING, text, blocks).citation.paragraph == 1


def article_span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize("place", [0, 30, 60, 120])
def test_best_passage_cuts_between_words_when_the_paragraph_is_long(place: int) -> None:
    words = ["stone"] * 121
    words[place] = "needle"
    article = build_article("a", " ".join(words))
    hit = best_passage("needle", HEADING, article.text, article.paragraphs)
    assert [span.of(hit.text) for span in hit.matches] == ["needle"]
    assert hit.text.split()[0] in {"stone", "needle"}
    assert hit.cut_before is (place > 13)
    assert hit.cut_after is (place < 120)
