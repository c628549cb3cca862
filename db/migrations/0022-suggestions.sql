-- Words that the partner would put in the place of others, and whether the sharing side declined them: a thread that is dealt with by declining.
ALTER TABLE comment_thread ADD COLUMN suggestion TEXT;
ALTER TABLE comment_thread ADD COLUMN declined INTEGER NOT NULL DEFAULT 0 CHECK (declined IN (0, 1));
