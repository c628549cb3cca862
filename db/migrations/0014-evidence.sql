-- Photos, files and links beside the answers of a checklist. The files themselves lie outside the database, under their hash; a row says whose a
-- file is. sent_at: it was sent for a decision once, so somebody may have relied on it, and it is kept from then on.
ALTER TABLE checklist ADD COLUMN evidence TEXT;
CREATE TABLE evidence_file (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL CHECK (kind IN ('pdf', 'docx', 'jpeg', 'png')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  sent_at INTEGER
) STRICT;
CREATE INDEX evidence_file_organisation ON evidence_file (organisation_id);
CREATE INDEX evidence_file_sha256 ON evidence_file (sha256);
