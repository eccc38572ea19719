"""How much a library holds, and who is quoted in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE, LibrarySize, SpeakerNames
from bot.storage import contract

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.storage.queries.scoped import ScopedSnapshot, StagedSnapshot
    from bot.storage.records import Generation


class LibraryCounts(contract.LibraryCounts):
    """Counts over one state of a library."""

    def __init__(self, snapshot: ScopedSnapshot | StagedSnapshot) -> None:
        self._snapshot = snapshot

    @property
    def generation(self) -> Generation:
        return self._snapshot.generation

    def get_size(self) -> LibrarySize:
        (row,) = self._snapshot.fetch(
            "SELECT (SELECT count(*) FROM article), (SELECT sum((SELECT count(*) "
            "FROM main.quotation AS q WHERE q.edition_id = a.edition_id)) FROM article AS a), "
            "(SELECT count(DISTINCT speaker_id) FROM every_appearance)"
        )
        articles, quotations, speakers = row
        return LibrarySize(articles, int(quotations or 0), speakers)

    def count_key_dates(self) -> int:
        ((count,),) = self._snapshot.fetch(
            "SELECT coalesce(sum((SELECT count(*) FROM main.key_date AS d "
            "WHERE d.edition_id = a.edition_id)), 0) FROM article AS a"
        )
        return int(count)

    def list_speaker_names(self) -> Iterator[SpeakerNames]:
        aliases: dict[int, set[str]] = {}
        for speaker_id, alias in self._snapshot.fetch(
            "SELECT DISTINCT speaker_id, words FROM alias"
        ):
            aliases.setdefault(speaker_id, set()).add(alias)
        rows = self._snapshot.iterate(
            "SELECT s.id, s.name, s.surname, x.quotations FROM "
            "(SELECT speaker_id, sum(quotations) AS quotations FROM every_appearance "
            "GROUP BY speaker_id) AS x CROSS JOIN main.speaker AS s WHERE s.id = x.speaker_id "
            "ORDER BY s.kind = 'described', x.quotations DESC, s.name"
        )
        for speaker_id, name, surname, quotations in rows:
            words = tuple(sorted(aliases[speaker_id])) if speaker_id in aliases else ()
            yield SpeakerNames(speaker_id, name, surname, words, int(quotations))

    def get_speaker_index(self, layout: str) -> bytes | None:
        state = self._snapshot.generation
        if state.scope != SEEDS_ALONE:
            return None
        rows = self._snapshot.fetch(
            "SELECT content FROM main.speaker_index WHERE generation = ? AND layout = ?",
            [state.seeds, layout],
        )
        return bytes(rows[0]["content"]) if rows else None
