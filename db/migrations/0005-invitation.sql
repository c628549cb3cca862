-- Invitations: one for each time that an organisation which nobody acts for was asked in. No token is kept, only the number it is made from.
CREATE TABLE invitation (
  id TEXT PRIMARY KEY NOT NULL,
  agreement_reference TEXT NOT NULL REFERENCES agreement (reference),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  sharing_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  mailbox TEXT NOT NULL,
  name TEXT NOT NULL,
  invited_by TEXT NOT NULL REFERENCES person (id),
  counter INTEGER NOT NULL,
  sent_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  accepted_at INTEGER,
  accepted_by TEXT REFERENCES person (id),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX invitation_agreement ON invitation (agreement_reference);
CREATE INDEX invitation_organisation ON invitation (organisation_id);
