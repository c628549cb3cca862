-- What an organisation said of its own DSPT result, page by page as it saved it. It begins with what stands in each profile now.
CREATE TABLE dspt_history (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  revision INTEGER NOT NULL,
  standing TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, revision)
) STRICT;
INSERT INTO dspt_history (organisation_id, revision, standing, by, at)
  SELECT organisation.id, profile_edit.revision, json_extract(organisation.profile, '$.dspt'), profile_edit.by, profile_edit.at
  FROM organisation JOIN profile_edit ON profile_edit.organisation_id = organisation.id AND profile_edit.page = 'dspt'
  WHERE json_extract(organisation.profile, '$.dspt') IS NOT NULL;
