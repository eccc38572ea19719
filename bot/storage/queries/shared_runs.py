"""Which quotations share runs of words with some words, and how many."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.storage.queries.rows import marks
from bot.storage.runs import list_broken_runs, list_runs, split_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.wording import Word
    from bot.storage.engine import RunIndex, ScopedSnapshot, Snapshot

_COMMON = 33  # editions that hold a run; which ones tells little then
_MOST_RUNS = 48  # of the words that are looked up, spread over all of them
_MOST_EDITIONS = 24  # whose quotations are looked at
_LEAST_HELD = 2  # runs of an edition that is looked at, if runs may be broken
_MOST_WITH_ALL = 100  # the same, if every run is common


def find_sharing(
    snapshot: Snapshot,
    scoped: ScopedSnapshot,
    index: RunIndex,
    words: Sequence[Word],
    *,
    limit: int,
) -> list[tuple[int, int]]:
    """Return editions and numbers of the quotations that share most runs with `words`, best first.

    A run counts more the fewer editions hold it.
    """
    owners = [None] if scoped.guild_id is None else [None, scoped.guild_id]
    of_owners = [list_runs(words, owner) for owner in owners]
    weights: dict[str, float] = {}
    scores: dict[int, float] = {}
    for runs in of_owners:
        found = index.find_each(snapshot, [*dict.fromkeys(_spread(runs))], limit=_COMMON)
        for run, editions in found.items():
            weights[run] = 1 / max(1, len(editions))
            for edition_id in editions:
                scores[edition_id] = scores.get(edition_id, 0) + weights[run]
    best = sorted(scores, key=lambda one: (-scores[one], -one))[:_MOST_EDITIONS]
    if weights and max(weights.values()) <= 1 / _COMMON:
        best += [
            edition_id
            for runs in of_owners
            for edition_id in index.find_all(snapshot, _spread(runs), limit=_MOST_WITH_ALL)
        ]
    return _rank(scoped, best, {run for runs in of_owners for run in runs}, weights)[:limit]


def find_within(
    snapshot: Snapshot,
    scoped: ScopedSnapshot,
    index: RunIndex,
    words: Sequence[Word],
    *,
    limit: int,
) -> list[tuple[int, int]]:
    """Return the quotations of which `words` hold most runs, also with others between, best first.

    An edition counts if it holds two of the runs: so many are looked for that many an edition holds
    one by chance.
    """
    owners = [None] if scoped.guild_id is None else [None, scoped.guild_id]
    runs = {
        run: None
        for owner in owners
        for run in (*list_runs(words, owner), *list_broken_runs(words, owner))
    }
    held: Counter[int] = Counter()
    for editions in index.find_each(snapshot, [*runs], limit=_COMMON).values():
        held.update(editions)
    several = [(count, edition_id) for edition_id, count in held.items() if count >= _LEAST_HELD]
    best = [edition_id for _, edition_id in sorted(several, reverse=True)[:_MOST_EDITIONS]]
    return _rank(scoped, best, {*runs}, dict.fromkeys(runs, 1.0))[:limit]


def _spread(runs: Sequence[str]) -> Sequence[str]:
    """Return the runs, or as many of them from all parts as are looked up."""
    step = -(-len(runs) // _MOST_RUNS)
    return runs[:: max(1, step)]


def _rank(
    scoped: ScopedSnapshot, edition_ids: Sequence[int], runs: set[str], weights: dict[str, float]
) -> list[tuple[int, int]]:
    """Return the quotations of these editions that hold any of the runs, best first."""
    rows = scoped.fetch(
        "SELECT r.edition_id, r.runs FROM edition_runs AS r "
        "JOIN shown ON shown.edition_id = r.edition_id "
        f"WHERE r.edition_id IN ({marks(edition_ids)})",
        edition_ids,
    )
    scored = [
        (sum(weights.get(run, 1 / _COMMON) for run in shared), edition_id, number)
        for edition_id, stored in rows
        for number, held in split_runs(stored)
        if (shared := held & runs)
    ]
    scored.sort(reverse=True)
    return [(edition_id, number) for _, edition_id, number in scored]
