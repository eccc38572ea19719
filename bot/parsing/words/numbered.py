"""Kinds that are compared at every word."""

from __future__ import annotations


class Numbered(int):
    """One of a few kinds: the names that a subclass annotates, numbered from 1.

    An `enum.IntEnum` in all but speed. Until Python 3.12 the metaclass of an enumeration makes each
    `Kind.NOUN` several times slower, and the reader asks for some at every word.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        for number, name in enumerate(cls.__annotations__, start=1):
            setattr(cls, name, cls(number))

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{list(type(self).__annotations__)[self - 1]}"
