-- How many processes serve at a time, and over how many shards: one row.
CREATE TABLE fleet (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    processes INTEGER NOT NULL,
    shards INTEGER NOT NULL
);
-- What a process holds until an instant of the database's clock: "place 0", "leader".
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    process TEXT NOT NULL,
    seeds TEXT NOT NULL,
    since_utc INTEGER NOT NULL,
    until_utc INTEGER NOT NULL
);
-- When the next session of a bucket may begin (Discord's reference, "Max Concurrency").
CREATE TABLE identify (
    bucket INTEGER PRIMARY KEY,
    next_utc INTEGER NOT NULL
);
