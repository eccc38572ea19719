-- A briefing that the bot stopped itself is tried at each of its slots; a moderator's pause is not.

ALTER TABLE briefing ADD COLUMN tag_id INTEGER; -- of posts in a forum

DROP INDEX briefing_running;
CREATE INDEX briefing_running ON briefing (next_due_utc) 
    WHERE (paused IS NULL OR paused <> 'moderator');
