"""Settings that are more than a number or a path."""

from __future__ import annotations

from bot.models.network import OpenNetwork
from bot.settings import Settings


def test_networks_are_read_from_a_list() -> None:
    settings, problems = Settings.read({"DATELINE_FETCH_ALLOW": "127.0.0.1:8081, 10.0.0.0/8"})
    assert settings.fetch_allow == tuple(map(OpenNetwork.parse, ("127.0.0.1:8081", "10.0.0.0/8")))
    assert problems == ()


def test_nothing_is_opened_when_one_network_of_the_list_is_none() -> None:
    settings, problems = Settings.read({"DATELINE_FETCH_ALLOW": "127.0.0.1:8081,wiki"})
    assert settings.fetch_allow == ()
    assert [problem.split(":")[0] for problem in problems] == [
        "DATELINE_FETCH_ALLOW must be addresses or networks, with commas between them"
    ]
