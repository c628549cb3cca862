CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL,
  profile TEXT NOT NULL CHECK (json_valid(profile)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  job_title TEXT NOT NULL,
  disabled_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE membership (
  person_id TEXT NOT NULL REFERENCES person (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  PRIMARY KEY (person_id, organisation_id)
) STRICT;
CREATE INDEX membership_organisation ON membership (organisation_id);

CREATE TABLE session (
  token_sha256 TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  authenticated_at INTEGER NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('demo', 'link', 'code')),
  ends_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;
CREATE INDEX session_person ON session (person_id);

CREATE TABLE log_in (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT REFERENCES person (id),
  mailbox TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('log-in', 'confirm')),
  counter INTEGER NOT NULL,
  next TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
CREATE UNIQUE INDEX log_in_newest ON log_in (mailbox, purpose, counter);

CREATE TABLE agreement (
  id TEXT PRIMARY KEY NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  sharing_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  partner_organisation_id TEXT REFERENCES organisation (id) CHECK (partner_organisation_id <> sharing_organisation_id),
  status TEXT NOT NULL CHECK (status IN ('draft', 'with-partner', 'changes-asked', 'ready-to-sign', 'part-signed', 'signed', 'ended')),
  end_reason TEXT CHECK (end_reason IN ('ended-early', 'superseded', 'withdrawn', 'declined')),
  end_note TEXT,
  revision INTEGER NOT NULL,
  held_by TEXT NOT NULL CHECK (held_by IN ('drafter', 'ig-lead')),
  held_since INTEGER NOT NULL,
  drafter_id TEXT NOT NULL REFERENCES person (id),
  ig_lead_id TEXT REFERENCES person (id),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  ig_review TEXT CHECK (json_valid(ig_review)),
  overrides TEXT NOT NULL CHECK (json_valid(overrides)),
  sent TEXT CHECK (json_valid(sent)),
  reply TEXT CHECK (json_valid(reply)),
  sharing_signatory TEXT CHECK (json_valid(sharing_signatory)),
  version_id TEXT REFERENCES version (id),
  last_version INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  CHECK ((status = 'ended') = (end_reason IS NOT NULL)),
  CHECK (status NOT IN ('ready-to-sign', 'part-signed', 'signed') OR version_id IS NOT NULL)
) STRICT;
CREATE INDEX agreement_sharing ON agreement (sharing_organisation_id);
CREATE INDEX agreement_partner ON agreement (partner_organisation_id);

CREATE TABLE checklist (
  id TEXT PRIMARY KEY NOT NULL,
  agreement_reference TEXT NOT NULL UNIQUE REFERENCES agreement (reference),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  sharing_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  status TEXT NOT NULL CHECK (status IN ('in-progress', 'with-sharing-organisation', 'question-asked', 'accepted', 'accepted-with-plan', 'not-accepted')),
  version INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  sent_at INTEGER,
  review TEXT CHECK (json_valid(review)),
  decision TEXT CHECK (json_valid(decision)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX checklist_organisation ON checklist (organisation_id);
CREATE INDEX checklist_sharing ON checklist (sharing_organisation_id);

CREATE TABLE version (
  id TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreement (id),
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  frozen_at INTEGER NOT NULL,
  frozen_by TEXT NOT NULL,
  contact_sheet TEXT NOT NULL CHECK (json_valid(contact_sheet))
) STRICT;
CREATE UNIQUE INDEX version_number ON version (agreement_id, number);

CREATE TABLE signature (
  id TEXT PRIMARY KEY NOT NULL,
  version_id TEXT NOT NULL REFERENCES version (id),
  side TEXT NOT NULL CHECK (side IN ('sharing', 'receiving')),
  round INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  evidence TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX signature_once ON signature (version_id, side, round);

CREATE TABLE signature_withdrawal (
  id TEXT PRIMARY KEY NOT NULL REFERENCES signature (id),
  by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE version_void (
  id TEXT PRIMARY KEY NOT NULL REFERENCES version (id),
  why TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  version_id TEXT NOT NULL REFERENCES version (id),
  kind TEXT NOT NULL,
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  engine TEXT NOT NULL,
  template TEXT NOT NULL,
  fonts TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX document_version ON document (version_id, kind);

CREATE TABLE event (
  id TEXT PRIMARY KEY NOT NULL,
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE UNIQUE INDEX event_chain ON event (chain, seq);

CREATE TABLE signature_personal (
  signature_id TEXT PRIMARY KEY NOT NULL REFERENCES signature (id),
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TABLE outbox (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL CHECK (json_valid(about)),
  dedupe TEXT NOT NULL UNIQUE,
  due_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
  reason TEXT,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_due ON outbox (state, due_at);

CREATE TABLE mail (
  id TEXT PRIMARY KEY NOT NULL,
  "to" TEXT NOT NULL,
  to_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  about TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX mail_at ON mail (at);

CREATE TABLE receipt (
  person TEXT NOT NULL,
  once TEXT NOT NULL,
  command TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX receipt_once ON receipt (person, once);
CREATE INDEX receipt_at ON receipt (at);

CREATE TABLE tally (
  key TEXT PRIMARY KEY NOT NULL,
  n INTEGER NOT NULL,
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE attempt (
  id TEXT PRIMARY KEY NOT NULL,
  owner TEXT NOT NULL,
  command TEXT NOT NULL,
  "values" TEXT NOT NULL CHECK (json_valid("values")),
  outcome TEXT NOT NULL CHECK (json_valid(outcome)),
  until INTEGER NOT NULL
) STRICT;

-- What was signed, and what happened, is written once. REPLACE slips past the first two triggers on a connection without
-- recursive_triggers, so the third one holds on any connection.
CREATE TRIGGER version_kept_update BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'version is insert-only'); END;
CREATE TRIGGER version_kept_delete BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'version is insert-only'); END;
CREATE TRIGGER version_kept_insert BEFORE INSERT ON version WHEN EXISTS (SELECT 1 FROM version WHERE id = NEW.id OR (agreement_id = NEW.agreement_id AND number = NEW.number))
  BEGIN SELECT RAISE(ABORT, 'version is insert-only'); END;
CREATE TRIGGER signature_kept_update BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'signature is insert-only'); END;
CREATE TRIGGER signature_kept_delete BEFORE DELETE ON signature BEGIN SELECT RAISE(ABORT, 'signature is insert-only'); END;
CREATE TRIGGER signature_kept_insert BEFORE INSERT ON signature WHEN EXISTS (SELECT 1 FROM signature WHERE id = NEW.id OR (version_id = NEW.version_id AND side = NEW.side AND round = NEW.round))
  BEGIN SELECT RAISE(ABORT, 'signature is insert-only'); END;
CREATE TRIGGER signature_withdrawal_kept_update BEFORE UPDATE ON signature_withdrawal BEGIN SELECT RAISE(ABORT, 'signature_withdrawal is insert-only'); END;
CREATE TRIGGER signature_withdrawal_kept_delete BEFORE DELETE ON signature_withdrawal BEGIN SELECT RAISE(ABORT, 'signature_withdrawal is insert-only'); END;
CREATE TRIGGER signature_withdrawal_kept_insert BEFORE INSERT ON signature_withdrawal WHEN EXISTS (SELECT 1 FROM signature_withdrawal WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'signature_withdrawal is insert-only'); END;
CREATE TRIGGER version_void_kept_update BEFORE UPDATE ON version_void BEGIN SELECT RAISE(ABORT, 'version_void is insert-only'); END;
CREATE TRIGGER version_void_kept_delete BEFORE DELETE ON version_void BEGIN SELECT RAISE(ABORT, 'version_void is insert-only'); END;
CREATE TRIGGER version_void_kept_insert BEFORE INSERT ON version_void WHEN EXISTS (SELECT 1 FROM version_void WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'version_void is insert-only'); END;
CREATE TRIGGER document_kept_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'document is insert-only'); END;
CREATE TRIGGER document_kept_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'document is insert-only'); END;
CREATE TRIGGER document_kept_insert BEFORE INSERT ON document WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'document is insert-only'); END;
CREATE TRIGGER event_kept_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is insert-only'); END;
CREATE TRIGGER event_kept_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is insert-only'); END;
CREATE TRIGGER event_kept_insert BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR (chain = NEW.chain AND seq = NEW.seq))
  BEGIN SELECT RAISE(ABORT, 'event is insert-only'); END;
