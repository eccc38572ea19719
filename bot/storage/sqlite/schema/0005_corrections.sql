-- What servers' moderators put right. `correction` and `shown_post` are not computed from the
-- seeds; `overlay` is, by every load.

CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,      -- 0: the operator's, for all servers
    slug TEXT NOT NULL,
    subject TEXT NOT NULL,          -- quotation, date
    words TEXT NOT NULL,            -- what it is about, with single spaces, ...
    occurrence INTEGER NOT NULL,    -- ... and which of several alike, from 0
    verdict TEXT NOT NULL,          -- speaker, unknown, day, none
    value TEXT,                     -- the speaker's name, or the day
    placed INTEGER NOT NULL DEFAULT 1,  -- 0: the words do not stand in the text as it is now
    made_utc INTEGER NOT NULL,
    UNIQUE (guild_id, slug, subject, words, occurrence)
);

CREATE TABLE overlay (
    -- The corrected reading of an article, which takes the place of the edition `base_id` in one
    -- server; it counts only while the article shows that edition.
    guild_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    base_id INTEGER NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    PRIMARY KEY (guild_id, article_id)
) WITHOUT ROWID;
CREATE INDEX overlay_by_article ON overlay (article_id);
CREATE INDEX overlay_by_edition ON overlay (edition_id);

CREATE TABLE shown_post (
    -- A public answer, so that it can be put right; written in batches after the answer is out.
    message_id INTEGER PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    action TEXT NOT NULL,           -- the custom_id that shows the same again
    sent_utc INTEGER NOT NULL
);
CREATE INDEX shown_post_by_guild ON shown_post (guild_id, sent_utc);
