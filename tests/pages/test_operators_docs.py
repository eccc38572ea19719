"""The operator's pages and the files beside them: commands that exist, files that fit together."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import _parser
from bot.errors import DatelineError, TemporaryFailure, Unhealthy
from bot.settings import SETTINGS, Settings, read_environment
from bot.storage.postgres.schema import OLDEST_SERVER
from tests.conftest import ROOT
from tests.pages import docker

PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
UNITS = {
    name: (docker.INSTALL / name).read_text(encoding="utf-8")
    for name in ("dateline.service", "dateline@.service")
}
UNIT, TEMPLATE = UNITS.values()
DOCKERFILE = docker.DOCKERFILE.read_text(encoding="utf-8")
BIN = Path(sys.executable).parent
# The words of a command line, up to the mark that closes them in Markdown.
COMMAND = re.compile(
    r"(?:python -m bot|bin/dateline|dateline dateline|--rm dateline)(?: ([^`\n|#]+))?"
)


def commands(text: str) -> list[str]:
    return [found.strip() for found in COMMAND.findall(text) if "COMMAND" not in found]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_of_a_page_is_one_that_the_program_takes(page: Path) -> None:
    for command in commands(page.read_text(encoding="utf-8")):
        if command != "--help":
            assert _parser().parse_args(shlex.split(command)).command


def test_pages_name_the_commands_that_an_operator_has() -> None:
    named = {
        command.split()[0] for page in PAGES for command in commands(page.read_text()) if command
    }
    assert {"run", "check", "health", "backup", "restore", "rebuild", "ingest"} <= named


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_and_setting_of_a_page_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (page.parent / link).exists(), link
    for path in re.findall(r"`((?:bot|cogs|docs)/[\w./-]+)`", text):
        assert (ROOT / path).exists(), path
    assert set(re.findall(r"DATELINE_[A-Z_]+", text)) <= SETTINGS


def test_image_copies_what_there_is_and_runs_without_rights() -> None:
    ignored = (docker.INSTALL / "Dockerfile.dockerignore").read_text(encoding="utf-8")
    for sources in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE):
        for source in sources.split():
            assert (ROOT / source).exists()
            assert f"!{source}\n" in ignored
    assert re.search(r"^USER 10001$", DOCKERFILE, re.MULTILINE)
    last = DOCKERFILE.rindex("FROM ")
    assert DOCKERFILE.index("USER 10001") > last
    assert 'CMD ["dateline", "health"]' in DOCKERFILE
    assert "--require-hashes" in DOCKERFILE
    assert ".env" not in ignored


def test_unit_starts_again_only_where_the_trouble_may_have_passed() -> None:
    assert "\nRestart=on-failure\n" in UNIT
    (never,) = re.findall(r"^RestartPreventExitStatus=(.*)$", UNIT, re.MULTILINE)
    assert never == str(DatelineError.exit_code)
    assert TemporaryFailure.exit_code == Unhealthy.exit_code != DatelineError.exit_code


def test_template_differs_from_the_unit_only_in_what_each_process_has_for_itself() -> None:
    only_here = set(TEMPLATE.splitlines()) - set(UNIT.splitlines())
    settings = {line.partition("=")[0] for line in only_here if not line.startswith("#")}
    assert settings == {"Description", "Environment", "ExecStartPre", "StateDirectory"}
    missing = set(UNIT.splitlines()) - set(TEMPLATE.splitlines())
    assert {line.partition("=")[0] for line in missing if not line.startswith("#")} == {
        "Description", "Environment", "ReadWritePaths"
    }  # fmt: skip
    assert "\nEnvironment=DATELINE_HOME=/var/lib/dateline/%i\n" in TEMPLATE
    assert "\nStateDirectory=dateline/%i\n" in TEMPLATE


def test_template_gives_each_process_the_settings_and_articles_of_all(tmp_path: Path) -> None:
    here = {"/var/lib/dateline/%i": f"{tmp_path / '1'}", "/opt/dateline": f"{tmp_path / 'opt'}"}
    (line,) = re.findall(r"^ExecStartPre=(.*)$", TEMPLATE, re.MULTILINE)
    for there, folder in here.items():
        line = line.replace(there, folder)
        Path(folder).mkdir()
    (tmp_path / "opt" / "seeds").mkdir()
    (tmp_path / "opt" / "seeds" / "a.txt").touch()
    (tmp_path / "opt" / ".env").write_text("DATELINE_HOME=\nDATELINE_SEEDS=seeds\n")
    for _ in range(2):  # each start does it again
        subprocess.run(shlex.split(line), check=True)
    given = read_environment({"DATELINE_HOME": f"{tmp_path / '1'}"})
    settings = Settings.from_env(given)
    assert settings.seeds_problems() == []
    assert [file.name for file in settings.seeds.iterdir()] == ["a.txt"]
    assert settings.database.parent == tmp_path / "1" / "data"


def test_compose_files_are_such_by_their_specification() -> None:
    files = [docker.COMPOSE, docker.WITH_POSTGRES, docker.SEVERAL]
    checked = subprocess.run(
        [BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", *files],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_compose_file_names_what_there_is_and_keeps_the_image_read_only() -> None:
    service = docker.compose_file()["services"]["dateline"]
    context = docker.INSTALL / service["build"]["context"]
    assert context.samefile(ROOT)
    assert (context / service["build"]["dockerfile"]).samefile(docker.DOCKERFILE)
    assert (docker.INSTALL / service["env_file"]).parent.samefile(ROOT)
    for volume in service["volumes"]:
        source, target, *_ = volume.split(":")
        assert source in docker.compose_file()["volumes"] or (docker.INSTALL / source).is_dir()
        assert target.startswith(service["environment"]["DATELINE_HOME"])
    assert service["read_only"] is True


def test_compose_file_leads_the_bot_to_the_server_that_it_starts() -> None:
    found = docker.compose_file(docker.WITH_POSTGRES)
    bot, server = (found["services"][name] for name in ("dateline", "postgres"))
    address = Settings.from_env({"DATELINE_DB": bot["environment"]["DATELINE_DB"]}).server
    assert address is not None
    assert not address.has_password
    own = server["environment"]
    assert str(address) == f"postgresql://{own['POSTGRES_USER']}@postgres:5432/{own['POSTGRES_DB']}"
    assert bot["environment"]["PGPASSWORD"] == own["POSTGRES_PASSWORD"]
    assert bot["depends_on"]["postgres"] == {"condition": "service_healthy"}
    assert "healthcheck" in server
    assert "ports" not in server
    assert int(server["image"].partition(":")[2]) >= OLDEST_SERVER
    assert [volume.partition(":")[0] for volume in server["volumes"]] == [*found["volumes"]]


def test_compose_file_of_several_starts_one_bot_more_than_there_are_places() -> None:
    found = docker.services(docker.SEVERAL)
    alone = docker.services(docker.COMPOSE, docker.WITH_POSTGRES)
    assert found.pop("postgres") | {"extends": None} == alone["postgres"] | {"extends": None}
    for bot in found.values():
        home = bot["environment"].pop("DATELINE_HOME")
        settings = Settings.from_env(bot["environment"])
        assert len(found) == settings.processes + 1
        assert settings.shards >= settings.processes
        one = alone["dateline"]
        usual = {**one["environment"], "DATELINE_PROCESSES": "2", "DATELINE_SHARDS": "2"}
        assert {**bot["environment"], "DATELINE_HOME": home} == usual
        data = {"type": "tmpfs", "target": f"{home}/{settings.database.parent}"}
        assert bot["volumes"] == [data, *one["volumes"][1:]]
        same = one.keys() - {"environment", "volumes"}
        assert {name: bot[name] for name in same} == {name: one[name] for name in same}
    volumes = {volume.partition(":")[0] for volume in alone["postgres"]["volumes"]}
    assert volumes <= docker.compose_file(docker.SEVERAL)["volumes"].keys()


@pytest.mark.skipif(sys.platform != "linux", reason="hadolint comes for Linux alone")
def test_dockerfile_is_linted() -> None:
    linted = subprocess.run(
        [BIN / "hadolint", "--no-color", docker.DOCKERFILE],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (linted.returncode, linted.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
@pytest.mark.parametrize("name", UNITS)
def test_unit_is_sound_and_hardened(name: str, tmp_path: Path) -> None:
    unit = tmp_path / name.replace("@", "@1")
    # What is not installed here is exchanged for what is.
    here = UNITS[name].replace("/opt/dateline/.venv/bin/python", sys.executable)
    unit.write_text(here.replace("User=dateline", "User=daemon"))
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert verified.returncode == 0, verified.stderr
    assert unit.name not in verified.stderr
    exposed = subprocess.run(
        ["systemd-analyze", "security", "--offline=yes", "--threshold=30", str(unit)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert exposed.returncode == 0, exposed.stdout[-500:]
