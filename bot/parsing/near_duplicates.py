"""Whether two texts tell the same story in nearly the same words: pure.

By the share of runs of words that both hold (Broder, "On the resemblance and containment of
documents", 1997).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUN = 4  # words; shorter runs are shared by any two stories
# Of all runs of two texts, how many both must hold. An agency's story under another headline, or
# with a paragraph more, keeps well over half; two reports of one event share less than a tenth.
_ALIKE = 0.5


def runs(text: str) -> frozenset[int]:
    """Return the runs of words of a text, as hashes."""
    words = WORD.findall(fold(text))
    if len(words) <= _RUN:
        return frozenset({hash(tuple(words))})
    return frozenset(hash(tuple(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1))


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Tell whether the runs are those of the same story."""
    return len(one & other) >= _ALIKE * len(one | other)


def first_of_each(texts: Sequence[str]) -> list[int]:
    """Return the places of the texts that are not like an earlier one."""
    kept: list[tuple[int, frozenset[int]]] = []
    for place, text in enumerate(texts):
        found = runs(text)
        if not any(alike(found, earlier) for _, earlier in kept):
            kept.append((place, found))
    return [place for place, _ in kept]
