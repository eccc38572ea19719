"""Each command line of the pages is run, or, where a test must not, looked at word for word."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import _parser
from tests.conftest import ROOT, SEED
from tests.operations.running import dateline, environment
from tests.pages import docker
from tests.pages.lines import NOT_COMMANDS, PAGES, Line, read_lines
from tests.pages.machine import ALONE, Machine
from tests.pages.program import run_each
from tests.pages.systemctl import CONNECTED
from tests.postgres import SECRET, Cluster, run_cluster, skip_without_binaries
from tests.standin.remote import StandinThread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PIP = "docs/install-pip.md"
SYSTEMD = "docs/install-systemd.md"
OPT, PINS = "/opt/dateline", "requirements.txt"
SECONDS = 30
PROGRAM = re.compile(r"(?:(?:\S*/)?python -m bot|dateline) ")


def in_a_copy(lines: Sequence[Line], folder: Path) -> None:
    """Run them one after the other in a copy of the project, where a bot stays up until Ctrl-C.

    What stands in several places is run once.
    """
    with StandinThread() as standin:
        machine = Machine(folder, standin.url)
        for line in dict(zip((one.text for one in lines), lines, strict=True)).values():
            if line.text.endswith(" -m bot run"):
                with machine.started(line) as bot:
                    assert bot.stdout
                    assert any(CONNECTED in told for told in bot.stdout), str(line)
                    bot.send_signal(signal.SIGINT)
                    assert bot.wait(SECONDS) == 0, str(line)
            else:
                machine.run(replace(line, text=line.text.replace("SECTION", "--help")))
            if line.text.startswith("cp .env.example"):
                machine.put_token_in()


def as_root_of_its_own(lines: Sequence[Line], folder: Path) -> None:
    """Run them unchanged, as root, where /etc and /opt are its own; a bot runs as the unit says."""
    needed = ("unshare", "runuser", "useradd", "systemctl", "journalctl")
    if (
        not all(map(shutil.which, needed))
        or subprocess.run([*ALONE, "true"], check=False).returncode
    ):
        pytest.skip("needs root and systemd's programs")
    with StandinThread() as standin:
        machine = Machine(folder, standin.url)
        machine.put_token_in()
        machine.run_as_root(lines)
        report = standin.report()
    assert report["gateway"]["identifies"] > 0, report


def by_make(lines: Sequence[Line], _: Path) -> None:
    """Ask make what it would run, and look whether that is there."""
    for line in lines:
        done = subprocess.run(
            [*shlex.split(line.text), "--dry-run", "--always-make"],
            cwd=ROOT,
            env=_by_itself(),
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        for program in re.findall(r"\.venv/bin/([\w-]+)", done.stdout):
            assert (Path(sys.executable).parent / program).exists(), f"{line}: {program}"
        for module in re.findall(r"python -m (tests[\w.]+)", done.stdout):
            assert find_spec(module), f"{line}: {module}"


def _by_itself() -> dict[str, str]:
    """Return the environment without what a make that runs the tests hands on."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("MAKE") and name not in {"MFLAGS", "PYTHON"}
    }


def as_on_unix(lines: Sequence[Line], _: Path) -> None:
    """Compare with what is typed elsewhere for the same: a block of the page, or what make runs."""
    would = subprocess.run(
        ["make", "--dry-run", "--always-make", "run"],
        cwd=ROOT,
        env=_by_itself(),
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    made = re.sub(r"exec |python -m (?=pip)| --quiet| --disable-pip-version-check", "", would)
    block = [line.text for line in read_lines() if line.page == PIP and line.fenced]
    for page, unix in (("README.md", made.splitlines()), (PIP, block)):
        wanted = [_unix(line) for line in lines if line.page == page]
        assert [one for one in unix if one in wanted] == wanted, page


def _unix(line: Line) -> str:
    text = line.text.replace(".venv\\Scripts\\", ".venv/bin/")
    return re.sub(r"^copy ", "cp ", re.sub(r"^python ", "python3 ", text))


def by_the_program(lines: Sequence[Line], folder: Path) -> None:
    """Run each with a library, in one process; nobody runs whom `health` could ask."""
    ended = run_each([PROGRAM.sub("", line.text) for line in lines], folder)
    for line, (code, said) in zip(lines, ended, strict=True):
        assert (code, said) == (int("health" in line.text), ""), str(line)


def until_ctrl_c(lines: Sequence[Line], folder: Path) -> None:
    """Start each without a token and open its page's address."""
    (folder / "seeds").mkdir()
    shutil.copy(SEED, folder / "seeds")
    for line in lines:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = str(free.getsockname()[1])
        words = [port if word == "8080" else word for word in shlex.split(line.text)[1:]]
        with subprocess.Popen(
            [sys.executable, *words],
            cwd=folder,
            env=environment(folder, DISCORD_TOKEN=""),
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout
            address = next(one for one in process.stdout if "http://127.0.0.1:" in one)
            process.send_signal(signal.SIGINT)
            assert process.wait(SECONDS) == 0, str(line)
        assert port not in words or f":{port}/" in address, str(line)


def by_its_help(lines: Sequence[Line], _: Path) -> None:
    """Look up each word in the help of a program that must not be run here."""
    for line in lines:
        program, verb, value = shlex.split(line.text)
        assert (program, value) == ("timedatectl", "true"), str(line)
        if shutil.which(program):
            told = subprocess.run([program, "--help"], check=True, capture_output=True, text=True)
            assert f" {verb} BOOL " in told.stdout, str(line)


def by_its_parser(lines: Sequence[Line], _: Path) -> None:
    """Read each as the program does; a test fetches nothing from the web."""
    for line in lines:
        words = shlex.split(PROGRAM.sub("", line.text))
        assert _parser().parse_args(words).command, str(line)


def by_postgres(lines: Sequence[Line], folder: Path) -> None:
    """Run them one after the other, with a server of the test's own for the machine's."""
    skip_without_binaries()
    (folder / "seeds").mkdir()
    shutil.copy(SEED, folder / "seeds")
    with run_cluster() as cluster:
        address, users = "", 0
        for line in lines:
            users += bool(re.search("createuser|CREATE ROLE", line.text))
            # The cluster's own user is called dateline, so the page's get other names.
            match shlex.split(re.sub(r"(?<=[ =/])dateline(?=[: ]|$)", f"pages{users}", line.text)):
                case ["sudo", "-u", "postgres", program, *words]:
                    subprocess.run(
                        [cluster.binaries / program, *words], env=_of(cluster), check=True, cwd="/"
                    )
                case [("/opt/dateline/.venv/bin/pip" | ".venv/bin/pip"), "install", requirement]:
                    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
                    (wanted,) = extras["project"]["optional-dependencies"]["postgres"]
                    assert wanted.startswith(requirement), str(line)
                case ["export", setting]:
                    address = setting.partition("=")[2].replace("5432", str(cluster.port))
                case [".venv/bin/python", "-m", "bot", "copy", file]:
                    assert dateline(folder, "ingest").returncode == 0
                    done = dateline(folder, "copy", str(folder / file), DATELINE_DB=address)
                    assert done.returncode == 0, done
                case [".venv/bin/python", "-m", "bot", command]:
                    done = dateline(folder, command, DISCORD_TOKEN="", DATELINE_DB=address)
                    assert (done.returncode, "It is empty" in done.stdout) == (0, True), done
                case ["install", *options, source, target]:
                    there = folder / target.removeprefix("/")
                    subprocess.run(
                        ["install", *options, source.replace("/opt/dateline", str(ROOT)), there],
                        check=True,
                    )
                    assert there.parent.name == "dateline.service.d"
                case words:
                    assert words == ["systemctl", "daemon-reload"], str(line)


def _of(cluster: Cluster) -> dict[str, str]:
    """Return the environment in which PostgreSQL's programs find the server."""
    return {"PGHOST": str(cluster.folder), "PGPORT": str(cluster.port), "PGUSER": "dateline",
            "PGPASSWORD": SECRET, "PGDATABASE": "postgres"}  # fmt: skip


def by_template(lines: Sequence[Line], folder: Path) -> None:
    """Install and enable the unit of several processes; look at each word of what starts them."""
    if not shutil.which("systemctl"):
        pytest.skip("needs systemd's programs")
    enabled: list[str] = []
    for line in lines:
        match shlex.split(line.text):
            case ["install", *options, source, target]:
                there = folder / target.removeprefix("/")
                there.parent.mkdir(parents=True, exist_ok="-D" not in options)
                here = source.replace("/opt/dateline", str(ROOT))
                subprocess.run(["install", *options, here, there], check=True)
            case ["systemctl", "enable", "--now", *enabled]:
                subprocess.run(["systemctl", f"--root={folder}", "enable", *enabled], check=True)
                wanted = folder / "etc/systemd/system/multi-user.target.wants"
                assert {one.stem for one in wanted.iterdir()} == {*enabled}
            case ["systemctl", "restart" | "status", name]:
                assert name in enabled, str(line)
            case ["journalctl", *words]:
                units = [word for name in enabled for word in ("--unit", name)]
                assert words == [*units, "--follow"], str(line)
            case ["cd", "/opt/dateline", "&&", "sudo", "-u", "dateline", home, *program]:
                folder_of = "DATELINE_HOME=/var/lib/dateline/"
                assert home in {one.replace("dateline@", folder_of) for one in enabled}, str(line)
                assert program[:3] == [".venv/bin/python", "-m", "bot"], str(line)
                assert _parser().parse_args(program[3:]).command
            case words:
                # The page of one process has the first, where it is run.
                assert words in (
                    [f"{OPT}/.venv/bin/pip", "install", "--require-hashes", "-r", f"{OPT}/{PINS}"],
                    ["systemctl", "disable", "--now", "dateline"],
                    ["systemctl", "daemon-reload"],
                ), str(line)
    assert enabled


def by_docker(lines: Sequence[Line], folder: Path) -> None:
    """Look at each word of what is said to Docker; run what is for PostgreSQL's own programs."""
    for line in lines:
        docker.check_line(line.text)
    commands = [docker.of_the_server(line.text) for line in lines]
    skip_without_binaries()
    (folder / "seeds").mkdir()
    shutil.copy(SEED, folder / "seeds")
    with run_cluster() as cluster:
        filled = dateline(folder, "ingest", DATELINE_DB=cluster.create("dateline").url)
        assert filled.returncode == 0, filled
        path = f"{cluster.binaries}:{os.environ['PATH']}"
        for command in filter(None, commands):
            subprocess.run(
                ["sh", "-c", command], env=_of(cluster) | {"PATH": path}, cwd=folder, check=True
            )
        assert cluster.run("SELECT count(*) FROM main.article", "dateline") == [(1,)]


@dataclass(frozen=True, slots=True)
class Claim:
    """The lines that a proof is for: by their words, by their page, by whether they are fenced."""

    proof: Callable[[Sequence[Line], Path], None]
    words: str = ".*"
    page: str = ".*"
    fenced: bool | None = None

    def holds(self, line: Line) -> bool:
        """Tell whether the line is one of these."""
        fits = re.fullmatch(self.words, line.text) and re.fullmatch(self.page, line.page)
        return bool(fits) and self.fenced in {None, line.fenced}


# The first that holds is the one.
CLAIMS = (
    Claim(in_a_copy, page=PIP, fenced=True),
    Claim(as_root_of_its_own, page=SYSTEMD),
    Claim(by_docker, r"docker .*"),
    Claim(by_postgres, page="docs/operating.md", fenced=True),
    Claim(by_make, r"make [a-z]+( MEASURE=\S+)?"),
    Claim(by_template, page="docs/several-processes.md"),
    Claim(by_its_help, r"timedatectl .*"),
    Claim(as_on_unix, r".*\\Scripts\\.*|copy .*|python -m venv \.venv"),
    Claim(until_ctrl_c, r"(\S*/)?python -m bot preview.*"),
    Claim(
        in_a_copy,
        r"(\S*/)?python -m bot run|(\.venv/bin/)?pip install .*|cp .*|python -m tests\..*",
    ),
    Claim(by_its_parser, rf"{PROGRAM.pattern}(feed|ingest) .*(https://\S+|URL)"),
    Claim(by_the_program, rf"{PROGRAM.pattern}.*"),
)


def lines_of(claim: Claim) -> list[Line]:
    return [
        line for line in read_lines() if next((c for c in CLAIMS if c.holds(line)), None) is claim
    ]


def test_every_line_is_claimed_by_a_proof() -> None:
    claimed = [line for claim in CLAIMS for line in lines_of(claim)]
    assert [str(line) for line in read_lines() if line not in claimed] == []
    assert all(lines_of(claim) for claim in CLAIMS)


def test_what_is_no_command_stands_in_a_page() -> None:
    texts = [page.read_text(encoding="utf-8") for page in PAGES]
    assert all(any(f"`{words}`" in text for text in texts) for words in NOT_COMMANDS)


PROOFS = list(dict.fromkeys(claim.proof for claim in CLAIMS))


@pytest.mark.parametrize("proof", PROOFS, ids=lambda proof: str(proof.__name__))
def test_lines_do_what_they_say(
    proof: Callable[[Sequence[Line], Path], None], tmp_path: Path
) -> None:
    proof([line for claim in CLAIMS if claim.proof is proof for line in lines_of(claim)], tmp_path)
