-- Phrases. To find "the minister", FTS5 read every place of "the" in every article. Here a word that
-- stands beside one of the commonest is one term with the word after it, "the_minister", so that
-- those places are never read. The terms are made of the stored ones by bot/storage/terms.py, and
-- not stored themselves. To make others takes a new version, because FTS5 must delete the ones that
-- it got.

CREATE VIRTUAL TABLE title_phrases USING fts5 (
    title, owner, content = '', columnsize = 0, tokenize = "ascii tokenchars '_'"
);
CREATE VIRTUAL TABLE edition_phrases USING fts5 (
    title, text, owner, content = '', columnsize = 0, tokenize = "ascii tokenchars '_'"
);
-- In the order of the rows, which saves FTS5 from writing a segment for each.
INSERT INTO title_phrases (rowid, title, owner)
SELECT search_id, pairs(title), owner FROM searched ORDER BY search_id;
INSERT INTO edition_phrases (rowid, title, text, owner)
SELECT search_id, pairs(title), pairs(text), owner FROM searched ORDER BY search_id;

CREATE TRIGGER phrases_inserted AFTER INSERT ON edition_terms BEGIN
    INSERT INTO title_phrases (rowid, title, owner)
    SELECT search_id, pairs(new.title), owner FROM edition WHERE id = new.edition_id;
    INSERT INTO edition_phrases (rowid, title, text, owner)
    SELECT search_id, pairs(new.title), pairs(new.text), owner FROM edition
    WHERE id = new.edition_id;
END;
CREATE TRIGGER phrases_deleted BEFORE DELETE ON edition BEGIN
    INSERT INTO title_phrases (title_phrases, rowid, title, owner)
    SELECT 'delete', old.search_id, pairs(title), old.owner
    FROM edition_terms WHERE edition_id = old.id;
    INSERT INTO edition_phrases (edition_phrases, rowid, title, text, owner)
    SELECT 'delete', old.search_id, pairs(title), pairs(text), old.owner
    FROM edition_terms WHERE edition_id = old.id;
END;
