-- How colleagues come in, by an invitation of their own organisation, and whoever has left it.
CREATE TABLE colleague_invitation (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL,
  mailbox TEXT NOT NULL,
  name TEXT NOT NULL,
  job_title TEXT NOT NULL,
  roles TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  counter INTEGER NOT NULL,
  codes INTEGER NOT NULL,
  code_at INTEGER,
  sent_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  accepted_at INTEGER,
  accepted_by TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX colleague_invitation_organisation ON colleague_invitation (organisation_id);
CREATE INDEX colleague_invitation_mailbox ON colleague_invitation (mailbox);
CREATE TABLE former_member (
  person_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  roles TEXT NOT NULL,
  left_at INTEGER NOT NULL,
  removed_by TEXT NOT NULL,
  PRIMARY KEY (person_id, organisation_id)
) STRICT;
CREATE INDEX former_member_organisation ON former_member (organisation_id);
