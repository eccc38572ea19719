"""Questions to the library.

A question sees only editions that an article of its scope points to.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, ParagraphKind, Span
from bot.models.library import Page
from bot.storage import contract
from bot.storage.engine import Columns, Term
from bot.storage.queries.library_counts import LibraryCounts
from bot.storage.queries.rows import (
    CITATION,
    DATE,
    HEADING,
    OF_ARTICLE,
    OWN,
    QUOTATION,
    SHOWN,
    SPEAKER,
    marks,
    page,
    quotations_of,
    readable,
    to_date,
    to_heading,
    to_quotation,
    to_sentence,
    to_speaker,
)
from bot.storage.queries.scoped import ScopedSnapshot
from bot.storage.queries.search import (
    MOST_FOUND,
    find_articles,
    find_near_duplicates,
    parse_terms,
)
from bot.storage.queries.shared_runs import find_sharing, find_within
from bot.storage.records import ArticleText
from bot.storage.terms import list_terms

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.models.library import (
        ArticleHeading,
        CitedDate,
        CitedQuotation,
        CitedSentence,
        Scope,
        Speaker,
    )
    from bot.models.wording import Word
    from bot.storage.engine import Engine, Row, Snapshot

_ARTICLES = "FROM article AS a JOIN main.edition AS e ON e.id = a.edition_id"
# From the edition's id: with a server's corrections, no index finds an article by its edition.
_EDITIONS = (
    "FROM main.edition AS e JOIN article AS a ON a.id = e.article_id AND a.edition_id = e.id"
)
# Greater than every character that can follow a prefix.
_LAST_CHARACTER = chr(0x10FFFF)


class LibraryQueries(LibraryCounts, contract.LibraryReader):
    """The library's tables as one scope sees them in one snapshot."""

    _snapshot: ScopedSnapshot

    def __init__(self, snapshot: Snapshot, scope: Scope, engine: Engine) -> None:
        super().__init__(ScopedSnapshot(snapshot, scope))
        self._whole = snapshot
        self._full_text = engine.full_text
        self._run_index = engine.run_index

    def list_speakers(self, counts: Mapping[int, int]) -> list[Speaker]:
        if not counts:
            return []
        rows = self._snapshot.fetch(
            f"SELECT {SPEAKER} FROM speaker AS s WHERE s.id IN ({marks(counts)})", [*counts]
        )
        found = dict(readable(rows, lambda row: (row["id"], to_speaker(row, counts[row["id"]]))))
        return [found[speaker_id] for speaker_id in counts if speaker_id in found]

    def get_newest_articles(self, speaker_ids: Collection[int]) -> dict[int, ArticleHeading]:
        rows = self._snapshot.fetch(
            f"SELECT {HEADING}, s.id AS speaker_id FROM speaker AS s "
            "JOIN main.edition AS e ON e.id = (SELECT edition_id FROM quotation "
            "WHERE speaker_id = s.id "
            "ORDER BY published DESC NULLS LAST, edition_id DESC, number LIMIT 1) "
            "JOIN article AS a ON a.id = e.article_id AND a.edition_id = e.id "
            f"WHERE s.id IN ({marks(speaker_ids)})",
            [*speaker_ids],
        )
        return dict(readable(rows, lambda row: (row["speaker_id"], to_heading(row))))

    def list_speakers_of(self, article_id: int) -> list[Speaker]:
        rows = self._snapshot.fetch(
            f"SELECT {SPEAKER}, x.quotations FROM article AS a "
            "JOIN appearance AS x ON x.edition_id = a.edition_id "
            "JOIN main.speaker AS s ON s.id = x.speaker_id WHERE a.id = ? "
            "ORDER BY s.kind = 'described', x.quotations DESC, s.name",
            [article_id],
        )
        return readable(rows, lambda row: to_speaker(row, row["quotations"]))

    def list_quotations(self, speaker_id: int, *, offset: int, limit: int) -> list[CitedQuotation]:
        rows = self._snapshot.fetch(
            f"SELECT {QUOTATION} FROM ({quotations_of('?', offset, limit)}) AS x {SHOWN} "
            "ORDER BY x.published DESC NULLS LAST, x.edition_id DESC, x.number",
            [speaker_id],
        )
        return readable(rows, to_quotation)

    def list_quotations_in(
        self, article_id: int, speaker_id: int | None = None
    ) -> list[CitedQuotation]:
        rows = self._snapshot.fetch(
            f"SELECT {QUOTATION} FROM quotation AS x {SHOWN} WHERE {OF_ARTICLE} "
            # Plus 0, so that no index on the speaker is used: some have many quotations.
            f"AND {'TRUE' if speaker_id is None else 'x.speaker_id + 0 = ?'} ORDER BY x.number",
            [article_id] if speaker_id is None else [article_id, speaker_id],
        )
        return readable(rows, to_quotation)

    def list_quotations_sharing(
        self, words: Sequence[Word], *, limit: int
    ) -> list[tuple[int | None, CitedQuotation]]:
        return self._list_at(
            find_sharing(self._whole, self._snapshot, self._run_index, words, limit=limit)
        )

    def list_quotations_within(
        self, words: Sequence[Word], *, limit: int
    ) -> list[tuple[int | None, CitedQuotation]]:
        return self._list_at(
            find_within(self._whole, self._snapshot, self._run_index, words, limit=limit)
        )

    def _list_at(
        self, places: Sequence[tuple[int, int]]
    ) -> list[tuple[int | None, CitedQuotation]]:
        """Return the quotations at these editions and numbers, each with its speaker's id."""
        if not places:
            return []
        values = ", ".join("(?, ?)" for _ in places)
        rows = self._snapshot.fetch(
            f"SELECT {QUOTATION}, x.speaker_id, x.edition_id, x.number "
            # From the places: with IN, SQLite would read every quotation.
            f"FROM (VALUES {values}) AS place CROSS JOIN quotation AS x {SHOWN} "
            "WHERE x.edition_id = place.column1 AND x.number = place.column2",
            [number for place in places for number in place],
        )
        found = dict(
            readable(
                rows,
                lambda row: (
                    (row["edition_id"], row["number"]),
                    (row["speaker_id"], to_quotation(row)),
                ),
            )
        )
        return [found[place] for place in places if place in found]

    def list_texts_with(self, phrases: Sequence[str], *, limit: int) -> list[ArticleText]:
        terms = [Term(tuple(words)) for words in map(list_terms, phrases) if words]
        if not terms:
            return []
        found = self._full_text.find(self._snapshot, terms, Columns.ARTICLE, limit=limit)
        return self._list_texts(found)

    def get_days(self) -> tuple[date, date] | None:
        ends = [
            date.fromisoformat(row[0])
            for way in ("ASC NULLS FIRST", "DESC NULLS LAST")
            for row in self._snapshot.fetch(
                "SELECT published FROM article WHERE published IS NOT NULL "
                f"ORDER BY published {way} LIMIT 1"
            )
        ]
        return (ends[0], ends[1]) if ends else None

    def list_parts(self, article_id: int, passage: Span) -> tuple[Span, ...]:
        rows = self._snapshot.fetch(
            f"SELECT x.spans FROM quotation AS x {SHOWN} "
            f"WHERE {OF_ARTICLE} AND x.start = ? AND x.stop = ?",
            [article_id, passage.start, passage.end],
        )
        return tuple(Span(*ends) for ends in json.loads(rows[0]["spans"])) if rows else (passage,)

    def list_key_dates(self, *, offset: int, limit: int) -> list[CitedDate]:
        rows = self._snapshot.fetch(
            f"SELECT {DATE} FROM (SELECT * FROM key_date ORDER BY published DESC NULLS LAST, "
            f"edition_id DESC, first_day, last_day {page(offset, limit)}) AS x {SHOWN} "
            "ORDER BY x.published DESC NULLS LAST, x.edition_id DESC, x.first_day, x.last_day"
        )
        return readable(rows, to_date)

    def list_key_dates_of(self, article_id: int) -> list[CitedDate]:
        rows = self._snapshot.fetch(
            f"SELECT {DATE} FROM key_date AS x {SHOWN} WHERE {OF_ARTICLE} ORDER BY x.start",
            [article_id],
        )
        return readable(rows, to_date)

    def list_dates_within(
        self, first: date, last: date, *, offset: int, limit: int
    ) -> Page[CitedDate]:
        return self._page_of_dates(
            "x.last_day >= ? AND x.first_day <= ?",
            [first.isoformat(), last.isoformat()],
            "x.first_day, x.last_day",
            offset,
            limit,
        )

    def list_coming(self, today: date, *, offset: int, limit: int) -> Page[CitedDate]:
        return self._page_of_dates(
            "x.last_day >= ? AND (x.first_day >= ? OR substr(x.first_day, 9) <> '01')",
            [today.isoformat()] * 2,
            "x.first_day, x.last_day",
            offset,
            limit,
        )

    def list_anniversaries(self, today: date, *, offset: int, limit: int) -> Page[CitedDate]:
        return self._page_of_dates(
            "x.first_day = x.last_day AND substr(x.first_day, 6) = ? AND x.first_day < ?",
            [f"{today:%m-%d}", today.isoformat()],
            "x.first_day DESC",
            offset,
            limit,
        )

    def _page_of_dates(
        self, condition: str, values: list[str], order: str, offset: int, limit: int
    ) -> Page[CitedDate]:
        """Return a page of the key dates that meet a condition on `x`, a row of `key_date`."""
        rows = self._snapshot.fetch(
            f"SELECT {DATE} FROM key_date AS x {SHOWN} WHERE {condition} ORDER BY {order}, "
            f"x.published DESC NULLS LAST, x.edition_id DESC, x.start {page(offset, limit)}",
            values,
        )
        ((total,),) = self._snapshot.fetch(
            f"SELECT count(*) FROM (SELECT 1 FROM key_date AS x WHERE {condition} "
            f"LIMIT {MOST_FOUND + 1}) AS y",
            values,
        )
        items = tuple(readable(rows, to_date))
        return Page(items, offset, min(total, MOST_FOUND), more=total > MOST_FOUND)

    def list_summary(self, article_id: int) -> list[CitedSentence]:
        rows = self._snapshot.fetch(
            f"SELECT {CITATION} FROM summary_sentence AS x {SHOWN} WHERE {OF_ARTICLE} "
            "ORDER BY x.position",
            [article_id],
        )
        return readable(rows, to_sentence)

    def list_articles(
        self, *, offset: int, limit: int, own: bool | None = None
    ) -> list[ArticleHeading]:
        rows = self._snapshot.fetch(
            f"SELECT {HEADING} FROM (SELECT * FROM article AS a WHERE {OWN[own]} "
            f"ORDER BY published DESC NULLS LAST, id DESC {page(offset, limit)}) AS a "
            "JOIN main.edition AS e ON e.id = a.edition_id "
            "ORDER BY a.published DESC NULLS LAST, a.id DESC"
        )
        return readable(rows, to_heading)

    def get_article(self, article_id: int) -> ArticleHeading | None:
        rows = self._snapshot.fetch(f"SELECT {HEADING} {_ARTICLES} WHERE a.id = ?", [article_id])
        return to_heading(rows[0]) if rows else None

    def list_articles_with_slug(self, prefix: str) -> list[ArticleHeading]:
        rows = self._snapshot.fetch(
            f"SELECT {HEADING} {_ARTICLES} WHERE a.slug >= ? AND a.slug < ? "
            "ORDER BY a.slug LIMIT 2",
            [prefix, prefix + _LAST_CHARACTER],
        )
        return readable(rows, to_heading)

    def list_articles_named(
        self, typed: str, *, limit: int, own: bool | None = None
    ) -> list[ArticleHeading]:
        terms = parse_terms(typed)
        if not terms:
            return []
        ids = self._full_text.find(self._snapshot, terms, Columns.NAME, limit=limit, own=own)
        if not ids:
            return []
        rows = self._snapshot.fetch(
            f"SELECT {HEADING}, e.id AS edition_id {_EDITIONS} WHERE e.id IN ({marks(ids)})", ids
        )
        found = dict(readable(rows, lambda row: (row["edition_id"], to_heading(row))))
        return [found[edition_id] for edition_id in ids if edition_id in found]

    def search(self, typed: str, *, offset: int, limit: int) -> Page[ArticleText]:
        ids, more = find_articles(self._snapshot, self._full_text, typed)
        items = self._list_texts(ids[offset : offset + limit])
        return Page(tuple(items), offset, len(ids), more=more)

    def list_near_duplicates(self, text: str, *, limit: int) -> list[ArticleText]:
        ids = find_near_duplicates(self._snapshot, self._full_text, text, limit=limit)
        return self._list_texts(ids)

    def get_text(self, article_id: int) -> ArticleText | None:
        rows = self._snapshot.fetch("SELECT edition_id FROM article WHERE id = ?", [article_id])
        texts = self._list_texts([rows[0]["edition_id"]]) if rows else []
        return texts[0] if texts else None

    def _list_texts(self, edition_ids: Sequence[int]) -> list[ArticleText]:
        if not edition_ids:
            return []
        blocks = self._list_blocks(edition_ids)
        rows = self._snapshot.fetch(
            f"SELECT {HEADING}, e.id AS edition_id, e.text {_EDITIONS} "
            f"WHERE e.id IN ({marks(edition_ids)})",
            edition_ids,
        )

        def to_text(row: Row) -> tuple[int, ArticleText]:
            edition_id = row["edition_id"]
            paragraphs = tuple(_to_paragraph(block) for block in blocks[edition_id])
            return edition_id, ArticleText(to_heading(row), row["text"], paragraphs)

        found = dict(readable(rows, to_text))
        return [found[edition_id] for edition_id in edition_ids if edition_id in found]

    def _list_blocks(self, edition_ids: Sequence[int]) -> dict[int, list[Row]]:
        blocks: dict[int, list[Row]] = {edition_id: [] for edition_id in edition_ids}
        for row in self._snapshot.fetch(
            "SELECT edition_id, start, stop, number, kind FROM block "
            f"WHERE edition_id IN ({marks(edition_ids)}) ORDER BY edition_id, start",
            edition_ids,
        ):
            blocks[row["edition_id"]].append(row)
        return blocks


def _to_paragraph(row: Row) -> Paragraph:
    _, start, stop, number, kind = row
    return Paragraph(number, ParagraphKind(kind), Span(start, stop))
