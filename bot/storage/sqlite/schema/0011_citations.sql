-- What a briefing's post cites, so that the post can be rendered again after a correction.

CREATE TABLE citation (
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,        -- in the order of the post, from 1
    part TEXT NOT NULL,             -- article, changed_article, or what of it: sentence, quotation ...
    slug TEXT NOT NULL,
    start INTEGER NOT NULL,         -- where `words` stood in the text
    words TEXT NOT NULL,            -- verbatim; empty for an article itself and after its deletion
    PRIMARY KEY (delivery_id, number)
) WITHOUT ROWID;

-- How many articles the post only counts; NULL where no citations were stored.
ALTER TABLE delivery ADD COLUMN more INTEGER;

CREATE INDEX delivery_unsent ON delivery (due_utc) WHERE status IN ('failed', 'skipped');
