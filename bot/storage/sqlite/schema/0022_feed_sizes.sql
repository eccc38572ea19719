-- A server's feeds may bring so many bytes of text: counted without reading the texts.

ALTER TABLE own_article ADD COLUMN size INTEGER;    -- of a feed's: bytes of its text
UPDATE own_article SET size = length(CAST(text AS BLOB)) WHERE feed_id IS NOT NULL;
-- With all columns that are asked for, so that no text is read.
CREATE INDEX own_article_by_day ON own_article (guild_id, day DESC, added_utc DESC, slug, size, feed_id)
    WHERE feed_id IS NOT NULL;
