"""A library that strains every limit of Discord's: long, many, strange."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Each stands for a way in which an answer may grow too long or be read as something else.
LONG_WORD = "Donaudampfschifffahrtsgesellschaft" * 10
MARKUP = "*bold* _thin_ ~~gone~~ ||hidden|| `code` > quote # head [a](http://a.org) @everyone <@&7>"
SENTENCE = "The harbour will be dredged again next spring so that larger ships can call there"

SPEAKERS = 30  # more than a page of any list


def write_library(folder: Path) -> None:
    """Write the articles into `folder`."""
    articles = {
        "many-quotations": _many_quotations(),
        "many-speakers": _many_speakers(),
        "many-dates": _many_dates(),
        "long-quotation": _long_quotation(),
        "long-title": f"{SENTENCE}, {SENTENCE.lower()}, and {SENTENCE.lower() * 3}\n\n{_short(1)}",
        "one-paragraph": f"Harbour news\n\n{(SENTENCE + '. ') * 100}",
        "long-words": f"{LONG_WORD}\n\n“{LONG_WORD} is a word,” {LONG_WORD} said on Monday.",
        "markup": f"{MARKUP}\n\n“We will see {MARKUP} in the end,” said Ann *Star* Lee on Monday.",
    }
    articles |= {f"short-{number:02}": _short(number) for number in range(30)}
    for slug, text in articles.items():
        (folder / f"{slug}.txt").write_text(text, encoding="utf-8")


def _short(number: int) -> str:
    return (
        f"Ferry line {number} opens\n\nThe ferry opened on {number % 27 + 1} May 2021.\n\n"
        f"“It is a good day for the island,” said mayor Jane Porter on Saturday."
    )


def _many_quotations() -> str:
    said = [
        f"“{SENTENCE}, for the time number {number},” said harbour master Olaf Berg on Tuesday."
        for number in range(40)
    ]
    return "\n\n".join(["The harbour master speaks", *said])


def _many_speakers() -> str:
    names = [
        f"{first} {last}"
        for first in ("Anna", "Boris", "Clara", "Daniel", "Edith")
        for last in ("Ashdown", "Brook", "Cartwright", "Dunmore", "Ellery", "Fairfax")
    ]
    said = [f"“The harbour matters to us all,” {name} said on Wednesday." for name in names]
    return "\n\n".join(["The council speaks", *said])


def _many_dates() -> str:
    told = [
        f"On {day} March 2021 the crew of the {day}th ship signed a contract with the port."
        for day in range(1, 31)
    ]
    return "\n\n".join(["Thirty contracts", *told])


def _long_quotation() -> str:
    words = ". ".join([SENTENCE] * 70)
    return f"A long answer\n\n“{words},” said engineer Maria Lund on Friday."
