-- What a charity asks a health or care organisation for, before there is an agreement.
CREATE TABLE ask (
  reference TEXT PRIMARY KEY,
  asking_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  asked_organisation_id TEXT REFERENCES organisation (id),
  to_name TEXT,
  to_mailbox TEXT,
  by TEXT NOT NULL REFERENCES person (id),
  status TEXT NOT NULL CHECK (status IN ('waiting', 'begun', 'declined', 'taken-back')),
  answers TEXT NOT NULL,
  reason TEXT,
  at INTEGER NOT NULL,
  settled_at INTEGER,
  settled_by TEXT,
  CHECK (asked_organisation_id IS NOT NULL OR to_mailbox IS NOT NULL)
) STRICT;
CREATE INDEX ask_asking ON ask (asking_organisation_id, status);
CREATE INDEX ask_asked ON ask (asked_organisation_id, status);
CREATE INDEX ask_mailbox ON ask (to_mailbox, status);
