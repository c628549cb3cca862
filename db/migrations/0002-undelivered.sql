-- Mail that was given up, one row for each organisation whose admin is told of it.
CREATE TABLE undelivered (
  outbox_id TEXT NOT NULL REFERENCES outbox (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL,
  "to" TEXT NOT NULL,
  to_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (outbox_id, organisation_id)
) STRICT;
CREATE INDEX undelivered_organisation ON undelivered (organisation_id, at);
