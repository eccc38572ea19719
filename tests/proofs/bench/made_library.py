"""Libraries of any size, the same each time, put in through storage's own methods.

Who speaks follows Zipf's law, as names do in news: a few are quoted everywhere, most once. The
articles are also written as files, so that a bot finds its folder unchanged.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from bot.library.reading import content_hash
from bot.models.article import Person, PersonKind, Role, Span
from bot.parsing import READER_VERSION
from bot.storage import open_storage
from bot.storage.records import Reading
from bot.storage.sqlite.migrations import list_migrations
from tests.building import build_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.article import Article

NAMES = 130_000  # of which 100,000 articles quote more than 50,000
PARAGRAPHS = 10  # each with a quotation
AT_ONCE = 250

_FIRST = """Ada Boris Clara Daniel Edith Farid Greta Hiro Inga Jonas Keiko Leon Mira Nils Olga Pablo
Qadir Rosa Sven Tilda Ugo Vera Walid Xenia Yusuf Zora Amal Bruno Chidi Dora Emil Fatou Goran
Hanna Igor Jin Karim Lotte Marek Nadia""".split()
_ONSETS = "B Br D Dr F G Gr H J K Kl L M N P R S Sh St T V W Z".split()
_MIDDLES = "a e i o u ai ei ou".split()
_LINKS = "b d g k l ll m n nd r rt s t v z".split()
_ENDS = "a an ard berg ell en er ez i in man o ov son sky".split()
_ROLES = ("chief of the port authority", "mayor", "spokesperson for the ministry", "analyst")
_WORDS = """harbour ferry council budget school bridge water energy train hospital island market
court election storm farm factory museum library forest river stadium airport border treaty
minister union bank tax road housing climate vaccine satellite army police strike
festival""".split()
_SAID = ("will be ready in time", "costs more than we thought", "is good news for everybody here",
         "must not be decided in a hurry", "needs a plan that people can trust")  # fmt: skip


@dataclass(frozen=True, slots=True)
class MadeLibrary:
    """Where a library's database and its files are."""

    database: Path
    seeds: Path


def make_library(articles: int) -> MadeLibrary:
    """Return a library of so many articles, which is kept for the next run."""
    folder = Path(tempfile.gettempdir()) / f"dateline-bench-{_version()}" / str(articles)
    made = MadeLibrary(folder / "dateline.db", folder / "seeds")
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        made.seeds.mkdir(parents=True)
        asyncio.run(_fill(made, articles))
        (folder / "whole").touch()
    return made


def names() -> list[str]:
    """Return the names of all who may speak, the most quoted first."""
    surnames = ["".join(parts) for parts in itertools.product(_ONSETS, _MIDDLES, _LINKS, _ENDS)]
    random.Random(1).shuffle(surnames)
    # The stride keeps the first names of one surname apart.
    return [
        f"{_FIRST[(number * 7 + number // len(surnames)) % len(_FIRST)]} "
        f"{surnames[number % len(surnames)]}"
        for number in range(NAMES)
    ]


async def _fill(made: MadeLibrary, articles: int) -> None:
    storage = await open_storage(made.database)
    try:
        made_articles = make_articles(articles)
        while batch := list(itertools.islice(made_articles, AT_ONCE)):
            for article in batch:
                (made.seeds / f"{article.slug}.txt").write_text(article.text, encoding="utf-8")
            readings = [
                Reading(one, content_hash(one.text.encode()), READER_VERSION) for one in batch
            ]
            await storage.loading.stage("bench", readings)
        await storage.loading.switch("bench", staged=articles, vanished=())
    finally:
        await storage.close()


def make_articles(count: int) -> Iterator[Article]:
    """Yield the articles of a library; a larger one begins with those of a smaller one."""
    chance = random.Random(2)
    people = names()
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(people) + 1)))
    for number in range(count):
        quoted = chance.choices(people, cum_weights=weights, k=5)
        yield _make_article(number, quoted, chance)


def _make_article(number: int, quoted: list[str], chance: random.Random) -> Article:
    published = date(2000, 1, 1) + timedelta(days=number % 9000)
    paragraphs, days = [], []
    for place in range(PARAGRAPHS):
        name = quoted[min(place, chance.randrange(len(quoted)))]
        one, two, three = chance.choices(_WORDS, k=3)
        day = published + timedelta(days=place)
        introduction = (
            f"{name}, {_ROLES[number % len(_ROLES)]}, spoke about the {one} and the {two}"
        )
        paragraphs.append(
            f"{introduction} on {day:%d %B %Y}. "
            f"[The {one} and the {three} {chance.choice(_SAID)}, and the {two} {number}|{name}], "
            f"the answer was, while the {three} stayed closed for another week."
        )
        if place < 3:
            days.append((f"{day:%d %B %Y}", day))
    topics = chance.choices(_WORDS, k=4)
    article = build_article(
        f"article-{number:06}",
        *paragraphs,
        title=f"The {topics[0]} and the {topics[1]}: {topics[2]} {topics[3]} {number}",
        published=published,
        people=[
            Person(name, PersonKind.PERSON, name.split()[-1]) for name in dict.fromkeys(quoted)
        ],
        days=days,
    )
    return replace(article, people=tuple(_with_role(one, article.text) for one in article.people))


def _with_role(person: Person, text: str) -> Person:
    introduced = text.find(f"{person.name}, ")
    if introduced < 0:
        return person
    start = introduced + len(person.name) + 2
    end = text.index(",", start)
    role = Role(text[start:end], Span(start, end))
    return replace(person, roles=(role,), aliases=(person.name.split()[-1],))


def _version() -> str:
    """Return what a stored library depends on: this file, the schema, the reader."""
    known = [Path(__file__).read_text(encoding="utf-8"), *list_migrations(), str(READER_VERSION)]
    return blake2b("\0".join(known).encode(), digest_size=6).hexdigest()
