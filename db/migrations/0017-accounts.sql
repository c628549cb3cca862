-- Another mailbox for an account, confirmed by a code to the new one; and which browser a session began in, told by its family alone.
CREATE TABLE email_change (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  stopped_at INTEGER
) STRICT;
CREATE INDEX email_change_person ON email_change (person_id, asked_at);
ALTER TABLE session ADD COLUMN browser TEXT;
