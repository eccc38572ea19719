"""Asks /verify about altered quotations and prints what it answers: `make verification`.

    python -m tests.proofs.verification [FILE]   # JSON Lines with the texts of articles

Without a file the library is made. Ends with 1 if altered words are called verbatim, words of the
library are called absent, a fragment is said differently, or fewer than 98 % of the answers are
right.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.parsing.reader import read_article
from bot.storage import open_storage
from tests.building import as_reading
from tests.proofs.verification.alterations import Library, make_cases, make_fragments
from tests.proofs.verification.made_library import make_articles
from tests.proofs.verification.scoring import Score, ask_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.article import Article

QUOTATIONS = 300
FRAGMENTS = 100
LEAST_RIGHT = 0.98
_SHOWN = 12  # wrong answers


def main() -> int:
    """Ask about altered quotations and about fragments, and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("file", type=Path, nargs="?", help="JSON Lines; each line has a text")
    file = parser.parse_args().file
    articles = [*(_read(file) if file else make_articles())]
    quotations = sum(len(one.quotations) for one in articles)
    print(f"{len(articles):,} articles with {quotations:,} quotations")
    altered, fragments = asyncio.run(_ask(articles))
    _print(altered)
    _print(fragments)
    holds = not altered.grave and altered.right >= LEAST_RIGHT and not fragments.wrong
    return 0 if holds else 1


def _read(file: Path) -> Iterator[Article]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        given = json.loads(line)
        day = date.fromisoformat(given["date"]) if given.get("date") else None
        yield read_article(given["text"], slug=f"article-{number}", published=day)


async def _ask(articles: Sequence[Article]) -> tuple[Score, Score]:
    with tempfile.TemporaryDirectory() as folder:
        storage = await open_storage(Path(folder) / "a.db")
        try:
            readings = [as_reading(article) for article in articles]
            await storage.loading.stage("proof", readings)
            await storage.loading.switch("proof", staged=len(articles), vanished=())
            library = Library(articles)
            return (
                await ask_all(storage, make_cases(library, QUOTATIONS)),
                await ask_all(storage, make_fragments(library, FRAGMENTS)),
            )
        finally:
            await storage.close()


def _print(score: Score) -> None:
    print("\n| alteration | asked | right | answers |\n|---|---|---|---|")
    for name, answers in score.answers.items():
        asked = sum(answers.values())
        right = sum(count for answer, count in answers.items() if not answer.endswith("(wrong)"))
        told = ", ".join(f"{answer.lower()} {count}" for answer, count in answers.most_common())
        print(f"| {name} | {asked} | {right / asked:.1%} | {told} |")
    times = sorted(1000 * taken for taken in score.seconds)
    print(
        f"{len(times):,} asked, {score.right:.2%} right, {len(score.grave)} grave; median "
        f"{statistics.median(times):.1f} ms, 95 % within {times[len(times) * 95 // 100]:.1f} ms"
    )
    for case, found in (score.grave + score.wrong)[:_SHOWN]:
        shown = [" ".join(one.quotation.texts) for one in found.passages if one.quotation]
        print(f"{case.alteration}: {case.words!r} by {case.speaker}: {found.verdict.name}, {shown}")


if __name__ == "__main__":
    sys.exit(main())
