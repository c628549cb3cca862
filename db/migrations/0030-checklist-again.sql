-- Beside each accepted checklist: from which day it wants another look, and the looks that were taken.
CREATE TABLE checklist_again (
  checklist_id TEXT PRIMARY KEY,
  from_day TEXT,
  rechecks TEXT NOT NULL
) STRICT;
CREATE INDEX checklist_again_from ON checklist_again (from_day);
