-- What comes is asked for by its last day, over all articles.
CREATE INDEX key_date_by_last_day ON main.key_date (last_day, first_day);
-- Whether a post cites an article is asked for every old article of a feed.
CREATE INDEX citation_by_slug ON main.citation (slug);
