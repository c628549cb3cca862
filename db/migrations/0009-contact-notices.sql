-- A side changes a line of its contact sheet by notice, from a day on; the other side confirms a new mailbox by telephone. Both are
-- written once: the sheet of any day follows from what stood beside the signed version and from these.
CREATE TABLE contact_notice (
  id TEXT PRIMARY KEY,
  notice TEXT NOT NULL,
  agreement_reference TEXT NOT NULL REFERENCES agreement (reference),
  side TEXT NOT NULL CHECK (side IN ('sharing', 'receiving')),
  line TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  from_day TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_notice_agreement ON contact_notice (agreement_reference);
CREATE INDEX contact_notice_notice ON contact_notice (notice);

CREATE TABLE contact_confirmation (
  id TEXT PRIMARY KEY REFERENCES contact_notice (id),
  by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER contact_notice_kept_update BEFORE UPDATE ON contact_notice BEGIN SELECT RAISE(ABORT, 'contact_notice is insert-only'); END;
CREATE TRIGGER contact_notice_kept_delete BEFORE DELETE ON contact_notice BEGIN SELECT RAISE(ABORT, 'contact_notice is insert-only'); END;
CREATE TRIGGER contact_notice_kept_insert BEFORE INSERT ON contact_notice WHEN EXISTS (SELECT 1 FROM contact_notice WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'contact_notice is insert-only'); END;
CREATE TRIGGER contact_confirmation_kept_update BEFORE UPDATE ON contact_confirmation BEGIN SELECT RAISE(ABORT, 'contact_confirmation is insert-only'); END;
CREATE TRIGGER contact_confirmation_kept_delete BEFORE DELETE ON contact_confirmation BEGIN SELECT RAISE(ABORT, 'contact_confirmation is insert-only'); END;
CREATE TRIGGER contact_confirmation_kept_insert BEFORE INSERT ON contact_confirmation WHEN EXISTS (SELECT 1 FROM contact_confirmation WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'contact_confirmation is insert-only'); END;
