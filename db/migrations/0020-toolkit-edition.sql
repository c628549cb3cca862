-- Editions of the DSPT questions that the admin of the service has added. Without a first day it is only being looked at.
CREATE TABLE toolkit_edition (
  version INTEGER NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  from_day TEXT,
  by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
