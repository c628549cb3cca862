-- Who stands in for whom, from day to day.
CREATE TABLE deputyship (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  deputy_id TEXT NOT NULL REFERENCES person (id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_by TEXT
) STRICT;
CREATE INDEX deputyship_deputy ON deputyship (deputy_id);
CREATE INDEX deputyship_person ON deputyship (person_id);
