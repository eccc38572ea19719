"""How a speaker is shown."""

from __future__ import annotations

from datetime import date

import pytest

from bot.models.article import Basis, ParagraphKind, PersonKind, QuotationKind, Span
from bot.models.library import ArticleHeading, Citation, CitedQuotation, Speaker, SpeakerProfile
from bot.presentation.profiles import present_profile


@pytest.mark.parametrize(
    ("quotations", "footer"),
    [
        (2, "2 quotations · 2 articles"),
        (9, "9 quotations · 2 articles · of the newest 2 quotations"),
    ],
)
def test_roles_have_their_days_and_what_was_counted_is_told(quotations: int, footer: str) -> None:
    article = ArticleHeading(
        1, 1, "pier", "Pier", title_derived=False, published=date(2021, 3, 3), source="AP"
    )
    newest = CitedQuotation(
        texts=("Yes.",),
        kind=QuotationKind.DIRECT,
        speaker="Ann Lee",
        role="mayor",
        basis=Basis.NAMED,
        mention=None,
        citation=Citation(article, Span(0, 4), 1, ParagraphKind.BODY),
    )
    roles = (
        ("mayor", date(2020, 1, 2), date(2021, 3, 3)),
        ("clerk", date(2019, 5, 5), date(2019, 5, 5)),
        ("engineer", None, None),
    )
    speaker = Speaker(1, "Ann Lee", PersonKind.PERSON, "mayor", quotations)
    profile = SpeakerProfile(
        speaker,
        roles,
        (("AP", 2), ("", 1)),
        articles=2,
        counted=2,
        newest=newest,
        said_before=False,
    )
    embed = present_profile(profile).embed
    assert [field.value for field in embed.fields] == [
        "mayor · 2 Jan 2020 – 3 Mar 2021\nclerk · Sun 5 May 2019\nengineer",
        "AP (2) · an unknown source (1)",
    ]
    assert embed.footer.text == footer
