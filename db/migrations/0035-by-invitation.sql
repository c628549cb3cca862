-- One more way in: by the link of an invitation alone, which shows nothing until a code went to the mailbox. The table of sessions is made again.
CREATE TABLE session_made_again (
  token_sha256 TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  authenticated_at INTEGER NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('demo', 'invitation', 'link', 'code', 'password', 'authenticator', 'recovery-code')),
  ends_at INTEGER NOT NULL,
  ended_at INTEGER,
  browser TEXT,
  waits_since INTEGER
) STRICT;
INSERT INTO session_made_again
  SELECT token_sha256, person_id, organisation_id, created_at, last_seen_at, authenticated_at,
    CASE WHEN how = 'link' AND authenticated_at = 0 THEN 'invitation' ELSE how END,
    ends_at, ended_at, browser, waits_since
  FROM session;
DROP TABLE session;
ALTER TABLE session_made_again RENAME TO session;
CREATE INDEX session_person ON session (person_id);
