"""Which servers one of several processes serves."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fleet:
    """How many processes serve at a time, and over how many shards the servers are spread.

    `shards` is 0 if one process serves alone and Discord says how many it opens.
    """

    processes: int
    shards: int


@dataclass(frozen=True, slots=True)
class Share:
    """The part of one process: the shards `place`, `place + processes`, and so on.

    A server is on shard `(id >> 22) % shards` (Discord's reference, "Sharding"). Whoever serves
    alone has all servers, whatever `shards` is.
    """

    place: int = 0
    processes: int = 1
    shards: int = 1

    @property
    def is_whole(self) -> bool:
        """Whether every server is in it."""
        return self.processes == 1

    @property
    def shard_ids(self) -> tuple[int, ...]:
        """The numbers of its shards."""
        return tuple(range(self.place, self.shards, self.processes))

    def holds(self, guild_id: int) -> bool:
        """Tell whether a server is in it."""
        return self.is_whole or (guild_id >> 22) % self.shards % self.processes == self.place


WHOLE = Share()
