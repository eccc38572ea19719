-- The hashed runs of words of an edition's quotations (bot/storage/runs.py), by which a quotation is
-- found from a part of its words. They are stored, because FTS5 must delete the ones that it got.

CREATE TABLE edition_runs (
    edition_id INTEGER PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
    runs TEXT NOT NULL
);
INSERT INTO edition_runs
SELECT id, runs(text, owner, (
    SELECT json_group_array(json_array(number, json(spans))) FROM quotation
    WHERE quotation.edition_id = edition.id
)) FROM edition;

-- Nothing is ranked and no place is asked for, so that an entry is a few bytes.
CREATE VIRTUAL TABLE run_search USING fts5 (
    runs, content = 'edition_runs', content_rowid = 'edition_id', columnsize = 0, detail = none,
    tokenize = 'ascii'
);
INSERT INTO run_search (rowid, runs) SELECT edition_id, runs FROM edition_runs ORDER BY edition_id;

CREATE TRIGGER edition_runs_inserted AFTER INSERT ON edition_runs BEGIN
    INSERT INTO run_search (rowid, runs) VALUES (new.edition_id, new.runs);
END;
CREATE TRIGGER edition_runs_deleted BEFORE DELETE ON edition BEGIN
    INSERT INTO run_search (run_search, rowid, runs)
    SELECT 'delete', edition_id, runs FROM edition_runs WHERE edition_id = old.id;
END;
