"""/verify's verdicts on quotations that were altered by rule, and on chosen ones."""

from __future__ import annotations

import asyncio
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest

from bot.answers import verification, written_words
from bot.answers.compared_passages import words_in
from bot.answers.comparison import holds_part
from bot.answers.verification import verify, verify_again
from bot.models.library import SEEDS_ALONE
from bot.models.verification import Change, Claim, Verdict
from bot.storage import open_storage
from tests.building import as_reading, build_article
from tests.proofs.verification.alterations import Library, make_cases, make_fragments
from tests.proofs.verification.made_library import make_articles
from tests.proofs.verification.scoring import ask_all

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.answers.comparison import Comparison
    from bot.models.article import Article, Span
    from bot.models.verification import Verification
    from bot.models.wording import Word
    from bot.storage.contract import Storage

ARTICLES = [*make_articles()]


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    yield storage
    await storage.close()


@pytest.fixture
async def filled(storage: Storage) -> Storage:
    await storage.loading.stage("made", [as_reading(article) for article in ARTICLES])
    await storage.loading.switch("made", staged=len(ARTICLES), vanished=())
    return storage


async def test_altered_quotations_get_the_verdict_that_they_must(filled: Storage) -> None:
    cases = [*make_cases(Library(ARTICLES), 300, every=4)]
    score = await ask_all(filled, cases)
    assert not score.grave
    assert score.right >= 0.98, score.wrong[:3]


async def test_fragments_are_never_said_differently(filled: Storage) -> None:
    score = await ask_all(filled, make_fragments(Library(ARTICLES), 100))
    assert not score.wrong
    told = {answer for answers in score.answers.values() for answer in answers}
    assert Verdict.SAID_DIFFERENTLY.name not in told


async def test_words_are_not_compared_when_that_takes_minutes(storage: Storage) -> None:
    chant = as_reading(build_article("chant", f"[{'no no yes ' * 2000}|Ann Lee]."))
    await storage.loading.stage("more", [chant])
    await storage.loading.switch("more", staged=1, vanished=())
    claim = Claim("no yes no " * 400 + "yes yes")
    async with asyncio.timeout(5):
        found = await storage.read_library(SEEDS_ALONE, lambda library: verify(library, claim))
    assert found.verdict is Verdict.ABSENT


async def test_words_in_round_brackets_count_when_the_claim_has_them(storage: Storage) -> None:
    talk = "We will leave the harbour (the old part) in spring, and nobody is to pay"
    quoted = as_reading(build_article("harbour", f"[{talk}|Ann Lee]."))
    await storage.loading.stage("more", [quoted])
    await storage.loading.switch("more", staged=1, vanished=())
    verdicts = {
        talk: Verdict.SAID,
        talk.replace("(the old part) ", ""): Verdict.SAID,
        "We [all] will leave the harbour in spring": Verdict.SAID,
        "We will (hopefully) leave the harbour in spring": Verdict.SAID_DIFFERENTLY,
        "harbour (the old part) in spring": Verdict.SAID,
    }
    for words, verdict in verdicts.items():
        claim = Claim(words)
        found = await storage.read_library(SEEDS_ALONE, partial(verify, claim=claim))
        assert found.verdict is verdict, words


async def test_words_with_others_between_them_are_said_differently(storage: Storage) -> None:
    talk = "We will open the new pier in autumn, whatever the council says of it"
    quoted = as_reading(build_article("pier", f"[{talk}|Ann Lee]."))
    await storage.loading.stage("more", [quoted])
    await storage.loading.switch("more", staged=1, vanished=())
    verdicts = {
        "We surely will open zany the new orange pier": Verdict.SAID_DIFFERENTLY,
        "open up the very new pier mostly in late autumn whatever": Verdict.SAID_DIFFERENTLY,
        # Fewer than six, or too little of the whole.
        "We odd will odd open odd the new": Verdict.ABSENT,
        "We surely will open zany the orange pier": Verdict.ABSENT,
        # Not in a row: words of the quotation are missing between them.
        # In another order.
        "in autumn whatever odd new pier odd open the odd we will": Verdict.ABSENT,
        # "Cannot" is one word of five.
        "cannot open the new pier": Verdict.ABSENT,
        "cannot open the new pier in": Verdict.SAID_DIFFERENTLY,
        "We will odd open the odd pier in odd whatever the": Verdict.SAID_DIFFERENTLY,
        "We will odd open new in odd whatever odd council": Verdict.ABSENT,
        "We do surely will not open zany the old new orange wooden pier": Verdict.ABSENT,
    }
    for words, verdict in verdicts.items():
        claim = Claim(words)
        found = await storage.read_library(SEEDS_ALONE, partial(verify, claim=claim))
        assert found.verdict is verdict, words


async def load(storage: Storage, *articles: Article) -> None:
    name = articles[0].slug
    await storage.loading.stage(name, [as_reading(one) for one in articles])
    await storage.loading.switch(name, staged=len(articles), vanished=())


async def test_newest_places_come_first_and_others_who_said_the_words_once_each(
    storage: Storage,
) -> None:
    words = "The ferry will sail whatever the weather"
    said = [(2018, "Ann Lee"), (2016, "Bo Lund"), (2019, "Ann Lee"), (2017, "Cy Moss")]
    await load(
        storage,
        *(
            build_article(f"ferry-{year}", f"[{words}|{name}].", published=date(year, 1, 1))
            for year, name in said
        ),
    )

    def shown(found: Verification) -> list[tuple[int, str | None]]:
        places = [(one.citation.article.published, one.quotation) for one in found.passages]
        return [(day.year, said.speaker) for day, said in places if day and said]

    async def ask(named: list[int] | None) -> Verification:
        return await storage.read_library(
            SEEDS_ALONE, lambda library: verify(library, Claim(words), named)
        )

    anybody, nobody = await ask(None), await ask([])
    assert (anybody.verdict, anybody.more) == (Verdict.SAID, 1)
    assert shown(anybody) == [(2019, "Ann Lee"), (2018, "Ann Lee"), (2017, "Cy Moss")]
    assert (nobody.verdict, nobody.more) == (Verdict.SAID_BY_OTHER, 1)
    assert shown(nobody) == [(2019, "Ann Lee"), (2017, "Cy Moss"), (2016, "Bo Lund")]
    (ann,) = {
        one.speaker_id
        for one in anybody.passages
        if one.citation.article.published == date(2019, 1, 1)
    }
    assert ann is not None
    hers = await ask([ann])
    assert (hers.verdict, shown(hers)) == (Verdict.SAID, [(2019, "Ann Lee"), (2018, "Ann Lee")])
    assert hers.more == 2
    assert not anybody.at_least
    # No more than twelve quotations are looked at, so more may have the words.
    again = [build_article(f"ferry-{one}", f"[{words}|Dee Moe].") for one in range(9)]
    await load(storage, *again)
    many = await ask(None)
    assert (many.more, many.at_least) == (9, True)


async def test_unknown_speakers_come_last_and_are_not_taken_for_one(storage: Storage) -> None:
    words = "The ferry will sail whatever the weather"
    said = [(2019, ""), (2018, "|Ann Lee"), (2017, ""), (2016, "|Ann Lee")]
    await load(
        storage,
        *(
            build_article(f"ferry-{year}", f"[{words}{name}].", published=date(year, 1, 1))
            for year, name in said
        ),
    )
    ask = partial(verify, claim=Claim(words), named=[])
    found = await storage.read_library(SEEDS_ALONE, ask)
    speakers = [one.quotation.speaker for one in found.passages if one.quotation]
    assert (speakers, found.more) == (["Ann Lee", None, None], 1)


async def test_somebody_else_is_named_only_when_it_is_known_who_said_it(storage: Storage) -> None:
    await load(
        storage,
        build_article("ferry", "[The ferry will sail whatever the weather is|Ann Lee]."),
        build_article("crane", "[The crane must go before the winter comes to us]."),
    )
    somebody_else = 1000
    for words, by_other in (
        ("The ferry will not sail whatever the weather is", True),
        ("The crane must not go before the winter comes to us", False),
    ):
        # A name that the library does not know may be another name of the same speaker.
        asked: tuple[list[int] | None, ...] = (None, [], [somebody_else])
        for named in asked:
            ask = partial(verify, claim=Claim(words), named=named)
            found = await storage.read_library(SEEDS_ALONE, ask)
            assert found.verdict is Verdict.SAID_DIFFERENTLY
            assert found.by_other is (by_other and bool(named))


async def test_verdict_is_kept_when_an_answer_is_made_again_from_the_articles_words(
    storage: Storage,
) -> None:
    words = "The ferry will sail at 9 whatever the weather is"
    await load(storage, build_article("ferry", f"[{words}|Ann Lee]."))
    again = partial(verify_again, words=words, named=None)
    for verdict in (Verdict.SAID, Verdict.SAID_BY_OTHER, Verdict.SAID_DIFFERENTLY):
        found = await storage.read_library(SEEDS_ALONE, partial(again, verdict=verdict))
        assert (found.verdict, len(found.passages)) == (verdict, 1)


@pytest.mark.parametrize(
    ("words", "change", "negation", "number"),
    [
        ("The ferry will sail at 10 whatever the weather is", Change.CHANGED, False, True),
        ("The ferry will never sail at nine whatever the weather is", Change.CHANGED, True, False),
        (
            "The ferry will surely sail at nine whatever the weather is",
            Change.CHANGED,
            False,
            False,
        ),
        ("The ferry will sail whatever the weather is", Change.CHANGED, False, True),
        ("The ferry will sail at nine whatever is said of it", Change.CHANGED, False, False),
        ("The ferry will sail at nine weather is", Change.SHORTENED, False, False),
    ],
)
async def test_difference_is_named_with_a_negation_and_a_number_in_it(
    storage: Storage, words: str, change: Change, *, negation: bool, number: bool
) -> None:
    said = "The ferry will sail at 9 whatever the weather is"
    await load(storage, build_article("ferry", f"[{said}|Ann Lee]."))
    found = await storage.read_library(SEEDS_ALONE, partial(verify, claim=Claim(words)))
    assert found.verdict is Verdict.SAID_DIFFERENTLY
    assert (found.change, found.negation, found.number) == (change, negation, number)


async def test_quotations_are_joined_only_when_they_hold_most_of_the_claim(
    storage: Storage,
) -> None:
    await load(
        storage,
        build_article("ferry", "[The ferry will sail whatever the weather is|Ann Lee]."),
        build_article("crane", "[The crane must go before the winter comes to us|Bo Lund]."),
        build_article("tram", "[The tram will sail whatever the weather may be|Cy Moss]."),
    )
    joined = "The ferry will sail whatever, the crane must go before the winter"
    added = "ferry so so so will sail whatever the weather"
    for words, change in (
        (joined, Change.JOINED),
        (f"{joined}, {'tra la ' * 6}", None),
        # One holds what the other one has, with words between.
        (added, Change.CHANGED),
    ):
        found = await storage.read_library(SEEDS_ALONE, partial(verify, claim=Claim(words)))
        assert found.change is change


async def test_reporters_sentence_is_found_when_it_is_written_in_another_way(
    storage: Storage,
) -> None:
    told = "The council's programme costs nine million crowns, and the harbour knows its history"
    await load(storage, build_article("harbour", f"It rained. {told}. [No|Ann Lee]."))
    claim = Claim("the council’s program costs 9 million crowns and the harbor knows its history")
    found = await storage.read_library(SEEDS_ALONE, partial(verify, claim=claim))
    assert found.verdict is Verdict.WRITTEN
    (passage,) = found.passages
    assert passage.span.of(f"It rained. {told}.") == told


@pytest.mark.parametrize(
    "words",
    [
        "Wardens counted porthaven harbour boats. " * 3,
        # The search for the phrase finds the article, as the one for the longest words does.
        "Porthaven harbour wardens counted $ boats",
    ],
)
async def test_no_part_of_an_article_is_read_twice_for_words_of_its_reporter(
    storage: Storage, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    told = "Porthaven harbour wardens counted boats. " * 60
    await load(storage, build_article("harbour", f"{told}[No|Ann Lee]."))
    read: list[int] = []

    def note(text: str, parts: list[Span]) -> list[Word]:
        read.extend(part.end - part.start for part in parts)
        return words_in(text, parts)

    monkeypatch.setattr(written_words, "words_in", note)
    found = await storage.read_library(SEEDS_ALONE, partial(verify, claim=Claim(words)))
    assert found.verdict is not Verdict.WRITTEN
    assert 0 < sum(read) <= len(told) + 10


async def test_search_for_more_parts_ends_when_as_many_are_found_as_are_shown(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = [
        "The ferry will sail whatever the weather is",
        "A crane must go before winter comes to us",
        "Nobody pays for our new pier this autumn",
        "Every tram shall stop beside that old market",
        "Old boats rot while young captains look away",
    ]
    await load(
        storage, *(build_article(f"a-{at}", f"[{one}|Ann Lee].") for at, one in enumerate(said))
    )
    asked: list[range] = []

    def note(claim: list[Word], gap: range, text: list[Word]) -> Comparison | None:
        asked.append(gap)
        return holds_part(claim, gap, text)

    monkeypatch.setattr(verification, "holds_part", note)
    monkeypatch.setattr(
        verification, "uncovered", lambda *_: [range(at, at + 8) for at in range(0, 40, 8)]
    )
    await storage.read_library(SEEDS_ALONE, partial(verify, claim=Claim(", ".join(said))))
    assert 0 < len({one.start for one in asked}) <= 3
