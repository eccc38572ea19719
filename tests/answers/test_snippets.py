"""Where an article answers a search."""

from __future__ import annotations

import pytest

from bot.answers.snippets import best_passage
from bot.models.article import Paragraph, ParagraphKind, Span
from bot.models.library import ArticleHeading
from tests.building import build_article

HEADING = ArticleHeading(1, 1, "a", "A", False, None, None)  # noqa: FBT003 - a model's field


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
