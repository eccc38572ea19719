-- See the file of the same number for SQLite.

CREATE TABLE main.speaker_index (
    library_id INTEGER PRIMARY KEY REFERENCES main.library (id),
    generation BIGINT NOT NULL,
    layout TEXT NOT NULL,
    content BYTEA NOT NULL
);
-- Numbers in columns: to compress them takes longer than to read them.
ALTER TABLE main.speaker_index ALTER COLUMN content SET STORAGE EXTERNAL;
