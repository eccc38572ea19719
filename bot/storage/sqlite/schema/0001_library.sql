-- Everything in this file is the library: it can be computed again from the seeds at any time,
-- so a backup may leave these tables out. What members and servers set up belongs in tables of
-- other migrations, which must refer to an article by its slug and to a speaker by name.
--
-- An edition is one reading of one file. A load writes new editions in small transactions that
-- nobody sees, because a reader joins through article.edition_id; one short transaction then
-- turns all those pointers at once. Editions that no article points at are leftovers of a load
-- (or of a crash in the middle of one) and are deleted in small transactions too.
--
-- All start and stop columns count characters from 0 in edition.text; a stop is exclusive.

CREATE TABLE library (
    -- One row. The generation rises with each switch, so that what was computed from the library
    -- is known to be stale.
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL
);
INSERT INTO library VALUES (1, 0);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0,  -- rises when the text is replaced
    edition_id INTEGER,                   -- NULL: reserved by a load, or vanished
    published TEXT                        -- the edition's, beside the id so that an index can sort
);
CREATE UNIQUE INDEX article_by_slug ON article (slug);
CREATE UNIQUE INDEX article_by_edition ON article (edition_id);
CREATE INDEX article_by_day ON article (published DESC, id DESC) WHERE edition_id IS NOT NULL;

CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    load TEXT NOT NULL,           -- which load wrote it
    content_hash BLOB NOT NULL,   -- of the file's bytes
    reader_version INTEGER NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    title_derived INTEGER NOT NULL,
    published TEXT,
    source TEXT,
    -- substr() stops at a NUL, so a text that holds one could not be cited.
    text TEXT NOT NULL CHECK (instr(text, char(0)) = 0)
);
CREATE INDEX edition_by_article ON edition (article_id);
CREATE INDEX edition_by_load ON edition (load);

CREATE VIRTUAL TABLE edition_search USING fts5 (
    slug, title, text,
    content = 'edition', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER edition_inserted AFTER INSERT ON edition BEGIN
    INSERT INTO edition_search (rowid, slug, title, text)
    VALUES (new.id, new.slug, new.title, new.text);
END;
CREATE TRIGGER edition_deleted AFTER DELETE ON edition BEGIN
    INSERT INTO edition_search (edition_search, rowid, slug, title, text)
    VALUES ('delete', old.id, old.slug, old.title, old.text);
END;

CREATE TABLE block (
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    number INTEGER NOT NULL,  -- ¶; 0 outside the body
    kind TEXT NOT NULL,
    PRIMARY KEY (edition_id, start)
) WITHOUT ROWID;

CREATE TABLE speaker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    surname TEXT,
    -- Set for somebody without a name ("a senior official"), who is never merged over articles.
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX speaker_by_name ON speaker (name, kind, coalesce(article_id, 0));
CREATE INDEX speaker_by_article ON speaker (article_id) WHERE article_id IS NOT NULL;

CREATE TABLE appearance (
    -- A speaker who is quoted in an edition.
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    speaker_id INTEGER NOT NULL REFERENCES speaker (id),
    published TEXT,
    quotations INTEGER NOT NULL,
    role_start INTEGER,           -- the role that is shown; roles holds them all
    role_stop INTEGER,
    roles TEXT NOT NULL,          -- [[start, stop], ...]
    PRIMARY KEY (edition_id, speaker_id)
) WITHOUT ROWID;
CREATE INDEX appearance_by_speaker ON appearance (speaker_id, published DESC, quotations);
CREATE INDEX appearance_with_role ON appearance (speaker_id, published DESC)
    WHERE role_start IS NOT NULL;

CREATE TABLE alias (
    -- Another form of a speaker's name, where it holds a word that the name lacks.
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    speaker_id INTEGER NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    PRIMARY KEY (edition_id, speaker_id, words)
) WITHOUT ROWID;
CREATE INDEX alias_by_speaker ON alias (speaker_id);

CREATE TABLE quotation (
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    speaker_id INTEGER REFERENCES speaker (id),
    published TEXT,
    start INTEGER NOT NULL,       -- of the first span
    stop INTEGER NOT NULL,        -- of the last span
    spans TEXT NOT NULL,          -- [[start, stop], ...]
    kind TEXT NOT NULL,
    basis TEXT NOT NULL,
    mention_start INTEGER,
    mention_stop INTEGER,
    paragraph INTEGER NOT NULL,
    PRIMARY KEY (edition_id, number)
) WITHOUT ROWID;
CREATE INDEX quotation_by_speaker ON quotation (speaker_id, published DESC, edition_id DESC, number);

CREATE TABLE key_date (
    -- The days that an article's events fall on; expressions for the same days are one row.
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    published TEXT,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_stop INTEGER NOT NULL,
    event_start INTEGER,
    event_stop INTEGER,
    paragraph INTEGER NOT NULL,
    PRIMARY KEY (edition_id, first_day, last_day)
) WITHOUT ROWID;
CREATE INDEX key_date_by_article_day ON key_date (published DESC, edition_id DESC, first_day);

CREATE TABLE summary_sentence (
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    PRIMARY KEY (edition_id, position)
) WITHOUT ROWID;
