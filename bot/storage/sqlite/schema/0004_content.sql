-- What servers' moderators bring in and take out. `own_article`, `hidden` and `own_library` are
-- typed by people: no load can make them again, so they refer to nothing in the library's tables.
--
-- A server's own article bears the server's id in its slug, "71/9f2c01ab". No file's name can
-- hold the slash, so that whose an article is cannot be lost or taken for somebody else's.

ALTER TABLE article ADD COLUMN guild_id INTEGER GENERATED ALWAYS AS
    (CASE WHEN instr(slug, '/') THEN CAST(substr(slug, 1, instr(slug, '/') - 1) AS INTEGER) END)
    VIRTUAL;
CREATE INDEX article_by_guild ON article (guild_id) WHERE guild_id IS NOT NULL;

CREATE TABLE own_article (
    slug TEXT PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    title TEXT,                     -- as a moderator worded it; NULL: as the text tells it
    published TEXT,                 -- likewise
    text TEXT NOT NULL,
    added_utc INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX own_article_by_guild ON own_article (guild_id);

CREATE TABLE hidden (
    -- A seed that a server does not want to see.
    guild_id INTEGER NOT NULL,
    slug TEXT NOT NULL,
    hidden_utc INTEGER NOT NULL,
    PRIMARY KEY (guild_id, slug)
) WITHOUT ROWID;

CREATE TABLE own_library (
    -- The version takes a number that was never used before whenever what is a server's own
    -- changes, so that what was computed from it is known to be stale.
    guild_id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL
);
ALTER TABLE library ADD COLUMN own_versions INTEGER NOT NULL DEFAULT 0;
