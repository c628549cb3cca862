-- Who saved which page of an organisation's profile, and how often: the profile itself stays one JSON document.
CREATE TABLE profile_edit (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  page TEXT NOT NULL,
  revision INTEGER NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, page)
) STRICT;
