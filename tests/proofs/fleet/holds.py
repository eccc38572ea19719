"""Who held which place from when to when, as the database saw it; and who sent what meanwhile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tests.proofs.databases import ServerDatabase
    from tests.standin.requests import Request

# A row for each change of a lease, beside the tables of the bot.
NOTED = """
CREATE SCHEMA proof;
CREATE TABLE proof.history (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    holder text,
    process text,
    seen double precision NOT NULL DEFAULT extract(epoch FROM clock_timestamp()),
    until double precision NOT NULL
);
CREATE FUNCTION proof.note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO proof.history (name, until) VALUES (OLD.name, 0);
    ELSE
        INSERT INTO proof.history (name, holder, process, until)
        VALUES (NEW.name, NEW.holder, NEW.process, NEW.until_utc / 1000.0);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON main.lease
FOR EACH ROW EXECUTE FUNCTION proof.note();
"""
PLACE = "place "


@dataclass(slots=True)
class Hold:
    """A place's hold from its first instant to its last, in seconds since 1970."""

    place: int
    holder: str
    process: str
    begin: float
    end: float

    @property
    def pid(self) -> int:
        """The process's number, which is the last one in its name."""
        return int(re.findall(r"\d+", self.process)[-1])


def note_holds(database: ServerDatabase) -> None:
    """Let the database note each change of a lease from now on; its tables must be there."""
    database.cluster.run(NOTED, database.name)


def list_holds(database: ServerDatabase) -> list[Hold]:
    """Return the holds of all places, each place's in their order."""
    rows = database.sql(
        "SELECT name, holder, process, seen, until FROM proof.history WHERE name LIKE 'place %' "
        "ORDER BY name, id"
    )
    found: list[Hold] = []
    last: Hold | None = None
    for name, holder, process, seen, until in rows:
        place = int(name.removeprefix(PLACE))
        if last and last.place == place and last.holder == holder and seen <= last.end:
            last.end = until
            continue
        if last and last.place == place:
            last.end = min(last.end, seen)
        last = Hold(place, holder, process, seen, until) if holder else None
        found += [last] if last else []
    return found


def outside(
    requests: Iterable[Request], holds: Sequence[Hold], pids: Mapping[str, int]
) -> list[tuple[float, Request]]:
    """Return what was sent by a process that held no place at that instant.

    `pids` are the processes' numbers by their address of Discord. With each request come the
    seconds since the process held its last place, or since 1970 if it never held one.
    """
    of_process: dict[int, list[Hold]] = {}
    for hold in holds:
        of_process.setdefault(hold.pid, []).append(hold)
    found = []
    for request in requests:
        own = of_process.get(pids[request.host], [])
        if not any(hold.begin <= request.at <= hold.end for hold in own):
            ended = max((hold.end for hold in own if hold.end < request.at), default=0.0)
            found.append((request.at - ended, request))
    return found
