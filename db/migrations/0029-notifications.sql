-- What somebody is told in the app: what the mail says in its subject, whether or not they want the mail.
CREATE TABLE notification (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  agreement TEXT,
  said TEXT NOT NULL,
  page TEXT NOT NULL,
  at INTEGER NOT NULL,
  read_at INTEGER
) STRICT;
CREATE INDEX notification_of ON notification (person_id, organisation_id, at);
CREATE INDEX notification_unread ON notification (person_id, organisation_id, read_at);
