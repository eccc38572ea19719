-- Full text: pairs of words, so that a phrase is found by the index, and the month and the year of
-- each article, so that a search for common words looks at the newest first. A row's lexemes are
--   its terms, and every two that follow one another in a column, with a space between them;
--   "=seeds" or "=" with the server's id, so that a search never looks at other servers' articles;
--   "=m" with year and month and "=y" with the year of the article's day, 0 if it has none;
--   "=unpaired" if the pairs would not fit into a tsvector (1 MB), and "=long" if the terms would
--   not: then there are no terms, and the row is read.

SET LOCAL maintenance_work_mem = '256MB';

DROP FUNCTION main.find_name(TSQUERY);
DROP FUNCTION main.find_title(TSQUERY);
DROP FUNCTION main.find_article(TSQUERY);
DROP INDEX main.edition_terms_name;
DROP INDEX main.edition_terms_title;
DROP INDEX main.edition_terms_article;
DROP FUNCTION main.to_lexemes(TEXT, BIGINT);

CREATE FUNCTION main.to_lexemes(columns TEXT[], owner BIGINT, newest BIGINT) RETURNS TSVECTOR
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
DECLARE
    size BIGINT := octet_length(array_to_string(columns, ' '));
    lexemes TEXT[] := ARRAY['=' || coalesce(CAST(owner AS TEXT), 'seeds'),
        '=m' || (newest >> 35) / 100, '=y' || (newest >> 35) / 10000];
    words TEXT[];
    part TEXT;
BEGIN
    IF size > 1000000 THEN
        RETURN array_to_tsvector(lexemes || '=long'::TEXT);
    END IF;
    FOREACH part IN ARRAY columns LOOP
        words := array_remove(string_to_array(part, ' '), '');
        lexemes := lexemes || words;
        IF size <= 300000 THEN
            lexemes := lexemes || ARRAY(SELECT one || ' ' || next
                FROM unnest(words, words[2:]) AS pair (one, next) WHERE next IS NOT NULL);
        END IF;
    END LOOP;
    IF size > 300000 THEN
        lexemes := lexemes || '=unpaired'::TEXT;
    END IF;
    RETURN array_to_tsvector(lexemes);
END
$$;
CREATE INDEX edition_terms_name ON main.edition_terms
    USING gin (main.to_lexemes(ARRAY[slug, title], owner, newest))
    WITH (gin_pending_list_limit = 256);
CREATE INDEX edition_terms_title ON main.edition_terms
    USING gin (main.to_lexemes(ARRAY[title], owner, newest))
    WITH (gin_pending_list_limit = 256);
CREATE INDEX edition_terms_article ON main.edition_terms
    USING gin (main.to_lexemes(ARRAY[title, text], owner, newest))
    WITH (gin_pending_list_limit = 256);
CREATE INDEX edition_terms_newest ON main.edition_terms (newest);

-- Always by the index: where most rows fit, the planner would compute the lexemes of all of them.
-- A row is unsure if its words or pairs may be missing in the index; the marks between columns are
-- not counted there.
CREATE FUNCTION main.find_name(query TSQUERY)
RETURNS TABLE (edition_id BIGINT, newest BIGINT, unsure BOOLEAN)
LANGUAGE SQL STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
    SELECT t.edition_id, t.newest, octet_length(t.slug) + octet_length(t.title) > 299990
    FROM main.edition_terms AS t
    WHERE main.to_lexemes(ARRAY[t.slug, t.title], t.owner, t.newest) @@ query
$$;
CREATE FUNCTION main.find_title(query TSQUERY)
RETURNS TABLE (edition_id BIGINT, newest BIGINT, unsure BOOLEAN)
LANGUAGE SQL STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
    SELECT t.edition_id, t.newest, octet_length(t.title) > 299990 FROM main.edition_terms AS t
    WHERE main.to_lexemes(ARRAY[t.title], t.owner, t.newest) @@ query
$$;
CREATE FUNCTION main.find_article(query TSQUERY)
RETURNS TABLE (edition_id BIGINT, newest BIGINT, unsure BOOLEAN)
LANGUAGE SQL STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
    SELECT t.edition_id, t.newest, octet_length(t.title) + octet_length(t.text) > 299990
    FROM main.edition_terms AS t
    WHERE main.to_lexemes(ARRAY[t.title, t.text], t.owner, t.newest) @@ query
$$;
