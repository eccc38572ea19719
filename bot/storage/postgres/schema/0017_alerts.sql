-- The changes of SQLite's file of the same number.
ALTER TABLE main.alert ADD COLUMN speaker TEXT COLLATE "C";

CREATE INDEX alert_target_paused ON main.alert_target (paused) WHERE paused IS NOT NULL;
