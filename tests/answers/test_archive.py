"""What a server may ask of the library, on a real database."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers.archive import Answers, Archive
from bot.errors import AmbiguousSpeaker, StalePassage, UnknownArticle, UnknownSpeaker
from bot.models.article import Article, Paragraph, ParagraphKind, Person, PersonKind, Role, Span
from bot.models.library import LibrarySize, Page
from bot.storage import open_storage
from tests.building import as_reading, build_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.storage.contract import Storage

OFFICIAL = Person("a port official", PersonKind.DESCRIBED)
HARBOUR = build_article(
    "harbour-2021",
    "Ines Varga, head of the port, said [the ships 🚢 can wait|Ines Varga] on Friday.",
    "[They cannot|Tomas Berg] and [they will not|Tomas Berg], the minister said.",
    "[No comment|a port official], somebody added, [whoever it was].",
    title="Ships wait in the harbour",
    published=date(2021, 5, 7),
    people=[
        Person(
            "Ines Varga", PersonKind.PERSON, "Varga", (Role("head of the port", Span(12, 28)),),
            ("Varga", "Ines Holm"),
        ),
        OFFICIAL,
        Person("Silent Witness", PersonKind.PERSON, "Witness"),
    ],
    days=[("Friday", date(2021, 5, 7)), ("cannot", date(2021, 5, 1))],
)  # fmt: skip
BRIDGE = build_article(
    "bridge-2022",
    "[It stands|Ines Varga], Varga said in the café on Monday, on Monday.",
    "[It falls|Lena Berg], said Lena Berg.",
    "[Who knows|a port official], an official said.",
    title="The bridge of Älvsund",
    published=date(2022, 1, 3),
    people=[OFFICIAL],
    days=[("Monday", date(2022, 1, 3)), ("on Monday", date(2022, 1, 3))],
)
UNDATED = build_article("undated", "Nothing was said.", title="Silence", published=None)


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    await put(storage, BRIDGE, HARBOUR, UNDATED)
    yield storage
    await storage.close()


@pytest.fixture
def answers(storage: Storage) -> Answers:
    return Archive(storage).of(None)


async def put(storage: Storage, *articles: Article, vanished: tuple[str, ...] = ()) -> None:
    """Load articles as the library does."""
    load = f"load {articles} {vanished}"
    await storage.loading.stage(load, [as_reading(article) for article in articles])
    await storage.loading.switch(load, staged=len(articles), vanished=vanished)
    await storage.loading.clear_leftovers()


async def test_quotations_come_newest_article_first_when_a_speaker_has_several(
    answers: Answers,
) -> None:
    speaker, page = await answers.quotations("varga")
    assert (speaker.name, speaker.quotations, page.total) == ("Ines Varga", 2, 2)
    assert [item.texts for item in page.items] == [("It stands",), ("the ships 🚢 can wait",)]
    assert [item.citation.article.slug for item in page.items] == ["bridge-2022", "harbour-2021"]


async def test_quotations_are_verbatim_slices_when_characters_lie_beyond_the_first_plane(
    answers: Answers,
) -> None:
    _, page = await answers.quotations("varga", article="harbour")
    (item,) = page.items
    assert item.citation.span.of(HARBOUR.text) == item.texts[0]
    assert (item.role, item.citation.paragraph) == ("head of the port", 1)


async def test_quotations_have_all_spans_when_one_is_split(
    storage: Storage, answers: Answers
) -> None:
    split = build_article("split", "[One|A B] she said [two|A B].")
    first, second = split.quotations
    object.__setattr__(first, "spans", (*first.spans, *second.spans))
    object.__setattr__(first, "mention", Span(6, 14))
    object.__setattr__(split, "quotations", (first,))
    await put(storage, split)
    _, page = await answers.quotations("A B")
    assert page.items[0].texts == ("One", "two")
    assert page.items[0].mention == split.text[6:14]
    assert page.total == 1


async def test_quotations_are_paged_when_a_limit_is_given(answers: Answers) -> None:
    berg, page = await answers.quotations("tomas berg", offset=1, limit=1)
    assert (page.offset, page.total, page.items[0].texts) == (1, 2, ("they will not",))
    assert await answers.quotations_of(berg.id, offset=7) == Page((), 7, 2)


async def test_quotations_raise_with_the_candidates_when_several_fit(answers: Answers) -> None:
    with pytest.raises(AmbiguousSpeaker) as caught:
        await answers.quotations("Berg")
    assert str(caught.value) == "Several people match “Berg”: choose one."
    assert [(one.name, one.quotations) for one in caught.value.candidates] == [
        ("Tomas Berg", 2),
        ("Lena Berg", 1),
    ]


NOT_BY = "I found no quotation by"
ASK = (
    "You can ask for Ines Varga, Tomas Berg, Lena Berg, a port official, "
    "or search for the name with /search."
)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Zoltan", f"{NOT_BY} “Zoltan”. {ASK}"),
        ("Silent Witness", f"{NOT_BY} “Silent Witness”. {ASK}"),
        ("Ines Zoltan", f"{NOT_BY} “Ines Zoltan”. Did you mean Ines Varga?"),
        ("x" * 80, f"{NOT_BY} “{'x' * 80}”. {ASK}"),
    ],
)
async def test_quotations_say_who_can_be_asked_for_when_nobody_fits(
    answers: Answers, typed: str, sentence: str
) -> None:
    with pytest.raises(UnknownSpeaker) as caught:
        await answers.quotations(typed)
    assert str(caught.value) == sentence


async def test_quotations_say_so_when_nobody_is_quoted_at_all(
    storage: Storage, answers: Answers
) -> None:
    await put(storage, vanished=("harbour-2021", "bridge-2022"))
    with pytest.raises(UnknownSpeaker, match="no quotations with a known speaker yet"):
        await answers.quotations("Varga")


async def test_quotations_are_found_by_an_alias_when_the_name_lacks_its_words(
    answers: Answers,
) -> None:
    speaker, _ = await answers.quotations("Holm")
    assert speaker.name == "Ines Varga"


async def test_described_speakers_stay_apart_when_two_articles_have_the_same_words(
    answers: Answers,
) -> None:
    with pytest.raises(AmbiguousSpeaker) as caught:
        await answers.quotations("a port official")
    assert sorted(str(one.article) for one in caught.value.candidates) == [
        "Ships wait in the harbour",
        "The bridge of Älvsund",
    ]
    for candidate in caught.value.candidates:
        assert (await answers.quotations_of(candidate.id)).total == 1


async def test_answers_follow_when_the_library_changes(storage: Storage, answers: Answers) -> None:
    assert await answers.size() == LibrarySize(articles=3, quotations=8, speakers=5)
    await put(
        storage, build_article("new", "[Hello|Nora New]"), vanished=("harbour-2021", "undated")
    )
    assert await answers.size() == LibrarySize(articles=2, quotations=4, speakers=4)
    assert (await answers.quotations("New"))[0].name == "Nora New"
    with pytest.raises(UnknownSpeaker):
        await answers.quotations("Tomas")


async def test_get_speaker_finds_one_when_the_id_is_quoted(answers: Answers) -> None:
    speaker, _ = await answers.quotations("Varga")
    assert await answers.get_speaker(speaker.id) == speaker
    with pytest.raises(UnknownSpeaker, match="no longer quoted"):
        await answers.get_speaker(12_345)


async def test_speakers_are_listed_by_quotations_when_paged(answers: Answers) -> None:
    first = await answers.speakers(0, 3)
    rest = await answers.speakers(3, 3)
    assert [one.name for one in first.items] == ["Ines Varga", "Tomas Berg", "Lena Berg"]
    assert [one.kind for one in rest.items] == [PersonKind.DESCRIBED] * 2
    assert (first.total, rest.offset, rest.total) == (5, 3, 5)
    assert first.items[0].role == "head of the port"


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        (None, "bridge-2022"),
        ("", "bridge-2022"),
        ("harbour-2021", "harbour-2021"),
        ("harb", "harbour-2021"),
        ("ships harbour", "harbour-2021"),
        ("SHIPS WAIT IN THE HARBOUR", "harbour-2021"),
        ("alvsund", "bridge-2022"),
        ("the", "bridge-2022"),
        ("sil", "undated"),
    ],
)
async def test_summary_is_of_the_article_that_is_meant_when_one_is_typed(
    answers: Answers, typed: str | None, slug: str
) -> None:
    assert (await answers.summary(typed)).article.slug == slug


async def test_summary_tells_who_speaks_and_when_when_the_article_does(answers: Answers) -> None:
    summary = await answers.summary("harbour")
    assert [one.text for one in summary.sentences] == [
        "Ines Varga, head of the port, said “the ships 🚢 can wait” on Friday."
    ]
    assert [(one.name, one.quotations) for one in summary.speakers] == [
        ("Tomas Berg", 2),
        ("Ines Varga", 1),
        ("a port official", 1),
    ]
    assert summary.unattributed == 1
    # in the order of the text, which begins with what the article is about
    assert [one.first_day.day for one in summary.dates] == [7, 1]
    assert await answers.summary_of(summary.article.id) == summary


@pytest.mark.parametrize("typed", ["nothing like it", '"', "'; DROP TABLE article; --", "*", "-"])
async def test_summary_names_articles_when_no_article_fits(answers: Answers, typed: str) -> None:
    with pytest.raises(UnknownArticle) as caught:
        await answers.summary(typed)
    assert str(caught.value) == (f"No article is called “{typed}”: /articles lists all of them.")


async def test_dates_are_one_a_day_when_several_words_mean_the_same(answers: Answers) -> None:
    page = await answers.dates()
    assert [(one.citation.article.slug, one.text, one.first_day.day) for one in page.items] == [
        ("bridge-2022", "Monday", 3),
        ("harbour-2021", "cannot", 1),
        ("harbour-2021", "Friday", 7),
    ]
    assert page.total == 3
    # all articles by day, one article as it tells them
    harbour = await answers.find_article("harbour")
    assert (await answers.dates_of(harbour.id, offset=1)).items == page.items[1:2]
    assert page.items[0].sentence.startswith("“It stands”, Varga said")


async def test_articles_are_newest_first_when_listed(answers: Answers) -> None:
    page = await answers.articles()
    assert [one.slug for one in page.items] == ["bridge-2022", "harbour-2021", "undated"]
    assert (await answers.articles(1, 1)).items == page.items[1:2]
    assert page.total == 3


@pytest.mark.parametrize(
    ("words", "slugs"),
    [
        ("cafe", ["bridge-2022"]),
        ("CAFÉ stands", ["bridge-2022"]),
        ("varga", ["bridge-2022", "harbour-2021"]),
        ("ships", ["harbour-2021"]),
        ("shi", ["harbour-2021"]),
        ("shi wait", []),
        ("wait shi", ["harbour-2021"]),
        ('"they will not"', ["harbour-2021"]),
        ('"will they not"', []),
        ("they NOT will", ["harbour-2021"]),
        ("varga OR nobody", []),
        ("2021", []),
        ("", []),
        ('"', []),
        ("***", []),
    ],
)
async def test_search_finds_articles_when_they_hold_all_words(
    answers: Answers, words: str, slugs: list[str]
) -> None:
    page = await answers.search(words)
    assert sorted(hit.citation.article.slug for hit in page.items) == slugs
    assert page.total == len(slugs)


async def test_search_shows_the_paragraph_when_it_holds_the_words(answers: Answers) -> None:
    (hit,) = (await answers.search("will not")).items
    assert [span.of(hit.text) for span in hit.matches] == ["will", "not"]
    assert (hit.citation.paragraph, hit.citation.span.of(HARBOUR.text)) == (2, "will")
    assert (hit.cut_before, hit.cut_after) == (False, False)


async def test_search_shows_the_part_around_the_match_when_the_paragraph_is_long(
    storage: Storage, answers: Answers
) -> None:
    long = build_article("long", "word " * 100 + "needle 🧵 in it " + "word " * 100)
    await put(storage, long)
    (hit,) = (await answers.search("needle")).items
    assert hit.cut_before
    assert hit.cut_after
    assert len(hit.text) <= 300
    assert [span.of(hit.text) for span in hit.matches] == ["needle"]
    assert hit.text in long.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(max_size=40))
async def test_search_and_suggestions_raise_nothing_when_anything_is_typed(
    answers: Answers, words: str
) -> None:
    page = await answers.search(words)
    for hit in page.items:
        assert all(0 <= span.start < span.end <= len(hit.text) for span in hit.matches)
    await answers.suggest_articles(words)
    await answers.suggest_speakers(words)


async def test_paragraph_marks_the_passage_when_a_citation_is_opened(answers: Answers) -> None:
    for item in (await answers.quotations("varga"))[1].items:
        cited = item.citation
        view = await answers.paragraph(cited.article.id, cited.article.revision, cited.span)
        assert tuple(one.of(view.text) for one in view.passages) == item.texts
        assert view.number == cited.paragraph


async def test_paragraph_is_stale_when_the_text_was_replaced(
    storage: Storage, answers: Answers
) -> None:
    old = (await answers.summary("harbour")).article
    await put(storage, build_article("harbour-2021", "It is another text."))
    with pytest.raises(StalePassage, match="has changed since"):
        await answers.paragraph(old.id, old.revision, Span(0, 2))
    view = await answers.paragraph(old.id, old.revision + 1, Span(0, 2))
    assert view.text == "It is another text."


async def test_paragraph_is_unknown_when_the_article_is_gone(
    storage: Storage, answers: Answers
) -> None:
    old = (await answers.summary("harbour")).article
    await put(storage, vanished=("harbour-2021",))
    for ask in (
        answers.paragraph(old.id, old.revision, Span(0, 2)),
        answers.summary_of(old.id),
        answers.paragraphs(old.id),
    ):
        with pytest.raises(UnknownArticle, match="no longer in the library"):
            await ask


async def test_paragraphs_show_all_but_furniture_when_an_article_is_read(
    storage: Storage, answers: Answers
) -> None:
    article = build_article("kinds", "The body.")
    kinds = (
        Paragraph(0, ParagraphKind.HEADLINE, Span(0, 3)),
        Paragraph(1, ParagraphKind.BODY, Span(4, 9)),
        Paragraph(0, ParagraphKind.FURNITURE, Span(9, 10)),
    )
    object.__setattr__(article, "paragraphs", kinds)
    await put(storage, article)
    heading, views = await answers.paragraphs("kinds")
    assert heading.slug == "kinds"
    assert [(view.number, view.text) for view in views] == [(1, "body.")]


async def test_suggest_speakers_lists_whom_may_be_meant_when_typing(answers: Answers) -> None:
    assert [one.name for one in await answers.suggest_speakers("be")] == ["Tomas Berg", "Lena Berg"]
    assert [one.quotations for one in await answers.suggest_speakers("", 2)] == [2, 2]


async def test_suggest_articles_lists_the_newest_first_when_typing(answers: Answers) -> None:
    assert [one.slug for one in await answers.suggest_articles("")] == [
        "bridge-2022",
        "harbour-2021",
        "undated",
    ]
    assert [one.slug for one in await answers.suggest_articles("the", 1)] == ["bridge-2022"]
    assert [one.slug for one in await answers.suggest_articles("2021")] == ["harbour-2021"]


async def test_nothing_is_shown_when_a_load_has_staged_but_not_switched(
    storage: Storage, answers: Answers
) -> None:
    before = await answers.size()
    changed = build_article("harbour-2021", "[Secret|Sam Secret]", days=[("Secret", date.min)])
    await storage.loading.stage("unfinished", [as_reading(changed)])
    assert await answers.size() == before
    assert (await answers.search("secret")).total == 0
    assert await answers.suggest_speakers("secret") == []
    assert (await answers.dates()).total == 3
    assert await answers.suggest_articles("secret") == []
    assert (await answers.quotations("varga"))[1].total == 2
    assert (await answers.speakers()).total == 5
