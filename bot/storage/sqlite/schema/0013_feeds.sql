-- Feeds bring articles by themselves. What a server typed is the address, the filter and where to
-- report problems; the rest of `feed` is what the poller noted, which the next fetches make again.

CREATE TABLE feed (
    -- AUTOINCREMENT: the number stands in the slugs of its articles.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,      -- 0: the operator's, for all servers
    address TEXT NOT NULL,          -- may hold a key
    title TEXT NOT NULL,
    words TEXT NOT NULL,            -- the filter as it was typed
    fallback_id INTEGER,            -- the channel for problems
    added_utc INTEGER NOT NULL,
    paused INTEGER NOT NULL DEFAULT 0,
    loaded INTEGER NOT NULL DEFAULT 0,  -- 1: the first load is complete
    etag TEXT,
    last_modified TEXT,
    minutes INTEGER,                -- how long it asks to be left alone
    next_fetch_utc INTEGER,         -- NULL: the outlet ended it
    fetched_utc INTEGER,            -- the last good answer
    errors INTEGER NOT NULL DEFAULT 0,  -- since then
    trouble TEXT,
    detail TEXT NOT NULL DEFAULT '',
    told TEXT,                      -- the trouble that moderators were told about
    moved_to TEXT,                  -- where permanent redirects lead, ...
    moved_utc INTEGER,              -- ... and since when
    UNIQUE (guild_id, address)
);
CREATE INDEX feed_due ON feed (next_fetch_utc) WHERE paused = 0;

CREATE TABLE feed_entry (
    -- An entry that was seen, so that it comes once. Its article is in `own_article`; if a
    -- moderator removed that, or it grew old, it does not come again.
    feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    key TEXT NOT NULL,              -- of its id, else of its link, else of its words
    link TEXT,                      -- the second key
    slug TEXT,                      -- NULL: the filter passed it over
    content_hash BLOB NOT NULL,     -- of what the feed said last
    silent INTEGER NOT NULL,        -- 1: it came with the first load and is no news
    excerpt INTEGER NOT NULL,       -- 1: the article is a part, because its page cannot be read
    first_seen_utc INTEGER NOT NULL,
    seen_utc INTEGER NOT NULL,      -- the last time, give or take a day
    PRIMARY KEY (feed_id, key)
) WITHOUT ROWID;
CREATE INDEX feed_entry_by_slug ON feed_entry (slug) WHERE slug IS NOT NULL;

-- Which feed brought the article; NULL: a moderator did. The operator's have the guild_id 0 and a
-- slug that no server's article has.
ALTER TABLE own_article ADD COLUMN feed_id INTEGER;
ALTER TABLE own_article ADD COLUMN day TEXT;    -- of a feed's: published, or arrived without a date
CREATE INDEX own_article_by_feed ON own_article (feed_id) WHERE feed_id IS NOT NULL;
