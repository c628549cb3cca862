-- How far somebody has been reminded of a day: by a key of ids and days, the number of the last step.
CREATE TABLE reminder (key TEXT PRIMARY KEY, step INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
