"""Time zones from the tzdata package, the same on every machine."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from bot.errors import BadOrder

_PACKAGE = "tzdata"
# Of the zones that name no place only this one is suggested. Some others are refused: whoever
# types "EST" means New York, but it has no daylight saving; "Etc/GMT+5" is five hours behind.
_PLAIN = frozenset({"UTC"})
_MISLEADING = re.compile(r"EST|MST|HST|Factory|Etc/GMT[+-][1-9]\d?")


@cache
def zone_names() -> frozenset[str]:
    """Return all IANA zone names that tzdata knows."""
    listed = resources.files(_PACKAGE).joinpath("zones").read_text(encoding="utf-8")
    return frozenset(listed.split())


@cache
def load_zone(name: str) -> ZoneInfo:
    """Return the zone; KeyError if tzdata has none of that exact name.

    It comes from the package and never from the machine, whose own zone data may be years old.
    """
    if name not in zone_names():
        raise KeyError(name)
    path = resources.files(_PACKAGE).joinpath("zoneinfo", *name.split("/"))
    with path.open("rb") as file:
        return ZoneInfo.from_file(file, key=name)


def parse_zone(typed: str) -> str:
    """Return the zone that was typed in whatever case, with spaces for underscores.

    A city alone will do, such as "Seoul". Raises BadOrder if there is none, or if its name says
    something other than its time.
    """
    zone = _by_folded_name().get(_folded(typed)) or _by_city().get(_folded(typed))
    if zone and _MISLEADING.fullmatch(zone):
        raise BadOrder(
            "“{timezone}” is a fixed offset, not a place's time: type a city and choose a "
            "suggestion.",
            timezone=typed,
        )
    if zone is None:
        raise BadOrder(
            "I do not know the time zone “{timezone}”: type a city and choose a suggestion.",
            timezone=typed,
        )
    return zone


def suggest_zones(typed: str, limit: int = 25) -> list[str]:
    """Return zones whose name holds what was typed; cities that begin with it come first."""
    wanted = _folded(typed)
    found = [name for name in _suggested() if wanted in name.casefold()]
    return sorted(found, key=lambda name: _rank(name.casefold(), wanted))[:limit]


def _rank(name: str, wanted: str) -> tuple[bool, bool, str]:
    city = name.rsplit("/", 1)[-1]
    return (not city.startswith(wanted), not name.startswith(wanted), name)


@cache
def _suggested() -> tuple[str, ...]:
    return tuple(
        name
        for name in sorted(zone_names())
        if name in _PLAIN or ("/" in name and not name.startswith(("Etc/", "SystemV/", "US/")))
    )


@cache
def _by_folded_name() -> dict[str, str]:
    return {_folded(name): name for name in sorted(zone_names())}


@cache
def _by_city() -> dict[str, str]:
    """Return the zones by their cities, without those such as America/Indiana/Petersburg."""
    places = [name for name in _suggested() if name.count("/") == 1]
    cities = [_folded(name.partition("/")[2]) for name in places]
    return {
        city: name for city, name in zip(cities, places, strict=True) if cities.count(city) == 1
    }


def _folded(text: str) -> str:
    return "_".join(text.split()).casefold()
