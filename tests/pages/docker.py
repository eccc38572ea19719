"""What the pages may say to Docker, which no test runs: each word is looked up where it stands.

The options are those of Docker's own reference, as far as the pages use them.
"""

from __future__ import annotations

import argparse
import re
import shlex
import tomllib
from typing import TYPE_CHECKING, Any, NoReturn

from ruamel.yaml import YAML

from bot.__main__ import _parser
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

INSTALL = ROOT / "docs" / "install"
COMPOSE = INSTALL / "compose.yaml"
WITH_POSTGRES = INSTALL / "compose.postgres.yaml"
SEVERAL = INSTALL / "compose.several.yaml"
DOCKERFILE = INSTALL / "Dockerfile"


def compose_file(file: Path = COMPOSE) -> Mapping[str, Any]:
    """Return what a compose file holds, by default the bot's own."""
    found: Mapping[str, Any] = YAML(typ="safe").load(file)
    return found


def services(*files: Path) -> dict[str, dict[str, Any]]:
    """Return the services of files that are started together, with what they extend."""
    found: dict[str, dict[str, Any]] = {}
    for file in files:
        for name, own in compose_file(file)["services"].items():
            base = found.get(name, {})
            if extends := own.get("extends"):
                base = services(INSTALL / extends["file"])[extends["service"]]
            found[name] = _merged(base, own)
    return found


def _merged(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Merge as Docker does: settings one by one, and volumes by where they are mounted."""
    volumes = {_target(volume): volume for one in (base, own) for volume in one.get("volumes", [])}
    settings = {**base.get("environment", {}), **own.get("environment", {})}
    return {**base, **own, "volumes": [*volumes.values()], "environment": settings}


def _target(volume: str | Mapping[str, Any]) -> str:
    return volume.split(":")[1] if isinstance(volume, str) else str(volume["target"])


def of_the_server(text: str) -> str | None:
    """Return what a line runs in the container of PostgreSQL, as a shell's words, if it does."""
    _, found, command = text.partition(" exec -T postgres ")
    return command if found else None


def check_line(text: str) -> None:
    """Look at each word of a line, which is started from the project's folder."""
    words = _docker().parse_args(shlex.split(text)[1:])
    if words.command == "build":
        assert (ROOT / words.file).samefile(DOCKERFILE)
        assert (ROOT / words.context).samefile(ROOT)
        assert words.tag == compose_file()["services"][words.tag]["image"]
    elif words.command == "compose":
        files = [ROOT / file for file in words.file]
        assert files in ([COMPOSE], [COMPOSE, WITH_POSTGRES], [SEVERAL])
        assert words.env_file == (".env" if files != [COMPOSE] else None)
        _check_service(words, services(*files))


def _check_service(words: argparse.Namespace, known: Mapping[str, Mapping[str, Any]]) -> None:
    if words.verb == "cp":
        name, path = words.source.split(":")
        assert _is_kept(known[name], path)
        return
    assert "service" not in words or words.service in {None, *known}
    if words.verb == "exec" and words.service != "postgres":
        program, *arguments = words.arguments
        assert program in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
        _check_program(known[words.service], arguments)
    elif words.verb == "run":
        assert 'ENTRYPOINT ["dateline"]' in DOCKERFILE.read_text(encoding="utf-8")
        _check_program(known[words.service], words.arguments)


def _check_program(service: Mapping[str, Any], arguments: list[str]) -> None:
    parsed = _parser().parse_args(arguments)
    assert service["image"] == "dateline"
    assert "file" not in parsed or _is_kept(service, f"{_home()}/{parsed.file}")


def _home() -> str:
    (home,) = re.findall(r"^WORKDIR (/srv\S+)$", DOCKERFILE.read_text(), re.MULTILINE)
    return str(home)


def _is_kept(service: Mapping[str, Any], path: str) -> bool:
    """Tell whether it lies in a volume that the service may write to."""
    volumes = [text.split(":") for text in service["volumes"] if isinstance(text, str)]
    return any(
        path.startswith(f"{target}/") for _, target, *options in volumes if "ro" not in options
    )


class _Words(argparse.ArgumentParser):
    """Fails the test for a word that it does not know."""

    def error(self, message: str) -> NoReturn:
        raise AssertionError(f"{self.prog}: {message}")


def _docker() -> argparse.ArgumentParser:
    docker = _Words("docker", allow_abbrev=False)
    commands = docker.add_subparsers(dest="command", required=True)
    commands.add_parser("ps")
    build = commands.add_parser("build", allow_abbrev=False)
    build.add_argument("-f", "--file", required=True)
    build.add_argument("-t", "--tag", required=True)
    build.add_argument("context")
    compose = commands.add_parser("compose", allow_abbrev=False)
    compose.add_argument("-f", "--file", required=True, action="append")
    compose.add_argument("--env-file")
    verbs = compose.add_subparsers(dest="verb", required=True)
    for verb, flags in (("up", ("--build", "--detach", "--no-deps")), ("logs", ("--follow",))):
        one = verbs.add_parser(verb, allow_abbrev=False)
        one.add_argument("service", nargs="?")
        for flag in flags:
            one.add_argument(flag, action="store_true")
    copying = verbs.add_parser("cp", allow_abbrev=False)
    copying.add_argument("source")
    copying.add_argument("target")
    for verb in ("start", "stop"):
        verbs.add_parser(verb, allow_abbrev=False).add_argument("service", nargs="?")
    for verb in ("exec", "run"):
        one = verbs.add_parser(verb, allow_abbrev=False)
        if verb == "run":
            one.add_argument("--build", action="store_true")
            one.add_argument("--rm", action="store_true")
        else:
            one.add_argument("-T", "--no-tty", action="store_true")
        one.add_argument("service")
        one.add_argument("arguments", nargs=argparse.REMAINDER)
    return docker
