-- The newest articles first, without a look at the table for whose each is and what it shows.
CREATE INDEX article_newest ON article (published DESC, id DESC, edition_id, guild_id)
    WHERE edition_id IS NOT NULL;
DROP INDEX article_by_day;
