-- A password, for whoever wants one, and the link that sets it anew. The table of sessions is made again: one more way to log in.
CREATE TABLE password (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES person (id),
  hash TEXT NOT NULL,
  set_at INTEGER NOT NULL
) STRICT;
CREATE TABLE password_reset (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT REFERENCES person (id),
  asked_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
CREATE INDEX password_reset_person ON password_reset (person_id, asked_at);
CREATE TABLE session_made_again (
  token_sha256 TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  authenticated_at INTEGER NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('demo', 'link', 'code', 'password')),
  ends_at INTEGER NOT NULL,
  ended_at INTEGER,
  browser TEXT
) STRICT;
INSERT INTO session_made_again
  SELECT token_sha256, person_id, organisation_id, created_at, last_seen_at, authenticated_at, how, ends_at, ended_at, browser FROM session;
DROP TABLE session;
ALTER TABLE session_made_again RENAME TO session;
CREATE INDEX session_person ON session (person_id);
