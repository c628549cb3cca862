-- The list says of an agreement that something has to be done before anything is sent. That follows from its checklist, which is looked at again
-- when the server starts, as the days that lie in it are.
ALTER TABLE listed_agreement ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
-- What a side says to have done of what the text wants of it once.
ALTER TABLE agreement ADD COLUMN duties_done TEXT;
-- Home of a side that holds details when its agreement is ended waits for what becomes of them: one more kind of day.
DROP TABLE coming_day;
CREATE TABLE coming_day (
  of_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'promise', 'help', 'evidence', 'dspt', 'held')),
  key TEXT NOT NULL,
  due TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (of_id, organisation_id, kind, key)
) STRICT;
CREATE INDEX coming_day_due ON coming_day (organisation_id, kind, due, key);
DELETE FROM coming_days_kept;
