-- What an organisation answers to the questions of one edition of the DSPT, to copy into the toolkit. Each answer has a revision of its own.
CREATE TABLE self_assessment (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  version INTEGER NOT NULL,
  brought_from INTEGER,
  started_at INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, version)
) STRICT;

CREATE TABLE toolkit_answer (
  organisation_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  ref TEXT NOT NULL,
  value TEXT NOT NULL,
  revision INTEGER NOT NULL,
  to_check INTEGER NOT NULL DEFAULT 0,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, version, ref),
  FOREIGN KEY (organisation_id, version) REFERENCES self_assessment (organisation_id, version)
) STRICT;
