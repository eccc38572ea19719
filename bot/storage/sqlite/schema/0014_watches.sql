-- What members and moderators watch for, and the alerts that follow. An alert is due once for each
-- watch and article, and alerts for the same member or channel that are due together are one
-- message: a delivery, which is claimed as a briefing's slot is.

CREATE TABLE alert_target (
    -- Where alerts go: a member by direct message, or a channel.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    user_id INTEGER,                -- NULL: a channel
    channel_id INTEGER,             -- NULL: a member
    tag_id INTEGER,                 -- of posts in a forum
    paused TEXT,                    -- the reason; NULL while its watches run
    paused_detail TEXT NOT NULL DEFAULT '',
    told TEXT,                      -- the last trouble that somebody was told of, until an alert
    CHECK ((user_id IS NULL) <> (channel_id IS NULL))
);
CREATE UNIQUE INDEX alert_target_of_member ON alert_target (user_id, guild_id)
    WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX alert_target_of_channel ON alert_target (guild_id, channel_id)
    WHERE channel_id IS NOT NULL;

CREATE TABLE watch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target_id INTEGER NOT NULL REFERENCES alert_target (id) ON DELETE CASCADE,
    speaker TEXT,
    words TEXT,
    source TEXT,
    without_words TEXT,
    created_utc INTEGER NOT NULL,
    news_mark INTEGER NOT NULL      -- the last news before it
);
CREATE INDEX watch_by_target ON watch (target_id);

CREATE TABLE alert_delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target_id INTEGER NOT NULL REFERENCES alert_target (id) ON DELETE CASCADE,
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
    channel_id INTEGER,             -- where the message is
    message_id INTEGER,
    sent_utc INTEGER
);
CREATE INDEX alert_delivery_open ON alert_delivery (status) WHERE status IN ('due', 'claimed');
CREATE INDEX alert_delivery_by_target ON alert_delivery (target_id, status);
CREATE INDEX alert_delivery_by_age ON alert_delivery (due_utc);

CREATE TABLE alert (
    watch_id INTEGER NOT NULL REFERENCES watch (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    delivery_id INTEGER NOT NULL REFERENCES alert_delivery (id) ON DELETE CASCADE,
    PRIMARY KEY (watch_id, slug)
) WITHOUT ROWID;
CREATE INDEX alert_by_delivery ON alert (delivery_id);

CREATE TABLE alert_notice (
    -- A message that tells moderators that alerts cannot be posted in a channel, or are again.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target_id INTEGER NOT NULL REFERENCES alert_target (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    status TEXT NOT NULL,           -- due, sent, failed
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_utc INTEGER NOT NULL
);
CREATE INDEX alert_notice_due ON alert_notice (next_try_utc) WHERE status = 'due';
