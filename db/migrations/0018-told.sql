-- What the charity told the other side on the telephone: no answer before it confirms the line.
CREATE TABLE told_answer (
  checklist_id TEXT NOT NULL REFERENCES checklist (id),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  revision INTEGER NOT NULL,
  by TEXT NOT NULL,
  by_name TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (checklist_id, key)
) STRICT;
