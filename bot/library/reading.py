"""Reads seeds outside the event loop: a few in a thread, many in worker processes."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.errors import DatelineError, UnreadableFile
from bot.library.processes import start_worker
from bot.library.sources.files import get_file_day, read_bytes, read_items
from bot.library.sources.folder import entry_slug, shown_name
from bot.library.sources.kinds import is_known
from bot.library.sources.sandbox import Sandbox
from bot.models.library import Note, Refusal
from bot.models.link import clean_link
from bot.parsing import READER_VERSION
from bot.storage.records import Reading

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from bot.library.sources.item import SourceItem
    from bot.models.article import Article
    from bot.models.message import Message
    from bot.models.moderation import OwnText

_log = logging.getLogger(__name__)

# Starting processes takes about half a second. A thread is faster for fewer files than this, but it
# shares the interpreter with the answers.
MANY = 8
# What a process reads at a time, in files and in bytes: enough that transfer and transaction cost
# little, and so little that they delay neither the event loop nor another writer.
FILES_AT_ONCE = 16
BYTES_AT_ONCE = 500_000


@dataclass(frozen=True, slots=True)
class Seed:
    """A file to read, with its slug and size.

    `keys` are the articles to read of a file with several, None for a file with one.
    """

    slug: str
    path: Path
    size: int
    keys: frozenset[str] | None = None

    @property
    def count(self) -> int:
        """Return how many articles are to be read."""
        return 1 if self.keys is None else len(self.keys)


@dataclass(slots=True)
class Batch:
    """The result of reading some files: articles, refused files, and notes."""

    readings: list[Reading] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    count: int = 0  # of the articles that had to be read


def content_hash(content: bytes) -> bytes:
    """Return a hash of a file's bytes."""
    return blake2b(content, digest_size=16).digest()


def read_files(files: Sequence[Seed]) -> Batch:
    """Read files; refuse those that cannot become articles."""
    with Sandbox() as sandbox:
        return _read_with(sandbox, files)


def _read_in_worker(files: Sequence[Seed]) -> Batch:
    """Do the same in a worker process, which ends with the load."""
    return _read_with(_get_sandbox(), files)


@cache
def _get_sandbox() -> Sandbox:
    """Return the sandbox of this worker: starting one for each batch takes longer than to read."""
    return Sandbox()


def _read_with(sandbox: Sandbox, files: Sequence[Seed]) -> Batch:
    batch = Batch(count=sum(file.count for file in files))
    for file in files:
        try:
            _read(file, sandbox, batch)
        except UnreadableFile as error:
            batch.refused.append(Refusal(shown_name(file.path), error.message))
    return batch


def _read(file: Seed, sandbox: Sandbox, batch: Batch) -> None:
    content = read_bytes(file.path)
    received = get_file_day(file.path)
    for item in read_items(file.path.name, content, sandbox):
        batch.notes += [Note(shown_name(file.path), note) for note in item.notes]
        if file.keys is None or item.key in file.keys:
            article = read_item(item, entry_slug(file.slug, item.key), received)
            told = content_hash(content) if file.keys is None else item.fingerprint
            batch.readings.append(Reading(article, told, READER_VERSION))


def read_file(path: Path, sandbox: Sandbox) -> Iterator[tuple[Article, tuple[Message, ...]]]:
    """Yield the articles of a file, each with notes on what was guessed or left out.

    A file of an unknown ending, such as a pipe, is read as text. Raises UnreadableFile.
    """
    received = get_file_day(path)
    name = path.name if is_known(path.name) else f"{path.name}.txt"
    for item in read_items(name, read_bytes(path), sandbox):
        yield read_item(item, entry_slug(path.stem, item.key), received), item.notes


def read_item(item: SourceItem, slug: str, received: date | None = None) -> Article:
    """Read an article; what its source says about it overrides its text.

    Raises UnreadableFile if the reader fails.
    """
    return _as_told(_read_text(item.text, slug, item.published, received), item)


def read_own(slug: str, own: OwnText) -> Reading:
    """Read a server's own article; what its moderators said about it overrides its text.

    Raises UnreadableFile if the reader fails.
    """
    received = own.received or datetime.now(UTC).date()
    article = _as_told(_read_text(own.text, slug, own.published, received), own)
    return Reading(article, content_hash(own.text.encode()), READER_VERSION)


def _as_told(article: Article, told: SourceItem | OwnText) -> Article:
    """Return an article with what is said about it in place of what its text says."""
    if told.title is not None:
        article = replace(article, title=told.title, title_derived=False)
    link = clean_link(told.link) if told.link else article.link
    return replace(article, source=told.source or article.source, link=link)


def _read_text(
    text: str, slug: str, published: date | None = None, received: date | None = None
) -> Article:
    """Read a text. Raises UnreadableFile if the reader fails, so that only this article is lost."""
    # Imported here: a bot whose library is up to date does not need the reader.
    from bot.parsing.reader import read_article  # noqa: PLC0415

    try:
        return read_article(text, slug=slug, published=published, received=received)
    except Exception as error:
        _log.exception("The reader failed on %s", slug)
        raise UnreadableFile(
            "Dateline's reader failed on this text ({error}). That is a mistake in Dateline: "
            "please report it with the text. All other articles are read.",
            error=type(error).__name__,
        ) from error


async def read_all(
    files: Sequence[Seed],
) -> AsyncGenerator[Batch, None]:
    """Yield the results of the files, some at a time, in the order given.

    Only a few batches run at once, so that memory does not grow with the folder. Close the
    iterator (`contextlib.aclosing`) to end the processes early.
    """
    executor, workers = _executor(len(files))
    read = read_files if isinstance(executor, ThreadPoolExecutor) else _read_in_worker
    loop = asyncio.get_running_loop()
    running: list[asyncio.Future[Batch]] = []
    try:
        for batch in _batches(files):
            running.append(loop.run_in_executor(executor, read, batch))
            if len(running) > 2 * workers:
                yield await running.pop(0)
        while running:
            yield await running.pop(0)
    except BrokenExecutor as error:
        raise DatelineError(
            "A process that read the articles was ended from outside, perhaps because memory "
            "was short: load them again."
        ) from error
    finally:
        for future in running:
            future.cancel()
        # In a thread, because it waits for the batches that are being read.
        await asyncio.to_thread(executor.shutdown, cancel_futures=True)


def _batches(files: Sequence[Seed]) -> Iterator[list[Seed]]:
    batch: list[Seed] = []
    size = 0
    for file in files:
        if batch and (len(batch) == FILES_AT_ONCE or size + file.size > BYTES_AT_ONCE):
            yield batch
            batch, size = [], 0
        batch.append(file)
        size += file.size
    if batch:
        yield batch


def _executor(files: int) -> tuple[Executor, int]:
    """Return the executor for this many files, and how many batches run at the same time."""
    if files < MANY:
        return ThreadPoolExecutor(1, thread_name_prefix="reading"), 1
    workers = os.cpu_count() or 1
    return (
        ProcessPoolExecutor(
            workers,
            # The only safe way to start a process from one with threads.
            mp_context=multiprocessing.get_context("spawn"),
            initializer=start_worker,
        ),
        workers,
    )
