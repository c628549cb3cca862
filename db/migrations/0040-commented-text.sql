-- How the text stood when somebody commented on it: a comment is accepted once its section reads otherwise.
ALTER TABLE comment_thread ADD COLUMN stood TEXT CHECK (stood IS NULL OR json_valid(stood));
