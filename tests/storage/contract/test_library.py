"""What the library answers: every method of LibraryReader, on whole answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.models.article import Basis, ParagraphKind, PersonKind, QuotationKind, Span
from bot.models.library import (
    SEEDS_ALONE,
    ArticleHeading,
    Citation,
    CitedDate,
    CitedQuotation,
    CitedSentence,
    LibrarySize,
    Page,
    Scope,
    Speaker,
    SpeakerNames,
)
from bot.models.moderation import OwnText
from bot.storage.records import ArticleText, Generation
from tests.building import as_reading, build_article
from tests.storage.contract.library import BRIDGE, HARBOUR, NOW, SEEDS, UNDATED, add_own, put

if TYPE_CHECKING:
    from bot.models.article import Article
    from bot.storage.contract import LibraryReader, Storage


def heading(
    article: Article, number: int, *, revision: int = 1, own: bool = False
) -> ArticleHeading:
    return ArticleHeading(
        number, revision, article.slug, article.title, article.title_derived, article.published,
        article.source, own,
    )  # fmt: skip


HARBOUR_HEADING, BRIDGE_HEADING, UNDATED_HEADING = (
    heading(article, number) for number, article in enumerate(SEEDS, 1)
)


def cited(article: ArticleHeading, text: str, words: str, paragraph: int) -> Citation:
    start = text.index(words)
    return Citation(article, Span(start, start + len(words)), paragraph, ParagraphKind.BODY)


def quotation(
    article: Article, shown: ArticleHeading, words: str, speaker: str, paragraph: int
) -> CitedQuotation:
    return CitedQuotation(
        (words,), QuotationKind.DIRECT, speaker, None, Basis.NAMED, None,
        cited(shown, article.text, words, paragraph),
    )  # fmt: skip


WAITED = quotation(HARBOUR, HARBOUR_HEADING, "We have waited for years", "Jane Porter", 1)
SHIPS = quotation(HARBOUR, HARBOUR_HEADING, "Ships can call in spring", "Olaf Berg", 2)
DEAR = quotation(HARBOUR, HARBOUR_HEADING, "It is dear", "a local official", 2)
HURT = quotation(BRIDGE, BRIDGE_HEADING, "Nobody is hurt", "Jane Porter", 1)
FIRST_PARAGRAPH = "The mayor spoke on Monday. “We have waited for years”, she said."
PORTER = Speaker(1, "Jane Porter", PersonKind.PERSON, None, 2)
BERG = Speaker(2, "Olaf Berg", PersonKind.PERSON, None, 1)
OFFICIAL = Speaker(3, "a local official", PersonKind.DESCRIBED, None, 1, HARBOUR.title)


def key_date(words: str, day: date, paragraph: int, sentence: str) -> CitedDate:
    return CitedDate(
        words, day, day, sentence, None, cited(HARBOUR_HEADING, HARBOUR.text, words, paragraph)
    )


MONDAY = key_date("Monday", date(2021, 3, 1), 1, FIRST_PARAGRAPH)
APRIL = key_date("4 April", date(2021, 4, 4), 3, "The work begins on 4 April.")


SPANS = (
    (date(2021, 3, 1), date(2021, 4, 4)),
    (date(2021, 3, 2), date(2021, 4, 3)),
    (date(2021, 4, 4), date(2021, 4, 4)),
)


def everything(library: LibraryReader) -> dict[str, object]:
    """Return all answers of the library that need no typed words."""
    return {
        "generation": library.generation,
        "size": library.get_size(),
        "key dates": library.count_key_dates(),
        "names": list(library.list_speaker_names()),
        "speakers": library.list_speakers({2: 7, 1: 2, 99: 1, 3: 1}),
        "newest articles": library.get_newest_articles([1, 2, 99]),
        "speakers of 1": library.list_speakers_of(1),
        "quotations of 1": library.list_quotations(1, offset=0, limit=9),
        "the second": library.list_quotations(1, offset=1, limit=1),
        "quotations in 1": library.list_quotations_in(1),
        "those of 2": library.list_quotations_in(1, 2),
        "parts": library.list_parts(1, WAITED.citation.span),
        "no parts": library.list_parts(1, Span(0, 3)),
        "dates": library.list_key_dates(offset=1, limit=9),
        "dates of 1": library.list_key_dates_of(1),
        "dates within": [
            library.list_dates_within(*days, offset=0, limit=9).items for days in SPANS
        ],
        "coming": library.list_coming(date(2021, 3, 2), offset=0, limit=1),
        "anniversaries": library.list_anniversaries(date(2022, 4, 4), offset=0, limit=9),
        "summary": library.list_summary(1),
        "articles": library.list_articles(offset=0, limit=9),
        "the newest": library.list_articles(offset=0, limit=1),
        "article 2": library.get_article(2),
        "article 99": library.get_article(99),
        "slugs": library.list_articles_with_slug(""),
        "slug": library.list_articles_with_slug("bri"),
        "text": library.get_text(2),
        "text of 99": library.get_text(99),
    }


async def test_reader_answers_nothing_when_the_library_is_empty(storage: Storage) -> None:
    empty = {
        "generation": Generation(SEEDS_ALONE, 0, 0),
        "size": LibrarySize(0, 0, 0),
        "key dates": 0,
        "newest articles": {},
        "parts": (WAITED.citation.span,),
        "no parts": (Span(0, 3),),
        "dates within": [(), (), ()],
        "coming": Page((), 0, 0),
        "anniversaries": Page((), 0, 0),
        "article 2": None,
        "article 99": None,
        "text": None,
        "text of 99": None,
    }
    found = await storage.read_library(Scope(71), everything)
    assert found == {name: empty.get(name, []) for name in found}
    nothing = await storage.get_generation(Scope(71))
    assert nothing == Generation(SEEDS_ALONE, 0, 0)
    assert await storage.get_quoted(Scope(71), nothing, 1, count=1, limit=5) is None


async def test_reader_answers_everything_when_seeds_are_loaded(filled: Storage) -> None:
    assert await filled.read_library(SEEDS_ALONE, everything, quick=True) == {
        "generation": Generation(SEEDS_ALONE, 1, 0),
        "size": LibrarySize(3, 4, 3),
        "key dates": 3,
        "names": [
            SpeakerNames(1, "Jane Porter", "Porter", (), 2),
            SpeakerNames(2, "Olaf Berg", "Berg", (), 1),
            SpeakerNames(3, "a local official", None, (), 1),
        ],
        "speakers": [replace(BERG, quotations=7), PORTER, OFFICIAL],
        "newest articles": {1: BRIDGE_HEADING, 2: HARBOUR_HEADING},
        "speakers of 1": [replace(PORTER, quotations=1), BERG, OFFICIAL],
        "quotations of 1": [HURT, WAITED],
        "the second": [WAITED],
        "quotations in 1": [WAITED, SHIPS, DEAR],
        "those of 2": [SHIPS],
        "parts": (WAITED.citation.span,),
        "no parts": (Span(0, 3),),
        "dates": [MONDAY, APRIL],
        "dates of 1": [MONDAY, APRIL],
        "dates within": [(MONDAY, APRIL), (), (APRIL,)],
        "coming": Page((APRIL,), 0, 2),
        "anniversaries": Page((APRIL,), 0, 1),
        "summary": [
            CitedSentence(FIRST_PARAGRAPH, cited(HARBOUR_HEADING, HARBOUR.text, FIRST_PARAGRAPH, 1))
        ],
        "articles": [BRIDGE_HEADING, HARBOUR_HEADING, UNDATED_HEADING],
        "the newest": [BRIDGE_HEADING],
        "article 2": BRIDGE_HEADING,
        "article 99": None,
        "slugs": [BRIDGE_HEADING, HARBOUR_HEADING],
        "slug": [BRIDGE_HEADING],
        "text": ArticleText(BRIDGE_HEADING, BRIDGE.text, BRIDGE.paragraphs),
        "text of 99": None,
    }


async def test_speaker_comes_with_the_newest_quotations_when_the_state_is_known(
    filled: Storage,
) -> None:
    known = await filled.get_generation(Scope(71))
    assert known == Generation(SEEDS_ALONE, 1, 0)
    for limit, quoted in ((5, [HURT, WAITED]), (1, [HURT])):
        found = await filled.get_quoted(Scope(71), known, 1, count=2, limit=limit)
        assert found == (PORTER, quoted)
    assert await filled.get_quoted(Scope(71), known, 3, count=1, limit=5) == (OFFICIAL, [DEAR])
    assert await filled.get_quoted(Scope(71), known, 99, count=1, limit=5) is None


async def test_speaker_is_looked_for_again_when_the_library_has_changed(filled: Storage) -> None:
    of_seeds = await filled.get_generation(Scope(71))
    await filled.own.hide(71, "bridge", NOW)
    hiding = await filled.get_generation(Scope(71))
    assert hiding.scope == Scope(71)
    assert await filled.get_quoted(Scope(71), of_seeds, 1, count=2, limit=5) is None
    assert await filled.get_quoted(Scope(71), hiding, 1, count=1, limit=5) == (
        replace(PORTER, quotations=1), [WAITED],
    )  # fmt: skip
    for guild_id in (72, None):  # another server's state is none of theirs
        assert await filled.get_quoted(Scope(guild_id), hiding, 1, count=1, limit=5) is None
        found = await filled.get_quoted(Scope(guild_id), of_seeds, 1, count=2, limit=5)
        assert found == (PORTER, [HURT, WAITED])
    await put(filled, replace(BRIDGE, title="Bridge opens"))
    assert await filled.get_quoted(Scope(71), hiding, 1, count=1, limit=5) is None
    assert await filled.get_quoted(Scope(72), of_seeds, 1, count=2, limit=5) is None


async def test_what_comes_leaves_out_a_month_and_a_year_when_they_began(storage: Storage) -> None:
    spans = (("The year", (1, 1), (12, 31)), ("The month", (6, 1), (6, 30)),
             ("The fair", (6, 3), (6, 9)), ("The vote", (7, 1), (7, 31)))  # fmt: skip
    article = build_article(
        "pier", *[f"{words} matters." for words, *_ in spans],
        days=[(words, date(2021, 6, 5)) for words, *_ in spans],
    )  # fmt: skip
    expressions = [
        replace(one, first_day=date(2021, *first), last_day=date(2021, *last))
        for one, (_, first, last) in zip(article.time_expressions, spans, strict=True)
    ]
    await put(storage, replace(article, time_expressions=tuple(expressions)))
    today = date(2021, 6, 5)

    def ask(library: LibraryReader) -> tuple[Page[CitedDate], list[CitedDate]]:
        return library.list_coming(today, offset=0, limit=9), library.list_key_dates_of(1)

    coming, all_of_them = await storage.read_library(SEEDS_ALONE, ask)
    assert [one.text for one in coming.items] == ["The fair", "The vote"]
    assert [one.text for one in all_of_them if one.is_coming(today)] == ["The fair", "The vote"]


async def test_reader_sees_what_its_server_sees_when_two_servers_differ(filled: Storage) -> None:
    await filled.own.hide(71, "bridge", NOW)
    ferry = build_article(
        "x", "[The harbour is shut|Ann Lee].", title="Ferry", published=date(2023, 1, 1)
    )
    slug = await add_own(filled, 72, OwnText(ferry.text), ferry)
    ferry_heading = heading(replace(ferry, slug=slug), 4, own=True)

    def ask(library: LibraryReader) -> tuple[object, ...]:
        return (
            library.generation.scope,
            library.get_size(),
            [one.slug for one in library.list_articles(offset=0, limit=9)],
            [one.slug for one in library.list_articles(offset=0, limit=9, own=True)],
            [one.slug for one in library.list_articles(offset=0, limit=9, own=False)],
            [one.heading.slug for one in library.search("harbour", offset=0, limit=9).items],
            [one.slug for one in library.list_articles_named("ferry", limit=9)],
            [one.slug for one in library.list_articles_named("bridge", limit=9)],
            [one.name for one in library.list_speaker_names()],
            library.get_article(4),
        )

    names = ["Jane Porter", "Olaf Berg", "a local official"]
    seen = {scope: await filled.read_library(Scope(scope), ask) for scope in (None, 71, 72, 73)}
    assert seen[None] == seen[73] == (
        SEEDS_ALONE, LibrarySize(3, 4, 3), ["bridge", "harbour", "notice"], [],
        ["bridge", "harbour", "notice"], ["harbour", "bridge", "notice"], [], ["bridge"], names,
        None,
    )  # fmt: skip
    assert seen[71] == (
        Scope(71), LibrarySize(2, 3, 3), ["harbour", "notice"], [], ["harbour", "notice"],
        ["harbour", "notice"], [], [], names, None,
    )  # fmt: skip
    assert seen[72] == (
        Scope(72), LibrarySize(4, 5, 4), [slug, "bridge", "harbour", "notice"], [slug],
        ["bridge", "harbour", "notice"], ["harbour", slug, "bridge", "notice"], [slug], ["bridge"],
        ["Jane Porter", "Ann Lee", "Olaf Berg", "a local official"], ferry_heading,
    )  # fmt: skip


async def test_revision_rises_and_the_id_stays_when_a_seed_changes(filled: Storage) -> None:
    changed = replace(build_article("bridge", "The bridge is open."), published=date(2020, 1, 1))
    await put(filled, changed, vanished=("notice",))
    found = await filled.read_library(
        SEEDS_ALONE, lambda library: library.list_articles(offset=0, limit=9)
    )
    assert found == [HARBOUR_HEADING, heading(changed, 2, revision=2)]


async def test_loading_knows_its_files_when_a_load_is_staged_and_another_vanished(
    filled: Storage,
) -> None:
    await filled.loading.stage("unseen", [as_reading(build_article("new", "Unseen harbour."))])
    known = await filled.loading.get_files(["bridge", "new", "other"])
    assert {slug: file.content_hash for slug, file in known.items()} == {
        "bridge": BRIDGE.text.encode()
    }
    assert await filled.loading.list_vanished({"bridge"}) == {
        "harbour": HARBOUR.title, "notice": UNDATED.title,
    }  # fmt: skip
    page = await filled.read_library(
        SEEDS_ALONE, lambda library: library.search("unseen", offset=0, limit=5)
    )
    assert page == Page((), 0, 0)
