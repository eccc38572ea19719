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
    service = compose_file()["services"][words.service] if "service" in words else None
    if words.verb == "exec":
        program, *arguments = words.arguments
        assert program in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    elif words.verb == "run":
        arguments = words.arguments
        assert 'ENTRYPOINT ["dateline"]' in DOCKERFILE.read_text(encoding="utf-8")
    else:
        return
    assert service
    parsed = _parser().parse_args(arguments)
    if "file" in parsed:
        (home,) = re.findall(r"^WORKDIR (/srv\S+)$", DOCKERFILE.read_text(), re.MULTILINE)
        kept = [volume.split(":")[1] for volume in service["volumes"] if ":ro" not in volume]
        assert any(f"{home}/{parsed.file}".startswith(f"{folder}/") for folder in kept)


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
    for verb in ("start", "stop"):
        verbs.add_parser(verb, allow_abbrev=False)
    for verb in ("exec", "run"):
        one = verbs.add_parser(verb, allow_abbrev=False)
        if verb == "run":
            one.add_argument("--rm", action="store_true")
        one.add_argument("service")
        one.add_argument("arguments", nargs=argparse.REMAINDER)
    return docker
