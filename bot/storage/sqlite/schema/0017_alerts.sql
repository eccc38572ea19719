-- By which name the article quotes the watched speaker; NULL: the watch names none.
ALTER TABLE alert ADD COLUMN speaker TEXT;

CREATE INDEX alert_target_paused ON alert_target (paused) WHERE paused IS NOT NULL;
