"""Asks every case and counts the answers by alteration."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.answers.speaker_index import SpeakerIndex
from bot.answers.verification import verify
from bot.models.library import SEEDS_ALONE
from bot.models.verification import Claim, Verdict, Verification

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.storage.contract import LibraryReader, Storage
    from tests.proofs.verification.alterations import Case

_VERBATIM = frozenset((Verdict.SAID, Verdict.SAID_BY_OTHER))


@dataclass(slots=True)
class Score:
    """The answers to all cases."""

    answers: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    wrong: list[tuple[Case, Verification]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def right(self) -> float:
        """The share of the answers that are right."""
        return 1 - len(self.wrong) / max(1, len(self.seconds))

    @property
    def grave(self) -> list[tuple[Case, Verification]]:
        """Altered words that are called verbatim, and words of the library called absent."""
        return [
            (case, found)
            for case, found in self.wrong
            if (case.verdict is Verdict.SAID_DIFFERENTLY and found.verdict in _VERBATIM)
            or (case.sources and found.verdict is Verdict.ABSENT)
        ]


async def ask_all(storage: Storage, cases: Iterable[Case]) -> Score:
    """Ask all cases on one state of the library, in one thread."""
    asked = [*cases]

    def ask(library: LibraryReader) -> Score:
        index = SpeakerIndex.of(library.list_speaker_names())
        score = Score()
        for case in asked:
            began = time.perf_counter()
            named = [*index.resolve(case.speaker).fitting] if case.speaker else None
            found = verify(library, Claim(case.words, case.speaker), named)
            score.seconds.append(time.perf_counter() - began)
            fits = is_right(case, found)
            answer = found.verdict.name if fits else f"{found.verdict.name} (wrong)"
            score.answers[case.alteration][answer] += 1
            if not fits:
                score.wrong.append((case, found))
        return score

    return await storage.read_library(SEEDS_ALONE, ask)


def is_right(case: Case, found: Verification) -> bool:
    """Tell whether an answer has the verdict that it must have and shows where it is from."""
    if found.verdict is not case.verdict:
        return False
    if case.change and found.change is not case.change:
        return False
    shown = [" ".join(one.quotation.texts) for one in found.passages if one.quotation]
    if case.verdict is Verdict.SAID_DIFFERENTLY:
        # The words may stand in a longer quotation too.
        return all(any(one.words in words for words in shown) for one in case.sources)
    if case.verdict is Verdict.SAID_BY_OTHER:
        return all(
            one.quotation and one.quotation.speaker != case.speaker for one in found.passages
        )
    return True
