"""Print what each attribution rule is worth in each world of news.

    python -m tests.proofs.measuring.outlets path/to/measure.py

The first row is the share of quotations with span and speaker right (F1 in per cent). Each row
below switches one rule off: a figure below zero is what the world loses without it, one above zero
what it gains. A rule stays if it helps in two worlds. The rows at the end switch off families of
grammar and coreference that the rules lean on.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from unittest.mock import patch

from bot.parsing.attribution.rules import RULES
from tests.proofs.measuring.scoring import Gold, worlds

# Each family and the function by which it speaks; switched off, it finds nothing.
_FAMILIES = {
    "subject behind the verb": "grammar.subjects.inverted_subject",
    "doer of an infinitive or participle": "grammar.subjects.doer",
    "verb that governs a participle": "grammar.subjects.governor",
    "apposition between name and verb": "grammar.subjects.over_apposition",
    "who reports a report": "attribution.reports._outer",
    "subject of the sentence before": "attribution.salience.Memory._centre",
    "institution for it": "attribution.salience.Memory.institution",
    "group for they": "attribution.salience.Memory.group",
    "term or title": "attribution.assembly.is_term",
    "institution with of": "grammar.phrases._is_institution",
    "party, people or age for a name": "attribution.coreference._Reader._is_epithet",
    "person behind who": "attribution.coreference.correct_relatives",
}


def main(measure: Path) -> None:
    switches = (None, *(rule.name for rule in RULES), *_FAMILIES)
    with ProcessPoolExecutor() as processes:
        tables = list(processes.map(partial(_by_world, measure), switches))
    whole = tables[0]
    print(f"{'':38}" + "".join(f"{world[-9:]:>10}" for world in whole))
    print(f"{'all rules':38}" + "".join(f"{figure:10.2f}" for figure in whole.values()))
    for name, without in zip(switches[1:], tables[1:], strict=True):
        print(f"{name:38}" + "".join(f"{without[w] - whole[w]:+10.2f}" for w in whole))


def _by_world(measure: Path, switched_off: str | None) -> dict[str, float]:
    """Return the F1 of each world, and of each outlet of the largest, with one rule off."""
    found: dict[str, float] = {}
    with _without(switched_off):
        for name, path in worlds(measure).items():
            gold = Gold(measure, path)
            scored = gold.score()
            outlets = sorted({article.outlet for article in scored})
            found[name] = gold.f1(scored, "e2e_any")
            if path.parent == measure.parent:
                found |= {
                    o: gold.f1((s for s in scored if s.outlet == o), "e2e_any") for o in outlets
                }
    return found


def _without(switched_off: str | None) -> AbstractContextManager[object]:
    if switched_off is None:
        return nullcontext()
    if switched_off in _FAMILIES:
        return patch(f"bot.parsing.{_FAMILIES[switched_off]}", _find_nothing)
    rest = tuple(rule for rule in RULES if rule.name != switched_off)
    return patch("bot.parsing.attribution.rules.RULES", rest)


def _find_nothing(*_: object, **__: object) -> None:
    return None


if __name__ == "__main__":
    main(Path(sys.argv[1]))
