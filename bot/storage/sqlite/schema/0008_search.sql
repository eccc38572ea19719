-- Search lists the newest articles first, so the rows of the full-text tables are numbered by day:
-- a query reads them backwards and stops early. Titles have a table of their own, because few words
-- stand in titles. Nothing is ranked, so no sizes of columns are kept.

DROP TRIGGER edition_inserted;
DROP TRIGGER edition_deleted;
DROP TABLE edition_search;

-- The only server that sees this reading; NULL: a seed's, without corrections.
ALTER TABLE edition ADD COLUMN owner INTEGER;
UPDATE edition SET owner = article.guild_id FROM article
WHERE article.id = edition.article_id AND article.guild_id IS NOT NULL;
UPDATE edition SET owner = overlay.guild_id FROM overlay WHERE overlay.edition_id = edition.id;

-- Bit 62: every server may see it. 27 bits: the day as digits, 0 without one. 35 bits: the id.
ALTER TABLE edition ADD COLUMN search_id INTEGER GENERATED ALWAYS AS (
    CASE WHEN owner IS NULL THEN 1 << 62 ELSE 0 END
    + (coalesce(CAST(replace(published, '-', '') AS INTEGER), 0) << 35)
    + id
) VIRTUAL;

CREATE VIRTUAL TABLE title_search USING fts5 (
    slug, title, owner, content = 'edition', content_rowid = 'search_id', columnsize = 0,
    prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE edition_search USING fts5 (
    title, text, owner, content = 'edition', content_rowid = 'search_id', columnsize = 0,
    prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
-- In the order of the rows, which saves FTS5 from writing a segment for each.
INSERT INTO title_search (rowid, slug, title, owner)
SELECT search_id, slug, title, owner FROM edition ORDER BY search_id;
INSERT INTO edition_search (rowid, title, text, owner)
SELECT search_id, title, text, owner FROM edition ORDER BY search_id;

CREATE TRIGGER edition_inserted AFTER INSERT ON edition BEGIN
    INSERT INTO title_search (rowid, slug, title, owner)
    VALUES (new.search_id, new.slug, new.title, new.owner);
    INSERT INTO edition_search (rowid, title, text, owner)
    VALUES (new.search_id, new.title, new.text, new.owner);
END;
CREATE TRIGGER edition_deleted AFTER DELETE ON edition BEGIN
    INSERT INTO title_search (title_search, rowid, slug, title, owner)
    VALUES ('delete', old.search_id, old.slug, old.title, old.owner);
    INSERT INTO edition_search (edition_search, rowid, title, text, owner)
    VALUES ('delete', old.search_id, old.title, old.text, old.owner);
END;
