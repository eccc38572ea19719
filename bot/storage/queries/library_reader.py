"""What the library can be asked.

Only editions that an article of the scope points at are ever seen.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, ParagraphKind, Span
from bot.models.library import LibrarySize, SpeakerNames
from bot.storage.queries.rows import (
    CITATION,
    DATE,
    HEADING,
    QUOTATION,
    SHOWN,
    SPEAKER,
    to_date,
    to_heading,
    to_quotation,
    to_sentence,
    to_speaker,
)
from bot.storage.queries.scoped import ScopedSnapshot

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.models.library import (
        ArticleHeading,
        CitedDate,
        CitedQuotation,
        CitedSentence,
        Scope,
        Speaker,
    )
    from bot.storage.queries.generations import Generation
    from bot.storage.sqlite.readers import Snapshot

_ARTICLES = "FROM article AS a JOIN edition AS e ON e.id = a.edition_id"
_FOUND = "FROM edition_search CROSS JOIN shown ON shown.edition_id = edition_search.rowid"
_OWN = "(?2 IS NULL OR ?2 = (a.guild_id IS NOT NULL))"
# Greater than every character that can follow a prefix.
_LAST_CHARACTER = chr(0x10FFFF)


class LibraryReader:
    """The library's tables as one scope sees them in one state, for the thread that asks."""

    def __init__(self, snapshot: Snapshot, scope: Scope) -> None:
        self._snapshot = ScopedSnapshot(snapshot, scope)

    @property
    def generation(self) -> Generation:
        """Which state of the library this is."""
        return self._snapshot.generation

    def get_size(self) -> LibrarySize:
        """Return how much the library holds."""
        (row,) = self._snapshot.fetch(
            "SELECT (SELECT count(*) FROM article), (SELECT sum((SELECT count(*) "
            "FROM main.quotation AS q WHERE q.edition_id = a.edition_id)) FROM article AS a), "
            "(SELECT count(DISTINCT speaker_id) FROM every_appearance)"
        )
        articles, quotations, speakers = row
        return LibrarySize(articles, quotations or 0, speakers)

    def count_key_dates(self) -> int:
        """Return how many key dates the library holds."""
        ((count,),) = self._snapshot.fetch(
            "SELECT coalesce(sum((SELECT count(*) FROM main.key_date AS d "
            "WHERE d.edition_id = a.edition_id)), 0) FROM article AS a"
        )
        return int(count)

    def list_speaker_names(self) -> Iterator[SpeakerNames]:
        """Yield everybody who is quoted, the most quoted first, those without a name last."""
        aliases: dict[int, set[str]] = {}
        for speaker_id, alias in self._snapshot.fetch(
            "SELECT DISTINCT speaker_id, words FROM alias"
        ):
            aliases.setdefault(speaker_id, set()).add(alias)
        rows = self._snapshot.iterate(
            "SELECT s.id, s.name, s.surname, x.quotations FROM "
            "(SELECT speaker_id, sum(quotations) AS quotations FROM every_appearance "
            "GROUP BY speaker_id) AS x CROSS JOIN main.speaker AS s ON s.id = x.speaker_id "
            "ORDER BY s.kind = 'described', x.quotations DESC, s.name"
        )
        for speaker_id, name, surname, quotations in rows:
            words = tuple(sorted(aliases.get(speaker_id, ())))
            yield SpeakerNames(speaker_id, name, surname, words, quotations)

    def list_speakers(self, counts: Mapping[int, int]) -> list[Speaker]:
        """Return the speakers whose ids are given, in that order, with the counts given."""
        rows = self._snapshot.fetch(
            f"SELECT {SPEAKER} FROM speaker AS s WHERE s.id IN ({_marks(counts)})", [*counts]
        )
        return _in_order(rows, counts)

    def list_named(self, counts: Mapping[int, int]) -> list[Speaker]:
        """Return the same as `list_speakers`, without roles, which take most of its time."""
        rows = self._snapshot.fetch(
            "SELECT s.id, s.name, s.kind, NULL AS role, NULL AS only_article FROM speaker AS s "
            f"WHERE s.id IN ({_marks(counts)})",
            [*counts],
        )
        return _in_order(rows, counts)

    def list_speakers_of(self, article_id: int) -> list[Speaker]:
        """Return who is quoted in an article, with this article's counts, the most quoted first."""
        rows = self._snapshot.fetch(
            f"SELECT {SPEAKER}, x.quotations FROM article AS a "
            "JOIN appearance AS x ON x.edition_id = a.edition_id "
            "JOIN speaker AS s ON s.id = x.speaker_id WHERE a.id = ? "
            "ORDER BY s.kind = 'described', x.quotations DESC, s.name",
            [article_id],
        )
        return [to_speaker(row, row["quotations"]) for row in rows]

    def count_quotations(self, speaker_id: int) -> int:
        """Return how many quotations a speaker has."""
        ((count,),) = self._snapshot.fetch(
            "SELECT coalesce(sum(quotations), 0) FROM appearance WHERE speaker_id = ?",
            [speaker_id],
        )
        return int(count)

    def list_quotations(self, speaker_id: int, *, offset: int, limit: int) -> list[CitedQuotation]:
        """Return some of a speaker's quotations, newest article first, then as in the text."""
        rows = self._snapshot.fetch(
            f"SELECT {QUOTATION} FROM (SELECT * FROM quotation WHERE speaker_id = ? "
            f"ORDER BY published DESC, edition_id DESC, number LIMIT ? OFFSET ?) AS x {SHOWN} "
            "ORDER BY x.published DESC, x.edition_id DESC, x.number",
            [speaker_id, limit, offset],
        )
        return [to_quotation(row) for row in rows]

    def list_quotations_in(
        self, article_id: int, speaker_id: int | None = None
    ) -> list[CitedQuotation]:
        """Return all quotations of one article, or those of one speaker, as in the text."""
        rows = self._snapshot.fetch(
            f"SELECT {QUOTATION} FROM quotation AS x {SHOWN} WHERE a.id = ?2 "
            "AND (?3 IS NULL OR x.speaker_id = ?3) ORDER BY x.number",
            [article_id, speaker_id],
        )
        return [to_quotation(row) for row in rows]

    def list_parts(self, article_id: int, passage: Span) -> tuple[Span, ...]:
        """Return the parts of the quotation that a passage is, else the passage."""
        rows = self._snapshot.fetch(
            f"SELECT x.spans FROM quotation AS x {SHOWN} "
            "WHERE a.id = ? AND x.start = ? AND x.stop = ?",
            [article_id, passage.start, passage.end],
        )
        return tuple(Span(*ends) for ends in json.loads(rows[0]["spans"])) if rows else (passage,)

    def list_key_dates(self, *, offset: int, limit: int) -> list[CitedDate]:
        """Return some key dates, those of the newest article first, then by day."""
        rows = self._snapshot.fetch(
            f"SELECT {DATE} FROM (SELECT * FROM key_date ORDER BY published DESC, "
            f"edition_id DESC, first_day, last_day LIMIT ? OFFSET ?) AS x {SHOWN} "
            "ORDER BY x.published DESC, x.edition_id DESC, x.first_day, x.last_day",
            [limit, offset],
        )
        return [to_date(row) for row in rows]

    def list_key_dates_of(self, article_id: int) -> list[CitedDate]:
        """Return one article's key dates by day."""
        rows = self._snapshot.fetch(
            f"SELECT {DATE} FROM key_date AS x {SHOWN} WHERE a.id = ? "
            "ORDER BY x.first_day, x.last_day",
            [article_id],
        )
        return [to_date(row) for row in rows]

    def list_summary(self, article_id: int) -> list[CitedSentence]:
        """Return the sentences that stand for an article, as in the text."""
        rows = self._snapshot.fetch(
            f"SELECT {CITATION} FROM summary_sentence AS x {SHOWN} WHERE a.id = ? "
            "ORDER BY x.position",
            [article_id],
        )
        return [to_sentence(row) for row in rows]

    def list_articles(
        self, *, offset: int, limit: int, own: bool | None = None
    ) -> list[ArticleHeading]:
        """Return some articles, the newest first; those without a day come last.

        Only a server's own, or only seeds, where `own` is not None.
        """
        rows = self._snapshot.fetch(
            f"SELECT {HEADING} FROM (SELECT * FROM article AS a WHERE {_OWN} "
            "ORDER BY published DESC, id DESC LIMIT ?3 OFFSET ?4) AS a "
            "JOIN edition AS e ON e.id = a.edition_id ORDER BY a.published DESC, a.id DESC",
            [own, limit, offset],
        )
        return [to_heading(row) for row in rows]

    def get_article(self, article_id: int) -> ArticleHeading | None:
        """Return one article's heading."""
        rows = self._snapshot.fetch(f"SELECT {HEADING} {_ARTICLES} WHERE a.id = ?", [article_id])
        return to_heading(rows[0]) if rows else None

    def list_articles_with_slug(self, prefix: str) -> list[ArticleHeading]:
        """Return up to two articles whose slug begins with `prefix`, the exact one first.

        A prefix, because Discord lets a choice hold 100 characters and a file's name is longer.
        """
        rows = self._snapshot.fetch(
            f"SELECT {HEADING} {_ARTICLES} WHERE a.slug >= ? AND a.slug < ? "
            "ORDER BY a.slug LIMIT 2",
            [prefix, prefix + _LAST_CHARACTER],
        )
        return [to_heading(row) for row in rows]

    def list_articles_named(
        self, query: str, *, limit: int, own: bool | None = None
    ) -> list[ArticleHeading]:
        """Return articles whose title or slug fits an FTS5 `query`, the newest first.

        The plus has SQLite go by the days: thousands of titles share a word, 25 are wanted.
        """
        rows = self._snapshot.fetch(
            f"SELECT {HEADING} FROM (SELECT * FROM article AS a WHERE {_OWN} AND +edition_id IN "
            "(SELECT rowid FROM edition_search WHERE edition_search MATCH ?3) "
            "ORDER BY published DESC, id DESC LIMIT ?4) AS a "
            "JOIN edition AS e ON e.id = a.edition_id ORDER BY a.published DESC, a.id DESC",
            [own, f"{{slug title}}: ({query})", limit],
        )
        return [to_heading(row) for row in rows]

    def search(
        self, query: str, *, offset: int, limit: int
    ) -> list[tuple[ArticleHeading, str, tuple[Paragraph, ...]]]:
        """Return articles whose title or text fits an FTS5 `query`, the best first.

        Each with its text and blocks. Equally good ones: the newest first.
        """
        rows = self._snapshot.fetch(
            f"SELECT {HEADING}, e.text, e.id AS edition_id FROM (SELECT shown.edition_id, "
            f"bm25(edition_search, 0, 5, 1) AS rank {_FOUND} WHERE edition_search MATCH ? "
            "ORDER BY rank, shown.published DESC, shown.article_id DESC LIMIT ? OFFSET ?) AS found "
            "JOIN edition AS e ON e.id = found.edition_id "
            "JOIN article AS a ON a.id = e.article_id AND a.edition_id = e.id "
            "ORDER BY found.rank, a.published DESC, a.id DESC",
            [_in_text(query), limit, offset],
        )
        blocks = self._list_blocks([row["edition_id"] for row in rows])
        return [(to_heading(row), row["text"], tuple(blocks[row["edition_id"]])) for row in rows]

    def count_found(self, query: str) -> int:
        """Return how many articles `search` finds in all."""
        rows = self._snapshot.fetch(
            f"SELECT count(*) {_FOUND} WHERE edition_search MATCH ?",
            [_in_text(query)],
        )
        return int(rows[0][0])

    def get_text(self, article_id: int) -> tuple[ArticleHeading, str, tuple[Paragraph, ...]] | None:
        """Return one article's heading, text and blocks."""
        rows = self._snapshot.fetch(
            f"SELECT {HEADING}, e.text, e.id AS edition_id {_ARTICLES} WHERE a.id = ?", [article_id]
        )
        if not rows:
            return None
        edition_id = rows[0]["edition_id"]
        blocks = self._list_blocks([edition_id])
        return to_heading(rows[0]), rows[0]["text"], tuple(blocks[edition_id])

    def _list_blocks(self, edition_ids: Sequence[int]) -> dict[int, list[Paragraph]]:
        blocks: dict[int, list[Paragraph]] = {edition_id: [] for edition_id in edition_ids}
        for edition_id, start, stop, number, kind in self._snapshot.fetch(
            "SELECT edition_id, start, stop, number, kind FROM block "
            f"WHERE edition_id IN ({_marks(edition_ids)}) ORDER BY edition_id, start",
            edition_ids,
        ):
            blocks[edition_id].append(Paragraph(number, ParagraphKind(kind), Span(start, stop)))
        return blocks


def _in_order(rows: Iterable[sqlite3.Row], counts: Mapping[int, int]) -> list[Speaker]:
    found = {row["id"]: to_speaker(row, counts[row["id"]]) for row in rows}
    return [found[speaker_id] for speaker_id in counts if speaker_id in found]


def _in_text(query: str) -> str:
    return f"{{title text}}: ({query})"


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
