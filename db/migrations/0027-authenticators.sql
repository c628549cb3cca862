-- An authenticator app as a second step, codes for when it is lost, and organisations whose signatories need one. The table of sessions is
-- made again: two more ways to show who somebody is, and a session that waits for its second step.
CREATE TABLE authenticator (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  key_mark TEXT NOT NULL,
  next TEXT,
  begun_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  ended_at INTEGER,
  last_step INTEGER NOT NULL
) STRICT;
CREATE INDEX authenticator_person ON authenticator (person_id, begun_at);
CREATE TABLE recovery_set (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  next TEXT,
  made_at INTEGER NOT NULL,
  kept_at INTEGER,
  ended_at INTEGER
) STRICT;
CREATE INDEX recovery_set_person ON recovery_set (person_id, made_at);
CREATE TABLE recovery_used (
  set_id TEXT NOT NULL REFERENCES recovery_set (id),
  number INTEGER NOT NULL,
  used_at INTEGER NOT NULL,
  PRIMARY KEY (set_id, number)
) STRICT;
CREATE TABLE second_step_rule (
  organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id),
  since INTEGER NOT NULL
) STRICT;
CREATE TABLE session_made_again (
  token_sha256 TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  authenticated_at INTEGER NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('demo', 'link', 'code', 'password', 'authenticator', 'recovery-code')),
  ends_at INTEGER NOT NULL,
  ended_at INTEGER,
  browser TEXT,
  waits_since INTEGER
) STRICT;
INSERT INTO session_made_again
  SELECT token_sha256, person_id, organisation_id, created_at, last_seen_at, authenticated_at, how, ends_at, ended_at, browser, NULL FROM session;
DROP TABLE session;
ALTER TABLE session_made_again RENAME TO session;
CREATE INDEX session_person ON session (person_id);
