-- The language in which everybody in a server reads the bot, where moderators chose one.
CREATE TABLE main.server_language (
    guild_id BIGINT PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL
);
