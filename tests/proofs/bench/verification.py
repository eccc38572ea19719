"""The index of runs of words: how long a look-up takes, what it weighs, how it slows a load."""

from __future__ import annotations

import asyncio
import itertools
import random
import sqlite3
import tempfile
import time
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE
from bot.models.wording import Word, list_words
from bot.storage import open_storage
from bot.storage.runs import join_runs
from tests.building import as_reading
from tests.proofs.bench.figures import Sampled
from tests.proofs.bench.loading import read_alone
from tests.proofs.bench.made_library import PARAGRAPHS, make_articles, make_library
from tests.proofs.bench.questions import SMALLEST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.models.article import Article
    from bot.storage.contract import LibraryReader
    from tests.proofs.bench.figures import Report

ARTICLES = 100_000
ASKED = 400
KEPT = 6  # words, with another one behind each
LOADED = 1_000
MOST_LOOKING_UP = 5.0  # ms
MOST_BYTES = 300  # a quotation
MOST_SLOWER = 0.15  # of a load


def measure(report: Report) -> None:
    """Add the look-up, the size and the share of a load."""
    made = make_library(ARTICLES)
    looked_up = Sampled.of(_look_up(made.database, _find), 1000)
    name = f"quotations by their words, {ARTICLES:,} articles"
    report.add(name, looked_up, "ms", bound=MOST_LOOKING_UP)
    report.add(
        "the same, others between", Sampled.of(_look_up(made.database, _find_within), 1000), "ms"
    )
    size = _size(made.database) / (ARTICLES * PARAGRAPHS)
    report.add("index of runs, for a quotation", size, "bytes", bound=MOST_BYTES)
    articles = [*itertools.islice(make_articles(LOADED), LOADED)]
    whole = asyncio.run(_stage(articles)) + LOADED / read_alone(make_library(LOADED).seeds)
    report.add("share of the index in a load, CPU", _index(articles) / whole, "", bound=MOST_SLOWER)


def _find(library: LibraryReader, words: Sequence[Word]) -> object:
    return library.list_quotations_sharing(words, limit=12)


def _find_within(library: LibraryReader, words: Sequence[Word]) -> object:
    added = Word("frandle", 0, 0)
    mixed = [part for pair in pairwise(words[:KEPT]) for part in (pair[0], added)]
    return library.list_quotations_within([*mixed, words[KEPT - 1]], limit=8)


def _look_up(
    database: Path, find: Callable[[LibraryReader, Sequence[Word]], object]
) -> list[float]:
    """Return the seconds of each look-up of a quotation that the library holds."""
    quoted = [*_quoted([*make_articles(SMALLEST)])]
    random.Random(4).shuffle(quoted)

    def ask(library: LibraryReader) -> list[float]:
        taken = []
        for words in quoted[:ASKED]:
            began = time.perf_counter()
            assert find(library, words)
            taken.append(time.perf_counter() - began)
        return taken

    async def run() -> list[float]:
        storage = await open_storage(database)
        try:
            return await storage.read_library(SEEDS_ALONE, ask)
        finally:
            await storage.close()

    return asyncio.run(run())


def _quoted(articles: list[Article]) -> list[list[Word]]:
    return [
        [word for span in one.spans for word in list_words(span.of(article.text))]
        for article in articles
        for one in article.quotations
    ]


def _size(database: Path) -> float:
    """Return the bytes of the stored runs and of the table that finds them."""
    with closing(sqlite3.connect(database)) as connection:
        ((stored,),) = connection.execute("SELECT sum(length(runs) + 12) FROM edition_runs")
        ((found,),) = connection.execute(
            "SELECT (SELECT sum(length(block)) FROM run_search_data) "
            "+ (SELECT sum(length(term) + 12) FROM run_search_idx)"
        )
    return float(stored + found)


async def _stage(articles: list[Article]) -> float:
    """Return the CPU seconds of staging the articles."""
    with tempfile.TemporaryDirectory() as folder:
        storage = await open_storage(Path(folder) / "a.db")
        began = time.process_time()
        await storage.loading.stage("bench", [as_reading(one) for one in articles])
        taken = time.process_time() - began
        await storage.close()
    return taken


def _index(articles: list[Article]) -> float:
    """Return the CPU seconds that the index takes of that: making the runs and storing them."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(sqlite3.connect(Path(folder) / "a.db")) as connection,
    ):
        connection.executescript(
            "CREATE TABLE edition_runs (edition_id INTEGER PRIMARY KEY, runs TEXT);"
            "CREATE VIRTUAL TABLE run_search USING fts5 (runs, content = 'edition_runs', "
            "content_rowid = 'edition_id', columnsize = 0, detail = none, tokenize = 'ascii');"
        )
        began = time.process_time()
        for number, article in enumerate(articles, start=1):
            words = dict(enumerate(_quoted([article]), start=1))
            row = (number, join_runs(words, None))
            connection.execute("INSERT INTO edition_runs VALUES (?, ?)", row)
            connection.execute("INSERT INTO run_search (rowid, runs) VALUES (?, ?)", row)
        connection.commit()
        return time.process_time() - began
