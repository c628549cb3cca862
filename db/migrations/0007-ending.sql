-- How a signed agreement ends: the first day on which it is no longer in force, why, and what becomes of the details that are held.
ALTER TABLE agreement ADD COLUMN ending TEXT CHECK (json_valid(ending));
-- The same day in the lists, so that an agreement that has been ended but still runs stands with those in force.
ALTER TABLE listed_agreement ADD COLUMN ends TEXT;
