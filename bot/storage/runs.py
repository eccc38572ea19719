"""Runs of words, hashed: by them a quotation is found from a part of its words.

What is stored of an edition is one text: the runs of a quotation with spaces between them, and a
";" between two quotations, which stand in the order of their numbers. A run of an edition that one
server alone sees is another hash, so that nobody else's question ever meets it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zlib import crc32

from bot.models.wording import list_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.models.wording import Word

RUN = 3  # words
_DIGITS = 6  # of a hash, in hexadecimal
# How far a run's last word may be from its first one, by the most words of a claim.
_SPANS = ((14, 5), (24, 4), (60, 3))


def list_runs(words: Sequence[Word], owner: int | None) -> list[str]:
    """Return the runs of some words in order, without asides.

    `owner` is the only server that sees the words, None for seeds.
    """
    forms = [word.form for word in words if not word.aside]
    return [_hash(forms[at : at + RUN], owner) for at in range(len(forms) - RUN + 1)]


def list_broken_runs(words: Sequence[Word], owner: int | None) -> list[str]:
    """Return the runs that the words hold with others between them, in order, without asides.

    The more words there are, the fewer may stand between; many words have none.
    """
    forms = [word.form for word in words if not word.aside]
    span = next((span for most, span in _SPANS if len(forms) <= most), 0)
    return [
        _hash((forms[at], forms[second], forms[third]), owner)
        for at in range(len(forms))
        for third in range(at + RUN, min(at + span + 1, len(forms)))
        for second in range(at + 1, third)
    ]


def _hash(forms: Sequence[str], owner: int | None) -> str:
    salt = "" if owner is None else f"{owner} "
    return f"{crc32((salt + ' '.join(forms)).encode()) & 0xFFFFFF:0{_DIGITS}x}"


def join_runs(quotations: Mapping[int, Sequence[Word]], owner: int | None) -> str:
    """Return an edition's runs as they are stored, from its quotations' words by number."""
    most = max(quotations, default=0)
    return ";".join(
        " ".join(list_runs(quotations.get(number, ()), owner)) for number in range(1, most + 1)
    )


def read_runs(text: str, owner: int | None, quotations: str) -> str:
    """Return what `join_runs` does for an edition as it is stored.

    `quotations` is JSON: the number of each and its spans, [[1, [[start, stop], ...]], ...].
    """
    words = {
        number: [word for start, stop in spans for word in list_words(text[start:stop])]
        for number, spans in json.loads(quotations)
    }
    return join_runs(words, owner)


def split_runs(stored: str) -> Iterable[tuple[int, set[str]]]:
    """Yield each quotation's number and its runs."""
    return enumerate((set(runs.split()) for runs in stored.split(";")), start=1)
