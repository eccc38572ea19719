"""The command line as a process: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.__main__ import _parser
from tests.conftest import ROOT, SEED
from tests.operations.running import NOWHERE
from tests.standin.forks import Fork

SECONDS = 60
FALSE_TOKEN = ".".join("abc")  # the form of a token, and nobody's


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return an environment whose files lie in `folder`, without any setting of ours."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DATELINE_", "DISCORD_"))
    }
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "DATELINE_DB": str(folder / "data" / "dateline.db"),
        "DATELINE_SEEDS": str(folder / "seeds"),
        **more,
    }


def dateline(
    folder: Path, *arguments: str, given: str | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end in a folder without a .env file."""
    process = Fork(
        ["tests.standin.launch", NOWHERE, *arguments],
        cwd=folder,
        env=environment(folder, **more),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        printed, complained = process.communicate(given, timeout=SECONDS)
    return subprocess.CompletedProcess(arguments, process.returncode, printed, complained)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / SEED.name).write_bytes(SEED.read_bytes())
    return tmp_path


# Each command once, as it is started: with a new interpreter, which imports what it needs. The
# preview is started below, the other two in tests/wire/test_run.py and tests/pages.
STARTED = [
    (("parse", "--json", str(SEED)), 0),
    (("parse", str(SEED)), 0),
    (("ingest",), 0),
    (("health",), 1),  # no bot runs
    (("backup", "copy.db"), 0),
    (("restore", "earlier.db"), 0),
    (("rebuild",), 0),
    (("copy", "data/dateline.db"), 2),  # no PostgreSQL is named
    (("feed", "ftp://coast.example"), 2),
    (("corrections",), 0),
]
STARTED_ELSEWHERE = {"preview", "run", "check"}


@pytest.mark.parametrize(("command", "code"), STARTED)
def test_command_imports_what_it_needs(
    folder: Path, loaded: Path, command: tuple[str, ...], code: int
) -> None:
    (folder / "data").mkdir()
    for name in ("data/dateline.db", "earlier.db"):
        shutil.copy(loaded, folder / name)
    done = subprocess.run(
        [sys.executable, "-m", "tests.standin.launch", NOWHERE, *command],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (code, False), done


def test_every_command_is_started_with_a_new_interpreter() -> None:
    started = {command[0] for command, _ in STARTED} | STARTED_ELSEWHERE
    assert started == {
        name
        for action in _parser()._actions
        if isinstance(action.choices, dict)
        for name in action.choices
    }


@pytest.mark.parametrize("command", ["", "run", "preview", "parse", "ingest"])
def test_help_is_printed_for_each_part(folder: Path, command: str) -> None:
    done = dateline(folder, *filter(None, [command]), "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: dateline{' ' if command else ''}{command}")
    assert done.stderr == ""


def test_ingest_loads_the_seed_and_skips_it_the_second_time(folder: Path) -> None:
    first, second = dateline(folder, "ingest"), dateline(folder, "ingest")
    assert first.returncode == 0, first.stderr
    assert "1 added, 0 changed, 0 removed, 0 unchanged, 0 refused" in first.stdout
    assert second.stdout == "0 added, 0 changed, 0 removed, 1 unchanged, 0 refused\n"


REFUSED = {
    "blank.txt": (b" \n\n ", "The file has no text: put the article's text into it."),
    "empty.txt": (b"", "The file is empty: put the article's text into it, or remove it."),
    "feed.rss": (
        b"<rss version='2.0'><channel><title>None</title></channel></rss>",
        "The feed has no entry with a text: there is nothing to read in it.",
    ),
    "novel.txt": (
        b"A word. " * 130_000,
        "The file is larger than 1 MB: split it, one article to a file, or remove it.",
    ),
    "odd.txt": (
        b"A price of 5 \x81 was named.",
        "I cannot tell the file's encoding; it may be ISO-8859-2: save it as UTF-8.",
    ),
    "picture.txt": (
        b"\x89PNG\r\n\x1a\n\x00\x00",
        "The file is binary, not text: save the article as plain text.",
    ),
    "scan.pdf": (
        b"%PDF-1.7",
        "The file is a document (PDF): open it, copy the article's text and save it as .txt.",
    ),
}


def test_ingest_names_each_file_and_what_to_do_when_it_cannot_be_read(folder: Path) -> None:
    for name, (content, _) in REFUSED.items():
        (folder / "seeds" / name).write_bytes(content)
    done = dateline(folder, "ingest")
    assert done.returncode == 1
    told = "".join(f"dateline: {name}: {sentence}\n" for name, (_, sentence) in REFUSED.items())
    assert done.stderr == told
    assert "1 added, 0 changed, 0 removed, 0 unchanged, 7 refused" in done.stdout


def test_ingest_reports_what_it_guessed_left_out_and_did_not_read(folder: Path) -> None:
    seeds = folder / "seeds"
    (seeds / "a.txt").write_bytes("“It rained,” said Zoë Béranger.".encode("mac_roman"))
    (seeds / "b.md").write_text("It rained in Oslo.\n\n> It rained\n\n![](rain.png)\n")
    (seeds / "photos").mkdir()
    for name in ("README.md", "feeds.opml", "map.svg", ".hidden.txt", "\x1b[31mred.ttf"):
        (seeds / name).write_text("words")
    done = dateline(folder, "ingest")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(
        "note: a.txt: Its encoding is not declared; it was read as MacRoman.\n"
        "note: b.md: 1 picture was left out.\n"
        "note: b.md: 1 pull quote that repeats the text was left out.\n"
        "not read: 5 (.hidden.txt, README.md, map.svg, photos/, \ufffd[31mred.ttf)\n"
        "3 added, 0 changed, 0 removed, 0 unchanged, 0 refused\n"
    )


def test_parse_text_prints_an_article_a_line_and_goes_on_when_a_file_is_refused(
    folder: Path,
) -> None:
    (folder / "a.txt").write_text(
        "Rain again\n\nOSLO, March 3, 2021 (AP) -- It\nrained.\n\nA lot.\n"
    )
    (folder / "b.pdf").write_bytes(b"%PDF-1.7")
    (folder / "c.jsonl").write_text('{"title": "One", "text": "It <b>snowed</b>."}\n' * 2)
    (folder / "d.md").write_text("# Hail\n\n## Later\n\nIt *hailed*.\n")
    done = dateline(folder, "parse", "--text", "a.txt", "b.pdf", "c.jsonl", "d.md")
    assert done.returncode == 1
    assert done.stderr.startswith("dateline: b.pdf: The file is a document (PDF): open it")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {
            "file": "a.txt",
            "title": "Rain again",
            "published": "2021-03-03",
            "text": "Rain again\nOSLO, March 3, 2021 (AP) -- It rained.\nA lot.",
        },
        {"file": "c.jsonl", "title": "One", "published": None, "text": "It snowed."},
        {"file": "d.md", "title": "Hail", "published": None, "text": "Hail\nLater\nIt hailed."},
    ]


def test_earlier_version_stays_when_the_new_one_cannot_be_read(folder: Path) -> None:
    dateline(folder, "ingest")
    (folder / "seeds" / SEED.name).write_bytes(b"")
    assert dateline(folder, "ingest").returncode == 1
    (folder / "seeds" / SEED.name).write_bytes(SEED.read_bytes())
    assert "0 added, 0 changed, 0 removed, 1 unchanged" in dateline(folder, "ingest").stdout


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """Return the sentence with which a command was refused."""
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.parametrize("command", ["run", "preview", "ingest"])
def test_command_is_refused_when_the_seeds_are_missing(folder: Path, command: str) -> None:
    seeds = folder / "nowhere"
    more = {"DATELINE_SEEDS": str(seeds), "DISCORD_TOKEN": FALSE_TOKEN}
    assert refused(dateline(folder, command, **more)) == (
        f"dateline: The seeds folder {seeds} is missing: create it and put articles into it, or "
        "set DATELINE_SEEDS to the folder that holds them.\n"
    )


@pytest.mark.parametrize("command", ["run", "preview", "ingest"])
def test_command_is_refused_when_the_data_folder_cannot_be_made(folder: Path, command: str) -> None:
    (folder / "data").write_text("a file where the folder should be")
    assert refused(dateline(folder, command, DISCORD_TOKEN=FALSE_TOKEN)) == (
        f"dateline: The folder {folder / 'data'} for the database cannot be made: give this user "
        "write access to it, or set DATELINE_DB to a file elsewhere.\n"
    )


@pytest.mark.skipif(
    not Path("/proc/self").is_dir(), reason="needs a folder that even root can't write"
)
def test_ingest_is_refused_when_the_data_folder_cannot_be_written(folder: Path) -> None:
    assert refused(dateline(folder, "ingest", DATELINE_DB="/proc/dateline.db")) == (
        "dateline: The folder /proc for the database cannot be written to: give this user write "
        "access to it, or set DATELINE_DB to a file elsewhere.\n"
    )


@pytest.mark.parametrize("command", [(), ("run",), ("check",), ("parse", "-h")])
def test_command_says_which_python_it_wants_when_packages_are_missing(
    folder: Path, command: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-m", "bot", *command],  # without what is installed
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if "-h" in command:  # for which none is needed
        assert (done.returncode, done.stderr) == (0, "")
    else:
        assert (done.returncode, done.stderr) == (
            2,
            f"dateline: This Python ({sys.executable}) lacks the package dotenv: start Dateline "
            "with the Python that it was installed with, mostly .venv/bin/python.\n",
        )


def test_run_is_refused_when_there_is_no_token(folder: Path) -> None:
    assert refused(dateline(folder, "run")) == (
        "dateline: DISCORD_TOKEN is not set: put the bot's token into .env (see .env.example), or "
        "run `python -m bot preview` to try the bot without one.\n"
    )


def test_every_wrong_setting_is_told_at_once_and_the_token_is_not_shown(folder: Path) -> None:
    wrong = {"DISCORD_TOKEN": "secret", "DATELINE_RELOAD": "x", "DATELINE_SEED": "typo"}
    told = refused(dateline(folder, "run", **wrong, DATELINE_LOG="xml"))
    assert told.count("dateline: ") == 4
    assert "DATELINE_LOG must be text, for people, or json, for programs." in told
    assert "DATELINE_SEED is not a setting" in told
    assert "DISCORD_TOKEN is not a bot token" in told
    assert "DATELINE_RELOAD must be server ids" in told
    assert "secret" not in told


def test_database_of_another_program_is_refused(folder: Path) -> None:
    database = folder / "data" / "dateline.db"
    database.parent.mkdir()
    database.write_text("not a database at all, but long enough to look like a file" * 20)
    assert refused(dateline(folder, "ingest")) == (
        f"dateline: {database} is not a database: name another file in DATELINE_DB, or move it "
        "away.\n"
    )


def test_preview_is_refused_when_the_port_is_taken(folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        told = refused(dateline(folder, "preview", "--port", str(port)))
    assert told.endswith(
        f"dateline: Port {port} is taken by another program: choose another one with --port.\n"
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_preview_ends_cleanly_when_it_is_told_to(folder: Path, number: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot"],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        address = next(line for line in process.stdout if "http://127.0.0.1:" in line)
        assert re.search(r"http://127\.0\.0\.1:\d+/#\S+", address)
        time.sleep(0.5)
        process.send_signal(number)
        assert process.wait(SECONDS) == 0
        assert "Traceback" not in process.stderr.read()
    assert (folder / "data" / "preview.db").exists()
    assert not (folder / "data" / "preview.db-wal").exists()
    assert not (folder / "data" / "dateline.db").exists()


def test_parse_prints_what_is_right_for_the_seed(folder: Path) -> None:
    done = dateline(folder, "parse", "--jsonl", f"seeds/{SEED.name}")
    (article,) = map(json.loads, done.stdout.splitlines())
    text = SEED.read_text(encoding="utf-8")
    assert article["title_derived"]
    assert (article["published"], article["source"]) == ("2020-11-23", "Yonhap")
    spoken = [(q["quotation"], q["speaker"], q["basis"]) for q in article["quotations"]]
    assert spoken == [
        (1, "John Raymond", "named"),
        (2, "John Raymond", "title"),
        (3, "John Raymond", "title"),
        (4, "John Raymond", "title"),
        (5, "Suh Wook", "named"),
        (5, "Suh Wook", "named"),
        (6, "Moon Chung-in", "named"),
        (7, "Moon Chung-in", "title"),
        (8, "Moon Chung-in", "pronoun"),
    ]
    found = article["quotations"] + article["dates"] + article["summary"]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe with a name")
def test_parse_reads_all_of_a_pipe_which_has_no_size(folder: Path) -> None:
    done = dateline(folder, "parse", "/dev/stdin", given="“It rained,” said Ann Lee.\n")
    assert "Ann Lee (named, “Ann Lee”, direct): “It rained,”" in done.stdout


def test_parse_answers_requests_from_standard_input(folder: Path) -> None:
    request = json.dumps({"doc_id": "a/1", "text": '"Yes," said Ann Lee.', "date": "2021-05-01"})
    done = dateline(folder, "parse", "--jsonl", given=request + "\n")
    (article,) = map(json.loads, done.stdout.splitlines())
    assert (article["doc_id"], article["published"]) == ("a/1", "2021-05-01")
    assert article["quotations"][0]["speaker"] == "Ann Lee"


def test_parse_says_which_request_is_wrong(folder: Path) -> None:
    told = refused(dateline(folder, "parse", "--jsonl", given="{}\n"))
    assert told.startswith("dateline: Line 1 of standard input is no request ('doc_id')")


def test_parse_names_the_file_that_is_missing(folder: Path) -> None:
    told = refused(dateline(folder, "parse", "nowhere.txt"))
    assert told == (
        "dateline: nowhere.txt: The file cannot be opened (No such file or directory): give the "
        "bot permission to read it.\n"
    )


def test_parse_reports_in_plain_text_when_piped(folder: Path) -> None:
    done = dateline(folder, "parse", f"seeds/{SEED.name}")
    assert done.returncode == 0
    assert "quotation ¶4        2. John Raymond (title, “the general”, direct)" in done.stdout
    assert "\x1b" not in done.stdout
