"""Loading: readings are staged in small transactions, then shown in one short transaction."""

from __future__ import annotations

import asyncio
import json
import time
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from bot.errors import StorageError, TemporaryFailure
from bot.models.article import ParagraphKind, Person, PersonKind, Span
from bot.models.library import SEEDS_ALONE
from bot.models.wording import list_words
from bot.storage import contract
from bot.storage.queries.library_counts import LibraryCounts
from bot.storage.queries.scoped import StagedSnapshot
from bot.storage.records import Generation, StoredFile
from bot.storage.runs import join_runs
from bot.storage.terms import join_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence
    from contextlib import AbstractAsyncContextManager

    from bot.models.article import Article, Quotation, TimeExpression
    from bot.storage.engine import Engine, Transaction
    from bot.storage.records import Reading

Answer = TypeVar("Answer")

# How long one transaction of `clear_leftovers` lasts, and how many rows it deletes between looks at
# the clock: deleting an edition of 1 MB takes about 0.06 s.
CLEARING_SECONDS = 0.05
DELETED_AT_ONCE = 3


_SAVE_INDEX = """
INSERT INTO speaker_index AS i SELECT id, ?, ?, ? FROM library WHERE TRUE
ON CONFLICT (library_id) DO UPDATE SET
    generation = excluded.generation, layout = excluded.layout, content = excluded.content
WHERE i.generation < excluded.generation
    OR i.generation = excluded.generation AND i.layout <> excluded.layout
"""
_SEEDS = "FROM article AS a JOIN edition AS e ON e.id = a.edition_id WHERE a.guild_id IS NULL"


class LoadingQueries(contract.Loading):
    """The library's tables, for writing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def alone(self) -> AbstractAsyncContextManager[None]:
        return self._engine.alone()

    async def get_files(self, slugs: Iterable[str]) -> dict[str, StoredFile]:
        wanted = list(slugs)
        if not wanted:
            return {}
        # One parameter, and the index of slugs for each of the list: PostgreSQL compared each of
        # 1,000 parameters with every article while it did not know how many there were.
        rows = await self._engine.fetch(
            "SELECT wanted.slug, e.content_hash, e.reader_version FROM (SELECT value AS slug, "
            "(SELECT edition_id FROM article WHERE slug = value AND guild_id IS NULL) "
            "AS edition_id FROM json_each(CAST(? AS TEXT))) AS wanted "
            "JOIN edition AS e ON e.id = wanted.edition_id",
            [json.dumps(wanted)],
        )
        return {slug: StoredFile(*known) for slug, *known in rows}

    async def list_vanished(self, present: Container[str]) -> dict[str, str]:
        # In a reading thread, because it takes a while with 100,000 articles.
        return await self._engine.read(
            lambda snapshot: {
                slug: title
                for slug, title in snapshot.iterate(
                    f"SELECT a.slug, e.title {_SEEDS} AND NOT EXISTS "
                    "(SELECT 1 FROM own_article AS o WHERE o.slug = a.slug)"  # the operator's feeds
                )
                if slug not in present
            }
        )

    async def stage(self, load: str, readings: Sequence[Reading]) -> None:
        async with self._engine.writing() as transaction:
            await stage_readings(transaction, load, readings)

    async def preview(
        self,
        load: str,
        vanished: Iterable[str],
        question: Callable[[contract.LibraryCounts], Answer],
    ) -> Answer:
        gone = list(vanished)
        return await self._engine.read(
            lambda snapshot: question(LibraryCounts(StagedSnapshot(snapshot, load, gone)))
        )

    async def switch(self, load: str, *, staged: int, vanished: Iterable[str]) -> Generation:
        async with self._engine.writing() as transaction:
            ((found,),) = await transaction.fetch(
                "SELECT count(*) FROM edition WHERE load = ?", (load,)
            )
            if found != staged:
                raise TemporaryFailure(
                    "Another process loaded the articles at the same time, so this load was given "
                    "up: load them again."
                )
            await switch_to(transaction, load)
            await transaction.execute_many(
                "UPDATE article SET edition_id = NULL WHERE slug = ?",
                [(slug,) for slug in vanished],
            )
            await transaction.execute("UPDATE library SET generation = generation + 1")
            ((seeds,),) = await transaction.fetch("SELECT generation FROM library")
        await self._engine.note_load(staged)
        return Generation(SEEDS_ALONE, seeds, 0)

    async def save_speaker_index(self, state: Generation, layout: str, content: bytes) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(_SAVE_INDEX, (state.seeds, layout, content))
            # SQLite keeps what was put into a statement last, some MB here. This writes nothing.
            await transaction.execute(_SAVE_INDEX, (-1, "", b""))

    async def clear_leftovers(self, *, of_servers: bool = False) -> None:
        for find, delete in _LEFTOVERS_OF_SERVERS if of_servers else _LEFTOVERS:
            ids = [(row[0],) for row in await self._engine.fetch(find)]
            done = 0
            while done < len(ids):
                began = time.perf_counter()
                async with self._engine.writing() as transaction:
                    while done < len(ids) and time.perf_counter() - began < CLEARING_SECONDS:
                        await transaction.execute_many(delete, ids[done : done + DELETED_AT_ONCE])
                        done += DELETED_AT_ONCE
                # Pause as long: SQLite has no queue for its lock, so another process that waits
                # only tries again now and then. In a thread, because tests stop the loop's clock.
                await asyncio.to_thread(time.sleep, time.perf_counter() - began)


async def stage_readings(
    transaction: Transaction, load: str, readings: Sequence[Reading], *, owner: int | None = None
) -> None:
    """Store readings in the caller's transaction; no question sees them until `switch_to`.

    `owner` is the only server that will see them. Editions go in by day, because SQLite's
    full-text index writes much more if its rows arrive in another order.
    """
    await transaction.execute_many(
        "INSERT INTO article (slug) VALUES (?) ON CONFLICT DO NOTHING",
        [(reading.article.slug,) for reading in readings],
    )
    ((first,),) = await transaction.fetch("SELECT coalesce(max(id), 0) + 1 FROM edition")
    editions = [
        _Edition(number, load, owner, reading) for number, reading in enumerate(readings, first)
    ]
    for sql, rows in _INSERTS:
        # The rows are made one by one in the connection's thread.
        await transaction.execute_many(sql, chain.from_iterable(map(rows, editions)))


async def switch_to(transaction: Transaction, load: str) -> None:
    """Show what was staged under `load`, in the caller's transaction."""
    await transaction.execute(_SWITCH, (load,))


# An unchanged text keeps its revision, so that offsets in buttons stay valid when only the reader
# changed. The same bytes may give another text, when Dateline converts them in another way.
_SWITCH = """
UPDATE article SET
    edition_id = new.id,
    published = new.published,
    revision = revision + CASE WHEN EXISTS (
        SELECT 1 FROM edition AS old WHERE old.id = article.edition_id
        AND old.content_hash = new.content_hash AND old.text = new.text
    ) THEN 0 ELSE 1 END
FROM edition AS new
WHERE new.load = ? AND new.article_id = article.id
"""

# How rows that nothing points to are found and deleted, in the order of the foreign keys. Deleting
# checks again, because another process may have switched to a row in between.
_LEFTOVERS = tuple(
    (f"SELECT id FROM {table} WHERE {unused}", f"DELETE FROM {table} WHERE id = ? AND {unused}")
    for table, unused in (
        (
            "edition",
            "NOT EXISTS (SELECT 1 FROM article WHERE edition_id = edition.id) "
            "AND NOT EXISTS (SELECT 1 FROM overlay AS o JOIN article AS a ON a.id = o.article_id "
            "WHERE o.edition_id = edition.id AND o.base_id = a.edition_id)",
        ),
        (
            "article",
            "edition_id IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM edition WHERE article_id = article.id)",
        ),
        ("speaker", "NOT EXISTS (SELECT 1 FROM quotation WHERE speaker_id = speaker.id)"),
    )
)


# What a load has staged belongs to no server, so that a moderator's change leaves it alone.
_LEFTOVERS_OF_SERVERS = (
    tuple(f"{sql} AND owner IS NOT NULL" for sql in _LEFTOVERS[0]),
    *_LEFTOVERS[1:],
)


class _Edition:
    """One reading as rows, all with the edition id `number`."""

    def __init__(self, number: int, load: str, owner: int | None, reading: Reading) -> None:
        self.number = number
        self.load = load
        self.owner = owner
        self.reading = reading
        self.article = reading.article
        self.published = (
            reading.article.published.isoformat() if reading.article.published else None
        )
        by_name: dict[str, Person] = {}
        for person in self.article.people:
            by_name.setdefault(person.name, person)
        self.quoted: dict[Person, int] = {}
        self.said: list[tuple[Quotation, Person | None]] = []
        for quotation in self.article.quotations:
            speaker = by_name[quotation.speaker] if quotation.speaker is not None else None
            self.said.append((quotation, speaker))
            if speaker is not None:
                self.quoted[speaker] = self.quoted.get(speaker, 0) + 1

    def speaker_key(self, speaker: Person | None) -> tuple[Any, ...]:
        """Return the speaker's key: name, kind, and the article's slug if only described."""
        if speaker is None:
            return (None, None, None)
        described = speaker.kind is PersonKind.DESCRIBED
        return (speaker.name, speaker.kind.value, self.article.slug if described else None)


_SPEAKER_ID = """(
    SELECT id FROM speaker WHERE name = ? AND kind = ?
    AND coalesce(article_id, 0) = coalesce((SELECT id FROM article WHERE slug = ?), 0)
)"""


def _edition_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    article = edition.article
    if "\0" in article.text:
        # SQLite cuts such a text for a citation, and PostgreSQL holds none.
        raise StorageError(f"The text of {article.slug} holds the character NUL: remove it.")
    yield (
        edition.number, article.slug, edition.load, edition.reading.content_hash,
        edition.reading.reader_version, article.slug, article.title, int(article.title_derived),
        edition.published, article.source, article.text, edition.owner, article.link,
        int(article.published_derived),
    )  # fmt: skip


def _terms_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    article = edition.article
    yield (edition.number, *map(join_terms, (article.slug, article.title, article.text)))


def _block_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    for block in edition.article.paragraphs:
        yield (edition.number, block.span.start, block.span.end, block.number, block.kind.value)


def _speaker_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    for speaker in edition.quoted:
        name, kind, slug = edition.speaker_key(speaker)
        yield (name, kind, speaker.surname, slug)


def _appearance_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    for speaker, quotations in edition.quoted.items():
        roles = [role.span for role in speaker.roles]
        shown = next((span for span in roles if _in_body(edition.article, span)), None)
        yield (
            edition.number, *edition.speaker_key(speaker), edition.published, quotations,
            *_ends(shown or next(iter(roles), None)), _spans(roles),
        )  # fmt: skip


def _alias_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    for speaker in edition.quoted:
        known = set(speaker.name.casefold().split())
        for alias in speaker.aliases:
            if not known.issuperset(alias.casefold().split()):
                yield (edition.number, *edition.speaker_key(speaker), alias)


def _quotation_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    for quotation, speaker in edition.said:
        yield (
            edition.number, quotation.number, *edition.speaker_key(speaker), edition.published,
            quotation.spans[0].start, quotation.spans[-1].end, _spans(quotation.spans),
            quotation.kind.value, quotation.basis.value, *_ends(quotation.mention),
            quotation.paragraph,
        )  # fmt: skip


def _runs_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    text = edition.article.text
    words = {
        quotation.number: [word for span in quotation.spans for word in list_words(span.of(text))]
        for quotation, _ in edition.said
    }
    yield (edition.number, join_runs(words, edition.owner))


def _key_date_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    for found in _one_for_each_day(edition.article.time_expressions):
        yield (
            edition.number, found.first_day.isoformat(), found.last_day.isoformat(),
            edition.published, *_ends(found.span), *_ends(found.sentence), *_ends(found.event),
            found.paragraph,
        )  # fmt: skip


def _summary_rows(edition: _Edition) -> Iterable[tuple[Any, ...]]:
    for position, sentence in enumerate(edition.article.summary):
        yield (edition.number, position, *_ends(sentence.span), sentence.paragraph)


# In the order of the foreign keys.
_INSERTS = (
    (
        "INSERT INTO edition (id, article_id, load, content_hash, reader_version, slug, title, "
        "title_derived, published, source, text, owner, link, published_derived) VALUES "
        "(?, (SELECT id FROM article WHERE slug = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _edition_rows,
    ),
    ("INSERT INTO edition_terms VALUES (?, ?, ?, ?)", _terms_rows),
    ("INSERT INTO block VALUES (?, ?, ?, ?, ?)", _block_rows),
    (
        "INSERT INTO speaker (name, kind, surname, article_id) VALUES "
        "(?, ?, ?, (SELECT id FROM article WHERE slug = ?)) ON CONFLICT DO NOTHING",
        _speaker_rows,
    ),
    (f"INSERT INTO appearance VALUES (?, {_SPEAKER_ID}, ?, ?, ?, ?, ?)", _appearance_rows),
    (f"INSERT INTO alias VALUES (?, {_SPEAKER_ID}, ?) ON CONFLICT DO NOTHING", _alias_rows),
    (
        f"INSERT INTO quotation VALUES (?, ?, {_SPEAKER_ID}, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _quotation_rows,
    ),
    ("INSERT INTO edition_runs VALUES (?, ?)", _runs_rows),
    ("INSERT INTO key_date VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _key_date_rows),
    ("INSERT INTO summary_sentence VALUES (?, ?, ?, ?, ?)", _summary_rows),
)


def _one_for_each_day(expressions: Sequence[TimeExpression]) -> Iterable[TimeExpression]:
    """Return one key expression for each range of days: the one that tells the event best.

    One of the body leads, which can be cited by its number, then one with an event, then the
    earlier in the text.
    """
    best: dict[tuple[Any, Any], TimeExpression] = {}
    for found in expressions:
        days = (found.first_day, found.last_day)
        if found.key and (days not in best or _telling(found) > _telling(best[days])):
            best[days] = found
    return best.values()


def _telling(found: TimeExpression) -> tuple[bool, bool]:
    return (found.paragraph > 0, found.event is not None)


def _in_body(article: Article, span: Span) -> bool:
    return any(
        block.kind is ParagraphKind.BODY and block.span.covers(span) for block in article.paragraphs
    )


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span else (None, None)


def _spans(spans: Iterable[Span]) -> str:
    return json.dumps([(span.start, span.end) for span in spans])
