-- The terms by which an edition is found are made in Python (bot/storage/terms.py), the same for
-- every engine: FTS5's own tokeniser splits some 3,000 characters differently. They are stored,
-- because a later Python may make other terms, and FTS5 must delete the ones that it got. Terms
-- hold letters and digits alone, so its simplest tokeniser splits them, at the spaces.

DROP TRIGGER edition_inserted;
DROP TRIGGER edition_deleted;
DROP TABLE title_search;
DROP TABLE edition_search;

CREATE TABLE edition_terms (
    edition_id INTEGER PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
);
INSERT INTO edition_terms SELECT id, terms(slug), terms(title), terms(text) FROM edition;

CREATE VIEW searched AS
SELECT e.search_id, t.slug, t.title, t.text, e.owner
FROM edition_terms AS t JOIN edition AS e ON e.id = t.edition_id;

CREATE VIRTUAL TABLE title_search USING fts5 (
    slug, title, owner, content = 'searched', content_rowid = 'search_id', columnsize = 0,
    prefix = '1 2 3', tokenize = 'ascii'
);
CREATE VIRTUAL TABLE edition_search USING fts5 (
    title, text, owner, content = 'searched', content_rowid = 'search_id', columnsize = 0,
    prefix = '1 2 3', tokenize = 'ascii'
);
-- In the order of the rows, which saves FTS5 from writing a segment for each.
INSERT INTO title_search (rowid, slug, title, owner)
SELECT search_id, slug, title, owner FROM searched ORDER BY search_id;
INSERT INTO edition_search (rowid, title, text, owner)
SELECT search_id, title, text, owner FROM searched ORDER BY search_id;

CREATE TRIGGER edition_terms_inserted AFTER INSERT ON edition_terms BEGIN
    INSERT INTO title_search (rowid, slug, title, owner)
    SELECT search_id, new.slug, new.title, owner FROM edition WHERE id = new.edition_id;
    INSERT INTO edition_search (rowid, title, text, owner)
    SELECT search_id, new.title, new.text, owner FROM edition WHERE id = new.edition_id;
END;
CREATE TRIGGER edition_deleted BEFORE DELETE ON edition BEGIN
    INSERT INTO title_search (title_search, rowid, slug, title, owner)
    SELECT 'delete', old.search_id, slug, title, old.owner
    FROM edition_terms WHERE edition_id = old.id;
    INSERT INTO edition_search (edition_search, rowid, title, text, owner)
    SELECT 'delete', old.search_id, title, text, old.owner
    FROM edition_terms WHERE edition_id = old.id;
END;
