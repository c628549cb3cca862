-- What the charity asks about a point of its checklist, and what the other side replies.
CREATE TABLE point_message (
  id TEXT PRIMARY KEY NOT NULL,
  checklist_id TEXT NOT NULL REFERENCES checklist (id),
  point TEXT NOT NULL,
  n INTEGER NOT NULL,
  side TEXT NOT NULL,
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX point_message_place ON point_message (checklist_id, point, n);
