-- How far each person has read each agreement: the text by its answers, the comments by a moment.
CREATE TABLE reading (
  person_id TEXT NOT NULL,
  agreement_reference TEXT NOT NULL,
  text_at INTEGER,
  marks TEXT NOT NULL,
  comments_at INTEGER,
  PRIMARY KEY (person_id, agreement_reference)
) STRICT;
