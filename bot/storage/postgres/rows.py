"""Rows whose values are found by position or by column name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from psycopg import AsyncCursor, Cursor


class Row(tuple[Any, ...]):
    """A tuple that knows its columns; each list of columns has a subclass."""

    __slots__ = ()
    _positions: ClassVar[dict[str, int]]

    def __getitem__(self, key: Any) -> Any:  # noqa: ANN401 - a position, a slice or a name
        return tuple.__getitem__(self, self._positions[key] if isinstance(key, str) else key)

    def keys(self) -> Iterable[str]:
        """Return the columns' names in order."""
        return self._positions.keys()


def make_row(cursor: Cursor[Any] | AsyncCursor[Any]) -> Callable[[Sequence[Any]], Row]:
    """Return what makes rows of a cursor's result, for psycopg."""
    return _class_of(tuple(column.name for column in cursor.description or ()))


@lru_cache(maxsize=500)
def _class_of(columns: tuple[str, ...]) -> type[Row]:
    positions = {name: position for position, name in enumerate(columns)}
    return type("Row", (Row,), {"__slots__": (), "_positions": positions})
