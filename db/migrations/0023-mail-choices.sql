-- Which mails somebody wants at once, once a day or not at all, and what waits for the mail of the next morning.
CREATE TABLE mail_choice (
  person_id TEXT NOT NULL REFERENCES person (id),
  mail_group TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('now', 'daily', 'off')),
  PRIMARY KEY (person_id, mail_group)
) STRICT;
CREATE TABLE digest_line (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  at INTEGER NOT NULL,
  digest TEXT
) STRICT;
CREATE INDEX digest_line_waiting ON digest_line (digest, person_id);
