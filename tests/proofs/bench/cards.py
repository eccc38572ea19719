"""Drawing quotations as pictures in a warm process, beside an empty card."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.library.processes import WorkerProcess
from bot.presentation.cards.card import Card, Picture
from bot.presentation.cards.worker import MEMORY, serve
from tests.presentation.cards.test_drawing import CARD, CJK, DRAWN, make_card
from tests.proofs.bench.figures import Sampled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.proofs.bench.figures import Report

ROUNDS = 12
MOST_MS = 100.0  # for the median of a card
LARGEST = 200.0  # kB
ORDINARY = [
    "It rained.",
    "We have waited nine years for this, and we will not wait any longer.",
    "The harbour of Porthaven will be dredged next spring, whatever the council says. " * 3,
]


def measure(report: Report) -> None:
    """Add what a card takes, how large pictures are, and what the process holds."""
    odd = [make_card(texts) for texts in (*DRAWN.values(), *CJK.values())]
    ordinary = [
        replace(CARD, words=(words,), dark=dark) for words in ORDINARY for dark in (False, True)
    ]
    empty = Card(("",), "", "", "", "", 0, dark=False)
    worker = WorkerProcess(serve, MEMORY)
    try:
        began = time.monotonic()
        draw(worker, CARD)
        report.add("a card, cold", (time.monotonic() - began) * 1000, "ms")
        timed(worker, [*ordinary, *odd])  # the first of each font and size
        base, _ = timed(worker, [empty] * ROUNDS)
        seconds, sizes = timed(worker, ordinary * ROUNDS)
        report.add("a card", seconds, "ms", baseline=base, bound=MOST_MS)
        report.add("the largest ordinary card", max(sizes), "kB", bound=LARGEST)
        seconds, sizes = timed(worker, odd * 3)
        report.add("an odd card", seconds, "ms", baseline=base, bound=MOST_MS)
        report.add("the largest odd card", max(sizes), "kB", bound=LARGEST)
        report.add("memory of the drawing process", held(worker), "MB")
    finally:
        worker.close()


def draw(worker: WorkerProcess, card: Card) -> Picture:
    picture = Picture.from_bytes(worker.ask(card.to_bytes(), seconds=30))
    assert picture
    return picture


def timed(worker: WorkerProcess, cards: Sequence[Card]) -> tuple[Sampled, list[float]]:
    """Draw the cards; return what one took, in ms, and how large each is, in kB."""
    seconds, sizes = [], []
    for card in cards:
        began = time.monotonic()
        sizes.append(len(draw(worker, card).png) / 1000)
        seconds.append(time.monotonic() - began)
    return Sampled.of(seconds, 1000), sizes


def held(worker: WorkerProcess) -> float:
    """Return the memory that the process keeps to itself, in MB; mapped fonts are not of it."""
    lines = Path(f"/proc/{worker.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1000
