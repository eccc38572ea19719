"""The process that converts: what it costs when a file is hostile, and what never enters the bot."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from bot.errors import UnreadableFile
from bot.library.processes import WorkerProcess
from bot.library.sources import conversion
from bot.library.sources import sandbox as module
from bot.library.sources.conversion import convert
from bot.library.sources.files import read_items
from bot.library.sources.sandbox import MEMORY, Sandbox

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MARKDOWN = b"---\ntitle: Rain\ndate: 2021-03-03\n---\nIt *rained*.\n\n![](a.png)\n"


def test_sandbox_gives_what_the_conversion_gives_and_goes_on_after_a_refusal() -> None:
    with Sandbox() as sandbox:
        for _ in range(2):
            assert sandbox.convert("a.md", MARKDOWN) == convert("a.md", MARKDOWN)
            with pytest.raises(UnreadableFile, match=r"^The file is a document \(PDF\)"):
                sandbox.convert("a.pdf", b"")


def test_plain_text_needs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(WorkerProcess, "_start", None)  # nobody may start one
    (item,) = read_items("a.txt", b"It rained.\n", Sandbox())
    assert item.text == "It rained.\n"


def _sleep(connection: Connection) -> None:
    connection.send_bytes(b"{}")
    time.sleep(60)


def _die(connection: Connection) -> None:
    connection.send_bytes(b"{}")
    connection.recv_bytes()


def _devour(connection: Connection) -> None:
    conversion.convert = lambda *_: [bytearray(2 * MEMORY)]
    module._serve(connection)


@pytest.mark.parametrize(
    ("serve", "sentence"),
    [
        (_sleep, "The file takes too long to read"),
        (_die, "The file takes too much memory to read"),
        (_devour, "The file takes too much memory to read"),
    ],
)
def test_file_is_refused_and_the_next_read_when_the_process_hangs_dies_or_grows(
    monkeypatch: pytest.MonkeyPatch, serve: object, sentence: str
) -> None:
    with Sandbox(seconds=0.2 if serve is _sleep else 20) as sandbox:
        with monkeypatch.context() as patch:
            patch.setattr(sandbox._worker, "_work", serve)
            with pytest.raises(UnreadableFile, match=f"^{sentence}"):
                sandbox.convert("a.md", MARKDOWN)
        sandbox._seconds = 60
        assert sandbox.convert("a.md", MARKDOWN)[0].title == "Rain"


def test_parsers_stay_out_of_the_process_that_answers() -> None:
    program = (
        "import sys\n"
        "from bot.library.sources.files import read_items\n"
        "from bot.library.sources.sandbox import Sandbox\n"
        "import bot.client, bot.library.loading\n"
        "if __name__ == '__main__':\n"
        "    page = b'<!doctype html><title>Rain</title><p>It rained in Oslo and in Bergen.</p>'\n"
        "    with Sandbox() as sandbox:\n"
        "        assert read_items('a.html', page, sandbox)[0].title == 'Rain'\n"
        "    heavy = {'chardet', 'feedparser', 'lxml', 'markdown_it', 'trafilatura', 'yaml'}\n"
        "    sys.exit(', '.join(heavy & set(sys.modules)) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
