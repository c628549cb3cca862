-- An organisation that became part of another, and whose side of which agreement came with it. Both stay as they were written.
CREATE TABLE merger (
  id TEXT PRIMARY KEY NOT NULL,
  from_id TEXT NOT NULL REFERENCES organisation (id),
  into_id TEXT NOT NULL REFERENCES organisation (id) CHECK (into_id <> from_id),
  day TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX merger_from ON merger (from_id);
CREATE TABLE former_party (
  agreement_id TEXT NOT NULL REFERENCES agreement (id),
  side TEXT NOT NULL CHECK (side IN ('sharing', 'receiving')),
  merger_id TEXT NOT NULL REFERENCES merger (id),
  PRIMARY KEY (agreement_id, side, merger_id)
) STRICT;
CREATE TRIGGER merger_kept_update BEFORE UPDATE ON merger BEGIN SELECT RAISE(ABORT, 'merger is insert-only'); END;
CREATE TRIGGER merger_kept_delete BEFORE DELETE ON merger BEGIN SELECT RAISE(ABORT, 'merger is insert-only'); END;
CREATE TRIGGER merger_kept_insert BEFORE INSERT ON merger WHEN EXISTS (SELECT 1 FROM merger WHERE id = NEW.id OR from_id = NEW.from_id)
  BEGIN SELECT RAISE(ABORT, 'merger is insert-only'); END;
CREATE TRIGGER former_party_kept_update BEFORE UPDATE ON former_party BEGIN SELECT RAISE(ABORT, 'former_party is insert-only'); END;
CREATE TRIGGER former_party_kept_delete BEFORE DELETE ON former_party BEGIN SELECT RAISE(ABORT, 'former_party is insert-only'); END;
