-- The list of agreements of each side: what follows from an agreement, written with it. The start writes the lines that are missing.
CREATE TABLE listed_agreement (
  organisation_id TEXT NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreement (id),
  reference TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('sharing', 'receiving')),
  other_id TEXT,
  other_name TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  service TEXT,
  own_service TEXT,
  words TEXT NOT NULL,
  status TEXT NOT NULL,
  end_reason TEXT,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  replied INTEGER NOT NULL CHECK (replied IN (0, 1)),
  unsure INTEGER NOT NULL CHECK (unsure IN (0, 1)),
  starts TEXT,
  review TEXT,
  held_by TEXT NOT NULL,
  drafter_id TEXT NOT NULL,
  ig_lead_id TEXT,
  signatory_id TEXT,
  held_since INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, agreement_id)
) STRICT;
CREATE INDEX listed_agreement_changed ON listed_agreement (organisation_id, changed_at);
CREATE INDEX listed_agreement_other ON listed_agreement (organisation_id, sort_name, other_id, other_name);
CREATE INDEX listed_agreement_service ON listed_agreement (organisation_id, service);
CREATE INDEX listed_agreement_review ON listed_agreement (organisation_id, review, starts, status, side);
CREATE INDEX listed_agreement_status ON listed_agreement (organisation_id, status, changed_at);
CREATE INDEX listed_agreement_open ON listed_agreement (organisation_id, open, held_since);
CREATE INDEX listed_agreement_of ON listed_agreement (agreement_id);
CREATE INDEX listed_agreement_with ON listed_agreement (other_id, side, organisation_id, service, changed_at);
