-- The answers of a checklist as they were when it was last reviewed.
CREATE TABLE checklist_look (
  checklist_id TEXT PRIMARY KEY NOT NULL REFERENCES checklist (id),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  evidence TEXT NOT NULL CHECK (json_valid(evidence))
) STRICT;
