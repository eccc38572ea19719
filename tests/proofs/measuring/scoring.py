"""Annotated quotations, read and scored in this process, so that a rule can be switched off."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.parsing.reader import read_article

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from types import ModuleType

Counts = Counter[str]


class Scored(NamedTuple):
    """The scorer's counts for one article, and those of its speakers that are wrong or unknown."""

    outlet: str
    counts: Counts
    wrong: int
    unknown: int


class Gold:
    """The scorer beside `measure`, the path of `measure.py`, and annotated articles.

    `articles` is a file of them; by default the largest set beside `measure`.
    """

    def __init__(self, measure: Path, articles: Path | None = None) -> None:
        self._scorer = _module(measure.with_name("score_quotes.py"))
        file = articles or measure.with_name("quotes-dev.jsonl")
        lines = file.read_text(encoding="utf-8").splitlines()
        self.articles: list[dict[str, Any]] = [json.loads(line) for line in lines]

    def score(self, *, resolved: bool = False) -> list[Scored]:
        """Read and score all articles, or only those whose speakers are resolved."""
        return [self._score(a) for a in self.articles if a.get("resolved") or not resolved]

    def f1(self, scored: Iterable[Scored], measure: str) -> float:
        """Return an F1 in per cent: "e2e_any", "e2e_entity" or "span_iou"."""
        total: Counts = Counter()
        for article in scored:
            total.update(article.counts)
        return 100 * float(self._scorer.report(total)[measure][2])

    def _score(self, article: dict[str, Any]) -> Scored:
        counts, errors = self._scorer.score_doc(article, _read(article["text"]))
        named = [error[-1] for error in errors if error[0] in {"SPEAKER", "ENTITY"}]
        return Scored(
            article["doc_id"].rpartition("/")[2].partition("_")[0],
            counts,
            wrong=sum(name is not None for name in named),
            unknown=sum(name is None for name in named),
        )


def worlds(measure: Path) -> dict[str, Path]:
    """Return the files of annotated articles beside `measure` by the world they come from."""
    files = (*measure.parent.glob("quotes-*.jsonl"), *measure.parent.glob("worlds/quotes-*.jsonl"))
    return {file.stem.removeprefix("quotes-"): file for file in files}


def _read(text: str) -> list[dict[str, Any]]:
    """Return the reader's quotations in the scorer's form, each span on its own."""
    return [
        {
            "start": span.start,
            "end": span.end,
            "speaker": quotation.speaker,
            "speaker_surface": mention.of(text) if (mention := quotation.mention) else None,
            "speaker_start": mention.start if mention else None,
            "speaker_end": mention.end if mention else None,
        }
        for quotation in read_article(text, slug="measured").quotations
        for span in quotation.spans
    ]


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
