"""What `parse FILE...` prints for people."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from rich.console import Console

from bot.models.article import (
    Article,
    Basis,
    Paragraph,
    ParagraphKind,
    Person,
    PersonKind,
    Quotation,
    QuotationKind,
    Role,
    Span,
    SummarySentence,
    TimeExpression,
)
from bot.operations.parse_report import print_article
from bot.parsing.structure.lines import MOST_READ

TEXT = (
    "Captain Han Yu-jin on [bold]deck[/bold]. (Yonhap)\n\n"
    'Han said on Friday the ferry was\n"full to the brim."\n\n'
    'A sailor was sure of it. "We sank."'
)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ARTICLE = Article(
    slug="ferry",
    text=TEXT,
    title="Han said on Friday the ferry was full…",
    title_derived=True,
    published=date(2021, 5, 8),
    source="Yonhap",
    paragraphs=(
        Paragraph(0, ParagraphKind.CAPTION, Span(0, TEXT.index("\n"))),
        Paragraph(
            1, ParagraphKind.BODY, _span('Han said on Friday the ferry was\n"full to the brim."')
        ),
        Paragraph(2, ParagraphKind.BODY, _span('A sailor was sure of it. "We sank."')),
    ),
    people=(
        Person(
            "Han Yu-jin", PersonKind.PERSON, "Han", (Role("Captain", _span("Captain")),), ("Han",)
        ),
        Person("A sailor", PersonKind.DESCRIBED),
    ),
    quotations=(
        Quotation(
            1,
            (_span("full to the brim."),),
            QuotationKind.PARTIAL,
            "Han Yu-jin",
            Basis.NAMED,
            Span(_span("Han said").start, _span("Han said").start + len("Han")),
            1,
        ),
        Quotation(2, (_span("We sank."),), QuotationKind.DIRECT, None, Basis.NONE, None, 2),
    ),
    time_expressions=(
        TimeExpression(
            _span("Friday"),
            "2021-05-07",
            date(2021, 5, 7),
            date(2021, 5, 7),
            key=True,
            sentence=_span('Han said on Friday the ferry was\n"full to the brim."'),
            event=_span("said"),
            paragraph=1,
        ),
    ),
    summary=(SummarySentence(_span("A sailor was sure of it."), 2),),
)


def _printed(article: Article, *, terminal: bool = False) -> str:
    file = io.StringIO()
    print_article(article, Console(file=file, force_terminal=terminal, width=70, color_system=None))
    return file.getvalue()


def test_each_finding_is_one_line_when_the_report_is_piped() -> None:
    assert _printed(ARTICLE).splitlines() == [
        "article   title     Han said on Friday the ferry was full… (derived from the lead)",
        "article   file      ferry",
        "article   date      2021-05-08",
        "article   source    Yonhap",
        "caption             Captain Han Yu-jin on [bold]deck[/bold]. (Yonhap)",
        "person              Han Yu-jin (person): Captain [caption] | also Han",
        "person              A sailor (described)",
        "quotation ¶1        1. Han Yu-jin (named, “Han”, partial): “full to the brim.”",
        "quotation ¶2        2. unknown (direct): “We sank.”",
        "time      ¶1        ★ Friday = 2021-05-07, dates “said”"
        ' | Han said on Friday the ferry was "full to the brim."',
        "summary   ¶2        A sailor was sure of it.",
        "",
    ]


def test_parts_stand_under_headings_when_the_report_is_on_a_terminal() -> None:
    printed = _printed(ARTICLE, terminal=True)
    headings = ("Article", "Caption", "People", "Quotations", "Time expressions", "Summary")
    places = [printed.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "[bold]deck[/bold]" in printed
    assert max(len(line) for line in printed.splitlines()) <= 78  # 70 and the style's codes


def test_what_is_not_known_is_said_when_the_article_tells_little() -> None:
    bare = Article("x", "", "Untitled", title_derived=True, published=None, source=None)
    assert _printed(bare).splitlines()[2:] == [
        "article   date      unknown",
        "article   source    unknown",
        "",
    ]
    assert "Quotations" not in _printed(bare, terminal=True)


def test_the_end_is_told_to_be_unread_when_a_text_is_longer_than_a_book() -> None:
    words = " word" * (MOST_READ + 20)
    told = [
        line for line in _printed(replace(ARTICLE, text=words)).splitlines() if "unread" in line
    ]
    assert told == [
        "article   unread    the last 99 characters: only 40,000 words and marks are read"
    ]
    assert "unread" not in _printed(ARTICLE)


@pytest.mark.parametrize(
    ("value", "first", "last", "shown"),
    [
        ("2021-05-07", date(2021, 5, 7), date(2021, 5, 7), "= 2021-05-07,"),
        ("2021-05", date(2021, 5, 1), date(2021, 5, 31), "= 2021-05 (2021-05-01 to 2021-05-31),"),
        ("2021-05-07TMO", date(2021, 5, 7), date(2021, 5, 7), "= 2021-05-07TMO (2021-05-07),"),
    ],
)
def test_days_are_shown_when_the_value_does_not_tell_them(
    value: str, first: date, last: date, shown: str
) -> None:
    found = replace(ARTICLE.time_expressions[0], value=value, first_day=first, last_day=last)
    assert shown in _printed(replace(ARTICLE, time_expressions=(found,)))


def test_a_headline_is_not_marked_when_the_article_has_one() -> None:
    assert "derived" not in _printed(replace(ARTICLE, title_derived=False))


def test_terminal_is_not_steered_when_the_text_holds_control_characters() -> None:
    printed = _printed(replace(ARTICLE, title="Ferry\x1b[2J \u202enepo\x07s\tit"), terminal=True)
    assert "Ferry [2J nepo s it" in printed
    assert "\x07" not in printed
    assert "\u202e" not in printed
