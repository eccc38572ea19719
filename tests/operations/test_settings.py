"""Settings that are more than a number or a path."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, ["DATELINE_PROCESSES is 2, and several processes need a PostgreSQL"]),
        ({"DATELINE_DB": "postgresql://a@b/c"}, []),
        (
            {"DATELINE_DB": "postgresql://a@b/c", "DATELINE_SHARDS": "1"},
            ["DATELINE_SHARDS is 1, and each of 2 processes needs a shard"],
        ),
        ({"DATELINE_PROCESSES": "many"}, ["DATELINE_PROCESSES must be a whole number"]),
    ],
)
def test_several_processes_need_a_server_and_a_shard_each(
    given: dict[str, str], told: list[str]
) -> None:
    _, problems = Settings.read({"DATELINE_PROCESSES": "2"} | given)
    assert len(problems) == len(told)
    assert all(map(str.startswith, problems, told))
