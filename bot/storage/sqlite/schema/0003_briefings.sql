-- What servers set up and what became of it. All columns named _utc hold milliseconds since
-- 1970-01-01 UTC; a day is a local date as ISO 8601.

CREATE TABLE briefing (
    -- AUTOINCREMENT: a number that was given once stands in buttons and nonces for good.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    local_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    weekdays TEXT NOT NULL,         -- digits, 0 is Monday
    role_id INTEGER,
    quiet TEXT NOT NULL,
    opening TEXT NOT NULL,
    window_minutes INTEGER NOT NULL,
    fallback_id INTEGER,
    created_utc INTEGER NOT NULL,
    paused TEXT,                    -- the reason; NULL while it runs
    paused_detail TEXT NOT NULL DEFAULT '',
    told TEXT,                      -- the last trouble that moderators were told of, until a post
    news_mark INTEGER NOT NULL,
    next_day TEXT NOT NULL,
    next_due_utc INTEGER NOT NULL
);
CREATE INDEX briefing_by_guild ON briefing (guild_id);
CREATE INDEX briefing_running ON briefing (next_due_utc) WHERE paused IS NULL;

CREATE TABLE departure (
    -- A server that the bot was removed from; its briefings rest, and are deleted after a while.
    guild_id INTEGER PRIMARY KEY,
    left_utc INTEGER NOT NULL
);

CREATE TABLE delivery (
    -- One row for each slot, kept for as long as its briefing is.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    briefing_id INTEGER NOT NULL REFERENCES briefing (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    extra INTEGER NOT NULL DEFAULT 0,
    due_utc INTEGER NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    detail TEXT NOT NULL DEFAULT '',
    owner TEXT,                     -- the process that claimed it last
    lease_utc INTEGER,              -- when a claim may be taken over
    attempts INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0,
    tried_utc INTEGER,
    next_try_utc INTEGER NOT NULL,
    news_mark INTEGER,              -- what the post that may be out tells
    quotation_key TEXT,
    channel_id INTEGER,
    message_id INTEGER,
    sent_utc INTEGER,
    UNIQUE (briefing_id, day, extra)
);
CREATE INDEX delivery_open ON delivery (status) WHERE status IN ('due', 'claimed');
CREATE INDEX delivery_by_briefing ON delivery (briefing_id, due_utc DESC);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    briefing_id INTEGER NOT NULL REFERENCES briefing (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    status TEXT NOT NULL,           -- due, sent, failed
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_utc INTEGER NOT NULL
);
CREATE INDEX notice_due ON notice (next_try_utc) WHERE status = 'due';

CREATE TABLE news (
    -- Every form in which an article was seen, by slug, because the library can be made anew.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL,
    text_hash BLOB NOT NULL,        -- of the text without its white space
    told_hash BLOB NOT NULL,        -- of what a briefing tells: title, quotations, dates, summary
    kind TEXT NOT NULL              -- new, changed; reread where only the reader changed
);
CREATE INDEX news_by_slug ON news (slug, id DESC);

CREATE TABLE edition_news (
    -- Which editions were looked at.
    edition_id INTEGER PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE
);
