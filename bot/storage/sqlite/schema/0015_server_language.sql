-- The language in which everybody in a server reads the bot, where moderators chose one.
CREATE TABLE server_language (
    guild_id INTEGER PRIMARY KEY,
    code TEXT NOT NULL              -- as the catalogue's file is called, or en
);
