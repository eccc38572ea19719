-- See the file of the same number for SQLite.

ALTER TABLE main.edition ADD COLUMN link TEXT COLLATE "C";
ALTER TABLE main.edition ADD COLUMN published_derived BIGINT;

ALTER TABLE main.own_article ADD COLUMN link TEXT COLLATE "C";
ALTER TABLE main.own_article ADD COLUMN source TEXT COLLATE "C";
