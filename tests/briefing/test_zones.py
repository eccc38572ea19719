"""Names of time zones: old ones, new ones, and those that mislead."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.briefing.zones import load_zone, parse_zone, suggest_zones
from bot.errors import BadOrder


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Europe/Kiev", "Europe/Kyiv"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Asia/Rangoon", "Asia/Yangon"),
        ("America/Godthab", "America/Nuuk"),
        ("Pacific/Enderbury", "Pacific/Kanton"),
        ("US/Eastern", "America/New_York"),
        ("GB", "Europe/London"),
    ],
)
def test_zone_has_the_same_time_by_its_old_and_its_new_name(old: str, new: str) -> None:
    instants = [datetime(2026, month, 1, 12, tzinfo=UTC) for month in (1, 7)]
    for typed in (old.lower(), new.upper()):
        zone = load_zone(parse_zone(typed))
        offsets = [one.astimezone(zone).utcoffset() for one in instants]
        assert offsets == [one.astimezone(load_zone(new)).utcoffset() for one in instants]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("seoul", "Asia/Seoul"),
        ("New York", "America/New_York"),
        ("Kyiv", "Europe/Kyiv"),
        ("San Juan", None),  # not the one in Argentina
        ("Petersburg", None),  # not the one in Indiana
        ("Springfield", None),
    ],
)
def test_city_alone_is_a_zone_when_only_one_can_be_meant(typed: str, zone: str | None) -> None:
    if zone:
        assert parse_zone(typed) == zone
    else:
        with pytest.raises(BadOrder):
            parse_zone(typed)


@pytest.mark.parametrize("city", ["kyiv", "kiev", "kolkata", "calcutta", "nuuk", "new york"])
def test_zone_is_suggested_when_a_city_is_typed_by_any_of_its_names(city: str) -> None:
    assert suggest_zones(city)[0].casefold().endswith(city.replace(" ", "_"))
