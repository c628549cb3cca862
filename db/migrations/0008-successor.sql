-- A change after signing is a new agreement that replaces the one before, from its last signature on. The first one of them all is the root
-- by which they are found together.
ALTER TABLE agreement ADD COLUMN replaces TEXT;
ALTER TABLE agreement ADD COLUMN root TEXT;
CREATE INDEX agreement_root ON agreement (root);
