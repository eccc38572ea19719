"""Reads texts that nobody writes, and prints what each costs.

Run by `make odd`. Anybody may add a text to the library, so no text may take more than its share:
each case is read at three sizes, each in a process of its own, and the table tells the seconds of
CPU, how much the time grows when the text is doubled, and the memory. It ends with 1 where a
megabyte takes longer than `SECONDS` or a text of twice the size more than `GROWTH` times as long.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from functools import partial
from itertools import count, islice, product
from string import ascii_lowercase
from typing import TYPE_CHECKING

from bot.parsing.reader import read_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZES = (250_000, 500_000, 1_000_000)  # characters
SECONDS = 2.0
GROWTH = 3.0

# One unit again and again, each row with what it strains.
REPEATED = {
    "marks": (
        '"', "“", "”", "“”", "'", "‘", "’", "‘’", "''", "``", "«", "»«", '"\'', "'''", '""',
    ),
    "marks and spaces": (
        '" ', ' "', "“ ", "' ", '" "', '"\n', '"\n\n', "“\n\n", '","', '"."',
    ),
    "short quotations": (
        '"a" ', "“a” ", "'a' ", '"a', '"a. ', '"A." ', '"A." "', '"a," b ',
    ),
    "nested": (
        "“a ‘b ", '"a \'b ', "“a “b ”", '("a ', "“‘", "”’", '"a “b” c ',
    ),
    "unclosed": (
        '"Aa bb.\n\n', "“Aa bb.\n\n", "'Aa bb.'\n\n", '"Aa bb,\n', "“Aa” bb “cc\n\n",
    ),
    "attributed": (
        '"x," he said. ', 'he said "x" ', '"X," said Jane Roe.\n\n', 'Roe: "x" ', '"X" — Roe\n',
    ),
    "letters": (
        "a", "A", "Ab ", "AB ", "Ab", "a ", "word ", "İ", "ß", "é", "e\u0301", "\u0301", "字",
    ),
    "digits": (
        "1", "1 ", "1.", "1,", "1/", "12:", "1-", "$1 ", "1st ", "5-year-old ",
    ),
    "stops": (
        ".", ". ", "!", "? ", "…", ".a", "a.", "A.", "A. ", "U.S. ", "Mr. ", "a.m. ", 'a." ',
        ". .",
    ),
    "punctuation": (
        ",", ", ", ";", ": ", "-", "--", "— ", "/", "_", "*", "#", "&", "@", "|", "~", "\\",
    ),
    "brackets": (
        "(", ")", "()", "(a) ", "[", "]", "[1]", "{", "((a", "(Roe ", "<", ">", "<a>", "</",
        '<a b="c">',
    ),
    "blank": (
        " ", "\t", "\n", "\r", "\r\n", "\r\n\r\n", "\x85", "\u2028", "\u200b", "\xa0", "\ufeff",
        "\x00",
    ),
    "lines": (
        "a\n", "A\n", "a\n\n", "A\r\n", "Aa bb cc dd.\n", "Aa bb.\n\n", "a\r", " a\n",
        "Roe said.\n\n",
    ),
    "headers": (
        "Key: value\n", "key:\n", "title: a\n", "date: 2020-01-02\n", "---\n",
        " date 2020-01-02 a\n",
    ),
    "markup": (
        "# a\n", "## A\n\n", "**a** ", "**A**\n\n", "* a\n", "> a\n", "![a](b)\n", "http://a.b ",
        "a@b.c ",
    ),
    "furniture": (
        "By Jane Roe\n", "By Jane Roe\n\n", "Photo: a\n\n", "(Yonhap) ", "SEOUL ", "SEOUL, ",
        "SEOUL (AP) -- ",
    ),
    "grammar": (
        "he ", "said ", "he said ", "and ", "to ", "to say ", "that ", "who ", "who said ", "of ",
        "the ", "is ", "saying ", "called ", "as ", "by ", "with ", "according to ", "very ",
        "her ", "if ", "not ", "he's ",
    ),
    "clauses": (
        "Roe said Poe said ", "Roe, who said, ", "he said, she said, ", "said that he said ",
        "he, saying, ", "Roe, a nurse, ", "the man who ", "was called by ", "and said ",
        "but he said, ", "Roe told Poe to say ",
    ),
    "names": (
        "Jane Roe ", "Jane Roe, ", "Roe's ", "Roe of ", "Roe and ", "Bank of ", "Roe-", "Gen. ",
        "Senator ", "the mayor ", "Jane Roe said. ", "Roe said. ", "He said. ", "van der ", "J. ",
        "Roe, 5, ", "John and Jane Roe ",
    ),
    "dates": (
        "Monday ", "May ", "May 5 ", "May 5, 2020 ", "2020 ", "2020-11-23 ", "a year ago ",
        "last week. ", "the first quarter ", "early ", "the ", "in 1990 ", "1990-",
        "two days after ", "On Monday he said. ",
    ),
}  # fmt: skip


def words() -> Iterator[str]:
    """Yield words that are all different, with a capital."""
    for length in count(3):
        for letters in product(ascii_lowercase, repeat=length):
            yield "".join(letters).capitalize()


# Each of them new, so that nothing is looked up that was known before.
DISTINCT: dict[str, Callable[[str], str]] = {
    "people": lambda word: f"Jane {word} said so. ",
    "people of one surname": lambda word: f"{word} Roe said so. ",
    "people and he": lambda word: f"John {word} met her. He said so. ",
    "surnames": lambda word: f"Mr. {word} said so. ",
    "institutions": lambda word: f"The {word} Agency said so. It said no. ",
    "roles": lambda word: f"Jane Roe, the {word.lower()} minister, said so. ",
    "descriptions": lambda word: f"The {word.lower()} said so. ",
    "quoted people": lambda word: f'"So it is," Jane {word} said.\n\n',
    "words": lambda word: f"{word.lower()} ",
    "capitals": lambda word: f"{word} ",
    "header keys": lambda word: f"{word}: a\n",
    "paragraphs": lambda word: f"It was a {word.lower()}, they wrote.\n\n",
    "dates": lambda word: f"On May {len(word)}, {1000 + sum(map(ord, word)) % 1000}, {word} fell. ",
}


def distinct(sentence: Callable[[str], str], size: int) -> str:
    """Return a text of `size` characters in which the words change from one to the next."""
    per_sentence = len(sentence("Aaa"))
    return "".join(map(sentence, islice(words(), size // per_sentence + 1)))[:size]


def repeated(unit: str, size: int) -> str:
    """Return a text of `size` characters that is one unit again and again."""
    return (unit * (size // len(unit) + 1))[:size]


def cases() -> dict[str, Callable[[int], str]]:
    """Return what makes each text of a given size, by name."""
    made: dict[str, Callable[[int], str]] = {
        f"{family}: {unit!r}": partial(repeated, unit)
        for family, units in REPEATED.items()
        for unit in units
    }
    return made | {f"different {name}": partial(distinct, s) for name, s in DISTINCT.items()}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one reading took."""

    seconds: float
    megabytes: float


def measure(text: str) -> Cost:
    """Read `text` in a process of its own and return what it took."""
    child = os.fork()
    if child == 0:
        try:
            read_article(text, slug="odd")
        except BaseException:  # noqa: BLE001 - whatever it is, the parent must learn of it
            os._exit(1)
        os._exit(0)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"The reader failed on {text[:40]!r}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main() -> int:
    """Measure the cases and print the table, the dearest first."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--only", default="", help="cases whose name holds this")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="in characters")
    asked = parser.parse_args()
    rows = []
    for name, make in cases().items():
        if asked.only in name:
            rows.append((name, [measure(make(size)) for size in asked.sizes]))
            print(".", end="", file=sys.stderr, flush=True)
    rows.sort(key=lambda row: -row[1][-1].seconds)
    print("\n| text | " + " | ".join(f"{size / 1e6:g} MB, s" for size in asked.sizes), end="")
    print(" | last growth | memory, MB |\n|" + "---|" * (len(asked.sizes) + 3))
    bad = 0
    for name, costs in rows:
        growth = costs[-1].seconds / max(costs[-2].seconds, 0.02) if len(costs) > 1 else 0
        bad += costs[-1].seconds > SECONDS or growth > GROWTH
        seconds = " | ".join(f"{cost.seconds:.2f}" for cost in costs)
        print(f"| {name} | {seconds} | {growth:.2f} | {costs[-1].megabytes:.0f} |")
    print(f"{len(rows)} texts, {bad} of them too dear")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
