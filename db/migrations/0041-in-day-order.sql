-- Home reads the next days of an organisation, and the checklists that wait longest for another look, in the order of an index, and stops: with ten
-- thousand agreements it read all of them.
DROP INDEX coming_day_due;
CREATE INDEX coming_day_due ON coming_day (organisation_id, kind, due, key);
ALTER TABLE checklist_again ADD COLUMN sharing_organisation_id TEXT NOT NULL DEFAULT '';
UPDATE checklist_again SET sharing_organisation_id = (SELECT sharing_organisation_id FROM checklist WHERE id = checklist_id)
WHERE checklist_id IN (SELECT id FROM checklist);
DROP INDEX checklist_again_from;
CREATE INDEX checklist_again_from ON checklist_again (sharing_organisation_id, from_day, checklist_id);
