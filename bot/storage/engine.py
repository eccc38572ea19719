"""What a database engine provides; the queries are written against these protocols.

Where engines differ, the queries use the form that SQLite and PostgreSQL share. Parameters are `?`
and `?1`, or `:name`; a `?` has the number after the highest so far. Truth is 0 or 1. A list is one
parameter in JSON, whose strings `json_each(CAST(? AS TEXT))` returns as the column `value`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractAsyncContextManager

    Parameters = Sequence[Any] | Mapping[str, Any]

Answer = TypeVar("Answer")


class Row(Protocol):
    """One row of a result; its values are found by position or by column name."""

    def __getitem__(self, key: int | str | slice, /) -> Any:  # noqa: ANN401
        """Return one value."""

    def __iter__(self) -> Iterator[Any]:
        """Yield the values in order."""

    def keys(self) -> Iterable[str]:
        """Return the columns' names in order."""


class Snapshot(Protocol):
    """One state of the database, for one thread; it is read-only."""

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        """Return all rows of a query."""

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield the rows of a query whose result is large."""


class Transaction(Protocol):
    """A running write transaction."""

    async def fetch(self, sql: str, parameters: Parameters = ()) -> Sequence[Row]:
        """Run one statement and return its rows."""

    async def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement and return how many rows it changed."""

    async def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each set of parameters."""


@dataclass(frozen=True, slots=True)
class Term:
    """Terms of `bot.storage.terms` that must follow one another; at least one.

    With `prefix`, the last word may be the beginning of a longer one.
    """

    words: tuple[str, ...]
    prefix: bool = False


class ScopedSnapshot(Snapshot, Protocol):
    """A snapshot in which every table holds only what one scope sees.

    `shown` has the editions that articles show: edition_id, article_id, published.
    """

    @property
    def guild_id(self) -> int | None:
        """The scope's server, None if it has nothing of its own."""


class Columns(Enum):
    """Where an article is to hold a word."""

    NAME = auto()  # title or slug
    TITLE = auto()
    ARTICLE = auto()  # title or text


class FullText(Protocol):
    """How an engine finds editions by their words."""

    def find(
        self,
        snapshot: ScopedSnapshot,
        terms: Sequence[Term],
        columns: Columns,
        *,
        limit: int,
        own: bool | None = None,
    ) -> list[int]:
        """Return the ids of the newest shown editions that hold every term in these columns.

        Newest first: by day, those without a day last, then by id. `own` limits the result to a
        server's own articles or, if False, to seeds. Neither the order nor the time depends on
        other servers' articles.
        """

    def find_each(
        self, snapshot: ScopedSnapshot, words: Collection[str], *, limit: int
    ) -> dict[str, list[int]]:
        """Return the same for each word, which is a term by itself, in title or text."""


class RunIndex(Protocol):
    """How an engine finds editions by runs of words (`bot.storage.runs`) of their quotations.

    What it finds may be editions that no article shows.
    """

    def find_each(
        self, snapshot: Snapshot, runs: Sequence[str], *, limit: int
    ) -> dict[str, list[int]]:
        """Return for each run the ids of editions that hold it, at most `limit`."""

    def find_all(self, snapshot: Snapshot, runs: Sequence[str], *, limit: int) -> list[int]:
        """Return the ids of the latest editions that hold all of the runs."""


class Engine(Protocol):
    """An open database."""

    full_text: FullText
    run_index: RunIndex
    now: str  # SQL: milliseconds since 1970-01-01 UTC by the database's clock

    def alone(self) -> AbstractAsyncContextManager[None]:
        """Hold a lock for minutes that one process at a time has; wait until it is free.

        It may be lost without a word, as when the connection breaks. SQLite has none: one bot uses
        its file.
        """

    def writing(self, *, beside: bool = False) -> AbstractAsyncContextManager[Transaction]:
        """Hold the database's one write lock for a transaction.

        It commits at the end of the block and rolls back on any error. On a server, those `beside`
        run beside one another, and beside no other, in several processes: each changes only rows
        of one server, which it compares first.
        """

    async def read(self, question: Callable[[Snapshot], Answer], *, quick: bool = False) -> Answer:
        """Run `question` in a thread on one state of the database and return its result.

        `quick` is for questions that only use indexes: they never wait behind long ones.
        """

    async def look_up(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        """Return all rows of a query that takes a fraction of a millisecond.

        It takes no thread, which would cost as much again, and never waits behind long questions.
        """

    async def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        """Return all rows of one query."""

    async def note_load(self, articles: int) -> None:
        """Let the engine know that a load showed so many articles, if its plans depend on that."""

    async def try_out(self) -> None:
        """Read, and take the write lock; StorageError if either fails."""

    async def close(self) -> None:
        """Wait for the running transaction, then close every connection."""
