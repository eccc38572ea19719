"""Turns the queries' parameters into PostgreSQL's, which are numbered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.storage.engine import Parameters

# A quoted string, `?`, `?1`, or `:name`.
_PARAMETER = re.compile(r"('(?:[^']|'')*')|\?(\d*)|:([a-z_]+)")


def to_statement(sql: str, parameters: Parameters) -> tuple[bytes, list[Any]]:
    """Return the statement with `$1`, `$2`, ..., and the values in that order."""
    statement, names = _numbered(sql)
    if isinstance(parameters, Mapping):
        return statement, [parameters[name] for name in names]
    return statement, list(parameters)


# A thousand statements are more than the queries make; those with lists come in many lengths.
@lru_cache(maxsize=1000)
def _numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """Return the statement, and the names in the order of their numbers."""
    names: dict[str, int] = {}
    highest = 0

    def number(match: re.Match[str]) -> str:
        nonlocal highest
        quoted, given, name = match.groups()
        if quoted:
            return quoted
        if name:
            return f"${names.setdefault(name, len(names) + 1)}"
        current = int(given) if given else highest + 1
        highest = max(highest, current)
        return f"${current}"

    return _PARAMETER.sub(number, sql).encode(), tuple(names)
