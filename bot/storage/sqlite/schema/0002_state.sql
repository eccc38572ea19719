-- What the bot itself has to remember; small, and not computed from the seeds.
CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
