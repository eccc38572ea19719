-- See the file of the same number for SQLite. bot/storage/postgres/filling.py fills the table for
-- the editions that are there already.

CREATE TABLE main.edition_runs (
    edition_id BIGINT PRIMARY KEY REFERENCES main.edition (id) ON DELETE CASCADE,
    runs TEXT COLLATE "C" NOT NULL
);

-- 20 of the 24 bits of each run: an entry of its own takes 28 bytes, one more in a list takes three.
-- What is found is looked up in the runs.
CREATE FUNCTION main.to_run_keys(runs TEXT) RETURNS INTEGER[]
LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT CAST(CAST('x' || left(run, 5) AS BIT(20)) AS INTEGER)), '{}')
    FROM unnest(string_to_array(translate(runs, ';', ' '), ' ')) AS run WHERE run <> ''
$$;
CREATE INDEX edition_runs_keys ON main.edition_runs
    USING gin (main.to_run_keys(runs)) WITH (gin_pending_list_limit = 1024);
