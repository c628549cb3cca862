-- An organisation’s checklist answers as versions, and the version that each checklist came from or was sent with. A version never changes.
CREATE TABLE passport_version (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  number INTEGER NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  checklist_id TEXT NOT NULL REFERENCES checklist (id),
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, number)
) STRICT;
CREATE TRIGGER passport_version_kept_update BEFORE UPDATE ON passport_version BEGIN SELECT RAISE(ABORT, 'passport_version is insert-only'); END;

CREATE TABLE passport_use (
  checklist_id TEXT PRIMARY KEY NOT NULL REFERENCES checklist (id),
  number INTEGER NOT NULL
) STRICT;

-- What each organisation sent last is its first version.
INSERT INTO passport_version (organisation_id, number, answers, checklist_id, by, at)
SELECT organisation_id, 1, coalesce((SELECT json_group_object(key, json(value)) FROM json_each(sent.answers) WHERE key <> 'evidence' AND key NOT LIKE 'plan/%'), '{}'),
  id, coalesce((SELECT json_extract(value, '$.by') FROM json_each(sent.answers) ORDER BY json_extract(value, '$.at') DESC LIMIT 1), ''), sent_at
FROM (
  SELECT checklist.*, row_number() OVER (PARTITION BY organisation_id ORDER BY sent_at DESC, id DESC) AS place
  FROM checklist WHERE sent_at IS NOT NULL AND status <> 'in-progress'
) AS sent WHERE place = 1;
INSERT INTO passport_use (checklist_id, number) SELECT checklist_id, 1 FROM passport_version;
