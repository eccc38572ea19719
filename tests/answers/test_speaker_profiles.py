"""What the library tells of a speaker."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.answers.speaker_profiles import make_profile
from bot.models.article import Basis, ParagraphKind, PersonKind, QuotationKind, Span
from bot.models.library import ArticleHeading, Citation, CitedQuotation, Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

LEE = Speaker(1, "Ann Lee", PersonKind.PERSON, None, 9)


def quoted(
    article_id: int, day: date | None, role: str | None, source: str | None = "AP"
) -> CitedQuotation:
    article = ArticleHeading(
        article_id,
        1,
        f"a-{article_id}",
        "A title",
        title_derived=False,
        published=day,
        source=source,
    )
    return CitedQuotation(
        texts=("Yes.",),
        kind=QuotationKind.DIRECT,
        speaker="Ann Lee",
        role=role,
        basis=Basis.NAMED,
        mention=None,
        citation=Citation(article, Span(0, 4), 1, ParagraphKind.BODY),
    )


def roles(quotations: Sequence[CitedQuotation]) -> list[tuple[str, date | None, date | None]]:
    return [*make_profile(LEE, quotations, said_before=False).roles]


def test_each_role_has_the_first_and_the_last_day_of_its_articles() -> None:
    newest = [
        quoted(5, date(2021, 5, 5), "mayor"),
        quoted(4, date(2021, 4, 4), "councillor"),
        quoted(3, date(2021, 3, 3), "mayor"),
        quoted(2, date(2021, 2, 2), None),
        quoted(1, None, "mayor"),
        quoted(1, None, "clerk"),
    ]
    assert roles(newest) == [
        ("mayor", date(2021, 3, 3), date(2021, 5, 5)),
        ("councillor", date(2021, 4, 4), date(2021, 4, 4)),
        ("clerk", None, None),
    ]


def test_sources_and_articles_are_counted() -> None:
    quotations = [quoted(2, None, None, "BBC"), quoted(2, None, None), quoted(1, None, None)]
    profile = make_profile(LEE, quotations, said_before=False)
    assert profile.sources == (("AP", 2), ("BBC", 1))
    assert (profile.articles, profile.counted, profile.speaker) == (2, 3, LEE)
