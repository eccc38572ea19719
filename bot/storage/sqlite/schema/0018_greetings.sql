-- The servers that the bot has greeted; each is greeted once.
CREATE TABLE greeting (
    guild_id INTEGER PRIMARY KEY
);
