"""In what order a search finds articles, how far it counts, and what it takes for duplicates."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.errors import StorageError
from bot.models.library import SEEDS_ALONE, Page, Scope
from bot.models.moderation import OwnText
from tests.building import build_article
from tests.storage.contract.library import NOW, add_own, put

if TYPE_CHECKING:
    from bot.models.article import Article
    from bot.storage.contract import Storage

DAY = date(2024, 1, 1)
IN_TITLE = build_article("in-title", "Nothing else.", title="The old ferry", published=DAY)
IN_TITLE_LATER = build_article(
    "in-title-later", "Nothing else.", title="Férry strike", published=DAY + timedelta(1)
)
IN_TEXT = build_article(
    "in-text",
    "The ferry, the FERRY, the old ferry sails.",
    title="Ships",
    published=DAY + timedelta(9),
)
PARTS = build_article("parts", "An old story.", title="Ferry news", published=DAY + timedelta(3))
UNDATED = build_article("undated", "The old ferry.", title="Boats", published=None)
SEEDS = (IN_TITLE, IN_TITLE_LATER, IN_TEXT, PARTS, UNDATED)


async def search(
    storage: Storage, typed: str, offset: int, limit: int, guild_id: int | None = None
) -> Page[str]:
    """Return a page of what is found, by slug."""
    page = await storage.read_library(
        Scope(guild_id), lambda library: library.search(typed, offset=offset, limit=limit)
    )
    slugs = tuple(one.heading.slug for one in page.items)
    return Page(slugs, page.offset, page.total, more=page.more)


async def found(storage: Storage, typed: str, guild_id: int | None = None) -> list[str]:
    """Return all that is found."""
    page = await search(storage, typed, 0, 99, guild_id)
    assert page == Page(page.items, 0, len(page.items))
    return [*page.items]


async def near_duplicates(storage: Storage, text: str, guild_id: int | None = None) -> list[str]:
    """Return the five best, by slug."""
    near = await storage.read_library(
        Scope(guild_id), lambda library: library.list_near_duplicates(text, limit=5)
    )
    return [one.heading.slug for one in near]


@pytest.mark.parametrize(
    ("typed", "slugs"),
    [
        ("ferry", ["parts", "in-title-later", "in-title", "in-text", "undated"]),
        ("FÉRRY", ["parts", "in-title-later", "in-title", "in-text", "undated"]),
        ("fer", ["parts", "in-title-later", "in-title", "in-text", "undated"]),
        ("f", ["parts", "in-title-later", "in-title", "in-text", "undated"]),
        ("old ferry", ["in-title", "in-text", "parts", "undated"]),
        ("ferry old", ["in-title", "in-text", "parts", "undated"]),
        ('"old ferry"', ["in-title", "in-text", "undated"]),
        ('"ferry old"', []),
        ('"ferr"', []),
        ("fer old", []),
        ("in-text", []),
        ("nothing", ["in-title-later", "in-title"]),
        ("", []),
        ('"" * NEAR(', []),
    ],
)
async def test_search_lists_titles_first_then_the_newest(
    storage: Storage, typed: str, slugs: list[str]
) -> None:
    await put(storage, *SEEDS)
    assert await found(storage, typed) == slugs


@pytest.mark.parametrize(
    ("typed", "slugs"),
    [
        ("ferry", ["parts", "in-title-later", "in-title"]),
        ("in", ["in-text", "in-title-later", "in-title"]),
        ("title", ["in-title-later", "in-title"]),
        ("sails", []),
        ("...", []),
    ],
)
async def test_articles_named_are_the_newest_when_title_or_slug_holds_the_words(
    storage: Storage, typed: str, slugs: list[str]
) -> None:
    await put(storage, *SEEDS)
    named = await storage.read_library(
        SEEDS_ALONE, lambda library: library.list_articles_named(typed, limit=3)
    )
    assert [one.slug for one in named] == slugs


async def test_search_pages_agree_with_the_whole_when_they_are_turned(storage: Storage) -> None:
    await put(storage, *SEEDS)
    whole = await found(storage, "ferry")
    for offset in range(7):
        page = await search(storage, "ferry", offset, 2)
        assert page == Page(tuple(whole[offset : offset + 2]), offset, 5)


async def test_search_counts_to_a_thousand_when_more_articles_hold_the_word(
    storage: Storage,
) -> None:
    await put(storage, *(build_article(f"{n:04}", "The pier.", title="A") for n in range(1000)))
    assert await search(storage, "pier", 998, 5) == Page(("0001", "0000"), 998, 1000)
    await put(storage, build_article("more", "Nothing.", title="The pier"))
    assert await search(storage, "pier", 998, 5) == Page(("0002", "0001"), 998, 1000, more=True)
    assert await search(storage, "pier", 0, 1) == Page(("more",), 0, 1000, more=True)


SALE = build_article(
    "sale",
    "They sold the bank and the tax office to a friend of the mayor.",
    "Fish to the and of a in the sea; a b. The old town hall burned.",
    title="Sale of the",
    published=DAY,
)
RENT = build_article(
    "rent", "Bank and tax, the bank of the tax and a bank.", title="To the", published=None
)


PHRASES = {
    '"the bank and the tax"': ["sale"],
    '"The Bank, AND the tax office to"': ["sale"],
    '"bank and the tax"': ["sale"],
    '"bank and the"': ["sale"],
    '"and the"': ["sale"],
    '"tax office to a friend"': ["sale"],
    '"the old town"': ["sale"],
    '"the old town door"': [],
    '"and the tax office"': ["sale"],
    '"the bank"': ["sale", "rent"],
    '"to the"': ["rent", "sale"],
    '"the"': ["sale", "rent"],
    '"fish to the and of a in the sea"': ["sale"],
    '"fish to the and of a in a sea"': [],
    '"sea a b"': ["sale"],
    '"the bank and the ta"': [],
    '"the bank the tax"': [],
    '"bank the"': [],
    '"the tax and the bank"': [],
    '"of the they"': [],  # from the title into the text
    '"the bank" "the mayor"': ["sale"],
    '"the bank of" "and a bank"': ["rent"],
    '"tax office" "of the mayor"': ["sale"],
    '"the bank and" mayo': ["sale"],
}


async def test_search_finds_phrases_when_words_stand_between_the_commonest(
    storage: Storage,
) -> None:
    await put(storage, SALE, RENT)
    assert {typed: await found(storage, typed) for typed in PHRASES} == PHRASES


async def test_phrase_is_found_no_more_when_its_article_is_gone_or_another_servers(
    storage: Storage,
) -> None:
    await put(storage, SALE)
    own = build_article("x", "She sold the bank and the tax office.", title="Own")
    slug = await add_own(storage, 71, OwnText(own.text), own)
    phrase = '"the bank and the tax"'
    assert await found(storage, phrase, 71) == ["sale", slug]
    assert await found(storage, phrase, 72) == ["sale"]
    await put(storage, vanished=("sale",))
    await storage.own.delete_article(71, slug)
    await storage.loading.clear_leftovers(of_servers=True)
    # The next edition gets the number of one that is gone.
    await put(storage, build_article("next", "Nothing.", title="Nothing", published=DAY))
    assert await found(storage, phrase, 71) == []
    assert await found(storage, '"sale of the"', 71) == []


@pytest.mark.parametrize(
    "typed",
    ["strasse", "STRAẞE", '"straße 5"', "m2", "𞤀", '"𞤢 rose"', "x" * 450, "x" * 201],
)
async def test_search_finds_words_when_letters_have_several_forms(
    storage: Storage, typed: str
) -> None:
    text = f"In Straße 5, at 20 m², 𞤀 rose. {'X' * 450}"
    await put(storage, build_article("forms", text), build_article("other", "x2 xx m"))
    assert await found(storage, typed) == ["forms"]


async def test_search_is_the_same_when_another_server_adds_hides_and_fills(
    storage: Storage,
) -> None:
    await put(storage, *SEEDS)
    before = await found(storage, "ferry", 71)
    for number in range(30):
        own = build_article("x", "The ferry of a ferry.", title=f"Ferry {number}", published=DAY)
        await add_own(storage, 72, OwnText(own.text), own)
    await storage.own.hide(72, "parts", NOW)
    assert await found(storage, "ferry", 71) == before
    assert len(await found(storage, "ferry", 72)) == len(before) - 1 + 30


async def test_own_and_seeds_are_told_apart_when_names_are_looked_for(storage: Storage) -> None:
    await put(storage, *SEEDS)
    slug = await add_own(storage, 71, OwnText(IN_TITLE.text), IN_TITLE)

    async def named(own: bool | None) -> list[str]:  # noqa: FBT001 - as the contract has it
        found = await storage.read_library(
            Scope(71), lambda library: library.list_articles_named("ferry", limit=9, own=own)
        )
        return [one.slug for one in found]

    assert await named(own=True) == [slug]
    assert await named(own=False) == ["parts", "in-title-later", "in-title"]
    assert await named(own=None) == ["parts", "in-title-later", slug, "in-title"]


WORDS = """harbour council budget bridge energy hospital market election factory museum airport
border treaty housing climate vaccine""".split()


def story(number: int, chance: random.Random) -> Article:
    """Return a story of common words and a few names of its own."""
    names = [f"Name{number}x{place}" for place in range(3)]
    sentences = [
        f"{chance.choice([*names, 'The mayor'])} spoke about the {chance.choice(WORDS)} and the "
        f"{chance.choice(WORDS)}."
        for _ in range(12)
    ]
    return build_article(
        f"s{number}", *sentences, title=f"The {chance.choice(WORDS)}", published=DAY
    )


async def test_near_duplicates_are_found_when_most_words_are_common(storage: Storage) -> None:
    chance = random.Random(7)
    stories = [story(number, chance) for number in range(400)]
    await put(storage, *stories)
    missed = []
    for number in range(0, 400, 20):
        head, *rest = stories[number].text.split("\n\n")
        copy = "\n\n".join(["Another beginning of the report.", *rest[1:], "More follows."])
        if (await near_duplicates(storage, copy))[0] != f"s{number}":
            missed.append((number, head))
    assert missed == []


async def test_near_duplicate_is_old_when_newer_articles_share_only_common_words(
    storage: Storage,
) -> None:
    common = "administration parliamentary neighbourhood international responsibility"
    rare = ("zeppelin", "gondola")
    await put(
        storage,
        build_article("original", f"{common} zeppelin gondola.", published=DAY),
        *(build_article(f"{word}-{n}", f"The {word}.") for word in rare for n in range(40)),
        *(
            build_article(f"{n:03}", f"{common}.", published=DAY + timedelta(1 + n))
            for n in range(120)
        ),
    )
    near = await near_duplicates(storage, f"{common} gondola zeppelin.")
    assert near[0] == "original"


async def test_near_duplicates_are_the_newest_when_every_word_is_common(storage: Storage) -> None:
    text = "The weather stays as it was yesterday."
    await put(
        storage,
        *(build_article(f"{n:03}", text, published=DAY + timedelta(n)) for n in range(120)),
    )
    assert await near_duplicates(storage, text) == ["119", "118", "117", "116", "115"]


async def test_near_duplicates_are_the_servers_own_when_it_has_a_copy(storage: Storage) -> None:
    await put(storage, *SEEDS)
    own = build_article("x", "Quayside cranes were inspected.", title="Cranes")
    slug = await add_own(storage, 71, OwnText(own.text), own)

    assert await near_duplicates(storage, "Inspected: quayside cranes", 71) == [slug]
    assert await near_duplicates(storage, "Inspected: quayside cranes", 72) == []
    assert await near_duplicates(storage, "…", 71) == []


async def test_search_finds_words_and_phrases_when_a_text_has_120_000_words(
    storage: Storage,
) -> None:
    words = [f"w{number}q" for number in range(120_000)]
    await put(
        storage,
        # Longer than what the index of PostgreSQL holds.
        build_article("long", " ".join([*words, "x" * 40_000])),
        build_article("middle", " ".join(words[50_000:100_000])),
        build_article("short", "w7q w9q"),
        # The most that the index holds of a text below 180 kB.
        build_article("pairs", " of ".join(f"{number:0100}" for number in range(1_720))),
    )
    assert await found(storage, f'"{7:0100} of {8:0100} of"') == ["pairs"]
    assert await found(storage, f'"{7:0100} of {9:0100}"') == []
    assert await found(storage, '"w50000q w50001q"') == ["middle", "long"]
    assert await found(storage, '"w50000q w50002q"') == []
    assert await found(storage, "w99999q w50002q") == ["middle", "long"]
    assert await found(storage, "w7q") == ["short", "long"]
    assert await found(storage, "w119999q w0q") == ["long"]
    assert await found(storage, '"w119998q w119999q"') == ["long"]
    assert await near_duplicates(storage, "w119999q absent") == ["long"]
    assert await near_duplicates(storage, "absent") == []
    assert await found(storage, '"w7q w9q"') == ["short"]
    assert await found(storage, "w120000q") == []


async def test_nul_is_refused_in_a_text_and_finds_nothing_when_it_is_typed(
    storage: Storage,
) -> None:
    with pytest.raises(StorageError):
        await put(storage, build_article("nul", "a\x00b"))
    await put(storage, *SEEDS)
    slugs = await storage.read_library(
        SEEDS_ALONE, lambda library: library.list_articles_with_slug("\x00")
    )
    assert slugs == []
    assert await found(storage, "ferry\x00news") == ["parts"]
