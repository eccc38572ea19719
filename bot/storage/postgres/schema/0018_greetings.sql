-- The servers that the bot has greeted; each is greeted once.
CREATE TABLE main.greeting (
    guild_id BIGINT PRIMARY KEY
);
