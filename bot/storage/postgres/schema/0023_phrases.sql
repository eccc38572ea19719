-- Phrases: the index knew pairs of words, and many articles hold all pairs of a phrase like "the
-- bank and the tax" without holding the phrase; each was read. Now the words from one to the next
-- are one lexeme where one to three of the commonest stand between: "bank and the tax". Those are
-- the words of COMMON in bot/storage/terms.py. Such a text fits into a tsvector (1 MB) with 180 kB.

SET LOCAL maintenance_work_mem = '256MB';

CREATE OR REPLACE FUNCTION main.to_lexemes(columns TEXT[], owner BIGINT, newest BIGINT)
RETURNS TSVECTOR LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
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
        IF size <= 180000 THEN
            lexemes := lexemes || ARRAY(SELECT one || ' ' || next
                FROM unnest(words, words[2:]) AS pair (one, next) WHERE next IS NOT NULL);
            lexemes := lexemes || ARRAY(SELECT array_to_string(words[place:next], ' ')
                FROM (SELECT place, lead(place) OVER (ORDER BY place) AS next
                    FROM unnest(words) WITH ORDINALITY AS one (word, place)
                    WHERE word NOT IN ('a', 'and', 'in', 'of', 'the', 'to')) AS hop
                WHERE next - place BETWEEN 2 AND 4);
        END IF;
    END LOOP;
    IF size > 180000 THEN
        lexemes := lexemes || '=unpaired'::TEXT;
    END IF;
    RETURN array_to_tsvector(lexemes);
END
$$;
REINDEX INDEX main.edition_terms_name;
REINDEX INDEX main.edition_terms_title;
REINDEX INDEX main.edition_terms_article;

CREATE OR REPLACE FUNCTION main.find_name(query TSQUERY)
RETURNS TABLE (edition_id BIGINT, newest BIGINT, unsure BOOLEAN)
LANGUAGE SQL STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
    SELECT t.edition_id, t.newest, octet_length(t.slug) + octet_length(t.title) > 179990
    FROM main.edition_terms AS t
    WHERE main.to_lexemes(ARRAY[t.slug, t.title], t.owner, t.newest) @@ query
$$;
CREATE OR REPLACE FUNCTION main.find_title(query TSQUERY)
RETURNS TABLE (edition_id BIGINT, newest BIGINT, unsure BOOLEAN)
LANGUAGE SQL STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
    SELECT t.edition_id, t.newest, octet_length(t.title) > 179990 FROM main.edition_terms AS t
    WHERE main.to_lexemes(ARRAY[t.title], t.owner, t.newest) @@ query
$$;
CREATE OR REPLACE FUNCTION main.find_article(query TSQUERY)
RETURNS TABLE (edition_id BIGINT, newest BIGINT, unsure BOOLEAN)
LANGUAGE SQL STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
    SELECT t.edition_id, t.newest, octet_length(t.title) + octet_length(t.text) > 179990
    FROM main.edition_terms AS t
    WHERE main.to_lexemes(ARRAY[t.title, t.text], t.owner, t.newest) @@ query
$$;
