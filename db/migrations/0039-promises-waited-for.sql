-- Home of the sharing side waits for what its partner promised: one more kind of day. What is kept follows from checklists and profiles, and is
-- kept again at the start.
DROP TABLE coming_day;
CREATE TABLE coming_day (
  of_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'promise', 'help', 'evidence', 'dspt')),
  key TEXT NOT NULL,
  due TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (of_id, organisation_id, kind, key)
) STRICT;
CREATE INDEX coming_day_due ON coming_day (organisation_id, kind, due);
DELETE FROM coming_days_kept;
