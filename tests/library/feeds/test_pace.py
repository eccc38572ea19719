"""When a feed is fetched again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.library.feeds.pace import FeedPace
from tests.library.feeds.outlet import headers

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
PACE = FeedPace(usual=timedelta(minutes=30), longest=timedelta(days=1), jitter=0.1)


@pytest.mark.parametrize(
    ("told", "minutes", "pause"),
    [
        ({}, None, 30), ({}, 10, 30), ({}, 120, 120), ({}, 10**8, 1440),
        ({"cache_control": "public, max-age=7200"}, None, 120),
        ({"Cache_Control": 'max-age="7200"'}, 180, 180),
        ({"cache_control": "s-maxage=7200, no-cache"}, None, 30),
        ({"cache_control": "max-age=999999999"}, None, 1440),
        ({"cache_control": "max-age=99999999999999"}, None, 1440),
    ],
)  # fmt: skip
def test_good_answer_is_followed_by_the_pause_that_it_asks_for(
    told: dict[str, str], minutes: int | None, pause: int
) -> None:
    assert PACE.after_success(headers(**told), minutes, 0) == timedelta(minutes=pause)
    assert PACE.after_success(headers(**told), minutes, 1) == timedelta(minutes=pause * 1.1)


@pytest.mark.parametrize(
    ("errors", "told", "minutes"),
    [
        (1, "", 30), (2, "", 60), (6, "", 960), (7, "", 1440), (1000, "", 1440), (1, "7200", 120),
        (3, "60", 120), (1, "Tue, 24 Nov 2026 12:00:00 GMT", 180), (1, "soon", 30),
        (1, "Mon, 23 Nov 2026 12:00:00 GMT", 30), (1, "99999999999", 30), (1, "-5", 30),
        (1, "Tue, 24 Nov 2026 12:00:00", 180), (1, "Fri, 31 Dec 9999 23:59:59 -2300", 1440),
    ],
)  # fmt: skip
def test_pauses_grow_with_errors_and_obey_the_host(errors: int, told: str, minutes: int) -> None:
    pause = PACE.after_error(errors, headers(Retry_After=told), NOW, 0)
    assert pause == timedelta(minutes=minutes)
