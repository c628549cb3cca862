-- The days that lie in checklists and profiles, for home. They follow from those and are written with them; what is there already is
-- looked at when the server starts.
CREATE TABLE coming_day (
  of_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'help', 'evidence', 'dspt')),
  key TEXT NOT NULL,
  due TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (of_id, organisation_id, kind, key)
) STRICT;
CREATE INDEX coming_day_due ON coming_day (organisation_id, kind, due);
CREATE TABLE coming_days_kept (
  of_id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL
) STRICT;
