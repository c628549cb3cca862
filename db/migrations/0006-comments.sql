-- What people say about a section of the text before it is signed: a thread for each comment, open until it is settled.
CREATE TABLE comment_thread (
  id TEXT PRIMARY KEY,
  agreement_reference TEXT NOT NULL REFERENCES agreement (reference),
  section TEXT NOT NULL,
  origin TEXT,
  opened_at INTEGER NOT NULL,
  settled_how TEXT CHECK (settled_how IN ('accepted', 'dealt-with', 'taken-back')),
  settled_by TEXT,
  settled_at INTEGER
) STRICT;
CREATE INDEX comment_thread_agreement ON comment_thread (agreement_reference, opened_at);

CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  thread_id TEXT NOT NULL REFERENCES comment_thread (id),
  n INTEGER NOT NULL,
  by TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX comment_place ON comment (thread_id, n);

-- How many threads are open: read with every agreement, so counted when a thread changes and not when a page is drawn.
ALTER TABLE agreement ADD COLUMN open_comments INTEGER NOT NULL DEFAULT 0;
