"""Print the reader's figures for each outlet, and what each family of rules is worth there.

    python -m tests.proofs.measuring.outlets path/to/measure.py

Each family is switched off in turn: a difference below zero is what the outlet loses without it.
A rule that is right about English news helps, or does not hurt, in most of the columns.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from unittest.mock import patch

from tests.proofs.measuring.scoring import Gold

# Each family and the function by which its rules speak; switched off, it finds nothing.
_FAMILIES = (
    ("attribution behind the words", "attribution.finding._Attribution._right"),
    ("subject behind the verb", "grammar.subjects.inverted_subject"),
    ("doer of an infinitive or participle", "grammar.subjects.doer"),
    ("verb that governs a participle", "grammar.subjects.governor"),
    ("apposition between name and verb", "grammar.subjects.over_apposition"),
    ("attribution at the end of the line", "attribution.finding._Attribution._trailing"),
    ("verb that tells of no speech", "attribution.finding._Attribution._verbless"),
    ("words that belong to somebody", "attribution.finding.owner_of_words"),
    ("label and colon", "attribution.finding._Attribution._label"),
    ("signature", "attribution.continuation.Continuation._signer"),
    ("going on from a neighbour", "attribution.continuation.Continuation._neighbour"),
    ("who reports a report", "attribution.reports._outer"),
    ("subject of the sentence before", "attribution.salience.Memory._centre"),
    ("institution for it", "attribution.salience.Memory.institution"),
    ("term or title", "attribution.joining.is_term"),
    ("institution with of", "grammar.phrases._is_institution"),
    ("party, people or age for a name", "attribution.discourse._Reader._is_epithet"),
    ("person behind who", "attribution.discourse._Reader._correct_relatives"),
)


def main(measure: Path) -> None:
    with ProcessPoolExecutor() as processes:
        switches = (None, *dict(_FAMILIES).values())
        tables = list(processes.map(partial(_by_outlet, measure), switches))
    whole = tables[0]
    print(f"{'':38}" + "".join(f"{outlet[:9]:>10}" for outlet in whole))
    print(f"{'any':38}" + "".join(f"{figure:10.2f}" for figure in whole.values()))
    for (family, _), without in zip(_FAMILIES, tables[1:], strict=True):
        print(f"{family:38}" + "".join(f"{without[o] - whole[o]:+10.2f}" for o in whole))


def _by_outlet(measure: Path, switched_off: str | None) -> dict[str, float]:
    """Return "any" of all and each outlet, "entity" of the resolved, with some rules off."""
    gold = Gold(measure)
    rules = patch(f"bot.parsing.{switched_off}", _find_nothing) if switched_off else nullcontext()
    with rules:
        scored = gold.score()
    outlets = sorted({article.outlet for article in scored})
    return {
        "all": gold.f1(scored, "e2e_any"),
        "resolved": gold.f1(scored, "e2e_entity"),
    } | {
        outlet: gold.f1((s for s in scored if s.outlet == outlet), "e2e_any") for outlet in outlets
    }


def _find_nothing(*_: object, **__: object) -> None:
    return None


if __name__ == "__main__":
    main(Path(sys.argv[1]))
