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

INSTALL = ROOT / "docs" / "install"
COMPOSE = INSTALL / "compose.yaml"
DOCKERFILE = INSTALL / "Dockerfile"


def compose_file() -> Mapping[str, Any]:
    """Return what compose.yaml holds."""
    found: Mapping[str, Any] = YAML(typ="safe").load(COMPOSE)
    return found


def check_line(text: str) -> None:
    """Look at each word of a line, which is started from the project's folder."""
    words = _docker().parse_args(shlex.split(text)[1:])
    if words.command == "build":
        assert (ROOT / words.file).samefile(DOCKERFILE)
        assert (ROOT / words.context).samefile(ROOT)
        assert words.tag == compose_file()["services"][words.tag]["image"]
    elif words.command == "compose":
        assert (ROOT / words.file).samefile(COMPOSE)
        _check_service(words)


def _check_service(words: argparse.Namespace) -> None:
    if words.verb == "cp":
        name, path = words.source.split(":")
        assert _is_kept(name, path)
    elif words.verb == "exec":
        program, *arguments = words.arguments
        assert program in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
        _check_program(words.service, arguments)
    elif words.verb == "run":
        assert 'ENTRYPOINT ["dateline"]' in DOCKERFILE.read_text(encoding="utf-8")
        _check_program(words.service, words.arguments)


def _check_program(service: str, arguments: list[str]) -> None:
    parsed = _parser().parse_args(arguments)
    assert service in compose_file()["services"]
    assert "file" not in parsed or _is_kept(service, f"{_home()}/{parsed.file}")


def _home() -> str:
    (home,) = re.findall(r"^WORKDIR (/srv\S+)$", DOCKERFILE.read_text(), re.MULTILINE)
    return str(home)


def _is_kept(service: str, path: str) -> bool:
    """Tell whether it lies in a volume that the service may write to."""
    volumes = [text.split(":") for text in compose_file()["services"][service]["volumes"]]
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
    compose.add_argument("-f", "--file", required=True)
    verbs = compose.add_subparsers(dest="verb", required=True)
    for verb, flags in (("up", ("--build", "--detach")), ("logs", ("--follow",))):
        one = verbs.add_parser(verb, allow_abbrev=False)
        for flag in flags:
            one.add_argument(flag, action="store_true")
    copying = verbs.add_parser("cp", allow_abbrev=False)
    copying.add_argument("source")
    copying.add_argument("target")
    for verb in ("start", "stop"):
        verbs.add_parser(verb, allow_abbrev=False)
    for verb in ("exec", "run"):
        one = verbs.add_parser(verb, allow_abbrev=False)
        if verb == "run":
            one.add_argument("--rm", action="store_true")
        one.add_argument("service")
        one.add_argument("arguments", nargs=argparse.REMAINDER)
    return docker
