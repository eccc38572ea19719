-- Where an article comes from, as its source says, and whether its year was worked out. What was
-- stored before has NULL, which is unknown; the seeds are read again.

ALTER TABLE edition ADD COLUMN link TEXT;                   -- the original's address
ALTER TABLE edition ADD COLUMN published_derived INTEGER;   -- 1: the text names no year

-- The outlet is `edition.source`. These two are what a server's own article says besides its text.
ALTER TABLE own_article ADD COLUMN link TEXT;
ALTER TABLE own_article ADD COLUMN source TEXT;             -- the outlet; NULL: as the text tells it
