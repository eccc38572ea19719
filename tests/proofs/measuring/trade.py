"""Print how often the reader names a wrong person, and how often nobody, for each margin.

    python -m tests.proofs.measuring.trade path/to/measure.py

A pronoun means the figure that leads by the margin: the runner-up must stay below this share of
its salience, or nobody is named. A smaller share trades wrong names for unknown ones.
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import patch

from bot.parsing.attribution import salience
from tests.proofs.measuring.scoring import Gold

MARGINS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5)


def main(measure: Path) -> None:
    gold = Gold(measure)
    print("margin  right  wrong  unknown  resolved F1")
    for margin in MARGINS:
        with patch.object(salience, "MARGIN", margin):
            scored = gold.score(resolved=True)
        right = sum(article.counts["r_ent"] for article in scored)
        wrong = sum(article.wrong for article in scored)
        unknown = sum(article.unknown for article in scored)
        resolved = gold.f1(scored, "e2e_entity")
        chosen = "  <- the reader's" if margin == salience.MARGIN else ""
        print(f"{margin:6.2f} {right:6} {wrong:6} {unknown:8} {resolved:12.1f}{chosen}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
