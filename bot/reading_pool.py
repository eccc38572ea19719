"""Reads seeds off the event loop: a few in a thread, many in processes of their own."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from hashlib import blake2b
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from bot.errors import DatelineError, UnreadableFile
from bot.importing import decode, read_bytes
from bot.models import Refusal
from bot.parsing import READER_VERSION, read_article
from bot.storage import Reading

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence
    from pathlib import Path

# Starting processes takes some half a second; below this many files a thread is done sooner.
MANY = 64
# Files that one process reads at a time: enough to make the way there and back cheap, few enough
# that their transaction is short.
AT_ONCE = 16


def content_hash(content: bytes) -> bytes:
    """Return what tells one file's bytes from another's."""
    return blake2b(content, digest_size=16).digest()


def read_files(files: Sequence[tuple[str, Path]]) -> list[Reading | Refusal]:
    """Read files, given with their slugs; one that cannot become an article is refused."""
    return [_read(slug, path) for slug, path in files]


def _read(slug: str, path: Path) -> Reading | Refusal:
    try:
        content = read_bytes(path)
        article = read_article(decode(content), slug=slug)
    except UnreadableFile as error:
        return Refusal(path.name, str(error))
    return Reading(article, content_hash(content), READER_VERSION)


async def read_all(
    files: Sequence[tuple[str, Path]],
) -> AsyncGenerator[list[Reading | Refusal], None]:
    """Yield what became of the files, some at a time, in the order given.

    Only a few batches are under way at once, so that memory does not grow with the folder. Close
    the iterator (`contextlib.aclosing`) to end the processes early.
    """
    batches = [files[start : start + AT_ONCE] for start in range(0, len(files), AT_ONCE)]
    executor, workers = _executor(len(files))
    loop = asyncio.get_running_loop()
    running: list[asyncio.Future[list[Reading | Refusal]]] = []
    try:
        for batch in batches:
            running.append(loop.run_in_executor(executor, read_files, batch))
            if len(running) > 2 * workers:
                yield await running.pop(0)
        while running:
            yield await running.pop(0)
    except BrokenExecutor as error:
        raise DatelineError(
            "A process that read the articles was ended from outside, perhaps for want of memory: "
            "load them again."
        ) from error
    finally:
        for future in running:
            future.cancel()
        # In a thread, because it waits for the batches that are being read.
        await asyncio.to_thread(executor.shutdown, cancel_futures=True)


def _executor(files: int) -> tuple[Executor, int]:
    """Return where so many files are read, and how many batches at the same time."""
    if files < MANY:
        return ThreadPoolExecutor(1, thread_name_prefix="reading"), 1
    workers = os.cpu_count() or 1
    return (
        ProcessPoolExecutor(
            workers,
            # The only way to start a process from one that has threads.
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_start_worker,
        ),
        workers,
    )


def _start_worker() -> None:
    """Give way to the bot, leave Ctrl-C to it, and end when it ends, however it does."""
    if hasattr(os, "nice"):  # not on Windows
        os.nice(10)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
