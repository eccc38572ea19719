-- See the file of the same number for SQLite.

ALTER TABLE main.own_article ADD COLUMN size BIGINT;
UPDATE main.own_article SET size = octet_length(text) WHERE feed_id IS NOT NULL;
CREATE INDEX own_article_by_day ON main.own_article
    (guild_id, day DESC, added_utc DESC, slug, size, feed_id) WHERE feed_id IS NOT NULL;
