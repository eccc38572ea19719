"""What members notice while feeds bring 1,000 entries, each of which is read on its page."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
import statistics
import tempfile
import time
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from tests.library.feeds.outlet import rss
from tests.proofs.bench.bots import running_watched
from tests.proofs.bench.made_library import make_articles, make_library
from tests.proofs.bench.meanwhile import AT_ONCE, MOST_LATE, MOST_WAITED, PAUSE
from tests.proofs.bench.questions import QUOTE, SMALLEST
from tests.proofs.bench.watched import read_lags
from tests.site import serve_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.article import Article
    from tests.proofs.bench.bots import RunningBot
    from tests.proofs.bench.figures import Report
    from tests.site import Site

OUTLETS = 20  # each a host of its own, which is asked for one page a second
ENTRIES = 50  # of each
ALL = OUTLETS * ENTRIES
WITHIN = 900.0  # seconds


@dataclass(slots=True)
class Noticed:
    """What was noticed for a while; seconds of each answer, MB at most, seconds of CPU."""

    answers: list[float] = field(default_factory=list)
    memory: float = 0.0
    cpu: float = 0.0
    late: float = 0.0
    took: float = 0.0

    def percentile(self, percent: int) -> float:
        """Return a percentile of the answers, in ms."""
        return 1000 * statistics.quantiles(self.answers, n=100)[percent - 1]


def measure(report: Report) -> None:
    """Add what a load of feeds with their pages takes, and what `/quote` takes meanwhile."""
    made = make_library(SMALLEST)
    with tempfile.TemporaryDirectory() as name, _outlets() as outlets:
        seeds, database, lags = (Path(name, one) for one in ("seeds", "dateline.db", "lags"))
        shutil.copytree(made.seeds, seeds)
        shutil.copy(made.database, database)
        allowed = ",".join(f"{site.host}:{site.port}" for site in outlets)
        with running_watched(database, seeds, lags, DATELINE_FETCH_ALLOW=allowed) as bot:
            bot.settle()
            bot.burst(QUOTE, 10 * AT_ONCE, AT_ONCE, PAUSE)
            idle = _watch(bot, lags, bursts=5)
            outlines = (f"<outline xmlUrl='{site.at('/feed')}'/>" for site in outlets)
            Path(seeds, "feeds.opml").write_text("".join(outlines))
            while not any(site.asked for site in outlets):  # the file is looked at now and then
                time.sleep(0.1)
            loading = _watch(bot, lags, database)
            loaded = _count_loaded(database)
    report.add("entries read on their pages", loaded, "", bound=ALL, at_least=True)
    report.add("the load of them", loading.took, "s")
    report.add("the same, CPU", loading.cpu, "s")
    report.add("memory of all processes meanwhile", loading.memory, "MB", baseline=idle.memory)
    for percent, bound in ((50, None), (99, MOST_WAITED)):
        report.add(
            f"/quote meanwhile, {AT_ONCE} in flight, {percent}th percentile",
            loading.percentile(percent),
            "ms",
            baseline=idle.percentile(percent),
            bound=bound,
        )
    late, bound = 1000 * loading.late, MOST_LATE
    report.add("lag meanwhile", late, "ms", baseline=1000 * idle.late, bound=bound)


def _watch(bot: RunningBot, lags: Path, database: Path | None = None, bursts: int = 0) -> Noticed:
    """Let members ask: for some bursts, or until the entries are there."""
    noticed, since, used = Noticed(), time.monotonic(), bot.cpu_seconds()
    for number in itertools.count():
        is_over = _count_loaded(database) == ALL if database else number == bursts
        if is_over or time.monotonic() - since > WITHIN:
            break
        noticed.answers += bot.burst(QUOTE, 4 * AT_ONCE, AT_ONCE, PAUSE).seconds
        noticed.memory = max(noticed.memory, bot.memory())
    noticed.cpu, noticed.took = bot.cpu_seconds() - used, time.monotonic() - since
    noticed.late = max(read_lags(lags, since), default=0.0)
    return noticed


def _count_loaded(database: Path) -> int:
    """Return how many entries were read on their page."""
    with closing(sqlite3.connect(database, timeout=60)) as connection:
        sql = "SELECT count(*) FROM own_article AS o JOIN feed_entry AS e ON e.slug = o.slug"
        ((count,),) = connection.execute(f"{sql} WHERE e.excerpt = 0")
        return int(count)


@contextmanager
def _outlets() -> Iterator[list[Site]]:
    """Serve the outlets; their articles are none of the library's."""
    articles = itertools.islice(make_articles(SMALLEST + ALL), SMALLEST, None)
    with ExitStack() as stack:
        sites = [stack.enter_context(serve_site(f"127.0.0.{2 + n}")) for n in range(OUTLETS)]
        for site in sites:
            _publish(site, [*itertools.islice(articles, ENTRIES)])
        yield sites


def _publish(site: Site, articles: list[Article]) -> None:
    items = []
    for article in articles:
        title, address = escape(article.title), site.at(f"/{article.slug}")
        paragraphs = "".join(f"<p>{escape(one)}</p>" for one in article.text.split("\n") if one)
        page = f"<html><title>{title}</title><body><article><h1>{title}</h1>{paragraphs}</article>"
        site.pages[f"/{article.slug}"] = ("text/html", page.encode())
        teaser = escape(article.text[:200])
        items.append(
            f"<item><title>{title}</title><guid>{article.slug}</guid><link>{address}</link>"
            f"<description>{teaser}</description></item>"
        )
    site.pages["/feed"] = ("application/rss+xml", rss(*items))
