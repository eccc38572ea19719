-- The index of the speakers that the seeds quote (bot/answers/speaker_table.py), as one of the
-- library's states gives it: to count them all took most of a start. One row; it counts only in that
-- state, and for the program that reads this layout, else it is made again.

CREATE TABLE speaker_index (
    library_id INTEGER PRIMARY KEY REFERENCES library (id),
    generation INTEGER NOT NULL,
    layout TEXT NOT NULL,
    content BLOB NOT NULL
);
