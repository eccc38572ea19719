"""What the index of speakers knows of them, as columns that are stored as they are: pure."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zlib import crc32

from bot.models.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.models.library import SpeakerNames

# Raise the number when the same speakers give another table. Which letters are alike is in the
# tables of Python's Unicode, and the columns are in the order of this machine's bytes.
LAYOUT = f"2 {unicodedata.unidata_version} {sys.byteorder}"

NO_PLACE = 0xFFFF_FFFF
# Of every so many words the beginning is kept as a number, so that a search decodes few words. A
# word itself would keep the memory around it, which the table took while it was built.
MARKED = 8

_WORD = re.compile(r"[^\W_]+(?:[-‐‑–][^\W_]+)*")
_CHECK_BYTES = 4


def _words(folded: str) -> list[list[str]]:
    """Return the words of a name, each with its hyphenated parts: [["moon"], ["chung", "in"]]."""
    return [WORD.findall(word) for word in _WORD.findall(folded)]


def parts_of(text: str) -> list[str]:
    """Return the words of a name, hyphenated ones in parts."""
    return [part for word in _words(fold(text)) for part in word]


def keys_of(name: str) -> tuple[set[str], int]:
    """Return by what a name is found, its words and their parts, and how many parts it has."""
    folded = fold(name)
    if folded.replace(" ", "").isalnum():  # most are, and a table is built of all
        keys = set(folded.split())
        return keys, len(keys)
    words = _words(folded)
    keys = {part for word in words for part in word}
    return keys.union(map("".join, words)), len(keys)


def beginning(word: str) -> int:
    """Return a number by which words stand in their order, as far as they differ in eight bytes."""
    return int.from_bytes(word.encode()[:8].ljust(8, b"\0"))


class Texts:
    """Many short texts, in a tenth of the memory that strings take."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self.encoded = bytearray()
        self.ends = array("I", [0])
        for text in texts:
            self.append(text)

    def append(self, text: str) -> None:
        """Add a text."""
        self.encoded += text.encode()
        self.ends.append(len(self.encoded))

    def __len__(self) -> int:
        return len(self.ends) - 1

    def __getitem__(self, place: int) -> str:
        return self.encoded[self.ends[place] : self.ends[place + 1]].decode()


@dataclass(slots=True)
class SpeakerTable:
    """The speakers' names, their words and who has each: about 40 bytes a speaker.

    The speakers are numbered in the order given, from 0; the words in theirs.
    """

    ids: array[int] = field(default_factory=lambda: array("q"))
    names: Texts = field(default_factory=Texts)
    counts: array[int] = field(default_factory=lambda: array("I"))  # of quotations
    lengths: array[int] = field(default_factory=lambda: array("H"))  # words of the name alone
    # The place of the word, NO_PLACE without a surname of one word.
    surnames: array[int] = field(default_factory=lambda: array("I"))
    long_surnames: dict[int, frozenset[str]] = field(default_factory=dict)
    words: Texts = field(default_factory=Texts)
    marks: array[int] = field(default_factory=lambda: array("Q"))
    starts: array[int] = field(default_factory=lambda: array("I", [0]))  # of each word in postings
    postings: array[int] = field(default_factory=lambda: array("I"))  # numbers of speakers

    @classmethod
    def of(cls, speakers: Iterable[SpeakerNames]) -> SpeakerTable:
        """Make the table of speakers in the order given."""
        table = cls()
        # Of each word the first bearer, doubled, plus one if the word is the surname; others.
        first: dict[str, int] = {}
        others: dict[str, list[int]] = {}
        for number, speaker in enumerate(speakers):
            table.ids.append(speaker.id)
            table.names.append(speaker.name)
            table.counts.append(speaker.quotations)
            table.surnames.append(NO_PLACE)
            keys, length = keys_of(speaker.name)
            table.lengths.append(min(length, 0xFFFF))
            surname = fold(speaker.surname or "")
            if surname and surname not in keys:
                table.long_surnames[number] = frozenset(parts_of(surname))
            for alias in speaker.aliases:
                keys |= keys_of(alias)[0]
            for key in keys:
                bearer = 2 * number + (key == surname)
                if first.setdefault(key, bearer) != bearer:
                    others.setdefault(key, []).append(bearer)
        words = _sort(first)
        table.words = Texts(words)
        table.marks.extend(map(beginning, words[::MARKED]))
        for place, word in enumerate(words):
            for bearer in (first.pop(word), *others.pop(word, ())):
                table.postings.append(bearer >> 1)
                if bearer & 1:
                    table.surnames[bearer >> 1] = place
            table.starts.append(len(table.postings))
        return table

    def to_bytes(self) -> bytes:
        """Return the table for `from_bytes`: a checksum, one line of JSON, and the columns."""
        columns = [bytes(column) for column in self._columns()]
        surnames = {number: sorted(words) for number, words in self.long_surnames.items()}
        head = json.dumps([[*map(len, columns)], surnames]).encode()
        content = b"\n".join((head, b"".join(columns)))
        return crc32(content).to_bytes(_CHECK_BYTES) + content

    @classmethod
    def from_bytes(cls, stored: bytes) -> SpeakerTable | None:
        """Return the table that `to_bytes` made under this LAYOUT, None if a byte is damaged."""
        content = memoryview(stored)[_CHECK_BYTES:]
        if crc32(content).to_bytes(_CHECK_BYTES) != stored[:_CHECK_BYTES]:
            return None
        start = stored.index(b"\n", _CHECK_BYTES) - _CHECK_BYTES
        lengths, surnames = json.loads(bytes(content[:start]))
        table = cls(long_surnames={int(key): frozenset(words) for key, words in surnames.items()})
        start += 1
        for column, length in zip(table._columns(), lengths, strict=True):
            part = content[start : start + length]
            start += length
            del column[:]
            if isinstance(column, array):
                column.frombytes(part)
            else:
                column.extend(part)
        return table

    def _columns(self) -> Iterator[array[int] | bytearray]:
        yield from (self.ids, self.names.encoded, self.names.ends, self.counts, self.lengths)
        yield from (self.surnames, self.words.encoded, self.words.ends, self.marks, self.starts)
        yield self.postings


def _sort(words: Iterable[str]) -> list[str]:
    """Sort words in parts.

    One long sort would hold the interpreter's lock, and the event loop would wait.
    """
    parts: dict[str, list[str]] = {}
    for word in words:
        parts.setdefault(word[:2], []).append(word)
    return [word for start in sorted(parts) for word in sorted(parts[start])]
