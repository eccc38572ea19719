-- Who did what in a server, for its moderators; kept for 90 days.
CREATE TABLE log_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    made_utc INTEGER NOT NULL,
    deed TEXT NOT NULL,
    about TEXT NOT NULL
);
CREATE INDEX log_entry_by_guild ON log_entry (guild_id, id DESC);
CREATE INDEX log_entry_by_age ON log_entry (made_utc);
