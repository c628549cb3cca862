-- A version of an organisation’s answers stays: it cannot be changed, which was refused before, and now it cannot be taken away either.
CREATE TRIGGER passport_version_kept_delete BEFORE DELETE ON passport_version BEGIN SELECT RAISE(ABORT, 'passport_version is insert-only'); END;
