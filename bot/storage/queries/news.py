"""News for briefings, and what a briefing tells on a day without news.

A row of `news` is one form of an article; rows are numbered as the forms were seen. A briefing
remembers the number of the last row that it told, so its news are the rows after that one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.library import SpeakerNames
from bot.storage import contract
from bot.storage.queries.rows import (
    DATE,
    OF_ARTICLE,
    QUOTATION,
    SHOWN,
    marks,
    readable,
    to_date,
    to_quotation,
)
from bot.storage.queries.scoped import ScopedSnapshot
from bot.storage.records import ArticleFacts, EditionFacts, NewArticle, QuotationPlace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from bot.models.library import CitedDate, CitedQuotation, Scope
    from bot.storage.engine import Engine, Row, Snapshot, Transaction
    from bot.storage.records import Fingerprint


class NewsWriterQueries(contract.News):
    """The tables `news` and `edition_news`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def list_unseen_editions(self, limit: int, *, after: int = 0) -> list[EditionFacts]:
        rows = await self._engine.fetch(
            "SELECT e.id, a.id, e.slug, e.text, e.title FROM article AS a "
            "JOIN main.edition AS e ON e.id = a.edition_id WHERE a.id > ? AND NOT EXISTS "
            "(SELECT 1 FROM edition_news WHERE edition_id = e.id) ORDER BY a.id LIMIT ?",
            [after, limit],
        )
        facts = {
            edition_id: EditionFacts(edition_id, article_id, slug, text, [("title", title)])
            for edition_id, article_id, slug, text, title in rows
        }
        for kind, sql in _TOLD if facts else ():
            for edition_id, *words in await self._engine.fetch(sql.format(marks(facts)), [*facts]):
                facts[edition_id].told.append((kind, *(str(word or "") for word in words)))
        return list(facts.values())

    async def save_fingerprints(self, fingerprints: Iterable[Fingerprint]) -> None:
        async with self._engine.writing() as transaction:
            for found in fingerprints:
                seen = await transaction.execute(
                    "INSERT INTO edition_news SELECT id FROM edition WHERE id = ? "
                    "ON CONFLICT DO NOTHING",
                    (found.edition_id,),
                )
                if seen == 1:
                    await _add_news(transaction, found)

    async def get_mark(self) -> int:
        rows = await self._engine.fetch("SELECT coalesce(max(id), 0) FROM news")
        return int(rows[0][0])

    async def get_state(self) -> tuple[int, int]:
        ((seeds, own),) = await self._engine.fetch("SELECT generation, own_versions FROM library")
        return seeds, own

    async def list_owners(self, after: int, upto: int) -> set[int | None]:
        rows = await self._engine.fetch(
            "SELECT DISTINCT a.guild_id FROM news AS n JOIN article AS a ON a.slug = n.slug "
            "WHERE n.id > ? AND n.id <= ? AND n.kind = 'new'",
            [after, upto],
        )
        return {row["guild_id"] for row in rows}


class NewsQueries(contract.NewsReader):
    """What a briefing may tell in one scope, in one snapshot."""

    def __init__(self, snapshot: Snapshot, scope: Scope) -> None:
        self._snapshot = ScopedSnapshot(snapshot, scope)

    def list_news(self, after: int, upto: int) -> list[tuple[int, bool]]:
        rows = self._snapshot.fetch(_NEWS, [after, upto])
        return [(row["id"], bool(row["changed"])) for row in rows]

    def list_new(self, after: int, upto: int) -> list[NewArticle]:
        rows = self._snapshot.fetch(
            "SELECT n.id, a.id, a.edition_id FROM news AS n JOIN article AS a ON a.slug = n.slug "
            "WHERE n.id > ? AND n.id <= ? AND n.kind = 'new' AND NOT EXISTS "
            "(SELECT 1 FROM feed_entry AS f WHERE f.slug = n.slug AND f.silent = 1) ORDER BY n.id",
            [after, upto],
        )
        return [NewArticle(*row) for row in rows]

    def list_newest(self, limit: int) -> list[NewArticle]:
        rows = self._snapshot.fetch(
            "SELECT 0, a.id, a.edition_id FROM article AS a "
            "ORDER BY a.published DESC NULLS LAST, a.id DESC LIMIT ?",
            [limit],
        )
        return [NewArticle(*row) for row in rows]

    def list_facts(self, article_ids: Collection[int]) -> list[ArticleFacts]:
        rows = self._snapshot.fetch(
            "SELECT e.id, a.id AS article_id, e.slug, e.source, (SELECT f.title FROM own_article "
            "AS o JOIN feed AS f ON f.id = o.feed_id WHERE o.slug = a.slug) AS feed, "
            "t.title, t.text FROM article AS a "
            "JOIN main.edition AS e ON e.id = a.edition_id "
            f"JOIN edition_terms AS t ON t.edition_id = e.id WHERE a.id IN ({marks(article_ids)})",
            [*article_ids],
        )
        speakers = self._list_speakers_in([row["id"] for row in rows])
        return [_to_facts(row, speakers[row["id"]]) for row in rows]

    def _list_speakers_in(self, edition_ids: Sequence[int]) -> dict[int, list[SpeakerNames]]:
        """Return the speakers whom each edition quotes, with all forms of their names in it."""
        aliases: dict[tuple[int, int], list[str]] = {}
        for edition_id, speaker_id, words in self._snapshot.fetch(
            "SELECT x.edition_id, x.speaker_id, x.words FROM alias AS x "
            f"WHERE x.edition_id IN ({marks(edition_ids)}) ORDER BY x.words",
            edition_ids,
        ):
            aliases.setdefault((edition_id, speaker_id), []).append(words)
        found: dict[int, list[SpeakerNames]] = {one: [] for one in edition_ids}
        for edition_id, speaker_id, name, surname, quotations in self._snapshot.fetch(
            "SELECT x.edition_id, s.id, s.name, s.surname, x.quotations FROM appearance AS x "
            "JOIN main.speaker AS s ON s.id = x.speaker_id AND s.kind <> 'described' "
            f"WHERE x.edition_id IN ({marks(edition_ids)})",
            edition_ids,
        ):
            others = tuple(aliases.get((edition_id, speaker_id), ()))
            found[edition_id].append(SpeakerNames(speaker_id, name, surname, others, quotations))
        return found

    def list_places(self) -> list[QuotationPlace]:
        rows = self._snapshot.fetch(
            "SELECT a.id, a.slug, x.number, substr(e.text, x.start + 1, x.stop - x.start) AS words,"
            " (SELECT name FROM main.speaker WHERE id = x.speaker_id) AS speaker, x.kind "
            f"FROM quotation AS x {SHOWN}"
        )
        return [QuotationPlace(*row) for row in rows]

    def get_quotation(self, article_id: int, number: int) -> CitedQuotation | None:
        rows = self._snapshot.fetch(
            f"SELECT {QUOTATION} FROM quotation AS x {SHOWN} WHERE {OF_ARTICLE} AND x.number = ?",
            [article_id, number],
        )
        return to_quotation(rows[0]) if rows else None

    def list_upcoming(self, first: date, last: date, *, limit: int) -> list[CitedDate]:
        rows = self._snapshot.fetch(
            f"SELECT {DATE} FROM key_date AS x {SHOWN} WHERE x.first_day BETWEEN ? AND ? "
            "ORDER BY x.first_day, x.last_day, x.published DESC NULLS LAST, x.edition_id DESC "
            "LIMIT ?",
            [first.isoformat(), last.isoformat(), limit],
        )
        return _one_a_day(rows)

    def list_on_this_day(self, today: date, *, limit: int) -> list[CitedDate]:
        rows = self._snapshot.fetch(
            f"SELECT {DATE} FROM key_date AS x {SHOWN} WHERE x.first_day = x.last_day "
            "AND substr(x.first_day, 6) = ? AND x.first_day < ? "
            "ORDER BY x.first_day DESC, x.published DESC NULLS LAST, x.edition_id DESC LIMIT ?",
            [f"{today:%m-%d}", today.isoformat(), limit],
        )
        return _one_a_day(rows)


def _to_facts(row: Row, speakers: Sequence[SpeakerNames]) -> ArticleFacts:
    edition_id, article_id, slug, source, feed, title, text = row
    sources = tuple(one for one in (source, feed) if one)
    return ArticleFacts(edition_id, article_id, slug, sources, title, text, tuple(speakers))


# What a briefing tells of an article besides its title, as rows of words.
_TOLD = (
    (
        "quotation",
        "SELECT x.edition_id, substr(e.text, x.start + 1, x.stop - x.start), "
        "(SELECT name FROM main.speaker WHERE id = x.speaker_id) FROM quotation AS x "
        "JOIN main.edition AS e ON e.id = x.edition_id WHERE x.edition_id IN ({}) "
        "ORDER BY x.edition_id, x.number",
    ),
    (
        "date",
        "SELECT edition_id, first_day, last_day FROM key_date WHERE edition_id IN ({}) "
        "ORDER BY edition_id, first_day, last_day",
    ),
    (
        "summary",
        "SELECT x.edition_id, substr(e.text, x.start + 1, x.stop - x.start) "
        "FROM summary_sentence AS x JOIN main.edition AS e ON e.id = x.edition_id "
        "WHERE x.edition_id IN ({}) ORDER BY x.edition_id, x.position",
    ),
)

_LAST = "SELECT {} FROM news WHERE slug = n.slug AND id <= {} ORDER BY id DESC LIMIT 1"
_NEWS = f"""
SELECT a.id, EXISTS (SELECT 1 FROM news WHERE slug = n.slug AND id <= ?2) AS changed
FROM (
    SELECT DISTINCT slug FROM news WHERE id > ?2 AND id <= ?3 AND kind NOT IN ('reread', 'silent')
) AS n JOIN article AS a ON a.slug = n.slug
WHERE NOT coalesce(
    ({_LAST.format("text_hash", "?3")}) = ({_LAST.format("text_hash", "?2")})
    OR ({_LAST.format("told_hash", "?3")}) = ({_LAST.format("told_hash", "?2")}), FALSE
) ORDER BY a.published DESC NULLS LAST, a.id DESC
"""


async def _add_news(transaction: Transaction, found: Fingerprint) -> None:
    rows = list(
        await transaction.fetch(
            "SELECT text_hash, told_hash FROM news WHERE slug = ? ORDER BY id DESC LIMIT 1",
            (found.slug,),
        )
    )
    kind = _kind_of(rows[0] if rows else None, found)
    if kind == "new" and await _is_silent(transaction, found.slug):
        kind = "silent"
    if kind:
        await transaction.execute(
            "INSERT INTO news (slug, text_hash, told_hash, kind) VALUES (?, ?, ?, ?)",
            (found.slug, found.text_hash, found.told_hash, kind),
        )


async def _is_silent(transaction: Transaction, slug: str) -> bool:
    """Tell whether an article came with a feed's first load, which is no news."""
    return bool(
        list(
            await transaction.fetch(
                "SELECT 1 FROM feed_entry WHERE slug = ? AND silent = 1", (slug,)
            )
        )
    )


def _kind_of(last: Row | None, found: Fingerprint) -> str | None:
    """Return the kind of a form, given the last one; None if they are the same.

    If the same text tells something else, only the reader changed. If another text tells the same,
    a space changed, or a sentence that no answer shows. Neither is news.
    """
    if last is None:
        return "new"
    same_text = last["text_hash"] == found.text_hash
    same_told = last["told_hash"] == found.told_hash
    if same_text and same_told:
        return None
    return "reread" if same_text or same_told else "changed"


def _one_a_day(rows: Sequence[Row]) -> list[CitedDate]:
    """Return the first date of each day, because several articles may tell of it."""
    found: dict[tuple[date, date], CitedDate] = {}
    for one in readable(rows, to_date):
        found.setdefault((one.first_day, one.last_day), one)
    return list(found.values())
