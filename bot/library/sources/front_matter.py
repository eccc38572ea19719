"""Front matter: the fields between two fences at the top of a file.

YAML between lines of `---` (Jekyll, Hugo, Hexo, Pelican), TOML between `+++` and a JSON object
(both Hugo). YAML is read by BaseLoader, so that `No` stays a word and 2021-02-30 is no error.
Much of what people write there is no YAML (`title: Mayor: "We close"`): then each line is read
alone.
"""

from __future__ import annotations

import json
import re
import tomllib
from textwrap import dedent
from typing import Any

_FENCED = re.compile(
    r"\s*(?P<fence>---|\+\+\+|;;;)[ \t]*(?:yaml|toml|json)?[ \t]*\r?\n(?P<fields>.*?)"
    r"^(?:(?P=fence)|\.\.\.)[ \t]*\r?(?:\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_FIELD = re.compile(r"([A-Za-z][\w:. -]{0,40}?)[ \t]*[:=][ \t]*(.*)")
# More is no front matter, and a real parser takes too long for it.
_LONGEST = 60_000  # characters
_LONGEST_BY_LINES = 80  # lines; a rule at the top of a long text opens none


def split_front_matter(text: str) -> tuple[dict[Any, Any], str]:
    """Return the fields of a text's front matter, none if it has none, and the text below it."""
    match = _FENCED.match(text[: _LONGEST + 100].removeprefix("\ufeff"))
    if match:
        fields = _read(match["fence"], match["fields"])
        if fields:
            return fields, text.removeprefix("\ufeff")[match.end() :]
    elif text.lstrip().startswith("{"):
        return _read_object(text)
    return {}, text


def _read(fence: str, block: str) -> dict[Any, Any]:
    try:
        if fence == "+++":
            return tomllib.loads(block)
        found = json.loads(block) if fence == ";;;" else _read_yaml(block)
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) else _read_lines(block)


def _read_yaml(block: str) -> object:
    # Only here: a text without front matter does without the parser.
    import yaml  # noqa: PLC0415

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        return yaml.load(block, loader)  # noqa: S506 - BaseLoader makes strings alone
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


def _read_lines(block: str) -> dict[str, str]:
    """Read lines such as `title: Mayor: "We close"`; an indented line belongs to another field."""
    fields: dict[str, str] = {}
    lines = dedent(block).splitlines()
    for line in lines[:_LONGEST_BY_LINES]:
        match = _FIELD.match(line)
        if match:
            fields.setdefault(match[1].strip(), _unquoted(match[2].strip()))
    return fields


def _unquoted(value: str) -> str:
    if (
        len(value) > 1
        and value[0] == value[-1]
        and value[0] in "\"'"
        and value.count(value[0]) == 2
    ):
        return value[1:-1]
    return value


def _read_object(text: str) -> tuple[dict[Any, Any], str]:
    """Read a JSON object that stands above the text, as Hugo writes it."""
    start = len(text) - len(text.lstrip())
    try:
        fields, end = json.JSONDecoder().raw_decode(text[: _LONGEST + start], start)
    except (ValueError, RecursionError):
        return {}, text
    if not isinstance(fields, dict) or not text[end:].strip():
        return {}, text
    return fields, text[end:].lstrip("\r\n")
